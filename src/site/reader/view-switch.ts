type View = 'both' | 'python' | 'typescript';

interface Choice {
  readonly view: View;
  readonly ru: string;
  readonly en: string;
}

const choices: readonly Choice[] = [
  { view: 'both', ru: 'Оба языка', en: 'Both languages' },
  { view: 'python', ru: 'Python', en: 'Python' },
  { view: 'typescript', ru: 'TypeScript', en: 'TypeScript' },
];

const key = 'konspekt-view';

/** A switch before the first example: both languages or one of them, for all examples, remembered on this machine. */
export function addViewSwitch(first: HTMLElement): void {
  const english = document.documentElement.lang === 'en';
  const group = document.createElement('div');
  group.className = 'konspekt-view not-content';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', english ? 'Languages of the examples' : 'Языки примеров');
  const buttons = choices.map((choice) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = english ? choice.en : choice.ru;
    button.addEventListener('click', () => {
      remember(choice.view);
      show(choice.view);
    });
    return { button, view: choice.view };
  });
  const show = (view: View): void => {
    document.documentElement.dataset['konspektView'] = view;
    for (const { button, view: own } of buttons)
      button.setAttribute('aria-pressed', String(own === view));
  };
  group.append(...buttons.map(({ button }) => button));
  first.before(group);
  show(remembered());
}

function remembered(): View {
  try {
    const stored = localStorage.getItem(key);
    return choices.find(({ view }) => view === stored)?.view ?? 'both';
  } catch {
    // Storage may be forbidden: then the choice lasts as long as the page.
    return 'both';
  }
}

function remember(view: View): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // See above.
  }
}
