import { type ExplainedSpan, Reader } from "@cosemkit/core";
import { decodeGeneralBlockTransfer } from "@cosemkit/model/apdu/general";
import {
  generalBlockTransferTag,
  generalCipheringTag,
  generalDedTag,
  generalGloTag,
  generalSigningTag,
  isCiphered,
  tagOf,
  tagsOf,
} from "../association/apdu-tags.ts";
import { tryDecode } from "../association/try-decode.ts";
import { cipheredBody, explainApdu, isEncrypted, isReadable } from "./explain-apdu.ts";
import { isSecretMember } from "./secret-members.ts";

/** Tags of requests that name what they are about; of those by short name, only those that carry values. */
const namingTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "get-request",
  "set-request",
  "action-request",
  "access-request",
);
const shortNameWrites: readonly number[] = /* @__PURE__ */ tagsOf("write-request", "unconfirmed-write-request");
/** What answers those that name. */
const answeringTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "get-response",
  "set-response",
  "action-response",
  "access-response",
);
const aarqTag: number = /* @__PURE__ */ tagOf("aarq");

/** Fields that are no values of attributes and methods. */
const openFields =
  /(^|\.)(invokeIdAndPriority|longInvokeIdAndPriority|classId|instanceId|attributeId|methodId|accessSelector|lastBlock|blockNumber|dateTime|result)$/;

/**
 * Hides the secrets in the APDUs of one conversation that can be read without keys (rule W23): passwords and challenges,
 * dedicated keys, and every value of an attribute or method that the spec marks as secret, in requests, responses and blocks.
 * By short name nothing tells what is written, and all written values are hidden. What is only authenticated is in clear, and
 * is treated so; what is encrypted passes as it is, and since nobody knows what it names, an answer to it in clear is hidden.
 */
export class Redactor {
  /** Whether the request at hand is about a secret: its blocks and its answer are, too. */
  private isSecret = false;
  /** Whether the general block transfer at hand has to be hidden, by what its first block says. */
  private hidesBlocks = true;

  /** The fields of an APDU, secrets marked: `formatExplanation` shows none of them. Give it the APDUs in order. */
  explain(apdu: Uint8Array): readonly ExplainedSpan[] {
    const [tag] = apdu;
    if (tag === undefined) return [];
    if (isCiphered(tag)) return this.ciphered(apdu);
    const spans = explainApdu(apdu, (inner) => this.explain(inner));
    if (tag === generalBlockTransferTag) return this.block(apdu, spans);
    if (tag === generalSigningTag) return spans.map((span) => (holdsValue(span) ? hidden(span) : span));
    if (namingTags.includes(tag)) {
      const named = membersOf(spans, apdu);
      if (named.length > 0) this.isSecret = named.some(({ classId, kind, id }) => isSecretMember(classId, kind, id));
    }
    const hidesValues =
      shortNameWrites.includes(tag) || (this.isSecret && (namingTags.includes(tag) || answeringTags.includes(tag)));
    if (hidesValues) return spans.map((span) => (holdsValue(span) ? hidden(span) : span));
    return tag === aarqTag ? spans.map((span) => (span.part === "undecoded" ? hidden(span) : span)) : spans;
  }

  private ciphered(apdu: Uint8Array): readonly ExplainedSpan[] {
    const spans = explainApdu(apdu, (inner) => this.explain(inner));
    const body = cipheredBody(apdu);
    if (isReadable(body)) return spans;
    if (body !== undefined && isEncrypted(body)) {
      this.isSecret = true;
      return spans;
    }
    // Cut off, or protected in no known way: it may be in clear.
    return spans.map((span) => (span.part === "tag" ? span : hidden(span)));
  }

  /** A block has a part of an APDU, which only the first one names. */
  private block(apdu: Uint8Array, spans: readonly ExplainedSpan[]): readonly ExplainedSpan[] {
    const transfer = tryDecode(() => decodeGeneralBlockTransfer(apdu.subarray(1)));
    const first = transfer?.blockData[0];
    if (transfer === undefined) this.hidesBlocks = true;
    else if (transfer.blockNumber === 1 && first !== undefined) {
      const { blockData, blockControl } = transfer;
      if (isCiphered(first)) this.hidesBlocks = !isEncryptedStart(blockData);
      else {
        this.explain(blockData);
        // Of a request that goes on, nobody sees yet all that it names.
        this.isSecret ||= namingTags.includes(first) && blockControl.lastBlock !== "last";
        this.hidesBlocks = this.isSecret || shortNameWrites.includes(first);
      }
    }
    if (!this.hidesBlocks) return spans;
    return spans.map((span) => (span.path === "blockData" || span.part === "undecoded" ? hidden(span) : span));
  }

  /** A copy of an APDU whose secrets are zeros. Give it the APDUs in order. */
  redact(apdu: Uint8Array): Uint8Array {
    const out = apdu.slice();
    for (const { offset, length, secret } of this.explain(apdu)) if (secret) out.fill(0, offset, offset + length);
    return out;
  }
}

function holdsValue({ part, path }: ExplainedSpan): boolean {
  return part === "undecoded" || (part === "value" && !openFields.test(path));
}

function hidden(span: ExplainedSpan): ExplainedSpan {
  return { ...span, text: "secret", secret: true };
}

/** Whether the first octets of a ciphered APDU say that it is encrypted. */
function isEncryptedStart(apdu: Uint8Array): boolean {
  const encrypted = tryDecode(() => {
    const r = new Reader(apdu);
    const tag = r.u8();
    if (tag === generalGloTag || tag === generalDedTag) r.octets();
    r.length();
    return tag !== generalCipheringTag && isEncrypted(Uint8Array.of(r.u8()));
  });
  return encrypted === true;
}

const kinds = ["attribute", "method"] as const;

interface Member {
  readonly classId: number;
  readonly kind: (typeof kinds)[number];
  readonly id: number;
}

/** The attributes and methods that a request names. */
function membersOf(spans: readonly ExplainedSpan[], apdu: Uint8Array): readonly Member[] {
  const numbers = new Map(spans.map((span) => [span.path, span]));
  const number = (path: string): number => {
    const span = numbers.get(path);
    if (span === undefined) return -1;
    return apdu.subarray(span.offset, span.offset + span.length).reduce((value, octet) => value * 256 + octet, 0);
  };
  return spans.flatMap(({ path }) => {
    const kind = kinds.find((one) => path.endsWith(`.${one}Id`));
    if (kind === undefined) return [];
    const owner = path.slice(0, -`${kind}Id`.length);
    return [{ classId: number(`${owner}classId`), kind, id: number(path) }];
  });
}
