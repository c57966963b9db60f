/** Where results of runs are kept, by a key that names everything they depend on. */
export interface Cache {
  /** The value stored under the key, or undefined. Never throws: what cannot be read is a miss. */
  read(key: string): Promise<unknown>;
  /** Stores a JSON value. Never throws: what cannot be stored is computed again. */
  write(key: string, value: unknown): Promise<void>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/** Keeps nothing. */
export const noCache: Cache = {
  read: async () => undefined,
  write: async () => undefined,
  close: async () => undefined,
};
