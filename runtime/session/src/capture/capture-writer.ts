import { concatBytes } from "@cosemkit/core";

/** One end of a conversation in a capture. */
export interface CaptureEnd {
  /** IPv4 address; what is drawn up of a conversation that did not run over IP takes one for documentation. */
  readonly address: string;
  readonly port: number;
}

const rawIpLinkType = 101;
const ipHeader = 20;
const tcpHeader = 20;
/** The largest packet of IPv4. */
const mostPayload = 0xffff - ipHeader - tcpHeader;
const pushAndAck = 0x18;

/** The header of a pcap file whose packets begin with IP, times in microseconds. */
export function captureHeader(): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint32(0, 0xa1b2c3d4);
  view.setUint16(4, 2);
  view.setUint16(6, 4);
  view.setUint32(16, 0xffff);
  view.setUint32(20, rawIpLinkType);
  return new Uint8Array(view.buffer);
}

/**
 * Draws up one TCP conversation as packets of a capture file, as Wireshark reads them. Nothing is sent: it shows what was
 * said by whatever link as if it had been TCP. Put `captureHeader` before the first packet.
 */
export class CaptureWriter {
  private readonly client: CaptureEnd;
  private readonly server: CaptureEnd;
  private readonly next: Record<"sent" | "received", number> = { sent: 1, received: 1 };

  constructor(client: CaptureEnd, server: CaptureEnd) {
    this.client = client;
    this.server = server;
  }

  /** Packets that carry octets from the client (`sent`) or to it; `time` in milliseconds since 1970. */
  packets(direction: "sent" | "received", octets: Uint8Array, time: number): Uint8Array {
    const out: Uint8Array[] = [];
    for (let at = 0; at < octets.length; at += mostPayload) {
      const packet = this.packet(direction, octets.subarray(at, at + mostPayload));
      const head = new DataView(new ArrayBuffer(16));
      head.setUint32(0, Math.floor(time / 1000));
      head.setUint32(4, Math.floor((time % 1000) * 1000));
      head.setUint32(8, packet.length);
      head.setUint32(12, packet.length);
      out.push(new Uint8Array(head.buffer), packet);
    }
    return concatBytes(...out);
  }

  private packet(direction: "sent" | "received", payload: Uint8Array): Uint8Array {
    const [from, to] = direction === "sent" ? [this.client, this.server] : [this.server, this.client];
    const view = new DataView(new ArrayBuffer(ipHeader + tcpHeader + payload.length));
    const bytes = new Uint8Array(view.buffer);
    view.setUint16(0, 0x4500);
    view.setUint16(2, bytes.length);
    view.setUint16(6, 0x4000); // do not fragment
    view.setUint16(8, 0x4006); // time to live, TCP
    bytes.set(addressOctets(from), 12);
    bytes.set(addressOctets(to), 16);
    view.setUint16(10, checksum(bytes.subarray(0, ipHeader), 0));
    view.setUint16(20, from.port);
    view.setUint16(22, to.port);
    view.setUint32(24, this.next[direction]);
    view.setUint32(28, this.next[direction === "sent" ? "received" : "sent"]);
    view.setUint8(32, (tcpHeader / 4) << 4);
    view.setUint8(33, pushAndAck);
    view.setUint16(34, 0xffff);
    bytes.set(payload, ipHeader + tcpHeader);
    // Over the addresses, the protocol and the length too (RFC 9293).
    const pseudo = sum(bytes.subarray(12, 20), 0) + 6 + tcpHeader + payload.length;
    view.setUint16(36, checksum(bytes.subarray(ipHeader), pseudo));
    this.next[direction] = (this.next[direction] + payload.length) >>> 0;
    return bytes;
  }
}

function addressOctets({ address }: CaptureEnd): number[] {
  return address.split(".").map(Number);
}

/** The checksum of IP and TCP: the complement of the sum of all 16-bit words, carries added. */
function checksum(bytes: Uint8Array, start: number): number {
  let total = sum(bytes, start);
  while (total > 0xffff) total = (total & 0xffff) + (total >>> 16);
  return ~total & 0xffff;
}

function sum(bytes: Uint8Array, start: number): number {
  let total = start;
  for (let i = 0; i < bytes.length; i++) total += i % 2 === 0 ? bytes[i]! << 8 : bytes[i]!;
  return total;
}
