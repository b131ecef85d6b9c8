import type { KnownPerson, Standing } from "../../domain/relations/peopleMap";
import { Row } from "../kit/Row";
import { State, type StateKind } from "../kit/State";
import { Watch } from "../kit/Watch";
import { isFading, tieWords, warmthWords } from "./peopleWords";

const KINDS: Readonly<Record<Standing, StateKind>> = {
  "for us": "good",
  neutral: "unknown",
  against: "bad",
  unknown: "unknown",
};

export interface PersonRowProps {
  readonly known: KnownPerson;
  /** The deal, where people of several are shown. */
  readonly dealName?: string;
  readonly onOpen: () => void;
}

/** Somebody at a customer in three lines: stance, role and tie, how warm it is. */
export function PersonRow({ known, dealName, onOpen }: PersonRowProps) {
  const { person, stands } = known;
  const warm = warmthWords(known);
  const line = [person.role ?? "Role unknown", tieWords(known), dealName ?? ""];
  return (
    <Row
      title={person.person}
      right={<State kind={KINDS[stands]}>{stands}</State>}
      meta={line.filter((part) => part !== "").join(" · ")}
      why={isFading(known) ? <Watch>{warm}</Watch> : warm}
      onOpen={onOpen}
    />
  );
}
