import { fields } from './arguments.ts';
import { NotImplementedError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { method } from '../../calls/method.ts';
import { repr } from '../../format/repr.ts';
import { typeName } from '../../objects/type-name.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { hash } from '../../values/hash.ts';
import type { Int } from '../../values/int.ts';
import { callableClass } from '../../classes/callable-class.ts';
import { TimeDelta } from './timedelta.ts';

/** datetime.tzinfo: programs derive from it. */
export class TzInfo {
  utcoffset(_moment: unknown): unknown {
    throw new NotImplementedError('a tzinfo subclass must implement utcoffset()');
  }

  dst(_moment: unknown): unknown {
    throw new NotImplementedError('a tzinfo subclass must implement dst()');
  }

  tzname(_moment: unknown): unknown {
    throw new NotImplementedError('a tzinfo subclass must implement tzname()');
  }
}

export const tzinfo = callableClass(TzInfo, 'datetime', 'tzinfo');

const limit = 86_400_000_000n;

/** datetime.timezone: a fixed offset. */
export class TimeZone extends TzInfo {
  readonly #offset: TimeDelta;
  readonly #name: string | null;

  constructor(...args: [offset: TimeDelta, name?: string] | readonly unknown[]) {
    super();
    const [offset, name = null] = fields('timezone', ['offset', 'name'], 1, args);
    if (!(offset instanceof TimeDelta)) {
      throw new TypeError(
        `timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`,
      );
    }
    if (typeof name !== 'string' && args.length > 1)
      throw new TypeError(
        `timezone() argument 2 must be str, not ${name === null ? 'None' : typeName(name)}`,
      );
    if (offset.us >= limit || offset.us <= -limit) {
      throw new ValueError(
        'offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), ' +
          `not ${repr(offset)}`,
      );
    }
    this.#offset = offset;
    this.#name = name as string | null;
    if (offset.us === 0n && name === null && TimeZone.known) return TimeZone.known;
  }

  /** Set once `utc` is made: there is one zone of that kind only. */
  static known: TimeZone | null = null;
  static readonly utc = new TimeZone(TimeDelta.ofMicroseconds(0n));
  static readonly min = new TimeZone(TimeDelta.ofMicroseconds(-86_340_000_000n));
  static readonly max = new TimeZone(TimeDelta.ofMicroseconds(86_340_000_000n));

  override utcoffset(_moment: unknown): TimeDelta {
    return this.#offset;
  }

  override dst(_moment: unknown): null {
    return null;
  }

  override tzname(_moment: unknown): string {
    if (this.#name !== null) return this.#name;
    return this.#offset.us === 0n ? 'UTC' : `UTC${formatOffset(this.#offset)}`;
  }

  __eq__(other: unknown): unknown {
    return other instanceof TimeZone ? other.#offset.us === this.#offset.us : NotImplemented;
  }

  __hash__(): Int {
    return hash(this.#offset);
  }

  __str__(): string {
    return this.tzname(null);
  }

  __repr__(): string {
    if (this === TimeZone.utc) return 'datetime.timezone.utc';
    const name = this.#name === null ? '' : `, ${repr(this.#name)}`;
    return `datetime.timezone(${repr(this.#offset)}${name})`;
  }
}

TimeZone.known = TimeZone.utc;

export const timezone = callableClass(TimeZone, 'datetime', 'timezone', [tzinfo]);

/** `+03:00`, with seconds and microseconds only when there are any. */
export function formatOffset(offset: TimeDelta, separator = ':'): string {
  const size = offset.us < 0n ? -offset.us : offset.us;
  const two = (n: bigint): string => String(n).padStart(2, '0');
  const seconds = size / 1_000_000n;
  const micro = size % 1_000_000n;
  let text = `${offset.us < 0n ? '-' : '+'}${two(seconds / 3600n)}${separator}${two((seconds / 60n) % 60n)}`;
  if (seconds % 60n !== 0n || micro !== 0n) text += separator + two(seconds % 60n);
  return micro === 0n ? text : `${text}.${String(micro).padStart(6, '0')}`;
}

/** What a tzinfo says of a moment: its utcoffset, or dst. Raises TypeError, ValueError. */
export function askOffset(
  zone: TzInfo | null,
  question: 'utcoffset' | 'dst',
  moment: unknown,
): TimeDelta | null {
  if (zone === null) return null;
  const offset = method(zone, question, [moment]);
  if (offset === null) return null;
  if (!(offset instanceof TimeDelta)) {
    throw new TypeError(
      `tzinfo.${question}() must return None or a timedelta, not '${typeName(offset)}'`,
    );
  }
  return offset;
}

/** What a tzinfo calls itself at a moment. */
export function askName(zone: TzInfo | null, moment: unknown): string | null {
  if (zone === null) return null;
  const name = method(zone, 'tzname', [moment]);
  if (name === null || typeof name === 'string') return name;
  throw new TypeError(`tzinfo.tzname() must return None or a string, not '${typeName(name)}'`);
}

/** Raises TypeError for what is neither None nor a tzinfo. */
export function asZone(zone: unknown): TzInfo | null {
  if (zone === null || zone === undefined) return null;
  if (zone instanceof TzInfo) return zone;
  throw new TypeError(
    `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`,
  );
}
