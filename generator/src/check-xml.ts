import { type CheckContext, checkFileName, createContext, inside, type Place } from "./check-context.ts";
import { didYouMean } from "./did-you-mean.ts";
import { unwrap } from "./emit/types.ts";
import { membersOf, reachable, spell } from "./emit/xml.ts";
import type { Ir, IrType } from "./ir.ts";
import { lower } from "./lower.ts";
import type { Problem } from "./problems.ts";
import type { ShapedFile } from "./shape.ts";
import type { Spec } from "./spec-model.ts";
import type { XmlNamesSpec, XmlSpec } from "./xml-spec.ts";

/** Checks the names of spec/xml against the types of a spec that has no other problem: only then it can be lowered. */
export function checkXml(files: readonly ShapedFile[], spec: Spec): readonly Problem[] {
  const problems: Problem[] = [];
  const dialects = files.filter((one) => one.area === "xml");
  if (dialects.length === 0) return problems;
  const context = createContext(files, new Set(), problems);
  const ir = lower(spec);
  for (const { file, json } of dialects) {
    checkFileName(context, file, `${json.name}.json`);
    new DialectCheck(context, { file, at: "" }, json, ir).run();
  }
  return problems;
}

class DialectCheck {
  private readonly context: CheckContext;
  private readonly root: Place;
  private readonly spec: XmlSpec;
  private readonly types: ReadonlyMap<string, IrType>;

  constructor(context: CheckContext, root: Place, spec: XmlSpec, ir: Ir) {
    this.context = context;
    this.root = root;
    this.spec = spec;
    const found = reachable(
      ir,
      spec.envelopes.map(({ of }) => of),
    );
    this.types = new Map(found.map((type) => [type.name, type]));
  }

  run(): void {
    const { spec, root } = this;
    spec.envelopes.forEach(({ of }, index) => {
      this.type(inside(root, "envelopes", index, "of"), of, "value");
    });
    this.type(inside(root, "apdu"), spec.apdu, "value");
    const all = [...this.types.values()].flatMap((type) => [type.name, ...membersOf(type).map(({ name }) => name)]);
    this.names(inside(root, "names"), spec.names, new Set(all));
    for (const name of Object.keys(spec.types)) this.rules(inside(root, "types", name), name);
    for (const name of Object.keys(spec.items)) {
      if (!this.context.enumerations.has(name)) this.type(inside(root, "items", name), name, "key");
    }
    for (const [name, { names = {} }] of Object.entries(spec.codes)) {
      const codes = this.context.enumerations.get(name);
      const place = inside(root, "codes", name);
      if (codes === undefined) {
        const hint = didYouMean(name, this.context.enumerations.keys());
        this.context.report(place, "E101", `unknown enumeration "${name}"${hint}`, "key");
      } else {
        this.names(inside(place, "names"), names, new Set(codes.codes.map(({ id }) => id)));
      }
    }
    for (const type of this.types.values()) this.distinct(type);
  }

  private type(place: Place, name: string, part: "key" | "value"): IrType | undefined {
    const type = this.types.get(name);
    if (type === undefined) {
      this.context.report(
        place,
        "E104",
        `"${name}" is no type of these APDUs${didYouMean(name, this.types.keys())}`,
        part,
      );
    }
    return type;
  }

  private rules(place: Place, name: string): void {
    const type = this.type(place, name, "key");
    if (type === undefined) return;
    const rules = this.spec.types[name]!;
    const members = new Set(membersOf(type).map((one) => one.name));
    const check = (at: Place, given: readonly string[] | undefined): void => {
      given?.forEach((member, index) => {
        this.member(inside(at, index), member, members, "value");
      });
    };
    this.names(inside(place, "names"), rules.names ?? {}, members);
    for (const part of ["inline", "apdu"] as const) {
      for (const [form, given] of Object.entries(rules[part] ?? {})) check(inside(place, part, form), given);
    }
    check(inside(place, "group", "fields"), rules.group?.fields);
    check(inside(place, "digits"), rules.digits);
    for (const member of Object.keys(rules.value ?? {}))
      this.member(inside(place, "value", member), member, members, "key");
    if (rules.bits?.names !== undefined) {
      const node = unwrap(type.node);
      const ids = node.kind === "flags" ? node.ids : [];
      this.names(inside(place, "bits", "names"), rules.bits.names, new Set(ids));
    }
  }

  private names(place: Place, names: XmlNamesSpec, known: ReadonlySet<string>): void {
    for (const name of Object.keys(names)) this.member(inside(place, name), name, known, "key");
  }

  private member(place: Place, name: string, known: ReadonlySet<string>, part: "key" | "value"): void {
    if (known.has(name)) return;
    this.context.report(place, "E601", `there is no "${name}" here${didYouMean(name, known)}`, part);
  }

  /** Elements of one type must be told apart by their names, whatever their capitals. */
  private distinct(type: IrType): void {
    const rules = this.spec.types[type.name];
    for (const form of [0, 1] as const) {
      const seen = new Map<string, string>();
      for (const { name } of membersOf(type)) {
        const spelt = spell(name, { ...this.spec.names[name], ...rules?.names?.[name] });
        for (const text of new Set([spelt[form], ...spelt.slice(2)].map((one) => one.toLowerCase()))) {
          const rival = seen.get(text);
          if (rival === undefined) seen.set(text, name);
          else {
            this.context.report(
              rules === undefined ? inside(this.root, "types") : inside(this.root, "types", type.name),
              "E602",
              `in ${type.name}, "${rival}" and "${name}" are both <${text}> in the ${form === 0 ? "simple" : "standard"} form`,
              "key",
            );
          }
        }
      }
    }
  }
}
