import {
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  timeFromBytes,
  timeToBytes,
} from "./date-time.ts";
import type { Alternative, ChoiceNode, Descriptor, Node, OctetFormat, OctetsNode } from "./descriptor.ts";
import { DlmsError, EncodeError } from "./errors.ts";
import { fromHex, toHex } from "./hex.ts";
import { cellsOf, choiceOf, pathText } from "./interpret-read.ts";
import { obis, obisToBytes } from "./obis.ts";
import { Table } from "./table.ts";

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The JSON form of a value. Field names are those of the TypeScript interfaces; octets are lower-case hex, logical
 * names too unless they are typed as such; 64-bit integers decimal strings; floats numbers, with "NaN", "Infinity",
 * "-Infinity" and "-0" as strings, and "NaN:7f800001" for a NaN with other bits; enumerations identifiers, or a number when unknown; named bits a list of those
 * that are set; dates hex.
 */
export function toJson(descriptor: Descriptor, value: unknown): Json {
  return nodeToJson(descriptor.node, value);
}

function nodeToJson(node: Node, value: unknown): Json {
  switch (node.kind) {
    case "null":
      return null;
    case "ref":
      return nodeToJson(node.to().node, value);
    case "tagged":
    case "tlv":
      return nodeToJson(node.of, value);
    case "integer":
      return node.size === 8 ? String(value) : (value as number);
    case "float":
      return floatToJson(value as number);
    case "octets":
      return octetsToJson(node, value);
    case "list":
      return (value as readonly unknown[]).map((item) => nodeToJson(node.of, item));
    case "sequence": {
      const record = value as Readonly<Record<string, unknown>>;
      const out: Record<string, Json> = {};
      if (node.label !== undefined) out["kind"] = node.label;
      for (const field of node.fields) {
        const given = record[field.property];
        if (given !== undefined) out[field.property] = nodeToJson(field.node, given);
      }
      return out;
    }
    case "choice": {
      const record = value as Readonly<Record<string, unknown>>;
      return alternativeToJson(node, alternativeOf(node, record[node.discriminant])!, record);
    }
    case "select": {
      const chosen = value as { readonly kind: string; readonly value: unknown };
      const found = node.cases.find((one) => one.name === chosen.kind)!;
      return { kind: chosen.kind, value: nodeToJson(found.node, chosen.value) };
    }
    case "described": {
      const contents = value as { readonly description: unknown; readonly items: readonly unknown[] };
      return {
        description: nodeToJson(node.description, contents.description),
        items: contents.items.map((item) => nodeToJson(node.of, item)),
      };
    }
    case "table":
      return [...(value as Table).rows()].map((row) => row.map((cell) => nodeToJson(node.of, cell)));
    default:
      return value as Json;
  }
}

function alternativeToJson(
  node: ChoiceNode,
  alternative: Alternative,
  record: Readonly<Record<string, unknown>>,
): Json {
  if (alternative.node === undefined) return { [node.discriminant]: alternative.name };
  if (alternative.flat !== undefined) return nodeToJson(alternative.node, record);
  if (record["bits"] !== undefined) return { [node.discriminant]: alternative.name, value: `NaN:${record["bits"]}` };
  return { [node.discriminant]: alternative.name, value: nodeToJson(alternative.node, record["value"]) };
}

function alternativeOf(node: ChoiceNode, name: unknown): Alternative | undefined {
  return node.alternatives.find((one) =>
    one.flat === undefined ? one.name === name : one.flat.includes(name as string),
  );
}

function floatToJson(value: number): Json {
  return Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? "-0" : String(value);
}

function octetsToJson(node: OctetsNode, value: unknown): Json {
  switch (node.format) {
    case undefined:
      return toHex(value as Uint8Array);
    case "logical-name":
      return value as string;
    default:
      return toHex(toOctets[node.format](value as never));
  }
}

const toOctets: Readonly<Record<OctetFormat, (value: never) => Uint8Array>> = {
  "date-time": dateTimeToBytes,
  date: dateToBytes,
  time: timeToBytes,
  "logical-name": obisToBytes,
};

const fromOctets: Readonly<Record<OctetFormat, (bytes: Uint8Array) => unknown>> = {
  "date-time": dateTimeFromBytes,
  date: dateFromBytes,
  time: timeFromBytes,
  "logical-name": (bytes) => bytes,
};

/** The value of a JSON form. Throws `EncodeError` with the path of what is wrong; ranges are checked when it is encoded. */
export function fromJson(descriptor: Descriptor, json: unknown): unknown {
  const path: (string | number)[] = [];
  try {
    return new FromJson(path).node(descriptor.node, json);
  } catch (error) {
    if (error instanceof EncodeError) throw new EncodeError(error.detail, pathText(path), descriptor.layer ?? "apdu");
    throw error;
  }
}

class FromJson {
  private readonly path: (string | number)[];

  constructor(path: (string | number)[]) {
    this.path = path;
  }

  node(node: Node, json: unknown): unknown {
    switch (node.kind) {
      case "null":
        return null;
      case "ref":
        return this.node(node.to().node, json);
      case "tagged":
      case "tlv":
        return this.node(node.of, json);
      case "integer":
        if (node.size !== 8) return this.number(json);
        if (typeof json === "string" && /^-?\d{1,20}$/.test(json)) return BigInt(json);
        if (typeof json === "number" && Number.isSafeInteger(json)) return BigInt(json);
        return this.fail("a whole number as a decimal string expected");
      case "ber-integer":
        return this.number(json);
      case "float":
        if (json === "NaN" || json === "Infinity" || json === "-Infinity" || json === "-0") return Number(json);
        return this.number(json);
      case "boolean":
        return typeof json === "boolean" ? json : this.fail("true or false expected");
      case "octets":
        return this.octets(node, json);
      case "text":
      case "bit-string":
        return typeof json === "string" ? json : this.fail("a text expected");
      case "flags":
        return this.list(json);
      case "enumerated":
        return typeof json === "string" || typeof json === "number" ? json : this.fail(`a ${node.codes.name} expected`);
      case "oid":
        return typeof json === "string" ? json : this.fail("an object identifier expected");
      case "bit-fields": {
        const record = this.record(json);
        return Object.fromEntries(node.fields.map((field) => [field.property, record[field.property]]));
      }
      case "list":
        return this.list(json).map((item, index) => this.at(index, () => this.node(node.of, item)));
      case "sequence": {
        const record = this.record(json);
        const known = new Set([
          ...(node.label === undefined ? [] : ["kind"]),
          ...node.fields.map((field) => field.property),
        ]);
        for (const key of Object.keys(record)) {
          if (!known.has(key)) this.fail(`unknown field ${JSON.stringify(key)}; known are ${[...known].join(", ")}`);
        }
        const out: Record<string, unknown> = {};
        if (node.label !== undefined) out["kind"] = node.label;
        for (const field of node.fields) {
          const given = record[field.property];
          if (given === undefined || (given === null && field.presence !== "required")) {
            if (field.presence === "required") this.at(field.property, () => this.fail("missing"));
            out[field.property] = field.default;
          } else {
            out[field.property] = this.at(field.property, () => this.node(field.node, given));
          }
        }
        return out;
      }
      case "choice": {
        const record = this.record(json);
        const name = record[node.discriminant];
        const alternative = alternativeOf(node, name);
        if (alternative === undefined) {
          const names = node.alternatives.flatMap((one) => one.flat ?? [one.name]);
          return this.fail(`${node.discriminant} ${JSON.stringify(name)} is not one of ${names.join(", ")}`);
        }
        if (alternative.node === undefined) return { [node.discriminant]: alternative.name };
        if (alternative.flat !== undefined) return this.node(alternative.node, json);
        const inner = alternative.node;
        if (inner.kind === "float" && typeof record["value"] === "string" && record["value"].startsWith("NaN:")) {
          return { [node.discriminant]: alternative.name, value: Number.NaN, bits: record["value"].slice(4) };
        }
        return {
          [node.discriminant]: alternative.name,
          value: this.at("value", () => this.node(inner, record["value"])),
        };
      }
      case "select": {
        const record = this.record(json);
        const found = node.cases.find((one) => one.name === record["kind"]);
        if (found === undefined) return this.fail(`kind is not one of ${node.cases.map((one) => one.name).join(", ")}`);
        return { kind: found.name, value: this.at("value", () => this.node(found.node, record["value"])) };
      }
      case "described": {
        const record = this.record(json);
        return {
          description: this.at("description", () => this.node(node.description, record["description"])),
          items: this.at("items", () =>
            this.list(record["items"]).map((item, index) => this.at(index, () => this.node(choiceOf(node.of), item))),
          ),
        };
      }
      case "table": {
        const rows = this.list(json).map((row, index) =>
          this.at(index, () => this.list(row).map((cell, column) => this.at(column, () => this.node(node.of, cell)))),
        );
        return Table.of(rows, cellsOf(node.of));
      }
    }
  }

  private fail(detail: string): never {
    throw new EncodeError(detail);
  }

  private at<T>(part: string | number, inner: () => T): T {
    this.path.push(part);
    const value = inner();
    this.path.pop();
    return value;
  }

  private number(json: unknown): number {
    return typeof json === "number" ? json : this.fail("a number expected");
  }

  private list(json: unknown): readonly unknown[] {
    return Array.isArray(json) ? json : this.fail("a list expected");
  }

  private record(json: unknown): Readonly<Record<string, unknown>> {
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Readonly<Record<string, unknown>>)
      : this.fail("an object expected");
  }

  private octets(node: OctetsNode, json: unknown): unknown {
    if (typeof json !== "string")
      return this.fail(node.format === undefined ? "hex expected" : `a ${node.format} expected`);
    try {
      return node.format === "logical-name" ? obis(json) : fromOctets[node.format ?? "logical-name"](fromHex(json));
    } catch (error) {
      return this.fail(error instanceof DlmsError ? error.message : String(error));
    }
  }
}
