import { createHash } from 'node:crypto';
import type { NoteAsks } from './note-asks.ts';

/** A question of a page, as it is kept: which one, and what about. */
export type Question =
  | readonly ['resolve', Parameters<NoteAsks['resolve']>[0], string]
  | readonly ['otherNote', string]
  | readonly ['tagHref', string];

/** What a page asked while it was made. */
export interface AskRecord {
  readonly questions: readonly Question[];
  /** Of all answers in order. */
  readonly digest: string;
}

/** Writes down what is asked between `start` and `finish`: one page at a time. */
export class RecordedAsks implements NoteAsks {
  readonly #asks: NoteAsks;
  readonly #peek: NoteAsks['resolve'];
  #questions: Question[] = [];
  #hash = createHash('sha256');
  #pictures = false;

  /** `peek` finds what links mean as well, and does not count as a use of what they lead to. */
  constructor(asks: NoteAsks, peek: NoteAsks['resolve'] = asks.resolve) {
    this.#asks = asks;
    this.#peek = peek;
  }

  start(): void {
    this.#questions = [];
    this.#hash = createHash('sha256');
    this.#pictures = false;
  }

  /** What was asked; null if pictures were: what they are now is in their files, and only looking at them tells. */
  finish(): AskRecord | null {
    return this.#pictures ? null : { questions: this.#questions, digest: this.#hash.digest('hex') };
  }

  readonly resolve: NoteAsks['resolve'] = ({ target, headings, block, address }, from) => {
    const link = { target, headings, block, ...(address === undefined ? {} : { address }) };
    return this.#note(['resolve', link, from], this.#asks.resolve(link, from));
  };

  readonly otherNote: NoteAsks['otherNote'] = (path) =>
    this.#note(['otherNote', path], this.#asks.otherNote(path));

  readonly tagHref: NoteAsks['tagHref'] = (tag) =>
    this.#note(['tagHref', tag], this.#asks.tagHref(tag));

  readonly imageAt: NoteAsks['imageAt'] = (address) => {
    const image = this.#asks.imageAt(address);
    this.#pictures = true;
    return image;
  };

  /** Whether the course would answer all of it in the same way today. If so, the files that are shown count as used. */
  wouldAnswer({ questions, digest }: AskRecord): boolean {
    this.start();
    const shown: Question[] = [];
    for (const question of questions) {
      const answer = this.#answer(question);
      this.#note(question, answer);
      if (typeof answer === 'object' && answer?.kind === 'file') shown.push(question);
    }
    if (this.#hash.digest('hex') !== digest) return false;
    for (const question of shown)
      if (question[0] === 'resolve') this.#asks.resolve(question[1], question[2]);
    return true;
  }

  #answer(question: Question): ReturnType<NoteAsks['resolve']> | string | null {
    if (question[0] === 'resolve') return this.#peek(question[1], question[2]);
    return this.#asks[question[0]](question[1]);
  }

  #note<T>(question: Question, answer: T): T {
    this.#questions.push(question);
    this.#hash.update(`${JSON.stringify(answer)}\n`);
    return answer;
  }
}
