import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import {
  asciiAlphanumeric,
  markdownLineEndingOrSpace,
  markdownSpace,
} from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import type { Node } from 'unist';

/** `^id` at the end of a block: what links to the block call it. */
export interface BlockId extends Node {
  type: 'blockId';
  id: string;
}

declare module 'mdast' {
  interface RootContentMap {
    blockId: BlockId;
  }
  interface PhrasingContentMap {
    blockId: BlockId;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockId: 'blockId';
    blockIdMarker: 'blockIdMarker';
    blockIdName: 'blockIdName';
  }
}

const caret = 94;
const dash = 45;

/** The micromark construct: after white space or alone, Latin letters, digits and dashes, up to the end of the text. */
export function blockIdSyntax(): Extension {
  const construct: Construct = {
    name: 'blockId',
    previous: (code) => code === null || markdownLineEndingOrSpace(code),
    tokenize,
  };
  return { text: { [caret]: construct } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('blockId');
    effects.enter('blockIdMarker');
    effects.consume(code);
    effects.exit('blockIdMarker');
    return begin;
  }

  function begin(code: Code): State | undefined {
    if (!isNamed(code)) return nok(code);
    effects.enter('blockIdName');
    return name(code);
  }

  function name(code: Code): State | undefined {
    if (isNamed(code)) {
      effects.consume(code);
      return name;
    }
    effects.exit('blockIdName');
    return after(code);
  }

  function after(code: Code): State | undefined {
    if (code === null) {
      effects.exit('blockId');
      return ok(code);
    }
    if (!markdownSpace(code)) return nok(code);
    effects.enter('whitespace');
    return space(code);
  }

  function space(code: Code): State | undefined {
    if (markdownSpace(code)) {
      effects.consume(code);
      return space;
    }
    effects.exit('whitespace');
    return after(code);
  }
}

function isNamed(code: Code): boolean {
  return code === dash || asciiAlphanumeric(code);
}

/** Makes `blockId` nodes. */
export function blockIdFromMarkdown(): FromMarkdown {
  return {
    enter: {
      blockId(this: CompileContext, token: Token) {
        this.enter({ type: 'blockId', id: '' }, token);
      },
    },
    exit: {
      blockIdName(this: CompileContext, token: Token) {
        const node = this.stack.at(-1);
        if (node?.type === 'blockId') node.id = this.sliceSerialize(token);
      },
      blockId(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}
