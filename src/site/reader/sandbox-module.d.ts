/** Made when the site is built: see src/site/sandbox-module.ts. */
declare module 'virtual:konspekt-sandbox' {
  /** Workers that translate; the core knows when it needs the whole. */
  export const newTranslator: Readonly<Record<'core' | 'whole', () => Worker>>;
  /** Address of the frame in which examples run. */
  export const frame: string;
  /** The scripts of bundles of the runtime, each loaded when it is asked for. */
  export const loadRuntime: Readonly<Record<'core' | 'common' | 'whole', () => Promise<string>>>;
}
