// Generated from spec/classes/0070-v1-disconnect-control.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { obisFromBytes } from "@cosemkit/core";
import {
  type DisconnectControlControlMode,
  type DisconnectControlControlState,
  type DisconnectControlLogicalName,
  type DisconnectControlOutputState,
  type DisconnectControlRemoteDisconnectParameter,
  type DisconnectControlRemoteReconnectParameter,
  disconnectControlControlModeDescriptor,
  disconnectControlControlStateDescriptor,
  disconnectControlLogicalNameDescriptor,
  disconnectControlOutputStateDescriptor,
  disconnectControlRemoteDisconnectParameterDescriptor,
  disconnectControlRemoteReconnectParameterDescriptor,
  readDisconnectControlControlMode,
  readDisconnectControlControlState,
  readDisconnectControlLogicalName,
  readDisconnectControlOutputState,
  readDisconnectControlRemoteDisconnectParameter,
  readDisconnectControlRemoteReconnectParameter,
  writeDisconnectControlControlMode,
  writeDisconnectControlControlState,
  writeDisconnectControlLogicalName,
  writeDisconnectControlOutputState,
  writeDisconnectControlRemoteDisconnectParameter,
  writeDisconnectControlRemoteReconnectParameter,
} from "../../classes/disconnect-control.ts";
import { controlModeCodes } from "../../codes/control-mode.ts";
import { controlStateCodes } from "../../codes/control-state.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of DisconnectControlLogicalName. */
export function disconnectControlLogicalName(): fc.Arbitrary<DisconnectControlLogicalName> {
  return fc.uint8Array({ minLength: 6, maxLength: 6 }).map((bytes) => obisFromBytes(bytes));
}

/** Values of DisconnectControlOutputState. */
export function disconnectControlOutputState(): fc.Arbitrary<DisconnectControlOutputState> {
  return fc.boolean();
}

/** Values of DisconnectControlControlState. */
export function disconnectControlControlState(): fc.Arbitrary<DisconnectControlControlState> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlStateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlStateCodes.ids[code] === undefined));
}

/** Values of DisconnectControlControlMode. */
export function disconnectControlControlMode(): fc.Arbitrary<DisconnectControlControlMode> {
  return fc.oneof({ arbitrary: fc.constantFrom(...Object.values(controlModeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => controlModeCodes.ids[code] === undefined));
}

/** Values of DisconnectControlRemoteDisconnectParameter. */
export function disconnectControlRemoteDisconnectParameter(): fc.Arbitrary<DisconnectControlRemoteDisconnectParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Values of DisconnectControlRemoteReconnectParameter. */
export function disconnectControlRemoteReconnectParameter(): fc.Arbitrary<DisconnectControlRemoteReconnectParameter> {
  return fc.integer({ min: -128, max: 127 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/disconnect-control", { descriptor: disconnectControlLogicalNameDescriptor, read: readDisconnectControlLogicalName, write: writeDisconnectControlLogicalName }, () => disconnectControlLogicalName()),
  typeCase("classes/disconnect-control", { descriptor: disconnectControlOutputStateDescriptor, read: readDisconnectControlOutputState, write: writeDisconnectControlOutputState }, () => disconnectControlOutputState()),
  typeCase("classes/disconnect-control", { descriptor: disconnectControlControlStateDescriptor, read: readDisconnectControlControlState, write: writeDisconnectControlControlState }, () => disconnectControlControlState()),
  typeCase("classes/disconnect-control", { descriptor: disconnectControlControlModeDescriptor, read: readDisconnectControlControlMode, write: writeDisconnectControlControlMode }, () => disconnectControlControlMode()),
  typeCase("classes/disconnect-control", { descriptor: disconnectControlRemoteDisconnectParameterDescriptor, read: readDisconnectControlRemoteDisconnectParameter, write: writeDisconnectControlRemoteDisconnectParameter }, () => disconnectControlRemoteDisconnectParameter()),
  typeCase("classes/disconnect-control", { descriptor: disconnectControlRemoteReconnectParameterDescriptor, read: readDisconnectControlRemoteReconnectParameter, write: writeDisconnectControlRemoteReconnectParameter }, () => disconnectControlRemoteReconnectParameter()),
];
