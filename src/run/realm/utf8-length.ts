/** Bytes of a text in UTF-8; a lone surrogate counts as three. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) length += 2;
    else if (unit > 0x7f) length += 1;
    if (unit >= 0xd800 && unit < 0xdc00) length -= 2;
  }
  return length;
}
