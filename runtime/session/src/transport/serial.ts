/** Serial ports, for Node.js, by way of the optional package `serialport`. */

import { LinkError } from "@cosemkit/core";
import { EchoFilter } from "../link/echo-filter.ts";
import { SignOn, type SignOnAction, type SignOnOptions, signOnBaud } from "../link/mode-e.ts";
import type { ByteConnection, ByteReceiver, ByteTransport, WaitOptions } from "./byte-transport.ts";
import { Pending } from "./pending.ts";
import { openSerialPort } from "./serial-port.ts";

/** An open serial port with 8 data bits, no parity and 1 stop bit. */
export interface SerialPortLine {
  /** Says who hears of it; called once, before anything is written. `closed` comes once, unless `close` was called. */
  listen(receive: (bytes: Uint8Array) => void, closed: (error: Error | undefined) => void): void;
  write(bytes: Uint8Array): void;
  /** Waits until all octets written have left the port. */
  drain(): Promise<void>;
  setBaud(baud: number): Promise<void>;
  close(): void;
}

export interface SerialOptions {
  /** `/dev/ttyUSB0`, `COM3`. */
  readonly path: string;
  /** Speed; with a sign-on the fastest to ask for. 9,600 by default. */
  readonly baud?: number | undefined;
  /** Start with the sign-on of IEC 62056-21, mode E. */
  readonly signOn?: Omit<SignOnOptions, "maxBaud"> | undefined;
  /** Whether the port hears what it sends: optical heads do. */
  readonly echo?: boolean | undefined;
  /** Opens the port; with the package `serialport` by default. */
  readonly open?: (path: string, baud: number) => Promise<SerialPortLine>;
}

/** Milliseconds that a meter may take to answer in a sign-on: 1.5 s, and the time of the request at 300 baud. */
const signOnSilence = 2_500;

/** Milliseconds that an HDLC frame and its answer may take: two frames of the default length, and 2.5 s for the meter. */
export function serialResponseTime(baud: number): number {
  const bits = 2 * 150 * 10;
  return 2_500 + Math.ceil((bits * 1_000) / baud);
}

/**
 * Reaches a meter at a serial port, 8N1; with `signOn` first at 300 baud by IEC 62056-21. `connect` throws `LinkError`:
 * `link.unsupported` when the package `serialport` is missing, `link.unreachable` when the port cannot be opened, and
 * what the sign-on fails with; `TimeoutError` or `aborted`.
 */
export function serialTransport(options: SerialOptions): ByteTransport {
  const peer = `serial:${options.path}`;
  return { peer, connect: (wait = {}) => open(options, peer, wait) };
}

async function open(options: SerialOptions, peer: string, wait: WaitOptions): Promise<ByteConnection> {
  const { path, baud = 9_600, signOn, echo = false, open = openSerialPort } = options;
  const opening = new Pending<SerialConnection>("transport", `${peer} does not get ready`, wait);
  if (!opening.isSettled) {
    open(path, signOn === undefined ? baud : signOnBaud).then(
      (line) => {
        if (opening.isSettled) return line.close();
        const connection = new SerialConnection(peer, line, echo);
        void opening.promise.catch(() => connection.close());
        if (signOn === undefined) opening.succeed(connection);
        else runSignOn(connection, line, new SignOn({ ...signOn, maxBaud: baud }), opening);
      },
      (cause: unknown) => opening.fail(unreachable(peer, cause)),
    );
  }
  return opening.promise;
}

function unreachable(peer: string, cause: unknown): LinkError {
  if (cause instanceof LinkError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new LinkError("link.unreachable", "transport", `${peer} cannot be opened: ${message}`, { cause });
}

/** Runs the sign-on, and hands the port over to whoever comes next. */
function runSignOn(
  connection: SerialConnection,
  line: SerialPortLine,
  signOn: SignOn,
  opening: Pending<SerialConnection>,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  void opening.promise.catch(() => {}).then(() => clearTimeout(timer));
  const perform = (actions: readonly SignOnAction[]): void => {
    for (const action of actions) {
      switch (action.kind) {
        case "send":
          connection.write(action.bytes);
          break;
        case "switch":
          line
            .drain()
            .then(() => line.setBaud(action.baud))
            .then(
              () => perform(signOn.switched()),
              (cause: unknown) => opening.fail(unreachable(connection.peer, cause)),
            );
          break;
        case "ready":
          connection.handOver(action.rest);
          opening.succeed(connection);
          return;
        case "error":
          opening.fail(action.error);
          return;
        case "discarded":
          break;
      }
    }
    clearTimeout(timer);
    if (signOn.waiting && !opening.isSettled) {
      timer = setTimeout(() => {
        connection.silence();
        perform(signOn.onSilence());
      }, signOnSilence);
    }
  };
  connection.start({
    receive: (bytes) => perform(signOn.receive(bytes)),
    closed: (error) => opening.fail(error ?? unreachable(connection.peer, "it was closed")),
  });
  perform(signOn.start());
}

class SerialConnection implements ByteConnection {
  readonly peer: string;
  private readonly line: SerialPortLine;
  private readonly echo: EchoFilter | undefined;
  private receiver: ByteReceiver | undefined = undefined;
  private early: Uint8Array[] = [];
  private failure: LinkError | undefined = undefined;
  private over = false;
  private closedHere = false;

  constructor(peer: string, line: SerialPortLine, echo: boolean) {
    this.peer = peer;
    this.line = line;
    this.echo = echo ? new EchoFilter() : undefined;
    line.listen(
      (bytes) => this.receive(this.echo?.receive(bytes) ?? bytes),
      (cause) => this.closed(cause),
    );
  }

  start(receiver: ByteReceiver): void {
    this.receiver = receiver;
    for (const bytes of this.early.splice(0)) receiver.receive(bytes);
    if (this.over && !this.closedHere) receiver.closed(this.failure);
  }

  /** Who heard so far hears no more; what comes is kept for the next. */
  handOver(rest: Uint8Array): void {
    this.receiver = undefined;
    this.early = rest.length === 0 ? [] : [rest];
  }

  /** The line was silent for long. */
  silence(): void {
    this.echo?.silence();
  }

  write(bytes: Uint8Array): void {
    if (this.over) return;
    this.echo?.sent(bytes);
    this.line.write(bytes);
  }

  close(): void {
    if (this.over) return;
    this.over = true;
    this.closedHere = true;
    this.line.close();
  }

  private receive(bytes: Uint8Array): void {
    if (this.over || bytes.length === 0) return;
    if (this.receiver === undefined) this.early.push(bytes);
    else this.receiver.receive(bytes);
  }

  private closed(cause: Error | undefined): void {
    if (this.over) return;
    this.over = true;
    const why = cause === undefined ? "" : `: ${cause.message}`;
    this.failure = new LinkError("link.reset", "transport", `the port ${this.peer} is gone${why}`, { cause });
    this.receiver?.closed(this.failure);
  }
}
