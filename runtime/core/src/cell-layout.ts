import type { ChoiceNode, Descriptor, Node } from "./descriptor.ts";
import { choiceOf } from "./interpret-read.ts";
import type { Reader } from "./reader.ts";

/** How the value behind a tag can be stepped over: octets of fixed size, or one of the forms below. */
export const counted = -1;
const listed = -2;
const whole = -3;
const unknown = -4;

/** What a tagged CHOICE looks like on the wire, by tag. */
export interface CellLayout {
  /** Octets after the tag, or a form. */
  readonly sizes: Int8Array;
  readonly nodes: readonly (Node | undefined)[];
  readonly names: readonly (string | undefined)[];
}

const layouts = new WeakMap<Descriptor, CellLayout>();

/** The layout of a CHOICE such as Data, worked out once from its descriptor. */
export function cellLayout(descriptor: Descriptor): CellLayout {
  let layout = layouts.get(descriptor);
  if (layout === undefined) {
    layout = layOut(choiceOf(descriptor.node));
    layouts.set(descriptor, layout);
  }
  return layout;
}

function layOut(choice: ChoiceNode): CellLayout {
  const sizes = new Int8Array(256).fill(unknown);
  const nodes: (Node | undefined)[] = new Array(256).fill(undefined);
  const names: (string | undefined)[] = new Array(256).fill(undefined);
  for (const one of choice.alternatives) {
    sizes[one.tag] = sizeOf(one.node);
    nodes[one.tag] = one.node;
    names[one.tag] = one.name;
  }
  return { sizes, nodes, names };
}

function sizeOf(node: Node | undefined): number {
  switch (node?.kind) {
    case undefined:
    case "null":
      return 0;
    case "boolean":
      return 1;
    case "integer":
    case "float":
      return node.size;
    case "octets":
      return node.form === "fixed" ? node.size! : counted;
    case "text":
      return node.charset === "latin1" ? counted : whole;
    case "list":
      return listed;
    default:
      return whole;
  }
}

/** Steps over one value, as strictly as reading it would. `read` reads the values that are not plain octets. */
export function skipCell(r: Reader, layout: CellLayout, read: (r: Reader) => unknown): void {
  const tag = r.peek();
  const size = tag < 0 ? unknown : layout.sizes[tag]!;
  if (size >= 0) {
    r.pos++;
    r.skip(size);
  } else if (size === counted) {
    r.pos++;
    r.skip(r.length());
  } else if (size === listed) {
    r.pos++;
    r.enter();
    const count = r.count(1);
    for (let i = 0; i < count; i++) skipCell(r, layout, read);
    r.leave();
  } else {
    read(r);
  }
}

const structureTag = 2;

/**
 * Steps over rows that are laid out just like the first one, as most profiles are: it is enough to compare their tags
 * and lengths. Returns how many rows it stepped over.
 */
export function skipAlike(r: Reader, layout: CellLayout, rows: number): number {
  const { bytes, end } = r;
  const first = r.pos;
  const width = bytes[first + 1];
  if (rows < 2 || first + 2 > end || bytes[first] !== structureTag || width === undefined || width > 127) return 0;
  // Offsets in a row at which all rows must be equal: the head of the structure, tags, and length octets.
  const at: number[] = [0, 1];
  let p = first + 2;
  for (let c = 0; c < width; c++) {
    if (p >= end) return 0;
    const size = layout.sizes[bytes[p]!]!;
    at.push(p - first);
    if (size >= 0) {
      p += 1 + size;
    } else if (size === counted && p + 1 < end && bytes[p + 1]! < 128) {
      at.push(p + 1 - first);
      p += 2 + bytes[p + 1]!;
    } else {
      return 0;
    }
  }
  const size = p - first;
  const offsets = Uint16Array.from(at);
  let row = 0;
  for (let start = first; row < rows && start + size <= end; row++, start += size) {
    let i = 0;
    while (i < offsets.length && bytes[start + offsets[i]!] === bytes[first + offsets[i]!]) i++;
    if (i < offsets.length) break;
  }
  r.announce(row * width, 0, first);
  r.pos = first + row * size;
  return row;
}
