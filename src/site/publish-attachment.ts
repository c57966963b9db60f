import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

/** What may run in a drawing that is opened by itself. */
const suspect = /<script|<foreignObject|\son[a-z]+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet/iu;

/** A page of the vault may show itself, and neither run nor fetch anything: it has the site's own origin. */
const policy =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/**
 * Puts a file of the vault into the site. Whoever wrote the notes need not be trusted by its readers: pages and drawings
 * lose what would run in them.
 */
export async function publishAttachment(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const kind = extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(kind)) {
    const html = await readFile(file, 'utf8');
    await writeFile(
      target,
      `<!doctype html><meta http-equiv="content-security-policy" content="${policy}">${html}`,
    );
  } else if (kind === '.svg') {
    const svg = await readFile(file, 'utf8');
    await writeFile(target, suspect.test(svg) ? await harmless(svg) : svg);
  } else await copyFile(file, target);
}

async function harmless(svg: string): Promise<string> {
  const { JSDOM } = await import('jsdom');
  const { DOMParser, XMLSerializer } = new JSDOM('').window;
  const root = new DOMParser().parseFromString(
    svg.replaceAll(/<!DOCTYPE[\s\S]*?\]?>|<\?xml-stylesheet[\s\S]*?\?>/giu, ''),
    'image/svg+xml',
  ).documentElement;
  for (const element of root.querySelectorAll('*')) {
    if (/^(?:script|foreignobject|handler|iframe)$/iu.test(element.localName)) element.remove();
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const runs = /^on/iu.test(name) || /^\s*(?:javascript|data:text)/iu.test(value);
      if (runs) element.removeAttribute(name);
    }
  }
  return new XMLSerializer().serializeToString(root);
}
