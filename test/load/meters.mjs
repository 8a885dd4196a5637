// The virtual meters of `npm run load`, in a process of their own: logical devices 1 to N behind one port. Prints the
// port, then answers each line on standard input with the memory that it takes.
import { fromHex } from "@cosemkit/core";
import { registerServer } from "@cosemkit/model/classes/register";
import { ServerSecurity } from "@cosemkit/session/association/server-security";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { MemoryCounterStore } from "@cosemkit/session/security/invocation-counter";
import { createKeySet } from "@cosemkit/session/security/keys";
import { CosemServer } from "@cosemkit/session/server/server";
import { TcpServer } from "@cosemkit/session/transport/tcp-server";

const count = Number(process.argv[2]);
const keys = createKeySet(nodeCrypto, 0, {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
});

function device(sap) {
  const systemTitle = fromHex(`4d4d4d00${sap.toString(16).padStart(8, "0")}`);
  const security = new ServerSecurity({ provider: nodeCrypto, keys, systemTitle, counters: new MemoryCounterStore() });
  return new CosemServer({
    provider: nodeCrypto,
    systemTitle,
    sap,
    objects: [
      registerServer("1-0:1.8.0.255", {
        value: { get: () => ({ type: "double-long-unsigned", value: sap }) },
        scalerUnit: { get: () => ({ scaler: 0, unit: "watt-hour" }) },
      }),
    ],
    clients: [{ sap: 1, authentication: { mechanism: "hls-gmac" }, security, contexts: ["ln-ciphering"] }],
  });
}

const devices = Array.from({ length: count }, (_, i) => device(i + 1));
const server = await TcpServer.listen({
  devices,
  link: "wrapper",
  maxConnections: 2 * count,
  maxPerAddress: 2 * count,
});
process.stdout.write(`${server.port}\n`);
process.stdin.on("data", () => process.stdout.write(`${process.memoryUsage().rss} ${server.connections}\n`));
process.stdin.on("end", () => process.exit(0));
