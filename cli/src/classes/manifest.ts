import { createRequire } from "node:module";

/** A class as the manifest of the generated package lists it. */
export interface ManifestClass {
  readonly classId: number;
  readonly version: number;
  readonly name: string;
  readonly attributes: readonly {
    readonly id: number;
    readonly name: string;
    readonly type: string;
    readonly storage: "static" | "dynamic";
  }[];
  readonly methods: readonly { readonly id: number; readonly name: string; readonly mandatory: boolean }[];
}

/** Every class version, sorted by class_id and version. */
export function loadClasses(): readonly ManifestClass[] {
  // Not an import: Node.js 20 warns of imported JSON on stderr. Nor the classes themselves: they take long to load.
  const require = createRequire(import.meta.url);
  return (require("@cosemkit/model/manifest.json") as { readonly classes: readonly ManifestClass[] }).classes;
}
