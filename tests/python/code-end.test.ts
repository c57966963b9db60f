import { expect, test } from 'vitest';
import { parsePython } from '../../src/python/parse.ts';

test.each([
  'try:\n    a()\nexcept E:\n    b()\n\n# below\n',
  'for x in y:\n    if x:\n        b()\n    # inside\n# below\n',
  'async def f():\n    try:\n        a()\n    finally:\n        b()  # beside\n# below\n',
  'match x:\n    case 1:\n        b()\n# below\n',
])('a statement ends with its code, whatever comments follow: %j', (source) => {
  const module = parsePython(source);
  const line = source.split('\n').findIndex((text) => text.includes('b()')) + 1;
  const column = (source.split('\n')[line - 1] ?? '').indexOf('b()') + 4;
  expect(module).toMatchObject({ body: [{ endLine: line, endColumn: column }] });
});
