import { registerType } from '../objects/class-info.ts';

/** The class of dataclasses.MISSING: what a field has that has no default. */
export class MissingType {}

registerType(MissingType, '_MISSING_TYPE', { module: 'dataclasses', builtin: false });

export const MISSING = new MissingType();
