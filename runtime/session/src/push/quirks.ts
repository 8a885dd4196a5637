import { concatBytes, DecodeError, type DecodeOptions } from "@cosemkit/core";

/**
 * A deviation of meters in the field that can be put right before an APDU is decoded. Each is refused unless its name
 * is among the lenient options, and reported where it is.
 */
export interface Quirk {
  /** Name of the lenient option. */
  readonly name: string;
  readonly what: string;
  /** Where the APDU looks like it; -1 when it does not. */
  readonly find: (apdu: Uint8Array) => number;
  /** The APDU as it should have been sent, given where it deviates. */
  readonly repair: (apdu: Uint8Array, at: number) => Uint8Array;
}

const dataNotification = 0x0f;
const eventNotificationRequest = 0xc2;
const octetStringTag = 0x09;
const dateTimeOctets = 0x0c;

/** `at`, when an APDU with this tag has a date-time in an octet-string with its Data tag there. */
function taggedDateTime(apdu: Uint8Array, tag: number, at: number): number {
  return apdu[0] === tag && apdu[at] === octetStringTag && apdu[at + 1] === dateTimeOctets ? at : -1;
}

/** The octets with `count` of them replaced from `at` on. */
function spliced(apdu: Uint8Array, at: number, count: number, ...octets: readonly number[]): Uint8Array {
  return concatBytes(apdu.subarray(0, at), Uint8Array.from(octets), apdu.subarray(at + count));
}

/** The quirks of whole APDUs. */
export const quirks: readonly Quirk[] = [
  {
    name: "tagged-date-time",
    what: "the date-time of a data-notification is sent with the Data tag of an octet-string",
    find: (apdu) => taggedDateTime(apdu, dataNotification, 5),
    repair: (apdu, at) => spliced(apdu, at, 1),
  },
  {
    name: "unflagged-event-time",
    what: "the time of an event-notification is sent with a Data tag in place of its presence octet",
    find: (apdu) => taggedDateTime(apdu, eventNotificationRequest, 1),
    repair: (apdu, at) => spliced(apdu, at, 1, 1),
  },
  {
    name: "short-conformance-tag",
    what: "the conformance block is sent with tag 5f in place of 5f 1f",
    find: shortConformance,
    repair: (apdu, at) => spliced(apdu, at, 1, 0x5f, 0x1f),
  },
];

/** Where the tag of the conformance block stands in an Initiate APDU that has it in its short form; -1 otherwise. */
function shortConformance(apdu: Uint8Array): number {
  if (apdu[0] !== 0x01 && apdu[0] !== 0x08) return -1;
  // The fields before it have no tags to be found by: the block itself, 5f 04 00, is what to look for.
  for (let at = 2; at + 6 <= apdu.length; at++) {
    if (apdu[at] === 0x5f && apdu[at + 1] === 0x04 && apdu[at + 2] === 0x00) return at;
  }
  return -1;
}

/** Decodes an APDU, with those quirks put right that are among the lenient options. Throws `DecodeError`. */
export function decodeWithQuirks<T>(
  decode: (bytes: Uint8Array, options?: DecodeOptions) => T,
  apdu: Uint8Array,
  options: DecodeOptions,
): { readonly value: T; readonly octets: Uint8Array } {
  const quirk = quirks.find((one) => one.find(apdu) >= 0);
  if (quirk !== undefined && options.lenient?.includes(quirk.name) === true) {
    const offset = quirk.find(apdu);
    const octets = quirk.repair(apdu, offset);
    const value = decode(octets, options);
    options.onWarning?.({ code: quirk.name, offset, message: quirk.what });
    return { value, octets };
  }
  try {
    return { value: decode(apdu, options), octets: apdu };
  } catch (error) {
    if (quirk === undefined || !(error instanceof DecodeError)) throw error;
    const detail = `${error.detail}; perhaps ${quirk.what}, which the lenient option ${quirk.name} accepts`;
    throw new DecodeError(error.code, detail, {
      layer: error.layer,
      offset: error.offset,
      path: error.path,
      ...(error.needed === undefined ? {} : { needed: error.needed }),
    });
  }
}
