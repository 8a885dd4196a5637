// Generated from spec/classes/0115-v0-token-gateway.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type TokenGatewayTokenDescription,
  type TokenGatewayTokenStatus,
  type TokenStatus,
  readTokenGatewayTokenDescription,
  readTokenGatewayTokenStatus,
  readTokenStatus,
  tokenGatewayTokenDescriptionDescriptor,
  tokenGatewayTokenStatusDescriptor,
  tokenStatusDescriptor,
  writeTokenGatewayTokenDescription,
  writeTokenGatewayTokenStatus,
  writeTokenStatus,
} from "../../classes/token-gateway.ts";
import { tokenStatusCodeCodes } from "../../codes/token-status-code.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of TokenGatewayTokenDescription. */
export function tokenGatewayTokenDescription(): fc.Arbitrary<TokenGatewayTokenDescription> {
  return fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });
}

/** Values of TokenStatus. */
export function tokenStatus(): fc.Arbitrary<TokenStatus> {
  return fc.record({ statusCode: fc.oneof({ arbitrary: fc.constantFrom(...Object.values(tokenStatusCodeCodes.ids)), weight: 4 }, fc.integer({ min: 0, max: 255 }).filter((code) => tokenStatusCodeCodes.ids[code] === undefined)), dataValue: fc.string({ unit: fc.constantFrom("0", "1"), maxLength: 40 }) });
}

/** Values of TokenGatewayTokenStatus. */
export function tokenGatewayTokenStatus(): fc.Arbitrary<TokenGatewayTokenStatus> {
  return tokenStatus();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/token-gateway", { descriptor: tokenGatewayTokenDescriptionDescriptor, read: readTokenGatewayTokenDescription, write: writeTokenGatewayTokenDescription }, () => tokenGatewayTokenDescription()),
  typeCase("classes/token-gateway", { descriptor: tokenStatusDescriptor, read: readTokenStatus, write: writeTokenStatus }, () => tokenStatus()),
  typeCase("classes/token-gateway", { descriptor: tokenGatewayTokenStatusDescriptor, read: readTokenGatewayTokenStatus, write: writeTokenGatewayTokenStatus }, () => tokenGatewayTokenStatus()),
];
