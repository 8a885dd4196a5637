/** An element that was read, or that is to be written. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  /** Whether it was read with a prefix. */
  readonly prefixed: boolean;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  /** Text outside child elements, as it stands. */
  text: string;
  /** Where its tag begins, counted from 1; 0 when it was not read. */
  readonly line: number;
  readonly column: number;
}

export function newElement(name: string, line = 0, column = 0, prefixed = false): XmlElement {
  return { name, prefixed, attributes: new Map(), children: [], text: "", line, column };
}

/** Whether XML 1.0 can hold every character of the text. */
export function isXmlText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 ? c !== 9 && c !== 10 && c !== 13 : c >= 0xd800 && !isPlain(text, i, c)) return false;
    if (c >= 0xd800 && c < 0xdc00) i++;
  }
  return true;
}

function isPlain(text: string, at: number, c: number): boolean {
  if (c < 0xdc00) {
    const low = text.charCodeAt(at + 1);
    return low >= 0xdc00 && low < 0xe000;
  }
  return c >= 0xe000 && c < 0xfffe;
}
