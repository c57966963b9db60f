import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkKonspekt, verifyNote } from '../../src/konspekt.ts';

const markdown = `
# Очередь

\`\`\`python
import asyncio


async def main():
    await asyncio.sleep(1)  # секунда ожидания
    print("готово", 7 // 2)

# Вывод:
# готово 3
\`\`\`
`;

test('the plugin of the package runs, compares and shows, in a plain pipeline', async () => {
  const html = String(
    await unified()
      .use(remarkParse)
      .use(remarkKonspekt, { verify: verifyNote })
      .use(remarkRehype)
      .use(rehypeStringify)
      .process(markdown),
  );
  expect(html).toContain('data-status="verified"');
  expect(html).toMatch(/await asyncio\.sleep\(1\); \/\/ секунда ожидания/);
  expect(html).toContain('готово 3');
});
