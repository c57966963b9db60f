import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('build-course-script.ts', import.meta.url));

/**
 * Builds the `course` that a module of this folder exports, once for all test files: whoever comes first builds, the
 * others wait. In a process of its own: a test runner's environment would make Vite build pages for development.
 */
export async function buildCourse(courseModule: string): Promise<string> {
  const sites = process.env['KONSPEKT_TEST_SITES'];
  if (sites === undefined) throw new Error('shared-sites.ts was not set up');
  const folder = join(sites, basename(courseModule));
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) await writeFile(`${folder}.ended`, await built(courseModule, folder));
  const fault = await endOf(folder);
  if (fault !== '') throw new Error(fault);
  return join(folder, 'dist');
}

/** Builds; gives what went wrong, or nothing. */
async function built(courseModule: string, folder: string): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    // Astro keeps intermediate files where it is called: each build has its own place.
    await promisify(execFile)(process.execPath, [script, courseModule, folder], {
      cwd: folder,
      env,
    });
    return '';
  } catch (error) {
    return String(error);
  }
}

async function endOf(folder: string): Promise<string> {
  for (;;) {
    const fault = await readFile(`${folder}.ended`, 'utf8').catch(() => null);
    if (fault !== null) return fault;
    await setTimeout(50);
  }
}
