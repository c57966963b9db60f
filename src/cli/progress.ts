/** A line on stderr that tells how far the work is; silent unless somebody sits at the terminal. */
export interface Progress {
  tick(): void;
  end(): void;
}

/** Counts examples: `verifying 12/40`. */
export function showProgress(what: string, total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { tick: () => undefined, end: () => undefined };
  let done = 0;
  const show = (): void => void stderr.write(`\r\u001b[2K${what} ${done}/${total}`);
  show();
  return {
    tick() {
      done += 1;
      show();
    },
    end: () => void stderr.write('\r\u001b[2K'),
  };
}
