import { expect, test } from 'vitest';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeDiagrams } from '../../plugins/diagram.ts';
import { DiagramPainter } from '../../src/site/diagram/diagram-painter.ts';
import { interfaceTexts } from '../../src/site/interface-texts.ts';

const painter = new DiagramPainter();

async function drawing(source: string): Promise<string> {
  const diagram = await painter.draw(source);
  return diagram.kind === 'drawn' ? diagram.svg : diagram.message;
}

test('every kind of diagram is drawn, with its texts', async () => {
  const sources = {
    Начало: 'flowchart TD\n  A[Начало] --> B{Есть?}',
    Алиса: 'sequenceDiagram\n  Алиса->>Боб: Привет',
    Duck: 'classDiagram\n  Animal <|-- Duck',
    PENDING: 'stateDiagram-v2\n  [*] --> PENDING',
    ORDER: 'erDiagram\n  CUSTOMER ||--o{ ORDER : places',
    Dogs: 'pie title Pets\n  "Dogs" : 3\n  "Cats" : 1',
    Раздел: 'gantt\n  dateFormat YYYY-MM-DD\n  section Раздел\n  Дело :a1, 2024-01-01, 30d',
    Ветка: 'mindmap\n  root((Центр))\n    Ветка',
    Событие: 'timeline\n  2002 : Событие',
    Клиент: 'C4Context\n  Person(a, "Клиент")\n  System(b, "Банк")\n  Rel(a, b, "платит")',
    main: 'gitGraph\n  commit\n  branch develop\n  commit',
    Точка: 'quadrantChart\n  "Точка": [0.3, 0.6]',
    Продажи: 'xychart-beta\n  title "Продажи"\n  x-axis [a, b]\n  bar [1, 2]',
    needed: 'requirementDiagram\n  requirement needed {\n    id: 1\n  }',
    Wood: 'sankey-beta\n\nWood,Heat,10',
    Заголовок: 'packet-beta\n  0-15: "Заголовок"',
    Блок: 'block-beta\n  a["Блок"] b',
    Сделать: 'kanban\n  todo[Сделать]\n    id1[Дело]',
    Чай: 'journey\n  section Утро\n    Чай: 5: Я',
  };
  for (const [text, source] of Object.entries(sources)) {
    const svg = await drawing(source);
    expect(svg).toMatch(/^<svg[\s\S]*<\/svg>$/u);
    expect(svg.replaceAll(/<[^>]+>/gu, '')).toContain(text);
    expect(svg).not.toMatch(/NaN|foreignObject/u);
  }
}, 60_000);

test('labels fit their nodes, and colours follow the theme whatever the diagram asks for', async () => {
  const label = 'Очень длинная подпись узла';
  const svg = await drawing(`%%{init: {"theme": "forest"}}%%\nflowchart TD\n  A[${label}]`);
  const width = Number(/<rect[^>]*width="([\d.]+)"/u.exec(svg)?.[1]);
  expect(width).toBeGreaterThan(label.length * 8);
  expect(svg).toContain('var(--sheet)');
  expect(svg).not.toContain('#cde498');
});

test('a drawing asks no site for anything and runs nothing', async () => {
  const svg = await drawing(
    'flowchart TD\n  A["<img src=x onerror=alert(1)><script>alert(1)</script>"]\n' +
      '  click A "javascript:alert(1)"\n  classDef bad fill:url(https://evil.example/x)\n  class A bad',
  );
  expect(svg).not.toMatch(/<script|<img|\son\w+=|javascript:|evil\.example/iu);
});

test('what cannot be drawn says where and why', async () => {
  expect(await painter.draw('flowchart TD\n  A --> B\n  C[x --> D')).toMatchObject({
    kind: 'faulty',
    line: 3,
  });
  expect(await painter.draw('nonsense')).toMatchObject({ kind: 'faulty' });
});

test('a page has the drawing, described, with its source; ids of two drawings differ', async () => {
  const fence = '```mermaid\nflowchart LR\nA-->B\n```\n\n';
  const file = await unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeDiagrams, { draw: (source) => painter.draw(source), text: interfaceTexts.ru })
    .use(rehypeStringify)
    .process(fence + fence + '```mermaid\nA ->\n```\n');
  const html = String(file);
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Диаграмма"/u);
  expect(html).toContain('<summary>Диаграмма в виде текста</summary>');
  expect(html).toContain('Диаграмму нельзя построить, строка 1');
  const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
