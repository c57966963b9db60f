import sharp from 'sharp';

const width = 1200;
const height = 630;
/** Letters in a line, and lines, that fit at the size of the title. */
const longest = 26;
const most = 4;

/** A picture for those who share a link: the title of the page, and of the course. JPEG, as every service takes it. */
export async function socialImage(title: string, course: string): Promise<Buffer> {
  const lines = linesOf(title);
  const top = height / 2 - (lines.length - 1) * 42 - 20;
  const text = lines
    .map(
      (line, index) => `<text x="90" y="${top + index * 84}" class="title">${escaped(line)}</text>`,
    )
    .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    '<style>text{font-family:sans-serif;fill:#5a606b;font-size:36px}.title{fill:#23272f;font-size:64px}</style>' +
    `<rect width="${width}" height="${height}" fill="#fdfcf8"/><rect width="28" height="${height}" fill="#1d4f9f"/>` +
    `${text}<text x="90" y="560">${escaped(course === title ? '' : course)}</text></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}

/** Broken between words; what does not fit is left out, and marked so. */
function linesOf(title: string): string[] {
  const lines: string[] = [''];
  for (const word of title.split(/\s+/u)) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (joined.length <= longest || last === '') lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const short = lines.map((line) =>
    line.length > longest + 4 ? `${line.slice(0, longest)}…` : line,
  );
  return short.length > most ? [...short.slice(0, most - 1), `${short[most - 1] ?? ''}…`] : short;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
