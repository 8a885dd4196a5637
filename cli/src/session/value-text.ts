import {
  type CosemDate,
  type CosemDateTime,
  type CosemTime,
  dateTimeFromBytes,
  formatDate,
  formatDateTime,
  formatTime,
  Table,
  toHex,
} from "@cosemkit/core";

/** Values longer than this are shown on several lines, if they have parts. */
const longestLine = 100;

/** A value for people, on one line: `2021-09-27T09:47:15+02:00`, a text, hex, `scaler -1, unit volt`. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "string") return printable(value);
  if (typeof value !== "object") return String(value);
  if (value instanceof Uint8Array) return octetsText(value);
  if (value instanceof Table) return `${value.length} rows`;
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(nestedText).join(", ");
  const date = dateText(value);
  if (date !== undefined) return date;
  const inner = innerOf(value);
  if (inner !== undefined) return inner.value === undefined ? inner.name : valueText(inner.value);
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name} ${nestedText(part)}`)
    .join(", ");
}

/** A value for people, on one line or, with its parts indented, on several. */
export function valueLines(value: unknown): readonly string[] {
  const inner = typeof value === "object" && value !== null ? innerOf(value) : undefined;
  if (inner?.value !== undefined) return valueLines(inner.value);
  const line = valueText(value);
  if (line.length <= longestLine || !hasParts(value)) return [line];
  // A list of simple things reads well on one long line.
  if (Array.isArray(value) && !value.some(hasParts)) return [line];
  return Array.isArray(value)
    ? value.flatMap((part) => member("-", part))
    : Object.entries(value).flatMap(([name, part]) => member(`${name}:`, part));
}

function member(label: string, part: unknown): readonly string[] {
  const lines = valueLines(part);
  return lines.length === 1 ? [`${label} ${lines[0]}`.trimEnd()] : [label, ...lines.map((line) => `  ${line}`)];
}

function hasParts(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return !(value instanceof Uint8Array || value instanceof Table || dateText(value) !== undefined);
}

/** Parts that have parts go in brackets. */
function nestedText(value: unknown): string {
  const text = valueText(value);
  return hasParts(value) && text.includes(", ") ? `(${text})` : text;
}

/** What a Data, a typed CHOICE or the items of a compact-array hold. */
function innerOf(value: object): { readonly name: string; readonly value: unknown } | undefined {
  if ("description" in value && "items" in value) return { name: "", value: value.items };
  const name = "type" in value ? value.type : "kind" in value ? value.kind : undefined;
  const others = Object.keys(value).filter((key) => key !== "type" && key !== "kind" && key !== "bits");
  if (typeof name !== "string" || others.some((key) => key !== "value")) return undefined;
  return { name, value: "value" in value ? value.value : undefined };
}

function dateText(value: object): string | undefined {
  if ("deviation" in value && "clockStatus" in value) return formatDateTime(value as CosemDateTime);
  if ("dayOfMonth" in value && "dayOfWeek" in value && !("hour" in value)) return formatDate(value as CosemDate);
  if ("hundredths" in value && "second" in value) return formatTime(value as CosemTime);
  return undefined;
}

/** Octets as a date-time or a printable text where they look like one, else as hex. */
function octetsText(octets: Uint8Array): string {
  if (octets.length === 12) {
    const dateTime = dateTimeFromBytes(octets);
    const { year, month, dayOfMonth } = dateTime;
    // Enough to tell it from a text.
    if (year >= 1990 && year < 2100 && month >= 1 && month <= 12 && dayOfMonth <= 31) return formatDateTime(dateTime);
  }
  const isText = octets.length > 0 && octets.every((octet) => octet >= 0x20 && octet < 0x7f);
  return isText ? String.fromCharCode(...octets) : toHex(octets);
}

/** A text without what would steer the terminal that shows it. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
