import { type DOMWindow, JSDOM } from 'jsdom';
import { boundingBox } from './bounding-box.ts';
import type { Box } from './box.ts';
import { fontSizeOf } from './text-box.ts';
import { textWidth } from './text-width.ts';

/** As wide as the text of a page: charts that fill their place are drawn for this, in CSS pixels. */
const pageWidth = 800;
const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Names by which Mermaid and its packages reach the page that they draw on. */
const globals = [
  'document', 'navigator', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'NodeFilter', 'DOMParser', 'Text',
  'XMLSerializer', 'MutationObserver', 'HTMLTemplateElement', 'HTMLFormElement', 'DocumentFragment',
  'NamedNodeMap', 'Comment',
  'CSSStyleSheet',
] as const; // prettier-ignore

/**
 * A page without a browser, and the sizes that only a browser knows, estimated. Mermaid finds it by global names: so
 * this is for a thread of its own.
 */
export function openDrawingPage(): DOMWindow {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost/' });
  const named: Record<string, unknown> = {
    window,
    // C4 diagrams break their rows at the width of the screen.
    screen: { availWidth: 2 * pageWidth },
    getComputedStyle: window.getComputedStyle.bind(window),
    ...Object.fromEntries(globals.map((name) => [name, window[name]])),
  };
  for (const [name, value] of Object.entries(named)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  measure(window);
  return window;
}

function measure(window: DOMWindow): void {
  const methods = {
    getBBox(this: Element): Box {
      return boundingBox(this) ?? nothing;
    },
    getComputedTextLength(this: Element): number {
      return textWidth(this.textContent, fontSizeOf(this));
    },
    getBoundingClientRect(this: Element): unknown {
      const { x, y, width, height } = boundingBox(this) ?? nothing;
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  };
  Object.assign(window.Element.prototype, methods);
  const width = { get: () => pageWidth, configurable: true };
  Object.defineProperties(window.HTMLElement.prototype, { offsetWidth: width, clientWidth: width });
  Object.assign(window.HTMLCanvasElement.prototype, { getContext: () => canvasContext });
}

/** The layout of mind maps asks a canvas for the widths of texts, and draws on it in vain. */
const canvasContext: object = new Proxy(
  { measureText: (text: string) => ({ width: textWidth(text, 16) }) },
  {
    get: (target, name) => Reflect.get(target, name) ?? ((): undefined => undefined),
    set: () => true,
  },
);
