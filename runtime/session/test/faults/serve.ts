import type { ServedDevice } from "../../src/server/endpoint.ts";
import { HdlcEndpoint } from "../../src/server/hdlc-endpoint.ts";
import { WrapperEndpoint } from "../../src/server/wrapper-endpoint.ts";
import type { ByteConnection } from "../../src/transport/byte-transport.ts";

/** Serves a device over one connection. */
export function serve(link: "hdlc" | "wrapper" | "udp", device: ServedDevice, connection: ByteConnection): void {
  const shared = { devices: [device], address: "memory", write: (bytes: Uint8Array) => connection.write(bytes) };
  const endpoint = link === "hdlc" ? new HdlcEndpoint({ ...shared, physicalAddress: 17 }) : new WrapperEndpoint(shared);
  let silence: ReturnType<typeof setTimeout> | undefined;
  connection.start({
    receive: (bytes) => {
      clearTimeout(silence);
      silence = setTimeout(() => endpoint.silence(), 1_500);
      for (const { session, apdu, answer } of endpoint.receive(bytes)) void session.receive(apdu).then(answer);
    },
    closed: () => endpoint.close(),
  });
}
