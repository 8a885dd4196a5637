import { EncodeError } from "../errors.ts";
import { isXmlText, newElement, type XmlElement } from "./element.ts";

/** Elements inside elements: what Data may nest, and the elements around it, with room to spare. */
const deepest = 128;

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Reads a document of the subset of XML that the dialects use: elements, attributes, text, comments, the XML
 * declaration, character references and the five entities that XML itself defines. Document types, other entities,
 * CDATA sections and processing instructions are refused, so that nothing in a document can grow when it is read.
 * Throws `EncodeError` whose message begins with line and column, and whose path names the elements around the place.
 */
export function parseXml(text: string): XmlElement {
  return new XmlParser(text).document();
}

class XmlParser {
  private readonly source: string;
  private at = 0;
  private readonly open: XmlElement[] = [];
  private line = 1;
  private lineStart = 0;
  private counted = 0;

  constructor(source: string) {
    this.source = source;
  }

  document(): XmlElement {
    if (this.source.charCodeAt(0) === 0xfeff) this.at = 1;
    if (/^<\?xml[\t\n\r ]/.test(this.source.slice(this.at, this.at + 6))) {
      const end = this.source.indexOf("?>", this.at);
      if (end < 0) this.fail("the XML declaration does not end");
      this.at = end + 2;
    }
    this.misc();
    if (this.source[this.at] !== "<") this.fail("an element expected");
    const root = this.tree();
    this.misc();
    if (this.at < this.source.length) this.fail("nothing may follow the outermost element");
    return root;
  }

  /** The outermost element with all inside it; a stack of its own keeps deep documents off the call stack. */
  private tree(): XmlElement {
    let root: XmlElement | undefined;
    for (;;) {
      const element = this.startTag();
      const parent = this.open.at(-1);
      if (parent === undefined) root = element.element;
      else parent.children.push(element.element);
      if (element.empty) {
        if (parent === undefined) return element.element;
      } else {
        if (this.open.length === deepest) this.fail(`elements nested deeper than ${deepest}`);
        this.open.push(element.element);
      }
      while (this.content()) {
        this.endTag();
        if (this.open.length === 0) return root!;
      }
    }
  }

  /** Text and comments up to the next tag; true when it is an end tag. */
  private content(): boolean {
    const current = this.open.at(-1)!;
    for (;;) {
      const next = this.source.indexOf("<", this.at);
      if (next < 0) {
        this.at = this.source.length;
        this.fail(`the element ${current.name} does not end`);
      }
      if (next > this.at) current.text += this.characters(next, false);
      if (this.source.startsWith("<!--", this.at)) this.comment();
      else return this.source[this.at + 1] === "/";
    }
  }

  private startTag(): { readonly element: XmlElement; readonly empty: boolean } {
    const { source } = this;
    if (source.startsWith("<!DOCTYPE", this.at)) this.fail("a document type is refused: it can define entities");
    if (source.startsWith("<![CDATA[", this.at))
      this.fail("a CDATA section is refused: write the text with &lt; and &amp;");
    if (source.startsWith("<?", this.at)) this.fail("a processing instruction is refused");
    const { line, column } = this.position(this.at);
    this.at++;
    const name = this.name();
    const element = newElement(local(name), line, column, name.includes(":"));
    for (;;) {
      const spaced = this.blanks();
      const c = source[this.at];
      if (c === ">") {
        this.at++;
        return { element, empty: false };
      }
      if (c === "/") {
        this.at++;
        this.expect(">");
        return { element, empty: true };
      }
      if (!spaced) this.fail(`a blank, "/>" or ">" expected in the tag of ${element.name}`);
      this.attribute(element);
    }
  }

  private attribute(element: XmlElement): void {
    const start = this.at;
    const name = this.name();
    this.blanks();
    this.expect("=");
    this.blanks();
    const quote = this.source[this.at];
    if (quote !== '"' && quote !== "'") this.fail(`the value of ${name} begins with a quotation mark`);
    this.at++;
    const end = this.source.indexOf(quote!, this.at);
    if (end < 0) this.fail(`the value of ${name} does not end`);
    const value = this.characters(end, true);
    this.at++;
    if (element.attributes.has(name)) {
      this.at = start;
      this.fail(`the attribute ${name} is given twice`);
    }
    if (name !== "xmlns" && !name.startsWith("xmlns:")) element.attributes.set(name, value);
  }

  private endTag(): void {
    const start = this.at;
    this.at += 2;
    const name = local(this.name());
    this.blanks();
    this.expect(">");
    const opened = this.open.at(-1)!;
    if (opened.name !== name) {
      this.at = start;
      this.fail(`</${name}> where </${opened.name}> is expected (opened at ${opened.line}:${opened.column})`);
    }
    this.open.pop();
  }

  private comment(): void {
    const end = this.source.indexOf("-->", this.at + 4);
    if (end < 0) this.fail("the comment does not end");
    this.at = end + 3;
  }

  /** Blanks and comments outside the outermost element. */
  private misc(): void {
    this.blanks();
    while (this.source.startsWith("<!--", this.at)) {
      this.comment();
      this.blanks();
    }
  }

  /** Characters up to `end`, with references replaced, and blanks in attributes made spaces. */
  private characters(end: number, attribute: boolean): string {
    const raw = this.source.slice(this.at, end);
    const start = this.at;
    let text = "";
    let from = 0;
    for (;;) {
      const next = raw.indexOf("&", from);
      let piece = raw
        .slice(from, next < 0 ? undefined : next)
        .replaceAll("\r\n", "\n")
        .replaceAll("\r", "\n");
      if (attribute) piece = piece.replaceAll(/[\t\n]/g, " ");
      const odd = attribute ? piece.indexOf("<") : -1;
      if (odd >= 0 || !isXmlText(piece)) {
        this.at = start + from;
        this.fail(odd >= 0 ? '"<" in an attribute is written &lt;' : "a character that XML does not allow");
      }
      text += piece;
      if (next < 0) break;
      this.at = start + next;
      const close = raw.indexOf(";", next);
      if (close < 0) this.fail('"&" is written &amp;');
      text += this.reference(raw.slice(next + 1, close));
      from = close + 1;
    }
    this.at = end;
    return text;
  }

  private reference(name: string): string {
    if (Object.hasOwn(entities, name)) return entities[name]!;
    const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
    if (code === null) this.fail(`&${name.slice(0, 20)}; is not an entity of XML itself`);
    const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) this.fail(`&${name}; is not a character`);
    const character = String.fromCodePoint(point);
    if (!isXmlText(character)) this.fail(`&${name}; is a character that XML does not allow`);
    return character;
  }

  private name(): string {
    const pattern = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found === null) return this.fail("a name expected");
    this.at = pattern.lastIndex;
    return found[0];
  }

  private blanks(): boolean {
    const start = this.at;
    while (" \t\n\r".includes(this.source[this.at] ?? "x")) this.at++;
    return this.at > start;
  }

  private expect(character: string): void {
    if (this.source[this.at] !== character) this.fail(`"${character}" expected`);
    this.at++;
  }

  /** Line and column of an offset. Offsets are asked for in growing order, but for errors. */
  private position(offset: number): { readonly line: number; readonly column: number } {
    if (offset < this.counted) {
      this.line = 1;
      this.lineStart = 0;
      this.counted = 0;
    }
    for (;;) {
      const next = this.source.indexOf("\n", this.counted);
      if (next < 0 || next >= offset) break;
      this.line++;
      this.lineStart = next + 1;
      this.counted = next + 1;
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }

  private fail(detail: string): never {
    const { line, column } = this.position(Math.min(this.at, this.source.length));
    throw new EncodeError(`${line}:${column}: ${detail}`, this.open.map((one) => one.name).join("/"));
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
