// Generated from spec/classes/0083-v0-prime-nb-ofdm-plc-mac-functional-parameters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type MacCapabilities,
  type MacCapabilitiesBit,
  type PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities,
  macCapabilitiesDescriptor,
  primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesDescriptor,
  readMacCapabilities,
  readPrimeNbOfdmPlcMacFunctionalParametersMacCapabilities,
  writeMacCapabilities,
  writePrimeNbOfdmPlcMacFunctionalParametersMacCapabilities,
} from "../../classes/prime-nb-ofdm-plc-mac-functional-parameters.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MacCapabilities. */
export function macCapabilities(): fc.Arbitrary<MacCapabilities> {
  return fc.subarray(["switch", "packet-aggregation", "contention-free-period", "direct-connection", "multicast", "phy-robustness-management", "arq", "reserved-7", "direct-connection-switching", "multicast-switching", "phy-robustness-management-switching", "arq-buffering-switching", "reserved-12", "reserved-13", "reserved-14", "reserved-15"] as readonly MacCapabilitiesBit[] as MacCapabilitiesBit[]);
}

/** Values of PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities. */
export function primeNbOfdmPlcMacFunctionalParametersMacCapabilities(): fc.Arbitrary<PrimeNbOfdmPlcMacFunctionalParametersMacCapabilities> {
  return macCapabilities();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/prime-nb-ofdm-plc-mac-functional-parameters", { descriptor: macCapabilitiesDescriptor, read: readMacCapabilities, write: writeMacCapabilities }, () => macCapabilities()),
  typeCase("classes/prime-nb-ofdm-plc-mac-functional-parameters", { descriptor: primeNbOfdmPlcMacFunctionalParametersMacCapabilitiesDescriptor, read: readPrimeNbOfdmPlcMacFunctionalParametersMacCapabilities, write: writePrimeNbOfdmPlcMacFunctionalParametersMacCapabilities }, () => primeNbOfdmPlcMacFunctionalParametersMacCapabilities()),
];
