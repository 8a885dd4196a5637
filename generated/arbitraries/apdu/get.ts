// Generated from spec/apdu/get.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type GetRequest,
  type GetRequestNext,
  type GetRequestNormal,
  type GetRequestWithList,
  type GetResponse,
  type GetResponseNormal,
  type GetResponseWithDatablock,
  type GetResponseWithList,
  getRequestDescriptor,
  getRequestNextDescriptor,
  getRequestNormalDescriptor,
  getRequestWithListDescriptor,
  getResponseDescriptor,
  getResponseNormalDescriptor,
  getResponseWithDatablockDescriptor,
  getResponseWithListDescriptor,
  readGetRequest,
  readGetRequestNext,
  readGetRequestNormal,
  readGetRequestWithList,
  readGetResponse,
  readGetResponseNormal,
  readGetResponseWithDatablock,
  readGetResponseWithList,
  writeGetRequest,
  writeGetRequestNext,
  writeGetRequestNormal,
  writeGetRequestWithList,
  writeGetResponse,
  writeGetResponseNormal,
  writeGetResponseWithDatablock,
  writeGetResponseWithList,
} from "../../apdu/get.ts";
import { type TypeCase, typeCase } from "../case.ts";
import {
  cosemAttributeDescriptor,
  cosemAttributeDescriptorWithSelection,
  datablockG,
  getDataResult,
  invokeIdAndPriority,
  selectiveAccessDescriptor,
} from "./common.ts";

/** Values of GetRequest. */
export function getRequest(): fc.Arbitrary<GetRequest> {
  return fc.oneof(
      getRequestNormal(),
      getRequestNext(),
      getRequestWithList(),
    );
}

/** Values of GetRequestNormal. */
export function getRequestNormal(): fc.Arbitrary<GetRequestNormal> {
  return fc.record({ kind: fc.constant("get-request-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: fc.option(selectiveAccessDescriptor(), { nil: undefined }) });
}

/** Values of GetRequestNext. */
export function getRequestNext(): fc.Arbitrary<GetRequestNext> {
  return fc.record({ kind: fc.constant("get-request-next" as const), invokeIdAndPriority: invokeIdAndPriority(), blockNumber: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of GetRequestWithList. */
export function getRequestWithList(): fc.Arbitrary<GetRequestWithList> {
  return fc.record({ kind: fc.constant("get-request-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), attributeDescriptorList: fc.array(cosemAttributeDescriptorWithSelection(), { maxLength: 4 }) });
}

/** Values of GetResponse. */
export function getResponse(): fc.Arbitrary<GetResponse> {
  return fc.oneof(
      getResponseNormal(),
      getResponseWithDatablock(),
      getResponseWithList(),
    );
}

/** Values of GetResponseNormal. */
export function getResponseNormal(): fc.Arbitrary<GetResponseNormal> {
  return fc.record({ kind: fc.constant("get-response-normal" as const), invokeIdAndPriority: invokeIdAndPriority(), result: getDataResult() });
}

/** Values of GetResponseWithDatablock. */
export function getResponseWithDatablock(): fc.Arbitrary<GetResponseWithDatablock> {
  return fc.record({ kind: fc.constant("get-response-with-datablock" as const), invokeIdAndPriority: invokeIdAndPriority(), result: datablockG() });
}

/** Values of GetResponseWithList. */
export function getResponseWithList(): fc.Arbitrary<GetResponseWithList> {
  return fc.record({ kind: fc.constant("get-response-with-list" as const), invokeIdAndPriority: invokeIdAndPriority(), result: fc.array(getDataResult(), { maxLength: 4 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/get", { descriptor: getRequestDescriptor, read: readGetRequest, write: writeGetRequest }, () => getRequest()),
  typeCase("apdu/get", { descriptor: getRequestNormalDescriptor, read: readGetRequestNormal, write: writeGetRequestNormal }, () => getRequestNormal()),
  typeCase("apdu/get", { descriptor: getRequestNextDescriptor, read: readGetRequestNext, write: writeGetRequestNext }, () => getRequestNext()),
  typeCase("apdu/get", { descriptor: getRequestWithListDescriptor, read: readGetRequestWithList, write: writeGetRequestWithList }, () => getRequestWithList()),
  typeCase("apdu/get", { descriptor: getResponseDescriptor, read: readGetResponse, write: writeGetResponse }, () => getResponse()),
  typeCase("apdu/get", { descriptor: getResponseNormalDescriptor, read: readGetResponseNormal, write: writeGetResponseNormal }, () => getResponseNormal()),
  typeCase("apdu/get", { descriptor: getResponseWithDatablockDescriptor, read: readGetResponseWithDatablock, write: writeGetResponseWithDatablock }, () => getResponseWithDatablock()),
  typeCase("apdu/get", { descriptor: getResponseWithListDescriptor, read: readGetResponseWithList, write: writeGetResponseWithList }, () => getResponseWithList()),
];
