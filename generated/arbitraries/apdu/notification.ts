// Generated from spec/apdu/notification.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type DataNotification,
  type DataNotificationConfirm,
  type EventNotificationRequest,
  type NotificationBody,
  dataNotificationConfirmDescriptor,
  dataNotificationDescriptor,
  eventNotificationRequestDescriptor,
  notificationBodyDescriptor,
  readDataNotification,
  readDataNotificationConfirm,
  readEventNotificationRequest,
  readNotificationBody,
  writeDataNotification,
  writeDataNotificationConfirm,
  writeEventNotificationRequest,
  writeNotificationBody,
} from "../../apdu/notification.ts";
import { type TypeCase, typeCase } from "../case.ts";
import { cosemAttributeDescriptor, longInvokeIdAndPriority } from "./common.ts";
import { data } from "./data.ts";

/** Values of DataNotification. */
export function dataNotification(): fc.Arbitrary<DataNotification> {
  return fc.record({ kind: fc.constant("data-notification" as const), longInvokeIdAndPriority: longInvokeIdAndPriority(), dateTime: fc.uint8Array({ maxLength: 20 }), notificationBody: notificationBody() });
}

/** Values of NotificationBody. */
export function notificationBody(): fc.Arbitrary<NotificationBody> {
  return fc.record({ dataValue: data() });
}

/** Values of DataNotificationConfirm. */
export function dataNotificationConfirm(): fc.Arbitrary<DataNotificationConfirm> {
  return fc.record({ kind: fc.constant("data-notification-confirm" as const), longInvokeIdAndPriority: longInvokeIdAndPriority(), dateTime: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of EventNotificationRequest. */
export function eventNotificationRequest(): fc.Arbitrary<EventNotificationRequest> {
  return fc.record({ kind: fc.constant("event-notification-request" as const), time: fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined }), cosemAttributeDescriptor: cosemAttributeDescriptor(), attributeValue: data() });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("apdu/notification", { descriptor: dataNotificationDescriptor, read: readDataNotification, write: writeDataNotification }, () => dataNotification()),
  typeCase("apdu/notification", { descriptor: notificationBodyDescriptor, read: readNotificationBody, write: writeNotificationBody }, () => notificationBody()),
  typeCase("apdu/notification", { descriptor: dataNotificationConfirmDescriptor, read: readDataNotificationConfirm, write: writeDataNotificationConfirm }, () => dataNotificationConfirm()),
  typeCase("apdu/notification", { descriptor: eventNotificationRequestDescriptor, read: readEventNotificationRequest, write: writeEventNotificationRequest }, () => eventNotificationRequest()),
];
