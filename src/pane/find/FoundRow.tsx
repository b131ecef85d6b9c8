import type { SyntheticEvent } from "react";
import { Private } from "../kit/Private";
import { Row } from "../kit/Row";
import { excerpt } from "./excerpt";
import type { FoundRecord, Telling } from "./findKind";
import { Wanted } from "./Wanted";

export interface FoundRowProps {
  readonly found: FoundRecord;
  readonly wanted: string;
  readonly telling: Telling;
  readonly onGoTo: (found: FoundRecord, wanted: string) => void;
  readonly onOpen: (found: FoundRecord, wanted: string) => void;
}

/** A record that was found: a click or Enter goes to its cell, with Shift it opens in the pane. */
export function FoundRow({ found, wanted, telling, onGoTo, onOpen }: FoundRowProps) {
  const { line, right } = found.words(telling);
  const cell = found.cell(wanted);
  const { header } = cell.place;
  const open = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onOpen(found, wanted);
  };
  const name = [found.name, cell.text].find((words) => words !== null && words !== "");
  const isSaid = cell.text === null || cell.text === found.name || line.includes(cell.text);
  const other = isSaid ? null : cell.text;
  return (
    <li
      onKeyDown={(event) => event.key === "Enter" && event.shiftKey && open(event)}
      onClickCapture={(event) => event.shiftKey && open(event)}
    >
      <Row
        title={<Wanted text={excerpt(name ?? "Without a name", wanted)} wanted={wanted} />}
        right={cell.isPrivate ? <Private /> : right}
        {...(line !== "" && { meta: <Wanted text={line} wanted={wanted} /> })}
        {...(other !== null && {
          why: (
            <>
              {header}: <Wanted text={excerpt(other, wanted)} wanted={wanted} />
            </>
          ),
        })}
        onOpen={() => onGoTo(found, wanted)}
      />
    </li>
  );
}
