import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Node } from 'unist';

/** `[-]`, `[?]`, `[/]` … at the start of a list item: a task in a state of the author's own. */
export interface TaskMark extends Node {
  type: 'taskMark';
  mark: string;
}

declare module 'mdast' {
  interface RootContentMap {
    taskMark: TaskMark;
  }
  interface PhrasingContentMap {
    taskMark: TaskMark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    taskMark: 'taskMark';
  }
}

const open = 91;
const close = 93;
/** GFM has these itself: not done, and done. */
const known: ReadonlySet<Code> = new Set([32, 88, 120]);

/** The micromark construct: one character between brackets, then a space. */
export function taskMarkSyntax(): Extension {
  return { text: { [open]: { name: 'taskMark', tokenize } } };
}

const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
  const { previous, _gfmTasklistFirstContentOfListItem: first } = this;
  return start;

  function start(code: Code): State | undefined {
    if (previous !== null || first !== true) return nok(code);
    effects.enter('taskMark');
    effects.consume(code);
    return mark;
  }

  function mark(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code) || known.has(code)) return nok(code);
    if (code === open || code === close) return nok(code);
    effects.consume(code);
    return closing;
  }

  function closing(code: Code): State | undefined {
    if (code !== close) return nok(code);
    effects.consume(code);
    effects.exit('taskMark');
    return after;
  }

  function after(code: Code): State | undefined {
    return markdownSpace(code) ? ok(code) : nok(code);
  }
};

/** Makes `taskMark` nodes. */
export function taskMarkFromMarkdown(): FromMarkdown {
  return {
    enter: {
      taskMark(this: CompileContext, token: Token) {
        this.enter({ type: 'taskMark', mark: this.sliceSerialize(token).slice(1, -1) }, token);
      },
    },
    exit: {
      taskMark(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}
