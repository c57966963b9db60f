import { build } from 'astro';
import type { Outlines } from '../vault/outlines.ts';
import type { Vault } from '../vault/vault.ts';
import type { Verdict } from '../verify/verdict.ts';
import { buildChanged } from './built/build-changed.ts';
import { siteConfig, type SiteOptions } from './config.ts';
import type { DiagramPainter } from './diagram/diagram-painter.ts';
import type { PageStore } from './render-kept.ts';
import { courseOfVault } from './course-of-vault.ts';

export type { PageStore } from './render-kept.ts';
export { serveSite, type ServedSite, type ServeOptions } from './serve-site.ts';

export interface BuildOptions extends Omit<SiteOptions, 'course' | 'work'> {
  /** Keeps what was made between builds. */
  readonly store?: PageStore;
  readonly vault: Vault;
  /** The outlines of its notes. */
  readonly outlines: Outlines;
  /** Draws their diagrams. */
  readonly painter?: DiagramPainter;
  /** Verdicts on the examples of each note, by the note's path within the vault, in their order. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

/**
 * The door of this room: builds the site of a verified vault into `outDir`. Throws when any page cannot be made. With a
 * `store`, only what changed since the last build is made again; what is in the folder then is the same either way.
 */
export async function buildSite({
  vault,
  outlines,
  verdicts,
  painter,
  store,
  ...options
}: BuildOptions): Promise<void> {
  // Astro would report each build to its makers; nothing of ours calls anybody.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const course = courseOfVault(vault, verdicts, outlines, painter);
  const site = { ...options, course };
  await (store === undefined ? build(siteConfig(site)) : buildChanged(site, store));
}
