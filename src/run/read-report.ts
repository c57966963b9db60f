import type { RealmReport } from './realm/realm.ts';
import type { PrintEvent } from './transcript.ts';

/**
 * Reads a realm's report. A program that found its way to the realm's own objects could say anything there, so the
 * shape is checked: such a program harms its own transcript and nothing else. Undefined: not a report.
 */
export function readReport(json: string): RealmReport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { events, tasks, consulted, elapsedNs, ending, endedAfter } = value;
  const whole =
    isList(events, isPrint) &&
    isList(tasks, (task) => isRecord(task) && typeof task['kind'] === 'string') &&
    isList(consulted, (source) => typeof source === 'string') &&
    typeof elapsedNs === 'number' &&
    typeof endedAfter === 'number' &&
    (ending === null || isEnding(ending));
  return whole ? (value as unknown as RealmReport) : undefined;
}

/** Reads a JSON list of what was printed, in the same spirit: what is none is left out. */
export function readPrints(json: string): PrintEvent[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter((item): item is PrintEvent => isPrint(item)) : [];
}

function isPrint(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { stream, text, at, task } = value;
  const known = stream === 'stdout' || stream === 'stderr';
  return (
    known &&
    typeof text === 'string' &&
    typeof at === 'number' &&
    (task === null || typeof task === 'number')
  );
}

function isEnding(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, budget, error, message } = value;
  if (kind === 'finished' || kind === 'deadlock') return true;
  if (kind === 'budget')
    return budget === 'outputBytes' || budget === 'events' || budget === 'steps';
  if (kind === 'broken') return typeof message === 'string';
  return kind === 'uncaught' && isRecord(error) && isUncaught(error);
}

function isUncaught(error: Record<string, unknown>): boolean {
  const { type, message, exit, traceback } = error;
  const texts =
    typeof type === 'string' && typeof message === 'string' && typeof traceback === 'string';
  return texts && (exit === null || typeof exit === 'number');
}

function isList(value: unknown, item: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
