// Generated from spec/apdu/octets.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateFromBytes, dateTimeFromBytes, obisFromBytes, timeFromBytes } from "@cosemkit/core";
import { type Octets, octetsDescriptor, readOctets, writeOctets } from "../../apdu/octets.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Octets. */
export function octets(): fc.Arbitrary<Octets> {
  return fc.record({ counted: fc.uint8Array({ maxLength: 20 }), fixed: fc.uint8Array({ minLength: 3, maxLength: 3 }), name: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), dateTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), date: fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => dateFromBytes(bytes)), time: fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => timeFromBytes(bytes)), password: fc.uint8Array({ maxLength: 20 }), latin: fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }), unicode: fc.string({ unit: "binary", maxLength: 20 }), bits: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/octets", { descriptor: octetsDescriptor, read: readOctets, write: writeOctets }, () => octets()),
];
