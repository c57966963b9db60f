import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/**
 * Starlight puts the text of a page's title into its head as if it were HTML; names of notes are
 * text, and may be anybody's.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  for (const element of locals.starlightRoute.head) {
    if (element.tag === 'title') element.content = escapeHtml(element.content ?? '');
  }
});

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
