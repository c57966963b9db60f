import type { WikiLink } from './wikilink-syntax.ts';
import type { NotePart } from './note-part.ts';

/** What a wikilink or an embed turned out to mean. */
export type Resolved =
  | {
      readonly kind: 'note';
      readonly href: string;
      readonly title: string;
      /** The note's path within the vault, and what of it is meant, for those who embed it. */
      readonly path?: string;
      readonly part?: NotePart;
    }
  | {
      readonly kind: 'file';
      readonly href: string;
      readonly media: 'image' | 'audio' | 'video' | 'pdf' | 'other';
    }
  | { readonly kind: 'missing' };

/** Finds what a link of this note points at; `from` is the note's path within the vault. */
export type Resolve = (
  link: Pick<WikiLink, 'target' | 'headings' | 'block'> & Partial<Pick<WikiLink, 'address'>>,
  from: string,
) => Resolved;
