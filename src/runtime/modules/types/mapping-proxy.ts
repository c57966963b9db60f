import { contains } from '../../compare/contains.ts';
import { eq } from '../../compare/eq.ts';
import { getItem } from '../../containers/item-of.ts';
import { method } from '../../calls/method.ts';
import { len } from '../../builtins/len.ts';
import { str } from '../../format/str.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { registerType } from '../../objects/class-info.ts';

/** types.MappingProxyType: a view of a mapping that cannot be written through. */
export class MappingProxyType {
  readonly #mapping: unknown;

  constructor(mapping: unknown) {
    this.#mapping = mapping;
  }

  __getitem__(key: unknown): unknown {
    return getItem(this.#mapping, key);
  }

  __len__(): number {
    return len(this.#mapping);
  }

  __contains__(key: unknown): boolean {
    return contains(this.#mapping, key);
  }

  __iter__(): unknown {
    return iter(this.#mapping);
  }

  __eq__(other: unknown): boolean {
    return eq(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
  }

  __str__(): string {
    return str(this.#mapping);
  }

  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }

  get(key: unknown, fallback: unknown = null): unknown {
    return method(this.#mapping, 'get', [key, fallback]);
  }

  keys(): unknown {
    return method(this.#mapping, 'keys', []);
  }

  values(): unknown {
    return method(this.#mapping, 'values', []);
  }

  items(): unknown {
    return method(this.#mapping, 'items', []);
  }

  copy(): unknown {
    return method(this.#mapping, 'copy', []);
  }
}

Object.assign(MappingProxyType.prototype, { __hash__: null });
registerType(MappingProxyType, 'mappingproxy');
