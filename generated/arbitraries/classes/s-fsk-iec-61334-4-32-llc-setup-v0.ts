// Generated from spec/classes/0055-v0-s-fsk-iec-61334-4-32-llc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type Iec61334432LlcSetupV0BroadcastList,
  type Iec61334432LlcSetupV0ReplyStatusList,
  type ReplyStatusElement,
  iec61334432LlcSetupV0BroadcastListDescriptor,
  iec61334432LlcSetupV0ReplyStatusListDescriptor,
  readIec61334432LlcSetupV0BroadcastList,
  readIec61334432LlcSetupV0ReplyStatusList,
  readReplyStatusElement,
  replyStatusElementDescriptor,
  writeIec61334432LlcSetupV0BroadcastList,
  writeIec61334432LlcSetupV0ReplyStatusList,
  writeReplyStatusElement,
} from "../../classes/s-fsk-iec-61334-4-32-llc-setup-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ReplyStatusElement. */
export function replyStatusElement(): fc.Arbitrary<ReplyStatusElement> {
  return fc.record({ lSapSelector: fc.integer({ min: 0, max: 255 }), lengthOfWaitingLSdu: fc.integer({ min: 0, max: 255 }) });
}

/** Values of Iec61334432LlcSetupV0ReplyStatusList. */
export function iec61334432LlcSetupV0ReplyStatusList(): fc.Arbitrary<Iec61334432LlcSetupV0ReplyStatusList> {
  return fc.array(replyStatusElement(), { maxLength: 4 });
}

/** Values of Iec61334432LlcSetupV0BroadcastList. */
export function iec61334432LlcSetupV0BroadcastList(): fc.Arbitrary<Iec61334432LlcSetupV0BroadcastList> {
  return fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-iec-61334-4-32-llc-setup-v0", { descriptor: replyStatusElementDescriptor, read: readReplyStatusElement, write: writeReplyStatusElement }, () => replyStatusElement()),
  typeCase("classes/s-fsk-iec-61334-4-32-llc-setup-v0", { descriptor: iec61334432LlcSetupV0ReplyStatusListDescriptor, read: readIec61334432LlcSetupV0ReplyStatusList, write: writeIec61334432LlcSetupV0ReplyStatusList }, () => iec61334432LlcSetupV0ReplyStatusList()),
  typeCase("classes/s-fsk-iec-61334-4-32-llc-setup-v0", { descriptor: iec61334432LlcSetupV0BroadcastListDescriptor, read: readIec61334432LlcSetupV0BroadcastList, write: writeIec61334432LlcSetupV0BroadcastList }, () => iec61334432LlcSetupV0BroadcastList()),
];
