// Generated from spec/classes/0070-v0-disconnect-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type ControlMode, controlModeCodes } from "../codes/control-mode.ts";
import { type ControlState, controlStateCodes } from "../codes/control-state.ts";

/**
 * Logical name of the object.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0LogicalName = Obis;

export function readDisconnectControlV0LogicalName(r: Reader): DisconnectControlV0LogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeDisconnectControlV0LogicalName(w: Writer, v: DisconnectControlV0LogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const disconnectControlV0LogicalNameDescriptor: Descriptor = {
  name: "Disconnect control.logical_name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const disconnectControlV0LogicalNameCodec: Codec<DisconnectControlV0LogicalName> = {
  descriptor: disconnectControlV0LogicalNameDescriptor,
  read: readDisconnectControlV0LogicalName,
  write: writeDisconnectControlV0LogicalName,
};

/**
 * Whether the output is connected.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0OutputState = boolean;

export function readDisconnectControlV0OutputState(r: Reader): DisconnectControlV0OutputState {
  r.expect(3);
  return r.boolean();
}

export function writeDisconnectControlV0OutputState(w: Writer, v: DisconnectControlV0OutputState): void {
  w.u8(3);
  w.boolean(v);
}

export const disconnectControlV0OutputStateDescriptor: Descriptor = {
  name: "Disconnect control.output_state",
  node: { kind: "tagged", tag: 3, of: { kind: "boolean" } },
  layer: "data",
};

export const disconnectControlV0OutputStateCodec: Codec<DisconnectControlV0OutputState> = {
  descriptor: disconnectControlV0OutputStateDescriptor,
  read: readDisconnectControlV0OutputState,
  write: writeDisconnectControlV0OutputState,
};

/**
 * State of the control.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0ControlState = ControlState;

export function readDisconnectControlV0ControlState(r: Reader): DisconnectControlV0ControlState {
  r.expect(0x16);
  return readCode(r, controlStateCodes);
}

export function writeDisconnectControlV0ControlState(w: Writer, v: DisconnectControlV0ControlState): void {
  w.u8(0x16);
  writeCode(w, controlStateCodes, v);
}

export const disconnectControlV0ControlStateDescriptor: Descriptor = {
  name: "Disconnect control.control_state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlStateCodes } },
  layer: "data",
};

export const disconnectControlV0ControlStateCodec: Codec<DisconnectControlV0ControlState> = {
  descriptor: disconnectControlV0ControlStateDescriptor,
  read: readDisconnectControlV0ControlState,
  write: writeDisconnectControlV0ControlState,
};

/**
 * Which transitions are allowed. Version 0 knows modes 0 to 6.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0ControlMode = ControlMode;

export function readDisconnectControlV0ControlMode(r: Reader): DisconnectControlV0ControlMode {
  r.expect(0x16);
  return readCode(r, controlModeCodes);
}

export function writeDisconnectControlV0ControlMode(w: Writer, v: DisconnectControlV0ControlMode): void {
  w.u8(0x16);
  writeCode(w, controlModeCodes, v);
}

export const disconnectControlV0ControlModeDescriptor: Descriptor = {
  name: "Disconnect control.control_mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlModeCodes } },
  layer: "data",
};

export const disconnectControlV0ControlModeCodec: Codec<DisconnectControlV0ControlMode> = {
  descriptor: disconnectControlV0ControlModeDescriptor,
  read: readDisconnectControlV0ControlMode,
  write: writeDisconnectControlV0ControlMode,
};

/**
 * Forces the output to disconnected. The parameter is 0.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0RemoteDisconnectParameter = number;

export function readDisconnectControlV0RemoteDisconnectParameter(r: Reader): DisconnectControlV0RemoteDisconnectParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeDisconnectControlV0RemoteDisconnectParameter(w: Writer, v: DisconnectControlV0RemoteDisconnectParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const disconnectControlV0RemoteDisconnectParameterDescriptor: Descriptor = {
  name: "Disconnect control.remote_disconnect_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const disconnectControlV0RemoteDisconnectParameterCodec: Codec<DisconnectControlV0RemoteDisconnectParameter> = {
  descriptor: disconnectControlV0RemoteDisconnectParameterDescriptor,
  read: readDisconnectControlV0RemoteDisconnectParameter,
  write: writeDisconnectControlV0RemoteDisconnectParameter,
};

/**
 * Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export type DisconnectControlV0RemoteReconnectParameter = number;

export function readDisconnectControlV0RemoteReconnectParameter(r: Reader): DisconnectControlV0RemoteReconnectParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeDisconnectControlV0RemoteReconnectParameter(w: Writer, v: DisconnectControlV0RemoteReconnectParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const disconnectControlV0RemoteReconnectParameterDescriptor: Descriptor = {
  name: "Disconnect control.remote_reconnect_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const disconnectControlV0RemoteReconnectParameterCodec: Codec<DisconnectControlV0RemoteReconnectParameter> = {
  descriptor: disconnectControlV0RemoteReconnectParameterDescriptor,
  read: readDisconnectControlV0RemoteReconnectParameter,
  write: writeDisconnectControlV0RemoteReconnectParameter,
};

const logicalNameAttribute: AttributeDefinition<DisconnectControlV0LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: disconnectControlV0LogicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const outputStateAttribute: AttributeDefinition<DisconnectControlV0OutputState> = {
  id: 2,
  name: "output_state",
  property: "outputState",
  codec: disconnectControlV0OutputStateCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const controlStateAttribute: AttributeDefinition<DisconnectControlV0ControlState> = {
  id: 3,
  name: "control_state",
  property: "controlState",
  codec: disconnectControlV0ControlStateCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const controlModeAttribute: AttributeDefinition<DisconnectControlV0ControlMode> = {
  id: 4,
  name: "control_mode",
  property: "controlMode",
  codec: disconnectControlV0ControlModeCodec,
  storage: "static",
  shortName: 0x18,
};
const remoteDisconnectMethod: MethodDefinition<DisconnectControlV0RemoteDisconnectParameter, undefined> = {
  id: 1,
  name: "remote_disconnect",
  property: "remoteDisconnect",
  parameter: disconnectControlV0RemoteDisconnectParameterCodec,
  mandatory: true,
  shortName: 0x20,
};
const remoteReconnectMethod: MethodDefinition<DisconnectControlV0RemoteReconnectParameter, undefined> = {
  id: 2,
  name: "remote_reconnect",
  property: "remoteReconnect",
  parameter: disconnectControlV0RemoteReconnectParameterCodec,
  mandatory: true,
  shortName: 0x28,
};

/**
 * Disconnect control, version 0: Connects and disconnects the supply, remotely, manually or locally.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 0).
 */
export const disconnectControlV0Class: ClassDefinition = {
  classId: 70,
  version: 0,
  name: "Disconnect control",
  attributes: [logicalNameAttribute, outputStateAttribute, controlStateAttribute, controlModeAttribute],
  methods: [remoteDisconnectMethod, remoteReconnectMethod],
};

/**
 * A client's references to one Disconnect control object.
 *
 * Connects and disconnects the supply, remotely, manually or locally.
 */
export interface DisconnectControlV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<DisconnectControlV0LogicalName>;
  /** Whether the output is connected. */
  readonly outputState: AttributeRef<DisconnectControlV0OutputState>;
  /** State of the control. */
  readonly controlState: AttributeRef<DisconnectControlV0ControlState>;
  /** Which transitions are allowed. Version 0 knows modes 0 to 6. */
  readonly controlMode: AttributeRef<DisconnectControlV0ControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect: MethodRef<DisconnectControlV0RemoteDisconnectParameter, undefined>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect: MethodRef<DisconnectControlV0RemoteReconnectParameter, undefined>;
}

/** References to the Disconnect control object with this logical name. Throws when it is not an OBIS code. */
export function disconnectControlV0(logicalName: string): DisconnectControlV0 {
  const object = cosemObject(disconnectControlV0Class, logicalName);
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
export interface DisconnectControlV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<DisconnectControlV0LogicalName>;
  /** Whether the output is connected. */
  readonly outputState?: AttributeHandler<DisconnectControlV0OutputState>;
  /** State of the control. */
  readonly controlState?: AttributeHandler<DisconnectControlV0ControlState>;
  /** Which transitions are allowed. Version 0 knows modes 0 to 6. */
  readonly controlMode?: AttributeHandler<DisconnectControlV0ControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect?: MethodHandler<DisconnectControlV0RemoteDisconnectParameter, void>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect?: MethodHandler<DisconnectControlV0RemoteReconnectParameter, void>;
}

/** A Disconnect control object for a server. Throws when `logicalName` is not an OBIS code. */
export function disconnectControlV0Server(logicalName: string, handlers: DisconnectControlV0Server): ServerObject {
  return serverObject(disconnectControlV0Class, logicalName, handlers);
}
