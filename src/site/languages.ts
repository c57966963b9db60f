import type { Language } from '../../plugins/panel/messages.ts';

/** Languages of the interface; the first lives at the root of the site. */
export const languages: readonly Language[] = ['ru', 'en'];

/** What stands before every address in this language. */
export function prefixOf(language: Language): string {
  return language === languages[0] ? '' : `${language}/`;
}
