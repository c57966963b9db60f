import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { markdownLineEndingOrSpace } from 'micromark-util-character';
import { resolveAll } from 'micromark-util-resolve-all';
import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import type { Parent, PhrasingContent } from 'mdast';

/** `==highlighted==` text. */
export interface Mark extends Parent {
  type: 'mark';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    mark: Mark;
  }
  interface PhrasingContentMap {
    mark: Mark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark';
    markText: 'markText';
    markSequence: 'markSequence';
    markSequenceOpen: 'markSequenceOpen';
  }
  interface Token {
    markOpens?: boolean;
    markCloses?: boolean;
  }
}

const equals = 61;

/** The micromark construct: pairs of `==`, exactly two, as strikethrough of GFM is done; markup may stand within. */
export function markSyntax(): Extension {
  const construct: Construct = { name: 'mark', tokenize, resolveAll: resolve };
  return {
    text: { [equals]: construct },
    insideSpan: { null: [construct] },
    attentionMarkers: { null: [equals] },
  };
}

const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
  const { previous } = this;
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    if (previous === equals) return nok(code);
    effects.enter('markSequenceOpen');
    return more(code);
  }

  function more(code: Code): State | undefined {
    if (code === equals) {
      size += 1;
      if (size > 2) return nok(code);
      effects.consume(code);
      return more;
    }
    if (size < 2) return nok(code);
    const token = effects.exit('markSequenceOpen');
    token.markOpens = code !== null && !markdownLineEndingOrSpace(code);
    token.markCloses = previous !== null && !markdownLineEndingOrSpace(previous);
    return ok(code);
  }
};

/** Pairs what may open with the next that may close; the rest is text. */
function resolve(events: Event[], context: TokenizeContext): Event[] {
  for (let close = 0; close < events.length; close += 1) {
    const closing = events[close];
    if (closing?.[0] !== 'enter' || !isPending(closing) || closing[1].markCloses !== true) continue;
    const open = openerBefore(events, close);
    if (open < 0) continue;
    const made = spanOf(events, open, close, context);
    events.splice(open - 1, close - open + 3, ...made);
    close = open + made.length - 2;
  }
  for (const [, token] of events) if (token.type === 'markSequenceOpen') token.type = 'data';
  return events;
}

function isPending([, token]: Event): boolean {
  return token.type === 'markSequenceOpen';
}

function openerBefore(events: readonly Event[], close: number): number {
  return events.findLastIndex(
    (event, index) =>
      index < close && event[0] === 'exit' && isPending(event) && event[1].markOpens === true,
  );
}

function spanOf(
  events: readonly Event[],
  open: number,
  close: number,
  context: TokenizeContext,
): Event[] {
  const [opening, closing] = [events[open]?.[1], events[close]?.[1]];
  if (opening === undefined || closing === undefined) return [];
  opening.type = 'markSequence';
  closing.type = 'markSequence';
  const mark = { type: 'mark', start: { ...opening.start }, end: { ...closing.end } } as const;
  const text = { type: 'markText', start: { ...opening.end }, end: { ...closing.start } } as const;
  const between = events.slice(open + 1, close);
  return [
    ['enter', mark, context],
    ['enter', opening, context],
    ['exit', opening, context],
    ['enter', text, context],
    ...resolveAll(context.parser.constructs.insideSpan.null ?? [], between, context),
    ['exit', text, context],
    ['enter', closing, context],
    ['exit', closing, context],
    ['exit', mark, context],
  ];
}

/** Makes `mark` nodes, which become elements of that name. */
export function markFromMarkdown(): FromMarkdown {
  return {
    canContainEols: ['mark'],
    enter: {
      mark(this: CompileContext, token: Token) {
        this.enter({ type: 'mark', children: [], data: { hName: 'mark' } }, token);
      },
    },
    exit: {
      mark(this: CompileContext, token: Token) {
        this.exit(token);
      },
    },
  };
}
