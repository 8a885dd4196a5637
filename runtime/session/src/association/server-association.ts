import { DecodeError, type DlmsError, equalBytes, SecurityError } from "@cosemkit/core";
import { type Aarq, type AssociateSourceDiagnostic, encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { ConformanceBit, InitiateRequest } from "@cosemkit/model/apdu/initiate";
import type { MechanismNameId } from "@cosemkit/model/codes/mechanism-name";
import type { ServiceErrorInitiateId } from "@cosemkit/model/codes/service-error-initiate";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import {
  answerPass3,
  checkChallenges,
  generateChallenge,
  type HlsChallenges,
  type HlsMechanism,
  verifyPassword,
} from "../security/hls.ts";
import { lastInvocationCounter } from "../security/invocation-counter.ts";
import { suiteKeyLength } from "../security/security-control.ts";
import { type CipherForm, headerOctets } from "./apdu-cipher.ts";
import { isCiphered, isGeneralCiphered } from "./apdu-tags.ts";
import { dlmsVersion, leastPduSize } from "./conformance.ts";
import { contextOf, isCipheredContext, referencingOf, vaaNames } from "./referencing.ts";
import { ServerCipher } from "./server-cipher.ts";
import type { ClientTerms, ServerContext } from "./server-client-terms.ts";
import { type Envelope, plainRoom } from "./server-envelope.ts";
import type { GuessGuard } from "./server-guess-guard.ts";
import { type Negotiated, negotiate, notifyingConformance, serverConformance } from "./server-negotiation.ts";
import {
  decodeAarq,
  decodeInitiate,
  decodeRlrq,
  encodeInitiateError,
  exceptionResponse,
  gmacCounter,
  providerDiagnostic,
  userDiagnostic,
} from "./server-replies.ts";
import { weakMechanisms } from "./weak-mechanisms.ts";

/** What happened to an association; for logs and monitoring. */
export type AssociationEvent =
  | {
      readonly kind: "associated";
      readonly mechanism: MechanismNameId;
      readonly context: ServerContext;
      /** The mechanism protects little: see `weakMechanisms`. */
      readonly weak: boolean;
    }
  /** An AARQ was turned down. */
  | { readonly kind: "refused"; readonly diagnostic: AssociateSourceDiagnostic }
  /** A password or a proof was wrong, or came too soon after wrong ones. */
  | { readonly kind: "authentication-failed"; readonly mechanism: MechanismNameId }
  /** A message failed a check of its protection. */
  | { readonly kind: "protection-failed"; readonly error: DlmsError }
  | { readonly kind: "released" };

export interface ServerAssociationOptions {
  readonly provider: CryptoProvider;
  /** The server's own system title. */
  readonly systemTitle: Uint8Array;
  /** What is asked of the client; undefined for a client that the server does not know. */
  readonly terms: ClientTerms | undefined;
  /** Octets of the longest APDU that the server takes. */
  readonly maxPduSize: number;
  readonly guard: GuessGuard;
  /** Who the client is, as far as guessing is concerned: where it connects from, and as which client. */
  readonly peer: string;
  readonly onEvent: (event: AssociationEvent) => void;
}

/** A request, opened. */
export interface OpenedRequest {
  readonly kind: "request";
  readonly plain: Uint8Array;
  /** How its answer goes; undefined for what is broadcast, which gets none. */
  readonly envelope: Envelope | undefined;
}

/** A request that was turned down: `reply` says so, if anything does. */
export interface RefusedRequest {
  readonly kind: "refused";
  readonly reply: Uint8Array | undefined;
}

/** `pending`: the AARQ was accepted, and the client has to prove itself with pass 3 of HLS. */
export type AssociationState = "idle" | "pending" | "associated";

interface Refusal {
  readonly diagnostic: AssociateSourceDiagnostic;
  readonly initiateError?: ServiceErrorInitiateId;
}

/** The InitiateRequest of an AARQ or RLRQ, and how to protect what answers it. */
interface OpenedInitiate {
  readonly initiate: InitiateRequest;
  readonly form: CipherForm;
  seal(plain: Uint8Array): Uint8Array;
}

interface Pending {
  readonly mechanism: HlsMechanism;
  readonly challenges: HlsChallenges;
}

/** Of an association that is pending or associated. */
interface Established extends Negotiated {
  readonly context: ServerContext;
  readonly mechanism: MechanismNameId;
  readonly clientTitle: Uint8Array;
  /** In a ciphered context. */
  readonly cipher: ServerCipher | undefined;
}

const generalProtection = "general-protection";
const challengeOctets = 16;
const noTitle = new Uint8Array(0);

/**
 * The server's side of one association, without I/O: AARQ, AARE, passes 3 and 4 of HLS, RLRQ, RLRE, and the protection
 * of everything in between (Green Book, COSEM application layer). Nothing that a client sends makes it throw.
 */
export class ServerAssociation {
  private readonly options: ServerAssociationOptions;
  private established: Established | undefined = undefined;
  private pending: Pending | undefined = undefined;

  constructor(options: ServerAssociationOptions) {
    this.options = options;
  }

  get state(): AssociationState {
    if (this.established === undefined) return "idle";
    return this.pending === undefined ? "associated" : "pending";
  }

  /** Whether the APDUs of the association are ciphered, and so proved to come from the client. */
  get ciphered(): boolean {
    return this.established?.cipher !== undefined;
  }

  get context(): ServerContext | undefined {
    return this.established?.context;
  }

  get mechanism(): MechanismNameId | undefined {
    return this.established?.mechanism;
  }

  /** The negotiated conformance bits; none without an association. */
  get conformance(): readonly ConformanceBit[] {
    return this.established?.conformance ?? [];
  }

  /** Octets of the longest APDU that the client takes; 0 without an association. */
  get clientPduSize(): number {
    return this.established?.clientPduSize ?? 0;
  }

  /** Ends the association without a word: the connection is gone. */
  abort(): void {
    this.established = undefined;
    this.pending = undefined;
  }

  /**
   * Answers an AARQ with an AARE; undefined when the client wants no answer, and then there is no association. A new
   * AARQ takes the place of the association only when it is accepted, and a plain one never that of a ciphered one.
   */
  request(apdu: Uint8Array): Uint8Array | undefined {
    const aarq = decodeAarq(apdu);
    if (aarq === undefined) return this.refuse({ diagnostic: providerDiagnostic("no-reason-given") });
    const { terms } = this.options;
    if (terms === undefined) return this.refuse({ diagnostic: userDiagnostic("no-reason-given") }, aarq);
    const refusal = this.screen(aarq, terms);
    if (refusal !== undefined) return this.refuse(refusal, aarq);

    const context = aarq.applicationContextName as ServerContext;
    const clientTitle = aarq.callingApTitle ?? noTitle;
    const ciphered = isCipheredContext(context);
    const opened = this.openInitiate(
      aarq.userInformation,
      ciphered ? new ServerCipher(terms.security!, clientTitle) : undefined,
    );
    if (opened === undefined) {
      return this.refuse({ diagnostic: userDiagnostic(ciphered ? "authentication-failure" : "no-reason-given") }, aarq);
    }
    const { responseAllowed, dedicatedKey } = opened.initiate;
    if (!responseAllowed) return undefined;
    const negotiated = settle(opened, context, terms);
    if (typeof negotiated === "string") {
      return this.refuse({ diagnostic: userDiagnostic("no-reason-given"), initiateError: negotiated }, aarq, opened);
    }
    // Last of all, so that no other diagnostic tells a right password from a wrong one (W15).
    return this.authenticate(aarq, terms, opened, {
      ...negotiated,
      context,
      mechanism: terms.authentication.mechanism,
      clientTitle,
      cipher: ciphered ? new ServerCipher(terms.security!, clientTitle, dedicatedKey) : undefined,
    });
  }

  /**
   * Answers an RLRQ with an RLRE. Where the association is ciphered the RLRQ has to bear a ciphered InitiateRequest:
   * without one nothing is released (W13).
   */
  release(apdu: Uint8Array): Uint8Array {
    const { established } = this;
    const rlrq = decodeRlrq(apdu);
    if (rlrq === undefined) return exceptionResponse("service-unknown", "other-reason");
    if (established === undefined) return exceptionResponse("service-not-allowed", "operation-not-possible");
    let userInformation: Uint8Array | undefined;
    if (rlrq.userInformation !== undefined || this.ciphered) {
      const opened = this.openInitiate(rlrq.userInformation, established.cipher);
      if (opened === undefined) return encodeAcseApdu({ kind: "rlre", reason: "not-finished" });
      userInformation = opened.seal(this.initiateResponse(established));
    }
    this.abort();
    this.options.onEvent({ kind: "released" });
    return encodeAcseApdu({ kind: "rlre", reason: "normal", userInformation });
  }

  /**
   * Opens any other APDU: deciphers it where the association is ciphered. Whatever is wrong with its protection, the
   * answer is the same (W17).
   */
  open(apdu: Uint8Array): OpenedRequest | RefusedRequest {
    const tag = apdu[0];
    const { established } = this;
    if (established === undefined || tag === undefined) return notAllowed();
    const { cipher, clientPduSize } = established;
    if (cipher === undefined) {
      if (isCiphered(tag)) return notAllowed();
      return { kind: "request", plain: apdu, envelope: { room: clientPduSize, seal: (plain) => plain } };
    }
    if (!isCiphered(tag)) {
      if (this.options.terms?.security?.policy.request === "none") {
        const room = plainRoom(clientPduSize, headerOctets("general"));
        return { kind: "request", plain: apdu, envelope: { room, seal: (plain) => cipher.notify(plain) } };
      }
      this.failed(new SecurityError("security.policy", "a plain request in a ciphered association"));
      return notAllowed();
    }
    if (isGeneralCiphered(tag) && !established.conformance.includes(generalProtection)) return notAllowed();
    try {
      const opened = cipher.open(apdu, true);
      if (opened.broadcast) return { kind: "request", plain: opened.plaintext, envelope: undefined };
      const room = plainRoom(clientPduSize, headerOctets(opened.form));
      // A long transaction-id comes back in the answer, and leaves no room for one.
      if (room < leastPduSize) {
        return { kind: "refused", reply: exceptionResponse("service-not-allowed", "pdu-too-long") };
      }
      const seal = (plain: Uint8Array): Uint8Array => cipher.seal(plain, opened);
      return { kind: "request", plain: opened.plaintext, envelope: { room, seal } };
    } catch (error) {
      const reply = this.undeciphered(this.failed(error), apdu, cipher);
      return { kind: "refused", reply: cipher.isBroadcast(apdu) ? undefined : reply };
    }
  }

  /**
   * The form in which an APDU goes that the client did not ask for; undefined when it is longer than the client takes, or
   * there is no association. Throws `SecurityError` when the invocation counter is used up.
   */
  notify(plain: Uint8Array): Uint8Array | undefined {
    if (this.state !== "associated") return undefined;
    const { cipher, clientPduSize } = this.established!;
    const apdu = cipher === undefined ? plain : cipher.notify(plain);
    return apdu.length > clientPduSize ? undefined : apdu;
  }

  /**
   * Passes 3 and 4 of HLS: the server's proof for the client's. Undefined when the client's is wrong: then the
   * association is over.
   */
  prove(pass3: Uint8Array): Uint8Array | undefined {
    const { pending, established } = this;
    if (pending === undefined || established === undefined) return undefined;
    const { provider, guard, peer, terms } = this.options;
    try {
      // Challenges that were given before the peer was locked out buy no guesses beyond that (W15).
      if (guard.allows(peer)) {
        const pass4 = answerPass3(provider, pending.mechanism, pending.challenges, pass3);
        // A GMAC uses up a counter of its key, and who asks for the last counter used has to learn of it.
        if (pending.mechanism.mechanism === 5) terms?.security?.heard(established.clientTitle, gmacCounter(pass3));
        this.pending = undefined;
        guard.succeeded(peer);
        this.associated(established);
        return pass4;
      }
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      guard.failed(peer);
    }
    this.abort();
    this.options.onEvent({ kind: "authentication-failed", mechanism: established.mechanism });
    return undefined;
  }

  /** Checks what stands in the AARQ in clear. */
  private screen(aarq: Aarq, terms: ClientTerms): Refusal | undefined {
    const { protocolVersion, applicationContextName: context, calledApTitle, callingApTitle } = aarq;
    if (protocolVersion !== undefined && !protocolVersion.includes("version1")) {
      return { diagnostic: providerDiagnostic("no-common-acse-version") };
    }
    const contexts: readonly string[] = terms.contexts ?? [contextOf("logical", terms.security !== undefined)];
    const isDowngrade = this.ciphered && !isCipheredContext(context as ServerContext);
    if (!contexts.includes(context) || isDowngrade) {
      return { diagnostic: userDiagnostic("application-context-name-not-supported") };
    }
    if (calledApTitle !== undefined && !equalBytes(calledApTitle, this.options.systemTitle)) {
      return { diagnostic: userDiagnostic("called-ap-title-not-recognized") };
    }
    const wanted = terms.authentication.mechanism;
    const needsTitle = isCipheredContext(context as ServerContext) || wanted === "hls-gmac" || wanted === "hls-sha256";
    if (needsTitle && !this.recognizes(callingApTitle, terms)) {
      return { diagnostic: userDiagnostic("calling-ap-title-not-recognized") };
    }
    if (aarq.senderAcseRequirements?.includes("authentication") !== true) {
      return wanted === "none" ? undefined : { diagnostic: userDiagnostic("authentication-required") };
    }
    if (aarq.mechanismName === undefined)
      return { diagnostic: userDiagnostic("authentication-mechanism-name-required") };
    if (aarq.mechanismName !== wanted)
      return { diagnostic: userDiagnostic("authentication-mechanism-name-not-recognised") };
    return undefined;
  }

  private recognizes(title: Uint8Array | undefined, { security }: ClientTerms): boolean {
    if (title === undefined) return false;
    return security?.admits(title) ?? (title.length === 8 && !equalBytes(title, this.options.systemTitle));
  }

  /** Passes 1 and 2 of HLS, or the check of the password. */
  private authenticate(aarq: Aarq, terms: ClientTerms, opened: OpenedInitiate, established: Established): Uint8Array {
    const { provider, guard, peer } = this.options;
    const { authentication } = terms;
    if (authentication.mechanism === "none") return this.accept(established, opened, undefined);
    const presented = aarq.callingAuthenticationValue;
    if (presented?.kind !== "charstring" || !guard.allows(peer)) return this.refuseProof(established, aarq);
    if (authentication.mechanism === "lls") {
      if (!verifyPassword(provider, authentication.password, presented.value)) {
        guard.failed(peer);
        return this.refuseProof(established, aarq);
      }
      guard.succeeded(peer);
      return this.accept(established, opened, undefined);
    }
    const challenges = {
      clientToServer: presented.value,
      serverToClient: generateChallenge(provider, challengeOctets),
    };
    try {
      checkChallenges(challenges);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      return this.refuseProof(established, aarq);
    }
    return this.accept(established, opened, { mechanism: this.hls(terms, established.clientTitle), challenges });
  }

  private hls({ authentication, security }: ClientTerms, clientTitle: Uint8Array): HlsMechanism {
    const serverTitle = this.options.systemTitle;
    switch (authentication.mechanism) {
      case "hls":
        return authentication.manufacturer;
      case "hls-md5":
        return { mechanism: 3, secret: authentication.secret };
      case "hls-sha1":
        return { mechanism: 4, secret: authentication.secret };
      case "hls-sha256":
        return { mechanism: 6, secret: authentication.secret, clientTitle, serverTitle };
      default: {
        const { suite, keys, sendCounter } = security!;
        // The counter in the proof need not rise: the challenge is fresh, and a ciphered ACTION around the proof has
        // been taken before it with a higher counter.
        return { mechanism: 5, suite, keys, clientTitle, serverTitle, sendCounter, receiveCounters: undefined };
      }
    }
  }

  private accept(established: Established, opened: OpenedInitiate, pending: Pending | undefined): Uint8Array {
    const { context, mechanism, cipher } = established;
    const userInformation = opened.seal(this.initiateResponse(established));
    this.established = established;
    this.pending = pending;
    const common = { kind: "aare", applicationContextName: context, result: "accepted", userInformation } as const;
    const { systemTitle } = this.options;
    if (pending === undefined) {
      this.associated(established);
      const respondingApTitle = cipher === undefined ? undefined : systemTitle;
      return encodeAcseApdu({ ...common, resultSourceDiagnostic: userDiagnostic("null"), respondingApTitle });
    }
    return encodeAcseApdu({
      ...common,
      resultSourceDiagnostic: userDiagnostic("authentication-required"),
      respondingApTitle: systemTitle,
      responderAcseRequirements: ["authentication"],
      mechanismName: mechanism,
      respondingAuthenticationValue: { kind: "charstring", value: pending.challenges.serverToClient },
    });
  }

  private associated({ mechanism, context }: Established): void {
    const weak = weakMechanisms.includes(mechanism);
    this.options.onEvent({ kind: "associated", mechanism, context, weak });
  }

  private initiateResponse({ context, conformance, clientPduSize }: Established): Uint8Array {
    // No more than the client proposed for itself: careful clients take a larger size for a forgery (W14).
    const serverMaxReceivePduSize = Math.min(this.options.maxPduSize, clientPduSize);
    return encodeXdlmsApdu({
      kind: "initiate-response",
      negotiatedDlmsVersionNumber: dlmsVersion,
      negotiatedConformance: conformance,
      serverMaxReceivePduSize,
      vaaName: vaaNames[referencingOf(context)],
    });
  }

  private refuseProof({ mechanism }: Established, aarq: Aarq): Uint8Array {
    this.options.onEvent({ kind: "authentication-failed", mechanism });
    return this.refuse({ diagnostic: userDiagnostic("authentication-failure") }, aarq);
  }

  private refuse({ diagnostic, initiateError }: Refusal, aarq?: Aarq, opened?: OpenedInitiate): Uint8Array {
    this.options.onEvent({ kind: "refused", diagnostic });
    return encodeAcseApdu({
      kind: "aare",
      applicationContextName: aarq?.applicationContextName ?? "ln",
      result: "rejected-permanent",
      resultSourceDiagnostic: diagnostic,
      userInformation: initiateError === undefined ? undefined : opened?.seal(encodeInitiateError(initiateError)),
    });
  }

  /** The InitiateRequest in user-information; undefined when it is not there, or not protected as it must be. */
  private openInitiate(
    userInformation: Uint8Array | undefined,
    cipher: ServerCipher | undefined,
  ): OpenedInitiate | undefined {
    try {
      if (userInformation === undefined) throw new SecurityError("security.policy", "there is no InitiateRequest");
      if (cipher === undefined) {
        return { initiate: decodeInitiate(userInformation), form: "service", seal: (plain) => plain };
      }
      const opened = cipher.open(userInformation);
      const seal = (plain: Uint8Array): Uint8Array => cipher.seal(plain, opened);
      return { initiate: decodeInitiate(opened.plaintext), form: opened.form, seal };
    } catch (error) {
      this.failed(error);
      return undefined;
    }
  }

  /** Takes an error of opening a message; throws it again when it is something else. */
  private failed(error: unknown): DlmsError {
    if (!(error instanceof SecurityError || error instanceof DecodeError)) throw error;
    this.options.onEvent({ kind: "protection-failed", error });
    return error;
  }

  private undeciphered({ code }: DlmsError, apdu: Uint8Array, cipher: ServerCipher): Uint8Array {
    const report = code === "security.replay" && this.options.terms?.security?.reportCounter === true;
    const expected = report ? cipher.expected(apdu) : undefined;
    // A counter of 2^32 does not fit and cannot be used: the key is used up.
    if (expected === undefined || expected > lastInvocationCounter)
      return exceptionResponse("service-not-allowed", "deciphering-error");
    const serviceError = { kind: "invocation-counter-error", value: expected } as const;
    return encodeXdlmsApdu({ kind: "exception-response", stateError: "service-not-allowed", serviceError });
  }
}

/**
 * Answers the proposal in an InitiateRequest. In a ciphered context the PDU size has to leave room for what protection
 * adds, in the longest form that is allowed.
 */
function settle(
  opened: OpenedInitiate,
  context: ServerContext,
  terms: ClientTerms,
): Negotiated | ServiceErrorInitiateId {
  const { initiate, form } = opened;
  const ciphered = isCipheredContext(context);
  const { dedicatedKey } = initiate;
  if (dedicatedKey !== undefined && (!ciphered || dedicatedKey.length !== suiteKeyLength(terms.security!.suite))) {
    return "other";
  }
  const referencing = referencingOf(context);
  const own =
    terms.conformance === undefined
      ? serverConformance[referencing]
      : [...serverConformance[referencing], ...notifyingConformance[referencing]].filter((bit) =>
          terms.conformance!.includes(bit),
        );
  const offered = ciphered ? own : own.filter((bit) => bit !== generalProtection);
  const isGeneral = offered.includes(generalProtection) && initiate.proposedConformance.includes(generalProtection);
  const header = Math.max(headerOctets(form), headerOctets(isGeneral ? "general" : "service"));
  let least = leastPduSize;
  while (ciphered && plainRoom(least, header) < leastPduSize) least++;
  return negotiate(initiate, offered, least);
}

function notAllowed(): RefusedRequest {
  return { kind: "refused", reply: exceptionResponse("service-not-allowed", "operation-not-possible") };
}
