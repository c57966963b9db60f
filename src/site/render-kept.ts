import { createHash } from 'node:crypto';
import type { Lesson } from './course.ts';
import type { AskRecord, RecordedAsks } from './recorded-asks.ts';
import type { RenderedNote, RenderNote } from './render-note.ts';

/** Where what was made before is kept, by names. Neither throws: what cannot be read is made again. */
export interface PageStore {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

interface Kept {
  /** Of all that went in. */
  readonly from: string;
  readonly asked: AskRecord;
  readonly rendered: RenderedNote;
}

/**
 * Renders a note unless it has been before from the very same: its text, its verdicts, and the answers to all that its
 * page asked of other notes. `situation` names what is the same for all notes, the code of the pipeline included;
 * `place` what differs between pages of one note.
 */
export function renderKept(
  render: RenderNote,
  asks: RecordedAsks,
  store: PageStore,
  { place, situation }: { readonly place: string; readonly situation: string },
): RenderNote {
  return async (lesson) => {
    const key = JSON.stringify(['rendered', place, lesson.path]);
    const from = digestOf(lesson, situation);
    const kept = (await store.read(key)) as Kept | undefined;
    if (kept?.from === from && asks.wouldAnswer(kept.asked)) return kept.rendered;
    asks.start();
    const rendered = await render(lesson);
    const asked = asks.finish();
    if (asked !== null) await store.write(key, { from, asked, rendered } satisfies Kept);
    return rendered;
  };
}

function digestOf({ markdown, title, verdicts }: Lesson, situation: string): string {
  const all = JSON.stringify([situation, title, markdown, verdicts]);
  return createHash('sha256').update(all).digest('hex');
}
