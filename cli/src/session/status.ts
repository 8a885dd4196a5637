/** Clears the line, and goes back to its beginning. */
const clearLine = "\r\u001b[2K";

let shown = false;

/** Says on the terminal what is being done, in a line that comes and goes; nothing clears it. Silent off a terminal. */
export function showStatus(text: string | undefined): void {
  const { stderr, env } = process;
  if (stderr.isTTY !== true || (env["NO_COLOR"] ?? "") !== "" || (env["CI"] ?? "") !== "") return;
  if (text === undefined && !shown) return;
  shown = text !== undefined;
  stderr.write(`${clearLine}${text === undefined ? "" : `${text.slice(0, Math.max(stderr.columns - 1, 20))}…`}`);
}
