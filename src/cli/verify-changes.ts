import type { Report } from '../verify/report.ts';
import type { Verifier } from '../verify/verify.ts';
import { openVault } from './open-vault.ts';
import { say } from './say.ts';
import { verifyVault } from './verify-vault.ts';
import { reportOn } from './verify-with-progress.ts';
import { watchFolder } from './watch-folder.ts';

/** A note that borrows from another must be looked at when that one changes. */
const borrows = /setup\s*[=:]/u;

/**
 * Verifies the vault, and then each note that changes, until the process is asked to end. One warm verifier does it
 * all; what did not change is not looked at again.
 */
export async function verifyChanges(
  folder: string,
  verifier: Verifier,
  report: (report: Report) => Promise<void>,
): Promise<void> {
  let known = new Map<string, string>();
  const verify = async (): Promise<void> => {
    const vault = await openVault(folder);
    const before = known;
    known = new Map(vault.notes.map(({ path, text }) => [path, text]));
    const changed = vault.notes.filter(({ path, text }) => before.get(path) !== text);
    if (changed.length === 0 && before.size > 0) return;
    const paths = new Set(
      [...changed, ...vault.notes.filter(({ text }) => borrows.test(text))].map(({ path }) => path),
    );
    const isChosen = (path: string): boolean => before.size === 0 || paths.has(path);
    await report(reportOn(folder, await verifyVault(vault, verifier, undefined, isChosen)));
  };
  await Promise.all([verify(), verifier.warm()]);
  say(`watching ${folder}: save a note to see its verdicts, Ctrl+C to end`);
  const watcher = watchFolder(folder, async () => {
    // A file may be half written, or away for a moment: the next change puts that right.
    await verify().catch((error: unknown) => say(String(error)));
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  watcher.close();
  await verifier.close();
}
