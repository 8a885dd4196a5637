import type { ClientNaming } from "../association/client-naming.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { OnError } from "./access.ts";
import type { Conversation } from "./conversation.ts";
import type { ReadOutcome } from "./get.ts";
import type { ItemOutcome, ServiceItem } from "./items.ts";
import type { ObjectList } from "./object-list.ts";
import type { PieceSource } from "./pieces.ts";
import type { AttributeTarget, MethodTarget } from "./target.ts";

/** What a client does with a meter, whichever way the objects are named: by logical names or by short names. */
export interface ClientServices {
  /** Reads attributes, with as few requests as were negotiated; outcomes in the order asked for. */
  read(targets: readonly AttributeTarget[], wait: WaitOptions): Promise<readonly ReadOutcome[]>;
  /** Begins to read one attribute in pieces. */
  pieces(target: AttributeTarget): PieceSource;
  /** Throws `EncodeError` for a value that does not fit, and `AccessError` when the server refuses it. */
  write(target: AttributeTarget, value: unknown, wait: WaitOptions): Promise<void>;
  /** Writes without an answer: nobody hears whether it was done. */
  writeUnconfirmed(target: AttributeTarget, value: unknown, wait: WaitOptions): Promise<void>;
  /** Throws `EncodeError` for a parameter that does not fit, `ActionError` when the server refuses. */
  invoke(target: MethodTarget, parameter: unknown, wait: WaitOptions): Promise<unknown>;
  /** Does several things in their order, with as few requests as were negotiated; an outcome for each. */
  perform(
    items: readonly ServiceItem<unknown>[],
    onError: OnError,
    wait: WaitOptions,
  ): Promise<readonly ItemOutcome<unknown>[]>;
  /** The objects that the association lists. */
  objects(wait: WaitOptions): Promise<ObjectList>;
}

/** A way of naming objects on the wire: `logicalNames`, or `shortNames`. */
export interface Naming extends ClientNaming {
  services(conversation: Conversation): ClientServices;
}
