import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { ContentImage, ShownImage } from '../../../plugins/content-image.ts';
import type { Attachment } from '../course.ts';
import type { AstroImages, ImageRequest } from './astro-images.ts';

/** What Astro makes smaller; drawings and animations are shown as they are. */
const made = new Set(['.avif', '.jpeg', '.jpg', '.png', '.tiff', '.webp']);
/** Widths of what is made, in pixels: for telephones, and for wide pages on fine screens. */
const narrow = 720;
const widest = 1600;
/** Signs among words: to make these smaller saves nobody anything. */
const leastMade = 64;
/** Names that Vite would take for parts of an address. */
const unfit = /[?#%]/u;

/** Finds the pictures of a vault by their addresses on the site; each is looked at once. */
export class VaultImages {
  readonly #base: string;
  readonly #known = new Map<string, Promise<ContentImage | null>>();
  readonly #files: () => readonly Attachment[];
  readonly #slots: AstroImages;

  constructor(base: string, files: () => readonly Attachment[], slots: AstroImages) {
    this.#base = base;
    this.#files = files;
    this.#slots = slots;
  }

  /** The picture at this address; null if there is none, or none that can be read. */
  at(address: string): Promise<ContentImage | null> {
    if (!address.startsWith(`${this.#base}_files/`)) return Promise.resolve(null);
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const image = this.#read(address);
    this.#known.set(address, image);
    return image;
  }

  async #read(address: string): Promise<ContentImage | null> {
    const wanted = decodeURIComponent(address.slice(this.#base.length));
    const file = this.#files().find((one) => one.address === wanted)?.file;
    if (file === undefined) return null;
    try {
      const { width, height, orientation = 1 } = await imageMetadata(await readFile(file), file);
      if (!(width > 0 && height > 0)) return null;
      // Photographs that lie on their side are put upright.
      const [wide, high] = orientation >= 5 ? [height, width] : [width, height];
      const isMade = wide > leastMade && made.has(extname(file).toLowerCase()) && !unfit.test(file);
      const source = isMade
        ? (shown: ShownImage) => this.#slots.attribute(request(file, wide, shown))
        : (shown: ShownImage) => ({ src: address, ...shown, loading: 'lazy', decoding: 'async' });
      return { width: wide, height: high, source };
    } catch {
      // No picture, whatever its name says.
      return null;
    }
  }
}

/** What is asked of Astro: the picture in its own proportions, in a modern format, in the widths that pages need. */
function request(file: string, natural: number, { width, height, alt }: ShownImage): ImageRequest {
  const large = Math.min(natural, widest, width * 2);
  const shown = Math.min(width, widest);
  return {
    src: file,
    index: 0,
    alt,
    width: shown,
    height: Math.max(1, Math.round((height * shown) / width)),
    widths: [...new Set([Math.min(narrow, large), large])],
    sizes: `min(100vw, ${shown}px)`,
    format: 'webp',
  };
}
