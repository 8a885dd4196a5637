// Generated from spec/classes/0112-v0-credit.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type FlagsNode,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  readFlags,
  serverObject,
  unknownKind,
  unknownTag,
  writeFlags,
} from "@cosemkit/core";
import {
  type DoubleLong,
  type EnumCreditStatus,
  type EnumCreditType,
  type LogicalName,
  type Unsigned,
  doubleLongCodec,
  enumCreditStatusCodec,
  enumCreditTypeCodec,
  logicalNameCodec,
  unsignedCodec,
} from "./simple-types.ts";

/**
 * Wire form: 5 bits; bit 0 is the most significant.
 *
 * Blue Book part 2, class Credit (class_id 112, version 0).
 */
export type CreditConfiguration = readonly CreditConfigurationBit[];

/** Names of the bits of CreditConfiguration. */
export type CreditConfigurationBit =
  | "visual-indication"
  | "confirmation-needed"
  | "to-be-paid-back"
  | "resettable"
  | "able-to-receive-tokens";

export function readCreditConfiguration(r: Reader): CreditConfiguration {
  return readFlags(r, creditConfigurationFlags);
}

export function writeCreditConfiguration(w: Writer, v: CreditConfiguration): void {
  writeFlags(w, creditConfigurationFlags, v);
}

const creditConfigurationFlags: FlagsNode<CreditConfigurationBit> = { kind: "flags", form: "counted", size: 5, order: "msb0", ids: ["visual-indication","confirmation-needed","to-be-paid-back","resettable","able-to-receive-tokens"] };

export const creditConfigurationDescriptor: Descriptor = {
  name: "credit_configuration",
  node: creditConfigurationFlags,
  layer: "data",
};

/**
 * What the credit needs and allows.
 *
 * Blue Book part 2, class Credit (class_id 112, version 0).
 */
export type CreditCreditConfiguration = CreditConfiguration;

export function readCreditCreditConfiguration(r: Reader): CreditCreditConfiguration {
  r.expect(4);
  return readCreditConfiguration(r);
}

export function writeCreditCreditConfiguration(w: Writer, v: CreditCreditConfiguration): void {
  w.u8(4);
  writeCreditConfiguration(w, v);
}

export const creditCreditConfigurationDescriptor: Descriptor = {
  name: "Credit.credit_configuration",
  node: { kind: "tagged", tag: 4, of: { kind: "ref", to: () => creditConfigurationDescriptor } },
  layer: "data",
};

export const creditCreditConfigurationCodec: Codec<CreditCreditConfiguration> = {
  descriptor: creditCreditConfigurationDescriptor,
  read: readCreditCreditConfiguration,
  write: writeCreditCreditConfiguration,
};

/** Blue Book part 2, class Credit (class_id 112, version 0). */
export type Period =
  | { readonly type: "octet-string"; readonly value: CosemDateTime }
  | { readonly type: "date-time"; readonly value: CosemDateTime };

export function readPeriod(r: Reader): Period {
  const tag = r.u8();
  switch (tag) {
    case 9:
      return { type: "octet-string", value: dateTimeFromBytes(r.octetsOf(12)) };
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    default:
      return unknownTag(r, tag);
  }
}

export function writePeriod(w: Writer, v: Period): void {
  switch (v.type) {
    case "octet-string":
      w.u8(9);
      w.octetsOf(dateTimeToBytes(v.value), 12);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    default:
      unknownKind(w, v);
  }
}

export const periodDescriptor: Descriptor = {
  name: "period",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted", size: 12, format: "date-time" } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
  ] },
  layer: "data",
};

export const periodCodec: Codec<Period> = {
  descriptor: periodDescriptor,
  read: readPeriod,
  write: writePeriod,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const currentCreditAmountAttribute: AttributeDefinition<DoubleLong> = {
  id: 2,
  name: "current_credit_amount",
  property: "currentCreditAmount",
  codec: doubleLongCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const creditTypeAttribute: AttributeDefinition<EnumCreditType> = {
  id: 3,
  name: "credit_type",
  property: "creditType",
  codec: enumCreditTypeCodec,
  storage: "static",
  shortName: 0x10,
};
const priorityAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "priority",
  property: "priority",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const warningThresholdAttribute: AttributeDefinition<DoubleLong> = {
  id: 5,
  name: "warning_threshold",
  property: "warningThreshold",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x20,
};
const limitAttribute: AttributeDefinition<DoubleLong> = {
  id: 6,
  name: "limit",
  property: "limit",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x28,
};
const creditConfigurationAttribute: AttributeDefinition<CreditCreditConfiguration> = {
  id: 7,
  name: "credit_configuration",
  property: "creditConfiguration",
  codec: creditCreditConfigurationCodec,
  storage: "static",
  shortName: 0x30,
};
const creditStatusAttribute: AttributeDefinition<EnumCreditStatus> = {
  id: 8,
  name: "credit_status",
  property: "creditStatus",
  codec: enumCreditStatusCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const presetCreditAmountAttribute: AttributeDefinition<DoubleLong> = {
  id: 9,
  name: "preset_credit_amount",
  property: "presetCreditAmount",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x40,
};
const creditAvailableThresholdAttribute: AttributeDefinition<DoubleLong> = {
  id: 10,
  name: "credit_available_threshold",
  property: "creditAvailableThreshold",
  codec: doubleLongCodec,
  storage: "static",
  shortName: 0x48,
};
const periodAttribute: AttributeDefinition<Period> = {
  id: 11,
  name: "period",
  property: "period",
  codec: periodCodec,
  storage: "static",
  shortName: 0x50,
};
const updateAmountMethod: MethodDefinition<DoubleLong, undefined> = {
  id: 1,
  name: "update_amount",
  property: "updateAmount",
  parameter: doubleLongCodec,
  mandatory: false,
  shortName: 0x58,
};
const setAmountToValueMethod: MethodDefinition<DoubleLong, undefined> = {
  id: 2,
  name: "set_amount_to_value",
  property: "setAmountToValue",
  parameter: doubleLongCodec,
  mandatory: false,
  shortName: 0x60,
};
const invokeCreditMethod: MethodDefinition<Unsigned, undefined> = {
  id: 3,
  name: "invoke_credit",
  property: "invokeCredit",
  parameter: unsignedCodec,
  mandatory: false,
  shortName: 0x68,
};

/**
 * Credit, version 0: A credit of an account: what may be used up, and when.
 *
 * Blue Book part 2, class Credit (class_id 112, version 0).
 */
export const creditClass: ClassDefinition = {
  classId: 112,
  version: 0,
  name: "Credit",
  attributes: [logicalNameAttribute, currentCreditAmountAttribute, creditTypeAttribute, priorityAttribute, warningThresholdAttribute, limitAttribute, creditConfigurationAttribute, creditStatusAttribute, presetCreditAmountAttribute, creditAvailableThresholdAttribute, periodAttribute],
  methods: [updateAmountMethod, setAmountToValueMethod, invokeCreditMethod],
};

/**
 * A client's references to one Credit object.
 *
 * A credit of an account: what may be used up, and when.
 */
export interface Credit extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Amount left. */
  readonly currentCreditAmount: AttributeRef<DoubleLong>;
  /** Sort of the credit. */
  readonly creditType: AttributeRef<EnumCreditType>;
  /** Order in which credits are used. */
  readonly priority: AttributeRef<Unsigned>;
  /** Amount below which a warning is due. */
  readonly warningThreshold: AttributeRef<DoubleLong>;
  /** Amount at which the credit is exhausted. */
  readonly limit: AttributeRef<DoubleLong>;
  /** What the credit needs and allows. */
  readonly creditConfiguration: AttributeRef<CreditCreditConfiguration>;
  /** State of the credit. */
  readonly creditStatus: AttributeRef<EnumCreditStatus>;
  /** Amount put in when the credit is invoked. */
  readonly presetCreditAmount: AttributeRef<DoubleLong>;
  /** Amount at which the credit becomes available. */
  readonly creditAvailableThreshold: AttributeRef<DoubleLong>;
  /** When the credit is renewed. A date-time, or the same 12 octets as an octet-string: sources differ. */
  readonly period: AttributeRef<Period>;
  /** Adds to the amount. */
  readonly updateAmount: MethodRef<DoubleLong, undefined>;
  /** Sets the amount. */
  readonly setAmountToValue: MethodRef<DoubleLong, undefined>;
  /** Selects or invokes the credit; the parameter is believed to be the new state. */
  readonly invokeCredit: MethodRef<Unsigned, undefined>;
}

/** References to the Credit object with this logical name. Throws when it is not an OBIS code. */
export function credit(logicalName: string): Credit {
  const object = cosemObject(creditClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    currentCreditAmount: attributeRef(object, currentCreditAmountAttribute),
    creditType: attributeRef(object, creditTypeAttribute),
    priority: attributeRef(object, priorityAttribute),
    warningThreshold: attributeRef(object, warningThresholdAttribute),
    limit: attributeRef(object, limitAttribute),
    creditConfiguration: attributeRef(object, creditConfigurationAttribute),
    creditStatus: attributeRef(object, creditStatusAttribute),
    presetCreditAmount: attributeRef(object, presetCreditAmountAttribute),
    creditAvailableThreshold: attributeRef(object, creditAvailableThresholdAttribute),
    period: attributeRef(object, periodAttribute),
    updateAmount: methodRef(object, updateAmountMethod),
    setAmountToValue: methodRef(object, setAmountToValueMethod),
    invokeCredit: methodRef(object, invokeCreditMethod),
  };
}

/** A server's handlers for one Credit object. What is left out is refused. */
export interface CreditServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Amount left. */
  readonly currentCreditAmount?: AttributeHandler<DoubleLong>;
  /** Sort of the credit. */
  readonly creditType?: AttributeHandler<EnumCreditType>;
  /** Order in which credits are used. */
  readonly priority?: AttributeHandler<Unsigned>;
  /** Amount below which a warning is due. */
  readonly warningThreshold?: AttributeHandler<DoubleLong>;
  /** Amount at which the credit is exhausted. */
  readonly limit?: AttributeHandler<DoubleLong>;
  /** What the credit needs and allows. */
  readonly creditConfiguration?: AttributeHandler<CreditCreditConfiguration>;
  /** State of the credit. */
  readonly creditStatus?: AttributeHandler<EnumCreditStatus>;
  /** Amount put in when the credit is invoked. */
  readonly presetCreditAmount?: AttributeHandler<DoubleLong>;
  /** Amount at which the credit becomes available. */
  readonly creditAvailableThreshold?: AttributeHandler<DoubleLong>;
  /** When the credit is renewed. A date-time, or the same 12 octets as an octet-string: sources differ. */
  readonly period?: AttributeHandler<Period>;
  /** Adds to the amount. */
  readonly updateAmount?: MethodHandler<DoubleLong, void>;
  /** Sets the amount. */
  readonly setAmountToValue?: MethodHandler<DoubleLong, void>;
  /** Selects or invokes the credit; the parameter is believed to be the new state. */
  readonly invokeCredit?: MethodHandler<Unsigned, void>;
}

/** A Credit object for a server. Throws when `logicalName` is not an OBIS code. */
export function creditServer(logicalName: string, handlers: CreditServer): ServerObject {
  return serverObject(creditClass, logicalName, handlers);
}
