import { concatBytes } from "@cosemkit/core";

/** Octets of numbers: `be16(1, 2)` is 0001 0002. */
export const be16 = (...values: readonly number[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => [value >>> 8, value & 0xff]));
export const be32 = (...values: readonly number[]): Uint8Array =>
  concatBytes(...values.map((value) => be16(value >>> 16, value & 0xffff)));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes).reverse();
export const le16 = (value: number): Uint8Array => swapped(be16(value));
export const le32 = (value: number): Uint8Array => swapped(be32(value));

export interface TestSegment {
  readonly from?: number;
  readonly to?: number;
  readonly sequence?: number;
  readonly syn?: boolean;
  readonly payload?: Uint8Array;
}

/** A TCP segment in IPv4, laid out by hand from RFC 791 and RFC 9293; checksums stay 0. */
export function ipv4Tcp({ from = 20_000, to = 4059, sequence = 1, syn, payload = none }: TestSegment): Uint8Array {
  const tcp = concatBytes(be16(from, to), be32(sequence, 1), Uint8Array.of(0x50, syn ? 2 : 0x18), be16(0xffff, 0, 0));
  const length = 20 + tcp.length + payload.length;
  const ip = concatBytes(be16(0x4500, length, 0, 0x4000, 0x4006, 0), Uint8Array.of(192, 0, 2, 1, 192, 0, 2, 2));
  return concatBytes(ip, tcp, payload);
}

/** A UDP datagram in IPv6 (RFC 8200, RFC 768), behind an empty hop-by-hop header. */
export function ipv6Udp({ from = 20_000, to = 4059, payload = none }: TestSegment): Uint8Array {
  const udp = concatBytes(be16(from, to, 8 + payload.length, 0), payload);
  const address = (last: number): Uint8Array => concatBytes(be16(0x2001, 0xdb8, 0, 0, 0, 0, 0, last));
  const hopByHop = Uint8Array.of(17, 0, 1, 4, 0, 0, 0, 0);
  const head = concatBytes(be32(0x60000000), be16(hopByHop.length + udp.length), Uint8Array.of(0, 64));
  return concatBytes(head, address(1), address(2), hopByHop, udp);
}

/** Link headers, by LINKTYPE. */
export const linkHeaders: Readonly<Record<string, { readonly linkType: number; readonly header: Uint8Array }>> = {
  raw: { linkType: 101, header: new Uint8Array(0) },
  null: { linkType: 0, header: le32(2) },
  ethernet: { linkType: 1, header: concatBytes(new Uint8Array(12), be16(0x0800)) },
  "ethernet with two VLAN tags": {
    linkType: 1,
    header: concatBytes(new Uint8Array(12), be16(0x88a8, 5, 0x8100, 6, 0x0800)),
  },
  "Linux cooked": { linkType: 113, header: concatBytes(new Uint8Array(14), be16(0x0800)) },
  "Linux cooked v2": { linkType: 276, header: concatBytes(be16(0x0800), new Uint8Array(18)) },
};

export interface PcapOptions {
  readonly linkType?: number;
  readonly littleEndian?: boolean;
  readonly nanoseconds?: boolean;
}

/** A pcap file; packet n is captured n seconds and 250 milliseconds after the epoch. */
export function pcap(
  packets: readonly Uint8Array[],
  { linkType = 101, littleEndian = false, nanoseconds = false }: PcapOptions = {},
): Uint8Array {
  const [u16, u32] = littleEndian ? [le16, le32] : [be16, be32];
  const magic = u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
  const head = concatBytes(magic, u16(2), u16(4), u32(0), u32(0), u32(0xffff), u32(linkType));
  const fraction = nanoseconds ? 250_000_000 : 250_000;
  return concatBytes(
    head,
    ...packets.flatMap((octets, i) => [u32(i + 1), u32(fraction), u32(octets.length), u32(octets.length), octets]),
  );
}

/** A pcapng file with enhanced packet blocks, or simple ones; times in microseconds, or in 2^-10 s. */
export function pcapng(
  packets: readonly Uint8Array[],
  { linkType = 101, littleEndian = false, simple = false, binary = false } = {},
): Uint8Array {
  const [u16, u32] = littleEndian ? [le16, le32] : [be16, be32];
  const block = (type: number, ...parts: readonly Uint8Array[]): Uint8Array => {
    const body = concatBytes(...parts);
    const padded = concatBytes(body, new Uint8Array((4 - (body.length % 4)) % 4));
    const length = u32(12 + padded.length);
    return concatBytes(u32(type), length, padded, length);
  };
  const resolution = concatBytes(u16(9), u16(1), Uint8Array.of(0x8a, 0, 0, 0), u16(0), u16(0));
  return concatBytes(
    block(0x0a0d0d0a, u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)),
    block(1, u16(linkType), u16(0), u32(0xffff), ...(binary ? [resolution] : [])),
    // A block that readers pass over: statistics of an interface.
    block(5, u32(0), u32(0), u32(0)),
    ...packets.map((octets, i) => {
      if (simple) return block(3, u32(octets.length), octets);
      const units = binary ? (i + 1) * 1024 + 256 : (i + 1) * 1_000_000 + 250_000;
      return block(6, u32(0), u32(0), u32(units), u32(octets.length), u32(octets.length), octets);
    }),
  );
}

const none: Uint8Array = new Uint8Array(0);
