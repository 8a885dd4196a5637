import { codeToId } from "./codes.ts";
import { dateFromBytes, dateTimeFromBytes, timeFromBytes } from "./date-time.ts";
import type {
  Alternative,
  ChoiceNode,
  Descriptor,
  Field,
  FlagsNode,
  Node,
  OctetFormat,
  SequenceNode,
} from "./descriptor.ts";
import { DecodeError, type Layer } from "./errors.ts";
import { readFloat } from "./floats.ts";
import { interpretWrite } from "./interpret-write.ts";
import { obisFromBytes } from "./obis.ts";
import type { DecodeOptions } from "./options.ts";
import { Reader } from "./reader.ts";
import { type CellCodec, Table } from "./table.ts";

/** One step of the walk: these octets are this part of that field. */
export interface Step {
  readonly start: number;
  readonly end: number;
  /** Field path: `result.value[3]`. */
  readonly path: string;
  /** What the octets are: `tag`, `length`, `count`, `value` … */
  readonly part: "tag" | "length" | "count" | "presence" | "value";
  /** The node that the octets belong to. */
  readonly node: Node;
  /** The value read, for `value`; never that of a secret. */
  readonly value?: unknown;
}

/** Decodes all of `bytes` by walking the descriptor. `onStep` sees every octet once. Throws `DecodeError` with the field path. */
export function interpretRead(
  descriptor: Descriptor,
  bytes: Uint8Array,
  options?: DecodeOptions,
  onStep?: (step: Step) => void,
): unknown {
  const walk = new Walk(new Reader(bytes, options), onStep);
  try {
    const value = walk.descriptor(descriptor);
    walk.r.finish();
    return value;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new DecodeError(error.code, error.detail, {
      layer: walk.layer,
      offset: error.offset,
      path: pathText(walk.path),
      ...(error.needed === undefined ? {} : { needed: error.needed }),
    });
  }
}

/** Field path as text: names joined by points, indices in brackets. */
export function pathText(path: readonly (string | number)[]): string {
  let text = "";
  for (const part of path) text += typeof part === "number" ? `[${part}]` : text === "" ? part : `.${part}`;
  return text;
}

/** Whether a value of this node can hold a value of a type that can contain itself. */
function nests(node: Node): boolean {
  switch (node.kind) {
    case "ref":
      return node.to().recursive === true;
    case "list":
    case "tagged":
    case "tlv":
      return nests(node.of);
    default:
      return false;
  }
}

class Walk {
  readonly r: Reader;
  readonly path: (string | number)[] = [];
  layer: Layer = "apdu";
  private readonly onStep: ((step: Step) => void) | undefined;

  constructor(r: Reader, onStep: ((step: Step) => void) | undefined) {
    this.r = r;
    this.onStep = onStep;
  }

  private step(start: number, part: Step["part"], node: Node, value?: unknown): void {
    if (this.onStep === undefined || start === this.r.pos) return;
    this.onStep({ start, end: this.r.pos, path: pathText(this.path), part, node, value });
  }

  descriptor(descriptor: Descriptor, record?: Readonly<Record<string, unknown>>): unknown {
    const { r } = this;
    const outer = this.layer;
    this.layer = descriptor.layer ?? outer;
    const whole = descriptor.recursive === true && descriptor.node.kind !== "choice";
    if (whole) r.enter();
    const value = this.node(descriptor.node, record, descriptor.recursive === true);
    if (whole) r.leave();
    this.layer = outer;
    return value;
  }

  node(node: Node, record?: Readonly<Record<string, unknown>>, recursive = false): unknown {
    const { r } = this;
    const start = r.pos;
    switch (node.kind) {
      case "null":
        return null;
      case "ref":
        return this.descriptor(node.to(), record);
      case "sequence":
        return this.sequence(node);
      case "choice":
        return this.choice(node, recursive);
      case "tagged": {
        r.expect(node.tag);
        this.step(start, "tag", node);
        return this.node(node.of, record);
      }
      case "tlv": {
        for (const octet of node.tag) r.expect(octet);
        this.step(start, "tag", node);
        const lengthStart = r.pos;
        const outer = r.open();
        this.step(lengthStart, "length", node);
        const value = this.node(node.of, record);
        r.close(outer);
        return value;
      }
      case "list": {
        const count = this.count(node, node.least);
        if (node.size !== undefined && count !== node.size) {
          r.fail("decode.malformed", `${count} elements, ${node.size} expected`, start);
        }
        return this.items(count, () => this.node(node.of));
      }
      case "select": {
        const by = record?.[node.by];
        const found = node.cases.find((one) => one.when === by);
        if (found === undefined) {
          return r.fail("decode.malformed", `no layout is known for ${node.by} ${String(by)}`, start);
        }
        const value = this.node(found.node);
        return { kind: found.name, value };
      }
      case "described": {
        const description = this.at("description", () => this.node(node.description)) as Description;
        const lengthStart = r.pos;
        const outer = r.open();
        this.step(lengthStart, "length", node);
        const choice = choiceOf(node.of);
        const items: unknown[] = [];
        const { least, heap } = describedSize(description);
        if (least === 0 && r.remaining() > 0)
          r.fail("decode.malformed", "the description takes no octets, the contents have some");
        while (r.remaining() > 0) {
          r.spend(heap);
          items.push(this.at("items", () => this.at(items.length, () => this.describedItem(choice, description))));
        }
        r.close(outer);
        return { description, items };
      }
      case "table": {
        const value = Table.read(r, cellsOf(node.of));
        this.step(start, "value", node, value);
        return value;
      }
      default: {
        const value = this.scalar(node);
        this.step(start, "value", node, node.kind === "octets" && node.secret === true ? undefined : value);
        return value;
      }
    }
  }

  private at<T>(part: string | number, inner: () => T): T {
    this.path.push(part);
    const value = inner();
    this.path.pop();
    return value;
  }

  private count(node: Node, least: number): number {
    const start = this.r.pos;
    const count = this.r.count(least);
    this.step(start, "count", node);
    return count;
  }

  private items(count: number, read: () => unknown): unknown[] {
    const items = new Array<unknown>(count);
    for (let i = 0; i < count; i++) items[i] = this.at(i, read);
    return items;
  }

  private sequence(node: SequenceNode): unknown {
    const { r } = this;
    const record: Record<string, unknown> = {};
    if (node.label !== undefined) record["kind"] = node.label;
    if (node.counted) {
      const start = r.pos;
      const count = this.count(node, 1);
      if (count !== node.fields.length) {
        r.fail("decode.malformed", `structure of ${count} elements, ${node.fields.length} expected`, start);
      }
    }
    for (const field of node.fields)
      record[field.property] = this.at(field.property, () => this.field(node, field, record));
    return record;
  }

  private field(sequence: SequenceNode, field: Field, record: Readonly<Record<string, unknown>>): unknown {
    const { r } = this;
    switch (field.presence) {
      case "flag":
      case "default": {
        const start = r.pos;
        const there = r.flag();
        this.step(start, "presence", sequence);
        return there ? this.node(field.node, record) : field.default;
      }
      case "tag":
        return r.peek() === firstOctet(field.node) ? this.node(field.node, record) : undefined;
      case "required":
        return this.node(field.node, record);
    }
  }

  private choice(node: ChoiceNode, recursive: boolean): unknown {
    const { r } = this;
    const start = r.pos;
    const tag = r.u8();
    const alternative = node.alternatives.find((one) => one.tag === tag);
    if (alternative === undefined)
      return r.fail("decode.unknown-tag", `${tag} (${tag.toString(16).padStart(2, "0")}) selects nothing here`, start);
    this.step(start, "tag", node, alternative.name);
    return this.alternative(node, alternative, recursive);
  }

  private alternative(node: ChoiceNode, alternative: Alternative, recursive: boolean): unknown {
    const name = alternative.name;
    if (alternative.node === undefined) return { [node.discriminant]: name };
    if (alternative.node.kind === "float" && alternative.flat === undefined) {
      const start = this.r.pos;
      const value = readFloat(this.r, name, alternative.node.size);
      this.step(start, "value", alternative.node, value.value);
      return value;
    }
    const nested = recursive && nests(alternative.node);
    if (nested) this.r.enter();
    const value =
      alternative.flat === undefined
        ? this.at("value", () => this.node(alternative.node!))
        : this.node(alternative.node);
    if (nested) this.r.leave();
    return alternative.flat === undefined ? { [node.discriminant]: name, value } : value;
  }

  private describedItem(choice: ChoiceNode, description: Description): unknown {
    const { r } = this;
    const { type } = description;
    const members = membersOf(description);
    if (members !== undefined) {
      return {
        type,
        value: this.at("value", () => members.map((one, i) => this.at(i, () => this.describedItem(choice, one)))),
      };
    }
    const inner = arrayOf(description);
    if (inner !== undefined) {
      const count = r.announce(inner.numberOfElements, Math.max(1, describedSize(inner.typeDescription).least), r.pos);
      return {
        type,
        value: this.at("value", () => this.items(count, () => this.describedItem(choice, inner.typeDescription))),
      };
    }
    const alternative = choice.alternatives.find((one) => one.name === type)!;
    return this.alternative(choice, alternative, false);
  }

  private scalar(node: Node): unknown {
    const { r } = this;
    switch (node.kind) {
      case "boolean":
        return r.boolean();
      case "integer":
        if (node.size === 8) return node.signed ? r.i64() : r.u64();
        if (node.size === 4) return node.signed ? r.i32() : r.u32();
        if (node.size === 2) return node.signed ? r.i16() : r.u16();
        return node.signed ? r.i8() : r.u8();
      case "ber-integer":
        return r.berInteger();
      case "float":
        return node.size === 4 ? r.f32() : r.f64();
      case "octets": {
        const bytes =
          node.form === "rest"
            ? r.rest()
            : node.form === "fixed"
              ? r.take(node.size!)
              : node.size === undefined
                ? r.octets()
                : r.octetsOf(node.size);
        return node.format === undefined ? bytes : fromOctets[node.format](bytes);
      }
      case "text": {
        const length = r.length();
        return node.charset === "utf8" ? r.utf8(length) : r.latin1(length);
      }
      case "bit-string":
        if (node.form === "ber") return r.berBits();
        return node.size === undefined ? r.bitString() : r.bitStringOf(node.size);
      case "flags":
        return this.flags(node);
      case "bit-fields": {
        const word = node.size === 1 ? r.u8() : node.size === 2 ? r.u16() : r.u32();
        const record: Record<string, unknown> = {};
        for (const field of node.fields) {
          const value = Math.floor(word / 2 ** field.shift) % 2 ** field.width;
          record[field.property] = field.values === undefined ? value : field.values[value]!;
        }
        return record;
      }
      case "enumerated":
        return codeToId(r, node.codes, node.form === "ber" ? r.berInteger() : r.u8());
      case "oid": {
        const text = r.berOid();
        const table = node.codes;
        for (const [id, code] of Object.entries(table?.codes ?? {})) if (text === `${table!.arc}.${code}`) return id;
        return text;
      }
      default:
        throw new Error(`${node.kind} is not a scalar`);
    }
  }

  /** Bit by bit, from the text of the bits: slower than `readFlags`, and independent of it. */
  private flags(node: FlagsNode): string[] {
    const { r } = this;
    const start = r.pos;
    let bits: string;
    if (node.form === "ber") bits = r.berBits();
    else if (node.form === "counted") bits = r.bitStringOf(node.size);
    else bits = [...r.take(node.size / 8)].map((octet) => octet.toString(2).padStart(8, "0")).join("");
    if (bits.length !== node.size)
      r.fail("decode.malformed", `bit string of ${bits.length} bits, ${node.size} expected`, start);
    const ordered = node.order === "msb0" ? [...bits] : [...bits].reverse();
    return node.ids.filter((_, index) => ordered[index] === "1");
  }
}

/** A type description of a compact-array, as decoded. */
export interface Description {
  readonly type: string;
  readonly value?:
    | readonly Description[]
    | { readonly numberOfElements: number; readonly typeDescription: Description };
}

/** Types of the elements, of the description of a structure. */
function membersOf({ value }: Description): readonly Description[] | undefined {
  return value === undefined || "numberOfElements" in value ? undefined : value;
}

/** Number and type of the elements, of the description of an array. */
export function arrayOf(
  description: Description,
): { readonly numberOfElements: number; readonly typeDescription: Description } | undefined {
  const { value } = description;
  return value !== undefined && "numberOfElements" in value ? value : undefined;
}

/** What one value that a description lays out takes. */
interface DescribedSize {
  /** Least number of octets, not counting what only its contents tell. */
  readonly least: number;
  /** About how many octets of heap. */
  readonly heap: number;
}

// Measured: an object with type and value, and its place in a list; the view that octets are; a list and its object.
// Each has 8 octets more than it takes itself, for what the engine keeps beside the values.
const leafHeap = 64;
const octetsHeap = 160;
const listHeap = 104;

const nothingDescribed: DescribedSize = { least: 0, heap: leafHeap };
const leafDescribed: DescribedSize = { least: 1, heap: leafHeap };
const octetsDescribed: DescribedSize = { least: 1, heap: octetsHeap };

/** Worked out once: arrays ask for it again in every row, and it takes a look at every column. */
const sizes = new WeakMap<Description, DescribedSize>();

/** What a value of this description takes. */
function describedSize(description: Description): DescribedSize {
  const { type, value } = description;
  if (value === undefined) {
    if (type === "null-data" || type === "dont-care") return nothingDescribed;
    return type === "octet-string" ? octetsDescribed : leafDescribed;
  }
  let size = sizes.get(description);
  if (size === undefined) {
    let least = 0;
    let heap = listHeap;
    if ("numberOfElements" in value) {
      const each = describedSize(value.typeDescription);
      least = value.numberOfElements * each.least;
      heap += value.numberOfElements * each.heap;
    } else {
      for (const member of value) {
        const each = describedSize(member);
        least += each.least;
        heap += each.heap;
      }
    }
    size = { least, heap };
    sizes.set(description, size);
  }
  return size;
}

/** Least number of octets that a described value takes, not counting what only its contents tell. */
export function leastDescribed(description: Description): number {
  return describedSize(description).least;
}

/** About how many octets of heap a described value takes. */
export function heapDescribed(description: Description): number {
  return describedSize(description).heap;
}

const fromOctets: Readonly<Record<OctetFormat, (bytes: Uint8Array) => unknown>> = {
  "date-time": dateTimeFromBytes,
  date: dateFromBytes,
  time: timeFromBytes,
  "logical-name": obisFromBytes,
};

/** First identifier octet of a BER value. */
export function firstOctet(node: Node): number {
  if (node.kind === "tlv" && node.tag.length > 0) return node.tag[0]!;
  throw new Error("an optional BER component has a tag");
}

/** The CHOICE behind a reference. */
export function choiceOf(node: Node): ChoiceNode {
  const target = node.kind === "ref" ? node.to().node : node;
  if (target.kind !== "choice") throw new Error("a choice is expected");
  return target;
}

/** Cells of a table, read and written by the interpreter. */
export function cellsOf(node: Node): CellCodec<unknown> {
  if (node.kind !== "ref") throw new Error("the cells of a table are a named type");
  const descriptor = node.to();
  return {
    descriptor,
    read: (r) => new Walk(r, undefined).descriptor(descriptor),
    write: (w, cell) => w.raw(interpretWrite(descriptor, cell)),
  };
}
