// Generated from spec/apdu/ber.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Any,
  type Close,
  type Credential,
  type Open,
  type OpenVersion,
  type OpenVersionBit,
  anyDescriptor,
  closeDescriptor,
  credentialDescriptor,
  openDescriptor,
  openVersionDescriptor,
  readAny,
  readClose,
  readCredential,
  readOpen,
  readOpenVersion,
  writeAny,
  writeClose,
  writeCredential,
  writeOpen,
  writeOpenVersion,
} from "../../apdu/ber.ts";
import { closeReasonCodes } from "../../codes/close-reason.ts";
import { contextNameCodes } from "../../codes/context-name.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of Any. */
export function any(): fc.Arbitrary<Any> {
  return fc.oneof(
      open(),
      close(),
    );
}

/** Values of OpenVersion. */
export function openVersion(): fc.Arbitrary<OpenVersion> {
  return fc.subarray(["version1"] as readonly OpenVersionBit[] as OpenVersionBit[]);
}

/** Values of Open. */
export function open(): fc.Arbitrary<Open> {
  return fc.record({ kind: fc.constant("open" as const), version: fc.option(openVersion(), { nil: undefined }), context: fc.oneof(fc.constantFrom(...Object.values(contextNameCodes.ids)), fc.constantFrom("1.2.840.10045.3.1.7", "2.999.3", "0.9.2342.19200300")), title: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), password: fc.option(credential(), { nil: undefined }), userInformation: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }) });
}

/** Values of Credential. */
export function credential(): fc.Arbitrary<Credential> {
  return fc.oneof(
      fc.record({ kind: fc.constant("text" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ kind: fc.constant("proof" as const), value: fc.uint8Array({ maxLength: 20 }) }),
    );
}

/** Values of Close. */
export function close(): fc.Arbitrary<Close> {
  return fc.record({ kind: fc.constant("close" as const), reason: fc.option(fc.oneof({ arbitrary: fc.constantFrom(...Object.values(closeReasonCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => closeReasonCodes.ids[code] === undefined)), { nil: undefined }), number: fc.integer() });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/ber", { descriptor: anyDescriptor, read: readAny, write: writeAny }, () => any()),
  typeCase("apdu/ber", { descriptor: openVersionDescriptor, read: readOpenVersion, write: writeOpenVersion }, () => openVersion()),
  typeCase("apdu/ber", { descriptor: openDescriptor, read: readOpen, write: writeOpen }, () => open()),
  typeCase("apdu/ber", { descriptor: credentialDescriptor, read: readCredential, write: writeCredential }, () => credential()),
  typeCase("apdu/ber", { descriptor: closeDescriptor, read: readClose, write: writeClose }, () => close()),
];
