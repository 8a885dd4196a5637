// Generated from spec/classes/0071-v0-limiter.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  obisFromBytes,
  obisToBytes,
  serverObject,
} from "@cosemkit/core";
import {
  type AnyData,
  type Boolean,
  type DoubleLongUnsigned,
  type LogicalName,
  anyDataCodec,
  booleanCodec,
  doubleLongUnsignedCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Limiter (class_id 71, version 0). */
export interface ValueDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
}

export function readValueDefinition(r: Reader): ValueDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  return { classId, logicalName, attributeIndex };
}

export function writeValueDefinition(w: Writer, v: ValueDefinition): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
}

export const valueDefinitionDescriptor: Descriptor = {
  name: "value_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Limiter (class_id 71, version 0). */
export interface ActionItem {
  readonly scriptLogicalName: Obis;
  readonly scriptSelector: number;
}

export function readActionItem(r: Reader): ActionItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const scriptLogicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x12);
  const scriptSelector = r.u16();
  return { scriptLogicalName, scriptSelector };
}

export function writeActionItem(w: Writer, v: ActionItem): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(obisToBytes(v.scriptLogicalName), 6);
  w.u8(0x12);
  w.u16(v.scriptSelector);
}

export const actionItemDescriptor: Descriptor = {
  name: "action_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "scriptLogicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "scriptSelector", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Attribute that is monitored; only simple types can be.
 *
 * Blue Book part 2, class Limiter (class_id 71, version 0).
 */
export type LimiterMonitoredValue = ValueDefinition;

export function readLimiterMonitoredValue(r: Reader): LimiterMonitoredValue {
  r.expect(2);
  return readValueDefinition(r);
}

export function writeLimiterMonitoredValue(w: Writer, v: LimiterMonitoredValue): void {
  w.u8(2);
  writeValueDefinition(w, v);
}

export const limiterMonitoredValueDescriptor: Descriptor = {
  name: "Limiter.monitored_value",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => valueDefinitionDescriptor } },
  layer: "data",
};

export const limiterMonitoredValueCodec: Codec<LimiterMonitoredValue> = {
  descriptor: limiterMonitoredValueDescriptor,
  read: readLimiterMonitoredValue,
  write: writeLimiterMonitoredValue,
};

/** Blue Book part 2, class Limiter (class_id 71, version 0). */
export interface EmergencyProfile {
  readonly emergencyProfileId: number;
  readonly emergencyActivationTime: CosemDateTime;
  readonly emergencyDuration: number;
}

export function readEmergencyProfile(r: Reader): EmergencyProfile {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x12);
  const emergencyProfileId = r.u16();
  r.expect(9);
  const emergencyActivationTime = dateTimeFromBytes(r.octetsOf(12));
  r.expect(6);
  const emergencyDuration = r.u32();
  return { emergencyProfileId, emergencyActivationTime, emergencyDuration };
}

export function writeEmergencyProfile(w: Writer, v: EmergencyProfile): void {
  w.length(3);
  w.u8(0x12);
  w.u16(v.emergencyProfileId);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.emergencyActivationTime), 12);
  w.u8(6);
  w.u32(v.emergencyDuration);
}

export const emergencyProfileDescriptor: Descriptor = {
  name: "emergency_profile",
  node: { kind: "sequence", counted: true, fields: [
    { property: "emergencyProfileId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "emergencyActivationTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "emergencyDuration", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Which emergency profile is to be active, from when and for how long.
 *
 * Blue Book part 2, class Limiter (class_id 71, version 0).
 */
export type LimiterEmergencyProfile = EmergencyProfile;

export function readLimiterEmergencyProfile(r: Reader): LimiterEmergencyProfile {
  r.expect(2);
  return readEmergencyProfile(r);
}

export function writeLimiterEmergencyProfile(w: Writer, v: LimiterEmergencyProfile): void {
  w.u8(2);
  writeEmergencyProfile(w, v);
}

export const limiterEmergencyProfileDescriptor: Descriptor = {
  name: "Limiter.emergency_profile",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => emergencyProfileDescriptor } },
  layer: "data",
};

export const limiterEmergencyProfileCodec: Codec<LimiterEmergencyProfile> = {
  descriptor: limiterEmergencyProfileDescriptor,
  read: readLimiterEmergencyProfile,
  write: writeLimiterEmergencyProfile,
};

/**
 * Identifiers of emergency profiles that this object accepts.
 *
 * Blue Book part 2, class Limiter (class_id 71, version 0).
 */
export type LimiterEmergencyProfileGroupIdList = readonly number[];

export function readLimiterEmergencyProfileGroupIdList(r: Reader): LimiterEmergencyProfileGroupIdList {
  r.expect(1);
  const count1 = r.count(3);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x12);
    items2[i3] = r.u16();
  }
  return items2;
}

export function writeLimiterEmergencyProfileGroupIdList(w: Writer, v: LimiterEmergencyProfileGroupIdList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x12);
    w.u16(item1);
  }
}

export const limiterEmergencyProfileGroupIdListDescriptor: Descriptor = {
  name: "Limiter.emergency_profile_group_id_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } }, least: 3 } },
  layer: "data",
};

export const limiterEmergencyProfileGroupIdListCodec: Codec<LimiterEmergencyProfileGroupIdList> = {
  descriptor: limiterEmergencyProfileGroupIdListDescriptor,
  read: readLimiterEmergencyProfileGroupIdList,
  write: writeLimiterEmergencyProfileGroupIdList,
};

/** Blue Book part 2, class Limiter (class_id 71, version 0). */
export interface Actions {
  readonly actionOverThreshold: ActionItem;
  readonly actionUnderThreshold: ActionItem;
}

export function readActions(r: Reader): Actions {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(2);
  const actionOverThreshold = readActionItem(r);
  r.expect(2);
  const actionUnderThreshold = readActionItem(r);
  return { actionOverThreshold, actionUnderThreshold };
}

export function writeActions(w: Writer, v: Actions): void {
  w.length(2);
  w.u8(2);
  writeActionItem(w, v.actionOverThreshold);
  w.u8(2);
  writeActionItem(w, v.actionUnderThreshold);
}

export const actionsDescriptor: Descriptor = {
  name: "actions",
  node: { kind: "sequence", counted: true, fields: [
    { property: "actionOverThreshold", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
    { property: "actionUnderThreshold", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionItemDescriptor } } },
  ] },
  layer: "data",
};

/**
 * Scripts to run above and below the threshold.
 *
 * Blue Book part 2, class Limiter (class_id 71, version 0).
 */
export type LimiterActions = Actions;

export function readLimiterActions(r: Reader): LimiterActions {
  r.expect(2);
  return readActions(r);
}

export function writeLimiterActions(w: Writer, v: LimiterActions): void {
  w.u8(2);
  writeActions(w, v);
}

export const limiterActionsDescriptor: Descriptor = {
  name: "Limiter.actions",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => actionsDescriptor } },
  layer: "data",
};

export const limiterActionsCodec: Codec<LimiterActions> = {
  descriptor: limiterActionsDescriptor,
  read: readLimiterActions,
  write: writeLimiterActions,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const monitoredValueAttribute: AttributeDefinition<LimiterMonitoredValue> = {
  id: 2,
  name: "monitored_value",
  property: "monitoredValue",
  codec: limiterMonitoredValueCodec,
  storage: "static",
  shortName: 0x08,
};
const thresholdActiveAttribute: AttributeDefinition<AnyData> = {
  id: 3,
  name: "threshold_active",
  property: "thresholdActive",
  codec: anyDataCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const thresholdNormalAttribute: AttributeDefinition<AnyData> = {
  id: 4,
  name: "threshold_normal",
  property: "thresholdNormal",
  codec: anyDataCodec,
  storage: "static",
  shortName: 0x18,
};
const thresholdEmergencyAttribute: AttributeDefinition<AnyData> = {
  id: 5,
  name: "threshold_emergency",
  property: "thresholdEmergency",
  codec: anyDataCodec,
  storage: "static",
  shortName: 0x20,
};
const minOverThresholdDurationAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "min_over_threshold_duration",
  property: "minOverThresholdDuration",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const minUnderThresholdDurationAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "min_under_threshold_duration",
  property: "minUnderThresholdDuration",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const emergencyProfileAttribute: AttributeDefinition<LimiterEmergencyProfile> = {
  id: 8,
  name: "emergency_profile",
  property: "emergencyProfile",
  codec: limiterEmergencyProfileCodec,
  storage: "static",
  shortName: 0x38,
};
const emergencyProfileGroupIdListAttribute: AttributeDefinition<LimiterEmergencyProfileGroupIdList> = {
  id: 9,
  name: "emergency_profile_group_id_list",
  property: "emergencyProfileGroupIdList",
  codec: limiterEmergencyProfileGroupIdListCodec,
  storage: "static",
  shortName: 0x40,
};
const emergencyProfileActiveAttribute: AttributeDefinition<Boolean> = {
  id: 10,
  name: "emergency_profile_active",
  property: "emergencyProfileActive",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const actionsAttribute: AttributeDefinition<LimiterActions> = {
  id: 11,
  name: "actions",
  property: "actions",
  codec: limiterActionsCodec,
  storage: "static",
  shortName: 0x50,
};

/**
 * Limiter, version 0: Runs scripts when a monitored value stays above or below a threshold for some time; an emergency profile has its own threshold.
 *
 * Blue Book part 2, class Limiter (class_id 71, version 0).
 */
export const limiterClass: ClassDefinition = {
  classId: 71,
  version: 0,
  name: "Limiter",
  attributes: [logicalNameAttribute, monitoredValueAttribute, thresholdActiveAttribute, thresholdNormalAttribute, thresholdEmergencyAttribute, minOverThresholdDurationAttribute, minUnderThresholdDurationAttribute, emergencyProfileAttribute, emergencyProfileGroupIdListAttribute, emergencyProfileActiveAttribute, actionsAttribute],
  methods: [],
};

/**
 * A client's references to one Limiter object.
 *
 * Runs scripts when a monitored value stays above or below a threshold for some time; an emergency profile has its own threshold.
 */
export interface Limiter extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Attribute that is monitored; only simple types can be. */
  readonly monitoredValue: AttributeRef<LimiterMonitoredValue>;
  /** Threshold in force. Any Data: of the type of the monitored attribute. */
  readonly thresholdActive: AttributeRef<AnyData>;
  /** Threshold in normal operation. Any Data: of the type of the monitored attribute. */
  readonly thresholdNormal: AttributeRef<AnyData>;
  /** Threshold while an emergency profile is active. Any Data: of the type of the monitored attribute. */
  readonly thresholdEmergency: AttributeRef<AnyData>;
  /** How long the value must be above the threshold before the script runs. */
  readonly minOverThresholdDuration: AttributeRef<DoubleLongUnsigned>;
  /** How long the value must be below the threshold before the script runs. */
  readonly minUnderThresholdDuration: AttributeRef<DoubleLongUnsigned>;
  /** Which emergency profile is to be active, from when and for how long. */
  readonly emergencyProfile: AttributeRef<LimiterEmergencyProfile>;
  /** Identifiers of emergency profiles that this object accepts. */
  readonly emergencyProfileGroupIdList: AttributeRef<LimiterEmergencyProfileGroupIdList>;
  /** Whether an emergency profile is active. */
  readonly emergencyProfileActive: AttributeRef<Boolean>;
  /** Scripts to run above and below the threshold. */
  readonly actions: AttributeRef<LimiterActions>;
}

/** References to the Limiter object with this logical name. Throws when it is not an OBIS code. */
export function limiter(logicalName: string): Limiter {
  const object = cosemObject(limiterClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    monitoredValue: attributeRef(object, monitoredValueAttribute),
    thresholdActive: attributeRef(object, thresholdActiveAttribute),
    thresholdNormal: attributeRef(object, thresholdNormalAttribute),
    thresholdEmergency: attributeRef(object, thresholdEmergencyAttribute),
    minOverThresholdDuration: attributeRef(object, minOverThresholdDurationAttribute),
    minUnderThresholdDuration: attributeRef(object, minUnderThresholdDurationAttribute),
    emergencyProfile: attributeRef(object, emergencyProfileAttribute),
    emergencyProfileGroupIdList: attributeRef(object, emergencyProfileGroupIdListAttribute),
    emergencyProfileActive: attributeRef(object, emergencyProfileActiveAttribute),
    actions: attributeRef(object, actionsAttribute),
  };
}

/** A server's handlers for one Limiter object. What is left out is refused. */
export interface LimiterServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Attribute that is monitored; only simple types can be. */
  readonly monitoredValue?: AttributeHandler<LimiterMonitoredValue>;
  /** Threshold in force. Any Data: of the type of the monitored attribute. */
  readonly thresholdActive?: AttributeHandler<AnyData>;
  /** Threshold in normal operation. Any Data: of the type of the monitored attribute. */
  readonly thresholdNormal?: AttributeHandler<AnyData>;
  /** Threshold while an emergency profile is active. Any Data: of the type of the monitored attribute. */
  readonly thresholdEmergency?: AttributeHandler<AnyData>;
  /** How long the value must be above the threshold before the script runs. */
  readonly minOverThresholdDuration?: AttributeHandler<DoubleLongUnsigned>;
  /** How long the value must be below the threshold before the script runs. */
  readonly minUnderThresholdDuration?: AttributeHandler<DoubleLongUnsigned>;
  /** Which emergency profile is to be active, from when and for how long. */
  readonly emergencyProfile?: AttributeHandler<LimiterEmergencyProfile>;
  /** Identifiers of emergency profiles that this object accepts. */
  readonly emergencyProfileGroupIdList?: AttributeHandler<LimiterEmergencyProfileGroupIdList>;
  /** Whether an emergency profile is active. */
  readonly emergencyProfileActive?: AttributeHandler<Boolean>;
  /** Scripts to run above and below the threshold. */
  readonly actions?: AttributeHandler<LimiterActions>;
}

/** A Limiter object for a server. Throws when `logicalName` is not an OBIS code. */
export function limiterServer(logicalName: string, handlers: LimiterServer): ServerObject {
  return serverObject(limiterClass, logicalName, handlers);
}
