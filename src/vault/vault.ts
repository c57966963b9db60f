import type { LinkIndex } from './link-index.ts';
import type { Problem } from './problem.ts';
import type { VaultSettings } from './vault-settings.ts';

/** One note. */
export interface Note {
  /** Its path within the vault: NFC, with `/`. */
  readonly path: string;
  /** The file's path on disk, as the file system spells it. */
  readonly file: string;
  /** Its text, without a byte order mark; line endings as they are. */
  readonly text: string;
  /** Its properties; empty if it has none, or none that can be read. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** When the file was last written, in milliseconds since 1970. */
  readonly modified?: number;
}

/** Any other file. */
export interface Attachment {
  readonly path: string;
  readonly file: string;
  /** Of a canvas and of a base; of all others null. */
  readonly text: string | null;
}

/** A folder of notes, read. Notes and attachments are in the order of their paths. */
export interface Vault {
  readonly root: string;
  readonly notes: readonly Note[];
  readonly attachments: readonly Attachment[];
  readonly links: LinkIndex;
  /** What the author has set in Obsidian. */
  readonly settings: VaultSettings;
  /** What is wrong with the files themselves; what their links say wrong is found by `linkProblems`. */
  readonly problems: readonly Problem[];
}
