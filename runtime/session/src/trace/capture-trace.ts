import { CaptureWriter, captureHeader } from "../capture/capture-writer.ts";
import { encodeWrapper, wrapperMaxApdu } from "../link/wrapper.ts";
import { Redactor } from "./redactor.ts";
import type { TraceEvent } from "./trace-event.ts";

export interface CaptureTraceOptions {
  /** wPort or HDLC address of the client. */
  readonly client: number;
  /** wPort or upper HDLC address of the server. */
  readonly server: number;
}

/** Addresses for documentation (RFC 5737), and the port of the wrapper, by which Wireshark knows what it is. */
const clientEnd = { address: "192.0.2.1", port: 50_000 } as const;
const serverEnd = { address: "192.0.2.2", port: 4059 } as const;

/**
 * One conversation as a capture file (pcap) that Wireshark reads, whatever link it runs over: APDUs in the wrapper over
 * TCP, ciphered as they travel, with passwords and other plain secrets as zeros. Write `header` first.
 */
export class CaptureTrace {
  readonly header: Uint8Array = captureHeader();
  private readonly options: CaptureTraceOptions;
  private readonly redactor = new Redactor();
  private readonly writer = new CaptureWriter(clientEnd, serverEnd);

  constructor(options: CaptureTraceOptions) {
    this.options = options;
  }

  /** The packets of one APDU. An APDU that is too long for the wrapper, as HDLC can carry, is left out. */
  add({ apdu, direction, time }: TraceEvent): Uint8Array {
    const shown = this.redactor.redact(apdu);
    if (shown.length > wrapperMaxApdu) return new Uint8Array(0);
    const { client, server } = this.options;
    const isSent = direction === "sent";
    const message = encodeWrapper({
      sourceWPort: isSent ? client : server,
      destinationWPort: isSent ? server : client,
      apdu: shown,
    });
    return this.writer.packets(direction, message, time);
  }
}
