import { registerType } from '../objects/class-info.ts';

/** Python's NotImplemented: a special method's "ask the other operand". */
class NotImplementedType {
  __repr__(): string {
    return 'NotImplemented';
  }
}

export const NotImplemented: unknown = new NotImplementedType();

registerType(NotImplementedType, 'NotImplementedType');
