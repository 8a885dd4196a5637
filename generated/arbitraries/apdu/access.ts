// Generated from spec/apdu/access.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type AccessRequest,
  type AccessRequestAction,
  type AccessRequestGet,
  type AccessRequestGetWithSelection,
  type AccessRequestSet,
  type AccessRequestSetWithSelection,
  type AccessRequestSpecification,
  type AccessResponse,
  type AccessResponseSpecification,
  accessRequestActionDescriptor,
  accessRequestDescriptor,
  accessRequestGetDescriptor,
  accessRequestGetWithSelectionDescriptor,
  accessRequestSetDescriptor,
  accessRequestSetWithSelectionDescriptor,
  accessRequestSpecificationDescriptor,
  accessResponseDescriptor,
  accessResponseSpecificationDescriptor,
  readAccessRequest,
  readAccessRequestAction,
  readAccessRequestGet,
  readAccessRequestGetWithSelection,
  readAccessRequestSet,
  readAccessRequestSetWithSelection,
  readAccessRequestSpecification,
  readAccessResponse,
  readAccessResponseSpecification,
  writeAccessRequest,
  writeAccessRequestAction,
  writeAccessRequestGet,
  writeAccessRequestGetWithSelection,
  writeAccessRequestSet,
  writeAccessRequestSetWithSelection,
  writeAccessRequestSpecification,
  writeAccessResponse,
  writeAccessResponseSpecification,
} from "../../apdu/access.ts";
import { actionResultCodes } from "../../codes/action-result.ts";
import { dataAccessResultCodes } from "../../codes/data-access-result.ts";
import { type TypeCase, typeCase } from "../case.ts";
import {
  cosemAttributeDescriptor,
  cosemMethodDescriptor,
  longInvokeIdAndPriority,
  selectiveAccessDescriptor,
} from "./common.ts";
import { data } from "./data.ts";

/** Values of AccessRequest. */
export function accessRequest(): fc.Arbitrary<AccessRequest> {
  return fc.record({ kind: fc.constant("access-request" as const), longInvokeIdAndPriority: longInvokeIdAndPriority(), dateTime: fc.uint8Array({ maxLength: 20 }), accessRequestSpecification: fc.array(accessRequestSpecification(), { maxLength: 4 }), accessRequestListOfData: fc.array(data(), { maxLength: 4 }) });
}

/** Values of AccessRequestGet. */
export function accessRequestGet(): fc.Arbitrary<AccessRequestGet> {
  return fc.record({ kind: fc.constant("access-request-get" as const), cosemAttributeDescriptor: cosemAttributeDescriptor() });
}

/** Values of AccessRequestSet. */
export function accessRequestSet(): fc.Arbitrary<AccessRequestSet> {
  return fc.record({ kind: fc.constant("access-request-set" as const), cosemAttributeDescriptor: cosemAttributeDescriptor() });
}

/** Values of AccessRequestAction. */
export function accessRequestAction(): fc.Arbitrary<AccessRequestAction> {
  return fc.record({ kind: fc.constant("access-request-action" as const), cosemMethodDescriptor: cosemMethodDescriptor() });
}

/** Values of AccessRequestGetWithSelection. */
export function accessRequestGetWithSelection(): fc.Arbitrary<AccessRequestGetWithSelection> {
  return fc.record({ kind: fc.constant("access-request-get-with-selection" as const), cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: selectiveAccessDescriptor() });
}

/** Values of AccessRequestSetWithSelection. */
export function accessRequestSetWithSelection(): fc.Arbitrary<AccessRequestSetWithSelection> {
  return fc.record({ kind: fc.constant("access-request-set-with-selection" as const), cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: selectiveAccessDescriptor() });
}

/** Values of AccessRequestSpecification. */
export function accessRequestSpecification(): fc.Arbitrary<AccessRequestSpecification> {
  return fc.oneof(
      accessRequestGet(),
      accessRequestSet(),
      accessRequestAction(),
      accessRequestGetWithSelection(),
      accessRequestSetWithSelection(),
    );
}

/** Values of AccessResponse. */
export function accessResponse(): fc.Arbitrary<AccessResponse> {
  return fc.record({ kind: fc.constant("access-response" as const), longInvokeIdAndPriority: longInvokeIdAndPriority(), dateTime: fc.uint8Array({ maxLength: 20 }), accessRequestSpecification: fc.option(fc.array(accessRequestSpecification(), { maxLength: 4 }), { nil: undefined }), accessResponseListOfData: fc.array(data(), { maxLength: 4 }), accessResponseSpecification: fc.array(accessResponseSpecification(), { maxLength: 4 }) });
}

/** Values of AccessResponseSpecification. */
export function accessResponseSpecification(): fc.Arbitrary<AccessResponseSpecification> {
  return fc.oneof(
      fc.record({ kind: fc.constant("access-response-get" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
      fc.record({ kind: fc.constant("access-response-set" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
      fc.record({ kind: fc.constant("access-response-action" as const), value: fc.constantFrom(...Object.values(actionResultCodes.ids)) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/access", { descriptor: accessRequestDescriptor, read: readAccessRequest, write: writeAccessRequest }, () => accessRequest()),
  typeCase("apdu/access", { descriptor: accessRequestGetDescriptor, read: readAccessRequestGet, write: writeAccessRequestGet }, () => accessRequestGet()),
  typeCase("apdu/access", { descriptor: accessRequestSetDescriptor, read: readAccessRequestSet, write: writeAccessRequestSet }, () => accessRequestSet()),
  typeCase("apdu/access", { descriptor: accessRequestActionDescriptor, read: readAccessRequestAction, write: writeAccessRequestAction }, () => accessRequestAction()),
  typeCase("apdu/access", { descriptor: accessRequestGetWithSelectionDescriptor, read: readAccessRequestGetWithSelection, write: writeAccessRequestGetWithSelection }, () => accessRequestGetWithSelection()),
  typeCase("apdu/access", { descriptor: accessRequestSetWithSelectionDescriptor, read: readAccessRequestSetWithSelection, write: writeAccessRequestSetWithSelection }, () => accessRequestSetWithSelection()),
  typeCase("apdu/access", { descriptor: accessRequestSpecificationDescriptor, read: readAccessRequestSpecification, write: writeAccessRequestSpecification }, () => accessRequestSpecification()),
  typeCase("apdu/access", { descriptor: accessResponseDescriptor, read: readAccessResponse, write: writeAccessResponse }, () => accessResponse()),
  typeCase("apdu/access", { descriptor: accessResponseSpecificationDescriptor, read: readAccessResponseSpecification, write: writeAccessResponseSpecification }, () => accessResponseSpecification()),
];
