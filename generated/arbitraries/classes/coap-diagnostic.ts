// Generated from spec/classes/0153-v0-coap-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import { dateTimeFromBytes } from "@cosemkit/core";
import {
  type CaptureTime,
  type CoApDiagnosticCaptureTime,
  type CoApDiagnosticCoapBtCounter,
  type CoApDiagnosticMessagesCounter,
  type CoApDiagnosticRequestResponseCounter,
  type CoapBtCounter,
  type MessagesCounter,
  type RequestResponseCounter,
  captureTimeDescriptor,
  coApDiagnosticCaptureTimeDescriptor,
  coApDiagnosticCoapBtCounterDescriptor,
  coApDiagnosticMessagesCounterDescriptor,
  coApDiagnosticRequestResponseCounterDescriptor,
  coapBtCounterDescriptor,
  messagesCounterDescriptor,
  readCaptureTime,
  readCoApDiagnosticCaptureTime,
  readCoApDiagnosticCoapBtCounter,
  readCoApDiagnosticMessagesCounter,
  readCoApDiagnosticRequestResponseCounter,
  readCoapBtCounter,
  readMessagesCounter,
  readRequestResponseCounter,
  requestResponseCounterDescriptor,
  writeCaptureTime,
  writeCoApDiagnosticCaptureTime,
  writeCoApDiagnosticCoapBtCounter,
  writeCoApDiagnosticMessagesCounter,
  writeCoApDiagnosticRequestResponseCounter,
  writeCoapBtCounter,
  writeMessagesCounter,
  writeRequestResponseCounter,
} from "../../classes/coap-diagnostic.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MessagesCounter. */
export function messagesCounter(): fc.Arbitrary<MessagesCounter> {
  return fc.record({ tx: fc.integer({ min: 0, max: 4294967295 }), rx: fc.integer({ min: 0, max: 4294967295 }), txResend: fc.integer({ min: 0, max: 4294967295 }), txReset: fc.integer({ min: 0, max: 4294967295 }), rxReset: fc.integer({ min: 0, max: 4294967295 }), txAck: fc.integer({ min: 0, max: 4294967295 }), rxAck: fc.integer({ min: 0, max: 4294967295 }), rxDrop: fc.integer({ min: 0, max: 4294967295 }), txNonPiggybacked: fc.integer({ min: 0, max: 4294967295 }), maxRtxExceeded: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of CoApDiagnosticMessagesCounter. */
export function coApDiagnosticMessagesCounter(): fc.Arbitrary<CoApDiagnosticMessagesCounter> {
  return messagesCounter();
}

/** Values of RequestResponseCounter. */
export function requestResponseCounter(): fc.Arbitrary<RequestResponseCounter> {
  return fc.record({ rxRequests: fc.integer({ min: 0, max: 4294967295 }), txRequests: fc.integer({ min: 0, max: 4294967295 }), rxResponse: fc.integer({ min: 0, max: 4294967295 }), txResponse: fc.integer({ min: 0, max: 4294967295 }), txClientError: fc.integer({ min: 0, max: 4294967295 }), rxClientError: fc.integer({ min: 0, max: 4294967295 }), txServerError: fc.integer({ min: 0, max: 4294967295 }), rxServerError: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of CoApDiagnosticRequestResponseCounter. */
export function coApDiagnosticRequestResponseCounter(): fc.Arbitrary<CoApDiagnosticRequestResponseCounter> {
  return requestResponseCounter();
}

/** Values of CoapBtCounter. */
export function coapBtCounter(): fc.Arbitrary<CoapBtCounter> {
  return fc.record({ btStarted: fc.integer({ min: 0, max: 4294967295 }), btCompleted: fc.integer({ min: 0, max: 4294967295 }), btTimeout: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of CoApDiagnosticCoapBtCounter. */
export function coApDiagnosticCoapBtCounter(): fc.Arbitrary<CoApDiagnosticCoapBtCounter> {
  return coapBtCounter();
}

/** Values of CaptureTime. */
export function captureTime(): fc.Arbitrary<CaptureTime> {
  return fc.record({ attributeId: fc.integer({ min: 0, max: 255 }), timeStamp: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => dateTimeFromBytes(bytes)) });
}

/** Values of CoApDiagnosticCaptureTime. */
export function coApDiagnosticCaptureTime(): fc.Arbitrary<CoApDiagnosticCaptureTime> {
  return captureTime();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/coap-diagnostic", { descriptor: messagesCounterDescriptor, read: readMessagesCounter, write: writeMessagesCounter }, () => messagesCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: coApDiagnosticMessagesCounterDescriptor, read: readCoApDiagnosticMessagesCounter, write: writeCoApDiagnosticMessagesCounter }, () => coApDiagnosticMessagesCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: requestResponseCounterDescriptor, read: readRequestResponseCounter, write: writeRequestResponseCounter }, () => requestResponseCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: coApDiagnosticRequestResponseCounterDescriptor, read: readCoApDiagnosticRequestResponseCounter, write: writeCoApDiagnosticRequestResponseCounter }, () => coApDiagnosticRequestResponseCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: coapBtCounterDescriptor, read: readCoapBtCounter, write: writeCoapBtCounter }, () => coapBtCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: coApDiagnosticCoapBtCounterDescriptor, read: readCoApDiagnosticCoapBtCounter, write: writeCoApDiagnosticCoapBtCounter }, () => coApDiagnosticCoapBtCounter()),
  typeCase("classes/coap-diagnostic", { descriptor: captureTimeDescriptor, read: readCaptureTime, write: writeCaptureTime }, () => captureTime()),
  typeCase("classes/coap-diagnostic", { descriptor: coApDiagnosticCaptureTimeDescriptor, read: readCoApDiagnosticCaptureTime, write: writeCoApDiagnosticCaptureTime }, () => coApDiagnosticCaptureTime()),
];
