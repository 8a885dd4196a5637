import { concatBytes, DecodeError, type DecodeOptions, Reader, Writer } from "@cosemkit/core";
import { decodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { generalCipheringTag, generalDedTag, generalGloTag, isCiphered, tagOf } from "./apdu-tags.ts";

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

const dataNotification: number = /* @__PURE__ */ tagOf("data-notification");
const eventNotificationRequest: number = /* @__PURE__ */ tagOf("event-notification-request");
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
  {
    name: "short-acse-lengths",
    what: "the lengths around the user-information say less than is there",
    find: shortLengths,
    repair: withAcseLengths,
  },
  {
    name: "counted-absent-tag",
    what: "the length of an encrypt-only APDU counts a tag of 12 octets that is not there",
    find: countedTag,
    repair: (apdu, at) => {
      const { end } = lengthAt(apdu, at)!;
      return concatBytes(apdu.subarray(0, at), withLength(apdu.subarray(end)));
    },
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

/** A length (A-XDR, and the definite form of BER): its value, and where what it counts begins. */
function lengthAt(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | undefined {
  try {
    const r = new Reader(bytes.subarray(at));
    return { value: r.length(), end: at + r.pos };
  } catch {
    return undefined;
  }
}

/** Octets with their length before them. */
function withLength(octets: Uint8Array): Uint8Array {
  const w = new Writer();
  w.octets(octets);
  return w.finish();
}

const userInformationTag = 0xbe;
const berOctetStringTag = 0x04;

/** Where the elements of the user-information stand, which ends the APDU: the length of each is one octet or more. */
interface AcseLengths {
  readonly userInformation: number;
  readonly octetString: number;
  readonly contents: number;
}

function acseLengths(apdu: Uint8Array): AcseLengths | undefined {
  if (apdu[0] === undefined || apdu[0] < 0x60 || apdu[0] > 0x63) return undefined;
  let at = lengthAt(apdu, 1)?.end ?? apdu.length;
  while (at < apdu.length && apdu[at] !== userInformationTag) {
    // Every tag before it has one octet.
    const length = lengthAt(apdu, at + 1);
    if (length === undefined) return undefined;
    at = length.end + length.value;
  }
  const userInformation = at + 1;
  const octetString = lengthAt(apdu, userInformation)?.end;
  if (octetString === undefined || apdu[octetString] !== berOctetStringTag) return undefined;
  const contents = lengthAt(apdu, octetString + 1)?.end;
  return contents === undefined ? undefined : { userInformation, octetString: octetString + 1, contents };
}

/**
 * The first length of an ACSE APDU that says less than is there up to the end of the APDU; -1 when none does, one says
 * more, or the octets up to the end are no whole xDLMS APDU.
 */
function shortLengths(apdu: Uint8Array): number {
  const places = acseLengths(apdu);
  if (places === undefined) return -1;
  let first = -1;
  for (const at of [1, places.userInformation, places.octetString]) {
    const { value, end } = lengthAt(apdu, at)!;
    const there = apdu.length - end;
    if (value > there) return -1;
    if (value < there && first < 0) first = at;
  }
  if (first < 0) return -1;
  try {
    decodeXdlmsApdu(apdu.subarray(places.contents));
    return first;
  } catch {
    return -1;
  }
}

function withAcseLengths(apdu: Uint8Array): Uint8Array {
  const { userInformation, contents } = acseLengths(apdu)!;
  const string = concatBytes(Uint8Array.of(berOctetStringTag), withLength(apdu.subarray(contents)));
  const before = apdu.subarray(lengthAt(apdu, 1)!.end, userInformation);
  return concatBytes(apdu.subarray(0, 1), withLength(concatBytes(before, withLength(string))));
}

const authenticatedBit = 0x10;
const encryptedBit = 0x20;
const tagOctets = 12;

/** Where the length of an APDU that is encrypted and not authenticated counts 12 octets more than there are; else -1. */
function countedTag(apdu: Uint8Array): number {
  const tag = apdu[0];
  if (tag === undefined || !isCiphered(tag) || tag === generalCipheringTag) return -1;
  let at = 1;
  if (tag === generalGloTag || tag === generalDedTag) {
    const title = lengthAt(apdu, 1);
    if (title === undefined) return -1;
    at = title.end + title.value;
  }
  const length = lengthAt(apdu, at);
  if (length === undefined || length.value - tagOctets !== apdu.length - length.end) return -1;
  const control = apdu[length.end] ?? 0;
  return (control & encryptedBit) !== 0 && (control & authenticatedBit) === 0 ? at : -1;
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
