import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameName, framePolicy } from '../../src/site/frame-policy.ts';

const frame = new URL(`../../src/site/public/${frameName}`, import.meta.url);

test('the frame in which examples run carries its policy', () => {
  const html = readFileSync(frame, 'utf8');
  const [, policy] = /http-equiv="content-security-policy"\s+content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toBe(framePolicy(html));
});
