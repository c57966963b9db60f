import { ValueError } from '../../exceptions/builtin.ts';
import { iter } from '../../iteration/iter.ts';
import { PythonObject } from '../../classes/object.ts';
import { registerType } from '../../objects/class-info.ts';
import { method } from '../../calls/method.ts';

/** Not fields of the files: classes of programs make their objects without a constructor. */
const closed = new WeakSet<object>();

function checkOpen(file: object): void {
  if (closed.has(file)) throw new ValueError('I/O operation on closed file.');
}

/** io.IOBase: what all files have; programs derive their own from it. */
export class IOBase extends PythonObject {
  get closed(): boolean {
    return closed.has(this);
  }

  close(): null {
    if (!closed.has(this)) method(this, 'flush', []);
    closed.add(this);
    return null;
  }

  flush(): null {
    checkOpen(this);
    return null;
  }

  readable(): boolean {
    return false;
  }

  writable(): boolean {
    return false;
  }

  seekable(): boolean {
    return false;
  }

  isatty(): boolean {
    checkOpen(this);
    return false;
  }

  writelines(lines: unknown): null {
    for (const line of iter(lines)) method(this, 'write', [line]);
    return null;
  }

  __enter__(): this {
    checkOpen(this);
    return this;
  }

  __exit__(): null {
    method(this, 'close', []);
    return null;
  }
}

export class RawIOBase extends IOBase {}
export class BufferedIOBase extends IOBase {}
export class TextIOBase extends IOBase {}

registerType(IOBase, 'IOBase', { module: 'io', builtin: false });
registerType(RawIOBase, 'RawIOBase', { module: 'io', builtin: false });
registerType(BufferedIOBase, 'BufferedIOBase', { module: 'io', builtin: false });
registerType(TextIOBase, 'TextIOBase', { module: 'io', builtin: false });
