import { AccessError, type ActionError, type Codec, type DecodeError, EncodeError } from "@cosemkit/core";
import { decodeData } from "@cosemkit/model/apdu/data";
import { encodeVariableAccessSpecification, type VariableAccessSpecification } from "@cosemkit/model/apdu/short-name";
import type { DataAccessResult } from "@cosemkit/model/codes/data-access-result";
import { actionResultOf } from "../association/service-results.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { notTried, type OnError } from "./access.ts";
import { actionError } from "./action.ts";
import { BaseNames, isAssociation, type Unnamed } from "./base-names.ts";
import type { Conversation } from "./conversation.ts";
import { accessError, type ReadOutcome } from "./get.ts";
import { type ItemOutcome, invokingOf, readingOf, type ServiceItem, writingOf } from "./items.ts";
import type { ListedObject, ObjectList } from "./object-list.ts";
import type { PieceSource } from "./pieces.ts";
import { readPieces, readVariables } from "./read.ts";
import type { ClientServices } from "./services.ts";
import { accessRightsList, hasRights, type ShortObjectList, shortObjectList } from "./short-object-list.ts";
import { type AttributeTarget, attributeTarget, type MethodTarget } from "./target.ts";
import { writeVariables } from "./write.ts";

type Item = ServiceItem<unknown>;
type Outcome = ItemOutcome<unknown>;

/** An item, the service that does it, and how it names its variable: or why there is none. */
interface Operation {
  readonly item: Item;
  readonly service: "read" | "write";
  readonly access: VariableAccessSpecification | Unnamed;
}

/**
 * Read and Write (Green Book, services by short names): an attribute is read or written by its short name, a part of it
 * with a parameter. A method is invoked by writing its parameter to its short name, and where it replies anything by
 * reading its short name with the parameter.
 *
 * Base names come from object_list of the current association, which is read once, when the first one is needed.
 */
export class ShortNameServices implements ClientServices {
  private readonly conversation: Conversation;
  private names: BaseNames | undefined = undefined;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  read(targets: readonly AttributeTarget[], wait: WaitOptions): Promise<readonly ReadOutcome[]> {
    return this.perform(targets.map(readingOf), "continue", wait) as Promise<readonly ReadOutcome[]>;
  }

  pieces(target: AttributeTarget): PieceSource {
    const item = readingOf(target);
    const { what } = item;
    let source: PieceSource | undefined;
    return async (wait) => {
      if (source === undefined) {
        const { access } = operationOf(item, await this.baseNames([item], wait));
        if (typeof access === "string") throw refusalOf(item, access);
        this.conversation.require("read", `reading ${what}`);
        this.checkParameters([{ item, access }]);
        source = readPieces(this.conversation, [access], what);
      }
      return source(wait);
    };
  }

  async write(target: AttributeTarget, value: unknown, wait: WaitOptions): Promise<void> {
    await this.one(writingOf(target, value), wait);
  }

  async writeUnconfirmed(target: AttributeTarget, value: unknown, wait: WaitOptions): Promise<void> {
    const { conversation } = this;
    const item = writingOf(target, value);
    conversation.require("unconfirmed-write", `writing ${item.what} without an answer`);
    const { access } = operationOf(item, await this.baseNames([item], wait));
    if (typeof access === "string") throw refusalOf(item, access);
    this.checkParameters([{ item, access }]);
    conversation.tell({
      kind: "unconfirmed-write-request",
      variableAccessSpecification: [access],
      listOfData: [decodeData(item.octets)],
    });
  }

  invoke(target: MethodTarget, parameter: unknown, wait: WaitOptions): Promise<unknown> {
    return this.one(invokingOf(target, parameter), wait);
  }

  async perform(items: readonly Item[], onError: OnError, wait: WaitOptions): Promise<readonly Outcome[]> {
    const names = await this.baseNames(items, wait);
    const operations = items.map((item) => operationOf(item, names));
    const outcomes: Outcome[] = [];
    while (outcomes.length < operations.length) {
      const run = this.runAt(operations, outcomes.length, onError);
      const isBroken = onError === "break" && outcomes.some(({ ok }) => !ok);
      outcomes.push(...(isBroken ? run.map(({ item }) => notTried(item)) : await this.performRun(run, wait)));
    }
    return outcomes;
  }

  async objects(wait: WaitOptions): Promise<ObjectList> {
    const { entries, version, problems } = await this.objectList(wait);
    const rights = new Map<number, Pick<ListedObject, "attributes" | "methods"> | undefined>();
    const unknown: string[] = [];
    if (hasRights(version)) {
      const [outcome] = await this.read([attributeTarget(accessRightsList(version))], wait);
      if (!outcome!.ok) unknown.push(`access rights are not known: ${outcome!.error.message}`);
      else for (const [name, one] of outcome!.value as typeof rights) rights.set(name, one);
    }
    const objects = entries.map((entry): ListedObject => {
      const access = rights.get(entry.baseName);
      if (access === undefined && rights.size > 0) {
        unknown.push(`access rights of ${entry.logicalName} are not known`);
      }
      return { ...entry, ...(access ?? { attributes: [], methods: [] }) };
    });
    return { objects, problems: [...problems, ...unknown] };
  }

  private async one(item: Item, wait: WaitOptions): Promise<unknown> {
    const [outcome] = await this.perform([item], "continue", wait);
    if (!outcome!.ok) throw outcome!.error;
    return outcome!.value;
  }

  /** The list of objects as it is now. */
  private async objectList(wait: WaitOptions): Promise<ShortObjectList> {
    const list = (await this.one(readingOf(attributeTarget(shortObjectList)), wait)) as ShortObjectList;
    this.names = new BaseNames(list.entries);
    return list;
  }

  private async baseNames(items: readonly Item[], wait: WaitOptions): Promise<BaseNames> {
    if (this.names === undefined && !items.every(({ target }) => isAssociation(target))) await this.objectList(wait);
    return this.names ?? new BaseNames([]);
  }

  /** The operations that go in one request, from one on: as many as fit. */
  private runAt(operations: readonly Operation[], at: number, onError: OnError): readonly Operation[] {
    const { conversation } = this;
    const first = operations[at]!;
    // Who asks for a list gets all of it done: to break after an error, it has to go one by one.
    const mayList = onError === "continue" && conversation.has("multiple-references") && mayBeListed(first);
    let room = conversation.association.room - listHead - sizeOf(first);
    let end = at + 1;
    for (; mayList && end < operations.length; end++) {
      const next = operations[end]!;
      room -= sizeOf(next);
      if (room < 0 || next.service !== first.service || !mayBeListed(next)) break;
    }
    return operations.slice(at, end);
  }

  private async performRun(run: readonly Operation[], wait: WaitOptions): Promise<readonly Outcome[]> {
    const { conversation } = this;
    const [{ service, item: first, access }, ...others] = run as readonly [Operation, ...Operation[]];
    if (typeof access === "string") return [{ ok: false, error: refusalOf(first, access) }];
    const named = [{ item: first, access }, ...others.flatMap(isNamed)];
    const what = others.length === 0 ? first.what : `${first.what} and ${others.length} more`;
    conversation.require(service, `${service === "read" ? "reading" : "writing"} ${what}`);
    this.checkParameters(named);
    const variables = named.map((one) => one.access);
    const items = named.map(({ item }) => item);
    if (service === "read") {
      const expected = items.map((item) => ({ codec: codecOf(item), what: item.what }));
      const outcomes = await readVariables(conversation, variables, expected, what, wait);
      return outcomes.map((outcome, i) =>
        outcome.ok ? outcome : { ok: false, error: errorOf(items[i]!, outcome.error) },
      );
    }
    const values = items.map(({ octets }) => octets);
    const results = await writeVariables(conversation, variables, values, what, wait);
    return results.map((result, i) =>
      result === "success" ? { ok: true, value: undefined } : { ok: false, error: refusalOf(items[i]!, result) },
    );
  }

  private checkParameters(named: readonly NamedOperation[]): void {
    for (const { item, access } of named) {
      if (access.kind !== "parameterized-access") continue;
      this.conversation.require("parameterized-access", `a parameter for ${item.what}`);
    }
  }
}

interface NamedOperation {
  readonly item: Item;
  readonly access: VariableAccessSpecification;
}

function isNamed({ item, access }: Operation): readonly NamedOperation[] {
  return typeof access === "string" ? [] : [{ item, access }];
}

/** Throws `EncodeError` for a method whose short name no source gives. */
function operationOf(item: Item, names: BaseNames): Operation {
  const baseName = names.find(item.target);
  const { offset } = item.target;
  const replies = item.service === "action" && item.target.reply !== undefined;
  const service = item.service === "get" || replies ? "read" : "write";
  if (typeof baseName === "string") return { item, service, access: baseName };
  if (offset === undefined) {
    throw new EncodeError(`no source says where the short name of ${item.what} is`, "method", "client");
  }
  const variableName = baseName + offset;
  // The selector has a meaning for attributes alone.
  const selection = replies
    ? { accessSelector: 0, accessParameters: decodeData(item.octets) }
    : item.service === "action"
      ? undefined
      : item.target.selection;
  if (selection === undefined) return { item, service, access: { kind: "variable-name", value: variableName } };
  const { accessSelector: selector, accessParameters: parameter } = selection;
  return { item, service, access: { kind: "parameterized-access", variableName, selector, parameter } };
}

/** Tag, and two counts in up to three octets. */
const listHead = 7;

function sizeOf({ access, service, item }: Operation): number {
  if (typeof access === "string") return 0;
  const { length } = encodeVariableAccessSpecification(access);
  return service === "read" ? length : length + item.octets.length;
}

/** Methods that reply anything are invoked by themselves: nothing is done whose reply might not fit. */
function mayBeListed({ item, access }: Operation): boolean {
  return typeof access !== "string" && (item.service !== "action" || item.target.reply === undefined);
}

/** What a Read of an item gives. */
function codecOf({ target }: Item): Codec<unknown> {
  return "codec" in target ? target.codec : target.reply!;
}

/** The error of a result: methods have results of their own. */
function refusalOf({ service, what }: Item, result: DataAccessResult): AccessError | ActionError {
  return service === "action" ? actionError(actionResultOf(result), what) : accessError(result, what);
}

function errorOf(item: Item, error: AccessError | DecodeError): AccessError | ActionError | DecodeError {
  return error instanceof AccessError ? refusalOf(item, error.result as DataAccessResult) : error;
}
