import { LAST_COLUMN, LAST_ROW } from "../model/area";
import type { Axis } from "../model/axis";
import type { StayingSheet } from "../removal";
import { type XmlElement, childrenOf } from "../../kit/xlsx/element";
import { markup } from "../xml/markup";

/** Page breaks by the number of rows or columns before them. */
function breaksMarkup(list: XmlElement | undefined, axis: Axis, last: number): string {
  const places = childrenOf(list, "brk").map(({ attributes }) => axis.moved(Number(attributes.get("id"))));
  const kept = [...new Set(places)].filter((place) => place > 0 && place <= LAST_ROW);
  const written = kept.map((id) => markup("brk", { id, max: last, man: 1 }));
  const count = written.length;
  return list && count > 0 ? markup(list.name, { count, manualBreakCount: count }, written.join("")) : "";
}

/** Where the printed pages of a sheet end. */
export function pageBreaks({ content, rows, columns }: StayingSheet): string {
  const list = (name: string) => content.elements.find((element) => element.name === name);
  return (
    breaksMarkup(list("rowBreaks"), rows, LAST_COLUMN) + breaksMarkup(list("colBreaks"), columns, LAST_ROW)
  );
}
