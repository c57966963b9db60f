import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readVault } from '../vault/read-vault.ts';
import { VaultError } from '../vault/vault-error.ts';
import type { Vault } from '../vault/vault.ts';
import { CallError } from './call-error.ts';

/** The vault that the caller names; else `content`, here or in this package. */
export function vaultFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  if (existsSync('content')) return 'content';
  const shipped = fileURLToPath(new URL('../../content', import.meta.url));
  if (existsSync(shipped)) return shipped;
  throw new CallError(
    'no vault given, and there is no folder content here',
    'Name one: konspekt verify VAULT',
  );
}

/** Reads a vault. Throws CallError if there is none at that path. */
export async function openVault(folder: string): Promise<Vault> {
  try {
    return await readVault(resolve(folder));
  } catch (error) {
    if (error instanceof VaultError) throw new CallError(error.message);
    throw error;
  }
}
