// Generated from spec/classes/0056-v0-s-fsk-reporting-system-list.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/**
 * The system titles.
 *
 * Blue Book part 2, class S-FSK Reporting system list (class_id 56, version 0).
 */
export type SFskReportingSystemListReportingSystemList = readonly Uint8Array[];

export function readSFskReportingSystemListReportingSystemList(r: Reader): SFskReportingSystemListReportingSystemList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeSFskReportingSystemListReportingSystemList(w: Writer, v: SFskReportingSystemListReportingSystemList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const sFskReportingSystemListReportingSystemListDescriptor: Descriptor = {
  name: "S-FSK Reporting system list.reporting_system_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const sFskReportingSystemListReportingSystemListCodec: Codec<SFskReportingSystemListReportingSystemList> = {
  descriptor: sFskReportingSystemListReportingSystemListDescriptor,
  read: readSFskReportingSystemListReportingSystemList,
  write: writeSFskReportingSystemListReportingSystemList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const reportingSystemListAttribute: AttributeDefinition<SFskReportingSystemListReportingSystemList> = {
  id: 2,
  name: "reporting_system_list",
  property: "reportingSystemList",
  codec: sFskReportingSystemListReportingSystemListCodec,
  storage: "dynamic",
  shortName: 0x08,
};

/**
 * S-FSK Reporting system list, version 0: System titles that a device reports to an S-FSK initiator.
 *
 * Blue Book part 2, class S-FSK Reporting system list (class_id 56, version 0).
 */
export const sFskReportingSystemListClass: ClassDefinition = {
  classId: 56,
  version: 0,
  name: "S-FSK Reporting system list",
  attributes: [logicalNameAttribute, reportingSystemListAttribute],
  methods: [],
};

/**
 * A client's references to one S-FSK Reporting system list object.
 *
 * System titles that a device reports to an S-FSK initiator.
 */
export interface SFskReportingSystemList extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The system titles. */
  readonly reportingSystemList: AttributeRef<SFskReportingSystemListReportingSystemList>;
}

/** References to the S-FSK Reporting system list object with this logical name. Throws when it is not an OBIS code. */
export function sFskReportingSystemList(logicalName: string): SFskReportingSystemList {
  const object = cosemObject(sFskReportingSystemListClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    reportingSystemList: attributeRef(object, reportingSystemListAttribute),
  };
}

/** A server's handlers for one S-FSK Reporting system list object. What is left out is refused. */
export interface SFskReportingSystemListServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The system titles. */
  readonly reportingSystemList?: AttributeHandler<SFskReportingSystemListReportingSystemList>;
}

/** A S-FSK Reporting system list object for a server. Throws when `logicalName` is not an OBIS code. */
export function sFskReportingSystemListServer(logicalName: string, handlers: SFskReportingSystemListServer): ServerObject {
  return serverObject(sFskReportingSystemListClass, logicalName, handlers);
}
