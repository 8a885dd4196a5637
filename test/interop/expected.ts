import { obisFromBytes, toHex } from "@cosemkit/core";
import type { AccessRequestSpecification } from "@cosemkit/model/apdu/access";
import type { Aare, Aarq } from "@cosemkit/model/apdu/acse";
import { type CosemApdu, decodeXdlmsApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import type {
  CosemAttributeDescriptor,
  CosemMethodDescriptor,
  DatablockG,
  DatablockSa,
  InvokeIdAndPriority,
  LongInvokeIdAndPriority,
} from "@cosemkit/model/apdu/common";
import { dataLines } from "./expected-data.ts";

/** From here on tshark is wrong or silent: why. */
export interface Beyond {
  readonly beyond: string;
}

/** One statement of tshark about a field, or that no more is to be expected of it. */
export type Line = string | Beyond;

/** What tshark ought to say of an APDU, from what we know of it. */
export function expected(apdu: CosemApdu): Line[] {
  return [`apdu ${encodeCosemApdu(apdu)[0]}`, ...contents(apdu)];
}

const none: readonly Line[] = [];
const list: Beyond = { beyond: "lists have no more than a heading" };
const selection: Beyond = { beyond: "it takes the flag before a selective access for the selector" };
const qualityOfService: Beyond = { beyond: "it looks for quality-of-service one octet late" };
const returnParameters: Beyond = { beyond: "return parameters are not shown" };
const requestInResponse: Beyond = { beyond: "it takes the flag before the request in a response for a count" };
const laterServiceErrors: readonly string[] = ["pdu-too-long", "deciphering-error", "invocation-counter-error"];
const shortNames: Beyond = { beyond: "short name services have no more than a tag" };

function contents(apdu: CosemApdu): readonly Line[] {
  switch (apdu.kind) {
    case "initiate-request":
      return [
        ...(apdu.dedicatedKey === undefined ? none : [`dedicated key ${toHex(apdu.dedicatedKey)}`]),
        ...(apdu.proposedQualityOfService === undefined ? none : [qualityOfService]),
        `version ${apdu.proposedDlmsVersionNumber}`,
        ...apdu.proposedConformance.map(conformanceLine),
        `PDU size ${apdu.clientMaxReceivePduSize}`,
      ];
    case "initiate-response":
      return [
        ...(apdu.negotiatedQualityOfService === undefined ? none : [qualityOfService]),
        `version ${apdu.negotiatedDlmsVersionNumber}`,
        ...apdu.negotiatedConformance.map(conformanceLine),
        `PDU size ${apdu.serverMaxReceivePduSize}`,
        `vaa-name ${apdu.vaaName}`,
      ];
    case "aarq":
    case "aare":
      return association(apdu);
    case "rlrq":
    case "rlre":
      return [...(apdu.reason === undefined ? none : [`reason ${apdu.reason}`]), ...userInformation(apdu)];
    case "get-request-normal":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        ...attribute(apdu.cosemAttributeDescriptor),
        apdu.accessSelection === undefined ? "selector 0" : selection,
      ];
    case "get-request-next":
    case "set-response-datablock":
      return [apdu.kind, ...invocation(apdu.invokeIdAndPriority), `block ${apdu.blockNumber}`];
    case "get-request-with-list":
    case "get-response-with-list":
    case "set-request-with-list":
    case "set-response-with-list":
    case "set-response-last-datablock-with-list":
    case "action-request-with-list":
    case "action-response-with-list":
      return [apdu.kind, ...invocation(apdu.invokeIdAndPriority), list];
    case "get-response-normal":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        ...(apdu.result.kind === "data" ? dataLines(apdu.result.value) : [`data access result ${apdu.result.value}`]),
      ];
    case "get-response-with-datablock":
      return [apdu.kind, ...invocation(apdu.invokeIdAndPriority), ...datablock(apdu.result)];
    case "set-request-normal":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        ...attribute(apdu.cosemAttributeDescriptor),
        apdu.accessSelection === undefined ? "selector 0" : selection,
        ...dataLines(apdu.value),
      ];
    case "set-request-with-first-datablock":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        ...attribute(apdu.cosemAttributeDescriptor),
        apdu.accessSelection === undefined ? "selector 0" : selection,
        ...block(apdu.datablock),
      ];
    case "set-request-with-datablock":
      return [apdu.kind, ...invocation(apdu.invokeIdAndPriority), ...block(apdu.datablock)];
    case "set-response-normal":
      return [apdu.kind, ...invocation(apdu.invokeIdAndPriority), `data access result ${apdu.result}`];
    case "set-response-last-datablock":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        `data access result ${apdu.result}`,
        { beyond: "it looks for the block number one octet early" },
      ];
    case "action-request-normal":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        ...method(apdu.cosemMethodDescriptor),
        ...(apdu.methodInvocationParameters === undefined ? none : dataLines(apdu.methodInvocationParameters)),
      ];
    case "action-request-next-pblock":
    case "action-response-next-pblock":
    case "action-request-with-first-pblock":
    case "action-request-with-pblock":
    case "action-response-with-pblock":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        { beyond: "blocks of ACTION have no more than a heading" },
      ];
    case "action-response-normal":
      return [
        apdu.kind,
        ...invocation(apdu.invokeIdAndPriority),
        `action result ${apdu.singleResponse.result}`,
        returnParameters,
      ];
    case "event-notification-request":
      return [...attribute(apdu.cosemAttributeDescriptor), ...dataLines(apdu.attributeValue)];
    case "data-notification":
      return [{ beyond: "DataNotification has no more than a tag" }];
    case "access-request":
      return [
        ...longInvocation(apdu.longInvokeIdAndPriority),
        dateTime(apdu.dateTime),
        ...apdu.accessRequestSpecification.flatMap(specification),
        ...apdu.accessRequestListOfData.flatMap((data, i) => dataLines(data, `[${i + 1}] `)),
      ];
    case "access-response":
      return [
        ...longInvocation(apdu.longInvokeIdAndPriority),
        dateTime(apdu.dateTime),
        ...(apdu.accessRequestSpecification === undefined ? none : [requestInResponse]),
        ...apdu.accessResponseListOfData.flatMap((data, i) => dataLines(data, `[${i + 1}] `)),
        ...apdu.accessResponseSpecification
          .slice(0, 1)
          .flatMap(({ kind, value }) => [
            kind,
            `${kind === "access-response-action" ? "action" : "data access"} result ${value}`,
            { beyond: "it takes results behind the first one octet early" },
          ]),
      ];
    case "exception-response":
      return [
        `state error ${apdu.stateError}`,
        laterServiceErrors.includes(apdu.serviceError.kind)
          ? { beyond: "service errors behind other-reason are not known" }
          : `service error ${apdu.serviceError.kind}`,
      ];
    case "read-request":
    case "read-response":
    case "write-request":
    case "write-response":
    case "unconfirmed-write-request":
    case "information-report-request":
      return [shortNames];
    default:
      return [{ beyond: "no more than a tag" }];
  }
}

function association(apdu: Aarq | Aare): Line[] {
  const [title, requirements, value] =
    apdu.kind === "aarq"
      ? [apdu.callingApTitle, apdu.senderAcseRequirements, apdu.callingAuthenticationValue]
      : [apdu.respondingApTitle, apdu.responderAcseRequirements, apdu.respondingAuthenticationValue];
  return [
    `context 2.16.756.5.8.1.${contexts.indexOf(apdu.applicationContextName) + 1}`,
    ...(apdu.kind === "aarq"
      ? none
      : [
          `result ${apdu.result}`,
          `${apdu.resultSourceDiagnostic.kind.slice("acse-".length).replace("-", " ")} ${apdu.resultSourceDiagnostic.value}`,
        ]),
    ...(title === undefined ? none : [{ beyond: "it takes system titles for names of another form, and stops there" }]),
    ...(requirements === undefined
      ? none
      : [`requires authentication ${requirements.some((requirement) => requirement === "authentication")}`]),
    ...(apdu.mechanismName === undefined
      ? none
      : [`mechanism 2.16.756.5.8.2.${mechanisms.indexOf(apdu.mechanismName)}`]),
    ...(value?.kind === "charstring" ? [`authentication charstring ${toHex(value.value)}`] : none),
    ...userInformation(apdu),
  ];
}

const contexts: readonly string[] = ["ln", "sn", "ln-ciphering", "sn-ciphering"];
const mechanisms: readonly string[] = ["none", "lls", "hls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256"];

function userInformation({ userInformation: octets }: { readonly userInformation?: Uint8Array | undefined }): Line[] {
  if (octets === undefined) return [];
  const inner = octets[0] === 1 || octets[0] === 8 ? expected(decodeXdlmsApdu(octets)) : [`apdu ${octets[0]}`];
  return [`user information ${toHex(octets)}`, ...inner];
}

/** tshark knows the conformance bits by the names that they had before general block transfer and general protection. */
const oldNames: Readonly<Record<string, string>> = {
  "reserved-zero": "reserved0",
  "general-protection": "reserved1",
  "general-block-transfer": "reserved2",
  "delta-value-encoding": "reserved6",
  "reserved-seven": "reserved7",
  "attribute0-supported-with-set": "attribute0-supported-with-SET",
  "attribute0-supported-with-get": "attribute0-supported-with-GET",
  "block-transfer-with-get-or-read": "block-transfer-with-get",
  "block-transfer-with-set-or-write": "block-transfer-with-set",
  "data-notification": "reserved16",
  access: "reserved17",
};

function conformanceLine(bit: string): string {
  return `conformance ${oldNames[bit] ?? bit}`;
}

function invocation({ invokeId, serviceClass, priority }: InvokeIdAndPriority): string[] {
  return [`invoke id ${invokeId}`, serviceClass, priority];
}

function longInvocation(long: LongInvokeIdAndPriority): string[] {
  const { invokeId, selfDescriptive, processingOption, serviceClass, priority } = long;
  return [`long invoke id ${invokeId}`, selfDescriptive, processingOption, serviceClass, priority];
}

function attribute({ classId, instanceId, attributeId }: CosemAttributeDescriptor): string[] {
  return [`class ${classId}`, instance(instanceId), `attribute ${attributeId}`];
}

function method({ classId, instanceId, methodId }: CosemMethodDescriptor): string[] {
  return [`class ${classId}`, instance(instanceId), `method ${methodId}`];
}

function instance(octets: Uint8Array): string {
  return `instance ${obisFromBytes(octets).replace(/[-:]/g, ".")}`;
}

function datablock({ lastBlock, blockNumber, result }: DatablockG): string[] {
  return [
    `last block ${lastBlock}`,
    `block ${blockNumber}`,
    result.kind === "raw-data" ? rawData(result.value) : `data access result ${result.value}`,
  ];
}

function block({ lastBlock, blockNumber, rawData: octets }: DatablockSa): string[] {
  return [`last block ${lastBlock}`, `block ${blockNumber}`, rawData(octets)];
}

function rawData(octets: Uint8Array): string {
  return `Data (length ${octets.length}) = ${counted(octets)}`;
}

function dateTime(octets: Uint8Array): string {
  return `date-time ${counted(octets)}`;
}

/** Octets behind their A-XDR length, in hex. */
function counted(octets: Uint8Array): string {
  const { length } = octets;
  const digits = length.toString(16);
  const prefix = length < 0x80 ? "" : length < 0x100 ? "81" : "82";
  return `${prefix}${digits.padStart(prefix === "82" ? 4 : 2, "0")}${toHex(octets)}`;
}

function specification(item: AccessRequestSpecification): string[] {
  if (item.kind === "access-request-action") return [item.kind, ...method(item.cosemMethodDescriptor)];
  const named = [item.kind, ...attribute(item.cosemAttributeDescriptor)];
  if (!("accessSelection" in item)) return named;
  const { accessSelector, accessParameters } = item.accessSelection;
  return [...named, `selector ${accessSelector}`, ...dataLines(accessParameters)];
}
