// Generated from spec/apdu/errors.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ConfirmedServiceError,
  type ExceptionResponse,
  type ExceptionResponseServiceError,
  type ServiceError,
  confirmedServiceErrorDescriptor,
  exceptionResponseDescriptor,
  exceptionResponseServiceErrorDescriptor,
  readConfirmedServiceError,
  readExceptionResponse,
  readExceptionResponseServiceError,
  readServiceError,
  serviceErrorDescriptor,
  writeConfirmedServiceError,
  writeExceptionResponse,
  writeExceptionResponseServiceError,
  writeServiceError,
} from "../../apdu/errors.ts";
import { exceptionStateErrorCodes } from "../../codes/exception-state-error.ts";
import { serviceErrorAccessCodes } from "../../codes/service-error-access.ts";
import { serviceErrorApplicationReferenceCodes } from "../../codes/service-error-application-reference.ts";
import { serviceErrorDefinitionCodes } from "../../codes/service-error-definition.ts";
import { serviceErrorHardwareResourceCodes } from "../../codes/service-error-hardware-resource.ts";
import { serviceErrorInitiateCodes } from "../../codes/service-error-initiate.ts";
import { serviceErrorLoadDataSetCodes } from "../../codes/service-error-load-data-set.ts";
import { serviceErrorServiceCodes } from "../../codes/service-error-service.ts";
import { serviceErrorTaskCodes } from "../../codes/service-error-task.ts";
import { serviceErrorVdeStateErrorCodes } from "../../codes/service-error-vde-state-error.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ExceptionResponseServiceError. */
export function exceptionResponseServiceError(): fc.Arbitrary<ExceptionResponseServiceError> {
  return fc.oneof(
      fc.record({ kind: fc.constant("operation-not-possible" as const) }),
      fc.record({ kind: fc.constant("service-not-supported" as const) }),
      fc.record({ kind: fc.constant("other-reason" as const) }),
      fc.record({ kind: fc.constant("pdu-too-long" as const) }),
      fc.record({ kind: fc.constant("deciphering-error" as const) }),
      fc.record({ kind: fc.constant("invocation-counter-error" as const), value: fc.integer({ min: 0, max: 4294967295 }) }),
    );
}

/** Values of ExceptionResponse. */
export function exceptionResponse(): fc.Arbitrary<ExceptionResponse> {
  return fc.record({ kind: fc.constant("exception-response" as const), stateError: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(exceptionStateErrorCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => exceptionStateErrorCodes.ids[code] === undefined)), serviceError: exceptionResponseServiceError() });
}

/** Values of ConfirmedServiceError. */
export function confirmedServiceError(): fc.Arbitrary<ConfirmedServiceError> {
  return fc.oneof(
      fc.record({ kind: fc.constant("initiate-error" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("get-status" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("get-name-list" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("get-variable-attribute" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("read" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("write" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("get-data-set-attribute" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("get-ti-attribute" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("change-scope" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("start" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("stop" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("resume" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("make-usable" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("initiate-load" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("load-segment" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("terminate-load" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("initiate-up-load" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("up-load-segment" as const), value: serviceError() }),
      fc.record({ kind: fc.constant("terminate-up-load" as const), value: serviceError() }),
    );
}

/** Values of ServiceError. */
export function serviceError(): fc.Arbitrary<ServiceError> {
  return fc.oneof(
      fc.record({ kind: fc.constant("application-reference" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorApplicationReferenceCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorApplicationReferenceCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("hardware-resource" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorHardwareResourceCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorHardwareResourceCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("vde-state-error" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorVdeStateErrorCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorVdeStateErrorCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("service" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorServiceCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorServiceCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("definition" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorDefinitionCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorDefinitionCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("access" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorAccessCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorAccessCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("initiate" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorInitiateCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorInitiateCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("load-data-set" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorLoadDataSetCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorLoadDataSetCodes.ids[code] === undefined)) }),
      fc.record({ kind: fc.constant("task" as const), value: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(serviceErrorTaskCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => serviceErrorTaskCodes.ids[code] === undefined)) }),
    );
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/errors", { descriptor: exceptionResponseServiceErrorDescriptor, read: readExceptionResponseServiceError, write: writeExceptionResponseServiceError }, () => exceptionResponseServiceError()),
  typeCase("apdu/errors", { descriptor: exceptionResponseDescriptor, read: readExceptionResponse, write: writeExceptionResponse }, () => exceptionResponse()),
  typeCase("apdu/errors", { descriptor: confirmedServiceErrorDescriptor, read: readConfirmedServiceError, write: writeConfirmedServiceError }, () => confirmedServiceError()),
  typeCase("apdu/errors", { descriptor: serviceErrorDescriptor, read: readServiceError, write: writeServiceError }, () => serviceError()),
];
