// Generated from spec/apdu/common.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type CosemAttributeDescriptor,
  type CosemAttributeDescriptorWithSelection,
  type CosemMethodDescriptor,
  type DatablockG,
  type DatablockGResult,
  type DatablockSa,
  type GetDataResult,
  type InvokeIdAndPriority,
  type LongInvokeIdAndPriority,
  type ObjectName,
  type SelectiveAccessDescriptor,
  cosemAttributeDescriptorDescriptor,
  cosemAttributeDescriptorWithSelectionDescriptor,
  cosemMethodDescriptorDescriptor,
  datablockGDescriptor,
  datablockGResultDescriptor,
  datablockSaDescriptor,
  getDataResultDescriptor,
  invokeIdAndPriorityDescriptor,
  longInvokeIdAndPriorityDescriptor,
  objectNameDescriptor,
  readCosemAttributeDescriptor,
  readCosemAttributeDescriptorWithSelection,
  readCosemMethodDescriptor,
  readDatablockG,
  readDatablockGResult,
  readDatablockSa,
  readGetDataResult,
  readInvokeIdAndPriority,
  readLongInvokeIdAndPriority,
  readObjectName,
  readSelectiveAccessDescriptor,
  selectiveAccessDescriptorDescriptor,
  writeCosemAttributeDescriptor,
  writeCosemAttributeDescriptorWithSelection,
  writeCosemMethodDescriptor,
  writeDatablockG,
  writeDatablockGResult,
  writeDatablockSa,
  writeGetDataResult,
  writeInvokeIdAndPriority,
  writeLongInvokeIdAndPriority,
  writeObjectName,
  writeSelectiveAccessDescriptor,
} from "../../apdu/common.ts";
import { dataAccessResultCodes } from "../../codes/data-access-result.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { data } from "./data.ts";

/** Values of InvokeIdAndPriority. */
export function invokeIdAndPriority(): fc.Arbitrary<InvokeIdAndPriority> {
  return fc.record({ invokeId: fc.integer({ min: 0, max: 0x0f }), reserved: fc.integer({ min: 0, max: 3 }), serviceClass: fc.constantFrom("unconfirmed" as const, "confirmed" as const), priority: fc.constantFrom("normal" as const, "high" as const) });
}

/** Values of LongInvokeIdAndPriority. */
export function longInvokeIdAndPriority(): fc.Arbitrary<LongInvokeIdAndPriority> {
  return fc.record({ invokeId: fc.integer({ min: 0, max: 0xffffff }), reserved: fc.integer({ min: 0, max: 0x0f }), selfDescriptive: fc.constantFrom("not-self-descriptive" as const, "self-descriptive" as const), processingOption: fc.constantFrom("continue-on-error" as const, "break-on-error" as const), serviceClass: fc.constantFrom("unconfirmed" as const, "confirmed" as const), priority: fc.constantFrom("normal" as const, "high" as const) });
}

/** Values of CosemAttributeDescriptor. */
export function cosemAttributeDescriptor(): fc.Arbitrary<CosemAttributeDescriptor> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), instanceId: fc.uint8Array({ minLength: 6, maxLength: 6 }), attributeId: fc.integer({ min: -128, max: 127 }) });
}

/** Values of CosemMethodDescriptor. */
export function cosemMethodDescriptor(): fc.Arbitrary<CosemMethodDescriptor> {
  return fc.record({ classId: fc.integer({ min: 0, max: 65535 }), instanceId: fc.uint8Array({ minLength: 6, maxLength: 6 }), methodId: fc.integer({ min: -128, max: 127 }) });
}

/** Values of SelectiveAccessDescriptor. */
export function selectiveAccessDescriptor(): fc.Arbitrary<SelectiveAccessDescriptor> {
  return fc.record({ accessSelector: fc.integer({ min: 0, max: 255 }), accessParameters: data() });
}

/** Values of CosemAttributeDescriptorWithSelection. */
export function cosemAttributeDescriptorWithSelection(): fc.Arbitrary<CosemAttributeDescriptorWithSelection> {
  return fc.record({ cosemAttributeDescriptor: cosemAttributeDescriptor(), accessSelection: fc.option(selectiveAccessDescriptor(), { nil: undefined }) });
}

/** Values of GetDataResult. */
export function getDataResult(): fc.Arbitrary<GetDataResult> {
  return fc.oneof(
      fc.record({ kind: fc.constant("data" as const), value: data() }),
      fc.record({ kind: fc.constant("data-access-result" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
    );
}

/** Values of DatablockGResult. */
export function datablockGResult(): fc.Arbitrary<DatablockGResult> {
  return fc.oneof(
      fc.record({ kind: fc.constant("raw-data" as const), value: fc.uint8Array({ maxLength: 20 }) }),
      fc.record({ kind: fc.constant("data-access-result" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
    );
}

/** Values of DatablockG. */
export function datablockG(): fc.Arbitrary<DatablockG> {
  return fc.record({ lastBlock: fc.boolean(), blockNumber: fc.integer({ min: 0, max: 4294967295 }), result: datablockGResult() });
}

/** Values of DatablockSa. */
export function datablockSa(): fc.Arbitrary<DatablockSa> {
  return fc.record({ lastBlock: fc.boolean(), blockNumber: fc.integer({ min: 0, max: 4294967295 }), rawData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ObjectName. */
export function objectName(): fc.Arbitrary<ObjectName> {
  return fc.integer({ min: 0, max: 65535 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/common", { descriptor: invokeIdAndPriorityDescriptor, read: readInvokeIdAndPriority, write: writeInvokeIdAndPriority }, () => invokeIdAndPriority()),
  typeCase("apdu/common", { descriptor: longInvokeIdAndPriorityDescriptor, read: readLongInvokeIdAndPriority, write: writeLongInvokeIdAndPriority }, () => longInvokeIdAndPriority()),
  typeCase("apdu/common", { descriptor: cosemAttributeDescriptorDescriptor, read: readCosemAttributeDescriptor, write: writeCosemAttributeDescriptor }, () => cosemAttributeDescriptor()),
  typeCase("apdu/common", { descriptor: cosemMethodDescriptorDescriptor, read: readCosemMethodDescriptor, write: writeCosemMethodDescriptor }, () => cosemMethodDescriptor()),
  typeCase("apdu/common", { descriptor: selectiveAccessDescriptorDescriptor, read: readSelectiveAccessDescriptor, write: writeSelectiveAccessDescriptor }, () => selectiveAccessDescriptor()),
  typeCase("apdu/common", { descriptor: cosemAttributeDescriptorWithSelectionDescriptor, read: readCosemAttributeDescriptorWithSelection, write: writeCosemAttributeDescriptorWithSelection }, () => cosemAttributeDescriptorWithSelection()),
  typeCase("apdu/common", { descriptor: getDataResultDescriptor, read: readGetDataResult, write: writeGetDataResult }, () => getDataResult()),
  typeCase("apdu/common", { descriptor: datablockGResultDescriptor, read: readDatablockGResult, write: writeDatablockGResult }, () => datablockGResult()),
  typeCase("apdu/common", { descriptor: datablockGDescriptor, read: readDatablockG, write: writeDatablockG }, () => datablockG()),
  typeCase("apdu/common", { descriptor: datablockSaDescriptor, read: readDatablockSa, write: writeDatablockSa }, () => datablockSa()),
  typeCase("apdu/common", { descriptor: objectNameDescriptor, read: readObjectName, write: writeObjectName }, () => objectName()),
];
