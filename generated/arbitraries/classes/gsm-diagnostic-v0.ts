// Generated from spec/classes/0047-v0-gsm-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AdjacentCellInfo,
  type CellInfoTypeV0,
  type GsmDiagnosticV0AdjacentCells,
  type GsmDiagnosticV0CellInfo,
  adjacentCellInfoDescriptor,
  cellInfoTypeV0Descriptor,
  gsmDiagnosticV0AdjacentCellsDescriptor,
  gsmDiagnosticV0CellInfoDescriptor,
  readAdjacentCellInfo,
  readCellInfoTypeV0,
  readGsmDiagnosticV0AdjacentCells,
  readGsmDiagnosticV0CellInfo,
  writeAdjacentCellInfo,
  writeCellInfoTypeV0,
  writeGsmDiagnosticV0AdjacentCells,
  writeGsmDiagnosticV0CellInfo,
} from "../../classes/gsm-diagnostic-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of CellInfoTypeV0. */
export function cellInfoTypeV0(): fc.Arbitrary<CellInfoTypeV0> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 65535 }), locationId: fc.integer({ min: 0, max: 65535 }), signalQuality: fc.integer({ min: 0, max: 255 }), ber: fc.integer({ min: 0, max: 255 }) });
}

/** Values of AdjacentCellInfo. */
export function adjacentCellInfo(): fc.Arbitrary<AdjacentCellInfo> {
  return fc.record({ cellId: fc.integer({ min: 0, max: 65535 }), signalQuality: fc.integer({ min: 0, max: 255 }) });
}

/** Values of GsmDiagnosticV0CellInfo. */
export function gsmDiagnosticV0CellInfo(): fc.Arbitrary<GsmDiagnosticV0CellInfo> {
  return cellInfoTypeV0();
}

/** Values of GsmDiagnosticV0AdjacentCells. */
export function gsmDiagnosticV0AdjacentCells(): fc.Arbitrary<GsmDiagnosticV0AdjacentCells> {
  return fc.array(adjacentCellInfo(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/gsm-diagnostic-v0", { descriptor: cellInfoTypeV0Descriptor, read: readCellInfoTypeV0, write: writeCellInfoTypeV0 }, () => cellInfoTypeV0()),
  typeCase("classes/gsm-diagnostic-v0", { descriptor: adjacentCellInfoDescriptor, read: readAdjacentCellInfo, write: writeAdjacentCellInfo }, () => adjacentCellInfo()),
  typeCase("classes/gsm-diagnostic-v0", { descriptor: gsmDiagnosticV0CellInfoDescriptor, read: readGsmDiagnosticV0CellInfo, write: writeGsmDiagnosticV0CellInfo }, () => gsmDiagnosticV0CellInfo()),
  typeCase("classes/gsm-diagnostic-v0", { descriptor: gsmDiagnosticV0AdjacentCellsDescriptor, read: readGsmDiagnosticV0AdjacentCells, write: writeGsmDiagnosticV0AdjacentCells }, () => gsmDiagnosticV0AdjacentCells()),
];
