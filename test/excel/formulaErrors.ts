/** Formula results that are errors, with where they stand; odds and range need the add-in's functions. */
export function formulaErrors(): readonly string[] {
  return excelHost.book.sheets.items.flatMap(({ name, cells }) => {
    const used = cells.used(true);
    if (!used) return [];
    const formulas = cells.formulas(used);
    return cells.values(used).flatMap((line, row) =>
      line.flatMap((value, column) => {
        const formula = String(formulas[row]?.[column]);
        const isOurs = formula.includes("CONTROLBOOK.") || formula.includes("V11");
        return String(value).startsWith("#") && !isOurs
          ? [`${name} ${String(row)},${String(column)}: ${String(value)} ${formula}`]
          : [];
      }),
    );
  });
}
