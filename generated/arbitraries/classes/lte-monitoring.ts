// Generated from spec/classes/0151-v1-lte-monitoring.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type LteMonitoringLteNetworkParameters,
  type LteMonitoringLteQualityOfService,
  type LteNetworkParameters,
  type LteQualityOfService,
  lteMonitoringLteNetworkParametersDescriptor,
  lteMonitoringLteQualityOfServiceDescriptor,
  lteNetworkParametersDescriptor,
  lteQualityOfServiceDescriptor,
  readLteMonitoringLteNetworkParameters,
  readLteMonitoringLteQualityOfService,
  readLteNetworkParameters,
  readLteQualityOfService,
  writeLteMonitoringLteNetworkParameters,
  writeLteMonitoringLteQualityOfService,
  writeLteNetworkParameters,
  writeLteQualityOfService,
} from "../../classes/lte-monitoring.ts";
import { lteCoverageEnhancementCodes } from "../../codes/lte-coverage-enhancement.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of LteNetworkParameters. */
export function lteNetworkParameters(): fc.Arbitrary<LteNetworkParameters> {
  return fc.record({ t3402: fc.integer({ min: 0, max: 65535 }), t3412: fc.integer({ min: 0, max: 65535 }), t3412ext2: fc.integer({ min: 0, max: 4294967295 }), t3324: fc.integer({ min: 0, max: 65535 }), teDrx: fc.integer({ min: 0, max: 4294967295 }), tptw: fc.integer({ min: 0, max: 65535 }), qRxlevMin: fc.integer({ min: -128, max: 127 }), qRxlevMinCeR13: fc.integer({ min: -128, max: 127 }), qRxLevMinCe1R13: fc.integer({ min: -128, max: 127 }) });
}

/** Values of LteMonitoringLteNetworkParameters. */
export function lteMonitoringLteNetworkParameters(): fc.Arbitrary<LteMonitoringLteNetworkParameters> {
  return lteNetworkParameters();
}

/** Values of LteQualityOfService. */
export function lteQualityOfService(): fc.Arbitrary<LteQualityOfService> {
  return fc.record({ signalQuality: fc.integer({ min: -128, max: 127 }), signalLevel: fc.integer({ min: -128, max: 127 }), signalToNoiseRatio: fc.integer({ min: -128, max: 127 }), coverageEnhancement: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(lteCoverageEnhancementCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => lteCoverageEnhancementCodes.ids[code] === undefined)) });
}

/** Values of LteMonitoringLteQualityOfService. */
export function lteMonitoringLteQualityOfService(): fc.Arbitrary<LteMonitoringLteQualityOfService> {
  return lteQualityOfService();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/lte-monitoring", { descriptor: lteNetworkParametersDescriptor, read: readLteNetworkParameters, write: writeLteNetworkParameters }, () => lteNetworkParameters()),
  typeCase("classes/lte-monitoring", { descriptor: lteMonitoringLteNetworkParametersDescriptor, read: readLteMonitoringLteNetworkParameters, write: writeLteMonitoringLteNetworkParameters }, () => lteMonitoringLteNetworkParameters()),
  typeCase("classes/lte-monitoring", { descriptor: lteQualityOfServiceDescriptor, read: readLteQualityOfService, write: writeLteQualityOfService }, () => lteQualityOfService()),
  typeCase("classes/lte-monitoring", { descriptor: lteMonitoringLteQualityOfServiceDescriptor, read: readLteMonitoringLteQualityOfService, write: writeLteMonitoringLteQualityOfService }, () => lteMonitoringLteQualityOfService()),
];
