// Generated from spec/classes/0070-v0-disconnect-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type DisconnectControlV0ControlMode,
  type DisconnectControlV0ControlState,
  type DisconnectControlV0LogicalName,
  type DisconnectControlV0OutputState,
  type DisconnectControlV0RemoteDisconnectParameter,
  type DisconnectControlV0RemoteReconnectParameter,
  disconnectControlV0ControlModeDescriptor,
  disconnectControlV0ControlStateDescriptor,
  disconnectControlV0LogicalNameDescriptor,
  disconnectControlV0OutputStateDescriptor,
  disconnectControlV0RemoteDisconnectParameterDescriptor,
  disconnectControlV0RemoteReconnectParameterDescriptor,
  readDisconnectControlV0ControlMode,
  readDisconnectControlV0ControlState,
  readDisconnectControlV0LogicalName,
  readDisconnectControlV0OutputState,
  readDisconnectControlV0RemoteDisconnectParameter,
  readDisconnectControlV0RemoteReconnectParameter,
  writeDisconnectControlV0ControlMode,
  writeDisconnectControlV0ControlState,
  writeDisconnectControlV0LogicalName,
  writeDisconnectControlV0OutputState,
  writeDisconnectControlV0RemoteDisconnectParameter,
  writeDisconnectControlV0RemoteReconnectParameter,
} from "../../classes/disconnect-control-v0.ts";
import { controlModeCodes } from "../../codes/control-mode.ts";
import { controlStateCodes } from "../../codes/control-state.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of DisconnectControlV0LogicalName. */
export function disconnectControlV0LogicalName(): fc.Arbitrary<DisconnectControlV0LogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of DisconnectControlV0OutputState. */
export function disconnectControlV0OutputState(): fc.Arbitrary<DisconnectControlV0OutputState> {
  return fc.boolean();
}

/** Values of DisconnectControlV0ControlState. */
export function disconnectControlV0ControlState(): fc.Arbitrary<DisconnectControlV0ControlState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlStateCodes.ids[code] === undefined));
}

/** Values of DisconnectControlV0ControlMode. */
export function disconnectControlV0ControlMode(): fc.Arbitrary<DisconnectControlV0ControlMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlModeCodes.ids[code] === undefined));
}

/** Values of DisconnectControlV0RemoteDisconnectParameter. */
export function disconnectControlV0RemoteDisconnectParameter(): fc.Arbitrary<DisconnectControlV0RemoteDisconnectParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of DisconnectControlV0RemoteReconnectParameter. */
export function disconnectControlV0RemoteReconnectParameter(): fc.Arbitrary<DisconnectControlV0RemoteReconnectParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0LogicalNameDescriptor, read: readDisconnectControlV0LogicalName, write: writeDisconnectControlV0LogicalName }, () => disconnectControlV0LogicalName()),
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0OutputStateDescriptor, read: readDisconnectControlV0OutputState, write: writeDisconnectControlV0OutputState }, () => disconnectControlV0OutputState()),
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0ControlStateDescriptor, read: readDisconnectControlV0ControlState, write: writeDisconnectControlV0ControlState }, () => disconnectControlV0ControlState()),
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0ControlModeDescriptor, read: readDisconnectControlV0ControlMode, write: writeDisconnectControlV0ControlMode }, () => disconnectControlV0ControlMode()),
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0RemoteDisconnectParameterDescriptor, read: readDisconnectControlV0RemoteDisconnectParameter, write: writeDisconnectControlV0RemoteDisconnectParameter }, () => disconnectControlV0RemoteDisconnectParameter()),
  typeCase("classes/disconnect-control-v0", { descriptor: disconnectControlV0RemoteReconnectParameterDescriptor, read: readDisconnectControlV0RemoteReconnectParameter, write: writeDisconnectControlV0RemoteReconnectParameter }, () => disconnectControlV0RemoteReconnectParameter()),
];
