import type { LocalImageService } from 'astro';
import sharp from 'astro/assets/services/sharp';

const service: LocalImageService = sharp;

/** Astro's own image service, except that a picture with a fault is published as it is: it must not stop the build. */
const tolerant: LocalImageService = {
  ...service,
  async transform(data, transform, config, logger) {
    try {
      return await service.transform(data, transform, config, logger);
    } catch {
      return { data, format: String(transform['format'] ?? 'webp') };
    }
  },
};

// oxlint-disable-next-line import/no-default-export -- Astro asks for one
export default tolerant;
