// Generated from spec/classes/0151-v0-lte-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type LteMonitoringV0LteNetworkParameters,
  type LteNetworkParameters,
  lteMonitoringV0LteNetworkParametersDescriptor,
  lteNetworkParametersDescriptor,
  readLteMonitoringV0LteNetworkParameters,
  readLteNetworkParameters,
  writeLteMonitoringV0LteNetworkParameters,
  writeLteNetworkParameters,
} from "../../classes/lte-monitoring-v0.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LteNetworkParameters. */
export function lteNetworkParameters(): fc.Arbitrary<LteNetworkParameters> {
  return fc.record({ t3402: fc.integer({ min: 0, max: 65535 }), t3412: fc.integer({ min: 0, max: 65535 }), rsrq: fc.integer({ min: 0, max: 255 }), rsrp: fc.integer({ min: 0, max: 255 }), qRxlevMin: fc.integer({ min: -128, max: 127 }) });
}

/** Values of LteMonitoringV0LteNetworkParameters. */
export function lteMonitoringV0LteNetworkParameters(): fc.Arbitrary<LteMonitoringV0LteNetworkParameters> {
  return lteNetworkParameters();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/lte-monitoring-v0", { descriptor: lteNetworkParametersDescriptor, read: readLteNetworkParameters, write: writeLteNetworkParameters }, () => lteNetworkParameters()),
  typeCase("classes/lte-monitoring-v0", { descriptor: lteMonitoringV0LteNetworkParametersDescriptor, read: readLteMonitoringV0LteNetworkParameters, write: writeLteMonitoringV0LteNetworkParameters }, () => lteMonitoringV0LteNetworkParameters()),
];
