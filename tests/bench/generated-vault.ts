import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A vault in a folder of its own, and the programs of its examples. */
export interface GeneratedVault {
  readonly folder: string;
  readonly programs: readonly string[];
  remove(): void;
}

/** The programs of a note, each with what it prints: three small ones, and one that sleeps for two seconds. */
function lesson(number: number): readonly (readonly [program: string, output: string])[] {
  return [
    [`print(sum(range(${number + 10})))`, String(((number + 10) * (number + 9)) / 2)],
    [
      `names = ["a", "b", "${number}"]\nfor index, name in enumerate(names):\n    print(index, name)`,
      `0 a\n1 b\n2 ${number}`,
    ],
    [
      `def square_${number}(x):\n    return x * x\n\nprint([square_${number}(n) for n in range(4)])`,
      '[0, 1, 4, 9]',
    ],
    [
      `import asyncio\n\nasync def main():\n    await asyncio.sleep(2)\n    print("done", ${number})\n\nasyncio.run(main())`,
      `done ${number}`,
    ],
  ];
}

/** Writes `count` notes with the first `size` programs each; `recorded` says whether their outputs stand below them. */
export function generateVault(count: number, size: number, recorded: boolean): GeneratedVault {
  const folder = mkdtempSync(join(tmpdir(), 'konspekt-bench-'));
  const vault = join(folder, 'vault');
  mkdirSync(vault);
  const programs: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const examples = lesson(number).slice(0, size);
    programs.push(...examples.map(([program]) => program));
    const parts = examples.map(([program, output]) => {
      const code = `\`\`\`python\n${program}\n\`\`\`\n`;
      return recorded ? `${code}\n\`\`\`\n# Output\n${output}\n\`\`\`\n` : code;
    });
    const link = `Дальше: [[${(number + 1) % count}]]\n`;
    writeFileSync(join(vault, `${number}.md`), [`# Урок ${number}\n`, ...parts, link].join('\n'));
  }
  return { folder, programs, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
