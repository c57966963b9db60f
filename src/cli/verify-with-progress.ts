import type { Vault } from '../vault/vault.ts';
import type { Report } from '../verify/report.ts';
import type { Verifier } from '../verify/verify.ts';
import { showProgress } from './progress.ts';
import { verifyVault, type VerifiedVault } from './verify-vault.ts';

/** Verifies a vault, tells a person at the terminal how far it is, and ends the verifier's processes. */
export async function verifyWithProgress(
  vault: Vault,
  verifier: Verifier,
  isChosen: (path: string) => boolean = () => true,
): Promise<VerifiedVault> {
  const progress = showProgress(
    'verifying note',
    vault.notes.filter(({ path }) => isChosen(path)).length,
  );
  try {
    return await verifyVault(vault, verifier, () => progress.tick(), isChosen);
  } finally {
    progress.end();
    await verifier.close();
  }
}

/** The report on a verified vault; `folder` is the vault as the caller named it. */
export function reportOn(folder: string, verified: VerifiedVault): Report {
  const verdicts = verified.notes.flatMap((note) => note.verdicts);
  return { vault: folder, verdicts, problems: verified.problems };
}
