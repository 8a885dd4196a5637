import {
  DecodeError,
  type DecodeOptions,
  decodeWith,
  encodeWith,
  equalBytes,
  interpretRead,
  interpretWrite,
  Reader,
  type Table,
  toHex,
} from "@cosemkit/core";
import { type Data, decodeData } from "@cosemkit/model/apdu/data";
import type { TypeCase } from "@cosemkit/model/arbitraries/case";
import { allowance, heapInUse } from "./heap.ts";
import type { Span } from "./mutations.ts";
import { same } from "./same.ts";
import type { Tally } from "./tally.ts";

/** What a decoder made of an input. */
export type Outcome = { readonly value: unknown } | { readonly error: DecodeError };

let warnings = 0;
const options: DecodeOptions = {
  onWarning: () => {
    warnings++;
  },
};

/** What is wrong with something that a decoder threw; undefined when nothing is. */
export function problemOf(thrown: unknown, length: number): string | undefined {
  if (!(thrown instanceof DecodeError)) return `threw ${String(thrown)}`;
  const { code, offset, needed } = thrown;
  if (!(Number.isInteger(offset) && offset >= 0 && offset <= length)) return `offset ${offset} of ${length}: ${thrown}`;
  if (!code.startsWith("decode.")) return `code ${code}`;
  if (code === "decode.truncated" && !(needed !== undefined && needed > 0)) return `needs ${needed} octets: ${thrown}`;
  return undefined;
}

function caught(tally: Tally, name: string, bytes: Uint8Array, decode: () => unknown): Outcome | undefined {
  try {
    return { value: decode() };
  } catch (error) {
    const problem = problemOf(error, bytes.length);
    if (problem === undefined) return { error: error as DecodeError };
    tally.violation(name, bytes, problem);
    return undefined;
  }
}

function nameOf(one: TypeCase): string {
  return `${one.module} ${one.name}`;
}

/** Decodes by the fast codec alone. */
export function checkFast(one: TypeCase, bytes: Uint8Array, tally: Tally): Outcome | undefined {
  warnings = 0;
  return caught(tally, nameOf(one), bytes, () => {
    const r = new Reader(bytes, options);
    const value = one.codec.read(r);
    r.finish();
    return value;
  });
}

/**
 * Invariants 1, 2, 4 and 8 of one type for one input: a value or a `DecodeError`, the same from codec and interpreter;
 * heap in proportion; a value that encodes, and decodes to itself again; a reported warning when it was not canonical.
 */
export function checkType(one: TypeCase, bytes: Uint8Array, tally: Tally): Outcome | undefined {
  const { codec } = one;
  const name = nameOf(one);
  const before = heapInUse();
  const fast = checkFast(one, bytes, tally);
  const taken = heapInUse() - before;
  if (taken > allowance(bytes.length)) tally.violation(name, bytes, `took ${taken} octets of heap`);
  const warned = warnings > 0;
  const plain = caught(tally, `${name} (interpreter)`, bytes, () => interpretRead(codec.descriptor, bytes));
  if (fast === undefined || plain === undefined) return undefined;
  const difference = differ(fast, plain);
  if (difference !== undefined) tally.violation(name, bytes, difference);
  if ("value" in fast) checkValue(one, fast.value, bytes, warned, tally);
  if (codec.descriptor.node.kind === "table") checkTable(name, fast, bytes, tally);
  return fast;
}

function differ(fast: Outcome, plain: Outcome): string | undefined {
  if ("error" in fast && "error" in plain) {
    const [a, b] = [fast.error, plain.error];
    if (a.code === b.code && a.offset === b.offset && a.needed === b.needed) return undefined;
    return `codec "${a.message}", interpreter "${b.message}"`;
  }
  if ("error" in fast) return `codec "${fast.error.message}", interpreter a value`;
  if ("error" in plain) return `codec a value, interpreter "${plain.error.message}"`;
  return same(fast.value, plain.value) ? undefined : "codec and interpreter give different values";
}

function checkValue(one: TypeCase, value: unknown, bytes: Uint8Array, warned: boolean, tally: Tally): void {
  const { codec } = one;
  const name = nameOf(one);
  try {
    const encoded = encodeWith(codec, value);
    if (!equalBytes(interpretWrite(codec.descriptor, value), encoded)) {
      tally.violation(name, bytes, `codec encodes to ${toHex(encoded)}, the interpreter otherwise`);
    }
    if (equalBytes(encoded, bytes)) return;
    if (!warned && !mayVary(value))
      tally.violation(name, bytes, `encodes to ${toHex(encoded)}, and no warning was given`);
    if (!same(decodeWith(codec, encoded), value))
      tally.violation(name, bytes, `decodes otherwise from ${toHex(encoded)}`);
  } catch (error) {
    tally.violation(name, bytes, `what was accepted does not encode and decode: ${String(error)}`);
  }
}

/**
 * Whether a value has two right forms on the wire: the DEFAULT component of an initiate-request may be left out or sent.
 */
function mayVary(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "initiate-request";
}

/**
 * Codec and interpreter read tables by the same means, so that these are held against Data: a table is taken where Data
 * are rows, and has these rows. Its columns, read later, are as long.
 */
function checkTable(name: string, outcome: Outcome, bytes: Uint8Array, tally: Tally): void {
  const rows = rowsIn(bytes);
  const table = "value" in outcome ? (outcome.value as Table<Data>) : undefined;
  try {
    if (table === undefined || rows === undefined) {
      if (table !== rows) tally.violation(name, bytes, `${table ? "a table" : "refused"}, Data otherwise`);
      return;
    }
    if (!same([...table.rows()], rows)) tally.violation(name, bytes, "rows that are not those of Data");
    const width = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length < width)) return;
    for (const column of table.columns()) {
      if (column.cells().length !== rows.length) tally.violation(name, bytes, "a column is not as long as the table");
    }
  } catch (error) {
    tally.violation(name, bytes, `an accepted table is not readable: ${String(error)}`);
  }
}

/** The cells of Data that is a list of structures. */
function rowsIn(bytes: Uint8Array): readonly (readonly Data[])[] | undefined {
  let data: Data;
  try {
    data = decodeData(bytes);
  } catch {
    return undefined;
  }
  const items = data.type === "array" ? data.value : data.type === "compact-array" ? data.value.items : [undefined];
  const rows: (readonly Data[])[] = [];
  for (const item of items) {
    if (item?.type !== "structure") return undefined;
    rows.push(item.value);
  }
  return rows;
}

/** The fields, elements and TLVs of a good input, as the interpreter meets them. */
export function spansOf(one: TypeCase, bytes: Uint8Array): readonly Span[] {
  const spans = new Map<string, { start: number; end: number }>();
  interpretRead(one.codec.descriptor, bytes, undefined, ({ path, start, end }) => {
    // A step belongs to its field and to all fields around it.
    for (let to = path.length; to > 0; to = Math.max(path.lastIndexOf(".", to - 1), path.lastIndexOf("[", to - 1))) {
      const key = path.slice(0, to);
      const span = spans.get(key);
      if (span === undefined) spans.set(key, { start, end });
      else span.end = end;
    }
  });
  return [...spans.values()];
}
