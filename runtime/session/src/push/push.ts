import { type CosemDateTime, type DlmsError, dateTimeFromBytes, obisFromBytes } from "@cosemkit/core";
import type { DataNotification, EventNotificationRequest } from "@cosemkit/model/apdu/notification";
import type { InformationReportRequest } from "@cosemkit/model/apdu/short-name";
import type { DecodedMessage, MessageLayer, MessageWarning, SecurityLayer } from "./message.ts";
import { type NamedValue, namedValues, plainValue } from "./named-values.ts";

/** An APDU that a server sends unasked. */
export type PushApdu = DataNotification | EventNotificationRequest | InformationReportRequest;

/** A message that a meter pushed, opened and checked. */
export interface Push {
  /** Where it came from: address and port, or a name of the line. */
  readonly peer: string;
  /** When it was complete: milliseconds since 1970, UTC. */
  readonly received: number;
  /** System title of the sender, where the message was ciphered. */
  readonly systemTitle: Uint8Array | undefined;
  /** Whether its tag was verified. Of what is not, nobody knows who sent it. */
  readonly authenticated: boolean;
  readonly encrypted: boolean;
  /** Of a ciphered message. */
  readonly invocationCounter: number | undefined;
  /** When the meter says that it sent it, or that the event was; fields may be unspecified. */
  readonly time: CosemDateTime | undefined;
  readonly apdu: PushApdu;
  /** What it says, by name where it brings names. */
  readonly values: readonly NamedValue[];
  /** What was taken off, outermost first. */
  readonly layers: readonly MessageLayer[];
  /** The plain APDU. */
  readonly octets: Uint8Array;
  readonly warnings: readonly MessageWarning[];
}

/** Why something that came in is no push. */
export type DropReason =
  /** It cannot be decoded, or stopped in the middle. */
  | "malformed"
  /** It is ciphered, and there is no key for its sender. */
  | "unknown-title"
  /** The tag or the key is wrong. */
  | "protection"
  /** It is protected less than asked for. */
  | "policy"
  /** Its invocation counter was used before. */
  | "replay"
  /** It is an APDU that is not pushed, or a frame without one. */
  | "no-push"
  /** Nobody takes pushes as fast as they come. */
  | "overflow"
  /** A push asks for a confirmation and gets none; the push itself was taken. */
  | "unconfirmed"
  /** A line is gone, such as a serial port that was pulled. */
  | "line-closed";

/** Something that was left out. */
export interface Drop {
  readonly peer: string;
  readonly reason: DropReason;
  /** What is wrong with it, where that is more than the reason. */
  readonly error: DlmsError | undefined;
}

/** The push in a message; undefined when it holds another APDU or none. */
export function pushOf(message: DecodedMessage, peer: string, received: number): Push | undefined {
  const { apdu, layers, warnings } = message;
  const value = apdu?.value;
  switch (value?.kind) {
    case "data-notification":
    case "event-notification-request":
    case "information-report-request":
      break;
    default:
      return undefined;
  }
  const security = securityLayerOf(layers);
  return {
    peer,
    received,
    systemTitle: security?.systemTitle,
    authenticated: security?.authenticated === true,
    encrypted: security?.encrypted === true,
    invocationCounter: security?.invocationCounter,
    time: timeOf(value),
    apdu: value,
    values: valuesOf(value),
    layers,
    octets: apdu!.octets,
    warnings,
  };
}

/** The innermost protection: the one of the APDU itself. */
export function securityLayerOf(layers: readonly MessageLayer[]): SecurityLayer | undefined {
  return layers.findLast((layer) => layer.layer === "security");
}

const dateTimeOctets = 12;

function timeOf(apdu: PushApdu): CosemDateTime | undefined {
  if (apdu.kind === "information-report-request") return undefined;
  const octets = apdu.kind === "data-notification" ? apdu.dateTime : apdu.time;
  return octets?.length === dateTimeOctets ? dateTimeFromBytes(octets) : undefined;
}

function valuesOf(apdu: PushApdu): readonly NamedValue[] {
  switch (apdu.kind) {
    case "data-notification":
      return namedValues(apdu.notificationBody.dataValue);
    case "event-notification-request": {
      const { classId, instanceId, attributeId } = apdu.cosemAttributeDescriptor;
      const subject = { classId, obis: obisFromBytes(instanceId), attribute: attributeId };
      return [plainValue(0, apdu.attributeValue, subject)];
    }
    case "information-report-request":
      return apdu.listOfData.map((value, index) => plainValue(index, value, {}));
  }
}
