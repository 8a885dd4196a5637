import { idToCode } from "./codes.ts";
import { dateTimeToBytes, dateToBytes, timeToBytes } from "./date-time.ts";
import type { Alternative, ChoiceNode, Descriptor, Node, OctetFormat, SequenceNode } from "./descriptor.ts";
import { DlmsError, EncodeError, type Layer } from "./errors.ts";
import { type FloatValue, writeFloat } from "./floats.ts";
import { arrayOf, choiceOf, type Description, pathText } from "./interpret-read.ts";
import { type Obis, obisToBytes } from "./obis.ts";
import { Table } from "./table.ts";
import { Writer } from "./writer.ts";

/** Encodes a value by walking the descriptor, checking every type on the way. Throws `EncodeError` with the field path. */
export function interpretWrite(descriptor: Descriptor, value: unknown): Uint8Array {
  const walk = new Walk();
  try {
    walk.node(descriptor.node, value);
    return walk.w.finish();
  } catch (error) {
    if (error instanceof EncodeError) throw new EncodeError(error.detail, pathText(walk.path), layerOf(descriptor));
    throw error;
  }
}

function layerOf(descriptor: Descriptor): Layer {
  return descriptor.layer ?? "apdu";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

class Walk {
  readonly w: Writer = new Writer();
  readonly path: (string | number)[] = [];

  node(node: Node, value: unknown, record?: Readonly<Record<string, unknown>>): void {
    const { w } = this;
    switch (node.kind) {
      case "null":
        if (value !== null && value !== undefined) w.fail("null expected");
        return;
      case "ref":
        this.node(node.to().node, value, record);
        return;
      case "boolean":
        w.boolean(value as boolean);
        return;
      case "integer":
        this.integer(node.size, node.signed, value);
        return;
      case "ber-integer":
        w.berInteger(this.number(value));
        return;
      case "float":
        if (node.size === 4) w.f32(this.number(value));
        else w.f64(this.number(value));
        return;
      case "octets": {
        const bytes = this.octets(node.format, value);
        if (node.form === "rest") w.raw(bytes);
        else if (node.form === "fixed") w.fixed(bytes, node.size!);
        else if (node.size === undefined) w.octets(bytes);
        else w.octetsOf(bytes, node.size);
        return;
      }
      case "text":
        if (node.charset === "utf8") w.utf8(value as string);
        else w.latin1(value as string);
        return;
      case "bit-string":
        if (node.form === "ber") w.berBits(value as string);
        else if (node.size === undefined) w.bitString(value as string);
        else w.bitStringOf(value as string, node.size);
        return;
      case "flags": {
        const ids = this.list(value);
        for (const id of ids) {
          if (!node.ids.includes(id as string)) w.fail(`${JSON.stringify(id)} is not one of ${node.ids.join(", ")}`);
        }
        const bits = node.ids.map((id) => (ids.includes(id) ? "1" : "0"));
        if (node.form === "ber") w.berBits(bits.join(""));
        else if (node.form === "counted") w.bitString(bits.join(""));
        else w.bits((node.order === "lsb0" ? bits.reverse() : bits).join(""));
        return;
      }
      case "bit-fields": {
        const fields = this.record(value);
        let word = 0;
        for (const field of node.fields) {
          this.at(field.property, () => {
            const given = fields[field.property];
            const number = field.values === undefined ? given : field.values.indexOf(given as string);
            if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number >= 2 ** field.width) {
              w.fail(
                `${JSON.stringify(given)} is not ${field.values?.join(" or ") ?? `from 0 to ${2 ** field.width - 1}`}`,
              );
            } else {
              word += number * 2 ** field.shift;
            }
          });
        }
        this.integer(node.size, false, word);
        return;
      }
      case "enumerated": {
        if (typeof value !== "string" && typeof value !== "number") w.fail(`a ${node.codes.name} expected`);
        const code = idToCode(w, node.codes, value as string | number);
        if (node.form === "ber") w.berInteger(code);
        else w.u8(code);
        return;
      }
      case "oid": {
        const code = typeof value === "string" && node.codes !== undefined ? node.codes.codes[value] : undefined;
        w.berOid(code === undefined ? (value as string) : `${node.codes!.arc}.${code}`);
        return;
      }
      case "sequence":
        this.sequence(node, value);
        return;
      case "list": {
        const items = this.list(value);
        if (node.size !== undefined && items.length !== node.size) w.fail(`${node.size} elements expected`);
        w.length(items.length);
        items.forEach((item, index) => {
          this.at(index, () => this.node(node.of, item));
        });
        return;
      }
      case "choice":
        this.choice(node, value);
        return;
      case "tagged":
        w.u8(node.tag);
        this.node(node.of, value, record);
        return;
      case "tlv": {
        for (const octet of node.tag) w.u8(octet);
        const mark = w.open();
        this.node(node.of, value, record);
        w.close(mark);
        return;
      }
      case "select": {
        const chosen = this.record(value);
        const found = node.cases.find((one) => one.name === chosen["kind"]);
        if (found === undefined || found.when !== record?.[node.by]) {
          w.fail(`${JSON.stringify(chosen["kind"])} does not go with ${node.by} ${JSON.stringify(record?.[node.by])}`);
        } else {
          this.at("value", () => this.node(found.node, chosen["value"]));
        }
        return;
      }
      case "described": {
        const contents = this.record(value);
        this.at("description", () => this.node(node.description, contents["description"]));
        const mark = w.open();
        this.at("items", () => {
          this.list(contents["items"]).forEach((item, index) => {
            this.at(index, () => this.described(choiceOf(node.of), contents["description"] as Description, item));
          });
        });
        w.close(mark);
        return;
      }
      case "table":
        if (!(value instanceof Table)) w.fail("a Table expected");
        else w.raw(value.bytes);
        return;
    }
  }

  private at(part: string | number, inner: () => void): void {
    this.path.push(part);
    inner();
    this.path.pop();
  }

  private record(value: unknown): Readonly<Record<string, unknown>> {
    return isRecord(value) ? value : this.w.fail(`an object expected, ${value === null ? "null" : typeof value} given`);
  }

  private list(value: unknown): readonly unknown[] {
    return Array.isArray(value)
      ? value
      : this.w.fail(`a list expected, ${value === null ? "null" : typeof value} given`);
  }

  private number(value: unknown): number {
    return typeof value === "number" ? value : this.w.fail(`a number expected, ${typeof value} given`);
  }

  private integer(size: 1 | 2 | 4 | 8, signed: boolean, value: unknown): void {
    const { w } = this;
    if (size === 8) {
      if (typeof value !== "bigint") w.fail(`a bigint expected, ${typeof value} given`);
      else if (signed) w.i64(value);
      else w.u64(value);
      return;
    }
    const number = this.number(value);
    const least = signed ? -(2 ** (8 * size - 1)) : 0;
    const most = 2 ** (signed ? 8 * size - 1 : 8 * size) - 1;
    if (!Number.isInteger(number) || number < least || number > most)
      w.fail(`${number} is not a whole number from ${least} to ${most}`);
    for (let i = size - 1; i >= 0; i--) w.u8(Math.floor(number / 2 ** (8 * i)) & 0xff);
  }

  private octets(format: OctetFormat | undefined, value: unknown): Uint8Array {
    if (format !== undefined) {
      try {
        if (format === "logical-name" && typeof value === "string") return obisToBytes(value as Obis);
        if (format === "date-time") return dateTimeToBytes(this.record(value) as never);
        if (format === "date") return dateToBytes(this.record(value) as never);
        if (format === "time") return timeToBytes(this.record(value) as never);
      } catch (error) {
        return this.w.fail(
          error instanceof EncodeError ? error.detail : error instanceof DlmsError ? error.message : String(error),
        );
      }
      return this.w.fail(`a ${format} expected, ${typeof value} given`);
    }
    return value instanceof Uint8Array ? value : this.w.fail("octets (Uint8Array) expected");
  }

  private sequence(node: SequenceNode, value: unknown): void {
    const { w } = this;
    const record = this.record(value);
    if (node.counted) w.length(node.fields.length);
    for (const field of node.fields) {
      const given = record[field.property];
      this.at(field.property, () => {
        if (field.presence === "flag") {
          w.boolean(given !== undefined);
          if (given === undefined) return;
        } else if (field.presence === "default") {
          const absent = given === undefined || given === field.default;
          w.boolean(!absent);
          if (absent) return;
        } else if (field.presence === "tag" && given === undefined) {
          return;
        }
        this.node(field.node, given, record);
      });
    }
  }

  private choice(node: ChoiceNode, value: unknown): void {
    const record = this.record(value);
    const name = record[node.discriminant];
    const alternative = node.alternatives.find((one) =>
      one.flat === undefined ? one.name === name : one.flat.includes(name as string),
    );
    if (alternative === undefined) {
      this.w.fail(
        `${node.discriminant} ${JSON.stringify(name)} is not one of ${node.alternatives.flatMap((one) => one.flat ?? [one.name]).join(", ")}`,
      );
    } else {
      this.w.u8(alternative.tag);
      this.alternative(alternative, record);
    }
  }

  private alternative(alternative: Alternative, record: Readonly<Record<string, unknown>>): void {
    const inner = alternative.node;
    if (inner === undefined) return;
    if (inner.kind === "float" && alternative.flat === undefined) {
      this.at("value", () => {
        this.number(record["value"]);
        const bits = record["bits"] as FloatValue<string>["bits"];
        writeFloat(this.w, { type: alternative.name, value: record["value"] as number, bits }, inner.size);
      });
      return;
    }
    if (alternative.flat === undefined) this.at("value", () => this.node(inner, record["value"]));
    else this.node(inner, record);
  }

  private described(choice: ChoiceNode, description: Description, value: unknown): void {
    const record = this.record(value);
    const inner = description.value;
    if (record[choice.discriminant] !== description.type) {
      this.w.fail(`${JSON.stringify(record[choice.discriminant])} where the description says ${description.type}`);
    }
    if (inner === undefined) {
      this.alternative(choice.alternatives.find((one) => one.name === description.type)!, record);
      return;
    }
    const items = this.list(record["value"]);
    const array = arrayOf(description);
    const descriptions: readonly Description[] =
      array === undefined
        ? (inner as readonly Description[])
        : Array.from({ length: array.numberOfElements }, () => array.typeDescription);
    if (items.length !== descriptions.length)
      this.w.fail(`${descriptions.length} elements expected, ${items.length} given`);
    this.at("value", () => {
      items.forEach((item, index) => {
        this.at(index, () => this.described(choice, descriptions[index]!, item));
      });
    });
  }
}
