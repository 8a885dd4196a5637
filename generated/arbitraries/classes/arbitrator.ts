// Generated from spec/classes/0068-v0-arbitrator.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type ActionItem,
  type ArbitratorActions,
  type ArbitratorMostRecentRequestsTable,
  type ArbitratorPermissionsTable,
  type ArbitratorRequestActionParameter,
  type ArbitratorWeightingsTable,
  type RequestActionParameter,
  actionItemDescriptor,
  arbitratorActionsDescriptor,
  arbitratorMostRecentRequestsTableDescriptor,
  arbitratorPermissionsTableDescriptor,
  arbitratorRequestActionParameterDescriptor,
  arbitratorWeightingsTableDescriptor,
  readActionItem,
  readArbitratorActions,
  readArbitratorMostRecentRequestsTable,
  readArbitratorPermissionsTable,
  readArbitratorRequestActionParameter,
  readArbitratorWeightingsTable,
  readRequestActionParameter,
  requestActionParameterDescriptor,
  writeActionItem,
  writeArbitratorActions,
  writeArbitratorMostRecentRequestsTable,
  writeArbitratorPermissionsTable,
  writeArbitratorRequestActionParameter,
  writeArbitratorWeightingsTable,
  writeRequestActionParameter,
} from "../../classes/arbitrator.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ActionItem. */
export function actionItem(): fc.Arbitrary<ActionItem> {
  return fc.record({ scriptLogicalName: fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes)), scriptSelector: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ArbitratorActions. */
export function arbitratorActions(): fc.Arbitrary<ArbitratorActions> {
  return fc.array(actionItem(), { maxLength: 4 });
}

/** Values of ArbitratorPermissionsTable. */
export function arbitratorPermissionsTable(): fc.Arbitrary<ArbitratorPermissionsTable> {
  return fc.array(fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), { maxLength: 4 });
}

/** Values of ArbitratorWeightingsTable. */
export function arbitratorWeightingsTable(): fc.Arbitrary<ArbitratorWeightingsTable> {
  return fc.array(fc.array(fc.integer({ min: 0, max: 65535 }), { maxLength: 4 }), { maxLength: 4 });
}

/** Values of ArbitratorMostRecentRequestsTable. */
export function arbitratorMostRecentRequestsTable(): fc.Arbitrary<ArbitratorMostRecentRequestsTable> {
  return fc.array(fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }), { maxLength: 4 });
}

/** Values of RequestActionParameter. */
export function requestActionParameter(): fc.Arbitrary<RequestActionParameter> {
  return fc.record({ requestActor: fc.integer({ min: 0, max: 255 }), requestActionList: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) });
}

/** Values of ArbitratorRequestActionParameter. */
export function arbitratorRequestActionParameter(): fc.Arbitrary<ArbitratorRequestActionParameter> {
  return requestActionParameter();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/arbitrator", { descriptor: actionItemDescriptor, read: readActionItem, write: writeActionItem }, () => actionItem()),
  typeCase("classes/arbitrator", { descriptor: arbitratorActionsDescriptor, read: readArbitratorActions, write: writeArbitratorActions }, () => arbitratorActions()),
  typeCase("classes/arbitrator", { descriptor: arbitratorPermissionsTableDescriptor, read: readArbitratorPermissionsTable, write: writeArbitratorPermissionsTable }, () => arbitratorPermissionsTable()),
  typeCase("classes/arbitrator", { descriptor: arbitratorWeightingsTableDescriptor, read: readArbitratorWeightingsTable, write: writeArbitratorWeightingsTable }, () => arbitratorWeightingsTable()),
  typeCase("classes/arbitrator", { descriptor: arbitratorMostRecentRequestsTableDescriptor, read: readArbitratorMostRecentRequestsTable, write: writeArbitratorMostRecentRequestsTable }, () => arbitratorMostRecentRequestsTable()),
  typeCase("classes/arbitrator", { descriptor: requestActionParameterDescriptor, read: readRequestActionParameter, write: writeRequestActionParameter }, () => requestActionParameter()),
  typeCase("classes/arbitrator", { descriptor: arbitratorRequestActionParameterDescriptor, read: readArbitratorRequestActionParameter, write: writeArbitratorRequestActionParameter }, () => arbitratorRequestActionParameter()),
];
