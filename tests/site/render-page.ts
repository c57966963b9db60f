import { courseOfVault } from '../../src/site/course-of-vault.ts';
import { createRenderer } from '../../src/site/render-note.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from '../vault/folder.ts';

/** The content of a note's page, in Russian, as the site shows it; addresses decoded, code without tokens. */
export async function renderPage(
  files: Readonly<Record<string, string | Uint8Array>>,
  note = 'a.md',
): Promise<string> {
  const course = courseOfVault(await readVault(await folder(files)), new Map());
  const lesson = course.lessons.find(({ path }) => path === note);
  if (lesson === undefined) throw new Error(`no lesson ${note}`);
  const { html } = await createRenderer(course, 'ru', '/', async () => null)(lesson);
  return html.replaceAll(/(?<=(?:href|src)=")[^"]*/gu, (address) => decodeURIComponent(address));
}
