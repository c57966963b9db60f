/** Made when the site is built: see src/site/sandbox-module.ts. */
declare module 'virtual:konspekt-sandbox' {
  export const newTranslator: () => Worker;
  /** Address of the frame in which examples run. */
  export const frame: string;
  /** The script of a bundle of the runtime without its seldom modules; the other is loaded when it is asked for. */
  export const coreRuntime: string;
  export const loadWholeRuntime: () => Promise<string>;
}
