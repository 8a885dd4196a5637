import {
  AssociationError,
  type DecodeOptions,
  DlmsError,
  EncodeError,
  equalBytes,
  SecurityError,
} from "@cosemkit/core";
import { type Aare, type Aarq, encodeAcseApdu, type Rlre } from "@cosemkit/model/apdu/acse";
import { type CosemApdu, decodeCosemApdu, decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { ConfirmedServiceError } from "@cosemkit/model/apdu/errors";
import type { Conformance, InitiateRequest, InitiateResponse } from "@cosemkit/model/apdu/initiate";
import type { ApplicationContextNameId } from "@cosemkit/model/codes/application-context-name";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import { generateChallenge, type HlsMechanism, makePass3, verifyPass4 } from "../security/hls.ts";
import { MemoryCounterStore, SendCounter } from "../security/invocation-counter.ts";
import { suiteKeyLength } from "../security/security-control.ts";
import { checkSystemTitle } from "../security/system-title.ts";
import { ApduCipher, type ApduCipherOptions, type CipherForm, headerOctets, type ServiceScope } from "./apdu-cipher.ts";
import { isCiphered } from "./apdu-tags.ts";
import {
  type ClientAuthentication,
  type ClientSecurity,
  formOf,
  hlsMechanism,
  refuseWeak,
} from "./client-authentication.ts";
import { type ClientNaming, logicalNaming } from "./client-naming.ts";
import { clientMaxPduSize, dlmsVersion } from "./conformance.ts";
import { describeDiagnostic } from "./diagnosis.ts";
import { type AssociationLeniency, checkInitiateResponse, type Negotiated } from "./negotiation.ts";
import { decodeWithQuirks } from "./quirks.ts";
import { contextOf } from "./referencing.ts";
import { plainRoom } from "./server-envelope.ts";
import { describeServiceError, exceptionError, isRefusal } from "./service-error.ts";

export interface ClientAssociationOptions {
  readonly crypto: CryptoProvider;
  readonly authentication: ClientAuthentication;
  /** Keys, counters and protection. Without it nothing is ciphered. */
  readonly security?: ClientSecurity | undefined;
  /** The client's system title. Sent whenever it is given; ciphering, GMAC and SHA-256 need it. */
  readonly title?: Uint8Array | undefined;
  /** The server's system title, where it is known beforehand: another one is refused. */
  readonly serverTitle?: Uint8Array | undefined;
  /** User of the client, by the number that user_list of the association object gives. */
  readonly userId?: number | undefined;
  /** Logical names unless told otherwise. */
  readonly naming?: ClientNaming | undefined;
  readonly conformance?: Conformance | undefined;
  /** Octets of the longest APDU that the client takes, 12 to 65535, or 0 for no limit; 65535 by default. */
  readonly maxPduSize?: number | undefined;
  /** Octets of the challenge of HLS, 8 to 64; 16 by default, as every meter takes them. */
  readonly challengeLength?: number | undefined;
  /** Priority that the invocation of HLS asks for; high by default. */
  readonly priority?: "normal" | "high" | undefined;
  /** Allows mechanisms and protection that are weak: `isWeak`. */
  readonly allowWeak?: boolean | undefined;
  readonly lenient?: readonly AssociationLeniency[] | undefined;
}

/**
 * - `idle`: nothing sent
 * - `requested`: the AARQ is out
 * - `authenticating`: pass 3 of HLS is out
 * - `associated`: services may be used
 * - `releasing`: the RLRQ is out
 * - `released`, `failed`: over
 */
export type ClientAssociationState =
  | "idle"
  | "requested"
  | "authenticating"
  | "associated"
  | "releasing"
  | "released"
  | "failed";

/**
 * The client's end of one association (Green Book, ACSE and xDLMS services), without I/O: APDUs to send come out,
 * replies go in.
 *
 *     let next: Uint8Array | undefined = association.begin();
 *     while (next !== undefined) next = association.onReply(await exchange(next));
 *
 * It is strict: whatever the server changes of what was asked for ends the association (rule W14), in a ciphered
 * association nothing plain is taken (W13), and the server has to prove itself with HLS before anything else (W4).
 * After an error the association is `failed` for good.
 */
export class ClientAssociation {
  private readonly options: ClientAssociationOptions;
  private readonly decoding: DecodeOptions;
  private readonly proposal: InitiateRequest;
  /** Until it is sent: out of reach of whatever prints objects. */
  #dedicatedKey: Uint8Array | undefined;
  /** For the Initiate APDUs, which always have the service-specific form. */
  private readonly initiateCipher: ApduCipher | undefined;
  private readonly serviceCipher: ApduCipher | undefined;
  /** The key that services are ciphered with once the association is made. */
  private readonly serviceScope: ServiceScope;
  /** The form of ciphered services. */
  private readonly serviceForm: CipherForm = "service";
  private currentState: ClientAssociationState = "idle";
  private agreed: Negotiated | undefined = undefined;
  private peerTitle: Uint8Array | undefined;
  private clientToServer: Uint8Array | undefined = undefined;
  private readonly naming: ClientNaming;
  private proof: PendingProof | undefined = undefined;

  /**
   * Throws `association.weak`, `EncodeError` for options that do not fit, and `security.title` when ciphering lacks a
   * system title.
   */
  constructor(options: ClientAssociationOptions) {
    const { authentication, security, title, serverTitle, lenient = [], maxPduSize = clientMaxPduSize } = options;
    if (options.allowWeak !== true) refuseWeak(authentication, security);
    if (title !== undefined) checkSystemTitle(title, "the client's");
    if (serverTitle !== undefined) checkSystemTitle(serverTitle, "the server's");
    if (maxPduSize !== 0 && !(maxPduSize >= 12 && maxPduSize <= 0xffff)) {
      throw new EncodeError(`${maxPduSize} is neither 0 nor in 12..65535`, "maxPduSize", "association");
    }
    this.options = options;
    this.decoding = { lenient };
    this.peerTitle = serverTitle;
    const dedicatedKey = security?.dedicated === true ? makeDedicatedKey(options.crypto, security) : undefined;
    this.#dedicatedKey = dedicatedKey;
    this.serviceScope = dedicatedKey === undefined ? "global" : "dedicated";
    this.naming = options.naming ?? logicalNaming;
    const proposed = options.conformance ?? this.naming.conformance;
    this.proposal = {
      kind: "initiate-request",
      dedicatedKey: undefined,
      responseAllowed: true,
      proposedQualityOfService: undefined,
      proposedDlmsVersionNumber: dlmsVersion,
      proposedConformance:
        needsGeneral(security, proposed) && !proposed.includes("general-protection")
          ? [...proposed, "general-protection"]
          : proposed,
      clientMaxReceivePduSize: maxPduSize,
    };
    if (security === undefined || security.protection === "none") return;
    if (title === undefined) {
      throw new SecurityError("security.title", "ciphering needs a system title of the client: give `title`");
    }
    const dedicated = dedicatedKey === undefined ? undefined : options.crypto.aesKey(dedicatedKey);
    const cipher: ApduCipherOptions = {
      keys: { ...security.keys, dedicated },
      // The key lives no longer than the association: neither do its counters.
      dedicatedCounter:
        dedicated === undefined ? undefined : new SendCounter(new MemoryCounterStore(), dedicated, title),
      suite: security.suite,
      ownTitle: title,
      protection: security.protection,
      form: "service",
      sendCounter: security.sendCounter,
      receiveCounters: security.receiveCounters,
      policy: {
        minimum: security.protection,
        suite: security.suite,
      },
    };
    this.initiateCipher = new ApduCipher(cipher, serverTitle);
    this.serviceForm = formOf(options.crypto, security);
    this.serviceCipher =
      this.serviceForm === "service"
        ? this.initiateCipher
        : new ApduCipher({ ...cipher, form: this.serviceForm }, serverTitle);
  }

  get state(): ClientAssociationState {
    return this.currentState;
  }

  /** What was agreed on. Throws unless the server has accepted. */
  get negotiated(): Negotiated {
    if (this.agreed === undefined) throw this.misuse("nothing was negotiated");
    return this.agreed;
  }

  /** The server's system title, once it is known. */
  get serverTitle(): Uint8Array | undefined {
    return this.peerTitle;
  }

  get isCiphered(): boolean {
    return this.serviceCipher !== undefined;
  }

  /** The AARQ. Throws unless idle. */
  begin(): Uint8Array {
    this.expect("idle");
    return this.guard(() => {
      const aarq = encodeAcseApdu(this.makeAarq());
      this.currentState = "requested";
      return aarq;
    });
  }

  /**
   * Takes the reply to what was sent last, and returns the APDU to send next; `undefined` when the client is associated.
   *
   * Throws `DecodeError`; `AssociationError`: `association.rejected` and `association.rejected-transient` (with the
   * diagnostic), `association.context`, `association.mechanism`, `association.diagnostic`, `association.conformance`,
   * `association.pdu-size`, `association.dlms-version`, `association.vaa-name`, `association.authentication` (the
   * server refuses our proof), `association.protocol`; `SecurityError`: `security.plain`, `security.title`,
   * `security.challenge`, `security.reflection`, `security.proof` (the server does not prove itself), and what
   * `ApduCipher.open` throws.
   */
  onReply(apdu: Uint8Array): Uint8Array | undefined {
    this.expect("requested", "authenticating");
    return this.guard(() => (this.currentState === "requested" ? this.onAare(apdu) : this.onPass4(apdu)));
  }

  /** The form in which a plain APDU travels in this association. */
  protect(plain: Uint8Array): Uint8Array {
    // By the book the dedicated key is for an association that is made: the server has yet to prove itself before.
    const scope = this.currentState === "associated" ? this.serviceScope : "global";
    return this.serviceCipher === undefined ? plain : this.serviceCipher.protect(plain, scope);
  }

  /**
   * The plain APDU in what came. Throws `security.plain` for a plain one in an association that ciphers (W13), unless
   * it is a refusal of the request as a whole, which servers send plain when they cannot decipher; and
   * `security.context` for a ciphered one in an association that does not cipher.
   */
  open(apdu: Uint8Array): Uint8Array {
    const ciphered = apdu.length > 0 && isCiphered(apdu[0]!);
    if (this.serviceCipher === undefined) {
      if (!ciphered) return apdu;
      throw new SecurityError("security.context", "a ciphered APDU came in an association without ciphering");
    }
    if (ciphered) return this.serviceCipher.open(apdu).plaintext;
    if (isRefusal(apdu)) return apdu;
    throw new SecurityError("security.plain", "a plain APDU came in an association that ciphers: refused");
  }

  /** Octets that a plain APDU may have, so that it fits the server with its protection; `Infinity` without a limit, or in blocks. */
  get room(): number {
    return this.roomIn(this.serviceForm);
  }

  /** As `room`, for APDUs that have no ciphered form but the general ones: ACCESS. */
  get generalRoom(): number {
    return this.roomIn(this.serviceForm === "service" ? "general" : this.serviceForm);
  }

  private roomIn(form: CipherForm): number {
    const { serverMaxPduSize, conformance } = this.negotiated;
    if (serverMaxPduSize === 0 || conformance.includes("general-block-transfer")) return Number.POSITIVE_INFINITY;
    return this.serviceCipher === undefined ? serverMaxPduSize : plainRoom(serverMaxPduSize, headerOctets(form));
  }

  /**
   * Goes on from the invocation counter that the server expects; nothing when that is no further on. Nobody vouches for what
   * a refusal says: a large step throws `security.counter-jump` (rule W11).
   */
  raiseCounter(expected: number): void {
    if (this.serviceScope === "global") this.options.security?.sendCounter.raiseTo?.(expected);
  }

  /** The RLRQ; in a ciphered association with a ciphered InitiateRequest. Throws unless associated. */
  release(): Uint8Array {
    this.expect("associated");
    this.currentState = "releasing";
    const initiate = encodeXdlmsApdu(this.proposal);
    const userInformation = this.initiateCipher?.protect(initiate);
    return encodeAcseApdu({ kind: "rlrq", reason: "normal", userInformation });
  }

  /** Takes the RLRE. Throws as `onReply` does; the association is over in any case. */
  onReleaseReply(apdu: Uint8Array): void {
    this.expect("releasing");
    this.guard(() => {
      const reply = this.decode(apdu, "RLRE");
      if (reply.kind !== "rlre") throw unexpected(reply, "RLRE");
      this.checkRlre(reply);
      this.currentState = "released";
    });
  }

  private makeAarq(): Aarq {
    const { authentication, title, userId } = this.options;
    const { mechanism } = authentication;
    const value = this.authenticationValue();
    const initiate = encodeXdlmsApdu({ ...this.proposal, dedicatedKey: this.#dedicatedKey });
    this.#dedicatedKey = undefined;
    return {
      kind: "aarq",
      applicationContextName: this.context,
      callingApTitle: title,
      callingAeInvocationId: userId,
      senderAcseRequirements: mechanism === "none" ? undefined : ["authentication"],
      mechanismName: mechanism === "none" ? undefined : mechanism,
      callingAuthenticationValue: value === undefined ? undefined : { kind: "charstring", value },
      userInformation: this.initiateCipher?.protect(initiate) ?? initiate,
    };
  }

  private get context(): ApplicationContextNameId {
    return contextOf(this.naming.referencing, this.initiateCipher !== undefined);
  }

  /** The password, or a fresh challenge. */
  private authenticationValue(): Uint8Array | undefined {
    const { authentication, crypto, challengeLength = 16 } = this.options;
    switch (authentication.mechanism) {
      case "none":
        return undefined;
      case "lls":
        return authentication.password.within(nothing, nothing, (octets) => octets.slice());
      default:
        this.clientToServer = generateChallenge(crypto, challengeLength);
        return this.clientToServer;
    }
  }

  private onAare(apdu: Uint8Array): Uint8Array | undefined {
    const aare = this.decode(apdu, "AARE");
    if (aare.kind !== "aare") throw unexpected(aare, "AARE");
    if (aare.result !== "accepted") throw this.rejected(aare);
    this.checkNames(aare);
    this.checkTitle(aare.respondingApTitle);
    const challenges = this.challenges(aare);
    this.checkDiagnostic(aare);
    const response = this.initiateResponse(aare.userInformation);
    this.agreed = checkInitiateResponse(response, this.proposal, this.options.lenient, this.naming.referencing);
    if (challenges === undefined) {
      this.currentState = "associated";
      return undefined;
    }
    return this.makePass3(challenges);
  }

  private rejected(aare: Aare): AssociationError {
    const { value } = aare.resultSourceDiagnostic;
    const detail = this.initiateError(aare.userInformation);
    return new AssociationError(
      aare.result === "rejected-transient" ? "association.rejected-transient" : "association.rejected",
      `the server refuses the association: ${detail ?? describeDiagnostic(aare.resultSourceDiagnostic)}`,
      value,
    );
  }

  /** What a ConfirmedServiceError in the user information of a refusal says. It may be plain: nothing follows from it. */
  private initiateError(userInformation: Uint8Array | undefined): string | undefined {
    if (userInformation === undefined) return undefined;
    try {
      const apdu = decodeXdlmsApdu(userInformation, this.decoding);
      return apdu.kind === "confirmed-service-error" ? describeServiceError(apdu.value) : undefined;
    } catch (error) {
      if (error instanceof DlmsError) return undefined;
      throw error;
    }
  }

  private checkNames(aare: Aare): void {
    if (aare.applicationContextName !== this.context) {
      throw new AssociationError(
        "association.context",
        `the server answers with application context ${aare.applicationContextName}, ${this.context} was proposed`,
      );
    }
    const { mechanism } = this.options.authentication;
    if (aare.mechanismName !== undefined && aare.mechanismName !== mechanism) {
      throw new AssociationError(
        "association.mechanism",
        `the server answers with mechanism ${aare.mechanismName}, ${mechanism} was proposed`,
      );
    }
  }

  private checkTitle(found: Uint8Array | undefined): void {
    const { title, serverTitle } = this.options;
    if (found === undefined || found.length === 0) return;
    checkSystemTitle(found, "the server's");
    if (serverTitle !== undefined && !equalBytes(found, serverTitle)) {
      throw new SecurityError("security.title", "the server bears another system title than the one expected");
    }
    if (title !== undefined && equalBytes(found, title)) {
      throw new SecurityError("security.reflection", "the server bears the client's own system title");
    }
    this.peerTitle = found;
    for (const cipher of [this.initiateCipher, this.serviceCipher]) if (cipher !== undefined) cipher.peerTitle = found;
  }

  private challenges(aare: Aare): PendingProof["challenges"] | undefined {
    const { clientToServer } = this;
    if (clientToServer === undefined) return undefined;
    const value = aare.respondingAuthenticationValue;
    if (value?.kind !== "charstring") {
      throw new AssociationError(
        "association.mechanism",
        `the server sends no challenge, which mechanism ${this.options.authentication.mechanism} needs`,
      );
    }
    return { clientToServer, serverToClient: value.value };
  }

  /** Accepted means `null`, or with HLS `authentication-required`: passes 3 and 4 are still to come. */
  private checkDiagnostic(aare: Aare): void {
    const expected = this.clientToServer === undefined ? "null" : "authentication-required";
    const { value } = aare.resultSourceDiagnostic;
    if (value === expected || this.options.lenient?.includes("diagnostic") === true) return;
    throw new AssociationError(
      "association.diagnostic",
      `the server accepts with diagnostic ${value}, ${expected} expected; allow it with lenient "diagnostic"`,
      value,
    );
  }

  private initiateResponse(userInformation: Uint8Array | undefined): InitiateResponse {
    if (userInformation === undefined) {
      throw new AssociationError("association.protocol", "the AARE carries no InitiateResponse");
    }
    const { value: apdu } = decodeWithQuirks(decodeXdlmsApdu, this.openInitiate(userInformation), this.decoding);
    if (apdu.kind === "initiate-response") return apdu;
    if (apdu.kind === "confirmed-service-error") throw initiateRefused(apdu.value);
    throw unexpected(apdu, "InitiateResponse");
  }

  private openInitiate(userInformation: Uint8Array): Uint8Array {
    const { initiateCipher } = this;
    const ciphered = userInformation.length > 0 && isCiphered(userInformation[0]!);
    if (initiateCipher === undefined) {
      if (!ciphered) return userInformation;
      throw new SecurityError("security.context", "the server ciphers in an association without ciphering");
    }
    if (ciphered) return initiateCipher.open(userInformation).plaintext;
    throw new SecurityError("security.plain", "the server answers plain in an association that ciphers: refused");
  }

  private makePass3(challenges: PendingProof["challenges"]): Uint8Array {
    const { crypto, authentication, security, title, priority = "high" } = this.options;
    const mechanism = hlsMechanism(authentication, security, title, this.peerTitle)!;
    const pass3 = makePass3(crypto, mechanism, challenges);
    this.proof = { mechanism, challenges, pass3 };
    this.currentState = "authenticating";
    return this.protect(encodeXdlmsApdu(this.naming.proof.request(pass3, priority)));
  }

  private onPass4(apdu: Uint8Array): undefined {
    const reply = this.decode(this.open(apdu), "the reply to HLS authentication");
    const { mechanism, challenges, pass3 } = this.proof!;
    const pass4 = this.naming.proof.pass4Of(reply);
    verifyPass4(this.options.crypto, mechanism, challenges, pass4, pass3);
    this.proof = undefined;
    this.currentState = "associated";
  }

  private checkRlre(rlre: Rlre): void {
    if (rlre.reason !== undefined && rlre.reason !== "normal") {
      throw new AssociationError(
        "association.release",
        `the server answers the release with ${rlre.reason}`,
        rlre.reason,
      );
    }
    if (this.initiateCipher === undefined) return;
    if (rlre.userInformation === undefined) {
      throw new SecurityError("security.plain", "the release is answered without proof in an association that ciphers");
    }
    const { kind } = decodeXdlmsApdu(this.openInitiate(rlre.userInformation), this.decoding);
    // Editions differ in which of the two it is.
    if (kind !== "initiate-response" && kind !== "initiate-request") {
      throw new AssociationError("association.protocol", `the RLRE carries ${kind}, an InitiateResponse expected`);
    }
  }

  private decode(apdu: Uint8Array, expected: string): CosemApdu {
    const { value: reply } = decodeWithQuirks(decodeCosemApdu, apdu, this.decoding);
    if (reply.kind === "exception-response") throw exceptionError(reply, `the request for ${expected}`);
    if (reply.kind === "confirmed-service-error") throw initiateRefused(reply.value);
    return reply;
  }

  private expect(...states: readonly ClientAssociationState[]): void {
    if (!states.includes(this.currentState)) throw this.misuse(`${states.join(" or ")} expected`);
  }

  private misuse(what: string): AssociationError {
    return new AssociationError("association.state", `${what}, the association is ${this.currentState}`);
  }

  /** Whatever goes wrong ends the association. */
  private guard<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      this.currentState = "failed";
      throw error;
    }
  }
}

/** Pass 3 as it was sent, to verify pass 4 with. */
interface PendingProof {
  readonly mechanism: HlsMechanism;
  readonly challenges: { readonly clientToServer: Uint8Array; readonly serverToClient: Uint8Array };
  readonly pass3: Uint8Array;
}

const nothing = new Uint8Array(0);

function unexpected(apdu: { readonly kind: string }, expected: string): AssociationError {
  return new AssociationError("association.protocol", `${expected} expected, ${apdu.kind} came`);
}

function initiateRefused(error: ConfirmedServiceError): AssociationError {
  return new AssociationError(
    "association.rejected",
    `the server refuses the association: ${describeServiceError(error)}`,
    error.value.value,
  );
}

/** A fresh key for one association. Throws `security.dedicated` when it would travel where others can read it. */
function makeDedicatedKey(crypto: CryptoProvider, { suite, protection }: ClientSecurity): Uint8Array {
  if (protection !== "encryption" && protection !== "authenticated-encryption") {
    throw new SecurityError("security.dedicated", `a dedicated key must be encrypted, and protection is ${protection}`);
  }
  return crypto.random(suiteKeyLength(suite));
}

/** Whether there will be APDUs of a general form: as the form asked for, or as the only one in which ACCESS can be ciphered. */
function needsGeneral(security: ClientSecurity | undefined, proposed: Conformance): boolean {
  const isGeneral = security?.form !== undefined && security.form !== "service";
  if (security === undefined || security.protection === "none") return isGeneral;
  return isGeneral || proposed.includes("access");
}
