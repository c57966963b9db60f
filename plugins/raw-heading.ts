import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

const completeHeading = /^<h([1-6])(?:\s[^<>]*)?>.*<\/h\1\s*>\s*$/iu;

/**
 * A line that holds one complete `<hN>…</hN>` is a block of its own. CommonMark would go on to the
 * next blank line and so swallow a fence that follows the heading without one.
 */
export const rawHeadingSyntax: Extension = {
  flow: { 60: { name: 'rawHeading', tokenize: heading() } satisfies Construct },
};

/** The unified plugin: goes before or after remark-parse, and with any other extension. */
export function rawHeading(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  (data.micromarkExtensions ??= []).push(rawHeadingSyntax);
}

function heading(): Tokenizer {
  return (effects, ok, nok) => {
    let line = '';
    return start;

    function start(code: Code): State | undefined {
      // The names of CommonMark's own block of HTML, so that every compiler knows them.
      effects.enter('htmlFlow');
      effects.enter('htmlFlowData');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return end(code);
      // Negative codes are tabs, and the virtual spaces that follow them.
      line += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return inside;
    }

    function end(code: Code): State | undefined {
      effects.exit('htmlFlowData');
      effects.exit('htmlFlow');
      return completeHeading.test(line) ? ok(code) : nok(code);
    }
  };
}
