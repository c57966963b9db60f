import { KeyError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { contains } from '../../compare/contains.ts';
import { getItem } from '../../containers/item-of.ts';
import { format } from '../../format/format.ts';
import { strFormat } from '../../format/str-format.ts';
import { PythonObject } from '../../classes/object.ts';
import { registerType } from '../../objects/class-info.ts';

/** string.Formatter: str.format as an object. */
export class Formatter extends PythonObject {
  format(text: string, ...args: unknown[]): string {
    const last = args.at(-1);
    const keywords = isKeywords(last) ? last : {};
    return strFormat(text, {
      args: isKeywords(last) ? args.slice(0, -1) : args,
      keyword: (name) => {
        if (Object.hasOwn(keywords, name)) return keywords[name];
        throw new KeyError(name);
      },
    });
  }

  vformat(text: string, args: readonly unknown[], keywords: unknown): string {
    return strFormat(text, {
      args,
      keyword: (name) => {
        if (contains(keywords, name)) return getItem(keywords, name);
        throw new KeyError(name);
      },
    });
  }

  formatField(value: unknown, spec: string): string {
    return format(value, spec);
  }
}

registerType(Formatter, 'Formatter', { module: 'string', builtin: false });
