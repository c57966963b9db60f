const mark = '&python=';

/** The packed program that a page's fragment carries for this panel; null if it carries none. */
export function sharedProgramOf(panelId: string, fragment: string): string | null {
  const start = `#${panelId}${mark}`;
  return fragment.startsWith(start) ? fragment.slice(start.length) : null;
}

/** A fragment that carries a program: compressed, in letters that addresses allow. */
export async function fragmentFor(panelId: string, program: string): Promise<string> {
  const bytes = await through(
    new CompressionStream('deflate-raw'),
    new TextEncoder().encode(program),
  );
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `#${panelId}${mark}${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads what `fragmentFor` packed. Rejects when it is no such thing. */
export async function unpackProgram(packed: string): Promise<string> {
  const base64 = packed.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const program = await through(new DecompressionStream('deflate-raw'), bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(program);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const whole = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await whole.arrayBuffer());
}
