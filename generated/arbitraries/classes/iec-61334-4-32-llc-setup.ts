// Generated from spec/classes/0055-v1-iec-61334-4-32-llc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Iec61334432LlcSetupReplyStatusList,
  type ReplyStatusElement,
  iec61334432LlcSetupReplyStatusListDescriptor,
  readIec61334432LlcSetupReplyStatusList,
  readReplyStatusElement,
  replyStatusElementDescriptor,
  writeIec61334432LlcSetupReplyStatusList,
  writeReplyStatusElement,
} from "../../classes/iec-61334-4-32-llc-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ReplyStatusElement. */
export function replyStatusElement(): fc.Arbitrary<ReplyStatusElement> {
  return fc.record({ lSapSelector: fc.integer({ min: 0, max: 255 }), lengthOfWaitingLSdu: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Iec61334432LlcSetupReplyStatusList. */
export function iec61334432LlcSetupReplyStatusList(): fc.Arbitrary<Iec61334432LlcSetupReplyStatusList> {
  return fc.array(replyStatusElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/iec-61334-4-32-llc-setup", { descriptor: replyStatusElementDescriptor, read: readReplyStatusElement, write: writeReplyStatusElement }, () => replyStatusElement()),
  typeCase("classes/iec-61334-4-32-llc-setup", { descriptor: iec61334432LlcSetupReplyStatusListDescriptor, read: readIec61334432LlcSetupReplyStatusList, write: writeIec61334432LlcSetupReplyStatusList }, () => iec61334432LlcSetupReplyStatusList()),
];
