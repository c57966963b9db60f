import { registerType } from '../../objects/class-info.ts';
import { Tuple } from '../../values/tuple.ts';

/** What isocalendar() gives: ISO year, week and weekday. */
export class IsoCalendarDate extends Tuple<number> {
  get year(): number {
    return this[0] ?? 0;
  }

  get week(): number {
    return this[1] ?? 0;
  }

  get weekday(): number {
    return this[2] ?? 0;
  }

  __repr__(): string {
    return `datetime.IsoCalendarDate(year=${this.year}, week=${this.week}, weekday=${this.weekday})`;
  }
}

registerType(IsoCalendarDate, 'IsoCalendarDate', { module: 'datetime' });
