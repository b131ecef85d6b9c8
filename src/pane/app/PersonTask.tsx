import { supportOf } from "../../domain/talks/supportOf";
import type { TalkBook } from "../../excel/readTalks";
import { fold } from "../../kit/text";
import { PersonPage } from "../oneOnOne/PersonPage";
import { goBack } from "./navigation";
import { printPerson } from "./printActions";
import type { TaskProps } from "./taskProps";

export interface PersonTaskProps extends TaskProps {
  readonly talkBook: TalkBook;
  readonly member: string;
}

/** What the book knows of a member, wired to it. */
export function PersonTask({ app, view, talkBook, member }: PersonTaskProps) {
  const isTheirs = (name: string): boolean => fold(name) === fold(member);
  const deals = view.book.deals.map(({ record }) => record).filter(({ owner }) => isTheirs(owner));
  const talks = talkBook.talks
    .filter((talk) => isTheirs(talk.member))
    .sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
  return (
    <PersonPage
      name={member}
      member={talkBook.members.find((one) => isTheirs(one.member)) ?? null}
      talks={talks}
      support={supportOf(member, talkBook.register, deals)}
      today={view.today}
      onPrint={() => void printPerson(app, member)}
      onBack={() => goBack(app)}
    />
  );
}
