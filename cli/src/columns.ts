/** Rows of text in columns that are as wide as need be, columns of numbers, with or without a unit, to the right. The first `head` rows are no data. */
export function inColumns(rows: readonly (readonly string[])[], head = 0): readonly string[] {
  const widths: number[] = [];
  const numeric: boolean[] = [];
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
      numeric[column] = (numeric[column] ?? true) && (index < head || /^(-?\d+(\.\d+)?( \S+)?|…)$/.test(cell));
    });
  });
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blanks = " ".repeat(widths[column]! - width(cell));
        return numeric[column] ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

function width(text: string): number {
  return [...text].length;
}
