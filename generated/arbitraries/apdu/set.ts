// Generated from spec/apdu/set.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type SetRequest,
  type SetRequestNormal,
  type SetRequestWithDatablock,
  type SetRequestWithFirstDatablock,
  type SetRequestWithList,
  type SetRequestWithListAndFirstDatablock,
  type SetResponse,
  type SetResponseDatablock,
  type SetResponseLastDatablock,
  type SetResponseLastDatablockWithList,
  type SetResponseNormal,
  type SetResponseWithList,
  readSetRequest,
  readSetRequestNormal,
  readSetRequestWithDatablock,
  readSetRequestWithFirstDatablock,
  readSetRequestWithList,
  readSetRequestWithListAndFirstDatablock,
  readSetResponse,
  readSetResponseDatablock,
  readSetResponseLastDatablock,
  readSetResponseLastDatablockWithList,
  readSetResponseNormal,
  readSetResponseWithList,
  setRequestDescriptor,
  setRequestNormalDescriptor,
  setRequestWithDatablockDescriptor,
  setRequestWithFirstDatablockDescriptor,
  setRequestWithListAndFirstDatablockDescriptor,
  setRequestWithListDescriptor,
  setResponseDatablockDescriptor,
  setResponseDescriptor,
  setResponseLastDatablockDescriptor,
  setResponseLastDatablockWithListDescriptor,
  setResponseNormalDescriptor,
  setResponseWithListDescriptor,
  writeSetRequest,
  writeSetRequestNormal,
  writeSetRequestWithDatablock,
  writeSetRequestWithFirstDatablock,
  writeSetRequestWithList,
  writeSetRequestWithListAndFirstDatablock,
  writeSetResponse,
  writeSetResponseDatablock,
  writeSetResponseLastDatablock,
  writeSetResponseLastDatablockWithList,
  writeSetResponseNormal,
  writeSetResponseWithList,
} from "../../apdu/set.ts";
import { dataAccessResultCodes } from "../../codes/data-access-result.ts";
import { type TypeCase, typeCase } from "../case.ts";
import {
  cosemAttributeDescriptor,
  cosemAttributeDescriptorWithSelection,
  datablockSa,
  invokeIdAndPriority,
  selectiveAccessDescriptor,
} from "./common.ts";
import { data } from "./data.ts";

/** Values of SetRequest. */
export function setRequest(): fc.Arbitrary<SetRequest> {
  return fc.oneof(
      setRequestNormal(),
      setRequestWithFirstDatablock(),
      setRequestWithDatablock(),
      setRequestWithList(),
      setRequestWithListAndFirstDatablock(),
    );
}

/** Values of SetRequestNormal. */
export function setRequestNormal(): fc.Arbitrary<SetRequestNormal> {
  return fc.record({ kind: fc.constant("set-request-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: fc.option(selectiveAccessDescriptor(), { nil: undefined }), value: data() });
}

/** Values of SetRequestWithFirstDatablock. */
export function setRequestWithFirstDatablock(): fc.Arbitrary<SetRequestWithFirstDatablock> {
  return fc.record({ kind: fc.constant("set-request-with-first-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: fc.option(selectiveAccessDescriptor(), { nil: undefined }), datablock: datablockSa() });
}

/** Values of SetRequestWithDatablock. */
export function setRequestWithDatablock(): fc.Arbitrary<SetRequestWithDatablock> {
  return fc.record({ kind: fc.constant("set-request-with-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), datablock: datablockSa() });
}

/** Values of SetRequestWithList. */
export function setRequestWithList(): fc.Arbitrary<SetRequestWithList> {
  return fc.record({ kind: fc.constant("set-request-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), attributeDescriptorList: fc.array(cosemAttributeDescriptorWithSelection(), { maxLength: 4 }), valueList: fc.array(data(), { maxLength: 4 }) });
}

/** Values of SetRequestWithListAndFirstDatablock. */
export function setRequestWithListAndFirstDatablock(): fc.Arbitrary<SetRequestWithListAndFirstDatablock> {
  return fc.record({ kind: fc.constant("set-request-with-list-and-first-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), attributeDescriptorList: fc.array(cosemAttributeDescriptorWithSelection(), { maxLength: 4 }), datablock: datablockSa() });
}

/** Values of SetResponse. */
export function setResponse(): fc.Arbitrary<SetResponse> {
  return fc.oneof(
      setResponseNormal(),
      setResponseDatablock(),
      setResponseLastDatablock(),
      setResponseLastDatablockWithList(),
      setResponseWithList(),
    );
}

/** Values of SetResponseNormal. */
export function setResponseNormal(): fc.Arbitrary<SetResponseNormal> {
  return fc.record({ kind: fc.constant("set-response-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), result: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) });
}

/** Values of SetResponseDatablock. */
export function setResponseDatablock(): fc.Arbitrary<SetResponseDatablock> {
  return fc.record({ kind: fc.constant("set-response-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SetResponseLastDatablock. */
export function setResponseLastDatablock(): fc.Arbitrary<SetResponseLastDatablock> {
  return fc.record({ kind: fc.constant("set-response-last-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), result: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SetResponseLastDatablockWithList. */
export function setResponseLastDatablockWithList(): fc.Arbitrary<SetResponseLastDatablockWithList> {
  return fc.record({ kind: fc.constant("set-response-last-datablock-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), result: fc.array(fc.constantFrom(...Object.values(dataAccessResultCodes.ids)), { maxLength: 4 }), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SetResponseWithList. */
export function setResponseWithList(): fc.Arbitrary<SetResponseWithList> {
  return fc.record({ kind: fc.constant("set-response-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), result: fc.array(fc.constantFrom(...Object.values(dataAccessResultCodes.ids)), { maxLength: 4 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/set", { descriptor: setRequestDescriptor, read: readSetRequest, write: writeSetRequest }, () => setRequest()),
  typeCase("apdu/set", { descriptor: setRequestNormalDescriptor, read: readSetRequestNormal, write: writeSetRequestNormal }, () => setRequestNormal()),
  typeCase("apdu/set", { descriptor: setRequestWithFirstDatablockDescriptor, read: readSetRequestWithFirstDatablock, write: writeSetRequestWithFirstDatablock }, () => setRequestWithFirstDatablock()),
  typeCase("apdu/set", { descriptor: setRequestWithDatablockDescriptor, read: readSetRequestWithDatablock, write: writeSetRequestWithDatablock }, () => setRequestWithDatablock()),
  typeCase("apdu/set", { descriptor: setRequestWithListDescriptor, read: readSetRequestWithList, write: writeSetRequestWithList }, () => setRequestWithList()),
  typeCase("apdu/set", { descriptor: setRequestWithListAndFirstDatablockDescriptor, read: readSetRequestWithListAndFirstDatablock, write: writeSetRequestWithListAndFirstDatablock }, () => setRequestWithListAndFirstDatablock()),
  typeCase("apdu/set", { descriptor: setResponseDescriptor, read: readSetResponse, write: writeSetResponse }, () => setResponse()),
  typeCase("apdu/set", { descriptor: setResponseNormalDescriptor, read: readSetResponseNormal, write: writeSetResponseNormal }, () => setResponseNormal()),
  typeCase("apdu/set", { descriptor: setResponseDatablockDescriptor, read: readSetResponseDatablock, write: writeSetResponseDatablock }, () => setResponseDatablock()),
  typeCase("apdu/set", { descriptor: setResponseLastDatablockDescriptor, read: readSetResponseLastDatablock, write: writeSetResponseLastDatablock }, () => setResponseLastDatablock()),
  typeCase("apdu/set", { descriptor: setResponseLastDatablockWithListDescriptor, read: readSetResponseLastDatablockWithList, write: writeSetResponseLastDatablockWithList }, () => setResponseLastDatablockWithList()),
  typeCase("apdu/set", { descriptor: setResponseWithListDescriptor, read: readSetResponseWithList, write: writeSetResponseWithList }, () => setResponseWithList()),
];
