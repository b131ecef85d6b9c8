import { peopleMap, peopleOfDeal } from "../../domain/relations/peopleMap";
import { PeopleDet } from "../people/PeopleDet";
import { seePeople } from "./navigation";
import type { TaskProps } from "./taskProps";

/** Who is known on the deal under review, wired to the book. */
export function DealPeople({ app, view, dealId }: TaskProps & { readonly dealId: string }) {
  const { book, today } = view;
  const fading = { today, halfLife: book.limits.relationDays ?? Infinity };
  return (
    <PeopleDet
      people={peopleMap(peopleOfDeal(book.people, dealId), fading)}
      onPeople={() => seePeople(app, { dealId })}
    />
  );
}
