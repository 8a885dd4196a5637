// Generated from spec/classes/0044-v0-ppp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type IpcpOptionsElement,
  type LcpOptionsElement,
  type PppAuthentication,
  type PppSetupIpcpOptions,
  type PppSetupLcpOptions,
  type PppSetupPppAuthentication,
  ipcpOptionsElementDescriptor,
  lcpOptionsElementDescriptor,
  pppAuthenticationDescriptor,
  pppSetupIpcpOptionsDescriptor,
  pppSetupLcpOptionsDescriptor,
  pppSetupPppAuthenticationDescriptor,
  readIpcpOptionsElement,
  readLcpOptionsElement,
  readPppAuthentication,
  readPppSetupIpcpOptions,
  readPppSetupLcpOptions,
  readPppSetupPppAuthentication,
  writeIpcpOptionsElement,
  writeLcpOptionsElement,
  writePppAuthentication,
  writePppSetupIpcpOptions,
  writePppSetupLcpOptions,
  writePppSetupPppAuthentication,
} from "../../classes/ppp-setup.ts";
import { data } from "../apdu/data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LcpOptionsElement. */
export function lcpOptionsElement(): fc.Arbitrary<LcpOptionsElement> {
  return fc.record({ lcpOptionType: fc.integer({ min: 0, max: 255 }), lcpOptionLength: fc.integer({ min: 0, max: 255 }), lcpOptionData: data() });
}

/** Values of IpcpOptionsElement. */
export function ipcpOptionsElement(): fc.Arbitrary<IpcpOptionsElement> {
  return fc.record({ ipcpOptionType: fc.integer({ min: 0, max: 255 }), ipcpOptionLength: fc.integer({ min: 0, max: 255 }), ipcpOptionData: data() });
}

/** Values of PppSetupLcpOptions. */
export function pppSetupLcpOptions(): fc.Arbitrary<PppSetupLcpOptions> {
  return fc.array(lcpOptionsElement(), { maxLength: 4 });
}

/** Values of PppSetupIpcpOptions. */
export function pppSetupIpcpOptions(): fc.Arbitrary<PppSetupIpcpOptions> {
  return fc.array(ipcpOptionsElement(), { maxLength: 4 });
}

/** Values of PppAuthentication. */
export function pppAuthentication(): fc.Arbitrary<PppAuthentication> {
  return fc.oneof(
      fc.record({ type: fc.constant("null-data" as const) }),
      fc.record({ type: fc.constant("structure" as const), value: fc.array(data(), { maxLength: 4 }) }),
    );
}

/** Values of PppSetupPppAuthentication. */
export function pppSetupPppAuthentication(): fc.Arbitrary<PppSetupPppAuthentication> {
  return pppAuthentication();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/ppp-setup", { descriptor: lcpOptionsElementDescriptor, read: readLcpOptionsElement, write: writeLcpOptionsElement }, () => lcpOptionsElement()),
  typeCase("classes/ppp-setup", { descriptor: ipcpOptionsElementDescriptor, read: readIpcpOptionsElement, write: writeIpcpOptionsElement }, () => ipcpOptionsElement()),
  typeCase("classes/ppp-setup", { descriptor: pppSetupLcpOptionsDescriptor, read: readPppSetupLcpOptions, write: writePppSetupLcpOptions }, () => pppSetupLcpOptions()),
  typeCase("classes/ppp-setup", { descriptor: pppSetupIpcpOptionsDescriptor, read: readPppSetupIpcpOptions, write: writePppSetupIpcpOptions }, () => pppSetupIpcpOptions()),
  typeCase("classes/ppp-setup", { descriptor: pppAuthenticationDescriptor, read: readPppAuthentication, write: writePppAuthentication }, () => pppAuthentication()),
  typeCase("classes/ppp-setup", { descriptor: pppSetupPppAuthenticationDescriptor, read: readPppSetupPppAuthentication, write: writePppSetupPppAuthentication }, () => pppSetupPppAuthentication()),
];
