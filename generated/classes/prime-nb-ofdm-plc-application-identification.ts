// Generated from spec/classes/0086-v0-prime-nb-ofdm-plc-application-identification.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import {
  type LogicalName,
  type LongUnsigned,
  type OctetString,
  logicalNameCodec,
  longUnsignedCodec,
  octetStringCodec,
} from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const firmwareVersionAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "firmware_version",
  property: "firmwareVersion",
  codec: octetStringCodec,
  storage: "static",
  shortName: 0x08,
};
const vendorIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 3,
  name: "vendor_Id",
  property: "vendorId",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const productIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "product_Id",
  property: "productId",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * PRIME NB OFDM PLC Application identification, version 0: Firmware, vendor and product of a PRIME modem.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC Application identification (class_id 86, version 0).
 */
export const primeNbOfdmPlcApplicationIdentificationClass: ClassDefinition = {
  classId: 86,
  version: 0,
  name: "PRIME NB OFDM PLC Application identification",
  attributes: [logicalNameAttribute, firmwareVersionAttribute, vendorIdAttribute, productIdAttribute],
  methods: [],
};

/**
 * A client's references to one PRIME NB OFDM PLC Application identification object.
 *
 * Firmware, vendor and product of a PRIME modem.
 */
export interface PrimeNbOfdmPlcApplicationIdentification extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Firmware version. */
  readonly firmwareVersion: AttributeRef<OctetString>;
  /** Vendor, as the PRIME Alliance numbers them. */
  readonly vendorId: AttributeRef<LongUnsigned>;
  /** Product of the vendor. */
  readonly productId: AttributeRef<LongUnsigned>;
}

/** References to the PRIME NB OFDM PLC Application identification object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcApplicationIdentification(logicalName: string): PrimeNbOfdmPlcApplicationIdentification {
  const object = cosemObject(primeNbOfdmPlcApplicationIdentificationClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    firmwareVersion: attributeRef(object, firmwareVersionAttribute),
    vendorId: attributeRef(object, vendorIdAttribute),
    productId: attributeRef(object, productIdAttribute),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC Application identification object. What is left out is refused. */
export interface PrimeNbOfdmPlcApplicationIdentificationServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Firmware version. */
  readonly firmwareVersion?: AttributeHandler<OctetString>;
  /** Vendor, as the PRIME Alliance numbers them. */
  readonly vendorId?: AttributeHandler<LongUnsigned>;
  /** Product of the vendor. */
  readonly productId?: AttributeHandler<LongUnsigned>;
}

/** A PRIME NB OFDM PLC Application identification object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcApplicationIdentificationServer(logicalName: string, handlers: PrimeNbOfdmPlcApplicationIdentificationServer): ServerObject {
  return serverObject(primeNbOfdmPlcApplicationIdentificationClass, logicalName, handlers);
}
