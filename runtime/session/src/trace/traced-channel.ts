import type { ApduChannel, ChannelListener } from "../client/channel.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { TraceEvent, TraceSink } from "./trace-event.ts";

/**
 * The same channel, with each APDU that goes either way told to `sink`: give it to `connect` in the place of the channel.
 */
export function tracedChannel(channel: ApduChannel, sink: TraceSink): ApduChannel {
  const { peer } = channel;
  const tell = (direction: TraceEvent["direction"], apdu: Uint8Array): void =>
    sink({ time: Date.now(), direction, peer, apdu });
  return {
    peer,
    streams: channel.streams ?? false,
    open: (listener: ChannelListener, wait?: WaitOptions) =>
      channel.open(
        {
          unsolicited: (apdu) => {
            tell("received", apdu);
            listener.unsolicited(apdu);
          },
          closed: (error) => listener.closed(error),
          discarded: (reason) => listener.discarded(reason),
        },
        wait,
      ),
    request: (apdu, take, wait) => {
      tell("sent", apdu);
      return channel.request(
        apdu,
        (reply) => {
          tell("received", reply);
          return take(reply);
        },
        wait,
      );
    },
    post: (apdu) => {
      tell("sent", apdu);
      channel.post(apdu);
    },
    close: (wait) => channel.close(wait),
  };
}
