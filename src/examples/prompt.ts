const prompt =
  /^\s*(?:[❯➜»$>%#]|PS(?: [^>]*)?>|[A-Za-z]:\\[^>]*>|[\w.-]+@[\w.-]+[^$#%]{0,200}[$#%]|~[^$#%]{0,200}[$#%])\s*(?:python[\d.]*|py|uv run|poetry run)(?:\.exe)?(?:\s|$)/u;

/** The line is a shell's prompt with a call of Python: `❯ python main.py`, `PS C:\> python x.py`. */
export function isPrompt(line: string): boolean {
  return prompt.test(line);
}
