import type { ServedDevice } from "../../src/server/endpoint.ts";
import { HdlcEndpoint } from "../../src/server/hdlc-endpoint.ts";
import { WrapperEndpoint } from "../../src/server/wrapper-endpoint.ts";
import type { ByteTransport } from "../../src/transport/byte-transport.ts";
import { type MemoryPairOptions, memoryTransport } from "../../src/transport/memory.ts";

/** Reaches a server in memory: each connection has an endpoint of its own. */
export function reach(device: ServedDevice, link: "wrapper" | "hdlc", options?: MemoryPairOptions): ByteTransport {
  return memoryTransport((connection) => {
    const shared = { devices: [device], address: "memory", write: (bytes: Uint8Array) => connection.write(bytes) };
    const endpoint =
      link === "hdlc" ? new HdlcEndpoint({ ...shared, physicalAddress: 17 }) : new WrapperEndpoint(shared);
    connection.start({
      receive: (bytes) => {
        for (const request of endpoint.receive(bytes)) {
          void request.session.receive(request.apdu).then((reply) => {
            request.answer(reply);
            for (const more of request.session.more()) request.answer(more);
          });
        }
      },
      closed: () => endpoint.close(),
    });
  }, options);
}
