/** Marks of the axis, in nanoseconds: round numbers (1, 2 or 5 times a power of ten), at most `most` of them. */
export function axisMarks(end: number, most: number): number[] {
  if (end <= 0) return [0];
  const rough = end / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? end;
  const marks: number[] = [];
  for (let index = 0; index * step <= end; index += 1) marks.push(index * step);
  return marks;
}

/** Virtual nanoseconds as seconds for people: at most three digits after the point, none that are zero. */
export function seconds(nanoseconds: number, language: string): string {
  return (nanoseconds / 1e9).toLocaleString(language, { maximumFractionDigits: 3 });
}
