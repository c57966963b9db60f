import type { Language } from '../../plugins/panel/messages.ts';
import type { Resolve } from '../../plugins/resolve.ts';
import type { Verdict } from '../verify/verdict.ts';

/** A note of the vault with all that its page shows. */
export interface Lesson {
  /** Path within the vault: NFC, `/` between the parts. */
  readonly path: string;
  readonly markdown: string;
  readonly title: string;
  readonly description: string | null;
  /** Place in the sidebar; notes without one follow by name. */
  readonly order: number | null;
  /** Address of the page: no slash at either end, empty for the vault's own start page. */
  readonly slug: string;
  readonly verdicts: readonly Verdict[];
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
  readonly lessons: readonly Lesson[];
  /** Those that the lessons resolved so far use: nothing else of the vault is published. */
  readonly attachments: () => readonly Attachment[];
  /** Links of the site that is built in this language, below this base (`/` or `/course/`). */
  readonly resolveFor: (language: Language, base: string) => Resolve;
}
