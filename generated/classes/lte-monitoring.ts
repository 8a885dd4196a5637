// Generated from spec/classes/0151-v1-lte-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type LteCoverageEnhancement, lteCoverageEnhancementCodes } from "../codes/lte-coverage-enhancement.ts";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class LTE monitoring (class_id 151, version 1). */
export interface LteNetworkParameters {
  readonly t3402: number;
  readonly t3412: number;
  readonly t3412ext2: number;
  readonly t3324: number;
  readonly teDrx: number;
  readonly tptw: number;
  readonly qRxlevMin: number;
  readonly qRxlevMinCeR13: number;
  readonly qRxLevMinCe1R13: number;
}

export function readLteNetworkParameters(r: Reader): LteNetworkParameters {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 9) {
    r.fail("decode.malformed", `structure of ${count2} elements, 9 expected`, start1);
  }
  r.expect(0x12);
  const t3402 = r.u16();
  r.expect(0x12);
  const t3412 = r.u16();
  r.expect(6);
  const t3412ext2 = r.u32();
  r.expect(0x12);
  const t3324 = r.u16();
  r.expect(6);
  const teDrx = r.u32();
  r.expect(0x12);
  const tptw = r.u16();
  r.expect(0x0f);
  const qRxlevMin = r.i8();
  r.expect(0x0f);
  const qRxlevMinCeR13 = r.i8();
  r.expect(0x0f);
  const qRxLevMinCe1R13 = r.i8();
  return {
    t3402,
    t3412,
    t3412ext2,
    t3324,
    teDrx,
    tptw,
    qRxlevMin,
    qRxlevMinCeR13,
    qRxLevMinCe1R13,
  };
}

export function writeLteNetworkParameters(w: Writer, v: LteNetworkParameters): void {
  w.length(9);
  w.u8(0x12);
  w.u16(v.t3402);
  w.u8(0x12);
  w.u16(v.t3412);
  w.u8(6);
  w.u32(v.t3412ext2);
  w.u8(0x12);
  w.u16(v.t3324);
  w.u8(6);
  w.u32(v.teDrx);
  w.u8(0x12);
  w.u16(v.tptw);
  w.u8(0x0f);
  w.i8(v.qRxlevMin);
  w.u8(0x0f);
  w.i8(v.qRxlevMinCeR13);
  w.u8(0x0f);
  w.i8(v.qRxLevMinCe1R13);
}

export const lteNetworkParametersDescriptor: Descriptor = {
  name: "LTE_network_parameters",
  node: { kind: "sequence", counted: true, fields: [
    { property: "t3402", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "t3412", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "t3412ext2", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "t3324", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "teDrx", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "tptw", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "qRxlevMin", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "qRxlevMinCeR13", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "qRxLevMinCe1R13", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Timers of attach, tracking area update, power saving mode and extended discontinuous reception, and least receive levels, by 3GPP TS 24.301 and 36.331.
 *
 * Blue Book part 2, class LTE monitoring (class_id 151, version 1).
 */
export type LteMonitoringLteNetworkParameters = LteNetworkParameters;

export function readLteMonitoringLteNetworkParameters(r: Reader): LteMonitoringLteNetworkParameters {
  r.expect(2);
  return readLteNetworkParameters(r);
}

export function writeLteMonitoringLteNetworkParameters(w: Writer, v: LteMonitoringLteNetworkParameters): void {
  w.u8(2);
  writeLteNetworkParameters(w, v);
}

export const lteMonitoringLteNetworkParametersDescriptor: Descriptor = {
  name: "LTE monitoring.LTE_network_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => lteNetworkParametersDescriptor } },
  layer: "data",
};

export const lteMonitoringLteNetworkParametersCodec: Codec<LteMonitoringLteNetworkParameters> = {
  descriptor: lteMonitoringLteNetworkParametersDescriptor,
  read: readLteMonitoringLteNetworkParameters,
  write: writeLteMonitoringLteNetworkParameters,
};

/** Blue Book part 2, class LTE monitoring (class_id 151, version 1). */
export interface LteQualityOfService {
  readonly signalQuality: number;
  readonly signalLevel: number;
  readonly signalToNoiseRatio: number;
  readonly coverageEnhancement: LteCoverageEnhancement;
}

export function readLteQualityOfService(r: Reader): LteQualityOfService {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x0f);
  const signalQuality = r.i8();
  r.expect(0x0f);
  const signalLevel = r.i8();
  r.expect(0x0f);
  const signalToNoiseRatio = r.i8();
  r.expect(0x16);
  const coverageEnhancement = readCode(r, lteCoverageEnhancementCodes);
  return { signalQuality, signalLevel, signalToNoiseRatio, coverageEnhancement };
}

export function writeLteQualityOfService(w: Writer, v: LteQualityOfService): void {
  w.length(4);
  w.u8(0x0f);
  w.i8(v.signalQuality);
  w.u8(0x0f);
  w.i8(v.signalLevel);
  w.u8(0x0f);
  w.i8(v.signalToNoiseRatio);
  w.u8(0x16);
  writeCode(w, lteCoverageEnhancementCodes, v.coverageEnhancement);
}

export const lteQualityOfServiceDescriptor: Descriptor = {
  name: "LTE_quality_of_service",
  node: { kind: "sequence", counted: true, fields: [
    { property: "signalQuality", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "signalLevel", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "signalToNoiseRatio", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "coverageEnhancement", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: lteCoverageEnhancementCodes } } },
  ] },
  layer: "data",
};

/**
 * Quality (RSRQ), level (RSRP) and signal to noise ratio of the signal, and coverage enhancement.
 *
 * Blue Book part 2, class LTE monitoring (class_id 151, version 1).
 */
export type LteMonitoringLteQualityOfService = LteQualityOfService;

export function readLteMonitoringLteQualityOfService(r: Reader): LteMonitoringLteQualityOfService {
  r.expect(2);
  return readLteQualityOfService(r);
}

export function writeLteMonitoringLteQualityOfService(w: Writer, v: LteMonitoringLteQualityOfService): void {
  w.u8(2);
  writeLteQualityOfService(w, v);
}

export const lteMonitoringLteQualityOfServiceDescriptor: Descriptor = {
  name: "LTE monitoring.LTE_quality_of_service",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => lteQualityOfServiceDescriptor } },
  layer: "data",
};

export const lteMonitoringLteQualityOfServiceCodec: Codec<LteMonitoringLteQualityOfService> = {
  descriptor: lteMonitoringLteQualityOfServiceDescriptor,
  read: readLteMonitoringLteQualityOfService,
  write: writeLteMonitoringLteQualityOfService,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const lteNetworkParametersAttribute: AttributeDefinition<LteMonitoringLteNetworkParameters> = {
  id: 2,
  name: "LTE_network_parameters",
  property: "lteNetworkParameters",
  codec: lteMonitoringLteNetworkParametersCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const lteQualityOfServiceAttribute: AttributeDefinition<LteMonitoringLteQualityOfService> = {
  id: 3,
  name: "LTE_quality_of_service",
  property: "lteQualityOfService",
  codec: lteMonitoringLteQualityOfServiceCodec,
  storage: "dynamic",
  shortName: 0x10,
};

/**
 * LTE monitoring, version 1: Timers, power saving and signal of a modem in an LTE network.
 *
 * Blue Book part 2, class LTE monitoring (class_id 151, version 1).
 */
export const lteMonitoringClass: ClassDefinition = {
  classId: 151,
  version: 1,
  name: "LTE monitoring",
  attributes: [logicalNameAttribute, lteNetworkParametersAttribute, lteQualityOfServiceAttribute],
  methods: [],
};

/**
 * A client's references to one LTE monitoring object.
 *
 * Timers, power saving and signal of a modem in an LTE network.
 */
export interface LteMonitoring extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Timers of attach, tracking area update, power saving mode and extended discontinuous reception, and least receive levels, by 3GPP TS 24.301 and 36.331. */
  readonly lteNetworkParameters: AttributeRef<LteMonitoringLteNetworkParameters>;
  /** Quality (RSRQ), level (RSRP) and signal to noise ratio of the signal, and coverage enhancement. */
  readonly lteQualityOfService: AttributeRef<LteMonitoringLteQualityOfService>;
}

/** References to the LTE monitoring object with this logical name. Throws when it is not an OBIS code. */
export function lteMonitoring(logicalName: string): LteMonitoring {
  const object = cosemObject(lteMonitoringClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    lteNetworkParameters: attributeRef(object, lteNetworkParametersAttribute),
    lteQualityOfService: attributeRef(object, lteQualityOfServiceAttribute),
  };
}

/** A server's handlers for one LTE monitoring object. What is left out is refused. */
export interface LteMonitoringServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Timers of attach, tracking area update, power saving mode and extended discontinuous reception, and least receive levels, by 3GPP TS 24.301 and 36.331. */
  readonly lteNetworkParameters?: AttributeHandler<LteMonitoringLteNetworkParameters>;
  /** Quality (RSRQ), level (RSRP) and signal to noise ratio of the signal, and coverage enhancement. */
  readonly lteQualityOfService?: AttributeHandler<LteMonitoringLteQualityOfService>;
}

/** A LTE monitoring object for a server. Throws when `logicalName` is not an OBIS code. */
export function lteMonitoringServer(logicalName: string, handlers: LteMonitoringServer): ServerObject {
  return serverObject(lteMonitoringClass, logicalName, handlers);
}
