import { createHash } from 'node:crypto';

/** Where the frame is served: a page of its own, since a frame made by `srcdoc` would inherit the lesson's policy. */
export const frameName = 'konspekt-frame.html';

/**
 * The policy that the frame's page must carry: its own script, workers and their programs from its own blobs, and
 * no request at all.
 */
export function framePolicy(html: string): string {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
