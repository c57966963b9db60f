import { randomBytes, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A secret of this user on this machine, made when it is first asked for: entries of a cache that somebody else put
 * into a folder (with a pull request, say) do not carry it. Where it cannot be kept, it lasts for this process.
 */
export function machineSecret(): string {
  const folder = join(
    process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'),
    'konspekt',
  );
  const file = join(folder, 'cache-key');
  const draft = `${file}.${randomUUID()}`;
  try {
    const known = secretIn(file);
    if (known !== null) return known;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
    // A link, unlike a rename, leaves the secret of another process that was faster.
    linkSync(draft, file);
  } catch {
    // Another process was faster, or there is nowhere to keep it: the next line finds out.
  } finally {
    rmSync(draft, { force: true });
  }
  return secretIn(file) ?? randomBytes(32).toString('hex');
}

function secretIn(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return /^[\da-f]{64}$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
