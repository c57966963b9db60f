/** The vault as a whole cannot be read: a mistake in the call, told in words that say what to do. */
export class VaultError extends Error {
  readonly code: 'not-found' | 'not-a-folder' | 'unreadable';
  readonly path: string;

  constructor(code: VaultError['code'], path: string) {
    super(messages[code](path));
    this.name = 'VaultError';
    this.code = code;
    this.path = path;
  }
}

const messages: Readonly<Record<VaultError['code'], (path: string) => string>> = {
  'not-found': (path) => `there is no folder ${path}: check the path of the vault`,
  'not-a-folder': (path) => `${path} is a file: the vault is the folder that holds the notes`,
  unreadable: (path) => `the folder ${path} cannot be read: check its permissions`,
};
