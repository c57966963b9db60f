import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { textContent } from './text-content.ts';

/** A piece of a line of code; `kind` is a name such as `keyword`, null for plain text. */
export interface CodeToken {
  readonly text: string;
  readonly kind: string | null;
}

/** Splits code into lines of tokens; null if the language is not known. */
export type Highlight = (
  code: string,
  language: string,
) => Promise<readonly (readonly CodeToken[])[] | null>;

export interface HighlightOptions {
  readonly highlight: Highlight;
}

/**
 * The rehype plugin that gives code its tokens, as classes `tok-…` (inline styles would need a
 * laxer content security policy). Panels have an element for each line; their lines are kept.
 */
export function rehypeHighlight({ highlight }: HighlightOptions): (tree: Root) => Promise<void> {
  return async (tree) => {
    const found: { code: Element; language: string }[] = [];
    visit(tree, 'element', (node) => {
      const language = languageOf(node);
      if (language === null) return undefined;
      found.push({ code: node, language });
      return SKIP;
    });
    for (const { code, language } of found) {
      const lines = await highlight(textContent(code).replace(/\n$/, ''), language);
      if (lines !== null) setLines(code, lines);
    }
  };
}

function languageOf({ tagName, properties: { className } }: Element): string | null {
  if (tagName !== 'code' || !Array.isArray(className)) return null;
  const name = className.map(String).find((value) => value.startsWith('language-'));
  return name?.slice('language-'.length).toLowerCase() ?? null;
}

function setLines(code: Element, lines: readonly (readonly CodeToken[])[]): void {
  const existing = code.children.filter((child) => child.type === 'element');
  if (existing.length === 0) {
    code.children = lines.flatMap((line, index) => [
      ...(index > 0 ? [newLine] : []),
      ...tokens(line),
    ]);
    return;
  }
  existing.forEach((line, index) => {
    line.children = tokens(lines[index] ?? []);
    if (isCommentLine(line)) addClass(line, 'konspekt-comment-line');
  });
}

/** Nothing but white space and a comment that is set as prose. */
function isCommentLine(line: Element): boolean {
  const filled = line.children.filter((child) => textContent(child).trim() !== '');
  const [first] = filled;
  return filled.length === 1 && first?.type === 'element' && hasClass(first, 'konspekt-prose');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function addClass(element: Element, name: string): void {
  const { className } = element.properties;
  element.properties['className'] = [...(Array.isArray(className) ? className : []), name];
}

const newLine: ElementContent = { type: 'text', value: '\n' };

function tokens(line: readonly CodeToken[]): ElementContent[] {
  const filled = line.filter((token) => token.text !== '');
  return filled.map(({ text, kind }, index) => {
    if (kind === null) return { type: 'text', value: text };
    const prose = kind === 'comment' && isProse(text);
    const trailing = prose && filled.slice(0, index).some((token) => token.text.trim() !== '');
    const className = [
      `tok-${kind}`,
      ...(prose ? ['konspekt-prose'] : []),
      ...(trailing && text.length > longRemark ? ['konspekt-remark'] : []),
    ];
    return h('span', { className }, text);
  });
}

/** A comment longer than this goes under the code that it follows. */
const longRemark = 36;

/** Comments are sentences and are set as such, unless they are drawn or aligned by columns. */
function isProse(comment: string): boolean {
  return /\p{L}/u.test(comment) && !/\S(?: {2,}|\t)\S|[│┌└├─═|]|[-=~]{3}/u.test(comment);
}
