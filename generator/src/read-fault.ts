/** Finds the place at which a text stops being JSON. JSON.parse decides whether it is; it does not say where. */

export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** Deeper nesting than this has no use in a spec, and would exhaust the stack of recursive readers. */
const maximumDepth = 100;

const blank = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

type State = "value" | "first value" | "key" | "first key" | "colon" | "comma";

const expected: Readonly<Record<State, string>> = {
  value: "a value",
  "first value": 'a value or "]"',
  key: "a property name",
  "first key": 'a property name or "}"',
  colon: '":"',
  comma: '"," or the closing bracket',
};

/** The first fault of a text, or undefined when it is JSON and not nested too deeply. */
export function findFault(text: string): Fault | undefined {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let offset = 0;
  for (;;) {
    blank.lastIndex = offset;
    offset += blank.exec(text)![0].length;
    const done = state === "comma" && open.length === 0;
    if (offset === text.length)
      return done ? undefined : { offset, message: `the text ends where ${expected[state]} is expected` };
    if (done) return { offset, message: "there is more after the end of the JSON value" };
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    const next: State | undefined = found === undefined ? undefined : step(state, found, open);
    if (found === undefined || next === undefined) return { offset, message: describe(text, offset, state, found) };
    if (open.length > maximumDepth) return { offset, message: `nested deeper than ${maximumDepth} levels` };
    state = next;
    offset += found.length;
  }
}

/** What may follow a token; undefined when the token itself may not stand here. */
function step(state: State, found: string, open: ("{" | "[")[]): State | undefined {
  const top = open.at(-1);
  switch (found) {
    case "{":
    case "[":
      if (state !== "value" && state !== "first value") return undefined;
      open.push(found);
      return found === "{" ? "first key" : "first value";
    case "}":
      if (state !== "first key" && !(state === "comma" && top === "{")) return undefined;
      open.pop();
      return "comma";
    case "]":
      if (state !== "first value" && !(state === "comma" && top === "[")) return undefined;
      open.pop();
      return "comma";
    case ",":
      if (state !== "comma") return undefined;
      return top === "{" ? "key" : "value";
    case ":":
      return state === "colon" ? "value" : undefined;
    default:
      if (state === "value" || state === "first value") return "comma";
      return found.startsWith('"') && (state === "key" || state === "first key") ? "colon" : undefined;
  }
}

function describe(text: string, offset: number, state: State, found: string | undefined): string {
  const rest = text.slice(offset, offset + 40);
  if (rest.startsWith("\ufeff")) return "the file begins with a byte order mark: save it as plain UTF-8";
  if (rest.startsWith("//") || rest.startsWith("/*")) return "JSON has no comments";
  if (rest.startsWith("'")) return "JSON strings stand in double quotes";
  if ((found === "}" || found === "]") && (state === "key" || state === "value")) {
    return `${expected[state]} is expected: is there a comma too many before "${found}"?`;
  }
  if (found === undefined && rest.startsWith('"')) {
    return "this string does not end on its line, or has an escape that JSON does not know";
  }
  const word = found ?? /^[^\s{}[\],:"]+|^./su.exec(rest)![0];
  return `${expected[state]} is expected, not ${word.slice(0, 40)}`;
}
