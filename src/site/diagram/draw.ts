import type { DOMWindow } from 'jsdom';
import type { Mermaid } from 'mermaid';
import type { Diagram } from '../../../plugins/diagram.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { themeVariables } from './colours.ts';

/** Nothing of these may a diagram choose for itself: they are the site's, or keep it safe. */
const secured =
  'secure securityLevel startOnLoad maxTextSize maxEdges suppressErrorRendering theme themeVariables themeCSS ' +
  'darkMode fontFamily htmlLabels flowchart.htmlLabels class.htmlLabels dompurifyConfig deterministicIds';

/** Has Mermaid ready to draw on the page that it finds by global names. */
export async function loadMermaid(): Promise<Mermaid> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    secure: secured.split(' '),
    suppressErrorRendering: true,
    // Labels of HTML would need a browser to break their lines.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    class: { htmlLabels: false },
    journey: { textPlacement: 'tspan' },
    theme: 'base',
    themeVariables,
    fontFamily: 'inherit',
    logLevel: 'fatal',
  });
  return mermaid;
}

/** Draws one diagram; `name` begins all ids in the drawing. */
export async function draw(
  mermaid: Mermaid,
  { document }: DOMWindow,
  source: string,
  name: string,
): Promise<Diagram> {
  try {
    const { svg } = await mermaid.render(name, source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    const drawing = holder.querySelector('svg');
    if (drawing === null) return { kind: 'faulty', message: 'nothing was drawn', line: 1 };
    cleanDrawing(drawing);
    return {
      kind: 'drawn',
      svg: drawing.outerHTML,
      name,
      title: drawing.querySelector(':scope > title')?.textContent ?? null,
    };
  } catch (error) {
    return faulty(error instanceof Error ? error.message : String(error), source);
  } finally {
    document.body.replaceChildren();
  }
}

/** Mermaid's parsers say `… on line 3:` and show it. */
function faulty(text: string, source: string): Diagram {
  const told = Number(/ on line (\d+)/u.exec(text)?.[1] ?? 1);
  const line = Math.min(told, source.split('\n').length);
  const [first = '', place = ''] = text.split('\n').map((part) => part.trim());
  const message = first.endsWith(':') ? `${first} ${place}` : first;
  return {
    kind: 'faulty',
    message: message.replace(/ matching given configuration.*/u, '').slice(0, 200),
    line,
  };
}
