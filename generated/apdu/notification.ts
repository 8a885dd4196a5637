// Generated from spec/apdu/notification.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { type DecodeOptions, type Descriptor, Reader, Writer, located, placed } from "@cosemkit/core";
import {
  type CosemAttributeDescriptor,
  type LongInvokeIdAndPriority,
  cosemAttributeDescriptorDescriptor,
  longInvokeIdAndPriorityDescriptor,
  readCosemAttributeDescriptor,
  readLongInvokeIdAndPriority,
  writeCosemAttributeDescriptor,
  writeLongInvokeIdAndPriority,
} from "./common.ts";
import { type Data, dataDescriptor, readData, writeData } from "./data.ts";

/**
 * Pushes values to a client.
 *
 * Green Book 8.3, COSEMpdu module; data-notification-confirm: Green Book 9.
 */
export interface DataNotification {
  readonly kind: "data-notification";
  readonly longInvokeIdAndPriority: LongInvokeIdAndPriority;
  /** Empty, or the 12 octets of a date-time. */
  readonly dateTime: Uint8Array;
  readonly notificationBody: NotificationBody;
}

export function readDataNotification(r: Reader): DataNotification {
  return {
    kind: "data-notification",
    longInvokeIdAndPriority: readLongInvokeIdAndPriority(r),
    dateTime: r.octets(),
    notificationBody: readNotificationBody(r),
  };
}

export function writeDataNotification(w: Writer, v: DataNotification): void {
  writeLongInvokeIdAndPriority(w, v.longInvokeIdAndPriority);
  w.octets(v.dateTime);
  writeNotificationBody(w, v.notificationBody);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDataNotification(bytes: Uint8Array, options?: DecodeOptions): DataNotification {
  const r = new Reader(bytes, options);
  try {
    const value = readDataNotification(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, dataNotificationDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDataNotification(value: DataNotification): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDataNotification(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, dataNotificationDescriptor, value);
  } finally {
    w.release();
  }
}

export const dataNotificationDescriptor: Descriptor = {
  name: "data-notification",
  node: { kind: "sequence", label: "data-notification", counted: false, fields: [
    { property: "longInvokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => longInvokeIdAndPriorityDescriptor } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
    { property: "notificationBody", presence: "required", node: { kind: "ref", to: () => notificationBodyDescriptor } },
  ] },
};

/**
 * What is pushed.
 *
 * Green Book 8.3, COSEMpdu module; data-notification-confirm: Green Book 9.
 */
export interface NotificationBody {
  readonly dataValue: Data;
}

export function readNotificationBody(r: Reader): NotificationBody {
  return { dataValue: readData(r) };
}

export function writeNotificationBody(w: Writer, v: NotificationBody): void {
  writeData(w, v.dataValue);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeNotificationBody(bytes: Uint8Array, options?: DecodeOptions): NotificationBody {
  const r = new Reader(bytes, options);
  try {
    const value = readNotificationBody(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, notificationBodyDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeNotificationBody(value: NotificationBody): Uint8Array {
  const w = Writer.acquire();
  try {
    writeNotificationBody(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, notificationBodyDescriptor, value);
  } finally {
    w.release();
  }
}

export const notificationBodyDescriptor: Descriptor = {
  name: "notification-body",
  node: { kind: "sequence", counted: false, fields: [
    { property: "dataValue", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};

/**
 * Confirms a pushed notification.
 *
 * Green Book 8.3, COSEMpdu module; data-notification-confirm: Green Book 9.
 */
export interface DataNotificationConfirm {
  readonly kind: "data-notification-confirm";
  readonly longInvokeIdAndPriority: LongInvokeIdAndPriority;
  readonly dateTime: Uint8Array;
}

export function readDataNotificationConfirm(r: Reader): DataNotificationConfirm {
  return {
    kind: "data-notification-confirm",
    longInvokeIdAndPriority: readLongInvokeIdAndPriority(r),
    dateTime: r.octets(),
  };
}

export function writeDataNotificationConfirm(w: Writer, v: DataNotificationConfirm): void {
  writeLongInvokeIdAndPriority(w, v.longInvokeIdAndPriority);
  w.octets(v.dateTime);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeDataNotificationConfirm(bytes: Uint8Array, options?: DecodeOptions): DataNotificationConfirm {
  const r = new Reader(bytes, options);
  try {
    const value = readDataNotificationConfirm(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, dataNotificationConfirmDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeDataNotificationConfirm(value: DataNotificationConfirm): Uint8Array {
  const w = Writer.acquire();
  try {
    writeDataNotificationConfirm(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, dataNotificationConfirmDescriptor, value);
  } finally {
    w.release();
  }
}

export const dataNotificationConfirmDescriptor: Descriptor = {
  name: "data-notification-confirm",
  node: { kind: "sequence", label: "data-notification-confirm", counted: false, fields: [
    { property: "longInvokeIdAndPriority", presence: "required", node: { kind: "ref", to: () => longInvokeIdAndPriorityDescriptor } },
    { property: "dateTime", presence: "required", node: { kind: "octets", form: "counted" } },
  ] },
};

/**
 * Tells a client the value of an attribute.
 *
 * Green Book 8.3, COSEMpdu module; data-notification-confirm: Green Book 9.
 */
export interface EventNotificationRequest {
  readonly kind: "event-notification-request";
  readonly time?: Uint8Array | undefined;
  readonly cosemAttributeDescriptor: CosemAttributeDescriptor;
  readonly attributeValue: Data;
}

export function readEventNotificationRequest(r: Reader): EventNotificationRequest {
  const time = r.flag() ? r.octets() : undefined;
  const cosemAttributeDescriptor = readCosemAttributeDescriptor(r);
  const attributeValue = readData(r);
  return { kind: "event-notification-request", time, cosemAttributeDescriptor, attributeValue };
}

export function writeEventNotificationRequest(w: Writer, v: EventNotificationRequest): void {
  if (v.time === undefined) {
    w.u8(0);
  } else {
    w.u8(1);
    w.octets(v.time);
  }
  writeCosemAttributeDescriptor(w, v.cosemAttributeDescriptor);
  writeData(w, v.attributeValue);
}

/** Decodes all of `bytes`. Throws `DecodeError` with offset and field path. */
export function decodeEventNotificationRequest(bytes: Uint8Array, options?: DecodeOptions): EventNotificationRequest {
  const r = new Reader(bytes, options);
  try {
    const value = readEventNotificationRequest(r);
    r.finish();
    return value;
  } catch (error) {
    throw located(error, eventNotificationRequestDescriptor, bytes, options);
  }
}

/** Encodes a value. Throws `EncodeError` with the field path. */
export function encodeEventNotificationRequest(value: EventNotificationRequest): Uint8Array {
  const w = Writer.acquire();
  try {
    writeEventNotificationRequest(w, value);
    return w.finish();
  } catch (error) {
    throw placed(error, eventNotificationRequestDescriptor, value);
  } finally {
    w.release();
  }
}

export const eventNotificationRequestDescriptor: Descriptor = {
  name: "event-notification-request",
  node: { kind: "sequence", label: "event-notification-request", counted: false, fields: [
    { property: "time", presence: "flag", node: { kind: "octets", form: "counted" } },
    { property: "cosemAttributeDescriptor", presence: "required", node: { kind: "ref", to: () => cosemAttributeDescriptorDescriptor } },
    { property: "attributeValue", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
};
