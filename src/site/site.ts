import { build } from 'astro';
import type { Outlines } from '../vault/outlines.ts';
import type { Vault } from '../vault/vault.ts';
import type { Verdict } from '../verify/verdict.ts';
import { siteConfig, type SiteOptions } from './config.ts';
import type { DiagramPainter } from './diagram/diagram-painter.ts';
import { courseOfVault } from './course-of-vault.ts';

export { serveSite, type ServedSite, type ServeOptions } from './serve-site.ts';

export interface BuildOptions extends Omit<SiteOptions, 'course'> {
  readonly vault: Vault;
  /** The outlines of its notes. */
  readonly outlines: Outlines;
  /** Draws their diagrams. */
  readonly painter?: DiagramPainter;
  /** Verdicts on the examples of each note, by the note's path within the vault, in their order. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

/** The door of this room: builds the site of a verified vault into `outDir`. Throws when any page cannot be made. */
export async function buildSite({
  vault,
  outlines,
  verdicts,
  painter,
  ...options
}: BuildOptions): Promise<void> {
  // Astro would report each build to its makers; nothing of ours calls anybody.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const course = courseOfVault(vault, verdicts, outlines, painter);
  await build(siteConfig({ ...options, course }));
}
