/** What Python takes as white space in a str: a character class for regular expressions. */
export const blank =
  '[\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
