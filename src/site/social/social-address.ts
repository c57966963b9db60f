/** Where the picture of the page at this address is, below the root of the site. */
export function socialImageOf(slug: string): string {
  return `_social/${slug === '' ? 'index' : slug}.jpg`;
}
