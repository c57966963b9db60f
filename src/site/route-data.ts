import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { boundedSidebar } from './bounded-sidebar.ts';
import { socialImageOf } from './social/social-address.ts';
import { interfaceTexts } from './interface-texts.ts';

/**
 * Keeps the sidebar of a page small.
 *
 * Starlight puts the text of a page's title into its head as if it were HTML; names of notes are
 * text, and may be anybody's.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { starlightRoute: route } = locals;
  const language = route.lang === 'en' ? 'en' : 'ru';
  const all = { label: interfaceTexts[language].allLessons, href: route.siteTitleHref };
  route.sidebar = boundedSidebar(route.sidebar, all);
  route.head.push({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type: 'application/rss+xml',
      href: `${route.siteTitleHref.replace(/\/?$/, '/')}rss.xml`,
    },
    content: '',
  });
  const slug = route.id.replace(/^en(?:\/|$)/, '');
  const isLesson = route.entry.data.tableOfContents !== false || slug === '';
  if (site !== undefined && isLesson) {
    const image = encodeURI(
      `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${socialImageOf(slug)}`,
    );
    route.head.push({
      tag: 'meta',
      attrs: { property: 'og:image', content: new URL(image, site).href },
      content: '',
    });
  }
  for (const element of route.head) {
    if (element.tag === 'title') element.content = escapeHtml(element.content ?? '');
  }
});

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
