import type { PyodideInterface } from 'pyodide';

interface OpenFile {
  readonly fd: number;
}

interface FileSystem {
  streams: (OpenFile | null)[];
  close(file: OpenFile): void;
  chdir(path: string): void;
  cwd(): string;
  [operation: string]: unknown;
}

const changing = [
  'mknod',
  'mkdir',
  'unlink',
  'rmdir',
  'rename',
  'symlink',
  'truncate',
  'ftruncate',
  'write',
  'utime',
  'chmod',
  'dupStream',
];

/**
 * Files live outside CPython's memory, so putting its memory back does not put them back. The function that comes
 * out does what can be done between two programs, and says whether the last one changed something all the same.
 */
export function watchFiles(pyodide: PyodideInterface): () => boolean {
  const files = pyodide.FS as unknown as FileSystem;
  const before = [...files.streams];
  const directory = files.cwd();
  let changed = false;
  for (const name of changing) {
    const operation = files[name] as (...args: unknown[]) => unknown;
    files[name] = (...args: unknown[]) => {
      if (name !== 'write' || !before.includes(args[0] as OpenFile)) changed = true;
      return operation.apply(files, args);
    };
  }
  return () => {
    const used = changed || before.some((file, index) => file !== files.streams[index]);
    for (const file of files.streams) if (file && !before.includes(file)) files.close(file);
    files.chdir(directory);
    return used;
  };
}
