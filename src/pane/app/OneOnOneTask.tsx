import type { TalkBook } from "../../excel/readTalks";
import { fold } from "../../kit/text";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { useStore } from "../kit/useStore";
import { skillsShare, unfinishedTalks } from "../../domain/talks/sessions";
import { WhoPage } from "../oneOnOne/WhoPage";
import { openTalk, seeSession } from "./navigation";
import { PersonTask } from "./PersonTask";
import { SessionTask } from "./SessionTask";
import { talkPartners, teamOf } from "./talkPartners";
import { TalkTask } from "./TalkTask";
import type { TaskProps } from "./taskProps";
import { useSelectedMember } from "./useSelectedMember";
import { useTalkBook } from "./useTalkBook";

/** 1:1: who it is with, a talk, a member's page, or another conversation. */
export function OneOnOneTask({ app, view }: TaskProps) {
  const reading = useTalkBook(app, view.book);
  if (reading.kind === "read") return <Talks app={app} view={view} talkBook={reading.book} />;
  const isReading = reading.kind === "reading";
  return (
    <Page name="1:1">
      <Head title={isReading ? "Reading the talks…" : "The talks could not be read"} isPassing={isReading} />
    </Page>
  );
}

function Talks({ app, view, talkBook }: TaskProps & { readonly talkBook: TalkBook }) {
  const { member, list } = useStore(app.place);
  const team = teamOf(view, talkBook);
  const clicked = useSelectedMember(app, team);
  const task = { app, view, talkBook };
  if (list === "field" || list === "meeting")
    return <SessionTask key={list} kind={list} team={team} {...task} />;
  if (member !== undefined && list === "person") return <PersonTask member={member} {...task} />;
  if (member !== undefined) {
    const other = clicked !== null && fold(clicked) !== fold(member) ? clicked : null;
    return <TalkTask key={member} member={member} selected={other} {...task} />;
  }
  return (
    <WhoPage
      partners={talkPartners(view, talkBook)}
      skills={skillsShare(talkBook.talks, view.today)}
      unfinished={unfinishedTalks(talkBook.talks, view.today).length}
      today={view.today}
      onTalk={(who) => openTalk(app, who)}
      onSession={(kind) => seeSession(app, kind)}
    />
  );
}
