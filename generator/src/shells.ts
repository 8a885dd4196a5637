import type { OutputFile } from "./emit.ts";
import type { Render } from "./templates.ts";

/** Folders of the generated package that hold TypeScript; each is a subpath of its own. */
const folders = ["apdu", "arbitraries", "classes", "codes", "obis", "xml"];

/** The files that make the output a package. */
export function shells(render: Render): OutputFile[] {
  return [
    { path: "README.md", text: render("readme", {}) },
    { path: "package.json", text: render("package.json", { folders }) },
    { path: "tsconfig.json", text: render("tsconfig.json", { folders }) },
  ];
}
