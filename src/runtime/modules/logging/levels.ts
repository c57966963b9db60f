import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { asSize } from '../../values/as-index.ts';
import { isIntLike } from '../../values/int.ts';

export const [CRITICAL, ERROR, WARNING, INFO, DEBUG, NOTSET] = [50, 40, 30, 20, 10, 0] as const;

const byNumber = new Map<number, string>([
  [CRITICAL, 'CRITICAL'],
  [ERROR, 'ERROR'],
  [WARNING, 'WARNING'],
  [INFO, 'INFO'],
  [DEBUG, 'DEBUG'],
  [NOTSET, 'NOTSET'],
]);

const byName = new Map<string, number>([
  ...[...byNumber].map(([number, name]): [string, number] => [name, number]),
  ['FATAL', CRITICAL],
  ['WARN', WARNING],
]);

/** A level by its number or its name. Raises ValueError, TypeError. */
export function levelOf(level: unknown): number {
  if (isIntLike(level)) return asSize(level);
  if (typeof level !== 'string')
    throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  const known = byName.get(level);
  if (known === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return known;
}

/** The name of a number, or the number of a name. */
export function getLevelName(level: unknown): unknown {
  if (typeof level === 'string') return byName.get(level) ?? `Level ${level}`;
  return byNumber.get(asSize(level)) ?? `Level ${asSize(level)}`;
}

export function addLevelName(level: unknown, name: string): null {
  byNumber.set(asSize(level), name);
  byName.set(name, asSize(level));
  return null;
}

export const getLevelNamesMapping = (): Map<string, number> => new Map(byName);
