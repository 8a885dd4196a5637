/** Makes TypeScript names from the names of the books. */

/** The parts of a name, each with a capital: `client_SAP` -> Client, Sap; `xDLMS_context_info` -> X, Dlms, Context, Info. */
function parts(name: string): string[] {
  return name
    .split(/[^A-Za-z0-9]+/)
    .flatMap((word) => word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]|[0-9]+/g) ?? [])
    .map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase());
}

/** Name of a type: `get-request-normal` -> GetRequestNormal. */
export function pascalCase(name: string): string {
  const text = parts(name).join("");
  return /^[0-9]/.test(text) ? `N${text}` : text;
}

/** Name of a property, variable or function: `scaler_unit` -> scalerUnit. */
export function camelCase(name: string): string {
  const text = pascalCase(name);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Name of a file or subpath: `Association LN` -> association-ln. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Name of the file of a class version in spec/classes: `0007-v1-profile-generic.json`. */
export function classFile(classId: number, version: number, name: string): string {
  return `${String(classId).padStart(4, "0")}-v${version}-${slug(name)}.json`;
}
