import { formatAddress } from "../book/address";
import type { BookEvent } from "../book/types/event";
import type { Place } from "../book/types/name";
import { onSheet, onTables, sourceOf, type EventMessage } from "./eventMessage";
import { EVENT } from "./eventTypes";
import type { WireFields } from "./wireShape";

type ChangedEvent = Extract<BookEvent, { type: "changed" }>;

/** A change reaches the sheet's handlers first, then those of the tables that it touches. */
export function changedMessages(
  event: ChangedEvent,
  keepPlace: (place: Place) => string,
): readonly EventMessage[] {
  const { sheet, box, kind, shift, origin } = event;
  const fields = {
    source: sourceOf(origin),
    worksheetId: sheet.id,
    address: formatAddress(box),
    referenceId: keepPlace({ sheet, box }),
    changeType: kind,
    shiftDirection: shift ? `ShiftCell${shift}` : "None",
    ...detailFields(event),
  };
  const triggerSource = origin === "addin" ? "ThisLocalAddin" : "Unknown";
  const ofTables = event.tables.flatMap((table) => {
    const own = { ...fields, tableId: table.id };
    return [
      { eventType: EVENT.tableChanged, target: table.id, fields: own },
      ...onTables(EVENT.tableChanged, sheet, own),
    ];
  });
  return [...onSheet(EVENT.changed, sheet, { ...fields, triggerSource }), ...ofTables];
}

function detailFields({ details }: ChangedEvent): WireFields {
  if (!details) return {};
  return {
    valueBefore: details.valueBefore,
    valueAfter: details.valueAfter,
    valueTypeBefore: details.typeBefore,
    valueTypeAfter: details.typeAfter,
  };
}
