import type { Descriptor, Node } from "./descriptor.ts";
import { DecodeError } from "./errors.ts";
import { toHex } from "./hex.ts";
import { interpretRead, type Step } from "./interpret-read.ts";
import { toJson } from "./json.ts";
import { obisFromBytes } from "./obis.ts";
import type { DecodeOptions } from "./options.ts";

/** Octets that belong together, and what they are. */
export interface ExplainedSpan {
  /** Offset of the first octet. */
  readonly offset: number;
  /** How many octets; never 0. */
  readonly length: number;
  /** Field path: `result.value[3]`; empty at the top. */
  readonly path: string;
  readonly part: Step["part"] | "undecoded";
  /** What the octets say, as text. Nothing of a secret. */
  readonly text: string;
  /** The octets are a secret, and must not be shown. */
  readonly secret: boolean;
}

/** Octets taken apart field by field. */
export interface Explanation {
  /** The fields in order: they cover every octet once. After an error, the last one is the octets that are left. */
  readonly spans: readonly ExplainedSpan[];
  /** Why decoding stopped. */
  readonly error: DecodeError | undefined;
}

/** Says of every octet which field of the type it belongs to, and what it means there. Never throws. */
export function explain(descriptor: Descriptor, bytes: Uint8Array, options?: DecodeOptions): Explanation {
  const spans: ExplainedSpan[] = [];
  let error: DecodeError | undefined;
  try {
    interpretRead(descriptor, bytes, options, (step) => spans.push(spanOf(step)));
  } catch (thrown) {
    if (!(thrown instanceof DecodeError)) throw thrown;
    error = thrown;
    const last = spans.at(-1);
    const offset = last === undefined ? 0 : last.offset + last.length;
    if (offset < bytes.length) {
      const length = bytes.length - offset;
      spans.push({ offset, length, path: thrown.path, part: "undecoded", text: thrown.detail, secret: false });
    }
  }
  return { spans, error };
}

function spanOf(step: Step): ExplainedSpan {
  const { start, end, path, part, node } = step;
  const secret = isSecret(node);
  return { offset: start, length: end - start, path, part, text: textOf(step, secret), secret };
}

function isSecret(node: Node): boolean {
  return node.kind === "octets" && node.secret === true;
}

/** Octets of a value that are written out; the rest only counts. */
const shownOctets = 24;

function textOf({ part, node, value }: Step, secret: boolean): string {
  if (secret) return "secret";
  if (value === undefined) return "";
  if (part === "tag") return String(value);
  if (node.kind === "octets" && value instanceof Uint8Array) return octetsText(node.form === "fixed", value);
  if (node.kind === "table") return "rows";
  const json = toJson({ name: node.kind, node }, value);
  return typeof json === "string" ? json : JSON.stringify(json);
}

function octetsText(fixed: boolean, octets: Uint8Array): string {
  // Media of value group A run from 0 to 15: other octets of this size are a text or a number.
  if (octets.length === 6 && (fixed || octets[0]! < 16)) return obisFromBytes(octets);
  if (octets.length === 0) return "empty";
  const printable = octets.every((octet) => octet >= 0x20 && octet < 0x7f);
  if (printable) return JSON.stringify(String.fromCharCode(...octets.subarray(0, 2 * shownOctets)));
  const more = octets.length > shownOctets ? ` … ${octets.length} octets` : "";
  return `${toHex(octets.subarray(0, shownOctets))}${more}`;
}

/** Octets on a line of the annotated dump. */
const lineOctets = 12;

/**
 * An annotated dump, one line a field: offset, octets, what they are. `base` is added to the offsets. Octets of secrets
 * show as `**`.
 */
export function formatExplanation(bytes: Uint8Array, spans: readonly ExplainedSpan[], base = 0): readonly string[] {
  const lines: string[] = [];
  for (const { offset, length, path, part, text, secret } of spans) {
    const label = [path, part === "value" ? "" : part, text].filter((one) => one !== "").join(" ");
    for (let at = 0; at < length; at += lineOctets) {
      const octets = bytes.subarray(offset + at, offset + Math.min(length, at + lineOctets));
      const hex = secret ? "** ".repeat(octets.length).trim() : toHex(octets).replace(/..(?=.)/g, "$& ");
      const place = (base + offset + at).toString(16).padStart(4, "0");
      lines.push(`${place}  ${at === 0 ? `${hex.padEnd(3 * lineOctets)} ${label}` : hex}`.trimEnd());
    }
  }
  return lines;
}
