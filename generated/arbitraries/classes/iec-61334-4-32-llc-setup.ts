// Generated from spec/classes/0055-v1-iec-61334-4-32-llc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Iec61334432LlcSetupReplyStatusList,
  type ReplyStatusListItem,
  iec61334432LlcSetupReplyStatusListDescriptor,
  readIec61334432LlcSetupReplyStatusList,
  readReplyStatusListItem,
  replyStatusListItemDescriptor,
  writeIec61334432LlcSetupReplyStatusList,
  writeReplyStatusListItem,
} from "../../classes/iec-61334-4-32-llc-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ReplyStatusListItem. */
export function replyStatusListItem(): fc.Arbitrary<ReplyStatusListItem> {
  return fc.record({ lSapSelector: fc.integer({ min: 0, max: 255 }), lengthOfWaitingList: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Iec61334432LlcSetupReplyStatusList. */
export function iec61334432LlcSetupReplyStatusList(): fc.Arbitrary<Iec61334432LlcSetupReplyStatusList> {
  return fc.array(replyStatusListItem(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/iec-61334-4-32-llc-setup", { descriptor: replyStatusListItemDescriptor, read: readReplyStatusListItem, write: writeReplyStatusListItem }, () => replyStatusListItem()),
  typeCase("classes/iec-61334-4-32-llc-setup", { descriptor: iec61334432LlcSetupReplyStatusListDescriptor, read: readIec61334432LlcSetupReplyStatusList, write: writeIec61334432LlcSetupReplyStatusList }, () => iec61334432LlcSetupReplyStatusList()),
];
