import { DecodeError } from "@cosemkit/core";

/** A packet as a capture file holds it. */
export interface CapturedPacket {
  /** Counted from 1, as Wireshark does. */
  readonly number: number;
  /** Milliseconds since 1970 (UTC), with fractions; undefined where the file has no time. */
  readonly time: number | undefined;
  /** What the packet begins with: a LINKTYPE number of the tcpdump registry. */
  readonly linkType: number;
  readonly octets: Uint8Array;
}

/** What a capture file holds. A capture that was cut off has an error behind the packets that are whole. */
export interface CaptureFile {
  readonly packets: readonly CapturedPacket[];
  /** Why reading stopped before the end of the file. */
  readonly error: DecodeError | undefined;
}

/** First octets of the two formats. In pcap they tell the order of octets and the unit of time as well. */
const pcapMicroseconds = 0xa1b2c3d4;
const pcapNanoseconds = 0xa1b23c4d;
const pcapngSection = 0x0a0d0d0a;

/** Whether octets are a capture file in the format pcap or pcapng. */
export function isCaptureFile(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const view = viewOf(bytes);
  const magics = [view.getUint32(0), view.getUint32(0, true)];
  return magics.some((magic) => magic === pcapMicroseconds || magic === pcapNanoseconds || magic === pcapngSection);
}

/**
 * The packets of a capture file: pcap (also with nanoseconds) or pcapng, in either order of octets. Never throws: what
 * is wrong with the file is in `error`.
 */
export function readCaptureFile(bytes: Uint8Array): CaptureFile {
  const packets: CapturedPacket[] = [];
  try {
    const source = new FileReader(bytes);
    if (bytes.length >= 4 && source.view.getUint32(0) === pcapngSection) readPcapng(source, packets);
    else readPcap(source, packets);
    return { packets, error: undefined };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { packets, error };
  }
}

function readPcap(source: FileReader, packets: CapturedPacket[]): void {
  source.need(24, "the header of the file");
  source.littleEndian = [pcapMicroseconds, pcapNanoseconds].includes(source.view.getUint32(0, true));
  const magic = source.u32();
  if (magic !== pcapMicroseconds && magic !== pcapNanoseconds) {
    source.fail("decode.malformed", "neither pcap nor pcapng begins so", 0);
  }
  const unit = magic === pcapNanoseconds ? 1e6 : 1e3;
  // Version, time zone and accuracy, longest packet: nothing that readers use.
  source.skip(16);
  const linkType = source.u32() & 0xffff;
  while (source.remaining > 0) {
    source.need(16, "the header of a packet");
    const seconds = source.u32();
    const fraction = source.u32();
    const length = source.u32();
    source.skip(4);
    const octets = source.take(length, "a packet");
    packets.push({ number: packets.length + 1, time: seconds * 1000 + fraction / unit, linkType, octets });
  }
}

/** What the interface description block says. */
interface CaptureInterface {
  readonly linkType: number;
  /** Units of its times in a millisecond. */
  readonly unitsPerMillisecond: number;
  readonly snapLength: number;
}

const sectionHeaderBlock = 0x0a0d0d0a;
const interfaceBlock = 1;
const simplePacketBlock = 3;
const enhancedPacketBlock = 6;
const byteOrderMagic = 0x1a2b3c4d;
const resolutionOption = 9;

function readPcapng(source: FileReader, packets: CapturedPacket[]): void {
  let interfaces: CaptureInterface[] = [];
  while (source.remaining > 0) {
    const start = source.pos;
    source.need(12, "the header of a block");
    if (source.view.getUint32(start) === sectionHeaderBlock) {
      source.littleEndian = source.view.getUint32(start + 8, true) === byteOrderMagic;
      if (!source.littleEndian && source.view.getUint32(start + 8) !== byteOrderMagic) {
        source.fail("decode.malformed", "a section of pcapng has a byte-order magic", start + 8);
      }
      interfaces = [];
    }
    const type = source.u32();
    const length = source.u32();
    if (length < 12 || length % 4 !== 0) source.fail("decode.malformed", `a block of ${length} octets`, start + 4);
    source.pos = start;
    const block = new FileReader(source.take(length, "a block"), start, source.littleEndian);
    block.end -= 4;
    block.skip(8);
    if (type === interfaceBlock) interfaces.push(readInterface(block));
    if (type !== enhancedPacketBlock && type !== simplePacketBlock) continue;
    const packet = type === enhancedPacketBlock ? enhancedPacket(block, interfaces) : simplePacket(block, interfaces);
    packets.push({ number: packets.length + 1, ...packet });
  }
}

function readInterface(block: FileReader): CaptureInterface {
  block.need(8, "an interface");
  const linkType = block.u16();
  block.skip(2);
  const snapLength = block.u32();
  let unitsPerMillisecond = 1000;
  while (block.remaining >= 4) {
    const option = block.u16();
    const value = block.take(block.u16(), "an option");
    block.skip(Math.min(block.remaining, (4 - (value.length % 4)) % 4));
    const [resolution] = value;
    if (option === resolutionOption && resolution !== undefined) {
      unitsPerMillisecond = (resolution & 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution) / 1000;
    }
  }
  return { linkType, unitsPerMillisecond, snapLength };
}

type Packet = Omit<CapturedPacket, "number">;

function enhancedPacket(block: FileReader, interfaces: readonly CaptureInterface[]): Packet {
  block.need(20, "a packet");
  const from = interfaceAt(block, interfaces, block.u32());
  const units = block.u32() * 0x1_0000_0000 + block.u32();
  const length = block.u32();
  block.skip(4);
  const octets = block.take(length, "a packet");
  return { time: units / from.unitsPerMillisecond, linkType: from.linkType, octets };
}

function simplePacket(block: FileReader, interfaces: readonly CaptureInterface[]): Packet {
  const { linkType, snapLength } = interfaceAt(block, interfaces, 0);
  block.need(4, "a packet");
  const length = block.u32();
  // No captured length: the packet is cut where its interface cuts all of them.
  const octets = block.take(snapLength === 0 ? length : Math.min(length, snapLength), "a packet");
  return { time: undefined, linkType, octets };
}

function interfaceAt(block: FileReader, interfaces: readonly CaptureInterface[], index: number): CaptureInterface {
  const found = interfaces[index];
  return found ?? block.fail("decode.malformed", `interface ${index} is not described`, block.pos);
}

/** Reads numbers in the order of octets that the file has. */
class FileReader {
  readonly view: DataView;
  littleEndian: boolean;
  pos = 0;
  end: number;
  private readonly bytes: Uint8Array;
  private readonly base: number;

  /** `base`: where `bytes` begin in the file. */
  constructor(bytes: Uint8Array, base = 0, littleEndian = false) {
    this.bytes = bytes;
    this.view = viewOf(bytes);
    this.end = bytes.length;
    this.base = base;
    this.littleEndian = littleEndian;
  }

  get remaining(): number {
    return this.end - this.pos;
  }

  need(count: number, what: string): void {
    if (count <= this.remaining) return;
    throw new DecodeError("decode.truncated", `the capture ends inside ${what}`, {
      layer: "capture",
      offset: this.base + this.pos,
      needed: count - this.remaining,
    });
  }

  fail(code: "decode.malformed", detail: string, offset: number): never {
    throw new DecodeError(code, detail, { layer: "capture", offset: this.base + offset });
  }

  u16(): number {
    this.pos += 2;
    return this.view.getUint16(this.pos - 2, this.littleEndian);
  }

  u32(): number {
    this.pos += 4;
    return this.view.getUint32(this.pos - 4, this.littleEndian);
  }

  skip(count: number): void {
    this.pos += count;
  }

  take(count: number, what: string): Uint8Array {
    this.need(count, what);
    this.pos += count;
    return this.bytes.subarray(this.pos - count, this.pos);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
