// Generated from spec/classes/0115-v0-token-gateway.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type TokenStatusCode, tokenStatusCodeCodes } from "../codes/token-status-code.ts";
import {
  type EnumTokenDeliveryMethod,
  type LogicalName,
  type OctetString,
  type OctetStringDateTime,
  enumTokenDeliveryMethodCodec,
  logicalNameCodec,
  octetStringCodec,
  octetStringDateTimeCodec,
} from "./simple-types.ts";

/**
 * What that token was.
 *
 * Blue Book part 2, class Token gateway (class_id 115, version 0).
 */
export type TokenGatewayTokenDescription = readonly Uint8Array[];

export function readTokenGatewayTokenDescription(r: Reader): TokenGatewayTokenDescription {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeTokenGatewayTokenDescription(w: Writer, v: TokenGatewayTokenDescription): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const tokenGatewayTokenDescriptionDescriptor: Descriptor = {
  name: "Token gateway.token_description",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const tokenGatewayTokenDescriptionCodec: Codec<TokenGatewayTokenDescription> = {
  descriptor: tokenGatewayTokenDescriptionDescriptor,
  read: readTokenGatewayTokenDescription,
  write: writeTokenGatewayTokenDescription,
};

/** Blue Book part 2, class Token gateway (class_id 115, version 0). */
export interface TokenStatus {
  readonly statusCode: TokenStatusCode;
  readonly dataValue: string;
}

export function readTokenStatus(r: Reader): TokenStatus {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const statusCode = readCode(r, tokenStatusCodeCodes);
  r.expect(4);
  const dataValue = r.bitString();
  return { statusCode, dataValue };
}

export function writeTokenStatus(w: Writer, v: TokenStatus): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, tokenStatusCodeCodes, v.statusCode);
  w.u8(4);
  w.bitString(v.dataValue);
}

export const tokenStatusDescriptor: Descriptor = {
  name: "token_status",
  node: { kind: "sequence", counted: true, fields: [
    { property: "statusCode", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: tokenStatusCodeCodes } } },
    { property: "dataValue", presence: "required", node: { kind: "tagged", tag: 4, of: { kind: "bit-string", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * What became of that token; data_value depends on the instance.
 *
 * Blue Book part 2, class Token gateway (class_id 115, version 0).
 */
export type TokenGatewayTokenStatus = TokenStatus;

export function readTokenGatewayTokenStatus(r: Reader): TokenGatewayTokenStatus {
  r.expect(2);
  return readTokenStatus(r);
}

export function writeTokenGatewayTokenStatus(w: Writer, v: TokenGatewayTokenStatus): void {
  w.u8(2);
  writeTokenStatus(w, v);
}

export const tokenGatewayTokenStatusDescriptor: Descriptor = {
  name: "Token gateway.token_status",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => tokenStatusDescriptor } },
  layer: "data",
};

export const tokenGatewayTokenStatusCodec: Codec<TokenGatewayTokenStatus> = {
  descriptor: tokenGatewayTokenStatusDescriptor,
  read: readTokenGatewayTokenStatus,
  write: writeTokenGatewayTokenStatus,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const tokenAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "token",
  property: "token",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const tokenTimeAttribute: AttributeDefinition<OctetStringDateTime> = {
  id: 3,
  name: "token_time",
  property: "tokenTime",
  codec: octetStringDateTimeCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const tokenDescriptionAttribute: AttributeDefinition<TokenGatewayTokenDescription> = {
  id: 4,
  name: "token_description",
  property: "tokenDescription",
  codec: tokenGatewayTokenDescriptionCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const tokenDeliveryMethodAttribute: AttributeDefinition<EnumTokenDeliveryMethod> = {
  id: 5,
  name: "token_delivery_method",
  property: "tokenDeliveryMethod",
  codec: enumTokenDeliveryMethodCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const tokenStatusAttribute: AttributeDefinition<TokenGatewayTokenStatus> = {
  id: 6,
  name: "token_status",
  property: "tokenStatus",
  codec: tokenGatewayTokenStatusCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const enterMethod: MethodDefinition<OctetString, undefined> = {
  id: 1,
  name: "enter",
  property: "enter",
  parameter: octetStringCodec,
  mandatory: true,
  shortName: 0x30,
};

/**
 * Token gateway, version 0: Takes in tokens for payment.
 *
 * Blue Book part 2, class Token gateway (class_id 115, version 0).
 */
export const tokenGatewayClass: ClassDefinition = {
  classId: 115,
  version: 0,
  name: "Token gateway",
  attributes: [logicalNameAttribute, tokenAttribute, tokenTimeAttribute, tokenDescriptionAttribute, tokenDeliveryMethodAttribute, tokenStatusAttribute],
  methods: [enterMethod],
};

/**
 * A client's references to one Token gateway object.
 *
 * Takes in tokens for payment.
 */
export interface TokenGateway extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Token received last. */
  readonly token: AttributeRef<OctetString>;
  /** When that token came. */
  readonly tokenTime: AttributeRef<OctetStringDateTime>;
  /** What that token was. */
  readonly tokenDescription: AttributeRef<TokenGatewayTokenDescription>;
  /** How that token came. */
  readonly tokenDeliveryMethod: AttributeRef<EnumTokenDeliveryMethod>;
  /** What became of that token; data_value depends on the instance. */
  readonly tokenStatus: AttributeRef<TokenGatewayTokenStatus>;
  /** Enters a token. */
  readonly enter: MethodRef<OctetString, undefined>;
}

/** References to the Token gateway object with this logical name. Throws when it is not an OBIS code. */
export function tokenGateway(logicalName: string): TokenGateway {
  const object = cosemObject(tokenGatewayClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    token: attributeRef(object, tokenAttribute),
    tokenTime: attributeRef(object, tokenTimeAttribute),
    tokenDescription: attributeRef(object, tokenDescriptionAttribute),
    tokenDeliveryMethod: attributeRef(object, tokenDeliveryMethodAttribute),
    tokenStatus: attributeRef(object, tokenStatusAttribute),
    enter: methodRef(object, enterMethod),
  };
}

/** A server's handlers for one Token gateway object. What is left out is refused. */
export interface TokenGatewayServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Token received last. */
  readonly token?: AttributeHandler<OctetString>;
  /** When that token came. */
  readonly tokenTime?: AttributeHandler<OctetStringDateTime>;
  /** What that token was. */
  readonly tokenDescription?: AttributeHandler<TokenGatewayTokenDescription>;
  /** How that token came. */
  readonly tokenDeliveryMethod?: AttributeHandler<EnumTokenDeliveryMethod>;
  /** What became of that token; data_value depends on the instance. */
  readonly tokenStatus?: AttributeHandler<TokenGatewayTokenStatus>;
  /** Enters a token. */
  readonly enter?: MethodHandler<OctetString, void>;
}

/** A Token gateway object for a server. Throws when `logicalName` is not an OBIS code. */
export function tokenGatewayServer(logicalName: string, handlers: TokenGatewayServer): ServerObject {
  return serverObject(tokenGatewayClass, logicalName, handlers);
}
