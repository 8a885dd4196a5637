// Generated from spec/classes/0052-v0-s-fsk-mac-synchronization-timeouts.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const searchInitiatorTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "search_initiator_timeout",
  property: "searchInitiatorTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const synchronizationConfirmationTimeoutAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "synchronization_confirmation_timeout",
  property: "synchronizationConfirmationTimeout",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const timeOutNotAddressedAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "time_out_not_addressed",
  property: "timeOutNotAddressed",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const timeOutFrameNotOkAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "time_out_frame_not_OK",
  property: "timeOutFrameNotOk",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};

/**
 * S-FSK MAC synchronization timeouts, version 0: Time-outs of S-FSK synchronization.
 *
 * Blue Book part 2, class S-FSK MAC synchronization timeouts (class_id 52, version 0).
 */
export const sFskMacSynchronizationTimeoutsClass: ClassDefinition = {
  classId: 52,
  version: 0,
  name: "S-FSK MAC synchronization timeouts",
  attributes: [logicalNameAttribute, searchInitiatorTimeoutAttribute, synchronizationConfirmationTimeoutAttribute, timeOutNotAddressedAttribute, timeOutFrameNotOkAttribute],
  methods: [],
};

/**
 * A client's references to one S-FSK MAC synchronization timeouts object.
 *
 * Time-outs of S-FSK synchronization.
 */
export interface SFskMacSynchronizationTimeouts extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** How long the device looks for a better initiator. */
  readonly searchInitiatorTimeout: AttributeRef<LongUnsigned>;
  /** How long synchronization lasts without confirmation. */
  readonly synchronizationConfirmationTimeout: AttributeRef<LongUnsigned>;
  /** How long the device stays configured without being addressed. */
  readonly timeOutNotAddressed: AttributeRef<LongUnsigned>;
  /** How long the device stays synchronized without a right frame. */
  readonly timeOutFrameNotOk: AttributeRef<LongUnsigned>;
}

/** References to the S-FSK MAC synchronization timeouts object with this logical name. Throws when it is not an OBIS code. */
export function sFskMacSynchronizationTimeouts(logicalName: string): SFskMacSynchronizationTimeouts {
  const object = cosemObject(sFskMacSynchronizationTimeoutsClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    searchInitiatorTimeout: attributeRef(object, searchInitiatorTimeoutAttribute),
    synchronizationConfirmationTimeout: attributeRef(object, synchronizationConfirmationTimeoutAttribute),
    timeOutNotAddressed: attributeRef(object, timeOutNotAddressedAttribute),
    timeOutFrameNotOk: attributeRef(object, timeOutFrameNotOkAttribute),
  };
}

/** A server's handlers for one S-FSK MAC synchronization timeouts object. What is left out is refused. */
export interface SFskMacSynchronizationTimeoutsServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** How long the device looks for a better initiator. */
  readonly searchInitiatorTimeout?: AttributeHandler<LongUnsigned>;
  /** How long synchronization lasts without confirmation. */
  readonly synchronizationConfirmationTimeout?: AttributeHandler<LongUnsigned>;
  /** How long the device stays configured without being addressed. */
  readonly timeOutNotAddressed?: AttributeHandler<LongUnsigned>;
  /** How long the device stays synchronized without a right frame. */
  readonly timeOutFrameNotOk?: AttributeHandler<LongUnsigned>;
}

/** A S-FSK MAC synchronization timeouts object for a server. Throws when `logicalName` is not an OBIS code. */
export function sFskMacSynchronizationTimeoutsServer(logicalName: string, handlers: SFskMacSynchronizationTimeoutsServer): ServerObject {
  return serverObject(sFskMacSynchronizationTimeoutsClass, logicalName, handlers);
}
