import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Where the text of notes goes: nothing in there is a script of ours. */
const noteContent = /<main[\s>][\s\S]*<\/main>/i;

/** A script in the page itself: `src` and data blocks such as JSON need no hash. */
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi;

/**
 * Writes a content security policy into a built page: scripts only from the site itself and the
 * page's own inline ones by their hashes, no request to any other site, no plugins, no forms.
 * `wasm-unsafe-eval` is for Pagefind, whose search is WebAssembly.
 */
export function withContentPolicy(html: string): string {
  const hashes = [...html.replace(noteContent, '').matchAll(inlineScript)]
    .filter(([, attributes = '']) => !/\stype="application\//i.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(hashes)].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    /<head>/i,
    `<head><meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** The script that adds what a page does beyond being read. */
const pageScript = /<script type="module" src="[^"]*\/page\.[^"]*"(?=>)/;

/** Lets a page be painted with what its small script adds: nothing jumps when it comes. */
export function withEarlyScript(html: string): string {
  return html.replace(pageScript, '$& blocking="render"');
}

/** Does both. */
export function finishPage(html: string): string {
  return withContentPolicy(withEarlyScript(html));
}

/** Does both in place. */
export async function addContentPolicy(file: string): Promise<void> {
  await writeFile(file, finishPage(await readFile(file, 'utf8')));
}
