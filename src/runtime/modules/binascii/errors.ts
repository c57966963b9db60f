import { Exception } from '../../exceptions/base-exception.ts';
import { ValueError } from '../../exceptions/builtin.ts';
import { registerType } from '../../objects/class-info.ts';

/** binascii.Error. */
export class BinasciiError extends ValueError {}
registerType(BinasciiError, 'Error', { module: 'binascii', builtin: false });

/** binascii.Incomplete. */
export class Incomplete extends Exception {}
registerType(Incomplete, 'Incomplete', { module: 'binascii', builtin: false });
