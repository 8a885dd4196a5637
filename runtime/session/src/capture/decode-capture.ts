import { concatBytes, DecodeError } from "@cosemkit/core";
import { detectLink, type InputLayer, MessageDecoder, type MessageDecoderOptions } from "../push/decode-message.ts";
import type { MessageOutcome, PacketLayer } from "../push/message.ts";
import { type CapturedPacket, readCaptureFile } from "./capture-file.ts";
import { type Segment, segmentOf } from "./segment.ts";
import { type StreamPiece, TcpStream } from "./tcp-stream.ts";

/** Port registered for DLMS/COSEM, over TCP and UDP. */
const dlmsPort = 4059;

/** With so many octets, `detectLink` knows every link. */
const detectableOctets = 2;

/** What is in a capture file. */
export interface DecodedCapture {
  /** Messages and failures in the order in which they were complete; each begins with the layer of its packet. */
  readonly outcomes: readonly MessageOutcome[];
  readonly packets: number;
  /** Packets that are none of TCP and UDP, or of other conversations. */
  readonly passedOver: number;
  /** Why reading stopped before the end of the file. */
  readonly error: DecodeError | undefined;
}

/**
 * Decodes the DLMS/COSEM conversations in a capture file (pcap or pcapng): whatever goes to or from port 4059, and
 * whatever begins as HDLC, wrapper or M-Bus do; with `as`, every conversation. Streams are put together from their
 * segments; octets that the capture lacks are reported where they are missing. Never throws.
 */
export function decodeCapture(bytes: Uint8Array, options: MessageDecoderOptions = {}): DecodedCapture {
  const { packets, error } = readCaptureFile(bytes);
  const directions = new Map<string, Direction>();
  const outcomes: MessageOutcome[] = [];
  let passedOver = 0;
  for (const packet of packets) {
    const segment = segmentOf(packet);
    if (segment === undefined) {
      passedOver++;
      continue;
    }
    const { protocol, source, destination } = segment;
    const key = `${protocol} ${source} ${destination}`;
    let direction = directions.get(key);
    if (direction === undefined) {
      const opposite = directions.get(`${protocol} ${destination} ${source}`);
      direction = new Direction(segment, options, opposite?.conversation ?? { first: undefined });
      directions.set(key, direction);
    }
    outcomes.push(...direction.push(segment, packet));
  }
  for (const direction of directions.values()) {
    outcomes.push(...direction.end());
    if (!direction.isTaken) passedOver += direction.packets;
  }
  return { outcomes, packets: packets.length, passedOver, error };
}

/** What both directions share. */
interface Conversation {
  /** The first decoder of either: the others know what it learns of titles and dedicated keys. */
  first: MessageDecoder | undefined;
}

/** What goes one way between two ports. */
class Direction {
  readonly conversation: Conversation;
  /** Packets that it had. */
  packets = 0;
  /** Whether its octets are decoded, and not passed over. */
  isTaken: boolean;
  private readonly options: MessageDecoderOptions;
  private readonly layer: Omit<PacketLayer, "packet" | "time">;
  private readonly stream: TcpStream<CapturedPacket> | undefined;
  private decoder: MessageDecoder | undefined = undefined;
  /** The first octets, while they are too few to tell the link by. */
  private readonly held: { readonly octets: Uint8Array; readonly packet: CapturedPacket }[] = [];
  /** The packet of each input of the decoder. */
  private inputs: CapturedPacket[] = [];

  constructor(segment: Segment, options: MessageDecoderOptions, conversation: Conversation) {
    const { protocol, source, destination } = segment;
    this.options = options;
    this.conversation = conversation;
    this.layer = { layer: protocol, source, destination };
    this.stream = protocol === "tcp" ? new TcpStream() : undefined;
    this.isTaken = options.as !== undefined || segment.sourcePort === dlmsPort || segment.destinationPort === dlmsPort;
  }

  push(segment: Segment, packet: CapturedPacket): readonly MessageOutcome[] {
    this.packets++;
    if (this.stream !== undefined) return this.take(this.stream.push(segment, packet));
    if (segment.payload.length === 0) return [];
    // A datagram is whole in itself: nothing goes on in the next.
    const outcomes = [...this.octets(segment.payload, packet), ...this.endDecoder()];
    return segment.missing > 0 ? [...outcomes, this.lost(segment.missing, packet)] : outcomes;
  }

  end(): readonly MessageOutcome[] {
    return [...this.take(this.stream?.end() ?? []), ...this.endDecoder()];
  }

  private take(pieces: readonly StreamPiece<CapturedPacket>[]): readonly MessageOutcome[] {
    return pieces.flatMap((piece) => {
      if (piece.kind === "octets") return this.octets(piece.octets, piece.place);
      if (!this.isTaken) return [];
      return [...this.endDecoder(), this.lost(piece.octets, piece.place)];
    });
  }

  private octets(octets: Uint8Array, packet: CapturedPacket): readonly MessageOutcome[] {
    if (this.decoder !== undefined) return this.decode(octets, packet);
    this.held.push({ octets, packet });
    const head = concatBytes(...this.held.map((one) => one.octets));
    const as = this.options.as ?? detectLink(head);
    return as === undefined && head.length < detectableOctets ? [] : this.start(as);
  }

  /** Decodes what was held, and what comes from now on. */
  private start(as: InputLayer | undefined): readonly MessageOutcome[] {
    const held = this.held.splice(0);
    if (held.length === 0 || (as === undefined && !this.isTaken)) return [];
    this.isTaken = true;
    const { conversation } = this;
    this.decoder = new MessageDecoder({ ...this.options, as, isStream: true, opposite: conversation.first });
    conversation.first ??= this.decoder;
    this.inputs = [];
    return held.flatMap(({ octets, packet }) => this.decode(octets, packet));
  }

  private decode(octets: Uint8Array, packet: CapturedPacket): readonly MessageOutcome[] {
    this.inputs.push(packet);
    return this.placed(this.decoder!.push(octets));
  }

  private endDecoder(): readonly MessageOutcome[] {
    const outcomes = this.start(this.options.as);
    const { decoder } = this;
    if (decoder === undefined) return outcomes;
    this.decoder = undefined;
    return [...outcomes, ...this.placed(decoder.end())];
  }

  private placed(outcomes: readonly MessageOutcome[]): readonly MessageOutcome[] {
    return outcomes.map((outcome) => {
      const packet = this.inputs[outcome.input]!;
      return { ...outcome, layers: [this.packetLayer(packet), ...outcome.layers] };
    });
  }

  private lost(octets: number, packet: CapturedPacket): MessageOutcome {
    const error = new DecodeError("decode.truncated", `${octets} octets are missing in the capture here`, {
      layer: "capture",
      offset: 0,
      needed: octets,
    });
    return { input: 0, layers: [this.packetLayer(packet)], error, inputOffset: undefined, octets: undefined };
  }

  private packetLayer({ number, time }: CapturedPacket): PacketLayer {
    const date = time === undefined ? undefined : new Date(time);
    const isValid = date !== undefined && !Number.isNaN(date.getTime());
    return { ...this.layer, packet: number, time: isValid ? date.toISOString() : undefined };
  }
}
