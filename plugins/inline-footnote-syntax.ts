import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Effects, Extension, State, Token as Chunk } from 'micromark-util-types';
import type { Parent, PhrasingContent } from 'mdast';

/** `^[a footnote where it stands]`. */
export interface InlineFootnote extends Parent {
  type: 'inlineFootnote';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    inlineFootnote: InlineFootnote;
  }
  interface PhrasingContentMap {
    inlineFootnote: InlineFootnote;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineFootnote: 'inlineFootnote';
    inlineFootnoteMarker: 'inlineFootnoteMarker';
  }
}

const caret = 94;
const open = 91;
const close = 93;
const backslash = 92;

/** The micromark construct: up to the bracket that closes it, over lines of a paragraph; markup stands within. */
export function inlineFootnoteSyntax(): Extension {
  return { text: { [caret]: { name: 'inlineFootnote', tokenize } } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let depth = 1;
  let escaped = false;
  let previous: Chunk | undefined;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('inlineFootnote');
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    return opening;
  }

  function opening(code: Code): State | undefined {
    if (code !== open) return nok(code);
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === close || code === null) return nok(code);
    return chunk(code);
  }

  /** A line of the text is one chunk, tied to the one before. */
  function chunk(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === close && depth === 1 && !escaped) return closing(code);
    const token = effects.enter('chunkText', {
      contentType: 'text',
      ...(previous ? { previous } : {}),
    });
    if (previous) previous.next = token;
    previous = token;
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit('chunkText');
      return chunk;
    }
    if (!escaped && code === open) depth += 1;
    if (!escaped && code === close) {
      if (depth === 1) {
        effects.exit('chunkText');
        return closing(code);
      }
      depth -= 1;
    }
    escaped = code === backslash && !escaped;
    effects.consume(code);
    return inside;
  }

  function closing(code: Code): State | undefined {
    effects.enter('inlineFootnoteMarker');
    effects.consume(code);
    effects.exit('inlineFootnoteMarker');
    effects.exit('inlineFootnote');
    return ok;
  }
}

/** Makes `inlineFootnote` nodes. */
export function inlineFootnoteFromMarkdown(): FromMarkdown {
  return {
    canContainEols: ['inlineFootnote'],
    enter: {
      inlineFootnote(this: CompileContext, token: Token) {
        this.enter({ type: 'inlineFootnote', children: [] }, token);
      },
    },
    exit: {
      inlineFootnote(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}
