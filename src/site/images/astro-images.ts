/** What Astro is asked to make: its file, and the options of `getImage`. */
export interface ImageRequest extends Readonly<Record<string, unknown>> {
  readonly src: string;
}

/** What Astro looks for in the HTML of content, to put in the attributes of the pictures that it makes. */
const mark = '__ASTRO_IMAGE_=';

/**
 * Asks for pictures in HTML in the way that Astro's own content does. The attribute has a name that nobody can know
 * before it gets Astro's: what a note says of `__ASTRO_IMAGE_` stays text.
 */
export class AstroImages {
  readonly #name = `data-${crypto.randomUUID()}`;

  attribute(request: ImageRequest): Readonly<Record<string, string>> {
    return { [this.#name]: JSON.stringify(request) };
  }

  /** Makes the HTML ready for Astro; `files` are those that it must import. */
  finish(html: string): { readonly html: string; readonly files: readonly string[] } {
    const asked = [...html.matchAll(new RegExp(`${this.#name}="([^"]*)"`, 'gu'))];
    const files = asked.map(([, value = '']) => {
      const { src } = JSON.parse(unescaped(value)) as ImageRequest;
      return src;
    });
    const safe = html.replaceAll(mark, mark.replace('=', '&#x3D;'));
    return { html: safe.replaceAll(`${this.#name}=`, mark), files: [...new Set(files)] };
  }
}

function unescaped(value: string): string {
  return value
    .replaceAll('&#x22;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}
