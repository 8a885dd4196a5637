import { dlmsPort } from "@cosemkit/session/transport/tcp";
import { CommandError } from "../command-error.ts";

/** Where pushes go to or are taken. */
export interface PushAddress {
  readonly protocol: "tcp" | "udp";
  readonly host: string;
  readonly port: number;
}

/** The address in `tcp://host:port` or `udp://host:port`; the port is 4059 by default. */
export function parsePushAddress(text: string): PushAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const protocol = url?.protocol.slice(0, -1);
  if (url === undefined || (protocol !== "tcp" && protocol !== "udp") || url.hostname === "") {
    throw new CommandError(`${text} is not tcp://host:port or udp://host:port`);
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return { protocol, host, port: url.port === "" ? dlmsPort : Number(url.port) };
}
