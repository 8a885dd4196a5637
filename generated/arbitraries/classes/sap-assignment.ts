// Generated from spec/classes/0017-v0-sap-assignment.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AsslistElement,
  type SapAssignmentConnectLogicalDeviceParameter,
  type SapAssignmentSapAssignmentList,
  asslistElementDescriptor,
  readAsslistElement,
  readSapAssignmentConnectLogicalDeviceParameter,
  readSapAssignmentSapAssignmentList,
  sapAssignmentConnectLogicalDeviceParameterDescriptor,
  sapAssignmentSapAssignmentListDescriptor,
  writeAsslistElement,
  writeSapAssignmentConnectLogicalDeviceParameter,
  writeSapAssignmentSapAssignmentList,
} from "../../classes/sap-assignment.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of AsslistElement. */
export function asslistElement(): fc.Arbitrary<AsslistElement> {
  return fc.record({ sap: fc.integer({ min: 0, max: 65535 }), logicalDeviceName: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of SapAssignmentSapAssignmentList. */
export function sapAssignmentSapAssignmentList(): fc.Arbitrary<SapAssignmentSapAssignmentList> {
  return fc.array(asslistElement(), { maxLength: 4 });
}

/** Values of SapAssignmentConnectLogicalDeviceParameter. */
export function sapAssignmentConnectLogicalDeviceParameter(): fc.Arbitrary<SapAssignmentConnectLogicalDeviceParameter> {
  return asslistElement();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/sap-assignment", { descriptor: asslistElementDescriptor, read: readAsslistElement, write: writeAsslistElement }, () => asslistElement()),
  typeCase("classes/sap-assignment", { descriptor: sapAssignmentSapAssignmentListDescriptor, read: readSapAssignmentSapAssignmentList, write: writeSapAssignmentSapAssignmentList }, () => sapAssignmentSapAssignmentList()),
  typeCase("classes/sap-assignment", { descriptor: sapAssignmentConnectLogicalDeviceParameterDescriptor, read: readSapAssignmentConnectLogicalDeviceParameter, write: writeSapAssignmentConnectLogicalDeviceParameter }, () => sapAssignmentConnectLogicalDeviceParameter()),
];
