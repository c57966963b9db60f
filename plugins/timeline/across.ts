/** Part of the width that the axis takes, and where it begins: the rest is room for marks at its ends. */
const spread = 95;
const margin = 1.5;

/** Where a moment stands across the picture, in percent of its width, given the time at which the axis ends. */
export function across(at: number, end: number): string {
  return `${Math.round((margin + (spread * at) / end) * 1000) / 1000}%`;
}
