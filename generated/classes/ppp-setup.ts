// Generated from spec/classes/0044-v0-ppp-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  unknownKind,
  unknownTag,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type LogicalName, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class PPP setup (class_id 44, version 0). */
export interface LcpOptionsElement {
  readonly lcpOptionType: number;
  readonly lcpOptionLength: number;
  readonly lcpOptionData: Data;
}

export function readLcpOptionsElement(r: Reader): LcpOptionsElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x11);
  const lcpOptionType = r.u8();
  r.expect(0x11);
  const lcpOptionLength = r.u8();
  const lcpOptionData = readData(r);
  return { lcpOptionType, lcpOptionLength, lcpOptionData };
}

export function writeLcpOptionsElement(w: Writer, v: LcpOptionsElement): void {
  w.length(3);
  w.u8(0x11);
  w.u8(v.lcpOptionType);
  w.u8(0x11);
  w.u8(v.lcpOptionLength);
  writeData(w, v.lcpOptionData);
}

export const lcpOptionsElementDescriptor: Descriptor = {
  name: "LCP_options_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "lcpOptionType", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "lcpOptionLength", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "lcpOptionData", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class PPP setup (class_id 44, version 0). */
export interface IpcpOptionsElement {
  readonly ipcpOptionType: number;
  readonly ipcpOptionLength: number;
  readonly ipcpOptionData: Data;
}

export function readIpcpOptionsElement(r: Reader): IpcpOptionsElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x11);
  const ipcpOptionType = r.u8();
  r.expect(0x11);
  const ipcpOptionLength = r.u8();
  const ipcpOptionData = readData(r);
  return { ipcpOptionType, ipcpOptionLength, ipcpOptionData };
}

export function writeIpcpOptionsElement(w: Writer, v: IpcpOptionsElement): void {
  w.length(3);
  w.u8(0x11);
  w.u8(v.ipcpOptionType);
  w.u8(0x11);
  w.u8(v.ipcpOptionLength);
  writeData(w, v.ipcpOptionData);
}

export const ipcpOptionsElementDescriptor: Descriptor = {
  name: "IPCP_options_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "ipcpOptionType", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ipcpOptionLength", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ipcpOptionData", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Options of the link control protocol. Any Data: the type number fixes the type (1 and 3 long-unsigned, 2 and 5 double-long-unsigned, 7 and 8 boolean, 9 unsigned, 13 callback).
 *
 * Blue Book part 2, class PPP setup (class_id 44, version 0).
 */
export type PppSetupLcpOptions = readonly LcpOptionsElement[];

export function readPppSetupLcpOptions(r: Reader): PppSetupLcpOptions {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<LcpOptionsElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readLcpOptionsElement(r);
  }
  return items2;
}

export function writePppSetupLcpOptions(w: Writer, v: PppSetupLcpOptions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeLcpOptionsElement(w, item1);
  }
}

export const pppSetupLcpOptionsDescriptor: Descriptor = {
  name: "PPP setup.LCP_options",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => lcpOptionsElementDescriptor } }, least: 7 } },
  layer: "data",
};

export const pppSetupLcpOptionsCodec: Codec<PppSetupLcpOptions> = {
  descriptor: pppSetupLcpOptionsDescriptor,
  read: readPppSetupLcpOptions,
  write: writePppSetupLcpOptions,
};

/**
 * Options of the IP control protocol. Any Data: the type number fixes the type (2 long-unsigned, 3 double-long-unsigned, 20 array of double-long-unsigned, 21 and 22 boolean).
 *
 * Blue Book part 2, class PPP setup (class_id 44, version 0).
 */
export type PppSetupIpcpOptions = readonly IpcpOptionsElement[];

export function readPppSetupIpcpOptions(r: Reader): PppSetupIpcpOptions {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<IpcpOptionsElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readIpcpOptionsElement(r);
  }
  return items2;
}

export function writePppSetupIpcpOptions(w: Writer, v: PppSetupIpcpOptions): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeIpcpOptionsElement(w, item1);
  }
}

export const pppSetupIpcpOptionsDescriptor: Descriptor = {
  name: "PPP setup.IPCP_options",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => ipcpOptionsElementDescriptor } }, least: 7 } },
  layer: "data",
};

export const pppSetupIpcpOptionsCodec: Codec<PppSetupIpcpOptions> = {
  descriptor: pppSetupIpcpOptionsDescriptor,
  read: readPppSetupIpcpOptions,
  write: writePppSetupIpcpOptions,
};

/** Blue Book part 2, class PPP setup (class_id 44, version 0). */
export type PppAuthentication =
  | { readonly type: "null-data" }
  | { readonly type: "structure"; readonly value: readonly Data[] };

export function readPppAuthentication(r: Reader): PppAuthentication {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 2: {
      const count1 = r.count(1);
      const items2 = new Array<Data>(count1);
      for (let i3 = 0; i3 < count1; i3++) {
        items2[i3] = readData(r);
      }
      return { type: "structure", value: items2 };
    }
    default:
      return unknownTag(r, tag);
  }
}

export function writePppAuthentication(w: Writer, v: PppAuthentication): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "structure":
      w.u8(2);
      w.length(v.value.length);
      for (const item1 of v.value) {
        writeData(w, item1);
      }
      return;
    default:
      unknownKind(w, v);
  }
}

export const pppAuthenticationDescriptor: Descriptor = {
  name: "PPP_authentication",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 2, name: "structure", node: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  ] },
  layer: "data",
};

/**
 * What the negotiated authentication needs: null-data for none, {user_name, password} for PAP. A structure of any fields: the layouts for CHAP and EAP are confirmed by no source.
 *
 * Blue Book part 2, class PPP setup (class_id 44, version 0).
 */
export type PppSetupPppAuthentication = PppAuthentication;

export function readPppSetupPppAuthentication(r: Reader): PppSetupPppAuthentication {
  return readPppAuthentication(r);
}

export function writePppSetupPppAuthentication(w: Writer, v: PppSetupPppAuthentication): void {
  writePppAuthentication(w, v);
}

export const pppSetupPppAuthenticationDescriptor: Descriptor = {
  name: "PPP setup.PPP_authentication",
  node: { kind: "ref", to: () => pppAuthenticationDescriptor },
  layer: "data",
};

export const pppSetupPppAuthenticationCodec: Codec<PppSetupPppAuthentication> = {
  descriptor: pppSetupPppAuthenticationDescriptor,
  read: readPppSetupPppAuthentication,
  write: writePppSetupPppAuthentication,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const phyReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "PHY_reference",
  property: "phyReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const lcpOptionsAttribute: AttributeDefinition<PppSetupLcpOptions> = {
  id: 3,
  name: "LCP_options",
  property: "lcpOptions",
  codec: pppSetupLcpOptionsCodec,
  storage: "static",
  shortName: 0x10,
};
const ipcpOptionsAttribute: AttributeDefinition<PppSetupIpcpOptions> = {
  id: 4,
  name: "IPCP_options",
  property: "ipcpOptions",
  codec: pppSetupIpcpOptionsCodec,
  storage: "static",
  shortName: 0x18,
};
const pppAuthenticationAttribute: AttributeDefinition<PppSetupPppAuthentication> = {
  id: 5,
  name: "PPP_authentication",
  property: "pppAuthentication",
  codec: pppSetupPppAuthenticationCodec,
  storage: "static",
  shortName: 0x20,
  secret: true,
};

/**
 * PPP setup, version 0: PPP over a serial or modem line.
 *
 * Blue Book part 2, class PPP setup (class_id 44, version 0).
 */
export const pppSetupClass: ClassDefinition = {
  classId: 44,
  version: 0,
  name: "PPP setup",
  attributes: [logicalNameAttribute, phyReferenceAttribute, lcpOptionsAttribute, ipcpOptionsAttribute, pppAuthenticationAttribute],
  methods: [],
};

/**
 * A client's references to one PPP setup object.
 *
 * PPP over a serial or modem line.
 */
export interface PppSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the object that sets up the physical layer. */
  readonly phyReference: AttributeRef<LogicalName>;
  /** Options of the link control protocol. Any Data: the type number fixes the type (1 and 3 long-unsigned, 2 and 5 double-long-unsigned, 7 and 8 boolean, 9 unsigned, 13 callback). */
  readonly lcpOptions: AttributeRef<PppSetupLcpOptions>;
  /** Options of the IP control protocol. Any Data: the type number fixes the type (2 long-unsigned, 3 double-long-unsigned, 20 array of double-long-unsigned, 21 and 22 boolean). */
  readonly ipcpOptions: AttributeRef<PppSetupIpcpOptions>;
  /** What the negotiated authentication needs: null-data for none, {user_name, password} for PAP. A structure of any fields: the layouts for CHAP and EAP are confirmed by no source. */
  readonly pppAuthentication: AttributeRef<PppSetupPppAuthentication>;
}

/** References to the PPP setup object with this logical name. Throws when it is not an OBIS code. */
export function pppSetup(logicalName: string): PppSetup {
  const object = cosemObject(pppSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    phyReference: attributeRef(object, phyReferenceAttribute),
    lcpOptions: attributeRef(object, lcpOptionsAttribute),
    ipcpOptions: attributeRef(object, ipcpOptionsAttribute),
    pppAuthentication: attributeRef(object, pppAuthenticationAttribute),
  };
}

/** A server's handlers for one PPP setup object. What is left out is refused. */
export interface PppSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the object that sets up the physical layer. */
  readonly phyReference?: AttributeHandler<LogicalName>;
  /** Options of the link control protocol. Any Data: the type number fixes the type (1 and 3 long-unsigned, 2 and 5 double-long-unsigned, 7 and 8 boolean, 9 unsigned, 13 callback). */
  readonly lcpOptions?: AttributeHandler<PppSetupLcpOptions>;
  /** Options of the IP control protocol. Any Data: the type number fixes the type (2 long-unsigned, 3 double-long-unsigned, 20 array of double-long-unsigned, 21 and 22 boolean). */
  readonly ipcpOptions?: AttributeHandler<PppSetupIpcpOptions>;
  /** What the negotiated authentication needs: null-data for none, {user_name, password} for PAP. A structure of any fields: the layouts for CHAP and EAP are confirmed by no source. */
  readonly pppAuthentication?: AttributeHandler<PppSetupPppAuthentication>;
}

/** A PPP setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function pppSetupServer(logicalName: string, handlers: PppSetupServer): ServerObject {
  return serverObject(pppSetupClass, logicalName, handlers);
}
