/** The way of pushes to their destinations over TCP and UDP, for Node.js. */

import type { TransportService } from "@cosemkit/model/codes/transport-service";
import type { PushRoute } from "../server/push-setup.ts";
import { dlmsPort, tcpTransport } from "./tcp.ts";
import { udpTransport } from "./udp.ts";

/**
 * Goes to destinations of the form `host:port` over TCP and UDP, HDLC over TCP; the port is 4059 where none is given. `allows`
 * says which:
 * whoever may write the destination of a Push setup could otherwise make the meter connect to anything.
 */
export function pushRoute(allows: (host: string, port: number) => boolean): PushRoute {
  return ({ transportService, destination }) => {
    const way = ways.get(transportService);
    if (way === undefined) return undefined;
    const place = placeOf(String.fromCharCode(...destination));
    if (place === undefined || !allows(place.host, place.port)) return undefined;
    return way(place.host, place.port);
  };
}

const ways: ReadonlyMap<TransportService, typeof udpTransport> = /* @__PURE__ */ new Map<
  TransportService,
  typeof udpTransport
>([
  ["tcp", tcpTransport],
  ["udp", udpTransport],
  ["hdlc", (host, port) => tcpTransport(host, port, { scheme: "hdlc" })],
]);

interface Place {
  readonly host: string;
  readonly port: number;
}

/** `10.0.0.1:4059`, `[::1]:4059`, `collector.example`. */
function placeOf(text: string): Place | undefined {
  const [, bracketed, plain, port = String(dlmsPort)] =
    /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = bracketed ?? plain;
  return host === undefined || Number(port) > 0xffff || Number(port) === 0 ? undefined : { host, port: Number(port) };
}
