import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes the search index of a built site, as Starlight does when it builds one. */
export async function indexForSearch(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`the search index: ${errors.join('; ')}`);
    const read = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const faults = [...read.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`the search index: ${faults.join('; ')}`);
  } finally {
    await close();
  }
}
