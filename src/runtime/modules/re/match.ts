import { IndexError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { asIndex } from '../../values/as-index.ts';
import { Bytes } from '../../values/bytes.ts';
import { takeCodePoints } from '../../text/code-points.ts';
import { asTuple } from '../../values/tuple.ts';
import { fill, parseTemplate } from './template.ts';
import type { Pattern } from './pattern.ts';
import { latin1 } from './subject.ts';
import type { Subject } from './subject.ts';

/** Where a match and its groups stand, in code points; -1 for a group that took no part. */
export interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lastGroup: number;
}

/** re.Match. */
export class Match {
  readonly #pattern: Pattern;
  readonly #subject: Subject;
  readonly #spans: Spans;
  readonly #range: readonly [number, number];

  constructor(pattern: Pattern, subject: Subject, spans: Spans, range: readonly [number, number]) {
    this.#pattern = pattern;
    this.#subject = subject;
    this.#spans = spans;
    this.#range = range;
  }

  get re(): Pattern {
    return this.#pattern;
  }

  get string(): string {
    return this.#subject.given as string;
  }

  get pos(): number {
    return this.#range[0];
  }

  get endpos(): number {
    return this.#range[1];
  }

  get lastindex(): number | null {
    return this.#spans.lastGroup || null;
  }

  get lastgroup(): string | null {
    const { lastGroup } = this.#spans;
    for (const [name, index] of this.#pattern.names) if (index === lastGroup) return name;
    return null;
  }

  get regs(): readonly unknown[] {
    return asTuple(this.#spans.starts.map((_, index) => this.#spanOf(index)));
  }

  /** The text of a group by its number, also where the program gets bytes; null when it took no part. */
  text(index: number): string | null {
    const [start = -1, end = -1] = [this.#spans.starts[index], this.#spans.ends[index]];
    return end < 0 ? null : this.#subject.slice(start, end);
  }

  /** The same as the program gets it. */
  given(index: number): string | null {
    const text = this.text(index);
    return text === null ? null : this.#subject.give(text);
  }

  #index(group: unknown): number {
    if (typeof group === 'string') {
      const named = this.#pattern.names.get(group);
      if (named !== undefined) return named;
      throw new IndexError('no such group');
    }
    const index = asIndex(group, () => new IndexError('no such group'));
    if (index >= 0 && index < this.#spans.starts.length) return Number(index);
    throw new IndexError('no such group');
  }

  /** The text of a group, null when it took no part; a tuple for several. Raises IndexError. */
  group(group?: 0): string;
  group(group: number | string): string | null;
  group(...groups: unknown[]): unknown;
  group(...groups: unknown[]): unknown {
    if (groups.length <= 1) return this.given(this.#index(groups[0] ?? 0));
    return asTuple(groups.map((group) => this.given(this.#index(group))));
  }

  __getitem__(group: unknown): string | null {
    return this.given(this.#index(group));
  }

  groups(fallback: unknown = null): readonly unknown[] {
    const otherwise = isKeywords(fallback) ? fallback['default'] : fallback;
    return asTuple(
      Array.from({ length: this.#pattern.groups }, (_, i) => this.given(i + 1) ?? otherwise),
    );
  }

  groupdict(fallback: unknown = null): Map<string, unknown> {
    const otherwise = isKeywords(fallback) ? fallback['default'] : fallback;
    const names = [...this.#pattern.names];
    return new Map(names.map(([name, index]) => [name, this.given(index) ?? otherwise]));
  }

  start(group: unknown = 0): number {
    return this.#spans.starts[this.#index(group)] ?? -1;
  }

  end(group: unknown = 0): number {
    return this.#spans.ends[this.#index(group)] ?? -1;
  }

  span(group: unknown = 0): readonly [number, number] {
    return this.#spanOf(this.#index(group));
  }

  #spanOf(index: number): readonly [number, number] {
    const span = asTuple([this.#spans.starts[index] ?? -1, this.#spans.ends[index] ?? -1]);
    return span as unknown as readonly [number, number];
  }

  /** The text of a template with `\1` and `\g<name>` filled in. */
  expand(template: unknown): string {
    const text = template instanceof Bytes ? latin1(template) : (template as string);
    const { groups, names } = this.#pattern;
    return this.#subject.give(fill(parseTemplate(text, groups, names), this));
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  __repr__(): string {
    const [start, end] = this.span();
    const text = takeCodePoints(repr(this.given(0)), 50);
    return `<re.Match object; span=(${start}, ${end}), match=${text}>`;
  }
}

registerType(Match, 'Match', { module: 're', cName: 're.Match' });
