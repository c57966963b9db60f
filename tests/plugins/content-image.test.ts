import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeContentImages, type ContentImage } from '../../plugins/content-image.ts';
import { AstroImages } from '../../src/site/images/astro-images.ts';

const image: ContentImage = {
  width: 800,
  height: 400,
  source: ({ width, height, alt }) => ({ src: '/made.webp', width, height, alt }),
};

async function show(html: string): Promise<string> {
  const tree = fromHtml(html, { fragment: true });
  const imageAt = async (address: string): Promise<ContentImage | null> =>
    address === '/p.png' ? image : address === '/i.png' ? { ...image, width: 20 } : null;
  await rehypeContentImages({ imageAt, enlarge: (name) => `Увеличить: ${name}` })(tree);
  return toHtml(tree);
}

test('a picture has its size, in its proportions where an author gives one side, and can be enlarged', async () => {
  expect(await show('<img src="/p.png" alt="вид">')).toBe(
    '<a class="konspekt-enlarge" href="/p.png" aria-label="Увеличить: вид">' +
      '<img src="/made.webp" width="800" height="400" alt="вид"></a>',
  );
  expect(await show('<img src="/p.png" width="100">')).toContain('width="100" height="50"');
  expect(await show('<img src="/p.png" height="100">')).toContain('width="200" height="100"');
});

test('pictures within links stay so; small ones, and those that are not known, are only shown', async () => {
  expect(await show('<a href="/x"><b><img src="/p.png"></b></a>')).not.toContain('enlarge');
  expect(await show('<img src="/i.png">')).not.toContain('enlarge');
  expect(await show('<img src="https://x.org/p.png">')).toBe('<img src="https://x.org/p.png">');
});

test('only what was asked for is made: what a note says of Astro’s own mark is text', () => {
  const images = new AstroImages();
  const [name, value] = Object.entries(images.attribute({ src: '/tmp/"a&b".png' }))[0] ?? [];
  const asked = toHtml({
    type: 'element',
    tagName: 'img',
    properties: { [name ?? '']: value ?? '' },
    children: [],
  });
  const { html, files } = images.finish(`${asked}<p>__ASTRO_IMAGE_="{}"</p>`);
  expect(files).toEqual(['/tmp/"a&b".png']);
  expect(html.match(/__ASTRO_IMAGE_="/gu)).toHaveLength(1);
});
