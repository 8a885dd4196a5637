// Generated from spec/classes/0047-v2-gsm-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdjacentCellInfo,
  type CellInfoType,
  type GsmDiagnosticAdjacentCells,
  type GsmDiagnosticCellInfo,
  adjacentCellInfoDescriptor,
  cellInfoTypeDescriptor,
  gsmDiagnosticAdjacentCellsDescriptor,
  gsmDiagnosticCellInfoDescriptor,
  readAdjacentCellInfo,
  readCellInfoType,
  readGsmDiagnosticAdjacentCells,
  readGsmDiagnosticCellInfo,
  writeAdjacentCellInfo,
  writeCellInfoType,
  writeGsmDiagnosticAdjacentCells,
  writeGsmDiagnosticCellInfo,
} from "../../classes/gsm-diagnostic.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CellInfoType. */
export function cellInfoType(): fc.Arbitrary<CellInfoType> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 4294967295 }), locationId: fc.integer({ min: 0, max: 65535 }), signalQuality: fc.integer({ min: 0, max: 255 }), ber: fc.integer({ min: 0, max: 255 }), mcc: fc.integer({ min: 0, max: 65535 }), mnc: fc.integer({ min: 0, max: 65535 }), channelNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of AdjacentCellInfo. */
export function adjacentCellInfo(): fc.Arbitrary<AdjacentCellInfo> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 4294967295 }), signalQuality: fc.integer({ min: 0, max: 255 }) });
}

/** Values of GsmDiagnosticCellInfo. */
export function gsmDiagnosticCellInfo(): fc.Arbitrary<GsmDiagnosticCellInfo> {
  return cellInfoType();
}

/** Values of GsmDiagnosticAdjacentCells. */
export function gsmDiagnosticAdjacentCells(): fc.Arbitrary<GsmDiagnosticAdjacentCells> {
  return fc.array(adjacentCellInfo(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/gsm-diagnostic", { descriptor: cellInfoTypeDescriptor, read: readCellInfoType, write: writeCellInfoType }, () => cellInfoType()),
  typeCase("classes/gsm-diagnostic", { descriptor: adjacentCellInfoDescriptor, read: readAdjacentCellInfo, write: writeAdjacentCellInfo }, () => adjacentCellInfo()),
  typeCase("classes/gsm-diagnostic", { descriptor: gsmDiagnosticCellInfoDescriptor, read: readGsmDiagnosticCellInfo, write: writeGsmDiagnosticCellInfo }, () => gsmDiagnosticCellInfo()),
  typeCase("classes/gsm-diagnostic", { descriptor: gsmDiagnosticAdjacentCellsDescriptor, read: readGsmDiagnosticAdjacentCells, write: writeGsmDiagnosticAdjacentCells }, () => gsmDiagnosticAdjacentCells()),
];
