import { DecodeError, type Json, toHex, toJson } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { dataDescriptor } from "@cosemkit/model/apdu/data";
import { keyInfoDescriptor } from "@cosemkit/model/apdu/general";
import type { DecodedMessage, FailedMessage, GeneralLayer, MessageLayer } from "@cosemkit/session/push/message";
import { type NamedValue, namedValues } from "@cosemkit/session/push/named-values";

type JsonObject = Record<string, unknown>;

/** The JSON line of a message. Names and forms are a contract: outside programs read them. */
export function messageJson(message: DecodedMessage, input: number): JsonObject {
  const { apdu, userApdu, userInformation, data } = message;
  return {
    input,
    layers: message.layers.map(layerJson),
    apdu: apdu === undefined ? null : toJson(cosemApduDescriptor, apdu.value),
    ...(userApdu === undefined ? {} : { userApdu: toJson(cosemApduDescriptor, userApdu.value) }),
    ...(userInformation === undefined ? {} : { userInformation: toJson(cosemApduDescriptor, userInformation.value) }),
    ...(data === undefined ? {} : { data: toJson(dataDescriptor, data.value) }),
    ...(apdu?.value.kind === "data-notification"
      ? { values: namedValues(apdu.value.notificationBody.dataValue).map(valueJson) }
      : {}),
    warnings: message.warnings,
  };
}

/** The JSON line of octets that are no message. */
export function failureJson(
  failure: Pick<FailedMessage, "error" | "layers" | "inputOffset">,
  input: number,
): JsonObject {
  const { error, inputOffset, layers } = failure;
  const place = error instanceof DecodeError ? error : undefined;
  return {
    input,
    error: {
      code: error.code,
      layer: error.layer,
      offset: place?.offset ?? null,
      ...(inputOffset === undefined ? {} : { inputOffset }),
      path: place?.path ?? "",
      message: error.message,
    },
    ...(layers.length === 0 ? {} : { layers: layers.map(layerJson) }),
  };
}

export function layerJson(layer: MessageLayer): JsonObject {
  if (layer.layer !== "security") return { ...layer };
  const { systemTitle, general, ...rest } = layer;
  return {
    ...rest,
    ...(systemTitle === undefined ? {} : { systemTitle: toHex(systemTitle) }),
    ...(general === undefined ? {} : { general: generalJson(general) }),
  };
}

function generalJson({ keyInfo, ...general }: GeneralLayer): JsonObject {
  return {
    transactionId: toHex(general.transactionId),
    recipientSystemTitle: toHex(general.recipientSystemTitle),
    dateTime: toHex(general.dateTime),
    otherInformation: toHex(general.otherInformation),
    ...(keyInfo === undefined ? {} : { keyInfo: toJson(keyInfoDescriptor, keyInfo) }),
  };
}

export function valueJson(named: NamedValue): JsonObject {
  const { quantity } = named;
  return {
    index: named.index,
    ...(named.obis === undefined ? {} : { obis: named.obis }),
    ...(named.classId === undefined ? {} : { classId: named.classId }),
    ...(named.attribute === undefined ? {} : { attribute: named.attribute }),
    value: toJson(dataDescriptor, named.value) as Json,
    ...(quantity === undefined ? {} : { scaler: quantity.scaler, unit: quantity.unit }),
    text: named.text,
  };
}
