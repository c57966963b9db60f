import type { ElementContent } from 'hast';

const svg = 'http://www.w3.org/2000/svg';

/** Builds what a plugin would have written into the page: elements and text, with attributes, inside SVG too. */
export function hastToDom(node: ElementContent, inSvg = false): Node {
  if (node.type === 'text') return document.createTextNode(node.value);
  if (node.type !== 'element') return document.createComment('');
  const isSvg = inSvg || node.tagName === 'svg';
  const element = isSvg
    ? document.createElementNS(svg, node.tagName)
    : document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(attributeName(name), [value].flat().join(' '));
  }
  element.append(...node.children.map((child) => hastToDom(child, isSvg)));
  return element;
}

/** Of the properties that our plugins use, these three forms are not named as their attributes. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'viewBox') return property;
  return property.replace(/^(aria|data)([A-Z])/, '$1-$2').toLowerCase();
}
