/** Made when the site is built: see src/site/sandbox-module.ts. */
declare module 'virtual:konspekt-sandbox' {
  export const newTranslator: () => Worker;
  /** Address of the frame in which examples run. */
  export const frame: string;
  /** The script of the runtime's bundle. */
  export const runtime: string;
}
