// Generated from spec/apdu/short-name.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type BlockNumberAccess,
  type DataBlockResult,
  type InformationReportRequest,
  type ParameterizedAccess,
  type ReadDataBlockAccess,
  type ReadRequest,
  type ReadResponse,
  type ReadResult,
  type UnconfirmedWriteRequest,
  type VariableAccessSpecification,
  type WriteDataBlockAccess,
  type WriteRequest,
  type WriteResponse,
  type WriteResult,
  blockNumberAccessDescriptor,
  dataBlockResultDescriptor,
  informationReportRequestDescriptor,
  parameterizedAccessDescriptor,
  readBlockNumberAccess,
  readDataBlockAccessDescriptor,
  readDataBlockResult,
  readInformationReportRequest,
  readParameterizedAccess,
  readReadDataBlockAccess,
  readReadRequest,
  readReadResponse,
  readReadResult,
  readRequestDescriptor,
  readResponseDescriptor,
  readResultDescriptor,
  readUnconfirmedWriteRequest,
  readVariableAccessSpecification,
  readWriteDataBlockAccess,
  readWriteRequest,
  readWriteResponse,
  readWriteResult,
  unconfirmedWriteRequestDescriptor,
  variableAccessSpecificationDescriptor,
  writeBlockNumberAccess,
  writeDataBlockAccessDescriptor,
  writeDataBlockResult,
  writeInformationReportRequest,
  writeParameterizedAccess,
  writeReadDataBlockAccess,
  writeReadRequest,
  writeReadResponse,
  writeReadResult,
  writeRequestDescriptor,
  writeResponseDescriptor,
  writeResultDescriptor,
  writeUnconfirmedWriteRequest,
  writeVariableAccessSpecification,
  writeWriteDataBlockAccess,
  writeWriteRequest,
  writeWriteResponse,
  writeWriteResult,
} from "../../apdu/short-name.ts";
import { dataAccessResultCodes } from "../../codes/data-access-result.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { objectName } from "./common.ts";
import { data } from "./data.ts";

/** Values of ParameterizedAccess. */
export function parameterizedAccess(): fc.Arbitrary<ParameterizedAccess> {
  return fc.record({ kind: fc.constant("parameterized-access" as const), variableName: objectName(), selector: fc.integer({ min: 0, max: 255 }), parameter: data() });
}

/** Values of BlockNumberAccess. */
export function blockNumberAccess(): fc.Arbitrary<BlockNumberAccess> {
  return fc.record({ kind: fc.constant("block-number-access" as const), blockNumber: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of ReadDataBlockAccess. */
export function readDataBlockAccess(): fc.Arbitrary<ReadDataBlockAccess> {
  return fc.record({ kind: fc.constant("read-data-block-access" as const), lastBlock: fc.boolean(), blockNumber: fc.integer({ min: 0, max: 65535 }), rawData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of WriteDataBlockAccess. */
export function writeDataBlockAccess(): fc.Arbitrary<WriteDataBlockAccess> {
  return fc.record({ kind: fc.constant("write-data-block-access" as const), lastBlock: fc.boolean(), blockNumber: fc.integer({ min: 0, max: 65535 }) });
}

/** Values of VariableAccessSpecification. */
export function variableAccessSpecification(): fc.Arbitrary<VariableAccessSpecification> {
  return fc.oneof(
      fc.record({ kind: fc.constant("variable-name" as const), value: objectName() }),
      parameterizedAccess(),
      blockNumberAccess(),
      readDataBlockAccess(),
      writeDataBlockAccess(),
    );
}

/** Values of ReadRequest. */
export function readRequest(): fc.Arbitrary<ReadRequest> {
  return fc.array(variableAccessSpecification(), { maxLength: 4 });
}

/** Values of ReadResponse. */
export function readResponse(): fc.Arbitrary<ReadResponse> {
  return fc.array(readResult(), { maxLength: 4 });
}

/** Values of DataBlockResult. */
export function dataBlockResult(): fc.Arbitrary<DataBlockResult> {
  return fc.record({ kind: fc.constant("data-block-result" as const), lastBlock: fc.boolean(), blockNumber: fc.integer({ min: 0, max: 65535 }), rawData: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ReadResult. */
export function readResult(): fc.Arbitrary<ReadResult> {
  return fc.oneof(
      fc.record({ kind: fc.constant("data" as const), value: data() }),
      fc.record({ kind: fc.constant("data-access-error" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
      dataBlockResult(),
      fc.record({ kind: fc.constant("block-number" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Values of WriteRequest. */
export function writeRequest(): fc.Arbitrary<WriteRequest> {
  return fc.record({ kind: fc.constant("write-request" as const), variableAccessSpecification: fc.array(variableAccessSpecification(), { maxLength: 4 }), listOfData: fc.array(data(), { maxLength: 4 }) });
}

/** Values of WriteResponse. */
export function writeResponse(): fc.Arbitrary<WriteResponse> {
  return fc.array(writeResult(), { maxLength: 4 });
}

/** Values of WriteResult. */
export function writeResult(): fc.Arbitrary<WriteResult> {
  return fc.oneof(
      fc.record({ kind: fc.constant("success" as const) }),
      fc.record({ kind: fc.constant("data-access-error" as const), value: fc.constantFrom(...Object.values(dataAccessResultCodes.ids)) }),
      fc.record({ kind: fc.constant("block-number" as const), value: fc.integer({ min: 0, max: 65535 }) }),
    );
}

/** Values of UnconfirmedWriteRequest. */
export function unconfirmedWriteRequest(): fc.Arbitrary<UnconfirmedWriteRequest> {
  return fc.record({ kind: fc.constant("unconfirmed-write-request" as const), variableAccessSpecification: fc.array(variableAccessSpecification(), { maxLength: 4 }), listOfData: fc.array(data(), { maxLength: 4 }) });
}

/** Values of InformationReportRequest. */
export function informationReportRequest(): fc.Arbitrary<InformationReportRequest> {
  return fc.record({ kind: fc.constant("information-report-request" as const), currentTime: fc.option(fc.string({ unit: fc.nat({ max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 20 }), { nil: undefined }), variableAccessSpecification: fc.array(variableAccessSpecification(), { maxLength: 4 }), listOfData: fc.array(data(), { maxLength: 4 }) });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/short-name", { descriptor: parameterizedAccessDescriptor, read: readParameterizedAccess, write: writeParameterizedAccess }, () => parameterizedAccess()),
  typeCase("apdu/short-name", { descriptor: blockNumberAccessDescriptor, read: readBlockNumberAccess, write: writeBlockNumberAccess }, () => blockNumberAccess()),
  typeCase("apdu/short-name", { descriptor: readDataBlockAccessDescriptor, read: readReadDataBlockAccess, write: writeReadDataBlockAccess }, () => readDataBlockAccess()),
  typeCase("apdu/short-name", { descriptor: writeDataBlockAccessDescriptor, read: readWriteDataBlockAccess, write: writeWriteDataBlockAccess }, () => writeDataBlockAccess()),
  typeCase("apdu/short-name", { descriptor: variableAccessSpecificationDescriptor, read: readVariableAccessSpecification, write: writeVariableAccessSpecification }, () => variableAccessSpecification()),
  typeCase("apdu/short-name", { descriptor: readRequestDescriptor, read: readReadRequest, write: writeReadRequest }, () => readRequest()),
  typeCase("apdu/short-name", { descriptor: readResponseDescriptor, read: readReadResponse, write: writeReadResponse }, () => readResponse()),
  typeCase("apdu/short-name", { descriptor: dataBlockResultDescriptor, read: readDataBlockResult, write: writeDataBlockResult }, () => dataBlockResult()),
  typeCase("apdu/short-name", { descriptor: readResultDescriptor, read: readReadResult, write: writeReadResult }, () => readResult()),
  typeCase("apdu/short-name", { descriptor: writeRequestDescriptor, read: readWriteRequest, write: writeWriteRequest }, () => writeRequest()),
  typeCase("apdu/short-name", { descriptor: writeResponseDescriptor, read: readWriteResponse, write: writeWriteResponse }, () => writeResponse()),
  typeCase("apdu/short-name", { descriptor: writeResultDescriptor, read: readWriteResult, write: writeWriteResult }, () => writeResult()),
  typeCase("apdu/short-name", { descriptor: unconfirmedWriteRequestDescriptor, read: readUnconfirmedWriteRequest, write: writeUnconfirmedWriteRequest }, () => unconfirmedWriteRequest()),
  typeCase("apdu/short-name", { descriptor: informationReportRequestDescriptor, read: readInformationReportRequest, write: writeInformationReportRequest }, () => informationReportRequest()),
];
