import { KeyError, ValueError } from '../../exceptions/builtin.ts';
import { contains } from '../../compare/contains.ts';
import { getItem } from '../../containers/item-of.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { str } from '../../format/str.ts';
import { PythonObject } from '../../classes/object.ts';
import { registerType } from '../../objects/class-info.ts';

const pattern = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|())/giu;

/** string.Template: `$name` and `${name}` are replaced, `$$` is a dollar. Lib/string/__init__.py. */
export class Template extends PythonObject {
  declare template: string;

  __init__(template: string): void {
    this.template = template;
  }

  #replace(
    sources: readonly unknown[],
    absent: (key: string, text: string) => string,
    bad: (at: number) => string,
  ): string {
    return this.template.replace(
      pattern,
      (
        text,
        dollar: string | undefined,
        name: string | undefined,
        braced: string | undefined,
        _none: unknown,
        at: number,
      ) => {
        if (dollar !== undefined) return '$';
        const key = name ?? braced;
        if (key === undefined) return bad(at);
        const source = [...sources]
          .reverse()
          .find((one) => (isKeywords(one) ? Object.hasOwn(one, key) : contains(one, key)));
        if (source === undefined) return absent(key, text);
        return str(isKeywords(source) ? source[key] : getItem(source, key));
      },
    );
  }

  /** Raises KeyError for a name without value, ValueError for a lone dollar. */
  substitute(...sources: unknown[]): string {
    return this.#replace(
      sources,
      (key) => {
        throw new KeyError(key);
      },
      (at) => {
        throw new ValueError(`Invalid placeholder in string: ${this.#place(at)}`);
      },
    );
  }

  /** Leaves alone what has no value. */
  safeSubstitute(...sources: unknown[]): string {
    return this.#replace(
      sources,
      (_, text) => text,
      () => '$',
    );
  }

  #place(at: number): string {
    const lines = this.template.slice(0, at).split('\n');
    return `line ${lines.length}, col ${(lines.at(-1)?.length ?? 0) + 1}`;
  }

  getIdentifiers(): string[] {
    const names = [...this.template.matchAll(pattern)].map((match) => match[2] ?? match[3]);
    return [...new Set(names.filter((name) => name !== undefined))];
  }

  isValid(): boolean {
    return [...this.template.matchAll(pattern)].every((match) => match[4] === undefined);
  }
}

takePythonKeywords(Template.prototype.substitute);
takePythonKeywords(Template.prototype.safeSubstitute);
registerType(Template, 'Template', { module: 'string', builtin: false });
