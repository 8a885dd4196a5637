// Generated from spec/classes/0126-v0-schc-lpwan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type FieldDescriptor,
  type SchcCdRule,
  type SchcFrParamType,
  type SchcFrRule,
  type SchcLpwanSetupSchcCdRules,
  type SchcLpwanSetupSchcFrParam,
  fieldDescriptorDescriptor,
  readFieldDescriptor,
  readSchcCdRule,
  readSchcFrParamType,
  readSchcFrRule,
  readSchcLpwanSetupSchcCdRules,
  readSchcLpwanSetupSchcFrParam,
  schcCdRuleDescriptor,
  schcFrParamTypeDescriptor,
  schcFrRuleDescriptor,
  schcLpwanSetupSchcCdRulesDescriptor,
  schcLpwanSetupSchcFrParamDescriptor,
  writeFieldDescriptor,
  writeSchcCdRule,
  writeSchcFrParamType,
  writeSchcFrRule,
  writeSchcLpwanSetupSchcCdRules,
  writeSchcLpwanSetupSchcFrParam,
} from "../../classes/schc-lpwan-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of SchcCdRule. */
export function schcCdRule(): fc.Arbitrary<SchcCdRule> {
  return fc.record({ ruleId: data(), fieldDescriptors: fc.array(fieldDescriptor(), { maxLength: 4 }) });
}

/** Values of FieldDescriptor. */
export function fieldDescriptor(): fc.Arbitrary<FieldDescriptor> {
  return fc.record({ fieldId: fc.integer({ min: 0, max: 255 }), fieldLength: data(), fieldPosition: data(), directionIndicator: fc.integer({ min: 0, max: 255 }), targetValue: data(), matchingOperator: fc.integer({ min: 0, max: 255 }), compressionDecompressionAction: fc.integer({ min: 0, max: 255 }) });
}

/** Values of SchcFrParamType. */
export function schcFrParamType(): fc.Arbitrary<SchcFrParamType> {
  return fc.record({ maxPacketSize: data(), ruleIdScheme: fc.integer({ min: 0, max: 255 }), paddingL2WordSize: data(), paddingBitsValue: data(), delayAfterTransmission: data(), interleavedPacketTransmission: data(), windowSize: data(), ruleParameters: fc.array(schcFrRule(), { maxLength: 4 }) });
}

/** Values of SchcFrRule. */
export function schcFrRule(): fc.Arbitrary<SchcFrRule> {
  return fc.record({ ruleId: data(), ruleIdLength: data(), dtagLength: data(), wLength: data(), fcnLength: data(), rcsAlgorithm: fc.integer({ min: 0, max: 255 }), reliabilityMode: fc.integer({ min: 0, max: 255 }), retransmissionTimer: data(), inactivityTimer: data(), maxAckRequests: data() });
}

/** Values of SchcLpwanSetupSchcCdRules. */
export function schcLpwanSetupSchcCdRules(): fc.Arbitrary<SchcLpwanSetupSchcCdRules> {
  return fc.array(schcCdRule(), { maxLength: 4 });
}

/** Values of SchcLpwanSetupSchcFrParam. */
export function schcLpwanSetupSchcFrParam(): fc.Arbitrary<SchcLpwanSetupSchcFrParam> {
  return schcFrParamType();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/schc-lpwan-setup", { descriptor: schcCdRuleDescriptor, read: readSchcCdRule, write: writeSchcCdRule }, () => schcCdRule()),
  typeCase("classes/schc-lpwan-setup", { descriptor: fieldDescriptorDescriptor, read: readFieldDescriptor, write: writeFieldDescriptor }, () => fieldDescriptor()),
  typeCase("classes/schc-lpwan-setup", { descriptor: schcFrParamTypeDescriptor, read: readSchcFrParamType, write: writeSchcFrParamType }, () => schcFrParamType()),
  typeCase("classes/schc-lpwan-setup", { descriptor: schcFrRuleDescriptor, read: readSchcFrRule, write: writeSchcFrRule }, () => schcFrRule()),
  typeCase("classes/schc-lpwan-setup", { descriptor: schcLpwanSetupSchcCdRulesDescriptor, read: readSchcLpwanSetupSchcCdRules, write: writeSchcLpwanSetupSchcCdRules }, () => schcLpwanSetupSchcCdRules()),
  typeCase("classes/schc-lpwan-setup", { descriptor: schcLpwanSetupSchcFrParamDescriptor, read: readSchcLpwanSetupSchcFrParam, write: writeSchcLpwanSetupSchcFrParam }, () => schcLpwanSetupSchcFrParam()),
];
