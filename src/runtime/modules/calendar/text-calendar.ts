import { named } from '../../builtins/parameters.ts';
import { print } from '../../builtins/print.ts';
import { registerType } from '../../objects/class-info.ts';
import { padMethods } from '../../text/pad.ts';
import { asSize } from '../../values/as-index.ts';
import { truthy } from '../../compare/truthy.ts';
import { Calendar } from './calendar-weeks.ts';
import { dayAbbr, dayName, IllegalMonthError, monthName } from './months.ts';

const centred = (text: string, width: number): string => padMethods.center(text, width);

/** Columns beside each other. */
const beside = (columns: readonly string[], width: number, gap: number): string =>
  columns
    .map((column) => centred(column, width))
    .join(' '.repeat(gap))
    .trimEnd();

/** calendar.TextCalendar: months and years as text. */
export class TextCalendar extends Calendar {
  formatday(day: unknown, _weekday: unknown, width: unknown): string {
    const n = asSize(day);
    return centred(n === 0 ? '' : String(n).padStart(2), asSize(width));
  }

  formatweek(theweek: unknown, width: unknown): string {
    return Array.from(theweek as Iterable<readonly unknown[]>, ([day, weekday]) =>
      this.formatday(day, weekday, width),
    ).join(' ');
  }

  formatweekday(day: unknown, width: unknown): string {
    const size = asSize(width);
    const name = (size >= 9 ? dayName : dayAbbr)[asSize(day)] ?? '';
    return centred(name.slice(0, size), size);
  }

  formatweekheader(width: unknown): string {
    return [...this.iterweekdays()].map((day) => this.formatweekday(day, width)).join(' ');
  }

  formatmonthname(...args: unknown[]): string {
    const parameters = ['theyear', 'themonth', 'width', 'withyear'];
    const [year, month, width, withYear = true] = named('formatmonthname', parameters, args);
    const m = asSize(month);
    if (m < 1 || m > 12) throw new IllegalMonthError(m);
    const name = monthName[m] ?? '';
    return centred(truthy(withYear) ? `${name} ${String(year)}` : name, asSize(width));
  }

  formatmonth(...args: unknown[]): string {
    const parameters = ['theyear', 'themonth', 'w', 'l'];
    const [year, month, w = 0, l = 0] = named('formatmonth', parameters, args);
    const [width, height] = [Math.max(2, asSize(w)), Math.max(1, asSize(l))];
    const lines = [
      this.formatmonthname(year, month, 7 * (width + 1) - 1),
      this.formatweekheader(width),
      ...this.monthdays2calendar(year, month).map((week) => this.formatweek(week, width)),
    ];
    return lines.map((line) => line.trimEnd() + '\n'.repeat(height)).join('');
  }

  formatyear(...args: unknown[]): string {
    const parameters = ['theyear', 'w', 'l', 'c', 'm'];
    const [year, w = 2, l = 1, c = 6, m = 3] = named('formatyear', parameters, args);
    const [width, height] = [Math.max(2, asSize(w)), Math.max(1, asSize(l))];
    const [gap, across] = [Math.max(2, asSize(c)), asSize(m)];
    const column = (width + 1) * 7 - 1;
    const end = '\n'.repeat(height);
    const title = centred(String(year), column * across + gap * (across - 1)).trimEnd();
    const header = this.formatweekheader(width);
    const blocks = this.yeardays2calendar(year, across).map((row, i) => {
      const names = row.map((_, k) =>
        this.formatmonthname(year, across * i + k + 1, column, false),
      );
      const tallest = Math.max(...row.map((month) => month.length));
      const weeks = Array.from({ length: tallest }, (_, j) =>
        row.map((month) => (month[j] ? this.formatweek(month[j], width) : '')),
      );
      const lines = [names, row.map(() => header), ...weeks];
      return end + lines.map((line) => beside(line, column, gap) + end).join('');
    });
    return title + end + blocks.join('');
  }

  prweek(theweek: unknown, width: unknown): null {
    return print(this.formatweek(theweek, width), { end: '' });
  }

  prmonth(...args: unknown[]): null {
    return print(this.formatmonth(...args), { end: '' });
  }

  pryear(...args: unknown[]): null {
    return print(this.formatyear(...args), { end: '' });
  }
}

registerType(TextCalendar, 'TextCalendar', { module: 'calendar', builtin: false });
