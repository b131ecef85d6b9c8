import type { StageHistory } from "../../intake/history/stageHistory";
import { Toggle } from "../kit/Toggle";
import { counted } from "../words/counted";

export interface StageHistoryChoiceProps {
  readonly told: StageHistory;
  readonly isOut: boolean;
  readonly onOut: (isOut: boolean) => void;
}

/** Offers the history that an export tells in its stage-date columns, to be written with the import. */
export function StageHistoryChoice({ told, isOut, onOut }: StageHistoryChoiceProps) {
  const { columns, deals, unread, seeds } = told;
  const entries = counted(seeds.taken.length, "stage entry", "stage entries");
  const unreadWords =
    unread === 0 ? "" : ` ${counted(unread, "cell there is", "cells there are")} no day and left out.`;
  return (
    <Toggle
      title={`History from ${counted(columns, "stage-date column")}`}
      mark={null}
      meta={`${entries} of ${counted(deals, "deal")} before the book’s own history. Undo takes it out with the import.${unreadWords}`}
      isOn={!isOut}
      onTurn={() => onOut(!isOut)}
    />
  );
}
