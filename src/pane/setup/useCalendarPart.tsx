import { Field } from "@fluentui/react-components";
import { useState } from "react";
import type { MixShare } from "../../domain/calendar/timeMix";
import type { CalendarEvent } from "../../kit/calendar/calendarEvent";
import { Note } from "../kit/Note";
import { TextInput } from "../kit/TextInput";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { Watch } from "../kit/Watch";
import { counted } from "../words/counted";
import { dayInYear, timeWords } from "../words/day";
import { rateWords } from "../words/rate";
import { typedAmount } from "../words/typedAmount";
import { typedTime } from "../words/typedTime";
import { calendarOf, type CoachingCalendar } from "./calendarOf";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";

/** So many entries are shown before the file is saved. */
const SHOWN = 4;
const NINE = "09:00";
const HALF_AN_HOUR = "30";

export interface CalendarBasis extends Pick<SetupBasis, "facts" | "today"> {
  /** Saves the events as a calendar file. */
  readonly onSave: (events: readonly CalendarEvent[]) => void;
}

/** Coaching blocks and one-on-ones as a file for one's own calendar, and how the weeks ahead are planned. */
export function useCalendarPart({ facts, today, onSave }: CalendarBasis): SetupPart {
  const [from, setFrom] = useState(NINE);
  const [length, setLength] = useState(HALF_AN_HOUR);
  const time = { from: typedTime(from), minutes: typedAmount(length) };
  const isRead = time.from !== undefined && time.minutes !== undefined && time.minutes > 0;
  const sound = { from: time.from ?? 0, minutes: isRead ? (time.minutes ?? 0) : 0 };
  const calendar = calendarOf(facts, sound, today);
  const events = [...calendar.blocks, ...calendar.meetings];
  return {
    title: "Calendar",
    meta: metaOf(calendar),
    isDone: true,
    keepWords: "Save the calendar file",
    held: isRead
      ? events.length === 0
        ? "No team and no blocks yet"
        : null
      : "A time like 9:30, minutes like 30",
    body: (
      <CalendarFields {...{ calendar, events, from, length, today }} onFrom={setFrom} onLength={setLength} />
    ),
    onKeep: async () => onSave(events),
  };
}

function metaOf({ blocks, meetings }: CoachingCalendar): string {
  if (blocks.length + meetings.length === 0) return "Coaching blocks and 1:1s as an .ics file";
  return `${counted(blocks.length, "block")} and ${counted(meetings.length, "series of 1:1s", "series of 1:1s")} as an .ics file`;
}

interface CalendarFieldsProps {
  readonly calendar: CoachingCalendar;
  readonly events: readonly CalendarEvent[];
  readonly from: string;
  readonly length: string;
  readonly today: number;
  readonly onFrom: (from: string) => void;
  readonly onLength: (length: string) => void;
}

function CalendarFields({ calendar, events, from, length, today, onFrom, onLength }: CalendarFieldsProps) {
  const fields = useFields();
  const type = useType();
  const first = events.toSorted((a, b) => a.start - b.start).slice(0, SHOWN);
  return (
    <div className={fields.stack}>
      <div className={fields.pair}>
        <Field label="1:1s from" {...wrong(typedTime(from) === undefined, "Like 9:30")}>
          <TextInput value={from} onType={onFrom} />
        </Field>
        <Field label="Minutes" {...wrong(!((typedAmount(length) ?? 0) > 0), "Like 30")}>
          <TextInput value={length} inputMode="decimal" onType={onLength} />
        </Field>
      </div>
      {first.length > 0 && (
        <ol className={fields.list} aria-label="First entries">
          {first.map((event) => (
            <li key={event.uid} className={type.small}>
              <span className={type.strong}>{event.title}</span>, {whenWords(event, today)}
            </li>
          ))}
        </ol>
      )}
      <Mix mix={calendar.mix} />
      <Note>
        Open the file in Outlook or another calendar. A later file changes the same entries, also where a
        block moved within its week; one that you renamed or moved to another week comes as a new one. Titles
        only; no notes of yours go in, and each entry is marked private.
      </Note>
    </div>
  );
}

function wrong(isWrong: boolean, words: string) {
  return isWrong ? ({ validationState: "error", validationMessage: words } as const) : {};
}

function whenWords({ start, minutes, isAllDay, repeats }: CalendarEvent, today: number): string {
  const weeks = repeats?.everyWeeks === 1 ? "every week" : `every ${String(repeats?.everyWeeks ?? 0)} weeks`;
  const again = repeats ? `, ${weeks}, ${String(repeats.times)} times` : "";
  const time = isAllDay ? ", all day" : ` ${timeWords(start)}, ${String(minutes)} min`;
  return `${dayInYear(start, today)}${time}${again}`;
}

/** What the blocks of four weeks go into, against the shares on Settings. */
function Mix({ mix }: { readonly mix: readonly MixShare[] }) {
  const table = useTable();
  const type = useType();
  if (mix.every(({ planned }) => planned === null)) {
    return (
      <p className={type.quiet}>
        No time is blocked in the next four weeks: switch the pack Time on and block it.
      </p>
    );
  }
  return (
    <table className={table.table}>
      <caption className={type.heard}>Time planned for four weeks against your targets</caption>
      <thead>
        <tr>
          <th scope="col">Planned, 4 weeks</th>
          <th scope="col">share</th>
          <th scope="col">target</th>
        </tr>
      </thead>
      <tbody>
        {mix.map(({ name, planned, share, is, isMissed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{isMissed ? <Watch>{rateWords(planned ?? 0)}</Watch> : rateWords(planned ?? 0)}</td>
            <td>{share === null ? "–" : `${is === "least" ? "≥" : "≤"} ${rateWords(share)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
