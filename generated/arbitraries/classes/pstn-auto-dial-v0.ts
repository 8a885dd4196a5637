// Generated from spec/classes/0029-v0-pstn-auto-dial.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type AutoConnectV0CallingWindow,
  type AutoConnectV0PhoneList,
  type WindowElement,
  autoConnectV0CallingWindowDescriptor,
  autoConnectV0PhoneListDescriptor,
  readAutoConnectV0CallingWindow,
  readAutoConnectV0PhoneList,
  readWindowElement,
  windowElementDescriptor,
  writeAutoConnectV0CallingWindow,
  writeAutoConnectV0PhoneList,
  writeWindowElement,
} from "../../classes/pstn-auto-dial-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of WindowElement. */
export function windowElement(): fc.Arbitrary<WindowElement> {
  return fc.record({ startTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)), endTime: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of AutoConnectV0CallingWindow. */
export function autoConnectV0CallingWindow(): fc.Arbitrary<AutoConnectV0CallingWindow> {
  return fc.array(windowElement(), { maxLength: 4 });
}

/** Values of AutoConnectV0PhoneList. */
export function autoConnectV0PhoneList(): fc.Arbitrary<AutoConnectV0PhoneList> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/pstn-auto-dial-v0", { descriptor: windowElementDescriptor, read: readWindowElement, write: writeWindowElement }, () => windowElement()),
  typeCase("classes/pstn-auto-dial-v0", { descriptor: autoConnectV0CallingWindowDescriptor, read: readAutoConnectV0CallingWindow, write: writeAutoConnectV0CallingWindow }, () => autoConnectV0CallingWindow()),
  typeCase("classes/pstn-auto-dial-v0", { descriptor: autoConnectV0PhoneListDescriptor, read: readAutoConnectV0PhoneList, write: writeAutoConnectV0PhoneList }, () => autoConnectV0PhoneList()),
];
