// Generated from spec/classes/0029-v1-auto-connect.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type AutoConnectV1CallingWindow,
  type AutoConnectV1DestinationList,
  type WindowElement,
  autoConnectV1CallingWindowDescriptor,
  autoConnectV1DestinationListDescriptor,
  readAutoConnectV1CallingWindow,
  readAutoConnectV1DestinationList,
  readWindowElement,
  windowElementDescriptor,
  writeAutoConnectV1CallingWindow,
  writeAutoConnectV1DestinationList,
  writeWindowElement,
} from "../../classes/auto-connect-v1.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of AutoConnectV1CallingWindow. */
export function autoConnectV1CallingWindow(): fc.Arbitrary<AutoConnectV1CallingWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of AutoConnectV1DestinationList. */
export function autoConnectV1DestinationList(): fc.Arbitrary<AutoConnectV1DestinationList> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/auto-connect-v1", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/auto-connect-v1", { descriptor: autoConnectV1CallingWindowDescriptor, read: readAutoConnectV1CallingWindow, write: writeAutoConnectV1CallingWindow }, () => autoConnectV1CallingWindow()),
  typeCase("classes/auto-connect-v1", { descriptor: autoConnectV1DestinationListDescriptor, read: readAutoConnectV1DestinationList, write: writeAutoConnectV1DestinationList }, () => autoConnectV1DestinationList()),
];
