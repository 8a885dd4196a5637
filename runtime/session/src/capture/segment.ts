import type { CapturedPacket } from "./capture-file.ts";

/** What a packet carries over TCP or UDP. */
export interface Segment {
  readonly protocol: "tcp" | "udp";
  /** Address and port: `192.0.2.1:4059`, `[2001:db8::1]:4059`. */
  readonly source: string;
  readonly destination: string;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly payload: Uint8Array;
  /** Octets of the payload that the capture has not kept. */
  readonly missing: number;
  /** Number of the first octet of the payload; TCP only. */
  readonly sequence: number;
  readonly syn: boolean;
}

/** LINKTYPE numbers (tcpdump registry) and where their IP packet begins. */
const nullLinkType = 0;
const ethernetLinkType = 1;
const loopLinkType = 108;
const cookedLinkType = 113;
const cooked2LinkType = 276;
const rawLinkTypes: readonly number[] = [12, 14, 101, 228, 229];

const ipv4Type = 0x0800;
const ipv6Type = 0x86dd;
const vlanTypes: readonly number[] = [0x8100, 0x88a8, 0x9100];

const tcpProtocol = 6;
const udpProtocol = 17;

/**
 * The TCP or UDP segment in a packet; undefined for any other packet, and for fragments of IP packets. Octets behind
 * the IP packet, as Ethernet pads with, are left out.
 */
export function segmentOf({ linkType, octets }: CapturedPacket): Segment | undefined {
  const ip = ipPacket(linkType, octets);
  if (ip === undefined || ip.length === 0) return undefined;
  return ip[0]! >>> 4 === 4 ? fromIpv4(ip) : ip[0]! >>> 4 === 6 ? fromIpv6(ip) : undefined;
}

function ipPacket(linkType: number, octets: Uint8Array): Uint8Array | undefined {
  if (rawLinkTypes.includes(linkType)) return octets;
  switch (linkType) {
    // Four octets of protocol family, in an order that the version nibble of IP makes up for.
    case nullLinkType:
    case loopLinkType:
      return octets.subarray(4);
    case ethernetLinkType: {
      let at = 12;
      while (vlanTypes.includes(u16(octets, at))) at += 4;
      return ofType(u16(octets, at), octets.subarray(at + 2));
    }
    case cookedLinkType:
      return ofType(u16(octets, 14), octets.subarray(16));
    case cooked2LinkType:
      return ofType(u16(octets, 0), octets.subarray(20));
    default:
      return undefined;
  }
}

function ofType(type: number, octets: Uint8Array): Uint8Array | undefined {
  return type === ipv4Type || type === ipv6Type ? octets : undefined;
}

function fromIpv4(ip: Uint8Array): Segment | undefined {
  const header = (ip[0]! & 0x0f) * 4;
  if (header < 20 || ip.length < header) return undefined;
  const isFragment = (u16(ip, 6) & 0x3fff) !== 0;
  if (isFragment) return undefined;
  const total = u16(ip, 2);
  // Segmentation by the network card leaves the length of packets that were sent at 0.
  const length = total === 0 ? ip.length : total;
  if (length < header) return undefined;
  const address = (at: number): string => ip.subarray(at, at + 4).join(".");
  return transport(ip[9]!, ip.subarray(header, length), length - header, address(12), address(16));
}

/** Extension headers that stand before what the packet carries. */
const extensionHeaders: readonly number[] = [0, 43, 60];
const fragmentHeader = 44;

function fromIpv6(ip: Uint8Array): Segment | undefined {
  if (ip.length < 40) return undefined;
  const payload = u16(ip, 4);
  const length = payload === 0 ? ip.length : 40 + payload;
  let next = ip[6]!;
  let at = 40;
  while (extensionHeaders.includes(next) && at + 2 <= ip.length) {
    next = ip[at]!;
    at += 8 + ip[at + 1]! * 8;
  }
  if (next === fragmentHeader || at > length) return undefined;
  return transport(next, ip.subarray(at, length), length - at, ipv6Text(ip, 8), ipv6Text(ip, 24));
}

/** `octets` is what was captured of a segment of `length` octets. */
function transport(
  protocol: number,
  octets: Uint8Array,
  length: number,
  source: string,
  destination: string,
): Segment | undefined {
  const isTcp = protocol === tcpProtocol;
  if (!isTcp && protocol !== udpProtocol) return undefined;
  const header = isTcp ? ((octets[12] ?? 0) >>> 4) * 4 : 8;
  if (header < (isTcp ? 20 : 8) || octets.length < header || length < header) return undefined;
  const payload = octets.subarray(header);
  const [sourcePort, destinationPort] = [u16(octets, 0), u16(octets, 2)];
  return {
    protocol: isTcp ? "tcp" : "udp",
    source: `${source}:${sourcePort}`,
    destination: `${destination}:${destinationPort}`,
    sourcePort,
    destinationPort,
    payload,
    missing: length - header - payload.length,
    sequence: isTcp ? ((u16(octets, 4) << 16) | u16(octets, 6)) >>> 0 : 0,
    syn: isTcp && (octets[13]! & 2) !== 0,
  };
}

/** In brackets; the longest run of zeros is left out (RFC 5952). */
function ipv6Text(ip: Uint8Array, at: number): string {
  const groups = Array.from({ length: 8 }, (_, i) => u16(ip, at + 2 * i).toString(16));
  let start = 0;
  let longest = 0;
  for (let i = 0, run = 0; i < 8; i++) {
    run = groups[i] === "0" ? run + 1 : 0;
    if (run > longest) [start, longest] = [i + 1 - run, run];
  }
  if (longest < 2) return `[${groups.join(":")}]`;
  return `[${groups.slice(0, start).join(":")}::${groups.slice(start + longest).join(":")}]`;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
