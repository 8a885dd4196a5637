// Generated from spec/classes/0126-v0-schc-lpwan-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import { type AnyData, type LogicalName, anyDataCodec, logicalNameCodec } from "./simple-types.ts";

/**
 * Rules of compression. Any Data: the layout of a rule was found in no source.
 *
 * Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source.
 */
export type SchcLpwanSetupSchcCdRules = readonly Data[];

export function readSchcLpwanSetupSchcCdRules(r: Reader): SchcLpwanSetupSchcCdRules {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeSchcLpwanSetupSchcCdRules(w: Writer, v: SchcLpwanSetupSchcCdRules): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const schcLpwanSetupSchcCdRulesDescriptor: Descriptor = {
  name: "SCHC-LPWAN setup.schc_cd_rules",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const schcLpwanSetupSchcCdRulesCodec: Codec<SchcLpwanSetupSchcCdRules> = {
  descriptor: schcLpwanSetupSchcCdRulesDescriptor,
  read: readSchcLpwanSetupSchcCdRules,
  write: writeSchcLpwanSetupSchcCdRules,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const lpwanReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "lpwan_reference",
  property: "lpwanReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const schcCdRulesAttribute: AttributeDefinition<SchcLpwanSetupSchcCdRules> = {
  id: 3,
  name: "schc_cd_rules",
  property: "schcCdRules",
  codec: schcLpwanSetupSchcCdRulesCodec,
  storage: "static",
  shortName: 0x10,
};
const schcFrParamAttribute: AttributeDefinition<AnyData> = {
  id: 4,
  name: "schc_fr_param",
  property: "schcFrParam",
  codec: anyDataCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * SCHC-LPWAN setup, version 0: Static context header compression (RFC 8724) over a low power wide area network.
 *
 * Blue Book part 2, class SCHC-LPWAN setup (class_id 126, version 0). Confidence: single-source.
 */
export const schcLpwanSetupClass: ClassDefinition = {
  classId: 126,
  version: 0,
  name: "SCHC-LPWAN setup",
  attributes: [logicalNameAttribute, lpwanReferenceAttribute, schcCdRulesAttribute, schcFrParamAttribute],
  methods: [],
};

/**
 * A client's references to one SCHC-LPWAN setup object.
 *
 * Static context header compression (RFC 8724) over a low power wide area network.
 */
export interface SchcLpwanSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the object that sets up the network, such as LoRaWAN setup. */
  readonly lpwanReference: AttributeRef<LogicalName>;
  /** Rules of compression. Any Data: the layout of a rule was found in no source. */
  readonly schcCdRules: AttributeRef<SchcLpwanSetupSchcCdRules>;
  /** Parameters of fragmentation. Any Data: a structure whose layout was found in no source. */
  readonly schcFrParam: AttributeRef<AnyData>;
}

/** References to the SCHC-LPWAN setup object with this logical name. Throws when it is not an OBIS code. */
export function schcLpwanSetup(logicalName: string): SchcLpwanSetup {
  const object = cosemObject(schcLpwanSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    lpwanReference: attributeRef(object, lpwanReferenceAttribute),
    schcCdRules: attributeRef(object, schcCdRulesAttribute),
    schcFrParam: attributeRef(object, schcFrParamAttribute),
  };
}

/** A server's handlers for one SCHC-LPWAN setup object. What is left out is refused. */
export interface SchcLpwanSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the object that sets up the network, such as LoRaWAN setup. */
  readonly lpwanReference?: AttributeHandler<LogicalName>;
  /** Rules of compression. Any Data: the layout of a rule was found in no source. */
  readonly schcCdRules?: AttributeHandler<SchcLpwanSetupSchcCdRules>;
  /** Parameters of fragmentation. Any Data: a structure whose layout was found in no source. */
  readonly schcFrParam?: AttributeHandler<AnyData>;
}

/** A SCHC-LPWAN setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function schcLpwanSetupServer(logicalName: string, handlers: SchcLpwanSetupServer): ServerObject {
  return serverObject(schcLpwanSetupClass, logicalName, handlers);
}
