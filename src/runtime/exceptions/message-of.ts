import { str } from '../format/str.ts';
import { BaseException } from './base-exception.ts';
import { asException } from './caught.ts';

/** str(error), or what CPython says of one that cannot be shown. */
export function messageOf(exception: BaseException): string {
  try {
    return str(exception);
  } catch (error) {
    if (asException(error) instanceof BaseException) return '<exception str() failed>';
    throw error;
  }
}
