// Generated from spec/classes/0029-v2-auto-connect.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type AutoConnectCallingWindow,
  type AutoConnectDestinationList,
  type WindowElement,
  autoConnectCallingWindowDescriptor,
  autoConnectDestinationListDescriptor,
  readAutoConnectCallingWindow,
  readAutoConnectDestinationList,
  readWindowElement,
  windowElementDescriptor,
  writeAutoConnectCallingWindow,
  writeAutoConnectDestinationList,
  writeWindowElement,
} from "../../classes/auto-connect.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of AutoConnectCallingWindow. */
export function autoConnectCallingWindow(): fc.Arbitrary<AutoConnectCallingWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of AutoConnectDestinationList. */
export function autoConnectDestinationList(): fc.Arbitrary<AutoConnectDestinationList> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/auto-connect", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/auto-connect", { descriptor: autoConnectCallingWindowDescriptor, read: readAutoConnectCallingWindow, write: writeAutoConnectCallingWindow }, () => autoConnectCallingWindow()),
  typeCase("classes/auto-connect", { descriptor: autoConnectDestinationListDescriptor, read: readAutoConnectDestinationList, write: writeAutoConnectDestinationList }, () => autoConnectDestinationList()),
];
