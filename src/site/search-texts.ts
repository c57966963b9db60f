/** The search box in Russian: Starlight translates the page around it, but leaves these to Pagefind's English. */
export const russianSearchTexts: Readonly<Record<string, string>> = {
  'pagefind.clear_search': 'Очистить',
  'pagefind.load_more': 'Показать ещё',
  'pagefind.search_label': 'Поиск по курсу',
  'pagefind.filters_label': 'Фильтры',
  'pagefind.zero_results': 'По запросу «[SEARCH_TERM]» ничего не найдено',
  'pagefind.many_results': 'По запросу «[SEARCH_TERM]» найдено: [COUNT]',
  'pagefind.one_result': 'По запросу «[SEARCH_TERM]» найдено: [COUNT]',
  'pagefind.alt_search':
    'По запросу «[SEARCH_TERM]» ничего не найдено, вместо него показано «[DIFFERENT_TERM]»',
  'pagefind.search_suggestion': 'По запросу «[SEARCH_TERM]» ничего не найдено. Попробуйте так:',
  'pagefind.searching': 'Ищем «[SEARCH_TERM]»…',
};
