import { Exception } from '../../exceptions/base-exception.ts';
import { registerType } from '../../objects/class-info.ts';

/** struct.error. */
export class StructError extends Exception {}
registerType(StructError, 'error', { module: 'struct', builtin: false });
