import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
  TokenType,
} from 'micromark-util-types';

/** What a block between two doubled characters is called: as a whole, and each line of it. */
export interface DelimitedBlock {
  readonly name: TokenType;
  readonly data: TokenType;
  /** Code of the character: a block begins with two of it at the start of a line. */
  readonly character: number;
}

/**
 * A block that begins a line with two characters, `%%` or `$$`, and ends with the same two at the end of a line,
 * blank lines within included; or at the end of its container, as a fence does. With text after the closing pair
 * on the first line it is no block. Never interrupts a paragraph.
 */
export function delimitedBlock(block: DelimitedBlock): Construct {
  return {
    name: block.name,
    concrete: true,
    tokenize(effects, ok, nok) {
      return tokenize(this, block, effects, ok, nok);
    },
  };
}

const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] === true ? nok(next) : ok(next));
    };
  },
};

function tokenize(
  context: TokenizeContext,
  { name, data, character }: DelimitedBlock,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  let opening = 2;
  let firstLine = true;
  /** Marks just read: two of them close the block unless something follows. */
  let marks = 0;
  let closed = false;
  return start;

  function start(code: Code): State | undefined {
    if (context.interrupt === true) return nok(code);
    effects.enter(name);
    effects.enter(data);
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (opening === 0) return inside(code);
    if (code !== character) return nok(code);
    opening -= 1;
    effects.consume(code);
    return open;
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return lineEnd(code);
    if (code === character) marks += 1;
    else if (!markdownSpace(code)) {
      if (firstLine && closed) return nok(code);
      closed = false;
      marks = 0;
    } else if (!closed) marks = 0;
    if (marks >= 2) closed = true;
    effects.consume(code);
    return inside;
  }

  function lineEnd(code: Code): State | undefined {
    effects.exit(data);
    if (closed || code === null) return end(code);
    firstLine = false;
    marks = 0;
    return effects.attempt(nextLine, lineStart, end)(code);
  }

  function lineStart(code: Code): State | undefined {
    if (code === null) return end(code);
    // A line without characters has no data: an empty token is an error.
    if (markdownLineEnding(code)) return effects.attempt(nextLine, lineStart, end)(code);
    effects.enter(data);
    return inside(code);
  }

  function end(code: Code): State | undefined {
    effects.exit(name);
    return ok(code);
  }
}
