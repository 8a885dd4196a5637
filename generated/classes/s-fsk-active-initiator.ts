// Generated from spec/classes/0051-v0-s-fsk-active-initiator.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import { type Integer, type LogicalName, integerCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class S-FSK Active initiator (class_id 51, version 0). */
export interface ActiveInitiator {
  readonly systemTitle: Uint8Array;
  readonly macAddress: number;
  readonly lSapSelector: number;
}

export function readActiveInitiator(r: Reader): ActiveInitiator {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const systemTitle = r.octets();
  r.expect(0x12);
  const macAddress = r.u16();
  r.expect(0x11);
  const lSapSelector = r.u8();
  return { systemTitle, macAddress, lSapSelector };
}

export function writeActiveInitiator(w: Writer, v: ActiveInitiator): void {
  w.length(3);
  w.u8(9);
  w.octets(v.systemTitle);
  w.u8(0x12);
  w.u16(v.macAddress);
  w.u8(0x11);
  w.u8(v.lSapSelector);
}

export const activeInitiatorDescriptor: Descriptor = {
  name: "active_initiator",
  node: { kind: "sequence", counted: true, fields: [
    { property: "systemTitle", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "macAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "lSapSelector", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * System title, MAC address and LLC address of the initiator that registered the device last.
 *
 * Blue Book part 2, class S-FSK Active initiator (class_id 51, version 0).
 */
export type SFskActiveInitiatorActiveInitiator = ActiveInitiator;

export function readSFskActiveInitiatorActiveInitiator(r: Reader): SFskActiveInitiatorActiveInitiator {
  r.expect(2);
  return readActiveInitiator(r);
}

export function writeSFskActiveInitiatorActiveInitiator(w: Writer, v: SFskActiveInitiatorActiveInitiator): void {
  w.u8(2);
  writeActiveInitiator(w, v);
}

export const sFskActiveInitiatorActiveInitiatorDescriptor: Descriptor = {
  name: "S-FSK Active initiator.active_initiator",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => activeInitiatorDescriptor } },
  layer: "data",
};

export const sFskActiveInitiatorActiveInitiatorCodec: Codec<SFskActiveInitiatorActiveInitiator> = {
  descriptor: sFskActiveInitiatorActiveInitiatorDescriptor,
  read: readSFskActiveInitiatorActiveInitiator,
  write: writeSFskActiveInitiatorActiveInitiator,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const activeInitiatorAttribute: AttributeDefinition<SFskActiveInitiatorActiveInitiator> = {
  id: 2,
  name: "active_initiator",
  property: "activeInitiator",
  codec: sFskActiveInitiatorActiveInitiatorCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const resetNewNotSynchronizedMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset_NEW_not_synchronized",
  property: "resetNewNotSynchronized",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x10,
};

/**
 * S-FSK Active initiator, version 0: The S-FSK initiator that a device is registered with.
 *
 * Blue Book part 2, class S-FSK Active initiator (class_id 51, version 0).
 */
export const sFskActiveInitiatorClass: ClassDefinition = {
  classId: 51,
  version: 0,
  name: "S-FSK Active initiator",
  attributes: [logicalNameAttribute, activeInitiatorAttribute],
  methods: [resetNewNotSynchronizedMethod],
};

/**
 * A client's references to one S-FSK Active initiator object.
 *
 * The S-FSK initiator that a device is registered with.
 */
export interface SFskActiveInitiator extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** System title, MAC address and LLC address of the initiator that registered the device last. */
  readonly activeInitiator: AttributeRef<SFskActiveInitiatorActiveInitiator>;
  /** Makes the device new and not synchronized. The parameter is 0. */
  readonly resetNewNotSynchronized: MethodRef<Integer, undefined>;
}

/** References to the S-FSK Active initiator object with this logical name. Throws when it is not an OBIS code. */
export function sFskActiveInitiator(logicalName: string): SFskActiveInitiator {
  const object = cosemObject(sFskActiveInitiatorClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    activeInitiator: attributeRef(object, activeInitiatorAttribute),
    resetNewNotSynchronized: methodRef(object, resetNewNotSynchronizedMethod),
  };
}

/** A server's handlers for one S-FSK Active initiator object. What is left out is refused. */
export interface SFskActiveInitiatorServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** System title, MAC address and LLC address of the initiator that registered the device last. */
  readonly activeInitiator?: AttributeHandler<SFskActiveInitiatorActiveInitiator>;
  /** Makes the device new and not synchronized. The parameter is 0. */
  readonly resetNewNotSynchronized?: MethodHandler<Integer, void>;
}

/** A S-FSK Active initiator object for a server. Throws when `logicalName` is not an OBIS code. */
export function sFskActiveInitiatorServer(logicalName: string, handlers: SFskActiveInitiatorServer): ServerObject {
  return serverObject(sFskActiveInitiatorClass, logicalName, handlers);
}
