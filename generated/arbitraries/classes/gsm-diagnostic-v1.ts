// Generated from spec/classes/0047-v1-gsm-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdjacentCellInfo,
  type CellInfoType,
  type GsmDiagnosticV1AdjacentCells,
  type GsmDiagnosticV1CellInfo,
  adjacentCellInfoDescriptor,
  cellInfoTypeDescriptor,
  gsmDiagnosticV1AdjacentCellsDescriptor,
  gsmDiagnosticV1CellInfoDescriptor,
  readAdjacentCellInfo,
  readCellInfoType,
  readGsmDiagnosticV1AdjacentCells,
  readGsmDiagnosticV1CellInfo,
  writeAdjacentCellInfo,
  writeCellInfoType,
  writeGsmDiagnosticV1AdjacentCells,
  writeGsmDiagnosticV1CellInfo,
} from "../../classes/gsm-diagnostic-v1.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CellInfoType. */
export function cellInfoType(): fc.Arbitrary<CellInfoType> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 4294967295 }), locationId: fc.integer({ min: 0, max: 65535 }), signalQuality: fc.integer({ min: 0, max: 255 }), ber: fc.integer({ min: 0, max: 255 }), mcc: fc.integer({ min: 0, max: 65535 }), mnc: fc.integer({ min: 0, max: 65535 }), channelNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of AdjacentCellInfo. */
export function adjacentCellInfo(): fc.Arbitrary<AdjacentCellInfo> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 4294967295 }), signalQuality: fc.integer({ min: 0, max: 255 }) });
}

/** Values of GsmDiagnosticV1CellInfo. */
export function gsmDiagnosticV1CellInfo(): fc.Arbitrary<GsmDiagnosticV1CellInfo> {
  return cellInfoType();
}

/** Values of GsmDiagnosticV1AdjacentCells. */
export function gsmDiagnosticV1AdjacentCells(): fc.Arbitrary<GsmDiagnosticV1AdjacentCells> {
  return fc.array(adjacentCellInfo(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/gsm-diagnostic-v1", { descriptor: cellInfoTypeDescriptor, read: readCellInfoType, write: writeCellInfoType }, () => cellInfoType()),
  typeCase("classes/gsm-diagnostic-v1", { descriptor: adjacentCellInfoDescriptor, read: readAdjacentCellInfo, write: writeAdjacentCellInfo }, () => adjacentCellInfo()),
  typeCase("classes/gsm-diagnostic-v1", { descriptor: gsmDiagnosticV1CellInfoDescriptor, read: readGsmDiagnosticV1CellInfo, write: writeGsmDiagnosticV1CellInfo }, () => gsmDiagnosticV1CellInfo()),
  typeCase("classes/gsm-diagnostic-v1", { descriptor: gsmDiagnosticV1AdjacentCellsDescriptor, read: readGsmDiagnosticV1AdjacentCells, write: writeGsmDiagnosticV1AdjacentCells }, () => gsmDiagnosticV1AdjacentCells()),
];
