import { type CheckContext, inside, type Place } from "./check-context.ts";

/** Ranges of the integer primitives, as far as a JSON number can tell. */
const integerRanges: Readonly<Record<string, readonly [number, number]>> = {
  integer8: [-128, 127],
  integer16: [-32768, 32767],
  integer32: [-2147483648, 2147483647],
  integer64: [-(2 ** 63), 2 ** 63],
  unsigned8: [0, 255],
  unsigned16: [0, 65535],
  unsigned32: [0, 4294967295],
  unsigned64: [0, 2 ** 64],
};

/** Only the octets of an octet string can be kept out of errors and explanations: a secret is one, written in place. */
export function checkSecret(
  context: CheckContext,
  place: Place,
  isSecret: boolean | undefined,
  type: SecretType,
): void {
  if (isSecret !== true || type === "octet-string") return;
  if (typeof type === "object" && type.kind === "octet-string") return;
  context.report(inside(place, "secret"), "E313", "only an octet-string can be secret: mark those inside this type");
}

/** What a secret may be told to be. */
type SecretType = string | { readonly kind: string } | undefined;

const floats: ReadonlySet<string> = new Set(["float32", "float64"]);

/** Whether a primitive holds numbers. */
export function isNumeric(primitive: string): boolean {
  return Object.hasOwn(integerRanges, primitive) || floats.has(primitive);
}

/** Whether a number is a value of a primitive. */
export function fitsNumber(primitive: string, value: number): boolean {
  if (floats.has(primitive)) return true;
  const range = Object.hasOwn(integerRanges, primitive) ? integerRanges[primitive] : undefined;
  return range !== undefined && Number.isInteger(value) && value >= range[0] && value <= range[1];
}

const formatSizes = { "date-time": 12, date: 5, time: 4, "logical-name": 6 } as const;

/** A size that is given beside a format is that of the format. */
export function checkOctetString(
  context: CheckContext,
  place: Place,
  type: { readonly size?: number; readonly format?: keyof typeof formatSizes },
): void {
  if (type.size === undefined || type.format === undefined || type.size === formatSizes[type.format]) return;
  context.report(inside(place, "size"), "E312", `a ${type.format} has ${formatSizes[type.format]} octets`);
}
