import { parser } from '@lezer/javascript';
import { highlightCode, tagHighlighter, tags, type Tag } from '@lezer/highlight';

const kinds: readonly { readonly kind: string; readonly of: readonly Tag[] }[] = [
  {
    kind: 'keyword',
    of: [
      tags.keyword,
      tags.operator,
      tags.moduleKeyword,
      tags.controlKeyword,
      tags.definitionKeyword,
    ],
  },
  {
    kind: 'function',
    of: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
      tags.function(tags.definition(tags.propertyName)),
      tags.className,
      tags.definition(tags.className),
      tags.meta,
    ],
  },
  { kind: 'string', of: [tags.string, tags.special(tags.string), tags.regexp] },
  {
    kind: 'constant',
    of: [tags.number, tags.bool, tags.null, tags.self, tags.atom, tags.typeName],
  },
  { kind: 'comment', of: [tags.comment, tags.lineComment, tags.blockComment] },
];

/** Code in the editor and code that a reader makes have the colours of the page: names that the style sheet knows. */
export const pageColours = tagHighlighter(
  kinds.flatMap(({ kind, of }) => of.map((tag) => ({ tag, class: `tok-${kind}` }))),
);

const typescript = parser.configure({ dialect: 'ts' });

/** TypeScript as spans and text. */
export function colouredTypescript(text: string): Node[] {
  const nodes: Node[] = [];
  highlightCode(
    text,
    typescript.parse(text),
    pageColours,
    (piece, classes) =>
      nodes.push(classes === '' ? document.createTextNode(piece) : span(piece, classes)),
    () => nodes.push(document.createTextNode('\n')),
  );
  return nodes;
}

function span(text: string, classes: string): HTMLElement {
  const element = document.createElement('span');
  element.className = classes;
  element.textContent = text;
  return element;
}
