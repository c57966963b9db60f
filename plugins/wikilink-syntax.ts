import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import type { Node } from 'unist';

/** `[[target#heading#heading|alias]]`, or with `!` before it an embed. */
export interface WikiLink extends Node {
  type: 'wikiLink';
  embed: boolean;
  /** The note or file; empty for a place in the same note. */
  target: string;
  /** `#A#B`: a heading and one below it. */
  headings: string[];
  /** `#^id`: a block. */
  block: string | null;
  alias: string | null;
  /** All that stands before the alias: a name may have a `#` itself. */
  address: string;
}

declare module 'mdast' {
  interface RootContentMap {
    wikiLink: WikiLink;
  }
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkMarker: 'wikiLinkMarker';
    wikiLinkContent: 'wikiLinkContent';
  }
}

const exclamation = 33;
const open = 91;
const close = 93;

/** The micromark construct: one line, at least one character inside, no brackets within. */
export function wikiLinkSyntax(): Extension {
  const construct: Construct = { name: 'wikiLink', tokenize };
  return { text: { [exclamation]: construct, [open]: construct } };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let filled = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('wikiLink');
    effects.enter('wikiLinkMarker');
    if (code !== exclamation) return firstOpen(code);
    effects.consume(code);
    return firstOpen;
  }

  function firstOpen(code: Code): State | undefined {
    if (code !== open) return nok(code);
    effects.consume(code);
    return secondOpen;
  }

  function secondOpen(code: Code): State | undefined {
    if (code !== open) return nok(code);
    effects.consume(code);
    effects.exit('wikiLinkMarker');
    effects.enter('wikiLinkContent');
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === open || markdownLineEnding(code)) return nok(code);
    if (code === close) {
      if (!filled) return nok(code);
      effects.exit('wikiLinkContent');
      effects.enter('wikiLinkMarker');
      effects.consume(code);
      return secondClose;
    }
    filled = true;
    effects.consume(code);
    return inside;
  }

  function secondClose(code: Code): State | undefined {
    if (code !== close) return nok(code);
    effects.consume(code);
    effects.exit('wikiLinkMarker');
    effects.exit('wikiLink');
    return ok;
  }
}

/** Makes `wikiLink` nodes of what the construct found. */
export function wikiLinkFromMarkdown(): FromMarkdown {
  return {
    enter: {
      wikiLink(this: CompileContext, token: Token) {
        const embed = this.sliceSerialize(token).startsWith('!');
        this.enter(
          {
            type: 'wikiLink',
            embed,
            target: '',
            headings: [],
            block: null,
            alias: null,
            address: '',
          },
          token,
        );
      },
    },
    exit: {
      wikiLinkContent(this: CompileContext, token: Token) {
        const node = this.stack.at(-1);
        if (node?.type === 'wikiLink')
          Object.assign(node, parseWikiLink(this.sliceSerialize(token)));
      },
      wikiLink(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}

/** The parts of what stands between the brackets; in a table the `|` of an alias is escaped. */
export function parseWikiLink(
  content: string,
): Pick<WikiLink, 'target' | 'headings' | 'block' | 'alias' | 'address'> {
  const [address = '', ...aliases] = content.replaceAll('\\|', '|').split('|');
  const [target = '', ...places] = address.split('#').map((part) => part.trim());
  const block = places.find((place) => place.startsWith('^'))?.slice(1) ?? null;
  const headings = places.filter((place) => place !== '' && !place.startsWith('^'));
  const alias = aliases.join('|').trim();
  return { target, headings, block, alias: alias === '' ? null : alias, address: address.trim() };
}
