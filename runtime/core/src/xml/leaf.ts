import {
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  timeFromBytes,
  timeToBytes,
} from "../date-time.ts";
import type { BitFieldsNode, CodeTable, IntegerNode, Node, OctetsNode, OidNode, OidTable } from "../descriptor.ts";
import { DlmsError } from "../errors.ts";
import { type FloatValue, readFloat, writeFloat } from "../floats.ts";
import { fromHex, toHex } from "../hex.ts";
import { obisFromBytes, obisToBytes } from "../obis.ts";
import { Reader } from "../reader.ts";
import { Writer } from "../writer.ts";
import { isNamed, spelling, type XmlDialect, type XmlForm } from "./dialect.ts";

/** Text of simple values, and back: numbers, octets, names of codes. Failures are told by `fail`, which knows the place. */
export class XmlLeaf {
  private readonly dialect: XmlDialect;
  private readonly form: XmlForm;
  private readonly hex: boolean;
  private readonly fail: (detail: string) => never;

  constructor(dialect: XmlDialect, form: XmlForm, hex: boolean, fail: (detail: string) => never) {
    this.dialect = dialect;
    this.form = form;
    this.hex = hex && form === "simple";
    this.fail = fail;
  }

  /** A count or a code: never negative. */
  count(value: number, octets: number): string {
    return this.hex
      ? value
          .toString(16)
          .toUpperCase()
          .padStart(2 * octets, "0")
      : String(value);
  }

  /** The text of a value. */
  print(node: Node, value: unknown): string {
    switch (node.kind) {
      case "boolean":
        return typeof value === "boolean" ? String(value) : this.wrong("true or false", value);
      case "integer":
        return this.printInteger(node, value);
      case "ber-integer": {
        if (typeof value !== "number" || !Number.isInteger(value)) return this.wrong("a whole number", value);
        return value < 0 ? `-${this.count(-value, 1)}` : this.count(value, 1);
      }
      case "octets":
        return toHex(this.octets(node, value)).toUpperCase();
      case "text":
      case "bit-string":
        return typeof value === "string" ? value : this.wrong("a text", value);
      case "flags":
        if (!Array.isArray(value)) return this.wrong("a list of bit names", value);
        return node.ids.map((id) => (value.includes(id) ? "1" : "0")).join("");
      case "bit-fields":
        return this.printFields(node, value);
      case "enumerated":
        return this.printCode(node.codes, value);
      case "oid":
        return this.printOid(node, value);
      default:
        return this.noForm(node);
    }
  }

  /** The value of a text. */
  parse(node: Node, text: string): unknown {
    switch (node.kind) {
      case "boolean":
        if (/^(true|0?1)$/i.test(text)) return true;
        return /^(false|0?0)$/i.test(text) ? false : this.fail("true or false (or 1 or 0) expected");
      case "integer":
        return this.parseInteger(node, text.trim());
      case "ber-integer":
        return this.parseWhole(text.trim());
      case "octets":
        return this.parseOctets(node, text);
      case "text":
        return text;
      case "bit-string":
        return /^[01]*$/.test(text.trim()) ? text.trim() : this.fail("a text of 0 and 1 expected");
      case "flags": {
        const bits = text.trim();
        if (!/^[01]*$/.test(bits) || bits.length !== node.ids.length)
          this.fail(`${node.ids.length} digits 0 or 1 expected`);
        return node.ids.filter((_, index) => bits[index] === "1");
      }
      case "bit-fields":
        return this.parseFields(node, text.trim());
      case "enumerated":
        return this.parseCode(node.codes, text.trim());
      case "oid":
        return this.parseOid(node, text.trim());
      default:
        return this.noForm(node);
    }
  }

  /** A float as its octets in hex: exact, whatever its bits. */
  printFloat(size: 4 | 8, value: FloatValue<string>): string {
    const w = new Writer(size);
    writeFloat(w, value, size);
    return toHex(w.finish()).toUpperCase();
  }

  parseFloat(type: string, size: 4 | 8, text: string): FloatValue<string> {
    const bytes = this.fromHex(text);
    if (bytes.length !== size) this.fail(`${size} octets in hex expected: a float is written as its octets`);
    return readFloat(new Reader(bytes), type, size);
  }

  /** A value in a row of a compact array: its numbers are decimal in either notation. */
  parseCell(node: Node, text: string): unknown {
    return node.kind === "integer" ? this.parseInteger(node, text, false) : this.parse(node, text);
  }

  fromHex(text: string): Uint8Array {
    try {
      return fromHex(text);
    } catch (error) {
      return this.fail(`hex expected: ${error instanceof DlmsError ? error.message : String(error)}`);
    }
  }

  private printInteger({ size, signed }: IntegerNode, value: unknown): string {
    if (size === 8 ? typeof value !== "bigint" : typeof value !== "number" || !Number.isInteger(value)) {
      return this.wrong(size === 8 ? "a bigint" : "a whole number", value);
    }
    const whole = BigInt(value as bigint | number);
    if (!this.hex) return String(whole);
    const cut = signed ? BigInt.asUintN(8 * size, whole) : whole;
    return cut
      .toString(16)
      .toUpperCase()
      .padStart(2 * size, "0");
  }

  /** Negative numbers in hex are two's complement of their size, or bear a minus: both are found in files. */
  private parseInteger({ size, signed }: IntegerNode, text: string, hex: boolean = this.hex): number | bigint {
    if (!(hex ? /^-?[0-9A-Fa-f]{1,16}$/ : /^-?\d{1,20}$/).test(text)) {
      return this.fail(hex ? "a number in hex expected" : "a decimal number expected");
    }
    const negative = text.startsWith("-");
    const digits = negative ? text.slice(1) : text;
    let whole = BigInt(hex ? `0x${digits}` : digits);
    if (negative) whole = -whole;
    const bits = BigInt(8 * size);
    const least = signed ? -(1n << (bits - 1n)) : 0n;
    const most = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
    if (hex && signed && whole > most && whole < 1n << bits) whole -= 1n << bits;
    if (whole < least || whole > most) this.fail(`${text} is not from ${least} to ${most}`);
    return size === 8 ? whole : Number(whole);
  }

  private parseWhole(text: string): number {
    if (!(this.hex ? /^-?[0-9A-Fa-f]{1,8}$/ : /^-?\d{1,10}$/).test(text)) this.fail("a whole number expected");
    return Number.parseInt(text, this.hex ? 16 : 10);
  }

  private printFields({ size, fields }: BitFieldsNode, value: unknown): string {
    if (typeof value !== "object" || value === null) return this.wrong("an object", value);
    let word = 0;
    for (const field of fields) {
      const given: unknown = Reflect.get(value, field.property);
      const number = field.values === undefined ? given : field.values.indexOf(given as string);
      if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number >= 2 ** field.width) {
        return this.wrong(`${field.property}: ${field.values?.join(" or ") ?? `0 to ${2 ** field.width - 1}`}`, given);
      }
      word += number * 2 ** field.shift;
    }
    return this.count(word, size);
  }

  private parseFields({ size, fields }: BitFieldsNode, text: string): Record<string, unknown> {
    const word = Number(this.parseInteger({ kind: "integer", size, signed: false }, text));
    const out: Record<string, unknown> = {};
    for (const { property, shift, width, values } of fields) {
      const number = Math.floor(word / 2 ** shift) % 2 ** width;
      out[property] = values === undefined ? number : values[number];
    }
    return out;
  }

  private printCode(table: CodeTable, value: unknown): string {
    if (typeof value === "string") {
      const code = Object.hasOwn(table.codes, value) ? table.codes[value] : undefined;
      if (code === undefined) return this.wrong(`a ${table.name}`, value);
      return this.codeName(table, value) || this.count(code, 1);
    }
    return typeof value === "number" && value >= 0 ? this.count(value, 1) : this.wrong(`a ${table.name}`, value);
  }

  private parseCode(table: CodeTable, text: string): string | number {
    const id = this.idOf(table, text);
    if (id !== undefined) return id;
    if (!(this.hex ? /^[0-9A-Fa-f]{1,2}$/ : /^\d{1,3}$/).test(text))
      return this.fail(`${this.quoted(text)} is not a ${table.name}`);
    const code = Number.parseInt(text, this.hex ? 16 : 10);
    return table.ids[code] ?? code;
  }

  private printOid(node: OidNode, value: unknown): string {
    if (typeof value !== "string") return this.wrong("an object identifier", value);
    const code =
      node.codes !== undefined && Object.hasOwn(node.codes.codes, value) ? node.codes.codes[value] : undefined;
    return code === undefined ? value : this.codeName(node.codes!, value) || String(code);
  }

  /** A name, the last arc alone, or the whole identifier. */
  private parseOid({ codes }: OidNode, text: string): string {
    if (codes !== undefined) {
      const id = this.idOf(codes, text);
      if (id !== undefined) return id;
      if (/^\d{1,9}$/.test(text)) return codes.ids[Number(text)] ?? `${codes.arc}.${Number(text)}`;
    }
    if (!/^\d{1,9}(\.\d{1,9})+$/.test(text))
      this.fail(`${this.quoted(text)} is not ${codes === undefined ? "an object identifier" : `a ${codes.name}`}`);
    return knownOid(codes, text);
  }

  private codeName(table: CodeTable, id: string): string {
    const name = this.dialect.codes[table.name]?.[id];
    return name === undefined ? "" : spelling(name, this.form);
  }

  private idOf(table: CodeTable, text: string): string | undefined {
    for (const [id, name] of Object.entries(this.dialect.codes[table.name] ?? {})) {
      if (text !== "" && isNamed(text, name, this.form)) return id;
    }
    return undefined;
  }

  private octets({ format }: OctetsNode, value: unknown): Uint8Array {
    if (format === undefined) return value instanceof Uint8Array ? value : this.wrong("octets", value);
    try {
      switch (format) {
        case "date-time":
          return dateTimeToBytes(value as never);
        case "date":
          return dateToBytes(value as never);
        case "time":
          return timeToBytes(value as never);
        case "logical-name":
          return obisToBytes(value as string);
      }
    } catch (error) {
      return this.fail(error instanceof DlmsError ? error.message : String(error));
    }
  }

  private parseOctets({ format, size }: OctetsNode, text: string): unknown {
    const bytes = this.fromHex(text);
    if (size !== undefined && bytes.length !== size) this.fail(`${size} octets expected, ${bytes.length} given`);
    switch (format) {
      case undefined:
        return bytes;
      case "date-time":
        return dateTimeFromBytes(bytes);
      case "date":
        return dateFromBytes(bytes);
      case "time":
        return timeFromBytes(bytes);
      case "logical-name":
        return obisFromBytes(bytes);
    }
  }

  private noForm(node: Node): never {
    return this.fail(`values of the kind ${node.kind} have no form in this dialect`);
  }

  private wrong(expected: string, value: unknown): never {
    return this.fail(`${expected} expected, ${value === null ? "null" : typeof value} given`);
  }

  private quoted(text: string): string {
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  }
}

function knownOid(codes: OidTable | undefined, text: string): string {
  if (codes === undefined || !text.startsWith(`${codes.arc}.`)) return text;
  const last = text.slice(codes.arc.length + 1);
  return (/^\d+$/.test(last) ? codes.ids[Number(last)] : undefined) ?? text;
}
