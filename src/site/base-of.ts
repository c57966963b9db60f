/** Where a site begins, as Astro has it: with a slash at either end. */
export function baseOf(base = '/'): string {
  const path = base.replaceAll(/^\/+|\/+$/gu, '');
  return path === '' ? '/' : `/${path}/`;
}
