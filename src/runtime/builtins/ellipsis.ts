import { registerType } from '../objects/class-info.ts';

/** Python's `...`. */
class EllipsisType {
  __repr__(): string {
    return 'Ellipsis';
  }
}

export const Ellipsis: unknown = new EllipsisType();

registerType(EllipsisType, 'ellipsis');
