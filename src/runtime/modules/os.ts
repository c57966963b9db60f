import * as posixpath from './os/path.ts';

/** What Python's module os has that asks no system: names and paths. */
export const __name__ = 'os';
export const name = 'posix';
export const linesep = '\n';
export const path = posixpath;
export {
  altsep,
  curdir,
  defpath,
  devnull,
  extsep,
  fspath,
  pardir,
  pathsep,
  sep,
} from './os/path.ts';
export { OSError as error } from '../exceptions/os-error.ts';
