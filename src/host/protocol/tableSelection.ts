import { formatAddress } from "../book/address";
import { overlap } from "../book/boxes";
import type { Book } from "../book/types";
import type { BookEvent } from "../book/types/event";
import type { Table } from "../book/types/table";
import type { EventMessage } from "./eventMessage";
import { EVENT } from "./eventTypes";

/** Tells each table when the selection enters, moves inside or leaves it; an empty address means outside. */
export function tableSelection(book: Book): (event: BookEvent) => readonly EventMessage[] {
  let inside: readonly Table[] = [];

  return (event) => {
    if (event.type !== "selectionChanged") return [];
    const now = book.tables.touching(event.sheet, event.box);
    const left = inside.filter((table) => !now.some(({ id }) => id === table.id));
    inside = now;
    return [
      ...left.map((table) => message(table, "")),
      ...now.map((table) => {
        const shared = overlap(table.box, event.box);
        return message(table, shared ? formatAddress(shared) : "");
      }),
    ];
  };
}

function message(table: Table, address: string): EventMessage {
  return {
    eventType: EVENT.tableSelectionChanged,
    target: table.id,
    fields: { worksheetId: table.sheet.id, address },
  };
}
