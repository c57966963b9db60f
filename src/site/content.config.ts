import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro/content/config';
import type { LoaderContext } from 'astro/loaders';
import { russianSearchTexts } from './search-texts.ts';

/**
 * Astro evaluates this file in a module graph of its own, so the course cannot be imported here:
 * the integration of ours in the configuration holds it, and is asked through its hook.
 */
async function load(context: LoaderContext): Promise<void> {
  const integration = context.config.integrations.find(({ name }) => name === 'konspekt');
  const hook = integration?.hooks['konspekt:load'];
  if (hook === undefined)
    throw new Error('the integration "konspekt" is missing from the configuration');
  await hook(context);
}

export const collections = {
  docs: defineCollection({ loader: { name: 'konspekt', load }, schema: docsSchema() }),
  i18n: defineCollection({
    loader: () => [{ id: 'ru', ...russianSearchTexts }],
    schema: i18nSchema(),
  }),
};
