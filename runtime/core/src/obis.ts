import { DecodeError, EncodeError } from "./errors.ts";

/**
 * An OBIS code as its canonical text `A-B:C.D.E.F`, for example `1-0:1.8.0.255`: six value groups, each 0 to 255
 * without leading zeros (IEC 62056-6-1). On the wire it is the logical name: six octets, A first. Two codes are the
 * same code when their texts are equal. Make one with `obis` or `obisFromBytes`.
 */
export type Obis = string & { readonly __obis: true };

/** The value groups A (medium), B (channel), C (quantity), D (processing), E (tariff), F (billing period). */
export type ObisGroups = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const canonical: RegExp = /* @__PURE__ */ (() => {
  const group = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  return new RegExp(`^${group}-${group}:${group}\\.${group}\\.${group}\\.${group}$`);
})();

// Groups are taken as any text between separators, so that the error can name the one that is wrong.
const full = /^([^-:.*&]*)-([^-:.*&]*):([^-:.*&]*)(?:\.([^-:.*&]*))?(?:\.([^-:.*&]*))?(?:[.*&]([^-:.*&]*))?$/;
const dotted = /^([^-:.*&]*)\.([^-:.*&]*)\.([^-:.*&]*)\.([^-:.*&]*)\.([^-:.*&]*)\.([^-:.*&]*)$/;
const reduced = /^([^-:.*&]*)(?:\.([^-:.*&]*))?(?:\.([^-:.*&]*))?(?:[*&]([^-:.*&]*))?$/;

// The texts of an octet with its separator: joining these takes half the time of a template of numbers.
const decimal: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => String(i));
const dashed: readonly string[] = /* @__PURE__ */ decimal.map((text) => `${text}-`);
const coloned: readonly string[] = /* @__PURE__ */ decimal.map((text) => `${text}:`);
const pointed: readonly string[] = /* @__PURE__ */ decimal.map((text) => `${text}.`);

/**
 * The OBIS code of a text. Accepted forms:
 * - `A-B:C.D.E.F` and `A.B.C.D.E.F`;
 * - `A-B:C.D.E*F` and `A-B:C.D.E&F` (`&` marks a manual reset in read-outs; the mark is not part of the code);
 * - `A-B:C.D.E`: F is 255 (current value);
 * - `C.D.E`, `C.D.E*F`, `C.D.E&F`, as electricity meters display them: A is 1 (electricity), B is 0 (no channel), F 255.
 *
 * Leading zeros are dropped. Hexadecimal logical names are not texts of a code: use `obisFromBytes(fromHex(text))`.
 * Throws `EncodeError` that names the wrong group.
 */
export function obis(text: string): Obis {
  return isObis(text) ? text : join(obisGroups(text));
}

/** Whether a value is an OBIS code in its canonical text. Other texts that `obis` accepts give false. */
export function isObis(value: unknown): value is Obis {
  return typeof value === "string" && canonical.test(value);
}

/** The OBIS code of a logical name: exactly six octets, A first. Throws `DecodeError` for any other number of octets. */
export function obisFromBytes(bytes: Uint8Array): Obis {
  if (bytes.length !== 6) {
    // Not decode.truncated: a logical name has a fixed size, more octets from a stream would not join it.
    throw new DecodeError("decode.malformed", `logical name of ${bytes.length} octets, 6 expected`, {
      layer: "data",
      offset: Math.min(bytes.length, 6),
    });
  }
  return join(bytes);
}

/** The logical name of an OBIS code: six octets, A first. Takes every form that `obis` takes, and throws as it does. */
export function obisToBytes(code: Obis | string): Uint8Array {
  return Uint8Array.from(obisGroups(code));
}

/** The six value groups of an OBIS code. Takes every form that `obis` takes, and throws as it does. */
export function obisGroups(code: Obis | string): ObisGroups {
  if (typeof code !== "string") throw new EncodeError(`OBIS code: ${typeof code} where a text is expected`, "", "data");
  const long = full.exec(code) ?? dotted.exec(code);
  const short = long === null ? reduced.exec(code) : null;
  if (long === null && short === null) return refuse(code, "not a form of an OBIS code");
  const [a, b, c, d, e, f = "255"] = long === null ? ["1", "0", ...short!.slice(1)] : long.slice(1);
  return [
    group(code, "A", a),
    group(code, "B", b),
    group(code, "C", c),
    group(code, "D", d),
    group(code, "E", e),
    group(code, "F", f),
  ];
}

function group(code: string, letter: string, text: string | undefined): number {
  if (text === undefined || text === "") return refuse(code, `group ${letter} is missing`);
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 256;
  if (value > 255) return refuse(code, `group ${letter} is ${quote(text)}, a whole number from 0 to 255 expected`);
  return value;
}

function refuse(code: string, why: string): never {
  throw new EncodeError(`OBIS code ${quote(code)}: ${why}; write it like 1-0:1.8.0.255 or 1.8.0`, "", "data");
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

function join(g: ArrayLike<number>): Obis {
  const medium = dashed[g[0]!]! + coloned[g[1]!]!;
  return (medium + (pointed[g[2]!]! + pointed[g[3]!]! + (pointed[g[4]!]! + decimal[g[5]!]!))) as Obis;
}
