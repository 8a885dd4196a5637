// Generated from spec/classes/0053-v0-s-fsk-mac-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type DoubleLongUnsigned,
  type Integer,
  type LogicalName,
  doubleLongUnsignedCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0). */
export interface BroadcastFramesCounterElement {
  readonly sourceMacAddress: number;
  readonly broadcastFramesCounter: number;
}

export function readBroadcastFramesCounterElement(r: Reader): BroadcastFramesCounterElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const sourceMacAddress = r.u16();
  r.expect(6);
  const broadcastFramesCounter = r.u32();
  return { sourceMacAddress, broadcastFramesCounter };
}

export function writeBroadcastFramesCounterElement(w: Writer, v: BroadcastFramesCounterElement): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.sourceMacAddress);
  w.u8(6);
  w.u32(v.broadcastFramesCounter);
}

export const broadcastFramesCounterElementDescriptor: Descriptor = {
  name: "broadcast_frames_counter_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "sourceMacAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "broadcastFramesCounter", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0). */
export interface SynchronizationRegisterItem {
  readonly macAddress: number;
  readonly synchronizationsCounter: number;
}

export function readSynchronizationRegisterItem(r: Reader): SynchronizationRegisterItem {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const macAddress = r.u16();
  r.expect(6);
  const synchronizationsCounter = r.u32();
  return { macAddress, synchronizationsCounter };
}

export function writeSynchronizationRegisterItem(w: Writer, v: SynchronizationRegisterItem): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.macAddress);
  w.u8(6);
  w.u32(v.synchronizationsCounter);
}

export const synchronizationRegisterItemDescriptor: Descriptor = {
  name: "synchronization_register_item",
  node: { kind: "sequence", counted: true, fields: [
    { property: "macAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "synchronizationsCounter", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Synchronizations with each initiator.
 *
 * Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0).
 */
export type SFskMacCountersSynchronizationRegister = readonly SynchronizationRegisterItem[];

export function readSFskMacCountersSynchronizationRegister(r: Reader): SFskMacCountersSynchronizationRegister {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<SynchronizationRegisterItem>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readSynchronizationRegisterItem(r);
  }
  return items2;
}

export function writeSFskMacCountersSynchronizationRegister(w: Writer, v: SFskMacCountersSynchronizationRegister): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeSynchronizationRegisterItem(w, item1);
  }
}

export const sFskMacCountersSynchronizationRegisterDescriptor: Descriptor = {
  name: "S-FSK MAC counters.synchronization_register",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => synchronizationRegisterItemDescriptor } }, least: 10 } },
  layer: "data",
};

export const sFskMacCountersSynchronizationRegisterCodec: Codec<SFskMacCountersSynchronizationRegister> = {
  descriptor: sFskMacCountersSynchronizationRegisterDescriptor,
  read: readSFskMacCountersSynchronizationRegister,
  write: writeSFskMacCountersSynchronizationRegister,
};

/** Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0). */
export interface DesynchronizationListing {
  readonly nbPhysicalLayerDesynchronization: number;
  readonly nbTimeOutNotAddressedDesynchronization: number;
  readonly nbTimeOutFrameNotOkDesynchronization: number;
  readonly nbWriteRequestDesynchronization: number;
  readonly nbWrongInitiatorDesynchronization: number;
}

export function readDesynchronizationListing(r: Reader): DesynchronizationListing {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(6);
  const nbPhysicalLayerDesynchronization = r.u32();
  r.expect(6);
  const nbTimeOutNotAddressedDesynchronization = r.u32();
  r.expect(6);
  const nbTimeOutFrameNotOkDesynchronization = r.u32();
  r.expect(6);
  const nbWriteRequestDesynchronization = r.u32();
  r.expect(6);
  const nbWrongInitiatorDesynchronization = r.u32();
  return {
    nbPhysicalLayerDesynchronization,
    nbTimeOutNotAddressedDesynchronization,
    nbTimeOutFrameNotOkDesynchronization,
    nbWriteRequestDesynchronization,
    nbWrongInitiatorDesynchronization,
  };
}

export function writeDesynchronizationListing(w: Writer, v: DesynchronizationListing): void {
  w.length(5);
  w.u8(6);
  w.u32(v.nbPhysicalLayerDesynchronization);
  w.u8(6);
  w.u32(v.nbTimeOutNotAddressedDesynchronization);
  w.u8(6);
  w.u32(v.nbTimeOutFrameNotOkDesynchronization);
  w.u8(6);
  w.u32(v.nbWriteRequestDesynchronization);
  w.u8(6);
  w.u32(v.nbWrongInitiatorDesynchronization);
}

export const desynchronizationListingDescriptor: Descriptor = {
  name: "desynchronization_listing",
  node: { kind: "sequence", counted: true, fields: [
    { property: "nbPhysicalLayerDesynchronization", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "nbTimeOutNotAddressedDesynchronization", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "nbTimeOutFrameNotOkDesynchronization", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "nbWriteRequestDesynchronization", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "nbWrongInitiatorDesynchronization", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Losses of synchronization by cause.
 *
 * Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0).
 */
export type SFskMacCountersDesynchronizationListing = DesynchronizationListing;

export function readSFskMacCountersDesynchronizationListing(r: Reader): SFskMacCountersDesynchronizationListing {
  r.expect(2);
  return readDesynchronizationListing(r);
}

export function writeSFskMacCountersDesynchronizationListing(w: Writer, v: SFskMacCountersDesynchronizationListing): void {
  w.u8(2);
  writeDesynchronizationListing(w, v);
}

export const sFskMacCountersDesynchronizationListingDescriptor: Descriptor = {
  name: "S-FSK MAC counters.desynchronization_listing",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => desynchronizationListingDescriptor } },
  layer: "data",
};

export const sFskMacCountersDesynchronizationListingCodec: Codec<SFskMacCountersDesynchronizationListing> = {
  descriptor: sFskMacCountersDesynchronizationListingDescriptor,
  read: readSFskMacCountersDesynchronizationListing,
  write: writeSFskMacCountersDesynchronizationListing,
};

/**
 * Broadcast frames of each initiator.
 *
 * Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0).
 */
export type SFskMacCountersBroadcastFramesCounter = readonly BroadcastFramesCounterElement[];

export function readSFskMacCountersBroadcastFramesCounter(r: Reader): SFskMacCountersBroadcastFramesCounter {
  r.expect(1);
  const count1 = r.count(10);
  const items2 = new Array<BroadcastFramesCounterElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBroadcastFramesCounterElement(r);
  }
  return items2;
}

export function writeSFskMacCountersBroadcastFramesCounter(w: Writer, v: SFskMacCountersBroadcastFramesCounter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBroadcastFramesCounterElement(w, item1);
  }
}

export const sFskMacCountersBroadcastFramesCounterDescriptor: Descriptor = {
  name: "S-FSK MAC counters.broadcast_frames_counter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => broadcastFramesCounterElementDescriptor } }, least: 10 } },
  layer: "data",
};

export const sFskMacCountersBroadcastFramesCounterCodec: Codec<SFskMacCountersBroadcastFramesCounter> = {
  descriptor: sFskMacCountersBroadcastFramesCounterDescriptor,
  read: readSFskMacCountersBroadcastFramesCounter,
  write: writeSFskMacCountersBroadcastFramesCounter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const synchronizationRegisterAttribute: AttributeDefinition<SFskMacCountersSynchronizationRegister> = {
  id: 2,
  name: "synchronization_register",
  property: "synchronizationRegister",
  codec: sFskMacCountersSynchronizationRegisterCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const desynchronizationListingAttribute: AttributeDefinition<SFskMacCountersDesynchronizationListing> = {
  id: 3,
  name: "desynchronization_listing",
  property: "desynchronizationListing",
  codec: sFskMacCountersDesynchronizationListingCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const broadcastFramesCounterAttribute: AttributeDefinition<SFskMacCountersBroadcastFramesCounter> = {
  id: 4,
  name: "broadcast_frames_counter",
  property: "broadcastFramesCounter",
  codec: sFskMacCountersBroadcastFramesCounterCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const repetitionsCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 5,
  name: "repetitions_counter",
  property: "repetitionsCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const transmissionsCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "transmissions_counter",
  property: "transmissionsCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const crcOkFramesCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "CRC_OK_frames_counter",
  property: "crcOkFramesCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const crcNokFramesCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "CRC_NOK_frames_counter",
  property: "crcNokFramesCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x50,
};

/**
 * S-FSK MAC counters, version 0: Counters of the S-FSK MAC layer.
 *
 * Blue Book part 2, class S-FSK MAC counters (class_id 53, version 0).
 */
export const sFskMacCountersClass: ClassDefinition = {
  classId: 53,
  version: 0,
  name: "S-FSK MAC counters",
  attributes: [logicalNameAttribute, synchronizationRegisterAttribute, desynchronizationListingAttribute, broadcastFramesCounterAttribute, repetitionsCounterAttribute, transmissionsCounterAttribute, crcOkFramesCounterAttribute, crcNokFramesCounterAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one S-FSK MAC counters object.
 *
 * Counters of the S-FSK MAC layer.
 */
export interface SFskMacCounters extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Synchronizations with each initiator. */
  readonly synchronizationRegister: AttributeRef<SFskMacCountersSynchronizationRegister>;
  /** Losses of synchronization by cause. */
  readonly desynchronizationListing: AttributeRef<SFskMacCountersDesynchronizationListing>;
  /** Broadcast frames of each initiator. */
  readonly broadcastFramesCounter: AttributeRef<SFskMacCountersBroadcastFramesCounter>;
  /** Frames repeated. */
  readonly repetitionsCounter: AttributeRef<DoubleLongUnsigned>;
  /** Frames sent. */
  readonly transmissionsCounter: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a right check. */
  readonly crcOkFramesCounter: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly crcNokFramesCounter: AttributeRef<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the S-FSK MAC counters object with this logical name. Throws when it is not an OBIS code. */
export function sFskMacCounters(logicalName: string): SFskMacCounters {
  const object = cosemObject(sFskMacCountersClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    synchronizationRegister: attributeRef(object, synchronizationRegisterAttribute),
    desynchronizationListing: attributeRef(object, desynchronizationListingAttribute),
    broadcastFramesCounter: attributeRef(object, broadcastFramesCounterAttribute),
    repetitionsCounter: attributeRef(object, repetitionsCounterAttribute),
    transmissionsCounter: attributeRef(object, transmissionsCounterAttribute),
    crcOkFramesCounter: attributeRef(object, crcOkFramesCounterAttribute),
    crcNokFramesCounter: attributeRef(object, crcNokFramesCounterAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one S-FSK MAC counters object. What is left out is refused. */
export interface SFskMacCountersServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Synchronizations with each initiator. */
  readonly synchronizationRegister?: AttributeHandler<SFskMacCountersSynchronizationRegister>;
  /** Losses of synchronization by cause. */
  readonly desynchronizationListing?: AttributeHandler<SFskMacCountersDesynchronizationListing>;
  /** Broadcast frames of each initiator. */
  readonly broadcastFramesCounter?: AttributeHandler<SFskMacCountersBroadcastFramesCounter>;
  /** Frames repeated. */
  readonly repetitionsCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames sent. */
  readonly transmissionsCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a right check. */
  readonly crcOkFramesCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a wrong check. */
  readonly crcNokFramesCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A S-FSK MAC counters object for a server. Throws when `logicalName` is not an OBIS code. */
export function sFskMacCountersServer(logicalName: string, handlers: SFskMacCountersServer): ServerObject {
  return serverObject(sFskMacCountersClass, logicalName, handlers);
}
