import type { Note } from './vault.ts';

/**
 * Where Excalidraw's plugin puts the picture of a drawing, which is a note whose text only the plugin reads: beside it,
 * by the same name; empty for other notes.
 */
export function picturesOf({ path, properties }: Pick<Note, 'path' | 'properties'>): string[] {
  if (properties['excalidraw-plugin'] === undefined) return [];
  const whole = path.replace(/\.md$/iu, '');
  const bare = whole.replace(/\.excalidraw$/iu, '');
  return ['.svg', '.light.svg', '.png', '.light.png', '.dark.svg', '.dark.png'].flatMap((end) => [
    ...new Set([whole + end, bare + end]),
  ]);
}
