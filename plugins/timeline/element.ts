import type { Element, ElementContent, Properties } from 'hast';

/**
 * An element by its properties' names in hast. What makes elements elsewhere knows all of HTML and SVG: readers'
 * browsers, which draw timelines too, would load that.
 */
export function element(
  tagName: string,
  properties: Readonly<Record<string, string | number | string[]>>,
  children: readonly ElementContent[] | string = [],
): Element {
  const nodes: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : [...children];
  return { type: 'element', tagName, properties: properties as Properties, children: nodes };
}
