import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

const script = fileURLToPath(new URL('build-course-script.ts', import.meta.url));

/**
 * Builds the `course` that a module of this folder exports, into a folder of its own. In a process
 * of its own too: a test runner's environment would make Vite build pages for development.
 */
export async function buildCourse(courseModule: string): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'konspekt-site-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    // Astro keeps intermediate files where it is called: each build has its own place.
    await promisify(execFile)(process.execPath, [script, courseModule, folder], {
      cwd: folder,
      env,
    });
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder: join(folder, 'dist'), remove };
}
