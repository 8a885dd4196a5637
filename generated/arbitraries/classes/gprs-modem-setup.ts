// Generated from spec/classes/0045-v0-gprs-modem-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type GprsModemSetupQualityOfService,
  type QosElement,
  type QualityOfService,
  gprsModemSetupQualityOfServiceDescriptor,
  qosElementDescriptor,
  qualityOfServiceDescriptor,
  readGprsModemSetupQualityOfService,
  readQosElement,
  readQualityOfService,
  writeGprsModemSetupQualityOfService,
  writeQosElement,
  writeQualityOfService,
} from "../../classes/gprs-modem-setup.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of QosElement. */
export function qosElement(): fc.Arbitrary<QosElement> {
  return fc.record({ precedence: fc.integer({ min: 0, max: 255 }), delay: fc.integer({ min: 0, max: 255 }), reliability: fc.integer({ min: 0, max: 255 }), peakThroughput: fc.integer({ min: 0, max: 255 }), meanThroughput: fc.integer({ min: 0, max: 255 }) });
}

/** Values of QualityOfService. */
export function qualityOfService(): fc.Arbitrary<QualityOfService> {
  return fc.record({ default: qosElement(), requested: qosElement() });
}

/** Values of GprsModemSetupQualityOfService. */
export function gprsModemSetupQualityOfService(): fc.Arbitrary<GprsModemSetupQualityOfService> {
  return qualityOfService();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/gprs-modem-setup", { descriptor: qosElementDescriptor, read: readQosElement, write: writeQosElement }, () => qosElement()),
  typeCase("classes/gprs-modem-setup", { descriptor: qualityOfServiceDescriptor, read: readQualityOfService, write: writeQualityOfService }, () => qualityOfService()),
  typeCase("classes/gprs-modem-setup", { descriptor: gprsModemSetupQualityOfServiceDescriptor, read: readGprsModemSetupQualityOfService, write: writeGprsModemSetupQualityOfService }, () => gprsModemSetupQualityOfService()),
];
