import { mkdtemp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { secret } from './secret-word.ts';

/** A picture of one blue dot, 300 by 200 of them. */
const blue =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path fill="#00f" d="M0 0h300v200H0z"/></svg>';

const files: Readonly<Record<string, string>> = {
  'index.md': '---\ntitle: Курс\n---\nДобро пожаловать.\n',
  'Тема/Первая.md':
    '---\naliases: [Начальная, "Другое имя"]\ndate: 2024-03-05\ncssclasses: [широкая]\ntags: [общий]\n---\n' +
    'Вступление ко всему. ![[вид.svg]] ![[Схема.canvas]]\n\n```mermaid\ngraph LR\n  А --> Б\n```\n',
  'Тема/Вторая.md': `Смотри [[Первая]], [[Тайна|там]], ![[Тайна]] и ![[тайное.svg]] %% ${secret} %%.\n\n![[Все.base]]\n`,
  'Тема/Третья.md': '[[Вторая]] [вне](../../../etc/passwd) ![[../../вне.svg]] ![[ссылка.svg]]\n',
  'Тайна.md': `---\npublish: false\ntitle: ${secret} 1\naliases: [${secret}-2]\ntags: [${secret}3, общий]\n---\n# ${secret}\n\n[[Первая]] ![[закрытое.svg]] #${secret}4\n`,
  'черновик.md': `---\ndraft: true\n---\n${secret} [[Вторая]]\n`,
  'личное.md': `---\nprivate: true\n---\n${secret} [[Вторая]] ^${secret}\n`,
  'Схема.canvas': JSON.stringify({
    nodes: [
      { id: '1', type: 'file', file: 'Тайна.md', x: 0, y: 0, width: 100, height: 60 },
      { id: '2', type: 'file', file: 'Тема/Вторая.md', x: 200, y: 0, width: 100, height: 60 },
    ],
    edges: [{ fromNode: '1', toNode: '2', label: 'ведёт' }],
  }),
  'Все.base': 'views:\n  - type: table\n    name: Всё\n    order: [file.name, title]\n',
  'вид.svg': blue,
  'закрытое.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret}</title></svg>`,
  'лишнее.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret}</title></svg>`,
  '.скрытое/a.md': secret,
  '.obsidian/workspace.json': `"${secret}"`,
};

// Where the build is called: its folder goes when the test is over.
const around = await mkdtemp(join(process.cwd(), 'whole-'));
const root = join(around, 'vault');
for (const [name, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}
// Beside the vault, and led to from within it.
await writeFile(join(around, 'вне.svg'), `<svg><title>${secret}</title></svg>`);
await writeFile(join(around, 'вне.md'), secret);
await symlink(join(around, 'вне.svg'), join(root, 'ссылка.svg'));
await symlink(join(around, 'вне.md'), join(root, 'ссылка.md'));
await symlink(around, join(root, 'наружу'));

export const course = courseOfVault(await readVault(root), new Map());
