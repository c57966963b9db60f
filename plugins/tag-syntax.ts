import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import type { Node } from 'unist';

/** `#tag/nested`; the value is the text as written, with the `#`. */
export interface Tag extends Node {
  type: 'tag';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    tag: Tag;
  }
  interface PhrasingContentMap {
    tag: Tag;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    tag: 'tag';
  }
}

const hash = 35;

/** What Obsidian takes for part of a tag: letters of any script, digits, `_`, `-`, `/`, and beyond ASCII all but spaces and punctuation. */
const tagCharacter =
  /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Surrogate}_\-/]|\u200D|\uFE0F)$/u;

/** The micromark construct: after white space or alone, with at least one character that is no digit. */
export function tagSyntax(): Extension {
  const construct: Construct = {
    name: 'tag',
    previous: (code) => code === null || markdownLineEndingOrSpace(code),
    tokenize,
  };
  return { text: { [hash]: construct } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let named = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('tag');
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    // Negative codes are line endings and tabs.
    const character = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (tagCharacter.test(character)) {
      named ||= !/[\d/]/u.test(character);
      effects.consume(code);
      return inside;
    }
    // A second `#` makes it something else: an address, a colour, C##.
    if (!named || code === hash) return nok(code);
    effects.exit('tag');
    return ok(code);
  }
}

/** Makes `tag` nodes. */
export function tagFromMarkdown(): FromMarkdown {
  return {
    enter: {
      tag(this: CompileContext, token: Token) {
        this.enter({ type: 'tag', value: this.sliceSerialize(token) }, token);
      },
    },
    exit: {
      tag(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}
