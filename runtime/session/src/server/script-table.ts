import { ActionError, constant, obisToBytes, type ServerObject } from "@cosemkit/core";
import { encodeData } from "@cosemkit/model/apdu/data";
import { type ActionSpecification, type Script, scriptTableServer } from "@cosemkit/model/classes/script-table";
import type { ClientView } from "./client-view.ts";

/**
 * A Script table object (Blue Book, Script table) with scripts that nobody can change. They act with the rights of `self`, the
 * device, whoever may execute them. The first action that fails ends a script, and its result is that of the execution.
 */
export function scriptTableObject(
  logicalName: string,
  scripts: readonly Script[],
  self: () => ClientView,
): ServerObject {
  return scriptTableServer(logicalName, {
    scripts: constant(scripts),
    execute: async (identifier) => {
      if (identifier === 0) return;
      const script = scripts.find(({ scriptIdentifier }) => scriptIdentifier === identifier);
      if (script === undefined) throw new ActionError("object-undefined", false, `script ${identifier}`);
      for (const action of script.actions) await perform(self(), action);
    },
  });
}

async function perform(view: ClientView, action: ActionSpecification): Promise<void> {
  const { serviceId, classId, logicalName, index, parameter } = action;
  const instanceId = obisToBytes(logicalName);
  const bytes = encodeData(parameter);
  const what = `${logicalName}/${classId}, ${index}`;
  switch (serviceId) {
    case "write-attribute": {
      const result = await view.write({ classId, instanceId, attributeId: index }, undefined, bytes);
      if (result !== "success") throw new ActionError("other-reason", false, `${what}: ${result}`);
      return;
    }
    case "execute-method": {
      const { result } = await view.invoke({ classId, instanceId, methodId: index }, bytes);
      if (result !== "success") throw new ActionError(result, result === "temporary-failure", what);
      return;
    }
    default:
      throw new ActionError("type-unmatched", false, `service ${serviceId} of ${what}`);
  }
}
