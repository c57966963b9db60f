import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: a folder in which the sites that several test files look at are built once. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'konspekt-sites-'));
  process.env['KONSPEKT_TEST_SITES'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
