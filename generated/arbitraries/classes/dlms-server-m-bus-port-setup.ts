// Generated from spec/classes/0076-v0-dlms-server-m-bus-port-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type DlmsServerMBusPortSetupListeningWindow,
  type WindowElement,
  dlmsServerMBusPortSetupListeningWindowDescriptor,
  readDlmsServerMBusPortSetupListeningWindow,
  readWindowElement,
  windowElementDescriptor,
  writeDlmsServerMBusPortSetupListeningWindow,
  writeWindowElement,
} from "../../classes/dlms-server-m-bus-port-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of DlmsServerMBusPortSetupListeningWindow. */
export function dlmsServerMBusPortSetupListeningWindow(): fc.Arbitrary<DlmsServerMBusPortSetupListeningWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/dlms-server-m-bus-port-setup", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/dlms-server-m-bus-port-setup", { descriptor: dlmsServerMBusPortSetupListeningWindowDescriptor, read: readDlmsServerMBusPortSetupListeningWindow, write: writeDlmsServerMBusPortSetupListeningWindow }, () => dlmsServerMBusPortSetupListeningWindow()),
];
