import { toHex } from "@cosemkit/core";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";

const labels: Readonly<Partial<Record<Data["type"], string>>> = {
  boolean: "Boolean",
  "double-long": "Double Long",
  "double-long-unsigned": "Double Long Unsigned",
  integer: "Integer",
  long: "Long",
  unsigned: "Unsigned",
  "long-unsigned": "Long Unsigned",
  enum: "Enum",
};

/** A value and all in it, as tshark lists them: each line has the type, the value where it shows it, and the octets. */
export function dataLines(data: Data, position = ""): string[] {
  const own = `${position}${labelOf(data)} = ${toHex(encodeData(data))}`;
  if (data.type === "array") return [own, ...data.value.flatMap((item, i) => dataLines(item, `[${i + 1}] `))];
  if (data.type === "structure") return [own, ...data.value.flatMap((item) => dataLines(item))];
  return [own];
}

/** Whether tshark can judge a value: it gets compact arrays wrong, and shows no delta types. */
export function isJudged(data: Data): boolean {
  if (data.type === "array" || data.type === "structure") return data.value.every(isJudged);
  return data.type !== "compact-array" && data.type !== "dont-care" && !data.type.startsWith("delta-");
}

function labelOf(data: Data): string {
  switch (data.type) {
    case "null-data":
      return "Null";
    case "array":
      return `Array (${data.value.length} elements)`;
    case "structure":
      return "Structure";
    case "bit-string":
      return `Bit-string (bits: ${data.value.length}, bytes: ${Math.ceil(data.value.length / 8)}):`;
    case "octet-string":
      return `Octet String (length ${data.value.length})${data.value.length === 12 ? dateTimeText(data.value) : ""}`;
    case "visible-string":
      return `Visible String (length ${data.value.length})`;
    case "utf8-string":
      return `UTF8 String (length ${new TextEncoder().encode(data.value).length})`;
    case "bcd":
      return `BCD: 0x${(data.value & 0xff).toString(16).padStart(2, "0")}`;
    case "long64":
      // tshark shows the signs of the two 64-bit types the wrong way round.
      return `Long64: ${BigInt.asUintN(64, data.value)}`;
    case "long64-unsigned":
      return `Long64 Unsigned: ${BigInt.asIntN(64, data.value)}`;
    case "float32":
      return `Float32: ${floatText(data.value)}`;
    case "float64":
      return `Float64: ${floatText(data.value)}`;
    case "date-time":
      return "Date Time";
    case "date":
      return "Date";
    case "time":
      return "Time";
    case "compact-array":
    case "dont-care":
    case "delta-integer":
    case "delta-long":
    case "delta-double-long":
    case "delta-unsigned":
    case "delta-long-unsigned":
    case "delta-double-long-unsigned":
      return data.type;
    default:
      return `${labels[data.type]}: ${data.value}`;
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  return Object.is(value, -0) ? "-0.000000" : value.toFixed(6);
}

/** The date and time that tshark shows of an octet string of 12 that could be one; FF stands for any. */
function dateTimeText(octets: Uint8Array): string {
  const [y1, y2, month, day, , hour, minute, second, hundredth] = octets;
  const year = y1 === 0xff && y2 === 0xff ? "FFFF" : String(y1! * 256 + y2!);
  const two = (value: number | undefined): string =>
    value! > 0xf0 ? value!.toString(16).toUpperCase() : String(value).padStart(2, "0");
  return ` (${year}/${two(month)}/${two(day)} ${two(hour)}:${two(minute)}:${two(second)}.${two(hundredth)})`;
}
