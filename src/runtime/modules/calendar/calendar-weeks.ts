import { named } from '../../builtins/parameters.ts';
import { PythonObject } from '../../classes/object.ts';
import { registerType } from '../../objects/class-info.ts';
import { asSize } from '../../values/as-index.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';
import { date } from '../datetime/date.ts';
import { monthrange } from './months.ts';

/** Rows of so many. */
function rows<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

type MonthOf<T> = (year: number, month: number) => T;

/** calendar.Calendar: the weeks of months, which begin on any weekday. */
export class Calendar extends PythonObject {
  declare firstweekday: number;

  __init__(...args: unknown[]): void {
    const [first = 0] = named('Calendar.__init__', ['firstweekday'], args);
    this.firstweekday = asSize(first) % 7;
  }

  getfirstweekday(): number {
    return this.firstweekday;
  }

  setfirstweekday(first: unknown): null {
    this.firstweekday = asSize(first);
    return null;
  }

  *iterweekdays(): Generator<number> {
    for (let i = 0; i < 7; i++) yield (this.firstweekday + i) % 7;
  }

  /** Days of the weeks of a month; 0 for those of other months. */
  #days(year: unknown, month: unknown): number[] {
    const [first, count] = monthrange(asSize(year), asSize(month));
    const before = (Number(first) - this.firstweekday + 7) % 7;
    const length = Math.ceil((before + count) / 7) * 7;
    return Array.from({ length }, (_, i) => {
      const day = i - before + 1;
      return day >= 1 && day <= count ? day : 0;
    });
  }

  /** The same with the weekday of each. */
  #pairs(year: unknown, month: unknown): Tuple[] {
    return this.#days(year, month).map((day, i) => asTuple([day, (this.firstweekday + i) % 7]));
  }

  /** Year, month and day of each, those of other months too. */
  #triples(year: unknown, month: unknown): readonly (readonly [number, number, number])[] {
    const [y, m] = [asSize(year), asSize(month)];
    const days = this.#days(y, m);
    const start = days.indexOf(1);
    return days.map((_, i) => {
      const at = new Date(Date.UTC(2000, m - 1, 1 - start + i));
      at.setUTCFullYear(y, m - 1, 1 - start + i);
      return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()] as const;
    });
  }

  *itermonthdays(year: unknown, month: unknown): Generator<number> {
    yield* this.#days(year, month);
  }

  *itermonthdays2(year: unknown, month: unknown): Generator<Tuple> {
    yield* this.#pairs(year, month);
  }

  *itermonthdays3(year: unknown, month: unknown): Generator<Tuple> {
    for (const triple of this.#triples(year, month)) yield asTuple([...triple]);
  }

  *itermonthdays4(year: unknown, month: unknown): Generator<Tuple> {
    for (const [i, triple] of this.#triples(year, month).entries())
      yield asTuple([...triple, (this.firstweekday + i) % 7]);
  }

  *itermonthdates(year: unknown, month: unknown): Generator {
    for (const triple of this.#triples(year, month)) yield date(...triple);
  }

  monthdayscalendar(year: unknown, month: unknown): number[][] {
    return rows(this.#days(year, month), 7);
  }

  monthdays2calendar(year: unknown, month: unknown): Tuple[][] {
    return rows(this.#pairs(year, month), 7);
  }

  monthdatescalendar(year: unknown, month: unknown): unknown[][] {
    return rows([...this.itermonthdates(year, month)], 7);
  }

  #year<T>(args: readonly unknown[], monthOf: MonthOf<T>): T[][] {
    const [year, width = 3] = named('yeardayscalendar', ['year', 'width'], args);
    const months = Array.from({ length: 12 }, (_, i) => monthOf(asSize(year), i + 1));
    return rows(months, asSize(width));
  }

  yeardayscalendar(...args: unknown[]): unknown[][] {
    return this.#year(args, (year, month) => this.monthdayscalendar(year, month));
  }

  yeardays2calendar(...args: unknown[]): Tuple[][][][] {
    return this.#year(args, (year, month) => this.monthdays2calendar(year, month));
  }

  yeardatescalendar(...args: unknown[]): unknown[][] {
    return this.#year(args, (year, month) => this.monthdatescalendar(year, month));
  }
}

registerType(Calendar, 'Calendar', { module: 'calendar', builtin: false });
