import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "@cosemkit/model/classes/register";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, type Meter } from "../../src/client/client.ts";
import { HdlcChannel } from "../../src/client/hdlc-channel.ts";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { type SignOnAction, SignOnResponder } from "../../src/link/mode-e.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { HdlcEndpoint } from "../../src/server/hdlc-endpoint.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { connectUrl } from "../../src/transport/connect-url.ts";
import { type SerialOptions, type SerialPortLine, serialTransport } from "../../src/transport/serial.ts";
import { openSerialPort } from "../../src/transport/serial-port.ts";
import { rejection } from "./support.ts";

const energy = register("1-0:1.8.0.255");
const { server: device } = simulatedMeter({ provider: nodeCrypto, security: { level: "none" }, days: 1 });

/** A meter at the other end of a line: signs on if it has to, then speaks HDLC. */
class LineMeter {
  baud: number;
  readonly endpoint: HdlcEndpoint;
  private signOn: SignOnResponder | undefined;

  constructor(signOn: boolean, write: (bytes: Uint8Array) => void) {
    this.signOn = signOn ? new SignOnResponder({ manufacturer: "KCT", name: "SIM", baud: 19_200 }) : undefined;
    this.baud = signOn ? 300 : 9_600;
    this.write = write;
    this.endpoint = new HdlcEndpoint({ devices: [device], address: "serial", write, physicalAddress: 17 });
  }

  private readonly write: (bytes: Uint8Array) => void;

  receive(bytes: Uint8Array): void {
    if (this.signOn !== undefined) {
      for (const action of this.signOn.receive(bytes)) this.perform(action);
      return;
    }
    for (const { session, apdu, answer } of this.endpoint.receive(bytes)) {
      void session.receive(apdu).then(answer);
    }
  }

  private perform(action: SignOnAction): void {
    if (action.kind === "send") this.write(action.bytes);
    else if (action.kind === "switch") this.baud = action.baud;
    else this.signOn = undefined;
  }
}

interface Wire {
  readonly open: NonNullable<SerialOptions["open"]>;
  closed: boolean;
  pull(): void;
}

/** A port without hardware. Whoever sends at another speed than the other listens at is heard as garbage. */
function wire({ signOn = false, echo = false, deaf = false } = {}): Wire {
  let baud = 0;
  let hear: (bytes: Uint8Array) => void = () => {};
  let gone: (error: Error | undefined) => void = () => {};
  const garbled = (bytes: Uint8Array, isRight: boolean): Uint8Array =>
    isRight ? bytes : bytes.map((octet) => octet ^ 0x5a);
  const made: Wire = {
    closed: false,
    open: async (_path, first): Promise<SerialPortLine> => {
      baud = first;
      const meter = new LineMeter(signOn, (bytes) => {
        const at = meter.baud;
        setTimeout(() => hear(garbled(bytes, at === baud)), 5);
      });
      return {
        listen: (receive, closed) => {
          hear = receive;
          gone = closed;
        },
        write: (bytes) => {
          const at = baud;
          if (echo) queueMicrotask(() => hear(bytes));
          if (!deaf) setTimeout(() => meter.receive(garbled(bytes, at === meter.baud)), 1);
        },
        drain: async () => {},
        setBaud: async (next) => {
          baud = next;
        },
        close: () => {
          made.closed = true;
        },
      };
    },
    pull: () => gone(new Error("unplugged")),
  };
  return made;
}

async function read(transport: ReturnType<typeof serialTransport>): Promise<void> {
  // The same address on both sides: an echo would pass for a frame of the server.
  const channel = new HdlcChannel({ transport, client: 1, server: hdlcAddress(1), responseTime: 500 });
  const meter: Meter = await connect({ channel, crypto: nodeCrypto, authentication: { mechanism: "none" } });
  expect(await meter.read(energy.value)).toMatchObject({ type: "double-long-unsigned" });
  await meter.close();
}

describe("serial, with a port in memory", () => {
  test.each([
    [{ signOn: false, echo: false }],
    [{ signOn: false, echo: true }],
    [{ signOn: true, echo: false }],
    [{ signOn: true, echo: true }],
  ])("reads a meter: %j", async ({ signOn, echo }) => {
    const { open, ...rest } = wire({ signOn, echo });
    await read(serialTransport({ path: "p", open, echo, signOn: signOn ? {} : undefined }));
    expect(rest).toBeDefined();
  });

  test("a meter that does not answer the sign-on is a typed error, in time, and the port is closed", async () => {
    vi.useFakeTimers();
    try {
      const line = wire({ deaf: true });
      const transport = serialTransport({ path: "p", open: line.open, signOn: {} });
      const outcome = rejection(transport.connect(), "link.no-response");
      await vi.advanceTimersByTimeAsync(8_000);
      await outcome;
      expect([line.closed, vi.getTimerCount()]).toEqual([true, 0]);
      const late = rejection(transport.connect({ timeout: 1_000 }), "timeout");
      await vi.advanceTimersByTimeAsync(1_000);
      await late;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a port that cannot be opened, and one that is pulled out", async () => {
    const open = async (): Promise<SerialPortLine> => {
      throw new Error("permission denied");
    };
    await rejection(serialTransport({ path: "p", open }).connect(), "link.unreachable");
    const line = wire();
    const connection = await serialTransport({ path: "p", open: line.open }).connect();
    const closed = new Promise((resolve) => connection.start({ receive: () => {}, closed: resolve }));
    line.pull();
    expect(await closed).toMatchObject({ code: "link.reset" });
    await rejection(serialTransport({ path: "p", open }).connect({ signal: AbortSignal.abort() }), "aborted");
  });
});

describe("serial, with a pair of pseudo-terminals", () => {
  test.each(["hdlc", "e"])("a meter read by URL, mode %s", async (mode) => {
    if (spawnSync("socat", ["-V"]).status !== 0) {
      console.log("not run: there is no socat here, which makes the pair of pseudo-terminals (Debian: socat)");
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "cosemkit-pty-"));
    const [near, far] = [join(folder, "near"), join(folder, "far")];
    const socat = spawn("socat", [`pty,raw,echo=0,link=${near}`, `pty,raw,echo=0,link=${far}`], { stdio: "ignore" });
    onTestFinished(() => {
      socat.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    for (let i = 0; i < 1_000 && !(existsSync(near) && existsSync(far)); i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const line = await openSerialPort(far, mode === "e" ? 300 : 9_600);
    onTestFinished(() => line.close());
    const meter = new LineMeter(mode === "e", (bytes) => line.write(bytes));
    line.listen(
      (bytes) => meter.receive(bytes),
      () => {},
    );
    const client = await connectUrl(`serial:${near}?baud=9600&client=2&mode=${mode}`);
    expect(await client.read(energy.value)).toMatchObject({ type: "double-long-unsigned" });
    await client.close();
  });
});
