/** Rows of text in columns, numbers to the right. The first row is the head. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  const isNumeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^(-?[\d.]*( \S+)?|…)$/.test(row[column] ?? "")),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const blanks = " ".repeat(widths[column]! - [...cell].length);
          return isNumeric[column] ? blanks + cell : cell + blanks;
        })
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}\n`)
    .join("");
}
