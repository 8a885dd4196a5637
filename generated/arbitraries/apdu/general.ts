// Generated from spec/apdu/general.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AgreedKey,
  type BlockControl,
  type GatewayRequest,
  type GatewayResponse,
  type GeneralBlockTransfer,
  type GeneralCiphering,
  type GeneralDedCiphering,
  type GeneralGloCiphering,
  type GeneralSigning,
  type IdentifiedKey,
  type KeyInfo,
  type WrappedKey,
  agreedKeyDescriptor,
  blockControlDescriptor,
  gatewayRequestDescriptor,
  gatewayResponseDescriptor,
  generalBlockTransferDescriptor,
  generalCipheringDescriptor,
  generalDedCipheringDescriptor,
  generalGloCipheringDescriptor,
  generalSigningDescriptor,
  identifiedKeyDescriptor,
  keyInfoDescriptor,
  readAgreedKey,
  readBlockControl,
  readGatewayRequest,
  readGatewayResponse,
  readGeneralBlockTransfer,
  readGeneralCiphering,
  readGeneralDedCiphering,
  readGeneralGloCiphering,
  readGeneralSigning,
  readIdentifiedKey,
  readKeyInfo,
  readWrappedKey,
  wrappedKeyDescriptor,
  writeAgreedKey,
  writeBlockControl,
  writeGatewayRequest,
  writeGatewayResponse,
  writeGeneralBlockTransfer,
  writeGeneralCiphering,
  writeGeneralDedCiphering,
  writeGeneralGloCiphering,
  writeGeneralSigning,
  writeIdentifiedKey,
  writeKeyInfo,
  writeWrappedKey,
} from "../../apdu/general.ts";
import { kekIdCodes } from "../../codes/kek-id.ts";
import { keyIdCodes } from "../../codes/key-id.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { cosemApdu } from "./apdu.ts";

/** Values of GeneralGloCiphering. */
export function generalGloCiphering(): fc.Arbitrary<GeneralGloCiphering> {
  return fc.record({ kind: fc.constant("general-glo-ciphering" as const), systemTitle: fc.uint8Array({ maxLength: 20 }), cipheredContent: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of GeneralDedCiphering. */
export function generalDedCiphering(): fc.Arbitrary<GeneralDedCiphering> {
  return fc.record({ kind: fc.constant("general-ded-ciphering" as const), systemTitle: fc.uint8Array({ maxLength: 20 }), cipheredContent: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of GeneralCiphering. */
export function generalCiphering(): fc.Arbitrary<GeneralCiphering> {
  return fc.record({ kind: fc.constant("general-ciphering" as const), transactionId: fc.uint8Array({ maxLength: 20 }), originatorSystemTitle: fc.uint8Array({ maxLength: 20 }), recipientSystemTitle: fc.uint8Array({ maxLength: 20 }), dateTime: fc.uint8Array({ maxLength: 20 }), otherInformation: fc.uint8Array({ maxLength: 20 }), keyInfo: fc.option(keyInfo(), { nil: undefined }), cipheredContent: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of IdentifiedKey. */
export function identifiedKey(): fc.Arbitrary<IdentifiedKey> {
  return fc.record({ kind: fc.constant("identified-key" as const), keyId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(keyIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => keyIdCodes.ids[code] === undefined)) });
}

/** Values of WrappedKey. */
export function wrappedKey(): fc.Arbitrary<WrappedKey> {
  return fc.record({ kind: fc.constant("wrapped-key" as const), kekId: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(kekIdCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => kekIdCodes.ids[code] === undefined)), keyCipheredData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of AgreedKey. */
export function agreedKey(): fc.Arbitrary<AgreedKey> {
  return fc.record({ kind: fc.constant("agreed-key" as const), keyParameters: fc.uint8Array({ maxLength: 20 }), keyCipheredData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of KeyInfo. */
export function keyInfo(): fc.Arbitrary<KeyInfo> {
  return fc.oneof(
      identifiedKey(),
      wrappedKey(),
      agreedKey(),
    );
}

/** Values of GeneralSigning. */
export function generalSigning(): fc.Arbitrary<GeneralSigning> {
  return fc.record({ kind: fc.constant("general-signing" as const), transactionId: fc.uint8Array({ maxLength: 20 }), originatorSystemTitle: fc.uint8Array({ maxLength: 20 }), recipientSystemTitle: fc.uint8Array({ maxLength: 20 }), dateTime: fc.uint8Array({ maxLength: 20 }), otherInformation: fc.uint8Array({ maxLength: 20 }), content: fc.uint8Array({ maxLength: 20 }), signature: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of GeneralBlockTransfer. */
export function generalBlockTransfer(): fc.Arbitrary<GeneralBlockTransfer> {
  return fc.record({ kind: fc.constant("general-block-transfer" as const), blockControl: blockControl(), blockNumber: fc.integer({ min: 0, max: 65535 }), blockNumberAck: fc.integer({ min: 0, max: 65535 }), blockData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of BlockControl. */
export function blockControl(): fc.Arbitrary<BlockControl> {
  return fc.record({ window: fc.integer({ min: 0, max: 0x3f }), streaming: fc.constantFrom("not-streaming" as const, "streaming" as const), lastBlock: fc.constantFrom("not-last" as const, "last" as const) });
}

/** Values of GatewayRequest. `depth` bounds their nesting. */
export function gatewayRequest(depth: number = 2): fc.Arbitrary<GatewayRequest> {
  return fc.record({ kind: fc.constant("gateway-request" as const), networkId: fc.integer({ min: 0, max: 255 }), physicalDeviceAddress: fc.uint8Array({ maxLength: 20 }), userApdu: cosemApdu(depth - 1) });
}

/** Values of GatewayResponse. `depth` bounds their nesting. */
export function gatewayResponse(depth: number = 2): fc.Arbitrary<GatewayResponse> {
  return fc.record({ kind: fc.constant("gateway-response" as const), networkId: fc.integer({ min: 0, max: 255 }), physicalDeviceAddress: fc.uint8Array({ maxLength: 20 }), userApdu: cosemApdu(depth - 1) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/general", { descriptor: generalGloCipheringDescriptor, read: readGeneralGloCiphering, write: writeGeneralGloCiphering }, () => generalGloCiphering()),
  typeCase("apdu/general", { descriptor: generalDedCipheringDescriptor, read: readGeneralDedCiphering, write: writeGeneralDedCiphering }, () => generalDedCiphering()),
  typeCase("apdu/general", { descriptor: generalCipheringDescriptor, read: readGeneralCiphering, write: writeGeneralCiphering }, () => generalCiphering()),
  typeCase("apdu/general", { descriptor: identifiedKeyDescriptor, read: readIdentifiedKey, write: writeIdentifiedKey }, () => identifiedKey()),
  typeCase("apdu/general", { descriptor: wrappedKeyDescriptor, read: readWrappedKey, write: writeWrappedKey }, () => wrappedKey()),
  typeCase("apdu/general", { descriptor: agreedKeyDescriptor, read: readAgreedKey, write: writeAgreedKey }, () => agreedKey()),
  typeCase("apdu/general", { descriptor: keyInfoDescriptor, read: readKeyInfo, write: writeKeyInfo }, () => keyInfo()),
  typeCase("apdu/general", { descriptor: generalSigningDescriptor, read: readGeneralSigning, write: writeGeneralSigning }, () => generalSigning()),
  typeCase("apdu/general", { descriptor: generalBlockTransferDescriptor, read: readGeneralBlockTransfer, write: writeGeneralBlockTransfer }, () => generalBlockTransfer()),
  typeCase("apdu/general", { descriptor: blockControlDescriptor, read: readBlockControl, write: writeBlockControl }, () => blockControl()),
  typeCase("apdu/general", { descriptor: gatewayRequestDescriptor, read: readGatewayRequest, write: writeGatewayRequest }, () => gatewayRequest()),
  typeCase("apdu/general", { descriptor: gatewayResponseDescriptor, read: readGatewayResponse, write: writeGatewayResponse }, () => gatewayResponse()),
];
