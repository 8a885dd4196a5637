// Generated from spec/classes/0151-v0-lte-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class LTE monitoring (class_id 151, version 0). Confidence: single-source. */
export interface LteNetworkParameters {
  readonly t3402: number;
  readonly t3412: number;
  readonly rsrq: number;
  readonly rsrp: number;
  readonly qRxlevMin: number;
}

export function readLteNetworkParameters(r: Reader): LteNetworkParameters {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(0x12);
  const t3402 = r.u16();
  r.expect(0x12);
  const t3412 = r.u16();
  r.expect(0x11);
  const rsrq = r.u8();
  r.expect(0x11);
  const rsrp = r.u8();
  r.expect(0x0f);
  const qRxlevMin = r.i8();
  return { t3402, t3412, rsrq, rsrp, qRxlevMin };
}

export function writeLteNetworkParameters(w: Writer, v: LteNetworkParameters): void {
  w.length(5);
  w.u8(0x12);
  w.u16(v.t3402);
  w.u8(0x12);
  w.u16(v.t3412);
  w.u8(0x11);
  w.u8(v.rsrq);
  w.u8(0x11);
  w.u8(v.rsrp);
  w.u8(0x0f);
  w.i8(v.qRxlevMin);
}

export const lteNetworkParametersDescriptor: Descriptor = {
  name: "LTE_network_parameters",
  node: { kind: "sequence", counted: true, fields: [
    { property: "t3402", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "t3412", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "rsrq", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "rsrp", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "qRxlevMin", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
  ] },
  layer: "data",
};

/**
 * Timers and signal levels.
 *
 * Blue Book part 2, class LTE monitoring (class_id 151, version 0). Confidence: single-source.
 */
export type LteMonitoringV0LteNetworkParameters = LteNetworkParameters;

export function readLteMonitoringV0LteNetworkParameters(r: Reader): LteMonitoringV0LteNetworkParameters {
  r.expect(2);
  return readLteNetworkParameters(r);
}

export function writeLteMonitoringV0LteNetworkParameters(w: Writer, v: LteMonitoringV0LteNetworkParameters): void {
  w.u8(2);
  writeLteNetworkParameters(w, v);
}

export const lteMonitoringV0LteNetworkParametersDescriptor: Descriptor = {
  name: "LTE monitoring.LTE_network_parameters",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => lteNetworkParametersDescriptor } },
  layer: "data",
};

export const lteMonitoringV0LteNetworkParametersCodec: Codec<LteMonitoringV0LteNetworkParameters> = {
  descriptor: lteMonitoringV0LteNetworkParametersDescriptor,
  read: readLteMonitoringV0LteNetworkParameters,
  write: writeLteMonitoringV0LteNetworkParameters,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const lteNetworkParametersAttribute: AttributeDefinition<LteMonitoringV0LteNetworkParameters> = {
  id: 2,
  name: "LTE_network_parameters",
  property: "lteNetworkParameters",
  codec: lteMonitoringV0LteNetworkParametersCodec,
  storage: "dynamic",
  shortName: 0x08,
};

/**
 * LTE monitoring, version 0: Timers and signal of a modem in an LTE network, in one structure; the names of the last three fields are those of Gurux.
 *
 * Blue Book part 2, class LTE monitoring (class_id 151, version 0). Confidence: single-source.
 */
export const lteMonitoringV0Class: ClassDefinition = {
  classId: 151,
  version: 0,
  name: "LTE monitoring",
  attributes: [logicalNameAttribute, lteNetworkParametersAttribute],
  methods: [],
};

/**
 * A client's references to one LTE monitoring object.
 *
 * Timers and signal of a modem in an LTE network, in one structure; the names of the last three fields are those of Gurux.
 */
export interface LteMonitoringV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Timers and signal levels. */
  readonly lteNetworkParameters: AttributeRef<LteMonitoringV0LteNetworkParameters>;
}

/** References to the LTE monitoring object with this logical name. Throws when it is not an OBIS code. */
export function lteMonitoringV0(logicalName: string): LteMonitoringV0 {
  const object = cosemObject(lteMonitoringV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    lteNetworkParameters: attributeRef(object, lteNetworkParametersAttribute),
  };
}

/** A server's handlers for one LTE monitoring object. What is left out is refused. */
export interface LteMonitoringV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Timers and signal levels. */
  readonly lteNetworkParameters?: AttributeHandler<LteMonitoringV0LteNetworkParameters>;
}

/** A LTE monitoring object for a server. Throws when `logicalName` is not an OBIS code. */
export function lteMonitoringV0Server(logicalName: string, handlers: LteMonitoringV0Server): ServerObject {
  return serverObject(lteMonitoringV0Class, logicalName, handlers);
}
