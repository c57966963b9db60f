import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishAttachment } from '../../src/site/publish-attachment.ts';
import { folder } from '../vault/folder.ts';

async function published(name: string, text: string): Promise<string> {
  const root = await folder({ [name]: text });
  await publishAttachment(join(root, name), join(root, 'out', name));
  return readFile(join(root, 'out', name), 'utf8');
}

test('a drawing loses what would run in it, and stays as it is without', async () => {
  const xmlns = 'xmlns="http://www.w3.org/2000/svg"';
  const plain = `<svg ${xmlns}><style>a{}</style><rect width="1"/></svg>`;
  expect(await published('a.svg', plain)).toBe(plain);
  const bad = await published(
    'b.svg',
    `<svg ${xmlns} onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)"><rect width="1"/></a>` +
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>',
  );
  expect(bad).toContain('<rect width="1"/>');
  expect(bad).not.toMatch(/alert|foreignObject/u);
  expect(await published('c.svg', '<svg><script>alert(1)')).not.toContain('alert');
});

test('a page of the vault may run and fetch nothing', async () => {
  const html = await published('a.html', '<html><head><script>alert(1)</script></head></html>');
  expect(html).toMatch(
    /^<!doctype html><meta http-equiv="content-security-policy" content="default-src 'none'/u,
  );
});
