import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import type { CosemServer, ServerEvent } from "@cosemkit/session/server/server";
import { simulatedMeter } from "@cosemkit/session/simulator/meter";
import { type MeterSecurity, meterClients } from "@cosemkit/session/simulator/meter-clients";
import { TcpServer } from "@cosemkit/session/transport/tcp-server";
import { UdpServer } from "@cosemkit/session/transport/udp-server";
import type { ServeFlags } from "../commands/serve.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { failed } from "./failure.ts";
import { untilInterrupted } from "./interrupt.ts";
import { openClients } from "./open-clients.ts";
import { type ServeSecurity, serveSecurity } from "./serve-security.ts";

/** Serves a simulated meter until it is told to stop, and returns the exit code. */
export function runServe(flags: ServeFlags, terminal: Terminal): Promise<ExitCode> {
  return untilInterrupted(async (signal) => {
    const chosen = await serveSecurity(flags, terminal);
    const device = await deviceOf(flags, chosen.security, (event) => report(event, terminal)).catch(
      (error: unknown) => {
        throw failed(error);
      },
    );
    await using server = await listen(device, flags);
    terminal.stdout(`${JSON.stringify({ listening: `${server.host}:${server.port}` })}\n`);
    terminal.stderr(`Read it with:\n  ${exampleOf(server, flags, chosen)}\n`);
    await aborted(signal);
    return signal.reason === "SIGINT" ? exitCodes.interrupted : exitCodes.ok;
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function deviceOf(
  flags: ServeFlags,
  security: MeterSecurity,
  onEvent: (event: ServerEvent) => void,
): Promise<CosemServer> {
  if (flags.profile !== undefined) {
    const { dumpedDevice } = await import("./dumped-device.ts");
    return dumpedDevice(flags.profile, security, onEvent);
  }
  const clients = security.level === "none" ? { clients: openClients(security, undefined) } : {};
  return simulatedMeter({ provider: nodeCrypto, security, onEvent, ...clients }).server;
}

async function listen(device: CosemServer, { port, link }: ServeFlags): Promise<TcpServer | UdpServer> {
  try {
    if (link === "udp") return await UdpServer.listen({ devices: [device], port });
    return await TcpServer.listen({ devices: [device], link, port });
  } catch (error) {
    throw failed(error, "Another program may have the port: --port 0 picks a free one.");
  }
}

function exampleOf(
  server: TcpServer | UdpServer,
  { link }: ServeFlags,
  { environment, options, query }: ServeSecurity,
): string {
  const scheme = link === "wrapper" ? "tcp" : link;
  const url = `${scheme}://${server.host}:${server.port}?client=${meterClients.reader}${query}`;
  return `${environment}npx cosemkit read "${url}"${options} 1-0:1.8.0.255/3.value`;
}

/** Says what happens, so that a client at a loss can be helped. */
function report(event: ServerEvent, terminal: Terminal): void {
  terminal.stderr(`client ${event.client}: ${eventText(event)}\n`);
}

function eventText(event: ServerEvent): string {
  switch (event.kind) {
    case "associated":
      return `associated, mechanism ${event.mechanism}, context ${event.context}`;
    case "refused":
      return `refused: ${event.diagnostic.value}`;
    case "authentication-failed":
      return `refused: wrong password, or wrong proof (${event.mechanism})`;
    case "protection-failed":
      return `a message failed its checks: ${event.error.message}`;
    case "released":
      return "released";
    case "invoked":
      return `invoked method ${event.methodId} of ${event.logicalName}/${event.classId}: ${event.result}`;
    case "handler-failed":
      return `${event.what} failed: ${String(event.error)}`;
    case "confirmed":
      return `confirmed notification ${event.invokeId}`;
    case "session-failed":
      return `the session failed: ${String(event.error)}`;
  }
}
