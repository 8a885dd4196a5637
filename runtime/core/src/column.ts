import type { CellLayout } from "./cell-layout.ts";
import type { Node } from "./descriptor.ts";
import { f32At, f64At, i32At, u32At } from "./octets.ts";

/** The cells of one column of a table. */
export interface Column<Cell> {
  /** Data type of the cells; undefined when they differ. */
  readonly type: string | undefined;
  /** Cells as numbers, where they are numbers (boolean as 0 and 1); NaN where a row has none. */
  readonly numbers: Float64Array | undefined;
  /** Whether every number is exact: 64-bit integers beyond 2^53 are not. */
  readonly exact: boolean;
  /** Cells as times, where they are date-times of 12 octets. */
  readonly times: TimeColumn | undefined;
  /** The cells as they are, null-data replaced by the cell of the row before. */
  cells(): readonly Cell[];
}

/** Date-times of one column. */
export interface TimeColumn {
  /** Milliseconds of the wall clock of the meter, counted as if it showed UTC; NaN where fields are not specified. */
  readonly local: Float64Array;
  /** Deviation in minutes: UTC = local time + deviation; -32768 where it is not specified. */
  readonly deviation: Int16Array;
}

/** How one column is read without making cells. */
type Kind = "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "u64" | "i64" | "f32" | "f64" | "time" | "boolean" | "other";

const kindCodes: Readonly<Record<Kind, number>> = {
  u8: 0,
  i8: 1,
  u16: 2,
  i16: 3,
  u32: 4,
  i32: 5,
  u64: 6,
  i64: 7,
  f32: 8,
  f64: 9,
  time: 10,
  boolean: 11,
  other: 12,
};

const dateTimeOctets = 12;
const structureTag = 2;
const nullTag = 0;

/** What was learned of a column from its first cell. */
interface Plan {
  readonly tag: number;
  readonly kind: number;
  /** Octets after the tag, the length octet included. */
  readonly size: number;
  readonly name: string;
  readonly numbers: Float64Array | undefined;
  readonly deviation: Int16Array | undefined;
}

/** Columns read straight from the octets. */
export interface RawColumn {
  readonly name: string;
  readonly numbers: Float64Array | undefined;
  readonly exact: boolean;
  readonly times: TimeColumn | undefined;
}

/**
 * Reads the columns of an array of structures whose octets were checked before. The layout of a row is learned from
 * the first one and checked on each; returns undefined as soon as a row differs, or has a cell of no fixed size.
 */
export function readColumns(
  bytes: Uint8Array,
  first: number,
  rows: number,
  layout: CellLayout,
): RawColumn[] | undefined {
  const plans = rows === 0 ? undefined : learn(bytes, first, rows, layout);
  if (plans === undefined) return undefined;
  const width = plans.length;
  let p = first;
  let day = -1;
  let dayStart = Number.NaN;
  let exact = true;
  for (let row = 0; row < rows; row++) {
    if (bytes[p] !== structureTag || bytes[p + 1] !== width) return undefined;
    p += 2;
    for (let c = 0; c < width; c++) {
      const plan = plans[c]!;
      const tag = bytes[p]!;
      if (tag !== plan.tag) {
        if (tag !== nullTag || row === 0) return undefined;
        plan.numbers![row] = plan.numbers![row - 1]!;
        if (plan.deviation !== undefined) plan.deviation[row] = plan.deviation[row - 1]!;
        p += 1;
        continue;
      }
      const at = p + 1;
      const out = plan.numbers!;
      switch (plan.kind) {
        case 0:
          out[row] = bytes[at]!;
          break;
        case 1:
          out[row] = (bytes[at]! << 24) >> 24;
          break;
        case 2:
          out[row] = (bytes[at]! << 8) | bytes[at + 1]!;
          break;
        case 3:
          out[row] = ((bytes[at]! << 24) >> 16) | bytes[at + 1]!;
          break;
        case 4:
          out[row] = u32At(bytes, at);
          break;
        case 5:
          out[row] = i32At(bytes, at);
          break;
        case 6:
        case 7: {
          const high = plan.kind === 6 ? u32At(bytes, at) : i32At(bytes, at);
          const value = high * 4294967296 + u32At(bytes, at + 4);
          if (!Number.isSafeInteger(value)) exact = false;
          out[row] = value;
          break;
        }
        case 8:
          out[row] = f32At(bytes, at);
          break;
        case 9:
          out[row] = f64At(bytes, at);
          break;
        case 11:
          out[row] = bytes[at] === 0 ? 0 : 1;
          break;
        default: {
          // A date-time: most rows share the date, and its day number is remembered.
          const t = plan.size === dateTimeOctets ? at : at + 1;
          if (plan.size !== dateTimeOctets && bytes[at] !== dateTimeOctets) return undefined;
          const date = u32At(bytes, t);
          if (date !== day) {
            day = date;
            dayStart = startOfDay(bytes, t);
          }
          out[row] = dayStart + timeOfDay(bytes, t + 5);
          plan.deviation![row] = (bytes[t + 9]! << 8) | bytes[t + 10]!;
        }
      }
      p = at + plan.size;
    }
  }
  return plans.map((plan) => ({
    name: plan.name,
    numbers: plan.deviation === undefined ? plan.numbers : undefined,
    exact: exact || (plan.kind !== 6 && plan.kind !== 7),
    times: plan.deviation === undefined ? undefined : { local: plan.numbers!, deviation: plan.deviation },
  }));
}

/**
 * The columns of rows that are all laid out like the first one, `size` octets each: every column is read by itself,
 * when it is asked for. Undefined when a column has cells that are neither numbers nor date-times.
 */
export function alikeColumns(
  bytes: Uint8Array,
  first: number,
  size: number,
  rows: number,
  layout: CellLayout,
): (() => RawColumn)[] | undefined {
  const plans = learn(bytes, first, 0, layout);
  if (plans === undefined) return undefined;
  let offset = first + 2;
  return plans.map((plan) => {
    const start = offset + 1;
    offset += 1 + plan.size;
    return () => {
      const out = new Float64Array(rows);
      if (plan.deviation === undefined) {
        const exact = readNumbers(bytes, start, size, plan.kind, out);
        return { name: plan.name, numbers: out, exact, times: undefined };
      }
      const deviation = new Int16Array(rows);
      readTimes(bytes, plan.size === dateTimeOctets ? start : start + 1, size, out, deviation);
      return { name: plan.name, numbers: undefined, exact: true, times: { local: out, deviation } };
    };
  });
}

/** Reads one number a row; returns whether all are exact. */
function readNumbers(bytes: Uint8Array, start: number, stride: number, kind: number, out: Float64Array): boolean {
  const rows = out.length;
  let p = start;
  let exact = true;
  switch (kind) {
    case 0:
      for (let row = 0; row < rows; row++, p += stride) out[row] = bytes[p]!;
      break;
    case 1:
      for (let row = 0; row < rows; row++, p += stride) out[row] = (bytes[p]! << 24) >> 24;
      break;
    case 2:
      for (let row = 0; row < rows; row++, p += stride) out[row] = (bytes[p]! << 8) | bytes[p + 1]!;
      break;
    case 3:
      for (let row = 0; row < rows; row++, p += stride) out[row] = ((bytes[p]! << 24) >> 16) | bytes[p + 1]!;
      break;
    case 4:
      for (let row = 0; row < rows; row++, p += stride) out[row] = u32At(bytes, p);
      break;
    case 5:
      for (let row = 0; row < rows; row++, p += stride) out[row] = i32At(bytes, p);
      break;
    case 8:
      for (let row = 0; row < rows; row++, p += stride) out[row] = f32At(bytes, p);
      break;
    case 9:
      for (let row = 0; row < rows; row++, p += stride) out[row] = f64At(bytes, p);
      break;
    case 11:
      for (let row = 0; row < rows; row++, p += stride) out[row] = bytes[p] === 0 ? 0 : 1;
      break;
    default:
      for (let row = 0; row < rows; row++, p += stride) {
        const value = (kind === 6 ? u32At(bytes, p) : i32At(bytes, p)) * 4294967296 + u32At(bytes, p + 4);
        if (!Number.isSafeInteger(value)) exact = false;
        out[row] = value;
      }
  }
  return exact;
}

/** Reads one date-time a row: most rows share the date, and its day number is remembered. */
function readTimes(bytes: Uint8Array, start: number, stride: number, local: Float64Array, deviation: Int16Array): void {
  let date = -1;
  let dayStart = Number.NaN;
  for (let row = 0, p = start; row < local.length; row++, p += stride) {
    const found = u32At(bytes, p);
    if (found !== date) {
      date = found;
      dayStart = startOfDay(bytes, p);
    }
    local[row] = dayStart + timeOfDay(bytes, p + 5);
    deviation[row] = (bytes[p + 9]! << 8) | bytes[p + 10]!;
  }
}

/** Milliseconds since midnight of hour, minute, second and hundredths; NaN unless hour and minute are specified. */
function timeOfDay(bytes: Uint8Array, at: number): number {
  const hour = bytes[at]!;
  const minute = bytes[at + 1]!;
  const second = bytes[at + 2]!;
  const hundredths = bytes[at + 3]!;
  if (hour === 0xff || minute === 0xff) return Number.NaN;
  return (
    (hour * 3600 + minute * 60 + (second === 0xff ? 0 : second)) * 1000 + (hundredths === 0xff ? 0 : hundredths * 10)
  );
}

function learn(bytes: Uint8Array, first: number, rows: number, layout: CellLayout): Plan[] | undefined {
  if (bytes[first] !== structureTag || bytes[first + 1]! > 127) return undefined;
  const width = bytes[first + 1]!;
  const plans: Plan[] = [];
  let p = first + 2;
  for (let c = 0; c < width; c++) {
    const tag = bytes[p]!;
    const name = layout.names[tag];
    const kind = kindOf(layout.nodes[tag], bytes, p + 1);
    if (name === undefined || kind === "other") return undefined;
    const size = layout.sizes[tag]! >= 0 ? layout.sizes[tag]! : dateTimeOctets + 1;
    const time = kind === "time";
    plans.push({
      tag,
      kind: kindCodes[kind],
      size,
      name,
      numbers: new Float64Array(rows),
      deviation: time ? new Int16Array(rows) : undefined,
    });
    p += 1 + size;
  }
  return plans;
}

function kindOf(node: Node | undefined, bytes: Uint8Array, at: number): Kind {
  switch (node?.kind) {
    case "boolean":
      return "boolean";
    case "integer":
      return `${node.signed ? "i" : "u"}${node.size * 8}` as Kind;
    case "float":
      return node.size === 4 ? "f32" : "f64";
    case "octets":
      if (node.format === "date-time") return "time";
      return node.form === "counted" && bytes[at] === dateTimeOctets ? "time" : "other";
    default:
      return "other";
  }
}

/** Milliseconds of the day at the date of a date-time, as if it were UTC; NaN unless year, month and day are plain. */
function startOfDay(bytes: Uint8Array, at: number): number {
  const year = (bytes[at]! << 8) | bytes[at + 1]!;
  const month = bytes[at + 2]!;
  const day = bytes[at + 3]!;
  if (year === 0xffff || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return Date.UTC(year, month - 1, day);
}
