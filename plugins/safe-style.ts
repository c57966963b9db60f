import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What authors colour and align their texts with: nothing that moves things about the page. */
const allowed: ReadonlySet<string> = new Set(
  (
    'color background background-color text-align font-weight font-style font-size text-decoration ' +
    'width height max-width border border-radius padding margin-left float'
  ).split(' '),
);

/** Words, colours and lengths; of functions those that make colours. */
const harmless = /^(?:[\w\s#%.,+-]|(?:rgba?|hsla?)\([\d\s.,%/]+\)|var\(--[\w-]+\))+$/iu;

/** Keeps of inline styles only the declarations that are known to do no harm. */
export function safeStyles(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    const { style } = properties;
    if (style === undefined) return;
    const kept = String(style)
      .split(';')
      .map((declaration) => declaration.trim())
      .filter(isHarmless);
    if (kept.length === 0) delete properties['style'];
    else properties['style'] = kept.join(';');
  });
}

function isHarmless(declaration: string): boolean {
  const [name = '', ...value] = declaration.split(':');
  return allowed.has(name.trim().toLowerCase()) && harmless.test(value.join(':').trim());
}
