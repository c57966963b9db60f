import type { Comment, Located, Module } from '../../python/syntax.ts';
import type { TsComment, TsListComments } from './tree.ts';

/** The comments of a program, each handed out once, to the node that it stands at. */
export class Comments {
  readonly #own: Comment[];
  readonly #trailing: Map<number, Comment>;
  readonly #lines: readonly string[];
  readonly #taken = new Set<Comment>();

  constructor(module: Module) {
    this.#own = module.comments.filter((comment) => comment.own);
    this.#trailing = new Map(
      module.comments.filter((comment) => !comment.own).map((comment) => [comment.line, comment]),
    );
    this.#lines = module.source.split('\n');
  }

  /** Gives comments back: nobody printed them. */
  reset(comments: readonly TsComment[]): void {
    const lines = new Set(comments.map((comment) => comment.line));
    for (const comment of this.#taken) if (lines.has(comment.line)) this.#taken.delete(comment);
  }

  isBlank(line: number): boolean {
    return (this.#lines[line - 1] ?? '').trim() === '';
  }

  /** The first line between two (inclusive) that looks like this. */
  lineOf(pattern: RegExp, from: number, to: number): number | null {
    for (let line = from; line <= to; line++)
      if (pattern.test(this.#lines[line - 1] ?? '')) return line;
    return null;
  }

  /** Comments on lines of their own from line `from` to line `to`, both inclusive. */
  own(from: number, to: number): TsComment[] {
    return this.#take(this.#own.filter((comment) => comment.line >= from && comment.line <= to));
  }

  /** The comment at the end of a line. */
  trailing(line: number): TsComment | undefined {
    const comment = this.#trailing.get(line);
    return comment && this.#take([comment])[0];
  }

  /** Comments of their own right after a block's last line that are indented as the block is. */
  after(line: number, column: number): TsComment[] {
    const found: Comment[] = [];
    for (let next = line + 1; next <= this.#lines.length; next++) {
      const text = (this.#lines[next - 1] ?? '').trim();
      if (text === '') continue;
      const comment = text.startsWith('#') ? this.#own.find((one) => one.line === next) : undefined;
      if (!comment || comment.column < column) break;
      found.push(comment);
    }
    return this.#take(found);
  }

  /** All comments in a span that nobody took: own ones and those at line ends, in order. */
  rest(from: number, to: number): TsComment[] {
    const all = [...this.#own, ...this.#trailing.values()].filter(
      (one) => one.line >= from && one.line <= to,
    );
    return this.#take(all.sort((a, b) => a.line - b.line));
  }

  /** The comments among the elements of a bracketed list that spans several lines. */
  list(elements: readonly Located[], closing: Located): TsListComments | undefined {
    if (elements.length === 0 || closing.line === closing.endLine) return undefined;
    const before: Record<number, TsComment[]> = {};
    const after: Record<number, TsComment> = {};
    let line = closing.line + 1;
    elements.forEach((element, i) => {
      const own = this.own(line, element.line - 1);
      if (own.length > 0) before[i] = own;
      const next = elements[i + 1];
      const last = next ? next.line > element.endLine : element.endLine < closing.endLine;
      const trailing = last ? this.trailing(element.endLine) : undefined;
      if (trailing) after[i] = trailing;
      line = element.endLine + 1;
    });
    const end = this.own(line, closing.endLine - 1);
    if (end.length > 0) before[elements.length] = end;
    return Object.keys(before).length + Object.keys(after).length > 0
      ? { before, after }
      : undefined;
  }

  #take(comments: readonly Comment[]): TsComment[] {
    const fresh = comments.filter((comment) => !this.#taken.has(comment));
    for (const comment of fresh) this.#taken.add(comment);
    return fresh.map((comment) => ({ text: comment.text.slice(1).trimEnd(), line: comment.line }));
  }
}
