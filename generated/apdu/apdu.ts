// Generated from spec/apdu/apdu.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type DecodeOptions,
  type Descriptor,
  Reader,
  Writer,
  located,
  placed,
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import {
  type AccessRequest,
  type AccessResponse,
  accessRequestDescriptor,
  accessResponseDescriptor,
  readAccessRequest,
  readAccessResponse,
  writeAccessRequest,
  writeAccessResponse,
} from "./access.ts";
import {
  type Aare,
  type Aarq,
  type Rlre,
  type Rlrq,
  aareDescriptor,
  aarqDescriptor,
  readAare,
  readAarq,
  readRlre,
  readRlrq,
  rlreDescriptor,
  rlrqDescriptor,
  writeAare,
  writeAarq,
  writeRlre,
  writeRlrq,
} from "./acse.ts";
import {
  type ActionRequest,
  type ActionResponse,
  actionRequestDescriptor,
  actionResponseDescriptor,
  readActionRequest,
  readActionResponse,
  writeActionRequest,
  writeActionResponse,
} from "./action.ts";
import {
  type ConfirmedServiceError,
  type ExceptionResponse,
  confirmedServiceErrorDescriptor,
  exceptionResponseDescriptor,
  readConfirmedServiceError,
  readExceptionResponse,
  writeConfirmedServiceError,
  writeExceptionResponse,
} from "./errors.ts";
import {
  type GatewayRequest,
  type GatewayResponse,
  type GeneralBlockTransfer,
  type GeneralCiphering,
  type GeneralDedCiphering,
  type GeneralGloCiphering,
  type GeneralSigning,
  gatewayRequestDescriptor,
  gatewayResponseDescriptor,
  generalBlockTransferDescriptor,
  generalCipheringDescriptor,
  generalDedCipheringDescriptor,
  generalGloCipheringDescriptor,
  generalSigningDescriptor,
  readGatewayRequest,
  readGatewayResponse,
  readGeneralBlockTransfer,
  readGeneralCiphering,
  readGeneralDedCiphering,
  readGeneralGloCiphering,
  readGeneralSigning,
  writeGatewayRequest,
  writeGatewayResponse,
  writeGeneralBlockTransfer,
  writeGeneralCiphering,
  writeGeneralDedCiphering,
  writeGeneralGloCiphering,
  writeGeneralSigning,
} from "./general.ts";
import {
  type GetRequest,
  type GetResponse,
  getRequestDescriptor,
  getResponseDescriptor,
  readGetRequest,
  readGetResponse,
  writeGetRequest,
  writeGetResponse,
} from "./get.ts";
import {
  type InitiateRequest,
  type InitiateResponse,
  initiateRequestDescriptor,
  initiateResponseDescriptor,
  readInitiateRequest,
  readInitiateResponse,
  writeInitiateRequest,
  writeInitiateResponse,
} from "./initiate.ts";
import {
  type DataNotification,
  type DataNotificationConfirm,
  type EventNotificationRequest,
  dataNotificationConfirmDescriptor,
  dataNotificationDescriptor,
  eventNotificationRequestDescriptor,
  readDataNotification,
  readDataNotificationConfirm,
  readEventNotificationRequest,
  writeDataNotification,
  writeDataNotificationConfirm,
  writeEventNotificationRequest,
} from "./notification.ts";
import {
  type SetRequest,
  type SetResponse,
  readSetRequest,
  readSetResponse,
  setRequestDescriptor,
  setResponseDescriptor,
  writeSetRequest,
  writeSetResponse,
} from "./set.ts";
import {
  type InformationReportRequest,
  type ReadRequest,
  type ReadResponse,
  type UnconfirmedWriteRequest,
  type WriteRequest,
  type WriteResponse,
  informationReportRequestDescriptor,
  readInformationReportRequest,
  readReadRequest,
  readReadResponse,
  readRequestDescriptor,
  readResponseDescriptor,
  readUnconfirmedWriteRequest,
  readWriteRequest,
  readWriteResponse,
  unconfirmedWriteRequestDescriptor,
  writeInformationReportRequest,
  writeReadRequest,
  writeReadResponse,
  writeRequestDescriptor,
  writeResponseDescriptor,
  writeUnconfirmedWriteRequest,
  writeWriteRequest,
  writeWriteResponse,
} from "./short-name.ts";

/**
 * Any xDLMS APDU. The octets of a glo- or ded- APDU are a security header and the protected APDU.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type XdlmsApdu =
  | InitiateRequest
  | { readonly kind: "read-request"; readonly value: ReadRequest }
  | WriteRequest
  | InitiateResponse
  | { readonly kind: "read-response"; readonly value: ReadResponse }
  | { readonly kind: "write-response"; readonly value: WriteResponse }
  | { readonly kind: "confirmed-service-error"; readonly value: ConfirmedServiceError }
  | DataNotification
  | DataNotificationConfirm
  | UnconfirmedWriteRequest
  | InformationReportRequest
  | { readonly kind: "glo-initiate-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-read-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-write-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-initiate-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-read-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-write-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-confirmed-service-error"; readonly value: Uint8Array }
  | { readonly kind: "glo-unconfirmed-write-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-information-report-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-initiate-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-read-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-write-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-initiate-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-read-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-write-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-confirmed-service-error"; readonly value: Uint8Array }
  | { readonly kind: "ded-unconfirmed-write-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-information-report-request"; readonly value: Uint8Array }
  | GetRequest
  | SetRequest
  | EventNotificationRequest
  | ActionRequest
  | GetResponse
  | SetResponse
  | ActionResponse
  | { readonly kind: "glo-get-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-set-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-event-notification-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-action-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-get-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-set-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-action-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-get-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-set-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-event-notification-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-action-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-get-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-set-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-action-response"; readonly value: Uint8Array }
  | ExceptionResponse
  | AccessRequest
  | AccessResponse
  | GeneralGloCiphering
  | GeneralDedCiphering
  | GeneralCiphering
  | GeneralSigning
  | GeneralBlockTransfer
  | GatewayRequest
  | GatewayResponse;

export function readXdlmsApdu(r: Reader): XdlmsApdu {
  const tag = r.u8();
  switch (tag) {
    case 1:
      return readInitiateRequest(r);
    case 5:
      return { kind: "read-request", value: readReadRequest(r) };
    case 6:
      return readWriteRequest(r);
    case 8:
      return readInitiateResponse(r);
    case 12:
      return { kind: "read-response", value: readReadResponse(r) };
    case 13:
      return { kind: "write-response", value: readWriteResponse(r) };
    case 14:
      return { kind: "confirmed-service-error", value: readConfirmedServiceError(r) };
    case 15:
      return readDataNotification(r);
    case 16:
      return readDataNotificationConfirm(r);
    case 22:
      return readUnconfirmedWriteRequest(r);
    case 24:
      return readInformationReportRequest(r);
    case 33:
      return { kind: "glo-initiate-request", value: r.octets() };
    case 37:
      return { kind: "glo-read-request", value: r.octets() };
    case 38:
      return { kind: "glo-write-request", value: r.octets() };
    case 40:
      return { kind: "glo-initiate-response", value: r.octets() };
    case 44:
      return { kind: "glo-read-response", value: r.octets() };
    case 45:
      return { kind: "glo-write-response", value: r.octets() };
    case 46:
      return { kind: "glo-confirmed-service-error", value: r.octets() };
    case 54:
      return { kind: "glo-unconfirmed-write-request", value: r.octets() };
    case 56:
      return { kind: "glo-information-report-request", value: r.octets() };
    case 65:
      return { kind: "ded-initiate-request", value: r.octets() };
    case 69:
      return { kind: "ded-read-request", value: r.octets() };
    case 70:
      return { kind: "ded-write-request", value: r.octets() };
    case 72:
      return { kind: "ded-initiate-response", value: r.octets() };
    case 76:
      return { kind: "ded-read-response", value: r.octets() };
    case 77:
      return { kind: "ded-write-response", value: r.octets() };
    case 78:
      return { kind: "ded-confirmed-service-error", value: r.octets() };
    case 86:
      return { kind: "ded-unconfirmed-write-request", value: r.octets() };
    case 88:
      return { kind: "ded-information-report-request", value: r.octets() };
    case 192:
      return readGetRequest(r);
    case 193:
      return readSetRequest(r);
    case 194:
      return readEventNotificationRequest(r);
    case 195:
      return readActionRequest(r);
    case 196:
      return readGetResponse(r);
    case 197:
      return readSetResponse(r);
    case 199:
      return readActionResponse(r);
    case 200:
      return { kind: "glo-get-request", value: r.octets() };
    case 201:
      return { kind: "glo-set-request", value: r.octets() };
    case 202:
      return { kind: "glo-event-notification-request", value: r.octets() };
    case 203:
      return { kind: "glo-action-request", value: r.octets() };
    case 204:
      return { kind: "glo-get-response", value: r.octets() };
    case 205:
      return { kind: "glo-set-response", value: r.octets() };
    case 207:
      return { kind: "glo-action-response", value: r.octets() };
    case 208:
      return { kind: "ded-get-request", value: r.octets() };
    case 209:
      return { kind: "ded-set-request", value: r.octets() };
    case 210:
      return { kind: "ded-event-notification-request", value: r.octets() };
    case 211:
      return { kind: "ded-action-request", value: r.octets() };
    case 212:
      return { kind: "ded-get-response", value: r.octets() };
    case 213:
      return { kind: "ded-set-response", value: r.octets() };
    case 215:
      return { kind: "ded-action-response", value: r.octets() };
    case 216:
      return readExceptionResponse(r);
    case 217:
      return readAccessRequest(r);
    case 218:
      return readAccessResponse(r);
    case 219:
      return readGeneralGloCiphering(r);
    case 220:
      return readGeneralDedCiphering(r);
    case 221:
      return readGeneralCiphering(r);
    case 223:
      return readGeneralSigning(r);
    case 224:
      return readGeneralBlockTransfer(r);
    case 230:
      return readGatewayRequest(r);
    case 231:
      return readGatewayResponse(r);
    default:
      return unknownTag(r, tag);
  }
}

export function writeXdlmsApdu(w: Writer, v: XdlmsApdu): void {
  switch (v.kind) {
    case "initiate-request":
      w.u8(1);
      writeInitiateRequest(w, v);
      return;
    case "read-request":
      w.u8(5);
      writeReadRequest(w, v.value);
      return;
    case "write-request":
      w.u8(6);
      writeWriteRequest(w, v);
      return;
    case "initiate-response":
      w.u8(8);
      writeInitiateResponse(w, v);
      return;
    case "read-response":
      w.u8(12);
      writeReadResponse(w, v.value);
      return;
    case "write-response":
      w.u8(13);
      writeWriteResponse(w, v.value);
      return;
    case "confirmed-service-error":
      w.u8(14);
      writeConfirmedServiceError(w, v.value);
      return;
    case "data-notification":
      w.u8(15);
      writeDataNotification(w, v);
      return;
    case "data-notification-confirm":
      w.u8(16);
      writeDataNotificationConfirm(w, v);
      return;
    case "unconfirmed-write-request":
      w.u8(22);
      writeUnconfirmedWriteRequest(w, v);
      return;
    case "information-report-request":
      w.u8(24);
      writeInformationReportRequest(w, v);
      return;
    case "glo-initiate-request":
      w.u8(33);
      w.octets(v.value);
      return;
    case "glo-read-request":
      w.u8(37);
      w.octets(v.value);
      return;
    case "glo-write-request":
      w.u8(38);
      w.octets(v.value);
      return;
    case "glo-initiate-response":
      w.u8(40);
      w.octets(v.value);
      return;
    case "glo-read-response":
      w.u8(44);
      w.octets(v.value);
      return;
    case "glo-write-response":
      w.u8(45);
      w.octets(v.value);
      return;
    case "glo-confirmed-service-error":
      w.u8(46);
      w.octets(v.value);
      return;
    case "glo-unconfirmed-write-request":
      w.u8(54);
      w.octets(v.value);
      return;
    case "glo-information-report-request":
      w.u8(56);
      w.octets(v.value);
      return;
    case "ded-initiate-request":
      w.u8(65);
      w.octets(v.value);
      return;
    case "ded-read-request":
      w.u8(69);
      w.octets(v.value);
      return;
    case "ded-write-request":
      w.u8(70);
      w.octets(v.value);
      return;
    case "ded-initiate-response":
      w.u8(72);
      w.octets(v.value);
      return;
    case "ded-read-response":
      w.u8(76);
      w.octets(v.value);
      return;
    case "ded-write-response":
      w.u8(77);
      w.octets(v.value);
      return;
    case "ded-confirmed-service-error":
      w.u8(78);
      w.octets(v.value);
      return;
    case "ded-unconfirmed-write-request":
      w.u8(86);
      w.octets(v.value);
      return;
    case "ded-information-report-request":
      w.u8(88);
      w.octets(v.value);
      return;
    case "get-request-normal":
    case "get-request-next":
    case "get-request-with-list":
      w.u8(192);
      writeGetRequest(w, v);
      return;
    case "set-request-normal":
    case "set-request-with-first-datablock":
    case "set-request-with-datablock":
    case "set-request-with-list":
    case "set-request-with-list-and-first-datablock":
      w.u8(193);
      writeSetRequest(w, v);
      return;
    case "event-notification-request":
      w.u8(194);
      writeEventNotificationRequest(w, v);
      return;
    case "action-request-normal":
    case "action-request-next-pblock":
    case "action-request-with-list":
    case "action-request-with-first-pblock":
    case "action-request-with-list-and-first-pblock":
    case "action-request-with-pblock":
      w.u8(195);
      writeActionRequest(w, v);
      return;
    case "get-response-normal":
    case "get-response-with-datablock":
    case "get-response-with-list":
      w.u8(196);
      writeGetResponse(w, v);
      return;
    case "set-response-normal":
    case "set-response-datablock":
    case "set-response-last-datablock":
    case "set-response-last-datablock-with-list":
    case "set-response-with-list":
      w.u8(197);
      writeSetResponse(w, v);
      return;
    case "action-response-normal":
    case "action-response-with-pblock":
    case "action-response-with-list":
    case "action-response-next-pblock":
      w.u8(199);
      writeActionResponse(w, v);
      return;
    case "glo-get-request":
      w.u8(200);
      w.octets(v.value);
      return;
    case "glo-set-request":
      w.u8(201);
      w.octets(v.value);
      return;
    case "glo-event-notification-request":
      w.u8(202);
      w.octets(v.value);
      return;
    case "glo-action-request":
      w.u8(203);
      w.octets(v.value);
      return;
    case "glo-get-response":
      w.u8(204);
      w.octets(v.value);
      return;
    case "glo-set-response":
      w.u8(205);
      w.octets(v.value);
      return;
    case "glo-action-response":
      w.u8(207);
      w.octets(v.value);
      return;
    case "ded-get-request":
      w.u8(208);
      w.octets(v.value);
      return;
    case "ded-set-request":
      w.u8(209);
      w.octets(v.value);
      return;
    case "ded-event-notification-request":
      w.u8(210);
      w.octets(v.value);
      return;
    case "ded-action-request":
      w.u8(211);
      w.octets(v.value);
      return;
    case "ded-get-response":
      w.u8(212);
      w.octets(v.value);
      return;
    case "ded-set-response":
      w.u8(213);
      w.octets(v.value);
      return;
    case "ded-action-response":
      w.u8(215);
      w.octets(v.value);
      return;
    case "exception-response":
      w.u8(216);
      writeExceptionResponse(w, v);
      return;
    case "access-request":
      w.u8(217);
      writeAccessRequest(w, v);
      return;
    case "access-response":
      w.u8(218);
      writeAccessResponse(w, v);
      return;
    case "general-glo-ciphering":
      w.u8(219);
      writeGeneralGloCiphering(w, v);
      return;
    case "general-ded-ciphering":
      w.u8(220);
      writeGeneralDedCiphering(w, v);
      return;
    case "general-ciphering":
      w.u8(221);
      writeGeneralCiphering(w, v);
      return;
    case "general-signing":
      w.u8(223);
      writeGeneralSigning(w, v);
      return;
    case "general-block-transfer":
      w.u8(224);
      writeGeneralBlockTransfer(w, v);
      return;
    case "gateway-request":
      w.u8(230);
      writeGatewayRequest(w, v);
      return;
    case "gateway-response":
      w.u8(231);
      writeGatewayResponse(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeXdlmsApdu(bytes: Uint8Array, options?: DecodeOptions): XdlmsApdu {
  const r = new Reader(bytes, options);
  try {
    const value = readXdlmsApdu(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, xdlmsApduDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeXdlmsApdu(value: XdlmsApdu): Uint8Array {
  const w = Writer.acquire();
  try {
    writeXdlmsApdu(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, xdlmsApduDescriptor, value);
  } finally {
    w.release();
  }
}

export const xdlmsApduDescriptor: Descriptor = {
  name: "xdlms-apdu",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 1, name: "initiate-request", node: { kind: "ref", to: () => initiateRequestDescriptor }, flat: ["initiate-request"] },
    { tag: 5, name: "read-request", node: { kind: "ref", to: () => readRequestDescriptor } },
    { tag: 6, name: "write-request", node: { kind: "ref", to: () => writeRequestDescriptor }, flat: ["write-request"] },
    { tag: 8, name: "initiate-response", node: { kind: "ref", to: () => initiateResponseDescriptor }, flat: ["initiate-response"] },
    { tag: 12, name: "read-response", node: { kind: "ref", to: () => readResponseDescriptor } },
    { tag: 13, name: "write-response", node: { kind: "ref", to: () => writeResponseDescriptor } },
    { tag: 14, name: "confirmed-service-error", node: { kind: "ref", to: () => confirmedServiceErrorDescriptor } },
    { tag: 15, name: "data-notification", node: { kind: "ref", to: () => dataNotificationDescriptor }, flat: ["data-notification"] },
    { tag: 16, name: "data-notification-confirm", node: { kind: "ref", to: () => dataNotificationConfirmDescriptor }, flat: ["data-notification-confirm"] },
    { tag: 22, name: "unconfirmed-write-request", node: { kind: "ref", to: () => unconfirmedWriteRequestDescriptor }, flat: ["unconfirmed-write-request"] },
    { tag: 24, name: "information-report-request", node: { kind: "ref", to: () => informationReportRequestDescriptor }, flat: ["information-report-request"] },
    { tag: 33, name: "glo-initiate-request", node: { kind: "octets", form: "counted" } },
    { tag: 37, name: "glo-read-request", node: { kind: "octets", form: "counted" } },
    { tag: 38, name: "glo-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 40, name: "glo-initiate-response", node: { kind: "octets", form: "counted" } },
    { tag: 44, name: "glo-read-response", node: { kind: "octets", form: "counted" } },
    { tag: 45, name: "glo-write-response", node: { kind: "octets", form: "counted" } },
    { tag: 46, name: "glo-confirmed-service-error", node: { kind: "octets", form: "counted" } },
    { tag: 54, name: "glo-unconfirmed-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 56, name: "glo-information-report-request", node: { kind: "octets", form: "counted" } },
    { tag: 65, name: "ded-initiate-request", node: { kind: "octets", form: "counted" } },
    { tag: 69, name: "ded-read-request", node: { kind: "octets", form: "counted" } },
    { tag: 70, name: "ded-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 72, name: "ded-initiate-response", node: { kind: "octets", form: "counted" } },
    { tag: 76, name: "ded-read-response", node: { kind: "octets", form: "counted" } },
    { tag: 77, name: "ded-write-response", node: { kind: "octets", form: "counted" } },
    { tag: 78, name: "ded-confirmed-service-error", node: { kind: "octets", form: "counted" } },
    { tag: 86, name: "ded-unconfirmed-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 88, name: "ded-information-report-request", node: { kind: "octets", form: "counted" } },
    { tag: 192, name: "get-request", node: { kind: "ref", to: () => getRequestDescriptor }, flat: ["get-request-normal","get-request-next","get-request-with-list"] },
    { tag: 193, name: "set-request", node: { kind: "ref", to: () => setRequestDescriptor }, flat: ["set-request-normal","set-request-with-first-datablock","set-request-with-datablock","set-request-with-list","set-request-with-list-and-first-datablock"] },
    { tag: 194, name: "event-notification-request", node: { kind: "ref", to: () => eventNotificationRequestDescriptor }, flat: ["event-notification-request"] },
    { tag: 195, name: "action-request", node: { kind: "ref", to: () => actionRequestDescriptor }, flat: ["action-request-normal","action-request-next-pblock","action-request-with-list","action-request-with-first-pblock","action-request-with-list-and-first-pblock","action-request-with-pblock"] },
    { tag: 196, name: "get-response", node: { kind: "ref", to: () => getResponseDescriptor }, flat: ["get-response-normal","get-response-with-datablock","get-response-with-list"] },
    { tag: 197, name: "set-response", node: { kind: "ref", to: () => setResponseDescriptor }, flat: ["set-response-normal","set-response-datablock","set-response-last-datablock","set-response-last-datablock-with-list","set-response-with-list"] },
    { tag: 199, name: "action-response", node: { kind: "ref", to: () => actionResponseDescriptor }, flat: ["action-response-normal","action-response-with-pblock","action-response-with-list","action-response-next-pblock"] },
    { tag: 200, name: "glo-get-request", node: { kind: "octets", form: "counted" } },
    { tag: 201, name: "glo-set-request", node: { kind: "octets", form: "counted" } },
    { tag: 202, name: "glo-event-notification-request", node: { kind: "octets", form: "counted" } },
    { tag: 203, name: "glo-action-request", node: { kind: "octets", form: "counted" } },
    { tag: 204, name: "glo-get-response", node: { kind: "octets", form: "counted" } },
    { tag: 205, name: "glo-set-response", node: { kind: "octets", form: "counted" } },
    { tag: 207, name: "glo-action-response", node: { kind: "octets", form: "counted" } },
    { tag: 208, name: "ded-get-request", node: { kind: "octets", form: "counted" } },
    { tag: 209, name: "ded-set-request", node: { kind: "octets", form: "counted" } },
    { tag: 210, name: "ded-event-notification-request", node: { kind: "octets", form: "counted" } },
    { tag: 211, name: "ded-action-request", node: { kind: "octets", form: "counted" } },
    { tag: 212, name: "ded-get-response", node: { kind: "octets", form: "counted" } },
    { tag: 213, name: "ded-set-response", node: { kind: "octets", form: "counted" } },
    { tag: 215, name: "ded-action-response", node: { kind: "octets", form: "counted" } },
    { tag: 216, name: "exception-response", node: { kind: "ref", to: () => exceptionResponseDescriptor }, flat: ["exception-response"] },
    { tag: 217, name: "access-request", node: { kind: "ref", to: () => accessRequestDescriptor }, flat: ["access-request"] },
    { tag: 218, name: "access-response", node: { kind: "ref", to: () => accessResponseDescriptor }, flat: ["access-response"] },
    { tag: 219, name: "general-glo-ciphering", node: { kind: "ref", to: () => generalGloCipheringDescriptor }, flat: ["general-glo-ciphering"] },
    { tag: 220, name: "general-ded-ciphering", node: { kind: "ref", to: () => generalDedCipheringDescriptor }, flat: ["general-ded-ciphering"] },
    { tag: 221, name: "general-ciphering", node: { kind: "ref", to: () => generalCipheringDescriptor }, flat: ["general-ciphering"] },
    { tag: 223, name: "general-signing", node: { kind: "ref", to: () => generalSigningDescriptor }, flat: ["general-signing"] },
    { tag: 224, name: "general-block-transfer", node: { kind: "ref", to: () => generalBlockTransferDescriptor }, flat: ["general-block-transfer"] },
    { tag: 230, name: "gateway-request", node: { kind: "ref", to: () => gatewayRequestDescriptor }, flat: ["gateway-request"] },
    { tag: 231, name: "gateway-response", node: { kind: "ref", to: () => gatewayResponseDescriptor }, flat: ["gateway-response"] },
  ] },
};

/**
 * Any APDU that client and server exchange.
 *
 * Green Book 8.3, COSEMpdu module.
 */
export type CosemApdu =
  | Aarq
  | Aare
  | Rlrq
  | Rlre
  | InitiateRequest
  | { readonly kind: "read-request"; readonly value: ReadRequest }
  | WriteRequest
  | InitiateResponse
  | { readonly kind: "read-response"; readonly value: ReadResponse }
  | { readonly kind: "write-response"; readonly value: WriteResponse }
  | { readonly kind: "confirmed-service-error"; readonly value: ConfirmedServiceError }
  | DataNotification
  | DataNotificationConfirm
  | UnconfirmedWriteRequest
  | InformationReportRequest
  | { readonly kind: "glo-initiate-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-read-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-write-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-initiate-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-read-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-write-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-confirmed-service-error"; readonly value: Uint8Array }
  | { readonly kind: "glo-unconfirmed-write-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-information-report-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-initiate-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-read-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-write-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-initiate-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-read-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-write-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-confirmed-service-error"; readonly value: Uint8Array }
  | { readonly kind: "ded-unconfirmed-write-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-information-report-request"; readonly value: Uint8Array }
  | GetRequest
  | SetRequest
  | EventNotificationRequest
  | ActionRequest
  | GetResponse
  | SetResponse
  | ActionResponse
  | { readonly kind: "glo-get-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-set-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-event-notification-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-action-request"; readonly value: Uint8Array }
  | { readonly kind: "glo-get-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-set-response"; readonly value: Uint8Array }
  | { readonly kind: "glo-action-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-get-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-set-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-event-notification-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-action-request"; readonly value: Uint8Array }
  | { readonly kind: "ded-get-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-set-response"; readonly value: Uint8Array }
  | { readonly kind: "ded-action-response"; readonly value: Uint8Array }
  | ExceptionResponse
  | AccessRequest
  | AccessResponse
  | GeneralGloCiphering
  | GeneralDedCiphering
  | GeneralCiphering
  | GeneralSigning
  | GeneralBlockTransfer
  | GatewayRequest
  | GatewayResponse;

export function readCosemApdu(r: Reader): CosemApdu {
  const tag = r.u8();
  switch (tag) {
    case 96: {
      const outer1 = r.open();
      const value2 = readAarq(r);
      r.close(outer1);
      return value2;
    }
    case 97: {
      const outer3 = r.open();
      const value4 = readAare(r);
      r.close(outer3);
      return value4;
    }
    case 98: {
      const outer5 = r.open();
      const value6 = readRlrq(r);
      r.close(outer5);
      return value6;
    }
    case 99: {
      const outer7 = r.open();
      const value8 = readRlre(r);
      r.close(outer7);
      return value8;
    }
    case 1:
      return readInitiateRequest(r);
    case 5:
      return { kind: "read-request", value: readReadRequest(r) };
    case 6:
      return readWriteRequest(r);
    case 8:
      return readInitiateResponse(r);
    case 12:
      return { kind: "read-response", value: readReadResponse(r) };
    case 13:
      return { kind: "write-response", value: readWriteResponse(r) };
    case 14:
      return { kind: "confirmed-service-error", value: readConfirmedServiceError(r) };
    case 15:
      return readDataNotification(r);
    case 16:
      return readDataNotificationConfirm(r);
    case 22:
      return readUnconfirmedWriteRequest(r);
    case 24:
      return readInformationReportRequest(r);
    case 33:
      return { kind: "glo-initiate-request", value: r.octets() };
    case 37:
      return { kind: "glo-read-request", value: r.octets() };
    case 38:
      return { kind: "glo-write-request", value: r.octets() };
    case 40:
      return { kind: "glo-initiate-response", value: r.octets() };
    case 44:
      return { kind: "glo-read-response", value: r.octets() };
    case 45:
      return { kind: "glo-write-response", value: r.octets() };
    case 46:
      return { kind: "glo-confirmed-service-error", value: r.octets() };
    case 54:
      return { kind: "glo-unconfirmed-write-request", value: r.octets() };
    case 56:
      return { kind: "glo-information-report-request", value: r.octets() };
    case 65:
      return { kind: "ded-initiate-request", value: r.octets() };
    case 69:
      return { kind: "ded-read-request", value: r.octets() };
    case 70:
      return { kind: "ded-write-request", value: r.octets() };
    case 72:
      return { kind: "ded-initiate-response", value: r.octets() };
    case 76:
      return { kind: "ded-read-response", value: r.octets() };
    case 77:
      return { kind: "ded-write-response", value: r.octets() };
    case 78:
      return { kind: "ded-confirmed-service-error", value: r.octets() };
    case 86:
      return { kind: "ded-unconfirmed-write-request", value: r.octets() };
    case 88:
      return { kind: "ded-information-report-request", value: r.octets() };
    case 192:
      return readGetRequest(r);
    case 193:
      return readSetRequest(r);
    case 194:
      return readEventNotificationRequest(r);
    case 195:
      return readActionRequest(r);
    case 196:
      return readGetResponse(r);
    case 197:
      return readSetResponse(r);
    case 199:
      return readActionResponse(r);
    case 200:
      return { kind: "glo-get-request", value: r.octets() };
    case 201:
      return { kind: "glo-set-request", value: r.octets() };
    case 202:
      return { kind: "glo-event-notification-request", value: r.octets() };
    case 203:
      return { kind: "glo-action-request", value: r.octets() };
    case 204:
      return { kind: "glo-get-response", value: r.octets() };
    case 205:
      return { kind: "glo-set-response", value: r.octets() };
    case 207:
      return { kind: "glo-action-response", value: r.octets() };
    case 208:
      return { kind: "ded-get-request", value: r.octets() };
    case 209:
      return { kind: "ded-set-request", value: r.octets() };
    case 210:
      return { kind: "ded-event-notification-request", value: r.octets() };
    case 211:
      return { kind: "ded-action-request", value: r.octets() };
    case 212:
      return { kind: "ded-get-response", value: r.octets() };
    case 213:
      return { kind: "ded-set-response", value: r.octets() };
    case 215:
      return { kind: "ded-action-response", value: r.octets() };
    case 216:
      return readExceptionResponse(r);
    case 217:
      return readAccessRequest(r);
    case 218:
      return readAccessResponse(r);
    case 219:
      return readGeneralGloCiphering(r);
    case 220:
      return readGeneralDedCiphering(r);
    case 221:
      return readGeneralCiphering(r);
    case 223:
      return readGeneralSigning(r);
    case 224:
      return readGeneralBlockTransfer(r);
    case 230: {
      r.enter();
      const value = readGatewayRequest(r);
      r.leave();
      return value;
    }
    case 231: {
      r.enter();
      const value = readGatewayResponse(r);
      r.leave();
      return value;
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writeCosemApdu(w: Writer, v: CosemApdu): void {
  switch (v.kind) {
    case "aarq":
      w.u8(96);
      const mark1 = w.open();
      writeAarq(w, v);
      w.close(mark1);
      return;
    case "aare":
      w.u8(97);
      const mark2 = w.open();
      writeAare(w, v);
      w.close(mark2);
      return;
    case "rlrq":
      w.u8(98);
      const mark3 = w.open();
      writeRlrq(w, v);
      w.close(mark3);
      return;
    case "rlre":
      w.u8(99);
      const mark4 = w.open();
      writeRlre(w, v);
      w.close(mark4);
      return;
    case "initiate-request":
      w.u8(1);
      writeInitiateRequest(w, v);
      return;
    case "read-request":
      w.u8(5);
      writeReadRequest(w, v.value);
      return;
    case "write-request":
      w.u8(6);
      writeWriteRequest(w, v);
      return;
    case "initiate-response":
      w.u8(8);
      writeInitiateResponse(w, v);
      return;
    case "read-response":
      w.u8(12);
      writeReadResponse(w, v.value);
      return;
    case "write-response":
      w.u8(13);
      writeWriteResponse(w, v.value);
      return;
    case "confirmed-service-error":
      w.u8(14);
      writeConfirmedServiceError(w, v.value);
      return;
    case "data-notification":
      w.u8(15);
      writeDataNotification(w, v);
      return;
    case "data-notification-confirm":
      w.u8(16);
      writeDataNotificationConfirm(w, v);
      return;
    case "unconfirmed-write-request":
      w.u8(22);
      writeUnconfirmedWriteRequest(w, v);
      return;
    case "information-report-request":
      w.u8(24);
      writeInformationReportRequest(w, v);
      return;
    case "glo-initiate-request":
      w.u8(33);
      w.octets(v.value);
      return;
    case "glo-read-request":
      w.u8(37);
      w.octets(v.value);
      return;
    case "glo-write-request":
      w.u8(38);
      w.octets(v.value);
      return;
    case "glo-initiate-response":
      w.u8(40);
      w.octets(v.value);
      return;
    case "glo-read-response":
      w.u8(44);
      w.octets(v.value);
      return;
    case "glo-write-response":
      w.u8(45);
      w.octets(v.value);
      return;
    case "glo-confirmed-service-error":
      w.u8(46);
      w.octets(v.value);
      return;
    case "glo-unconfirmed-write-request":
      w.u8(54);
      w.octets(v.value);
      return;
    case "glo-information-report-request":
      w.u8(56);
      w.octets(v.value);
      return;
    case "ded-initiate-request":
      w.u8(65);
      w.octets(v.value);
      return;
    case "ded-read-request":
      w.u8(69);
      w.octets(v.value);
      return;
    case "ded-write-request":
      w.u8(70);
      w.octets(v.value);
      return;
    case "ded-initiate-response":
      w.u8(72);
      w.octets(v.value);
      return;
    case "ded-read-response":
      w.u8(76);
      w.octets(v.value);
      return;
    case "ded-write-response":
      w.u8(77);
      w.octets(v.value);
      return;
    case "ded-confirmed-service-error":
      w.u8(78);
      w.octets(v.value);
      return;
    case "ded-unconfirmed-write-request":
      w.u8(86);
      w.octets(v.value);
      return;
    case "ded-information-report-request":
      w.u8(88);
      w.octets(v.value);
      return;
    case "get-request-normal":
    case "get-request-next":
    case "get-request-with-list":
      w.u8(192);
      writeGetRequest(w, v);
      return;
    case "set-request-normal":
    case "set-request-with-first-datablock":
    case "set-request-with-datablock":
    case "set-request-with-list":
    case "set-request-with-list-and-first-datablock":
      w.u8(193);
      writeSetRequest(w, v);
      return;
    case "event-notification-request":
      w.u8(194);
      writeEventNotificationRequest(w, v);
      return;
    case "action-request-normal":
    case "action-request-next-pblock":
    case "action-request-with-list":
    case "action-request-with-first-pblock":
    case "action-request-with-list-and-first-pblock":
    case "action-request-with-pblock":
      w.u8(195);
      writeActionRequest(w, v);
      return;
    case "get-response-normal":
    case "get-response-with-datablock":
    case "get-response-with-list":
      w.u8(196);
      writeGetResponse(w, v);
      return;
    case "set-response-normal":
    case "set-response-datablock":
    case "set-response-last-datablock":
    case "set-response-last-datablock-with-list":
    case "set-response-with-list":
      w.u8(197);
      writeSetResponse(w, v);
      return;
    case "action-response-normal":
    case "action-response-with-pblock":
    case "action-response-with-list":
    case "action-response-next-pblock":
      w.u8(199);
      writeActionResponse(w, v);
      return;
    case "glo-get-request":
      w.u8(200);
      w.octets(v.value);
      return;
    case "glo-set-request":
      w.u8(201);
      w.octets(v.value);
      return;
    case "glo-event-notification-request":
      w.u8(202);
      w.octets(v.value);
      return;
    case "glo-action-request":
      w.u8(203);
      w.octets(v.value);
      return;
    case "glo-get-response":
      w.u8(204);
      w.octets(v.value);
      return;
    case "glo-set-response":
      w.u8(205);
      w.octets(v.value);
      return;
    case "glo-action-response":
      w.u8(207);
      w.octets(v.value);
      return;
    case "ded-get-request":
      w.u8(208);
      w.octets(v.value);
      return;
    case "ded-set-request":
      w.u8(209);
      w.octets(v.value);
      return;
    case "ded-event-notification-request":
      w.u8(210);
      w.octets(v.value);
      return;
    case "ded-action-request":
      w.u8(211);
      w.octets(v.value);
      return;
    case "ded-get-response":
      w.u8(212);
      w.octets(v.value);
      return;
    case "ded-set-response":
      w.u8(213);
      w.octets(v.value);
      return;
    case "ded-action-response":
      w.u8(215);
      w.octets(v.value);
      return;
    case "exception-response":
      w.u8(216);
      writeExceptionResponse(w, v);
      return;
    case "access-request":
      w.u8(217);
      writeAccessRequest(w, v);
      return;
    case "access-response":
      w.u8(218);
      writeAccessResponse(w, v);
      return;
    case "general-glo-ciphering":
      w.u8(219);
      writeGeneralGloCiphering(w, v);
      return;
    case "general-ded-ciphering":
      w.u8(220);
      writeGeneralDedCiphering(w, v);
      return;
    case "general-ciphering":
      w.u8(221);
      writeGeneralCiphering(w, v);
      return;
    case "general-signing":
      w.u8(223);
      writeGeneralSigning(w, v);
      return;
    case "general-block-transfer":
      w.u8(224);
      writeGeneralBlockTransfer(w, v);
      return;
    case "gateway-request":
      w.u8(230);
      writeGatewayRequest(w, v);
      return;
    case "gateway-response":
      w.u8(231);
      writeGatewayResponse(w, v);
      return;
    default:
      unknownKind(w, v);
  }
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeCosemApdu(bytes: Uint8Array, options?: DecodeOptions): CosemApdu {
  const r = new Reader(bytes, options);
  try {
    const value = readCosemApdu(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, cosemApduDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeCosemApdu(value: CosemApdu): Uint8Array {
  const w = Writer.acquire();
  try {
    writeCosemApdu(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, cosemApduDescriptor, value);
  } finally {
    w.release();
  }
}

export const cosemApduDescriptor: Descriptor = {
  name: "cosem-apdu",
  node: { kind: "choice", discriminant: "kind", alternatives: [
    { tag: 96, name: "aarq", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => aarqDescriptor } }, flat: ["aarq"] },
    { tag: 97, name: "aare", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => aareDescriptor } }, flat: ["aare"] },
    { tag: 98, name: "rlrq", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => rlrqDescriptor } }, flat: ["rlrq"] },
    { tag: 99, name: "rlre", node: { kind: "tlv", tag: [], of: { kind: "ref", to: () => rlreDescriptor } }, flat: ["rlre"] },
    { tag: 1, name: "initiate-request", node: { kind: "ref", to: () => initiateRequestDescriptor }, flat: ["initiate-request"] },
    { tag: 5, name: "read-request", node: { kind: "ref", to: () => readRequestDescriptor } },
    { tag: 6, name: "write-request", node: { kind: "ref", to: () => writeRequestDescriptor }, flat: ["write-request"] },
    { tag: 8, name: "initiate-response", node: { kind: "ref", to: () => initiateResponseDescriptor }, flat: ["initiate-response"] },
    { tag: 12, name: "read-response", node: { kind: "ref", to: () => readResponseDescriptor } },
    { tag: 13, name: "write-response", node: { kind: "ref", to: () => writeResponseDescriptor } },
    { tag: 14, name: "confirmed-service-error", node: { kind: "ref", to: () => confirmedServiceErrorDescriptor } },
    { tag: 15, name: "data-notification", node: { kind: "ref", to: () => dataNotificationDescriptor }, flat: ["data-notification"] },
    { tag: 16, name: "data-notification-confirm", node: { kind: "ref", to: () => dataNotificationConfirmDescriptor }, flat: ["data-notification-confirm"] },
    { tag: 22, name: "unconfirmed-write-request", node: { kind: "ref", to: () => unconfirmedWriteRequestDescriptor }, flat: ["unconfirmed-write-request"] },
    { tag: 24, name: "information-report-request", node: { kind: "ref", to: () => informationReportRequestDescriptor }, flat: ["information-report-request"] },
    { tag: 33, name: "glo-initiate-request", node: { kind: "octets", form: "counted" } },
    { tag: 37, name: "glo-read-request", node: { kind: "octets", form: "counted" } },
    { tag: 38, name: "glo-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 40, name: "glo-initiate-response", node: { kind: "octets", form: "counted" } },
    { tag: 44, name: "glo-read-response", node: { kind: "octets", form: "counted" } },
    { tag: 45, name: "glo-write-response", node: { kind: "octets", form: "counted" } },
    { tag: 46, name: "glo-confirmed-service-error", node: { kind: "octets", form: "counted" } },
    { tag: 54, name: "glo-unconfirmed-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 56, name: "glo-information-report-request", node: { kind: "octets", form: "counted" } },
    { tag: 65, name: "ded-initiate-request", node: { kind: "octets", form: "counted" } },
    { tag: 69, name: "ded-read-request", node: { kind: "octets", form: "counted" } },
    { tag: 70, name: "ded-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 72, name: "ded-initiate-response", node: { kind: "octets", form: "counted" } },
    { tag: 76, name: "ded-read-response", node: { kind: "octets", form: "counted" } },
    { tag: 77, name: "ded-write-response", node: { kind: "octets", form: "counted" } },
    { tag: 78, name: "ded-confirmed-service-error", node: { kind: "octets", form: "counted" } },
    { tag: 86, name: "ded-unconfirmed-write-request", node: { kind: "octets", form: "counted" } },
    { tag: 88, name: "ded-information-report-request", node: { kind: "octets", form: "counted" } },
    { tag: 192, name: "get-request", node: { kind: "ref", to: () => getRequestDescriptor }, flat: ["get-request-normal","get-request-next","get-request-with-list"] },
    { tag: 193, name: "set-request", node: { kind: "ref", to: () => setRequestDescriptor }, flat: ["set-request-normal","set-request-with-first-datablock","set-request-with-datablock","set-request-with-list","set-request-with-list-and-first-datablock"] },
    { tag: 194, name: "event-notification-request", node: { kind: "ref", to: () => eventNotificationRequestDescriptor }, flat: ["event-notification-request"] },
    { tag: 195, name: "action-request", node: { kind: "ref", to: () => actionRequestDescriptor }, flat: ["action-request-normal","action-request-next-pblock","action-request-with-list","action-request-with-first-pblock","action-request-with-list-and-first-pblock","action-request-with-pblock"] },
    { tag: 196, name: "get-response", node: { kind: "ref", to: () => getResponseDescriptor }, flat: ["get-response-normal","get-response-with-datablock","get-response-with-list"] },
    { tag: 197, name: "set-response", node: { kind: "ref", to: () => setResponseDescriptor }, flat: ["set-response-normal","set-response-datablock","set-response-last-datablock","set-response-last-datablock-with-list","set-response-with-list"] },
    { tag: 199, name: "action-response", node: { kind: "ref", to: () => actionResponseDescriptor }, flat: ["action-response-normal","action-response-with-pblock","action-response-with-list","action-response-next-pblock"] },
    { tag: 200, name: "glo-get-request", node: { kind: "octets", form: "counted" } },
    { tag: 201, name: "glo-set-request", node: { kind: "octets", form: "counted" } },
    { tag: 202, name: "glo-event-notification-request", node: { kind: "octets", form: "counted" } },
    { tag: 203, name: "glo-action-request", node: { kind: "octets", form: "counted" } },
    { tag: 204, name: "glo-get-response", node: { kind: "octets", form: "counted" } },
    { tag: 205, name: "glo-set-response", node: { kind: "octets", form: "counted" } },
    { tag: 207, name: "glo-action-response", node: { kind: "octets", form: "counted" } },
    { tag: 208, name: "ded-get-request", node: { kind: "octets", form: "counted" } },
    { tag: 209, name: "ded-set-request", node: { kind: "octets", form: "counted" } },
    { tag: 210, name: "ded-event-notification-request", node: { kind: "octets", form: "counted" } },
    { tag: 211, name: "ded-action-request", node: { kind: "octets", form: "counted" } },
    { tag: 212, name: "ded-get-response", node: { kind: "octets", form: "counted" } },
    { tag: 213, name: "ded-set-response", node: { kind: "octets", form: "counted" } },
    { tag: 215, name: "ded-action-response", node: { kind: "octets", form: "counted" } },
    { tag: 216, name: "exception-response", node: { kind: "ref", to: () => exceptionResponseDescriptor }, flat: ["exception-response"] },
    { tag: 217, name: "access-request", node: { kind: "ref", to: () => accessRequestDescriptor }, flat: ["access-request"] },
    { tag: 218, name: "access-response", node: { kind: "ref", to: () => accessResponseDescriptor }, flat: ["access-response"] },
    { tag: 219, name: "general-glo-ciphering", node: { kind: "ref", to: () => generalGloCipheringDescriptor }, flat: ["general-glo-ciphering"] },
    { tag: 220, name: "general-ded-ciphering", node: { kind: "ref", to: () => generalDedCipheringDescriptor }, flat: ["general-ded-ciphering"] },
    { tag: 221, name: "general-ciphering", node: { kind: "ref", to: () => generalCipheringDescriptor }, flat: ["general-ciphering"] },
    { tag: 223, name: "general-signing", node: { kind: "ref", to: () => generalSigningDescriptor }, flat: ["general-signing"] },
    { tag: 224, name: "general-block-transfer", node: { kind: "ref", to: () => generalBlockTransferDescriptor }, flat: ["general-block-transfer"] },
    { tag: 230, name: "gateway-request", node: { kind: "ref", to: () => gatewayRequestDescriptor }, flat: ["gateway-request"] },
    { tag: 231, name: "gateway-response", node: { kind: "ref", to: () => gatewayResponseDescriptor }, flat: ["gateway-response"] },
  ] },
  recursive: true,
};
