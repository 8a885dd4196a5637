import { DecodeError, type DecodeOptions, DlmsError, defaultLimits, type Limits, Reader } from "@cosemkit/core";
import { type CosemApdu, decodeCosemApdu, decodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData } from "@cosemkit/model/apdu/data";
import { generalBlockTransferTag, isCiphered } from "../association/apdu-tags.ts";
import { decodeWithQuirks } from "../association/quirks.ts";
import { HdlcReceiver } from "../link/hdlc-receiver.ts";
import { decodeLlc } from "../link/llc.ts";
import { MbusReceiver } from "../link/mbus.ts";
import { BlockJoiner } from "./block-transfer.ts";
import { Decipherer } from "./decipher.ts";
import { HdlcMessages } from "./hdlc-messages.ts";
import type { KeyRing } from "./key-ring.ts";
import type { LinkEvent, LinkMessages } from "./link-messages.ts";
import { MbusMessages } from "./mbus-messages.ts";
import type { Decoded, DecodedMessage, MessageLayer, MessageOutcome, MessageWarning } from "./message.ts";
import { openUserInformation } from "./user-information.ts";
import { isWhollyWrapped, WrapperMessages } from "./wrapper-messages.ts";

/** The links that frame messages. */
export type LinkName = "hdlc" | "wrapper" | "mbus";

/** What octets can be given as. */
export type InputLayer = LinkName | "apdu" | "data";

export interface MessageDecoderOptions {
  /** What all inputs are; by default each is found out. Bare Data is never found out: say so. */
  readonly as?: InputLayer | undefined;
  /** Keys of the senders, to decipher with. */
  readonly keys?: KeyRing | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Names of deviations to accept. */
  readonly lenient?: readonly string[] | undefined;
  /** Inputs are chunks of one stream, cut anywhere; otherwise one that is whole in itself ends what was before it. */
  readonly isStream?: boolean | undefined;
  /** Decodes what goes the other way: what one learns of system titles and dedicated keys holds for both. */
  readonly opposite?: MessageDecoder | undefined;
}

/** A message on its way down the layers. */
interface Trail {
  readonly input: number;
  readonly layers: readonly MessageLayer[];
  readonly warnings: readonly MessageWarning[];
  /** Under which name blocks of general block transfers are joined; undefined to leave them as they are. */
  readonly conversation: string | undefined;
  readonly dialogue: boolean;
}

/** How far down a message is. */
interface Descent {
  octets: Uint8Array;
  readonly layers: MessageLayer[];
  readonly warnings: MessageWarning[];
}

/** Inputs of a stream whose place is remembered: a message that began before them counts to the oldest. */
const mostInputs = 4096;

/** A ciphered APDU in a ciphered APDU and so on: no deeper than this. */
const maxNesting = 8;

/**
 * Takes messages apart, whatever they come in: HDLC frames, wrapper, M-Bus long frames, bare APDUs, bare Data. The
 * layer of each input is found out; segments and general block transfers are joined across inputs; ciphered APDUs
 * are opened as far as the keys allow. It takes no part in the conversation, checks no counters, and never throws:
 * what is wrong comes back as a failure in its place.
 */
export class MessageDecoder {
  private readonly as: InputLayer | undefined;
  private readonly isStream: boolean;
  private readonly options: DecodeOptions;
  private readonly decipherer: Decipherer;
  private readonly blocks: BlockJoiner<Trail>;
  private readonly links: Readonly<Record<LinkName, LinkMessages>>;
  /** For each link: which inputs it got, and at which offset of its stream each begins. */
  private readonly fed: Readonly<Record<LinkName, { readonly input: number; readonly offset: number }[]>> = {
    hdlc: [],
    wrapper: [],
    mbus: [],
  };
  private readonly received: Record<LinkName, number> = { hdlc: 0, wrapper: 0, mbus: 0 };
  private inputs = 0;
  private latest: LinkName | undefined = undefined;
  /** The input at hand: errors in views of it can be placed. */
  private chunk: Uint8Array | undefined = undefined;
  private outcomes: MessageOutcome[] = [];

  constructor(options: MessageDecoderOptions = {}) {
    const limits = { ...defaultLimits, ...options.limits };
    this.as = options.as;
    this.isStream = options.isStream === true;
    this.options = { limits, lenient: options.lenient };
    this.decipherer =
      options.opposite?.decipherer ??
      new Decipherer(options.keys, (plain) => {
        decodeWithQuirks(decodeXdlmsApdu, plain, this.options);
      });
    this.blocks = new BlockJoiner<Trail>(limits, (error, trail) => this.missingBlocks(error, trail));
    this.links = {
      hdlc: new HdlcMessages(limits.apduBytes),
      wrapper: new WrapperMessages(options.isStream),
      mbus: new MbusMessages(limits.apduBytes, options.lenient),
    };
  }

  /**
   * Takes the next input: one bare APDU or Data, or the next octets of a link. Returns the messages that it completes,
   * and what failed. The octets are kept as views: do not write to them again.
   */
  push(bytes: Uint8Array): readonly MessageOutcome[] {
    const input = this.inputs++;
    this.chunk = bytes;
    const layer = this.as ?? this.detect(bytes);
    if (layer === "data") this.data(bytes, input);
    else if (layer === "apdu") this.bare(bytes, input);
    else {
      this.latest = layer;
      this.feed(layer, input);
      this.received[layer] += bytes.length;
      this.events(layer, this.links[layer].push(bytes));
    }
    this.chunk = undefined;
    return this.flush();
  }

  /** Remembers where an input begins. A stream may go on for ever: of that, the latest inputs will do. */
  private feed(layer: LinkName, input: number): void {
    const fed = this.fed[layer];
    if (this.isStream && fed.length >= mostInputs) fed.splice(0, mostInputs / 2);
    fed.push({ input, offset: this.received[layer] });
  }

  /** No more inputs come: what is incomplete now stays so. */
  end(): readonly MessageOutcome[] {
    for (const name of ["hdlc", "wrapper", "mbus"] as const) this.events(name, this.links[name].end());
    this.blocks.end();
    return this.flush();
  }

  private flush(): readonly MessageOutcome[] {
    const { outcomes } = this;
    this.outcomes = [];
    return outcomes;
  }

  private detect(bytes: Uint8Array): InputLayer {
    const { latest } = this;
    const link = detectLink(bytes);
    if (latest === undefined || !this.links[latest].incomplete) return link ?? "apdu";
    // It may be the rest of a frame that was cut in two, unless it stands for itself.
    if (this.links[latest].completedBy(bytes)) return latest;
    const alone = link === undefined ? isApdu(bytes) : this.holdsFrame(link, bytes);
    return alone ? (link ?? "apdu") : latest;
  }

  private holdsFrame(link: LinkName, bytes: Uint8Array): boolean {
    if (link === "wrapper") return isWhollyWrapped(bytes);
    const receiver = link === "hdlc" ? new HdlcReceiver() : new MbusReceiver({ lenient: this.options.lenient });
    return receiver.push(bytes).length > 0;
  }

  private bare(bytes: Uint8Array, input: number): void {
    const trail = { input, layers: [], warnings: [], conversation: undefined, dialogue: false };
    if (this.as === undefined && startsWithLlc(bytes)) {
      const { source, apdu } = decodeLlc(bytes);
      const direction = source === 0xe6 ? "command" : "response";
      this.apdu(apdu, { ...trail, layers: [{ layer: "llc", direction }] });
    } else {
      this.apdu(bytes, trail);
    }
  }

  private data(bytes: Uint8Array, input: number): void {
    const warnings: MessageWarning[] = [];
    try {
      const value = decodeData(bytes, this.warningsTo(warnings));
      const data = { value, octets: bytes };
      this.outcomes.push({ ...bareMessage(input, [], warnings), data });
    } catch (error) {
      this.fail(error, input, [], bytes, bytes);
    }
  }

  private events(name: LinkName, events: readonly LinkEvent[]): void {
    for (const event of events) {
      const { layers } = event;
      const input = this.inputAt(name, event.offset);
      if (event.kind === "apdu") {
        const { conversation, dialogue, warnings = [] } = event;
        this.apdu(event.apdu, { input, layers, warnings, conversation, dialogue });
      } else if (event.kind === "bare") {
        this.outcomes.push(bareMessage(input, layers, event.warnings));
      } else {
        const { error } = event;
        const place = event.place === undefined ? undefined : this.placeAt(name, event.place);
        const inputOffset = place?.input === input ? place.offset : undefined;
        this.outcomes.push({ input, layers, error, inputOffset, octets: undefined });
      }
    }
  }

  /** Takes the layers off an APDU and decodes what is in it. */
  private apdu(octets: Uint8Array, trail: Trail): void {
    const down = { octets, layers: [...trail.layers], warnings: [...trail.warnings] };
    try {
      this.descend(down, trail);
    } catch (error) {
      this.fail(error, trail.input, down.layers, octets, down.octets);
    }
  }

  private descend(down: Descent, trail: Trail): void {
    const apdu = this.open(down, trail);
    if (apdu === undefined) return;
    const forwarded = gatewayApdu(apdu);
    let userApdu: Decoded<CosemApdu> | undefined;
    if (forwarded !== undefined && isCiphered(forwarded.octets[0]!)) {
      down.octets = forwarded.octets;
      const opened = this.open(down, { ...trail, conversation: undefined });
      if (down.octets !== forwarded.octets) userApdu = opened;
    }
    const { layers, warnings } = down;
    const inner = userApdu ?? forwarded ?? apdu;
    const information = openUserInformation(inner.value, inner.octets, this.decipherer, this.warningsTo(warnings));
    if (information !== undefined) {
      layers.push(...information.layers);
      warnings.push(...information.warnings);
    }
    const userInformation = information?.apdu;
    this.outcomes.push({ input: trail.input, layers, apdu, userApdu, userInformation, data: undefined, warnings });
  }

  /** Decodes an APDU and what is ciphered in it, as far as the keys allow; undefined for a block of a longer one. */
  private open(down: Descent, trail: Trail): Decoded<CosemApdu> | undefined {
    const { layers, warnings } = down;
    const { conversation } = trail;
    for (let depth = 0; ; depth++) {
      const { octets } = down;
      if (octets[0] === generalBlockTransferTag && conversation !== undefined) {
        if (this.block(octets, { ...trail, layers, warnings }, conversation)) return undefined;
      }
      // Malformed octets are reported with the field that is wrong, which only decoding them as a whole finds.
      const decode = depth === 0 ? decodeCosemApdu : decodeXdlmsApdu;
      const apdu = decodeWithQuirks<CosemApdu>(decode, octets, this.warningsTo(warnings));
      if (depth === maxNesting || !isCiphered(apdu.octets[0]!)) return apdu;
      const opened = this.decipherer.open(apdu.octets);
      if (opened.layer !== undefined) layers.push(opened.layer);
      warnings.push(...opened.warnings);
      if (opened.plain === undefined) return apdu;
      down.octets = opened.plain;
    }
  }

  /** Takes a block of a general block transfer; false when it is to be shown as it is. */
  private block(octets: Uint8Array, trail: Trail, conversation: string): boolean {
    const block = decodeCosemApdu(octets, this.options);
    if (block.kind !== "general-block-transfer") return false;
    const outcome = this.blocks.push(conversation, block, trail);
    if (outcome.kind === "empty") return false;
    if (outcome.kind === "whole") {
      const { place, blocks } = outcome;
      this.apdu(outcome.apdu, {
        ...place,
        layers: [...place.layers, { layer: "gbt", blocks }],
        conversation: undefined,
      });
    }
    return true;
  }

  private missingBlocks(error: DecodeError, trail: Trail): void {
    const { input, layers } = trail;
    if (trail.dialogue) {
      this.outcomes.push(bareMessage(input, layers, [{ code: "incomplete-message", message: error.detail }]));
    } else {
      this.outcomes.push({ input, layers, error, inputOffset: undefined, octets: undefined });
    }
  }

  private warningsTo(warnings: MessageWarning[]): DecodeOptions {
    return { ...this.options, onWarning: (warning) => warnings.push(warning) };
  }

  /** `octets` were handed down, `reached` is what became of them. */
  private fail(
    thrown: unknown,
    input: number,
    layers: readonly MessageLayer[],
    octets: Uint8Array,
    reached: Uint8Array,
  ): void {
    if (!(thrown instanceof DlmsError)) throw thrown;
    const error = ofAcse(octets) ? inAcse(thrown) : thrown;
    const inputOffset = reached.buffer === octets.buffer ? this.inputOffset(error, octets) : undefined;
    this.outcomes.push({ input, layers, error, inputOffset, octets: reached });
  }

  /** Where the error of an APDU or Data stands in the input at hand, when its octets are a view of it. */
  private inputOffset(error: DlmsError, octets: Uint8Array): number | undefined {
    const { chunk } = this;
    if (!(error instanceof DecodeError) || chunk === undefined || octets.buffer !== chunk.buffer) return undefined;
    const deciphered = ofAcse(octets) ? error.layer !== "acse" : octets[0] !== undefined && isCiphered(octets[0]);
    const start = octets.byteOffset - chunk.byteOffset;
    if (deciphered || start < 0 || start + octets.length > chunk.length) return undefined;
    return start + error.offset;
  }

  private inputAt(name: LinkName, offset: number): number {
    return this.placeAt(name, offset)?.input ?? this.fed[name][0]?.input ?? 0;
  }

  /** The input that holds an offset of a link's stream, and where in it. The end of the stream counts to the last one. */
  private placeAt(name: LinkName, offset: number): { readonly input: number; readonly offset: number } | undefined {
    const found = this.fed[name].findLast((one) => one.offset <= offset);
    return found === undefined ? undefined : { input: found.input, offset: offset - found.offset };
  }
}

/** The link whose frames or messages begin as these octets do. No APDU begins so. */
export function detectLink(bytes: Uint8Array): LinkName | undefined {
  if (bytes[0] === 0x7e) return "hdlc";
  if (bytes[0] === 0x68) return "mbus";
  return bytes[0] === 0x00 && bytes[1] === 0x01 ? "wrapper" : undefined;
}

function bareMessage(
  input: number,
  layers: readonly MessageLayer[],
  warnings: readonly MessageWarning[],
): DecodedMessage {
  const nothing = { apdu: undefined, userApdu: undefined, userInformation: undefined, data: undefined };
  return { input, layers, ...nothing, warnings };
}

/** `E6 E6 00` or `E6 E7 00`: no APDU begins so. */
function startsWithLlc(bytes: Uint8Array): boolean {
  return bytes.length > 3 && bytes[0] === 0xe6 && (bytes[1] === 0xe6 || bytes[1] === 0xe7) && bytes[2] === 0x00;
}

function isApdu(bytes: Uint8Array): boolean {
  try {
    decodeCosemApdu(startsWithLlc(bytes) ? bytes.subarray(3) : bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a gateway passes on. */
function gatewayApdu({ value, octets }: Decoded<CosemApdu>): Decoded<CosemApdu> | undefined {
  if (value.kind !== "gateway-request" && value.kind !== "gateway-response") return undefined;
  const r = new Reader(octets);
  r.skip(2);
  r.octets();
  return { value: value.userApdu, octets: r.rest() };
}

/** AARQ, AARE, RLRQ and RLRE. */
function ofAcse(octets: Uint8Array): boolean {
  return octets[0] !== undefined && octets[0] >= 0x60 && octets[0] <= 0x63;
}

/** The outermost length of an ACSE APDU belongs to it, though the CHOICE of all APDUs reads it. */
function inAcse(error: DlmsError): DlmsError {
  if (!(error instanceof DecodeError) || error.layer !== "apdu" || error.path.startsWith("userInformation"))
    return error;
  return new DecodeError(error.code, error.detail, {
    layer: "acse",
    offset: error.offset,
    path: error.path,
    ...(error.needed === undefined ? {} : { needed: error.needed }),
  });
}

/** Decodes inputs of one run, all of them there already: see `MessageDecoder`. */
export function decodeMessages(
  inputs: Iterable<Uint8Array>,
  options?: MessageDecoderOptions,
): readonly MessageOutcome[] {
  const decoder = new MessageDecoder(options);
  const outcomes: MessageOutcome[] = [];
  for (const bytes of inputs) outcomes.push(...decoder.push(bytes));
  outcomes.push(...decoder.end());
  return outcomes;
}
