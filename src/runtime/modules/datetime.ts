import { date as dateClass } from './datetime/date.ts';
import type { CalendarDate } from './datetime/date.ts';
import { datetime as datetimeClass } from './datetime/datetime.ts';
import type { DateTime } from './datetime/datetime.ts';
import { time as timeClass } from './datetime/time.ts';
import type { ClockTime } from './datetime/time.ts';
import { timedelta as timedeltaClass } from './datetime/timedelta.ts';
import type { TimeDelta } from './datetime/timedelta.ts';
import { timezone as timezoneClass, TimeZone, tzinfo as tzinfoClass } from './datetime/tzinfo.ts';
import type { TzInfo } from './datetime/tzinfo.ts';

/** Python's module datetime, on the virtual clock; local time is UTC. */
export const __name__ = 'datetime';
export { maxYear as MAXYEAR, minYear as MINYEAR } from './datetime/calendar-math.ts';
export const UTC = TimeZone.utc;

// Each class is a value, and under the same name the type of its objects.
export const date = dateClass;
export type date = CalendarDate;
export const datetime = datetimeClass;
export type datetime = DateTime;
export const time = timeClass;
export type time = ClockTime;
export const timedelta = timedeltaClass;
export type timedelta = TimeDelta;
export const timezone = timezoneClass;
export type timezone = TimeZone;
export const tzinfo = tzinfoClass;
export type tzinfo = TzInfo;
