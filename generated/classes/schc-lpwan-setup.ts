// Generated from spec/classes/0126-v0-schc-lpwan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source. */
export interface SchcCdRule {
  readonly ruleId: Data;
  readonly fieldDescriptors: readonly FieldDescriptor[];
}

export function readSchcCdRule(r: Reader): SchcCdRule {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  const ruleId = readData(r);
  r.expect(1);
  const count3 = r.count(13);
  const items4 = new Array<FieldDescriptor>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readFieldDescriptor(r);
  }
  const fieldDescriptors = items4;
  return { ruleId, fieldDescriptors };
}

export function writeSchcCdRule(w: Writer, v: SchcCdRule): void {
  w.length(2);
  writeData(w, v.ruleId);
  w.u8(1);
  w.length(v.fieldDescriptors.length);
  for (const item1 of v.fieldDescriptors) {
    w.u8(2);
    writeFieldDescriptor(w, item1);
  }
}

export const schcCdRuleDescriptor: Descriptor = {
  name: "schc_cd_rule",
  node: { kind: "sequence", counted: true, fields: [
    { property: "ruleId", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "fieldDescriptors", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => fieldDescriptorDescriptor } }, least: 13 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source. */
export interface FieldDescriptor {
  readonly fieldId: number;
  readonly fieldLength: Data;
  readonly fieldPosition: Data;
  readonly directionIndicator: number;
  readonly targetValue: Data;
  readonly matchingOperator: number;
  readonly compressionDecompressionAction: number;
}

export function readFieldDescriptor(r: Reader): FieldDescriptor {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x16);
  const fieldId = r.u8();
  const fieldLength = readData(r);
  const fieldPosition = readData(r);
  r.expect(0x16);
  const directionIndicator = r.u8();
  const targetValue = readData(r);
  r.expect(0x16);
  const matchingOperator = r.u8();
  r.expect(0x16);
  const compressionDecompressionAction = r.u8();
  return {
    fieldId,
    fieldLength,
    fieldPosition,
    directionIndicator,
    targetValue,
    matchingOperator,
    compressionDecompressionAction,
  };
}

export function writeFieldDescriptor(w: Writer, v: FieldDescriptor): void {
  w.length(7);
  w.u8(0x16);
  w.u8(v.fieldId);
  writeData(w, v.fieldLength);
  writeData(w, v.fieldPosition);
  w.u8(0x16);
  w.u8(v.directionIndicator);
  writeData(w, v.targetValue);
  w.u8(0x16);
  w.u8(v.matchingOperator);
  w.u8(0x16);
  w.u8(v.compressionDecompressionAction);
}

export const fieldDescriptorDescriptor: Descriptor = {
  name: "field_descriptor",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fieldId", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "fieldLength", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "fieldPosition", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "directionIndicator", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "targetValue", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "matchingOperator", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "compressionDecompressionAction", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source. */
export interface SchcFrParamType {
  readonly maxPacketSize: Data;
  readonly ruleIdScheme: number;
  readonly paddingL2WordSize: Data;
  readonly paddingBitsValue: Data;
  readonly delayAfterTransmission: Data;
  readonly interleavedPacketTransmission: Data;
  readonly windowSize: Data;
  readonly ruleParameters: readonly SchcFrRule[];
}

export function readSchcFrParamType(r: Reader): SchcFrParamType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 8) {
    r.fail("decode.malformed", `structure of ${count2} elements, 8 expected`, start1);
  }
  const maxPacketSize = readData(r);
  r.expect(0x16);
  const ruleIdScheme = r.u8();
  const paddingL2WordSize = readData(r);
  const paddingBitsValue = readData(r);
  const delayAfterTransmission = readData(r);
  const interleavedPacketTransmission = readData(r);
  const windowSize = readData(r);
  r.expect(1);
  const count3 = r.count(14);
  const items4 = new Array<SchcFrRule>(count3);
  for (let i5 = 0; i5 < count3; i5++) {
    r.expect(2);
    items4[i5] = readSchcFrRule(r);
  }
  const ruleParameters = items4;
  return {
    maxPacketSize,
    ruleIdScheme,
    paddingL2WordSize,
    paddingBitsValue,
    delayAfterTransmission,
    interleavedPacketTransmission,
    windowSize,
    ruleParameters,
  };
}

export function writeSchcFrParamType(w: Writer, v: SchcFrParamType): void {
  w.length(8);
  writeData(w, v.maxPacketSize);
  w.u8(0x16);
  w.u8(v.ruleIdScheme);
  writeData(w, v.paddingL2WordSize);
  writeData(w, v.paddingBitsValue);
  writeData(w, v.delayAfterTransmission);
  writeData(w, v.interleavedPacketTransmission);
  writeData(w, v.windowSize);
  w.u8(1);
  w.length(v.ruleParameters.length);
  for (const item1 of v.ruleParameters) {
    w.u8(2);
    writeSchcFrRule(w, item1);
  }
}

export const schcFrParamTypeDescriptor: Descriptor = {
  name: "schc_fr_param_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "maxPacketSize", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ruleIdScheme", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "paddingL2WordSize", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "paddingBitsValue", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "delayAfterTransmission", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "interleavedPacketTransmission", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "windowSize", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ruleParameters", presence: "required", node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => schcFrRuleDescriptor } }, least: 14 } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source. */
export interface SchcFrRule {
  readonly ruleId: Data;
  readonly ruleIdLength: Data;
  readonly dtagLength: Data;
  readonly wLength: Data;
  readonly fcnLength: Data;
  readonly rcsAlgorithm: number;
  readonly reliabilityMode: number;
  readonly retransmissionTimer: Data;
  readonly inactivityTimer: Data;
  readonly maxAckRequests: Data;
}

export function readSchcFrRule(r: Reader): SchcFrRule {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 10) {
    r.fail("decode.malformed", `structure of ${count2} elements, 10 expected`, start1);
  }
  const ruleId = readData(r);
  const ruleIdLength = readData(r);
  const dtagLength = readData(r);
  const wLength = readData(r);
  const fcnLength = readData(r);
  r.expect(0x16);
  const rcsAlgorithm = r.u8();
  r.expect(0x16);
  const reliabilityMode = r.u8();
  const retransmissionTimer = readData(r);
  const inactivityTimer = readData(r);
  const maxAckRequests = readData(r);
  return {
    ruleId,
    ruleIdLength,
    dtagLength,
    wLength,
    fcnLength,
    rcsAlgorithm,
    reliabilityMode,
    retransmissionTimer,
    inactivityTimer,
    maxAckRequests,
  };
}

export function writeSchcFrRule(w: Writer, v: SchcFrRule): void {
  w.length(10);
  writeData(w, v.ruleId);
  writeData(w, v.ruleIdLength);
  writeData(w, v.dtagLength);
  writeData(w, v.wLength);
  writeData(w, v.fcnLength);
  w.u8(0x16);
  w.u8(v.rcsAlgorithm);
  w.u8(0x16);
  w.u8(v.reliabilityMode);
  writeData(w, v.retransmissionTimer);
  writeData(w, v.inactivityTimer);
  writeData(w, v.maxAckRequests);
}

export const schcFrRuleDescriptor: Descriptor = {
  name: "schc_fr_rule",
  node: { kind: "sequence", counted: true, fields: [
    { property: "ruleId", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ruleIdLength", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "dtagLength", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "wLength", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "fcnLength", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "rcsAlgorithm", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "reliabilityMode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "integer", size: 1, signed: false } } },
    { property: "retransmissionTimer", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "inactivityTimer", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "maxAckRequests", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Rules of compression. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source. The field that a descriptor is for fixes the type of target_value (RFC 8724, clause 7.1); vendor code lets it bear a type of its own.
 *
 * Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source.
 */
export type SchcLpwanSetupSchcCdRules = readonly SchcCdRule[];

export function readSchcLpwanSetupSchcCdRules(r: Reader): SchcLpwanSetupSchcCdRules {
  r.expect(1);
  const count1 = r.count(5);
  const items2 = new Array<SchcCdRule>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readSchcCdRule(r);
  }
  return items2;
}

export function writeSchcLpwanSetupSchcCdRules(w: Writer, v: SchcLpwanSetupSchcCdRules): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeSchcCdRule(w, item1);
  }
}

export const schcLpwanSetupSchcCdRulesDescriptor: Descriptor = {
  name: "SCHC-LPWAN setup.schc_cd_rules",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => schcCdRuleDescriptor } }, least: 5 } },
  layer: "data",
};

export const schcLpwanSetupSchcCdRulesCodec: Codec<SchcLpwanSetupSchcCdRules> = {
  descriptor: schcLpwanSetupSchcCdRulesDescriptor,
  read: readSchcLpwanSetupSchcCdRules,
  write: writeSchcLpwanSetupSchcCdRules,
};

/**
 * Parameters of fragmentation. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source.
 *
 * Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source.
 */
export type SchcLpwanSetupSchcFrParam = SchcFrParamType;

export function readSchcLpwanSetupSchcFrParam(r: Reader): SchcLpwanSetupSchcFrParam {
  r.expect(2);
  return readSchcFrParamType(r);
}

export function writeSchcLpwanSetupSchcFrParam(w: Writer, v: SchcLpwanSetupSchcFrParam): void {
  w.u8(2);
  writeSchcFrParamType(w, v);
}

export const schcLpwanSetupSchcFrParamDescriptor: Descriptor = {
  name: "SCHC-LPWAN setup.schc_fr_param",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => schcFrParamTypeDescriptor } },
  layer: "data",
};

export const schcLpwanSetupSchcFrParamCodec: Codec<SchcLpwanSetupSchcFrParam> = {
  descriptor: schcLpwanSetupSchcFrParamDescriptor,
  read: readSchcLpwanSetupSchcFrParam,
  write: writeSchcLpwanSetupSchcFrParam,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const lpwanReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "lpwan_reference",
  property: "lpwanReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const schcCdRulesAttribute: AttributeDefinition<SchcLpwanSetupSchcCdRules> = {
  id: 3,
  name: "schc_cd_rules",
  property: "schcCdRules",
  codec: schcLpwanSetupSchcCdRulesCodec,
  storage: "static",
  shortName: 0x10,
};
const schcFrParamAttribute: AttributeDefinition<SchcLpwanSetupSchcFrParam> = {
  id: 4,
  name: "schc_fr_param",
  property: "schcFrParam",
  codec: schcLpwanSetupSchcFrParamCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * SCHC-LPWAN setup, version 0: Static context header compression (RFC 8724) over a low power wide area network.
 *
 * Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source.
 */
export const schcLpwanSetupClass: ClassDefinition = {
  classId: 126,
  version: 0,
  name: "SCHC-LPWAN setup",
  attributes: [logicalNameAttribute, lpwanReferenceAttribute, schcCdRulesAttribute, schcFrParamAttribute],
  methods: [],
};

/**
 * A client's references to one SCHC-LPWAN setup object.
 *
 * Static context header compression (RFC 8724) over a low power wide area network.
 */
export interface SchcLpwanSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the object that sets up the network, such as LoRaWAN setup. */
  readonly lpwanReference: AttributeRef<LogicalName>;
  /** Rules of compression. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source. The field that a descriptor is for fixes the type of target_value (RFC 8724, clause 7.1); vendor code lets it bear a type of its own. */
  readonly schcCdRules: AttributeRef<SchcLpwanSetupSchcCdRules>;
  /** Parameters of fragmentation. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source. */
  readonly schcFrParam: AttributeRef<SchcLpwanSetupSchcFrParam>;
}

/** References to the SCHC-LPWAN setup object with this logical name. Throws when it is not an OBIS code. */
export function schcLpwanSetup(logicalName: string): SchcLpwanSetup {
  const object = cosemObject(schcLpwanSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    lpwanReference: attributeRef(object, lpwanReferenceAttribute),
    schcCdRules: attributeRef(object, schcCdRulesAttribute),
    schcFrParam: attributeRef(object, schcFrParamAttribute),
  };
}

/** A server's handlers for one SCHC-LPWAN setup object. What is left out is refused. */
export interface SchcLpwanSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the object that sets up the network, such as LoRaWAN setup. */
  readonly lpwanReference?: AttributeHandler<LogicalName>;
  /** Rules of compression. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source. The field that a descriptor is for fixes the type of target_value (RFC 8724, clause 7.1); vendor code lets it bear a type of its own. */
  readonly schcCdRules?: AttributeHandler<SchcLpwanSetupSchcCdRules>;
  /** Parameters of fragmentation. The integers are any Data: their sizes, and the codes of the enumerations, were found in no source. */
  readonly schcFrParam?: AttributeHandler<SchcLpwanSetupSchcFrParam>;
}

/** A SCHC-LPWAN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function schcLpwanSetupServer(logicalName: string, handlers: SchcLpwanSetupServer): ServerObject {
  return serverObject(schcLpwanSetupClass, logicalName, handlers);
}
