import type { CodeTable, FlagsNode, OidTable } from "./descriptor.ts";
import type { Reader } from "./reader.ts";
import type { Writer } from "./writer.ts";

/** Identifier of a code, or the code itself when it is unknown. Closed tables refuse unknown codes. */
export function codeToId<Id extends string>(r: Reader, table: CodeTable<Id>, code: number): Id | number {
  const id = table.ids[code];
  if (id !== undefined) return id;
  if (table.closed && !r.lenient("unknown-codes", r.pos - 1, `${table.name} ${code} is not defined`)) {
    r.fail("decode.malformed", `${table.name} ${code} is not defined`, r.pos - 1);
  }
  return code;
}

/** Code of an identifier; numbers stand for themselves. */
export function idToCode<Id extends string>(w: Writer, table: CodeTable<Id>, value: Id | number): number {
  if (typeof value === "number") return value;
  const code = table.codes[value];
  return code === undefined || !Object.hasOwn(table.codes, value)
    ? w.fail(`${JSON.stringify(value)} is not a ${table.name}`)
    : code;
}

/** ENUMERATED in one octet. */
export function readCode<Id extends string>(r: Reader, table: CodeTable<Id>): Id | number {
  return codeToId(r, table, r.u8());
}

export function writeCode<Id extends string>(w: Writer, table: CodeTable<Id>, value: Id | number): void {
  w.u8(idToCode(w, table, value));
}

/** ENUMERATED as BER INTEGER contents. */
export function readBerCode<Id extends string>(r: Reader, table: CodeTable<Id>): Id | number {
  return codeToId(r, table, r.berInteger());
}

export function writeBerCode<Id extends string>(w: Writer, table: CodeTable<Id>, value: Id | number): void {
  w.berInteger(idToCode(w, table, value));
}

/** OBJECT IDENTIFIER contents: the identifier of a known one, dotted decimal otherwise. */
export function readOid<Id extends string>(r: Reader, table: OidTable<Id>): Id | string {
  const { prefix, ids } = table;
  const last = r.pos + prefix.length;
  if (last + 1 === r.end) {
    let same = 0;
    while (same < prefix.length && r.bytes[r.pos + same] === prefix[same]) same++;
    const id = same === prefix.length ? ids[r.bytes[last]!] : undefined;
    if (id !== undefined) {
      r.pos = r.end;
      return id;
    }
  }
  return r.berOid();
}

export function writeOid<Id extends string>(w: Writer, table: OidTable<Id>, value: Id | string): void {
  const code = Object.hasOwn(table.codes, value) ? table.codes[value as Id] : undefined;
  if (code === undefined || code > 127) {
    w.berOid(code === undefined ? value : `${table.arc}.${code}`);
  } else {
    w.raw(table.prefix);
    w.u8(code);
  }
}

/** Named bits: the identifiers of the bits that are set, in bit order. */
export function readFlags<Id extends string>(r: Reader, node: FlagsNode<Id>): readonly Id[] {
  const { size, order, ids } = node;
  let bits: number;
  if (node.form === "integer") {
    bits = size === 8 ? r.u8() : size === 16 ? r.u16() : r.u32();
  } else {
    const start = r.pos;
    const octets = (size + 7) >>> 3;
    const unused = octets * 8 - size;
    if (node.form === "counted") {
      const count = r.length();
      if (count !== size) r.fail("decode.malformed", `bit string of ${count} bits, ${size} expected`, start);
    } else {
      const stated = r.u8();
      if (r.end - r.pos !== octets || stated !== unused) {
        r.fail("decode.malformed", `bit string of ${(r.end - r.pos) * 8 - stated} bits, ${size} expected`, start);
      }
    }
    if (octets > r.remaining()) r.missing(octets);
    bits = 0;
    for (let i = 0; i < octets; i++) bits = (bits << 8) | r.u8();
    if (unused > 0 && (bits & ((1 << unused) - 1)) !== 0) {
      r.warn("non-zero-padding", r.pos - 1, "unused bits of a bit string are not 0");
    }
    bits >>>= unused;
  }
  const set: Id[] = [];
  if (order === "msb0") {
    for (let i = 0; i < size; i++) if ((bits >>> (size - 1 - i)) & 1) set.push(ids[i]!);
  } else {
    for (let i = 0; i < size; i++) if ((bits >>> i) & 1) set.push(ids[i]!);
  }
  return set;
}

export function writeFlags<Id extends string>(w: Writer, node: FlagsNode<Id>, value: readonly Id[]): void {
  const { size, order, ids } = node;
  if (!Array.isArray(value)) w.fail("a list of bit names expected");
  let bits = 0;
  for (const id of value) {
    const bit = ids.indexOf(id);
    if (bit < 0) w.fail(`${JSON.stringify(id)} is not one of ${ids.join(", ")}`);
    bits |= 1 << (order === "msb0" ? size - 1 - bit : bit);
  }
  bits >>>= 0;
  if (node.form === "integer") {
    if (size === 8) w.u8(bits);
    else if (size === 16) w.u16(bits);
    else w.u32(bits);
    return;
  }
  const octets = (size + 7) >>> 3;
  const unused = octets * 8 - size;
  if (node.form === "counted") w.length(size);
  else w.u8(unused);
  const aligned = (bits << unused) >>> 0;
  for (let i = octets - 1; i >= 0; i--) w.u8((aligned >>> (8 * i)) & 0xff);
}

/** The value of a bit field, checked. */
export function bitField(w: Writer, value: number, most: number): number {
  if (typeof value !== "number" || value >>> 0 !== value || value > most) {
    return w.fail(`${String(value)} is not a whole number from 0 to ${most}`);
  }
  return value;
}

/** Ends encoding: the value of a bit is neither of its names. */
export function noBitValue(w: Writer, value: unknown, off: string, on: string): never {
  return w.fail(`${JSON.stringify(value)} is not ${off} or ${on}`);
}

/** Ends decoding: the octet selects no alternative. */
export function unknownTag(r: Reader, tag: number): never {
  return r.fail("decode.unknown-tag", `${tag} (${tag.toString(16).padStart(2, "0")}) selects nothing here`, r.pos - 1);
}

/** Ends encoding: the discriminant names no alternative. */
export function unknownKind(w: Writer, value: unknown): never {
  return w.fail(
    `${JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner))} is none of the alternatives`,
  );
}
