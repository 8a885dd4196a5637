import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import type { ActionSchedule } from "@cosemkit/session/server/action-schedule";
import type { PushSetup } from "@cosemkit/session/server/push-setup";
import type { CosemServer, ServerEvent } from "@cosemkit/session/server/server";
import { simulatedMeter } from "@cosemkit/session/simulator/meter";
import { type MeterSecurity, meterClients } from "@cosemkit/session/simulator/meter-clients";
import type { MeterPush } from "@cosemkit/session/simulator/meter-push";
import { TcpServer } from "@cosemkit/session/transport/tcp-server";
import { UdpServer } from "@cosemkit/session/transport/udp-server";
import type { ServeFlags } from "../commands/serve.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { failed } from "./failure.ts";
import { untilInterrupted } from "./interrupt.ts";
import { openClients } from "./open-clients.ts";
import { servePush } from "./serve-push.ts";
import { type ServeSecurity, serveSecurity } from "./serve-security.ts";

/** Serves a simulated meter until it is told to stop, and returns the exit code. */
export function runServe(flags: ServeFlags, terminal: Terminal): Promise<ExitCode> {
  return untilInterrupted(async (signal) => {
    const push = servePush(flags);
    const chosen = await serveSecurity(flags, terminal);
    const onEvent = (event: ServerEvent): void => report(event, terminal);
    const { device, pushSetup, pushSchedule } = await deviceOf(flags, chosen.security, push?.push, onEvent).catch(
      (error: unknown) => {
        throw failed(error);
      },
    );
    await using _pushing = pushSetup;
    await using _keeping = pushSchedule;
    await using server = await listen(device, flags);
    terminal.stdout(`${JSON.stringify({ listening: `${server.host}:${server.port}` })}\n`);
    terminal.stderr(`Read it with:\n  ${exampleOf(server, flags, chosen)}\n`);
    if (push !== undefined) pushSetup?.pushEvery(push.interval);
    pushSchedule?.start();
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

interface Device {
  readonly device: CosemServer;
  /** A dumped device does not push. */
  readonly pushSetup: PushSetup | null;
  readonly pushSchedule: ActionSchedule | null;
}

async function deviceOf(
  flags: ServeFlags,
  security: MeterSecurity,
  push: MeterPush | undefined,
  onEvent: (event: ServerEvent) => void,
): Promise<Device> {
  const { profile, shortNames = false } = flags;
  if (profile !== undefined) {
    const { dumpedDevice } = await import("./dumped-device.ts");
    return { device: await dumpedDevice(profile, security, shortNames, onEvent), pushSetup: null, pushSchedule: null };
  }
  const { server, pushSetup, pushSchedule } = simulatedMeter({
    provider: nodeCrypto,
    security,
    shortNames,
    onEvent,
    ...(security.level === "none" ? { clients: openClients(security, undefined, shortNames) } : {}),
    ...(push === undefined ? {} : { push }),
  });
  return { device: server, pushSetup, pushSchedule };
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
    case "pushed":
      return `pushed to ${event.address}${event.confirmed ? ", confirmed" : ""}`;
    case "push-failed":
      return `push to ${event.address} failed${event.retryIn === undefined ? "" : `, next attempt in ${event.retryIn} s`}: ${String(event.error)}`;
    case "confirmed":
      return `confirmed notification ${event.invokeId}`;
    case "session-failed":
      return `the session failed: ${String(event.error)}`;
  }
}
