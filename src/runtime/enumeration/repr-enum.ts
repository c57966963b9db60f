import { registerType } from '../objects/class-info.ts';
import { Enum } from './enum.ts';

/** The base of enum classes whose members print as their data type does. */
export class ReprEnum extends Enum {}

registerType(ReprEnum, 'ReprEnum', { module: 'enum', builtin: false });
