import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** The house: what each room may import, and which rooms run in a browser. */
const root = fileURLToPath(new URL("../..", import.meta.url));

const rooms: readonly { readonly path: string; readonly name: string; readonly mayImport: readonly string[] }[] = [
  { path: "runtime/core/src", name: "@cosemkit/core", mayImport: [] },
  { path: "generated", name: "@cosemkit/model", mayImport: ["@cosemkit/core"] },
  {
    path: "runtime/session/src",
    name: "@cosemkit/session",
    mayImport: ["@cosemkit/core", "@cosemkit/model", "@noble/ciphers", "@noble/curves", "@noble/hashes", "serialport"],
  },
  {
    path: "cli/src",
    name: "cosemkit",
    mayImport: [
      "@cosemkit/core",
      "@cosemkit/model",
      "@cosemkit/session",
      "@clack/prompts",
      "commander",
      "csv-stringify",
    ],
  },
  {
    path: "generator/src",
    name: "@cosemkit/generator",
    mayImport: ["@cosemkit/core", "ajv", "commander", "handlebars", "ts-morph", "typescript"],
  },
];

/** Files that may use Node: each a subpath of its own, so that nobody gets it by accident. */
const nodeFiles =
  /^(cli\/src|generator\/src)\/|^runtime\/session\/src\/(transport\/|security\/crypto-node\.ts$|security\/file-counter-store\.ts$)/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

/** Module specifiers of a file, and the globals of Node that it names. */
function scan(file: string): { imports: string[]; globals: string[] } {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const globals: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) imports.push(specifier.text);
    } else if (ts.isIdentifier(node) && (node.text === "Buffer" || node.text === "process")) {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const isName = "name" in node.parent && node.parent.name === node;
      if (!isMember && !isName) globals.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals };
}

for (const room of rooms) {
  describe(room.name, () => {
    const files = sources(room.path);

    test("has sources", () => {
      expect(files.length).toBeGreaterThan(0);
    });

    test("imports only what stands before it", () => {
      const wrong = files.flatMap((file) =>
        scan(file)
          .imports.filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
          .filter((specifier) => {
            if (file.startsWith("generated/arbitraries/") && specifier === "fast-check") return false;
            return !room.mayImport.some((name) => specifier === name || specifier.startsWith(`${name}/`));
          })
          .map((specifier) => `${file}: ${specifier}`),
      );
      expect(wrong).toEqual([]);
    });

    test("reaches no other room by a relative path", () => {
      const wrong = files.flatMap((file) =>
        scan(file)
          .imports.filter((specifier) => specifier.startsWith("."))
          .filter((specifier) => relative(room.path, join(file, "..", specifier)).startsWith(".."))
          .map((specifier) => `${file}: ${specifier}`),
      );
      expect(wrong).toEqual([]);
    });

    test("uses Node only where it may", () => {
      const wrong = files
        .filter((file) => !nodeFiles.test(file))
        .flatMap((file) => {
          const { imports, globals } = scan(file);
          return [...imports.filter((specifier) => specifier.startsWith("node:")), ...globals].map(
            (what) => `${file}: ${what}`,
          );
        });
      expect(wrong).toEqual([]);
    });

    test("re-exports nothing wholesale", () => {
      const wrong = files.filter((file) => /^export \* /m.test(readFileSync(join(root, file), "utf8")));
      expect(wrong).toEqual([]);
    });
  });
}

test("no GCM decipher or cipher without a fixed tag length", () => {
  const wrong = ["runtime", "cli", "generator"]
    .flatMap((folder) => sources(folder))
    .filter((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/create(?:De|C)ipheriv\(([^;]*?)\);/gs)].some(
        (call) => /gcm/i.test(call[1]!) && !/authTagLength/.test(call[1]!) && !/\b\w*[oO]ptions\b/.test(call[1]!),
      );
    });
  expect(wrong).toEqual([]);
});
