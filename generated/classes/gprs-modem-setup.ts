// Generated from spec/classes/0045-v0-gprs-modem-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class GPRS modem setup (class_id 45, version 0). */
export interface QosElement {
  readonly precedence: number;
  readonly delay: number;
  readonly reliability: number;
  readonly peakThroughput: number;
  readonly meanThroughput: number;
}

export function readQosElement(r: Reader): QosElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(0x11);
  const precedence = r.u8();
  r.expect(0x11);
  const delay = r.u8();
  r.expect(0x11);
  const reliability = r.u8();
  r.expect(0x11);
  const peakThroughput = r.u8();
  r.expect(0x11);
  const meanThroughput = r.u8();
  return { precedence, delay, reliability, peakThroughput, meanThroughput };
}

export function writeQosElement(w: Writer, v: QosElement): void {
  w.length(5);
  w.u8(0x11);
  w.u8(v.precedence);
  w.u8(0x11);
  w.u8(v.delay);
  w.u8(0x11);
  w.u8(v.reliability);
  w.u8(0x11);
  w.u8(v.peakThroughput);
  w.u8(0x11);
  w.u8(v.meanThroughput);
}

export const qosElementDescriptor: Descriptor = {
  name: "qos_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "precedence", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "delay", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "reliability", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "peakThroughput", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "meanThroughput", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class GPRS modem setup (class_id 45, version 0). */
export interface QualityOfService {
  readonly default: QosElement;
  readonly requested: QosElement;
}

export function readQualityOfService(r: Reader): QualityOfService {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(2);
  const default_ = readQosElement(r);
  r.expect(2);
  const requested = readQosElement(r);
  return { default: default_, requested };
}

export function writeQualityOfService(w: Writer, v: QualityOfService): void {
  w.length(2);
  w.u8(2);
  writeQosElement(w, v.default);
  w.u8(2);
  writeQosElement(w, v.requested);
}

export const qualityOfServiceDescriptor: Descriptor = {
  name: "quality_of_service",
  node: { kind: "sequence", counted: true, fields: [
    { property: "default", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => qosElementDescriptor } } },
    { property: "requested", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => qosElementDescriptor } } },
  ] },
  layer: "data",
};

/**
 * Quality of service classes, least and requested, by 3GPP TS 24.008.
 *
 * Blue Book part 2, class GPRS modem setup (class_id 45, version 0).
 */
export type GprsModemSetupQualityOfService = QualityOfService;

export function readGprsModemSetupQualityOfService(r: Reader): GprsModemSetupQualityOfService {
  r.expect(2);
  return readQualityOfService(r);
}

export function writeGprsModemSetupQualityOfService(w: Writer, v: GprsModemSetupQualityOfService): void {
  w.u8(2);
  writeQualityOfService(w, v);
}

export const gprsModemSetupQualityOfServiceDescriptor: Descriptor = {
  name: "GPRS modem setup.quality_of_service",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => qualityOfServiceDescriptor } },
  layer: "data",
};

export const gprsModemSetupQualityOfServiceCodec: Codec<GprsModemSetupQualityOfService> = {
  descriptor: gprsModemSetupQualityOfServiceDescriptor,
  read: readGprsModemSetupQualityOfService,
  write: writeGprsModemSetupQualityOfService,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const apnAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "APN",
  property: "apn",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};
const pinCodeAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "PIN_code",
  property: "pinCode",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
  secret: true,
};
const qualityOfServiceAttribute: AttributeDefinition<GprsModemSetupQualityOfService> = {
  id: 4,
  name: "quality_of_service",
  property: "qualityOfService",
  codec: gprsModemSetupQualityOfServiceCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * GPRS modem setup, version 0: GPRS access of a modem.
 *
 * Blue Book part 2, class GPRS modem setup (class_id 45, version 0).
 */
export const gprsModemSetupClass: ClassDefinition = {
  classId: 45,
  version: 0,
  name: "GPRS modem setup",
  attributes: [logicalNameAttribute, apnAttribute, pinCodeAttribute, qualityOfServiceAttribute],
  methods: [],
};

/**
 * A client's references to one GPRS modem setup object.
 *
 * GPRS access of a modem.
 */
export interface GprsModemSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Access point name. */
  readonly apn: AttributeRef<OctetString>;
  /** PIN of the SIM card. */
  readonly pinCode: AttributeRef<LongUnsigned>;
  /** Quality of service classes, least and requested, by 3GPP TS 24.008. */
  readonly qualityOfService: AttributeRef<GprsModemSetupQualityOfService>;
}

/** References to the GPRS modem setup object with this logical name. Throws when it is not an OBIS code. */
export function gprsModemSetup(logicalName: string): GprsModemSetup {
  const object = cosemObject(gprsModemSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    apn: attributeRef(object, apnAttribute),
    pinCode: attributeRef(object, pinCodeAttribute),
    qualityOfService: attributeRef(object, qualityOfServiceAttribute),
  };
}

/** A server's handlers for one GPRS modem setup object. What is left out is refused. */
export interface GprsModemSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Access point name. */
  readonly apn?: AttributeHandler<OctetString>;
  /** PIN of the SIM card. */
  readonly pinCode?: AttributeHandler<LongUnsigned>;
  /** Quality of service classes, least and requested, by 3GPP TS 24.008. */
  readonly qualityOfService?: AttributeHandler<GprsModemSetupQualityOfService>;
}

/** A GPRS modem setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function gprsModemSetupServer(logicalName: string, handlers: GprsModemSetupServer): ServerObject {
  return serverObject(gprsModemSetupClass, logicalName, handlers);
}
