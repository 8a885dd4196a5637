// Generated from spec/classes/0116-v0-iec-62055-41-attributes.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Iec6205541AttributesMeterPan,
  type Iec6205541AttributesTokenCarrierTypes,
  type MeterPan,
  iec6205541AttributesMeterPanDescriptor,
  iec6205541AttributesTokenCarrierTypesDescriptor,
  meterPanDescriptor,
  readIec6205541AttributesMeterPan,
  readIec6205541AttributesTokenCarrierTypes,
  readMeterPan,
  writeIec6205541AttributesMeterPan,
  writeIec6205541AttributesTokenCarrierTypes,
  writeMeterPan,
} from "../../classes/iec-62055-41-attributes.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MeterPan. */
export function meterPan(): fc.Arbitrary<MeterPan> {
  return fc.record({ issuerIdentificationNumber: fc.integer({ min: 0, max: 4294967295 }), decoderReferenceNumber: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), panCheckDigit: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Iec6205541AttributesMeterPan. */
export function iec6205541AttributesMeterPan(): fc.Arbitrary<Iec6205541AttributesMeterPan> {
  return meterPan();
}

/** Values of Iec6205541AttributesTokenCarrierTypes. */
export function iec6205541AttributesTokenCarrierTypes(): fc.Arbitrary<Iec6205541AttributesTokenCarrierTypes> {
  return fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/iec-62055-41-attributes", { descriptor: meterPanDescriptor, read: readMeterPan, write: writeMeterPan }, () => meterPan()),
  typeCase("classes/iec-62055-41-attributes", { descriptor: iec6205541AttributesMeterPanDescriptor, read: readIec6205541AttributesMeterPan, write: writeIec6205541AttributesMeterPan }, () => iec6205541AttributesMeterPan()),
  typeCase("classes/iec-62055-41-attributes", { descriptor: iec6205541AttributesTokenCarrierTypesDescriptor, read: readIec6205541AttributesTokenCarrierTypes, write: writeIec6205541AttributesTokenCarrierTypes }, () => iec6205541AttributesTokenCarrierTypes()),
];
