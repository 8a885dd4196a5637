/** Port registered for DLMS/COSEM: tshark takes what runs on it for the wrapper or HDLC. */
const cosemPort = 4059;
const rawIpLinkType = 101;
const ipHeader = 20;
const tcpHeader = 20;

/** Octets before the message in each packet of `pcapOf`. */
export const packetHeader: number = ipHeader + tcpHeader;

/**
 * A capture file (pcap) with one TCP segment from the loopback address to itself for each message. Nothing is sent.
 * Each message comes from a port of its own, and so is a conversation of its own, unless `stream` makes them one.
 */
export function pcapOf(messages: readonly Uint8Array[], stream = false): Uint8Array {
  const file: number[] = [];
  // Magic number of big-endian files, version 2.4, no time zone, no accuracy, longest packet, link type.
  file.push(...u32(0xa1b2c3d4), ...u16(2), ...u16(4), ...u32(0), ...u32(0), ...u32(0xffff), ...u32(rawIpLinkType));
  let sequence = 1;
  for (const [i, message] of messages.entries()) {
    const packet = [...ipOctets(message.length), ...tcpOctets(stream ? 20_000 : 20_000 + i, sequence), ...message];
    file.push(...u32(i), ...u32(0), ...u32(packet.length), ...u32(packet.length), ...packet);
    if (stream) sequence += message.length;
  }
  return Uint8Array.from(file);
}

function ipOctets(length: number): number[] {
  const loopback = [127, 0, 0, 1];
  // Checksums stay zero: tshark does not check them unless it is told to.
  const start = [0x45, 0, ...u16(packetHeader + length), 0, 1, 0, 0, 64, 6, 0, 0];
  return [...start, ...loopback, ...loopback];
}

function tcpOctets(from: number, sequence: number): number[] {
  const flags = 0x18; // PSH and ACK
  return [...u16(from), ...u16(cosemPort), ...u32(sequence), ...u32(1), 0x50, flags, 0xff, 0xff, 0, 0, 0, 0];
}

function u16(value: number): number[] {
  return [value >>> 8, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)];
}
