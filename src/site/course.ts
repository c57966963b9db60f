import type { Diagram } from '../../plugins/diagram.ts';
import type { Language } from '../../plugins/panel/messages.ts';
import type { Resolve } from '../../plugins/resolve.ts';
import type { Canvas } from '../vault/canvas.ts';
import type { Verdict } from '../verify/verdict.ts';
import type { TagPage } from './tag-pages.ts';

/** A note of the vault with all that its page shows. */
export interface Lesson {
  /** Path within the vault: NFC, `/` between the parts. */
  readonly path: string;
  readonly markdown: string;
  readonly title: string;
  readonly description: string | null;
  /** Its number in its folder; notes without one follow by name. */
  readonly order: number | null;
  /** Address of the page: no slash at either end, empty for the vault's own start page. */
  readonly slug: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed?: number;
  /** The day of that, if the author has stated it: pages show it. */
  readonly stated?: Date;
  /** Classes that its author gives it. */
  readonly classes?: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** What is drawn above its text, if it is a canvas. */
  readonly canvas?: Canvas;
  /** Addresses that lead here as well: the other names of the note, and where it would be without a permalink. */
  readonly redirects?: readonly string[];
}

/** A file of the vault that a lesson shows or links to. */
export interface Attachment {
  /** Where the file is on this machine. */
  readonly file: string;
  /** Its address below the root of the site, no slash before it. */
  readonly address: string;
}

/** A vault, verified: everything that the site is built from. */
export interface Course {
  readonly title: string;
  /** In the order of their lists. */
  readonly lessons: readonly Lesson[];
  /** Those that the lessons resolved so far use: nothing else of the vault is published. */
  readonly attachments: () => readonly Attachment[];
  /** The lessons that link to a lesson, by its path. */
  readonly backlinks?: ReadonlyMap<string, readonly Lesson[]>;
  /** Tags by the addresses of their pages. */
  readonly tags?: ReadonlyMap<string, TagPage>;
  /** Whether a line of a paragraph goes on in the next, as in Markdown; else it is a line of its own. */
  readonly strictLineBreaks?: boolean;
  /** Draws the diagrams of the lessons; without it their sources are shown. */
  readonly draw?: (source: string) => Promise<Diagram>;
  /**
   * Links of the site that is built in this language, below this base (`/` or `/course/`). Unless told otherwise, a file
   * that one leads to is used from then on.
   */
  readonly resolveFor: (language: Language, base: string, isUse?: boolean) => Resolve;
}
