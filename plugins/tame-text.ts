/** A note as it can be read in linear time, and the places where it could not, as it was written. */
export interface TamedText {
  /** As long as the note, line by line: marks that are too many stand in it as characters without a meaning. */
  readonly text: string;
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/** Marks that pair with each other: finding the pairs takes time with the square of their number. */
const marks = /[*_[\]=~^!$]/g;
/** So many in one paragraph nobody writes. */
const mostInParagraph = 2_000;
/** Lines of lists, quotes and tables begin paragraphs of their own, as a rule: together they may hold more. */
const mostInBlock = 40_000;
/** Quotes, lists and their items within each other. */
const deepest = 60;
/** Quotes one after the other, in a note. */
const mostQuotes = 3_000;

const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;
const beginning = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|)/;
const fence = /^[ \t]*(`{3,}|~{3,})/;

interface Line {
  text: string;
  readonly ending: string;
}

/**
 * Takes their meaning from marks where there are so many that reading them would take time with the square of the
 * note's length, or more depth than there is stack.
 */
export function tameText(markdown: string): TamedText {
  const lines = linesOf(markdown);
  const places: { line: number; column: number }[] = [];
  const tame = (from: number, to: number, change: (text: string) => string): void => {
    for (let at = from; at < to; at += 1) {
      const line = lines[at];
      if (line) line.text = change(line.text);
    }
    places.push({ line: from + 1, column: 1 });
  };
  let open: string | null = null;
  let quotes = 0;
  let isQuoted = false;
  let block = { from: 0, marks: 0 };
  let paragraph = { from: 0, marks: 0 };
  const end = (at: number, all: boolean): void => {
    if (paragraph.marks > mostInParagraph) tame(paragraph.from, at, withoutMarks);
    else if (all && block.marks > mostInBlock) tame(block.from, at, withoutMarks);
    paragraph = { from: at, marks: 0 };
    if (all) block = { from: at, marks: 0 };
  };
  for (const [index, { text }] of lines.entries()) {
    const [prefix = ''] = containers.exec(text) ?? [];
    const rest = text.slice(prefix.length);
    const [, sign = ''] = fence.exec(rest) ?? [];
    if (open !== null) {
      if (sign.startsWith(open) && rest.trim() === sign) open = null;
      end(index + 1, true);
      continue;
    }
    if (depthOf(prefix, text) > deepest) tame(index, index + 1, withoutContainers);
    const quoted = prefix.includes('>');
    if (quoted && !isQuoted) quotes += 1;
    isQuoted = quoted;
    if (quoted && quotes > mostQuotes) tame(index, index + 1, withoutContainers);
    if (sign !== '') open = sign;
    if (sign !== '' || rest.trim() === '') end(index + 1, true);
    else if (beginning.test(text)) end(index, false);
    const count = text.match(marks)?.length ?? 0;
    block.marks += count;
    paragraph.marks += count;
  }
  end(lines.length, true);
  if (places.length === 0) return { text: markdown, places };
  return { text: lines.map(({ text, ending }) => text + ending).join(''), places };
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)].map(([, content = '', ending = '']) => ({
    text: content,
    ending,
  }));
}

function depthOf(prefix: string, text: string): number {
  if (prefix === '') return 0;
  const signs = prefix.match(/[>*+-]|\d[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return signs + Math.floor(indent / 2);
}

function withoutMarks(text: string): string {
  return text.replace(marks, wide);
}

function withoutContainers(text: string): string {
  return text.replace(containers, (prefix) => prefix.replace(/[^ \t]/g, wide));
}

/** The full-width form of an ASCII sign: it looks alike, and means nothing to Markdown. */
function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0);
}
