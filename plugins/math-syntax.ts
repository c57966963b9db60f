import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import {
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
} from 'micromark-util-character';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Literal } from 'mdast';
import { delimitedBlock } from './delimited-block.ts';

/** `$…$`, or with two dollars and as a block `$$…$$`: TeX, without its dollars. */
export interface TexMath extends Literal {
  type: 'texMath';
  /** On lines of its own. */
  display: boolean;
  /** Whether its end is there: a block without one goes on to the end of the note. */
  closed: boolean;
}

declare module 'mdast' {
  interface RootContentMap {
    texMath: TexMath;
  }
  interface PhrasingContentMap {
    texMath: TexMath;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    texMath: 'texMath';
    texMathBlock: 'texMathBlock';
    texMathData: 'texMathData';
  }
}

const dollar = 36;
const backslash = 92;
const backtick = 96;

/**
 * The micromark constructs. As in Obsidian (and Pandoc) a single dollar opens before a character that is no space,
 * and closes after one, with no digit behind it: `$5 и $10` is text. A block may hold blank lines.
 */
export function mathSyntax(): Extension {
  const text: Construct = { name: 'texMath', previous: (code) => code !== dollar, tokenize };
  const flow = delimitedBlock({ name: 'texMathBlock', data: 'texMathData', character: dollar });
  return { flow: { [dollar]: flow }, text: { [dollar]: text } };
}

const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
  let opening = 0;
  let closing = 0;
  let last: Code = null;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('texMath');
    effects.enter('texMathData');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code === dollar) {
      opening += 1;
      if (opening > 2) return nok(code);
      effects.consume(code);
      return open;
    }
    if (opening === 1 && (code === null || markdownLineEndingOrSpace(code))) return nok(code);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    // Code begins here: what stands in it is none of ours.
    if (code === backtick && opening === 1) return nok(code);
    if (markdownLineEnding(code)) return lineEnding(code);
    if (code === dollar && last !== backslash) return close(code);
    last = last === backslash ? null : code;
    effects.consume(code);
    return inside;
  }

  function lineEnding(code: Code): State | undefined {
    effects.exit('texMathData');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    last = code;
    return (next) => {
      if (next === null || markdownLineEnding(next)) return nok(next);
      effects.enter('texMathData');
      return inside(next);
    };
  }

  function close(code: Code): State | undefined {
    if (code === dollar && closing < opening) {
      closing += 1;
      effects.consume(code);
      return close;
    }
    const single = opening === 1;
    if (closing < opening) return nok(code);
    if (single && (markdownLineEndingOrSpace(last) || asciiDigit(code))) return nok(code);
    effects.exit('texMathData');
    effects.exit('texMath');
    return ok(code);
  }
};

/** Makes `texMath` nodes. */
export function mathFromMarkdown(): FromMarkdown {
  function enter(this: CompileContext, token: Token): void {
    this.enter({ type: 'texMath', value: '', display: false, closed: true }, token);
    this.buffer();
  }
  function exit(this: CompileContext, token: Token): void {
    this.resume();
    const node = this.stack.at(-1);
    if (node?.type === 'texMath') {
      const source = this.sliceSerialize(token).trim();
      node.closed = source.length > 2 && source.endsWith('$');
      node.display = source.startsWith('$$');
      node.value = source
        .replace(/^\${1,2}/u, '')
        .replace(/\${1,2}$/u, '')
        .trim();
    }
    this.exit(token);
  }
  return {
    enter: { texMath: enter, texMathBlock: enter },
    exit: { texMath: exit, texMathBlock: exit },
  };
}
