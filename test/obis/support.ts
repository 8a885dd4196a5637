import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ObisNames, type ObisTables, type ObisValueGroups, obisNames } from "@cosemkit/core";

export const folder: string = fileURLToPath(new URL("../../spec/obis", import.meta.url));

type File = ({ readonly kind: "value-groups" } & ObisValueGroups) | ({ readonly kind: "tables" } & ObisTables);

/** The rules as spec/obis has them, without a generator between. */
export function specNames(): ObisNames {
  const files = readdirSync(folder).map((name): File => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const groups = files.find((file) => file.kind === "value-groups");
  if (groups === undefined) throw new Error("spec/obis has no value groups");
  return obisNames({ groups, tables: files.filter((file) => file.kind === "tables") });
}
