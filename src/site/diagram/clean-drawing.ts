import { variables } from './colours.ts';

/** Elements that Mermaid draws with: whatever else a drawing holds, it did not come from Mermaid. */
const drawn: ReadonlySet<string> = new Set(
  (
    'svg g path rect circle ellipse line polygon polyline text tspan defs marker style title desc a ' +
    'lineargradient stop symbol use clippath pattern'
  ).split(' '),
);

/** Makes a drawing safe for any page, with colours that follow the theme, and no larger than it must be. */
export function cleanDrawing(svg: Element): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (!drawn.has(element.tagName.toLowerCase())) element.remove();
    else cleanAttributes(element);
  }
  for (const style of svg.querySelectorAll('style')) {
    style.textContent = withVariables(harmless(style.textContent));
  }
  for (const shape of svg.querySelectorAll('.node > [style*="fill:"]')) setOff(shape);
  fitPage(svg);
  dropUnusedIds(svg);
}

/** A node that its author has coloured looks the same by day and night: its label must stand out from that colour. */
function setOff(shape: Element): void {
  const fill = /fill:\s*(#[\da-f]{3,6}|[a-z]+)/iu.exec(shape.getAttribute('style') ?? '')?.[1];
  if (fill === undefined || ['none', 'transparent', 'var'].includes(fill)) return;
  for (const text of shape.parentElement?.querySelectorAll('text, tspan') ?? []) {
    const own = text.getAttribute('style') ?? '';
    if (!own.includes('fill'))
      text.setAttribute('style', `${own}fill:${contrasting(fill)} !important`);
  }
}

/** Colours with names are mostly light ones. */
function contrasting(colour: string): string {
  const digits = colour.startsWith('#') ? colour.slice(1) : 'fff';
  const wide = digits.length < 6 ? digits.replaceAll(/./gu, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(wide.slice(at, at + 2), 16),
  );
  return red * 0.3 + green * 0.59 + blue * 0.11 > 140 ? '#000' : '#fff';
}

/** As large as it was drawn; on narrow pages smaller, as far as that stays readable. */
function fitPage(svg: Element): void {
  const width = Number(svg.getAttribute('viewBox')?.split(/\s+/u)[2]);
  if (!(width > 0)) return;
  svg.removeAttribute('height');
  svg.removeAttribute('width');
  svg.setAttribute('style', `width:min(${Math.ceil(width)}px,max(100%,34rem))`);
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (/^(?:on|data-)/iu.test(name)) element.removeAttribute(name);
    else if (/href$/iu.test(name) && !/^(?:https?:|#)/iu.test(value)) element.removeAttribute(name);
    else if (['fill', 'stroke', 'style', 'stop-color'].includes(name))
      element.setAttribute(name, withVariables(harmless(value)));
    else if (/^-?\d+\.\d{3,}$/u.test(value))
      element.setAttribute(name, String(Math.round(Number(value) * 100) / 100));
    else if (name === 'd' || name === 'points' || name === 'transform')
      element.setAttribute(name, value.replaceAll(/(\.\d{2})\d+/gu, '$1'));
  }
}

/** Style sheets may ask other sites for files: not these. */
function harmless(css: string): string {
  return css.replaceAll(/@import[^;]*;?/giu, '').replaceAll(/url\((?!["']?#)[^)]*\)/giu, 'none');
}

function withVariables(css: string): string {
  return css.replaceAll(/#[\da-f]{6}\b/giu, (colour) => {
    const variable = variables.get(colour.toLowerCase());
    return variable === undefined ? colour : `var(${variable})`;
  });
}

/** Ids are for arrowheads and descriptions; the others would only have to differ from all others of the page. */
function dropUnusedIds(svg: Element): void {
  const { outerHTML } = svg;
  const kept = new Set<string>();
  for (const element of svg.querySelectorAll('[id]')) {
    const { id } = element;
    if (kept.has(id)) element.removeAttribute('id');
    else if (!outerHTML.includes(`#${id})`) && !outerHTML.includes(`#${id}"`) && !isLabel(svg, id))
      element.removeAttribute('id');
    else kept.add(id);
  }
}

function isLabel(svg: Element, id: string): boolean {
  return ['aria-labelledby', 'aria-describedby'].some((name) => svg.getAttribute(name) === id);
}
