import { LinkError } from "@cosemkit/core";
import type { SerialPortLine } from "./serial.ts";

/** Opens a port with the package `serialport`, which is loaded only now: whoever has no serial port needs none. */
export async function openSerialPort(path: string, baud: number): Promise<SerialPortLine> {
  const { SerialPort } = await import("serialport").catch((cause: unknown) => {
    const message = "serial ports need the package serialport: npm install serialport@13";
    throw new LinkError("link.unsupported", "transport", message, { cause });
  });
  const port = new SerialPort({ path, baudRate: baud, dataBits: 8, parity: "none", stopBits: 1, autoOpen: false });
  await settled((done) => port.open(done));
  let closing = false;
  return {
    listen: (receive, closed) => {
      port.on("data", ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) => {
        // The driver reads into a pool of its own.
        receive(new Uint8Array(buffer, byteOffset, byteLength).slice());
      });
      port.on("error", () => {});
      port.on("close", (error?: Error) => {
        if (!closing) closed(error);
      });
    },
    write: (bytes) => void port.write(bytes),
    drain: () => settled((done) => port.drain(done)),
    setBaud: (baudRate) => settled((done) => port.update({ baudRate }, done)),
    close: () => {
      closing = true;
      // What was written leaves first; a port that is gone has nothing to close.
      port.drain(() => port.close(() => {}));
    },
  };
}

function settled(start: (done: (error: Error | null | undefined) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error == null ? resolve() : reject(error)));
  });
}
