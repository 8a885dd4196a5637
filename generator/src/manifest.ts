import { bookType } from "./book-type.ts";
import type { Ir, IrType } from "./ir.ts";
import { apduModules, sortedClasses } from "./ir-views.ts";
import { compare } from "./problems.ts";

/** manifest.json: what the generated package holds, for tools that are not TypeScript. */
export interface Manifest {
  readonly generatedBy: "cosemgen";
  readonly classes: readonly ManifestClass[];
  readonly apduTypes: readonly ManifestType[];
}

export interface ManifestClass {
  readonly classId: number;
  readonly version: number;
  readonly name: string;
  readonly slug: string;
  /** Subpath of the package. */
  readonly module: string;
  readonly attributes: readonly {
    readonly id: number;
    readonly name: string;
    /** As the Blue Book writes it. */
    readonly type: string;
    readonly storage: "static" | "dynamic";
  }[];
  readonly methods: readonly { readonly id: number; readonly name: string; readonly mandatory: boolean }[];
}

export interface ManifestType {
  /** Name in the spec. */
  readonly name: string;
  /** TypeScript name. */
  readonly type: string;
  readonly module: string;
  readonly encoder: string;
  readonly decoder: string;
}

export function manifest(ir: Ir): Manifest {
  return {
    generatedBy: "cosemgen",
    classes: sortedClasses(ir).map((one) => ({
      classId: one.spec.classId,
      version: one.spec.version,
      name: one.spec.name,
      slug: one.slug,
      module: `classes/${one.slug}`,
      attributes: one.spec.attributes.map(({ id, name, type, storage }) => ({
        id,
        name,
        type: bookType(type),
        storage,
      })),
      methods: one.spec.methods.map(({ id, name, presence }) => ({ id, name, mandatory: presence === "mandatory" })),
    })),
    apduTypes: apduModules(ir)
      .flatMap((module) => module.types)
      .map(manifestType)
      .sort((a, b) => compare(a.module, b.module) || compare(a.name, b.name)),
  };
}

export function manifestType(type: IrType): ManifestType {
  const { name, as, module } = type;
  return { name, type: as, module, encoder: `encode${as}`, decoder: `decode${as}` };
}
