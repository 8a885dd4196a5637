/** Lines around a change. */
const context = 3;

/** Beyond this many pairs of lines the changed region is shown whole: nobody reads a finer diff of it. */
const comparedPairs = 4_000_000;

interface Line {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** The changes from one text to another as unified hunks, without file names. */
export function unifiedDiff(before: string, after: string): string {
  const lines = compareLines(split(before), split(after));
  const shown = lines.map(() => false);
  lines.forEach(({ sign }, index) => {
    if (sign === " ") return;
    shown.fill(true, Math.max(0, index - context), index + context + 1);
  });
  const output: string[] = [];
  let oldLine = 1;
  let newLine = 1;
  lines.forEach(({ sign, text }, index) => {
    if (shown[index] === true) {
      if (shown[index - 1] !== true) output.push(hunkHeader(lines, shown, index, oldLine, newLine));
      output.push(`${sign}${text}`);
    }
    if (sign !== "+") oldLine += 1;
    if (sign !== "-") newLine += 1;
  });
  return output.map((line) => `${line}\n`).join("");
}

function hunkHeader(
  lines: readonly Line[],
  shown: readonly boolean[],
  from: number,
  oldLine: number,
  newLine: number,
): string {
  const end = shown.indexOf(false, from);
  const hunk = lines.slice(from, end === -1 ? undefined : end);
  const range = (line: number, sign: Line["sign"]): string => {
    const count = hunk.filter((one) => one.sign !== sign).length;
    return `${count === 0 ? line - 1 : line},${count}`;
  };
  return `@@ -${range(oldLine, "+")} +${range(newLine, "-")} @@`;
}

function split(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else lines[lines.length - 1] += " (no newline at the end)";
  return lines;
}

function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  return [
    ...before.slice(0, head).map(signed(" ")),
    ...(old.length * fresh.length > comparedPairs
      ? [...old.map(signed("-")), ...fresh.map(signed("+"))]
      : longestCommon(old, fresh)),
    ...before.slice(before.length - tail).map(signed(" ")),
  ];
}

function signed(sign: Line["sign"]): (text: string) => Line {
  return (text) => ({ sign, text });
}

/** Keeps a longest common subsequence of lines: the textbook table, from the end. */
function longestCommon(old: readonly string[], fresh: readonly string[]): Line[] {
  const width = fresh.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      table[i * width + j] =
        old[i] === fresh[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push({ sign: " ", text: old[i]! });
      i += 1;
      j += 1;
    } else if (i < old.length && (j === fresh.length || table[(i + 1) * width + j]! >= table[i * width + j + 1]!)) {
      lines.push({ sign: "-", text: old[i]! });
      i += 1;
    } else {
      lines.push({ sign: "+", text: fresh[j]! });
      j += 1;
    }
  }
  return lines;
}
