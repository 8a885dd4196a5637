// Generated from spec/classes/0070-v1-disconnect-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlLogicalName = Obis;

export function readDisconnectControlLogicalName(r: Reader): DisconnectControlLogicalName {
  r.expect(9);
  return obisFromBytes(r.octetsOf(6));
}

export function writeDisconnectControlLogicalName(w: Writer, v: DisconnectControlLogicalName): void {
  w.u8(9);
  w.octetsOf(obisToBytes(v), 6);
}

export const disconnectControlLogicalNameDescriptor: Descriptor = {
  name: "Disconnect control.logical_name",
  node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } },
  layer: "data",
};

export const disconnectControlLogicalNameCodec: Codec<DisconnectControlLogicalName> = {
  descriptor: disconnectControlLogicalNameDescriptor,
  read: readDisconnectControlLogicalName,
  write: writeDisconnectControlLogicalName,
};

/**
 * Whether the output is connected.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlOutputState = boolean;

export function readDisconnectControlOutputState(r: Reader): DisconnectControlOutputState {
  r.expect(3);
  return r.boolean();
}

export function writeDisconnectControlOutputState(w: Writer, v: DisconnectControlOutputState): void {
  w.u8(3);
  w.boolean(v);
}

export const disconnectControlOutputStateDescriptor: Descriptor = {
  name: "Disconnect control.output_state",
  node: { kind: "tagged", tag: 3, of: { kind: "boolean" } },
  layer: "data",
};

export const disconnectControlOutputStateCodec: Codec<DisconnectControlOutputState> = {
  descriptor: disconnectControlOutputStateDescriptor,
  read: readDisconnectControlOutputState,
  write: writeDisconnectControlOutputState,
};

/**
 * State of the control.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlControlState = ControlState;

export function readDisconnectControlControlState(r: Reader): DisconnectControlControlState {
  r.expect(0x16);
  return readCode(r, controlStateCodes);
}

export function writeDisconnectControlControlState(w: Writer, v: DisconnectControlControlState): void {
  w.u8(0x16);
  writeCode(w, controlStateCodes, v);
}

export const disconnectControlControlStateDescriptor: Descriptor = {
  name: "Disconnect control.control_state",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlStateCodes } },
  layer: "data",
};

export const disconnectControlControlStateCodec: Codec<DisconnectControlControlState> = {
  descriptor: disconnectControlControlStateDescriptor,
  read: readDisconnectControlControlState,
  write: writeDisconnectControlControlState,
};

/**
 * Which transitions are allowed.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlControlMode = ControlMode;

export function readDisconnectControlControlMode(r: Reader): DisconnectControlControlMode {
  r.expect(0x16);
  return readCode(r, controlModeCodes);
}

export function writeDisconnectControlControlMode(w: Writer, v: DisconnectControlControlMode): void {
  w.u8(0x16);
  writeCode(w, controlModeCodes, v);
}

export const disconnectControlControlModeDescriptor: Descriptor = {
  name: "Disconnect control.control_mode",
  node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: controlModeCodes } },
  layer: "data",
};

export const disconnectControlControlModeCodec: Codec<DisconnectControlControlMode> = {
  descriptor: disconnectControlControlModeDescriptor,
  read: readDisconnectControlControlMode,
  write: writeDisconnectControlControlMode,
};

/**
 * Forces the output to disconnected. The parameter is 0.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlRemoteDisconnectParameter = number;

export function readDisconnectControlRemoteDisconnectParameter(r: Reader): DisconnectControlRemoteDisconnectParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeDisconnectControlRemoteDisconnectParameter(w: Writer, v: DisconnectControlRemoteDisconnectParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const disconnectControlRemoteDisconnectParameterDescriptor: Descriptor = {
  name: "Disconnect control.remote_disconnect_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const disconnectControlRemoteDisconnectParameterCodec: Codec<DisconnectControlRemoteDisconnectParameter> = {
  descriptor: disconnectControlRemoteDisconnectParameterDescriptor,
  read: readDisconnectControlRemoteDisconnectParameter,
  write: writeDisconnectControlRemoteDisconnectParameter,
};

/**
 * Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0.
 *
 * Blue Book part 2, class Disconnect control (class_id 70, version 1).
 */
export type DisconnectControlRemoteReconnectParameter = number;

export function readDisconnectControlRemoteReconnectParameter(r: Reader): DisconnectControlRemoteReconnectParameter {
  r.expect(0x0f);
  return r.i8();
}

export function writeDisconnectControlRemoteReconnectParameter(w: Writer, v: DisconnectControlRemoteReconnectParameter): void {
  w.u8(0x0f);
  w.i8(v);
}

export const disconnectControlRemoteReconnectParameterDescriptor: Descriptor = {
  name: "Disconnect control.remote_reconnect_parameter",
  node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } },
  layer: "data",
};

export const disconnectControlRemoteReconnectParameterCodec: Codec<DisconnectControlRemoteReconnectParameter> = {
  descriptor: disconnectControlRemoteReconnectParameterDescriptor,
  read: readDisconnectControlRemoteReconnectParameter,
  write: writeDisconnectControlRemoteReconnectParameter,
};

const logicalNameAttribute: AttributeDefinition<DisconnectControlLogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: disconnectControlLogicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const outputStateAttribute: AttributeDefinition<DisconnectControlOutputState> = {
  id: 2,
  name: "output_state",
  property: "outputState",
  codec: disconnectControlOutputStateCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const controlStateAttribute: AttributeDefinition<DisconnectControlControlState> = {
  id: 3,
  name: "control_state",
  property: "controlState",
  codec: disconnectControlControlStateCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const controlModeAttribute: AttributeDefinition<DisconnectControlControlMode> = {
  id: 4,
  name: "control_mode",
  property: "controlMode",
  codec: disconnectControlControlModeCodec,
  storage: "static",
  shortName: 0x18,
};
const remoteDisconnectMethod: MethodDefinition<DisconnectControlRemoteDisconnectParameter, undefined> = {
  id: 1,
  name: "remote_disconnect",
  property: "remoteDisconnect",
  parameter: disconnectControlRemoteDisconnectParameterCodec,
  mandatory: true,
  shortName: 0x20,
};
const remoteReconnectMethod: MethodDefinition<DisconnectControlRemoteReconnectParameter, undefined> = {
  id: 2,
  name: "remote_reconnect",
  property: "remoteReconnect",
  parameter: disconnectControlRemoteReconnectParameterCodec,
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
  readonly logicalName: AttributeRef<DisconnectControlLogicalName>;
  /** Whether the output is connected. */
  readonly outputState: AttributeRef<DisconnectControlOutputState>;
  /** State of the control. */
  readonly controlState: AttributeRef<DisconnectControlControlState>;
  /** Which transitions are allowed. */
  readonly controlMode: AttributeRef<DisconnectControlControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect: MethodRef<DisconnectControlRemoteDisconnectParameter, undefined>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect: MethodRef<DisconnectControlRemoteReconnectParameter, undefined>;
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
  readonly logicalName?: AttributeHandler<DisconnectControlLogicalName>;
  /** Whether the output is connected. */
  readonly outputState?: AttributeHandler<DisconnectControlOutputState>;
  /** State of the control. */
  readonly controlState?: AttributeHandler<DisconnectControlControlState>;
  /** Which transitions are allowed. */
  readonly controlMode?: AttributeHandler<DisconnectControlControlMode>;
  /** Forces the output to disconnected. The parameter is 0. */
  readonly remoteDisconnect?: MethodHandler<DisconnectControlRemoteDisconnectParameter, void>;
  /** Puts the control to ready for reconnection or connected, as the mode says. The parameter is 0. */
  readonly remoteReconnect?: MethodHandler<DisconnectControlRemoteReconnectParameter, void>;
}

/** A Disconnect control object for a server. Throws when `logicalName` is not an OBIS code. */
export function disconnectControlServer(logicalName: string, handlers: DisconnectControlServer): ServerObject {
  return serverObject(disconnectControlClass, logicalName, handlers);
}
