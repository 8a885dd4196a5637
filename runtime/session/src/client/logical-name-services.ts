import { encodeWith } from "@cosemkit/core";
import { decodeData } from "@cosemkit/model/apdu/data";
import { logicalNaming } from "../association/client-naming.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { accessAll, type OnError } from "./access.ts";
import { invokeMethod } from "./action.ts";
import type { Conversation } from "./conversation.ts";
import { getAttributes, getPieces, type ReadOutcome } from "./get.ts";
import { type ItemOutcome, readingOf, type ServiceItem } from "./items.ts";
import { currentObjectList, type ObjectList } from "./object-list.ts";
import { performAll } from "./perform.ts";
import type { PieceSource } from "./pieces.ts";
import type { ClientServices, Naming } from "./services.ts";
import { setAttribute } from "./set.ts";
import { type AttributeTarget, attributeTarget, type MethodTarget } from "./target.ts";

/** GET, SET, ACTION and ACCESS. */
export class LogicalNameServices implements ClientServices {
  private readonly conversation: Conversation;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
  }

  read(targets: readonly AttributeTarget[], wait: WaitOptions): Promise<readonly ReadOutcome[]> {
    const { conversation } = this;
    // A GET with list is answered in blocks where need be: ACCESS is for servers without lists.
    const byAccess = targets.length > 1 && !conversation.has("multiple-references") && conversation.hasAccess;
    if (!byAccess) return getAttributes(conversation, targets, wait);
    return accessAll(conversation, targets.map(readingOf), "continue", wait) as Promise<readonly ReadOutcome[]>;
  }

  pieces(target: AttributeTarget): PieceSource {
    return getPieces(this.conversation, target);
  }

  write(target: AttributeTarget, value: unknown, wait: WaitOptions): Promise<void> {
    return setAttribute(this.conversation, target, value, wait);
  }

  async writeUnconfirmed({ descriptor, selection, codec, what }: AttributeTarget, value: unknown): Promise<void> {
    const { conversation } = this;
    conversation.require("set", `writing ${what}`);
    if (selection !== undefined) conversation.require("selective-access", `writing a part of ${what}`);
    conversation.tell({
      kind: "set-request-normal",
      invokeIdAndPriority: { ...conversation.nextInvoke(), serviceClass: "unconfirmed" },
      cosemAttributeDescriptor: descriptor,
      accessSelection: selection,
      value: decodeData(encodeWith(codec, value)),
    });
  }

  invoke(target: MethodTarget, parameter: unknown, wait: WaitOptions): Promise<unknown> {
    return invokeMethod(this.conversation, target, parameter, wait);
  }

  perform(
    items: readonly ServiceItem<unknown>[],
    onError: OnError,
    wait: WaitOptions,
  ): Promise<readonly ItemOutcome<unknown>[]> {
    return performAll(this.conversation, items, onError, wait);
  }

  async objects(wait: WaitOptions): Promise<ObjectList> {
    const [outcome] = await this.read([attributeTarget(currentObjectList)], wait);
    if (!outcome!.ok) throw outcome!.error;
    return outcome!.value as ObjectList;
  }
}

/** Objects are named by their logical names: GET, SET and ACTION. */
export const logicalNames: Naming = {
  ...logicalNaming,
  services: (conversation) => new LogicalNameServices(conversation),
};
