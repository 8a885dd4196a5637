import { Reader, toHex, Writer } from "@cosemkit/core";
import { tagOf } from "./apdu-tags.ts";
import { tryDecode } from "./try-decode.ts";

/** A device behind a gateway. */
export interface GatewayAddress {
  /** The network behind the gateway: 0..255. */
  readonly networkId: number;
  /** The address of the device there: 0 to 127 octets, as the network has it. */
  readonly deviceAddress: Uint8Array;
}

/** An APDU with the prefix of a gateway taken off. */
export interface GatewayApdu extends GatewayAddress {
  readonly apdu: Uint8Array;
}

/*
 * The prefix alone is taken off and put on here, and the APDU behind it is left as it is: it may be ciphered for somebody
 * else, or of a form that only its receiver understands (Green Book, gateway protocol).
 */
const gatewayRequestTag: number = /* @__PURE__ */ tagOf("gateway-request");
const gatewayResponseTag: number = /* @__PURE__ */ tagOf("gateway-response");

/** An APDU for a device behind a gateway. Throws `EncodeError` for an address that does not fit. */
export function gatewayRequest(address: GatewayAddress, apdu: Uint8Array): Uint8Array {
  return prefixed(gatewayRequestTag, address, apdu);
}

/** An APDU from a device behind a gateway. Throws as `gatewayRequest`. */
export function gatewayResponse(address: GatewayAddress, apdu: Uint8Array): Uint8Array {
  return prefixed(gatewayResponseTag, address, apdu);
}

/** The APDU behind the prefix of a request; undefined when there is none, or it is cut short. */
export function splitGatewayRequest(apdu: Uint8Array): GatewayApdu | undefined {
  return split(gatewayRequestTag, apdu);
}

/** The APDU behind the prefix of a response; undefined when there is none, or it is cut short. */
export function splitGatewayResponse(apdu: Uint8Array): GatewayApdu | undefined {
  return split(gatewayResponseTag, apdu);
}

/** For messages: `network 1, device 0a0b`. */
export function gatewayName({ networkId, deviceAddress }: GatewayAddress): string {
  return `network ${networkId}, device ${toHex(deviceAddress)}`;
}

function prefixed(tag: number, { networkId, deviceAddress }: GatewayAddress, apdu: Uint8Array): Uint8Array {
  const w = new Writer(apdu.length + deviceAddress.length + 8);
  w.u8(tag);
  w.u8(networkId);
  w.octets(deviceAddress);
  w.raw(apdu);
  return w.finish();
}

function split(tag: number, apdu: Uint8Array): GatewayApdu | undefined {
  if (apdu[0] !== tag) return undefined;
  const r = new Reader(apdu);
  r.pos = 1;
  return tryDecode(() => {
    const networkId = r.u8();
    const deviceAddress = r.octets();
    return { networkId, deviceAddress, apdu: apdu.subarray(r.pos) };
  });
}
