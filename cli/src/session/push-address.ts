import { dlmsPort } from "@cosemkit/session/transport/tcp";
import { CommandError } from "../command-error.ts";

/** Where pushes go to or are taken. */
export interface PushAddress<Protocol extends string> {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
}

/** The address in a URL such as `tcp://host:port`, of one of the protocols; the port is 4059 by default. */
export function parsePushAddress<const Protocol extends string>(
  text: string,
  protocols: readonly Protocol[],
): PushAddress<Protocol> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const protocol = protocols.find((known) => url?.protocol === `${known}:`);
  if (url === undefined || protocol === undefined || url.hostname === "") {
    throw new CommandError(`${text} is not ${protocols.map((known) => `${known}://host:port`).join(" or ")}`);
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return { protocol, host, port: url.port === "" ? dlmsPort : Number(url.port) };
}
