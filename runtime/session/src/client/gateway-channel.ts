import { equalBytes } from "@cosemkit/core";
import { type GatewayAddress, gatewayName, gatewayRequest, splitGatewayResponse } from "../association/gateway.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { ApduChannel, ChannelListener } from "./channel.ts";

/**
 * A channel to a device behind a gateway, over the channel to the gateway: each APDU bears a prefix that names the
 * device. What comes from elsewhere is dropped and reported. Throws `EncodeError` for an address that cannot be.
 */
export function gatewayChannel(channel: ApduChannel, address: GatewayAddress): ApduChannel {
  // Whatever is wrong with the address is said now.
  gatewayRequest(address, new Uint8Array(0));
  let listener: ChannelListener | undefined;
  const own = (apdu: Uint8Array): Uint8Array | undefined => {
    const split = splitGatewayResponse(apdu);
    if (split === undefined) return drop("an APDU of the gateway itself, not of the device behind it");
    if (split.networkId !== address.networkId) return drop(`an APDU from ${gatewayName(split)}`);
    if (equalBytes(split.deviceAddress, address.deviceAddress)) return split.apdu;
    return drop(`an APDU from ${gatewayName(split)}`);
  };
  const drop = (reason: string): undefined => {
    listener?.discarded(reason);
  };
  return {
    peer: `${channel.peer}, ${gatewayName(address)}`,
    streams: channel.streams ?? false,
    open: (given: ChannelListener, wait?: WaitOptions) => {
      listener = given;
      return channel.open(
        {
          unsolicited: (apdu) => {
            const inner = own(apdu);
            if (inner !== undefined) given.unsolicited(inner);
          },
          closed: (error) => given.closed(error),
          discarded: (reason) => given.discarded(reason),
        },
        wait,
      );
    },
    request: (apdu, take, wait) =>
      channel.request(
        gatewayRequest(address, apdu),
        (reply) => {
          const inner = own(reply);
          return inner === undefined ? undefined : take(inner);
        },
        wait,
      ),
    post: (apdu) => channel.post(gatewayRequest(address, apdu)),
    close: (wait) => channel.close(wait),
  };
}
