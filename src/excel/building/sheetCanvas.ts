/** One or several ranges of a sheet, as far as their looks and rules go. */
export type Area = Excel.Range | Excel.RangeAreas;

/** A worksheet that is being written; asking twice for an address gives the same object, so it is sent once. */
export interface SheetCanvas {
  readonly sheet: Excel.Worksheet;
  range(address: string): Excel.Range;
  /** The address may name several ranges, parted by commas. */
  area(address: string): Area;
}

export function sheetCanvas(sheet: Excel.Worksheet): SheetCanvas {
  const ranges = new Map<string, Excel.Range>();
  const areas = new Map<string, Excel.RangeAreas>();
  const range = (address: string) => known(ranges, address, () => sheet.getRange(address));
  return {
    sheet,
    range,
    area: (address) =>
      address.includes(",") ? known(areas, address, () => sheet.getRanges(address)) : range(address),
  };
}

function known<T>(found: Map<string, T>, address: string, make: () => T): T {
  const value = found.get(address) ?? make();
  found.set(address, value);
  return value;
}
