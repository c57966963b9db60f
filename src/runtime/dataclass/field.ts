import { repr } from '../format/repr.ts';
import { MappingProxyType } from '../modules/types/mapping-proxy.ts';
import { MISSING } from './missing.ts';

/** How one field of a dataclass is declared: `field(default=…, repr=False)`. */
export interface FieldOptions {
  readonly default?: unknown;
  readonly defaultFactory?: unknown;
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly hash?: boolean | null;
  readonly compare?: boolean;
  readonly kwOnly?: boolean;
  readonly metadata?: unknown;
  readonly type?: unknown;
  /** An `InitVar`: it goes to `__post_init__` and is not stored. */
  readonly initVar?: boolean;
  /** The JavaScript property, when it is not the name itself. */
  readonly key?: string;
}

/** A field of a dataclass, as `fields()` gives it. */
export class Field {
  readonly name: string;
  readonly key: string;
  readonly type: unknown;
  /** Its default; undefined: none. */
  readonly given: unknown;
  readonly factory: unknown;
  readonly init: boolean;
  readonly repr: boolean;
  readonly hash: boolean | null;
  readonly compare: boolean;
  readonly kwOnly: boolean;
  readonly initVar: boolean;
  readonly metadata: unknown;

  constructor(name: string, options: FieldOptions, kwOnly: boolean) {
    this.name = name;
    this.key = options.key ?? name;
    this.type = options.type ?? null;
    this.given = options.default === MISSING ? undefined : options.default;
    this.factory = options.defaultFactory === MISSING ? undefined : options.defaultFactory;
    this.init = options.init ?? true;
    this.repr = options.repr ?? true;
    this.hash = options.hash ?? null;
    this.compare = options.compare ?? true;
    this.kwOnly = options.kwOnly ?? kwOnly;
    this.initVar = options.initVar ?? false;
    this.metadata = new MappingProxyType(options.metadata ?? new Map());
  }

  get hasDefault(): boolean {
    return this.given !== undefined || this.factory !== undefined;
  }

  get default(): unknown {
    return this.given ?? (this.given === null ? null : MISSING);
  }

  get defaultFactory(): unknown {
    return this.factory ?? MISSING;
  }

  __repr__(): string {
    const shown = {
      name: this.name,
      type: this.type,
      default: this.default,
      default_factory: this.defaultFactory,
      init: this.init,
      repr: this.repr,
      hash: this.hash,
      compare: this.compare,
      metadata: this.metadata,
      kw_only: this.kwOnly,
      doc: null,
    };
    const parts = Object.entries(shown).map(([name, value]) => `${name}=${repr(value)}`);
    return `Field(${parts.join(',')},_field_type=${this.initVar ? '_FIELD_INITVAR' : '_FIELD'})`;
  }
}
