import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Effects, Extension, State } from 'micromark-util-types';
import type { Node } from 'unist';
import { delimitedBlock } from './delimited-block.ts';

/** `%% … %%`: what Obsidian keeps for the author's eyes, directives to us included. */
export interface ObsidianComment extends Node {
  type: 'obsidianComment';
  /** Whether its end is there: a block without one goes on to the end of the note. */
  closed: boolean;
}

declare module 'mdast' {
  interface RootContentMap {
    obsidianComment: ObsidianComment;
  }
  interface PhrasingContentMap {
    obsidianComment: ObsidianComment;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    obsidianComment: 'obsidianComment';
    obsidianCommentData: 'obsidianCommentData';
  }
}

const percent = 37;

/** The micromark constructs: within a paragraph, over its lines, up to the next `%%`; and a block of its own, blank lines included. */
export function commentSyntax(): Extension {
  const block = delimitedBlock({
    name: 'obsidianComment',
    data: 'obsidianCommentData',
    character: percent,
  });
  return {
    flow: { [percent]: block },
    text: { [percent]: { name: 'obsidianComment', tokenize } },
  };
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('obsidianComment');
    effects.enter('obsidianCommentData');
    effects.consume(code);
    return secondOpen;
  }

  function secondOpen(code: Code): State | undefined {
    if (code !== percent) return nok(code);
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) return lineEnding(code);
    effects.consume(code);
    return code === percent ? afterPercent : inside;
  }

  function afterPercent(code: Code): State | undefined {
    if (code !== percent) return inside(code);
    effects.consume(code);
    effects.exit('obsidianCommentData');
    effects.exit('obsidianComment');
    return ok;
  }

  function lineEnding(code: Code): State | undefined {
    effects.exit('obsidianCommentData');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    effects.enter('obsidianCommentData');
    return inside;
  }
}

/** Makes nodes of comments, so that plugins can take them away. */
export function commentFromMarkdown(): FromMarkdown {
  return {
    enter: {
      obsidianComment(this: CompileContext, token: Token) {
        const source = this.sliceSerialize(token).trim();
        const closed = source.length >= 4 && source.endsWith('%%');
        this.enter({ type: 'obsidianComment', closed }, token);
        this.buffer();
      },
    },
    exit: {
      obsidianComment(this: CompileContext, token: Token) {
        this.resume();
        this.exit(token);
      },
    },
  };
}
