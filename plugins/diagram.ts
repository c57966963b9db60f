import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { textContent } from './text-content.ts';

/** A diagram, drawn: ids in it begin with its name. Or what is wrong with its source, by line from 1. */
export type Diagram =
  | {
      readonly kind: 'drawn';
      readonly svg: string;
      readonly name: string;
      readonly title: string | null;
    }
  | { readonly kind: 'faulty'; readonly message: string; readonly line: number };

export interface DiagramsOptions {
  readonly draw: (source: string) => Promise<Diagram>;
  readonly text: {
    readonly diagram: string;
    readonly diagramSource: string;
    readonly diagramFault: (line: number) => string;
  };
}

/**
 * The rehype plugin that puts drawings in the place of Mermaid's sources, each with its source below it for those who
 * do not see; or the source with what is wrong with it. After `rehypeSafeHtml`, before `rehypeHighlight`.
 */
export function rehypeDiagrams({ draw, text }: DiagramsOptions): (tree: Root) => Promise<void> {
  return async (tree) => {
    const found: { pre: Element; source: string }[] = [];
    visit(tree, 'element', (node) => {
      const source = sourceOf(node);
      if (source === null) return undefined;
      found.push({ pre: node, source });
      return SKIP;
    });
    for (const [index, { pre, source }] of found.entries()) {
      const diagram = await draw(source);
      const code = { ...pre };
      const children =
        diagram.kind === 'drawn'
          ? drawn(diagram, `diagram-${index + 1}`, code, text)
          : [faulty(diagram.line, diagram.message, text), code];
      Object.assign(pre, h('figure.konspekt-diagram.not-content', children));
    }
  };
}

function sourceOf({ tagName, children }: Element): string | null {
  const [code] = children;
  if (tagName !== 'pre' || code?.type !== 'element') return null;
  const { className } = code.properties;
  const isDiagram = Array.isArray(className) && className.includes('language-mermaid');
  return isDiagram ? textContent(code).replace(/\n$/u, '') : null;
}

function drawn(
  { svg, name, title }: Extract<Diagram, { kind: 'drawn' }>,
  id: string,
  source: Element,
  text: DiagramsOptions['text'],
): ElementContent[] {
  const label = title ?? text.diagram;
  const { children } = fromHtml(svg.replaceAll(name, id), { fragment: true });
  for (const child of children) {
    if (child.type === 'element')
      Object.assign(child.properties, { role: 'img', ariaLabel: label });
  }
  return [
    h(
      'div.konspekt-drawing',
      { tabIndex: 0, role: 'group', ariaLabel: label },
      children as ElementContent[],
    ),
    h('details', [h('summary', text.diagramSource), source]),
  ];
}

function faulty(line: number, message: string, text: DiagramsOptions['text']): Element {
  return h('p.konspekt-missing', { role: 'note' }, [
    h('strong', text.diagramFault(line)),
    ': ',
    h('code', message),
  ]);
}
