import { makeStyles } from "@fluentui/react-components";
import type { KnownPerson } from "../../domain/relations/peopleMap";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { useType } from "../kit/type";
import { peopleLead, warmthWords } from "./peopleWords";

const useStyles = makeStyles({ list: { margin: "0 0 4px", paddingLeft: "16px" } });

export interface PeopleDetProps {
  readonly people: readonly KnownPerson[];
  readonly onPeople: () => void;
}

/** Who is known on the deal under review, folded, and the way to the people themselves. */
export function PeopleDet({ people, onPeople }: PeopleDetProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Det title="People" side={sideWords(people)}>
      <div className={type.small}>
        <ul className={styles.list}>
          {people.map((known) => (
            <li key={known.person.person}>
              {known.person.person}, {known.person.role ?? "role unknown"}: {known.stands},{" "}
              {warmthWords(known)}
            </li>
          ))}
        </ul>
        {people.length === 0 && `${peopleLead(people)} `}
        <Action onPress={onPeople}>{people.length === 0 ? "Add the first" : "Add or change people"}</Action>
      </div>
    </Det>
  );
}

function sideWords(people: readonly KnownPerson[]): string {
  if (people.length === 0) return "nobody known";
  const known = `${people.length} known`;
  const buyer = people.find(({ person }) => person.role === "Economic buyer");
  if (!buyer) return `${known}, no economic buyer`;
  return buyer.silence === null ? `${known}, buyer not met` : known;
}
