import type { Weather } from '../runtime/host.ts';
import type { Translation } from '../translate/translation.ts';
import type { RealmJob } from './realm/realm.ts';
import type { Budgets } from './transcript.ts';

/** What a realm has to know for one run. */
export function realmJob(
  translation: Translation,
  stdin: string,
  weather: Weather,
  { outputBytes, events, steps }: Budgets,
): RealmJob {
  const { python, lineMap, javascript } = translation;
  const text = { python, lineMap, lines: javascript.split('\n').length };
  return { stdin, weather, text, budgets: { outputBytes, events, steps } };
}
