// Generated from spec/classes/0070-v1-disconnect-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type ServerObject,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type Boolean,
  type EnumControlMode,
  type EnumControlState,
  type Integer,
  type LogicalName,
  booleanCodec,
  enumControlModeCodec,
  enumControlStateCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const outputStateAttribute: AttributeDefinition<Boolean> = {
  id: 2,
  name: "output_state",
  property: "outputState",
  codec: booleanCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const controlStateAttribute: AttributeDefinition<EnumControlState> = {
  id: 3,
  name: "control_state",
  property: "controlState",
  codec: enumControlStateCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const controlModeAttribute: AttributeDefinition<EnumControlMode> = {
  id: 4,
  name: "control_mode",
  property: "controlMode",
  codec: enumControlModeCodec,
  storage: "static",
  shortName: 0x18,
};
const remoteDisconnectMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "remote_disconnect",
  property: "remoteDisconnect",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x20,
};
const remoteReconnectMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "remote_reconnect",
  property: "remoteReconnect",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x28,
};

/**
 * Disconnect control, version 1: Connects and disconnects the supply, remotely, manually or locally.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export const disconnectControlClass: ClassDefinition = {
  classId: 70,
  version: 1,
  name: "Disconnect control",
  attributes: [logicalNameAttribute, outputStateAttribute, controlStateAttribute, controlModeAttribute],
  methods: [remoteDisconnectMethod, remoteReconnectMethod],
};

/**
 * A client's references to one Disconnect control object.
 *
 * Connects and disconnects the supply, remotely, manually or locally.
 */
export interface DisconnectControl extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Whether the output is connected. */
  readonly outputState: AttributeRef<Boolean>;
  /** State of the control. */
  readonly controlState: AttributeRef<EnumControlState>;
  /** Which transitions are allowed. */
  readonly controlMode: AttributeRef<EnumControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect: MethodRef<Integer, undefined>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect: MethodRef<Integer, undefined>;
}

/** References to the Disconnect control object with this logical name. Throws when it is not an OBIS code. */
export function disconnectControl(logicalName: string): DisconnectControl {
  const object = cosemObject(disconnectControlClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    outputState: attributeRef(object, outputStateAttribute),
    controlState: attributeRef(object, controlStateAttribute),
    controlMode: attributeRef(object, controlModeAttribute),
    remoteDisconnect: methodRef(object, remoteDisconnectMethod),
    remoteReconnect: methodRef(object, remoteReconnectMethod),
  };
}

/** A server's handlers for one Disconnect control object. What is left out is refused. */
export interface DisconnectControlServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Whether the output is connected. */
  readonly outputState?: AttributeHandler<Boolean>;
  /** State of the control. */
  readonly controlState?: AttributeHandler<EnumControlState>;
  /** Which transitions are allowed. */
  readonly controlMode?: AttributeHandler<EnumControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect?: MethodHandler<Integer, void>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect?: MethodHandler<Integer, void>;
}

/** A Disconnect control object for a server. Throws when `logicalName` is not an OBIS code. */
export function disconnectControlServer(logicalName: string, handlers: DisconnectControlServer): ServerObject {
  return serverObject(disconnectControlClass, logicalName, handlers);
}
