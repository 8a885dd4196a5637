// Generated from spec/classes/0017-v0-sap-assignment.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class SAP assignment (class_id 17, version 0). */
export interface AsslistElement {
  readonly sap: number;
  readonly logicalDeviceName: Uint8Array;
}

export function readAsslistElement(r: Reader): AsslistElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x12);
  const sap = r.u16();
  r.expect(9);
  const logicalDeviceName = r.octets();
  return { sap, logicalDeviceName };
}

export function writeAsslistElement(w: Writer, v: AsslistElement): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.sap);
  w.u8(9);
  w.octets(v.logicalDeviceName);
}

export const asslistElementDescriptor: Descriptor = {
  name: "asslist_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "sap", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalDeviceName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Logical devices with their service access points.
 *
 * Blue Book part 2, class SAP assignment (class_id 17, version 0).
 */
export type SapAssignmentSapAssignmentList = readonly AsslistElement[];

export function readSapAssignmentSapAssignmentList(r: Reader): SapAssignmentSapAssignmentList {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<AsslistElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAsslistElement(r);
  }
  return items2;
}

export function writeSapAssignmentSapAssignmentList(w: Writer, v: SapAssignmentSapAssignmentList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAsslistElement(w, item1);
  }
}

export const sapAssignmentSapAssignmentListDescriptor: Descriptor = {
  name: "SAP assignment.SAP_assignment_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => asslistElementDescriptor } }, least: 7 } },
  layer: "data",
};

export const sapAssignmentSapAssignmentListCodec: Codec<SapAssignmentSapAssignmentList> = {
  descriptor: sapAssignmentSapAssignmentListDescriptor,
  read: readSapAssignmentSapAssignmentList,
  write: writeSapAssignmentSapAssignmentList,
};

/**
 * Connects a logical device to a service access point; SAP 0 disconnects it.
 *
 * Blue Book part 2, class SAP assignment (class_id 17, version 0).
 */
export type SapAssignmentConnectLogicalDeviceParameter = AsslistElement;

export function readSapAssignmentConnectLogicalDeviceParameter(r: Reader): SapAssignmentConnectLogicalDeviceParameter {
  r.expect(2);
  return readAsslistElement(r);
}

export function writeSapAssignmentConnectLogicalDeviceParameter(w: Writer, v: SapAssignmentConnectLogicalDeviceParameter): void {
  w.u8(2);
  writeAsslistElement(w, v);
}

export const sapAssignmentConnectLogicalDeviceParameterDescriptor: Descriptor = {
  name: "SAP assignment.connect_logical_device_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => asslistElementDescriptor } },
  layer: "data",
};

export const sapAssignmentConnectLogicalDeviceParameterCodec: Codec<SapAssignmentConnectLogicalDeviceParameter> = {
  descriptor: sapAssignmentConnectLogicalDeviceParameterDescriptor,
  read: readSapAssignmentConnectLogicalDeviceParameter,
  write: writeSapAssignmentConnectLogicalDeviceParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const sapAssignmentListAttribute: AttributeDefinition<SapAssignmentSapAssignmentList> = {
  id: 2,
  name: "SAP_assignment_list",
  property: "sapAssignmentList",
  codec: sapAssignmentSapAssignmentListCodec,
  storage: "static",
  shortName: 0x08,
};
const connectLogicalDeviceMethod: MethodDefinition<SapAssignmentConnectLogicalDeviceParameter, undefined> = {
  id: 1,
  name: "connect_logical_device",
  property: "connectLogicalDevice",
  parameter: sapAssignmentConnectLogicalDeviceParameterCodec,
  mandatory: false,
  shortName: 0x20,
};

/**
 * SAP assignment, version 0: Tells which logical devices of a physical device answer at which service access points.
 *
 * Blue Book part 2, class SAP assignment (class_id 17, version 0).
 */
export const sapAssignmentClass: ClassDefinition = {
  classId: 17,
  version: 0,
  name: "SAP assignment",
  attributes: [logicalNameAttribute, sapAssignmentListAttribute],
  methods: [connectLogicalDeviceMethod],
};

/**
 * A client's references to one SAP assignment object.
 *
 * Tells which logical devices of a physical device answer at which service access points.
 */
export interface SapAssignment extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical devices with their service access points. */
  readonly sapAssignmentList: AttributeRef<SapAssignmentSapAssignmentList>;
  /** Connects a logical device to a service access point; SAP 0 disconnects it. */
  readonly connectLogicalDevice: MethodRef<SapAssignmentConnectLogicalDeviceParameter, undefined>;
}

/** References to the SAP assignment object with this logical name. Throws when it is not an OBIS code. */
export function sapAssignment(logicalName: string): SapAssignment {
  const object = cosemObject(sapAssignmentClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    sapAssignmentList: attributeRef(object, sapAssignmentListAttribute),
    connectLogicalDevice: methodRef(object, connectLogicalDeviceMethod),
  };
}

/** A server's handlers for one SAP assignment object. What is left out is refused. */
export interface SapAssignmentServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical devices with their service access points. */
  readonly sapAssignmentList?: AttributeHandler<SapAssignmentSapAssignmentList>;
  /** Connects a logical device to a service access point; SAP 0 disconnects it. */
  readonly connectLogicalDevice?: MethodHandler<SapAssignmentConnectLogicalDeviceParameter, void>;
}

/** A SAP assignment object for a server. Throws when `logicalName` is not an OBIS code. */
export function sapAssignmentServer(logicalName: string, handlers: SapAssignmentServer): ServerObject {
  return serverObject(sapAssignmentClass, logicalName, handlers);
}
