import type { AttributeRef, ClassDefinition, DecodeOptions, MethodRef } from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { Conformance } from "@cosemkit/model/apdu/initiate";
import { ClientAssociation } from "../association/client-association.ts";
import { type ClientAuthentication, type ClientSecurity, isWeak } from "../association/client-authentication.ts";
import type { AssociationLeniency, Negotiated } from "../association/negotiation.ts";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import { type InvocationCounterStore, ReceiveCounters, SendCounter } from "../security/invocation-counter.ts";
import { encryptionKey, type KeySet } from "../security/keys.ts";
import type { SecuritySuite } from "../security/security-control.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { OnError } from "./access.ts";
import type { ApduChannel } from "./channel.ts";
import { Conversation } from "./conversation.ts";
import { type Discovery, discovered } from "./discover.ts";
import type { ClientEvent, Notification } from "./events.ts";
import type { ReadOutcome } from "./get.ts";
import type { ItemOutcomes, ServiceItem } from "./items.ts";
import { logicalNames } from "./logical-name-services.ts";
import type { ObjectList } from "./object-list.ts";
import { ValuePieces } from "./pieces.ts";
import type { ClientServices, Naming } from "./services.ts";
import { attributeTarget, methodTarget, type RawSelection, rawAttribute } from "./target.ts";

/** Keys of a client, and what it does with them. */
export interface ConnectSecurity {
  readonly keys: KeySet;
  /** Suite 0 unless told otherwise. */
  readonly suite?: SecuritySuite | undefined;
  /**
   * Protection of every APDU; authenticated encryption unless told otherwise. `none` leaves APDUs plain, and the keys
   * serve HLS GMAC only.
   */
  readonly protection?: ClientSecurity["protection"] | undefined;
  readonly form?: ClientSecurity["form"];
  readonly keyInfo?: ClientSecurity["keyInfo"];
  /** Whether to agree on a fresh key for this association alone, and to cipher services with it. */
  readonly dedicated?: boolean | undefined;
  /**
   * Where the invocation counters of what we send are kept. It must outlive the process unless the keys do not:
   * with a counter used twice, the encryption gives itself away.
   */
  readonly counters: InvocationCounterStore;
  /** Counters received: share one object between connections that use the same keys, so that nothing can be replayed. */
  readonly receiveCounters?: ReceiveCounters | undefined;
}

export interface ConnectOptions extends WaitOptions {
  /** The way to the server: `WrapperChannel` or `HdlcChannel`. */
  readonly channel: ApduChannel;
  /** `nodeCrypto` or `nobleCrypto`. */
  readonly crypto: CryptoProvider;
  /** None unless told otherwise: the public client. */
  readonly authentication?: ClientAuthentication | undefined;
  readonly security?: ConnectSecurity | undefined;
  /** The client's system title: 8 octets. Ciphering, GMAC and SHA-256 need it. */
  readonly title?: Uint8Array | undefined;
  /** The server's system title, where it is known beforehand: another one is refused. */
  readonly serverTitle?: Uint8Array | undefined;
  readonly userId?: number | undefined;
  /**
   * How objects are named on the wire; references are the same either way. `logicalNames` unless told otherwise;
   * `shortNames`, of `client/short-names`, for meters that know short names only.
   */
  readonly naming?: Naming | undefined;
  /** What to propose; what is usual for the naming, as `clientConformance`, unless told otherwise. */
  readonly conformance?: Conformance | undefined;
  /** Octets of the longest APDU that we take; 65535 unless told otherwise. */
  readonly maxPduSize?: number | undefined;
  readonly challengeLength?: number | undefined;
  /**
   * Blocks that the server may send without waiting, 1 to 63, where general block transfer is agreed on: propose
   * "general-block-transfer" for it. 8 unless told otherwise.
   */
  readonly blockWindow?: number | undefined;
  /** Priority of requests; high unless told otherwise. */
  readonly priority?: "normal" | "high" | undefined;
  /** Allows mechanisms that give themselves away: LLS, HLS with MD5 or SHA-1, encryption without authentication. */
  readonly allowWeak?: boolean | undefined;
  /** Deviations to bear, of the association and of the decoders. */
  readonly lenient?: readonly AssociationLeniency[] | undefined;
  /** Limits of decoders and block transfers. */
  readonly decode?: DecodeOptions | undefined;
  /** `request` (default): the association is released before the link is given up. `disconnect`: it goes with the link. */
  readonly release?: "request" | "disconnect" | undefined;
  readonly onEvent?: ((event: ClientEvent) => void) | undefined;
  /**
   * Hears of what the server sends unasked; what wants a confirmation gets one. Within a ciphered association
   * DataNotification needs "general-protection" to be agreed on.
   */
  readonly onNotification?: ((notification: Notification) => void) | undefined;
}

export interface PerformOptions extends WaitOptions {
  /** What to do after an error; `continue` unless told otherwise. */
  readonly onError?: OnError | undefined;
}

/** The values of a tuple of references, in its order. */
export type ValuesOf<Refs extends readonly AttributeRef<unknown>[]> = {
  -readonly [I in keyof Refs]: Refs[I] extends AttributeRef<infer T> ? T : never;
};

/** The outcomes of a tuple of references, in its order. */
export type OutcomesOf<Refs extends readonly AttributeRef<unknown>[]> = {
  -readonly [I in keyof Refs]: Refs[I] extends AttributeRef<infer T> ? ReadOutcome<T> : never;
};

/**
 * Connects to a meter: opens the channel and makes the association. `timeout` (10 s) holds for each exchange of a
 * request and its reply, now and later; `signal` ends the connecting.
 *
 * Throws `LinkError` and `TimeoutError` when the meter cannot be reached or says nothing, `AssociationError` when it
 * refuses or is not what was asked for, `SecurityError` when it fails a check, or `aborted`. Nothing is left open then.
 */
export async function connect(options: ConnectOptions): Promise<Meter> {
  const { channel, crypto, authentication = { mechanism: "none" }, naming = logicalNames, onEvent } = options;
  const security = options.security === undefined ? undefined : securityOf(options.security, options.title);
  const association = new ClientAssociation({
    crypto,
    authentication,
    security,
    title: options.title,
    serverTitle: options.serverTitle,
    userId: options.userId,
    naming,
    conformance: options.conformance,
    maxPduSize: options.maxPduSize,
    challengeLength: options.challengeLength,
    priority: options.priority,
    allowWeak: options.allowWeak,
    lenient: options.lenient,
  });
  const { mechanism } = authentication;
  if (isWeak(authentication, security)) queueMicrotask(() => onEvent?.({ kind: "weak-mechanism", mechanism }));
  const conversation = new Conversation({
    channel,
    association,
    priority: options.priority,
    timeout: options.timeout,
    blockWindow: options.blockWindow,
    decode: { ...options.decode, lenient: [...(options.decode?.lenient ?? []), ...(options.lenient ?? [])] },
    onEvent,
    onNotification: options.onNotification,
  });
  await conversation.open({ signal: options.signal });
  return new Meter(conversation, naming.services(conversation), options.release ?? "request");
}

function securityOf(security: ConnectSecurity, title: Uint8Array | undefined): ClientSecurity {
  const { keys, suite = 0, protection = "authenticated-encryption", form, keyInfo, dedicated, counters } = security;
  const key = encryptionKey(keys, suite, "global", false);
  return {
    suite,
    keys,
    protection,
    form,
    keyInfo,
    dedicated,
    sendCounter: new SendCounter(counters, key, title ?? new Uint8Array(0)),
    receiveCounters: security.receiveCounters ?? new ReceiveCounters(),
  };
}

/**
 * A meter with which this client is associated. Calls may overlap: they are served one after the other. Each takes a
 * `signal`, and a `timeout` for each exchange that it needs.
 *
 * Besides what each call says, all throw `ServiceError`, `SecurityError`, `DecodeError`, `LinkError`, `TimeoutError`
 * or `aborted`; after a `LinkError` the meter must be connected anew.
 */
export class Meter implements AsyncDisposable {
  private readonly conversation: Conversation;
  private readonly services: ClientServices;
  private readonly releaseBy: "request" | "disconnect";

  constructor(conversation: Conversation, services: ClientServices, releaseBy: "request" | "disconnect") {
    this.conversation = conversation;
    this.services = services;
    this.releaseBy = releaseBy;
  }

  /** The other side, for messages. */
  get peer(): string {
    return this.conversation.peer;
  }

  /** What was agreed on when the association was made. */
  get negotiated(): Negotiated {
    return this.conversation.association.negotiated;
  }

  /** The server's system title, if it gave one. */
  get serverTitle(): Uint8Array | undefined {
    return this.conversation.association.serverTitle;
  }

  /** Reads an attribute, or the part of it that the reference selects. Throws `AccessError` when the meter refuses. */
  async read<T>(ref: AttributeRef<T>, wait?: WaitOptions): Promise<T> {
    const [value] = await this.readAll([ref], wait);
    return value;
  }

  /**
   * Reads several attributes, with as few requests as the meter allows. Throws the first error, when there is one;
   * `readEach` gives what could be read all the same.
   */
  async readAll<const Refs extends readonly AttributeRef<unknown>[]>(
    refs: Refs,
    wait?: WaitOptions,
  ): Promise<ValuesOf<Refs>> {
    const outcomes = await this.outcomes(refs, wait);
    return outcomes.map((outcome) => {
      if (!outcome.ok) throw outcome.error;
      return outcome.value;
    }) as ValuesOf<Refs>;
  }

  /** Reads several attributes; each has a value, or an `AccessError` or `DecodeError` of its own. */
  async readEach<const Refs extends readonly AttributeRef<unknown>[]>(
    refs: Refs,
    wait?: WaitOptions,
  ): Promise<OutcomesOf<Refs>> {
    return (await this.outcomes(refs, wait)) as OutcomesOf<Refs>;
  }

  /**
   * Reads an attribute, or a part of it, in pieces as they come, so that a long value is never there as a whole.
   * `readProfile` makes rows of the pieces of a profile.
   */
  pieces(ref: AttributeRef<unknown>): ValuePieces {
    const target = attributeTarget(ref);
    return new ValuePieces(this.conversation, () => this.services.pieces(target));
  }

  /** Reads any attribute by its numbers, as plain Data. */
  async readRaw(
    classId: number,
    logicalName: string,
    attributeId: number,
    selection?: RawSelection,
    wait?: WaitOptions,
  ): Promise<Data> {
    return this.read(rawAttribute(classId, logicalName, attributeId, selection), wait);
  }

  /** Writes an attribute. Throws `AccessError` when the meter refuses, `EncodeError` for a value that does not fit. */
  async write<T>(ref: AttributeRef<T>, value: T, wait: WaitOptions = {}): Promise<void> {
    await this.conversation.run(() => this.services.write(attributeTarget(ref), value, wait), wait);
  }

  /**
   * Writes an attribute without an answer: nobody hears whether it was written. Throws `EncodeError` for a value that
   * does not fit.
   */
  async writeUnconfirmed<T>(ref: AttributeRef<T>, value: T, wait: WaitOptions = {}): Promise<void> {
    await this.conversation.run(() => this.services.writeUnconfirmed(attributeTarget(ref), value, wait), wait);
  }

  /** Invokes a method. Throws `ActionError` when the meter refuses, `EncodeError` for a parameter that does not fit. */
  async invoke<P, R>(ref: MethodRef<P, R>, parameter: P, wait: WaitOptions = {}): Promise<R> {
    return (await this.conversation.run(() => this.services.invoke(methodTarget(ref), parameter, wait), wait)) as R;
  }

  /**
   * Does several things, made by `reading`, `writing` and `invoking`, in their order and with as few requests as the meter
   * allows: ACCESS where it was granted, else lists, else one by one. Each has an outcome of its own. `onError: "break"`
   * leaves what comes after an error, which then fails with other-reason; by default it is done all the same.
   */
  async perform<const Items extends readonly ServiceItem<unknown>[]>(
    items: Items,
    { onError = "continue", ...wait }: PerformOptions = {},
  ): Promise<ItemOutcomes<Items>> {
    const outcomes = await this.conversation.run(() => this.services.perform(items, onError, wait), wait);
    return outcomes as ItemOutcomes<Items>;
  }

  /** The objects that this association may see, from its object_list. */
  objects(wait: WaitOptions = {}): Promise<ObjectList> {
    return this.conversation.run(() => this.services.objects(wait), wait);
  }

  /**
   * The objects that this association may see, each with the definition of its class version; typed references come from
   * `of`. `classes` are the class versions to know: `classDefinitions` of `@cosemkit/model/classes/registry` for all,
   * with those of an overlay, or the few that a program is about. Objects of others are there too, as plain Data.
   */
  async discover(classes: readonly ClassDefinition[], wait?: WaitOptions): Promise<Discovery> {
    return discovered(await this.objects(wait), classes);
  }

  /**
   * Releases the association, gives up the link and closes the connection, after the calls under way. Never throws:
   * a meter that does not answer is left within seconds. Closing twice does no harm.
   */
  close(wait?: WaitOptions): Promise<void> {
    return this.conversation.close(this.releaseBy, wait);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private async outcomes(
    refs: readonly AttributeRef<unknown>[],
    wait: WaitOptions = {},
  ): Promise<readonly ReadOutcome[]> {
    return this.conversation.run(async () => this.services.read(refs.map(attributeTarget), wait), wait);
  }
}
