// Generated from spec/apdu/action.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ActionRequest,
  type ActionRequestNextPblock,
  type ActionRequestNormal,
  type ActionRequestWithFirstPblock,
  type ActionRequestWithList,
  type ActionRequestWithListAndFirstPblock,
  type ActionRequestWithPblock,
  type ActionResponse,
  type ActionResponseNextPblock,
  type ActionResponseNormal,
  type ActionResponseWithList,
  type ActionResponseWithOptionalData,
  type ActionResponseWithPblock,
  actionRequestDescriptor,
  actionRequestNextPblockDescriptor,
  actionRequestNormalDescriptor,
  actionRequestWithFirstPblockDescriptor,
  actionRequestWithListAndFirstPblockDescriptor,
  actionRequestWithListDescriptor,
  actionRequestWithPblockDescriptor,
  actionResponseDescriptor,
  actionResponseNextPblockDescriptor,
  actionResponseNormalDescriptor,
  actionResponseWithListDescriptor,
  actionResponseWithOptionalDataDescriptor,
  actionResponseWithPblockDescriptor,
  readActionRequest,
  readActionRequestNextPblock,
  readActionRequestNormal,
  readActionRequestWithFirstPblock,
  readActionRequestWithList,
  readActionRequestWithListAndFirstPblock,
  readActionRequestWithPblock,
  readActionResponse,
  readActionResponseNextPblock,
  readActionResponseNormal,
  readActionResponseWithList,
  readActionResponseWithOptionalData,
  readActionResponseWithPblock,
  writeActionRequest,
  writeActionRequestNextPblock,
  writeActionRequestNormal,
  writeActionRequestWithFirstPblock,
  writeActionRequestWithList,
  writeActionRequestWithListAndFirstPblock,
  writeActionRequestWithPblock,
  writeActionResponse,
  writeActionResponseNextPblock,
  writeActionResponseNormal,
  writeActionResponseWithList,
  writeActionResponseWithOptionalData,
  writeActionResponseWithPblock,
} from "../../apdu/action.ts";
import { actionResultCodes } from "../../codes/action-result.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { cosemMethodDescriptor, datablockSa, getDataResult, invokeIdAndPriority } from "./common.ts";
import { data } from "./data.ts";

/** Values of ActionRequest. */
export function actionRequest(): fc.Arbitrary<ActionRequest> {
  return fc.oneof(
      actionRequestNormal(),
      actionRequestNextPblock(),
      actionRequestWithList(),
      actionRequestWithFirstPblock(),
      actionRequestWithListAndFirstPblock(),
      actionRequestWithPblock(),
    );
}

/** Values of ActionRequestNormal. */
export function actionRequestNormal(): fc.Arbitrary<ActionRequestNormal> {
  return fc.record({ kind: fc.constant("action-request-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemMethodDescriptor: cosemMethodDescriptor(), methodInvocationParameters: fc.option(data(), { nil: undefined }) });
}

/** Values of ActionRequestNextPblock. */
export function actionRequestNextPblock(): fc.Arbitrary<ActionRequestNextPblock> {
  return fc.record({ kind: fc.constant("action-request-next-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of ActionRequestWithList. */
export function actionRequestWithList(): fc.Arbitrary<ActionRequestWithList> {
  return fc.record({ kind: fc.constant("action-request-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemMethodDescriptorList: fc.array(cosemMethodDescriptor(), { maxLength: 4 }), methodInvocationParameters: fc.array(data(), { maxLength: 4 }) });
}

/** Values of ActionRequestWithFirstPblock. */
export function actionRequestWithFirstPblock(): fc.Arbitrary<ActionRequestWithFirstPblock> {
  return fc.record({ kind: fc.constant("action-request-with-first-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemMethodDescriptor: cosemMethodDescriptor(), pblock: datablockSa() });
}

/** Values of ActionRequestWithListAndFirstPblock. */
export function actionRequestWithListAndFirstPblock(): fc.Arbitrary<ActionRequestWithListAndFirstPblock> {
  return fc.record({ kind: fc.constant("action-request-with-list-and-first-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemMethodDescriptorList: fc.array(cosemMethodDescriptor(), { maxLength: 4 }), pblock: datablockSa() });
}

/** Values of ActionRequestWithPblock. */
export function actionRequestWithPblock(): fc.Arbitrary<ActionRequestWithPblock> {
  return fc.record({ kind: fc.constant("action-request-with-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), pblock: datablockSa() });
}

/** Values of ActionResponse. */
export function actionResponse(): fc.Arbitrary<ActionResponse> {
  return fc.oneof(
      actionResponseNormal(),
      actionResponseWithPblock(),
      actionResponseWithList(),
      actionResponseNextPblock(),
    );
}

/** Values of ActionResponseWithOptionalData. */
export function actionResponseWithOptionalData(): fc.Arbitrary<ActionResponseWithOptionalData> {
  return fc.record({ result: fc.constantFrom(...Object.values(actionResultCodes.ids)), returnParameters: fc.option(getDataResult(), { nil: undefined }) });
}

/** Values of ActionResponseNormal. */
export function actionResponseNormal(): fc.Arbitrary<ActionResponseNormal> {
  return fc.record({ kind: fc.constant("action-response-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), singleResponse: actionResponseWithOptionalData() });
}

/** Values of ActionResponseWithPblock. */
export function actionResponseWithPblock(): fc.Arbitrary<ActionResponseWithPblock> {
  return fc.record({ kind: fc.constant("action-response-with-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), pblock: datablockSa() });
}

/** Values of ActionResponseWithList. */
export function actionResponseWithList(): fc.Arbitrary<ActionResponseWithList> {
  return fc.record({ kind: fc.constant("action-response-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), listOfResponses: fc.array(actionResponseWithOptionalData(), { maxLength: 4 }) });
}

/** Values of ActionResponseNextPblock. */
export function actionResponseNextPblock(): fc.Arbitrary<ActionResponseNextPblock> {
  return fc.record({ kind: fc.constant("action-response-next-pblock" as const), invokeIdAndPriority: invokeIdAndPriority(), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/action", { descriptor: actionRequestDescriptor, read: readActionRequest, write: writeActionRequest }, () => actionRequest()),
  typeCase("apdu/action", { descriptor: actionRequestNormalDescriptor, read: readActionRequestNormal, write: writeActionRequestNormal }, () => actionRequestNormal()),
  typeCase("apdu/action", { descriptor: actionRequestNextPblockDescriptor, read: readActionRequestNextPblock, write: writeActionRequestNextPblock }, () => actionRequestNextPblock()),
  typeCase("apdu/action", { descriptor: actionRequestWithListDescriptor, read: readActionRequestWithList, write: writeActionRequestWithList }, () => actionRequestWithList()),
  typeCase("apdu/action", { descriptor: actionRequestWithFirstPblockDescriptor, read: readActionRequestWithFirstPblock, write: writeActionRequestWithFirstPblock }, () => actionRequestWithFirstPblock()),
  typeCase("apdu/action", { descriptor: actionRequestWithListAndFirstPblockDescriptor, read: readActionRequestWithListAndFirstPblock, write: writeActionRequestWithListAndFirstPblock }, () => actionRequestWithListAndFirstPblock()),
  typeCase("apdu/action", { descriptor: actionRequestWithPblockDescriptor, read: readActionRequestWithPblock, write: writeActionRequestWithPblock }, () => actionRequestWithPblock()),
  typeCase("apdu/action", { descriptor: actionResponseDescriptor, read: readActionResponse, write: writeActionResponse }, () => actionResponse()),
  typeCase("apdu/action", { descriptor: actionResponseWithOptionalDataDescriptor, read: readActionResponseWithOptionalData, write: writeActionResponseWithOptionalData }, () => actionResponseWithOptionalData()),
  typeCase("apdu/action", { descriptor: actionResponseNormalDescriptor, read: readActionResponseNormal, write: writeActionResponseNormal }, () => actionResponseNormal()),
  typeCase("apdu/action", { descriptor: actionResponseWithPblockDescriptor, read: readActionResponseWithPblock, write: writeActionResponseWithPblock }, () => actionResponseWithPblock()),
  typeCase("apdu/action", { descriptor: actionResponseWithListDescriptor, read: readActionResponseWithList, write: writeActionResponseWithList }, () => actionResponseWithList()),
  typeCase("apdu/action", { descriptor: actionResponseNextPblockDescriptor, read: readActionResponseNextPblock, write: writeActionResponseNextPblock }, () => actionResponseNextPblock()),
];
