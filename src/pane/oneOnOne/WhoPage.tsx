import type { OneOnOneDue } from "../../domain/talks/oneOnOnesDue";
import type { PlannedTalk } from "../../domain/talks/plannedTalk";
import type { Serial } from "../../kit/serial";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { counted } from "../words/counted";
import { dayInYear, timeWords, weekdayWords } from "../words/day";
import { firstName } from "../words/dealWords";
import { rateWords } from "../words/rate";
import type { TalkKind } from "./sessionKinds";

/** Somebody to talk with: when it is due or blocked, and what was promised and is open. */
export interface TalkPartner {
  readonly due: OneOnOneDue;
  readonly planned: PlannedTalk | undefined;
  readonly yours: number;
  readonly theirs: number;
}

export interface WhoPageProps {
  readonly partners: readonly TalkPartner[];
  /** Share of skills in the minutes of this month's meetings; null where none has minutes. */
  readonly skills: number | null;
  /** Ride-alongs and calls that still lack a note. */
  readonly unfinished: number;
  readonly today: Serial;
  readonly onTalk: (member: string) => void;
  readonly onSession: (kind: TalkKind) => void;
}

/** Who the talk is with, the latest first, and the other conversations in which one coaches. */
export function WhoPage({ partners, skills, unfinished, today, onTalk, onSession }: WhoPageProps) {
  const open = unfinished === 0 ? "" : ` · ${counted(unfinished, "note")} missing`;
  return (
    <Page name="1:1">
      <Head title="Who is it with?" lead={leadOf(partners)} />
      <RowList>
        {partners.map((partner) => (
          <li key={partner.due.member}>
            <Row
              title={partner.due.member}
              right={<When partner={partner} today={today} />}
              meta={metaOf(partner, today)}
              onOpen={() => onTalk(partner.due.member)}
            />
          </li>
        ))}
      </RowList>
      <Section title="Also a conversation">
        <Row
          title="Ride-along, joint call, call review"
          meta={`With Before and After${open}`}
          onOpen={() => onSession("field")}
        />
        <Row
          title="Huddle or sales meeting"
          meta={skills === null ? "Minutes on skills" : `Minutes on skills: ${rateWords(skills)} this month`}
          onOpen={() => onSession("meeting")}
        />
      </Section>
    </Page>
  );
}

function leadOf(partners: readonly TalkPartner[]): string {
  if (partners.length === 0) return "Nobody yet. List your team on Talent, or import deals with owners.";
  const late = partners.filter(({ due }) => due.daysLate > 0);
  const [latest] = late;
  if (!latest) return "Nobody is late.";
  const words = `${firstName(latest.due.member)} is ${counted(latest.due.daysLate, "day")} late`;
  if (late.length === 1) return `${words}. The others are in time.`;
  const others = late.slice(1).map(({ due }) => firstName(due.member));
  const last = others.pop() ?? "";
  return others.length === 0
    ? `${words}, ${last} is late too.`
    : `${words}, ${others.join(", ")} and ${last} are late too.`;
}

function When({ partner, today }: { readonly partner: TalkPartner; readonly today: Serial }) {
  const { due, planned } = partner;
  if (due.daysLate > 0) return <State kind="watch">{counted(due.daysLate, "day")} late</State>;
  if (planned) {
    const day = planned.on === today ? "today" : weekdayWords(planned.on);
    return planned.from === null ? day : `${day} ${timeWords(planned.from)}`;
  }
  return due.dueOn === null ? "first 1:1" : weekdayWords(Math.max(due.dueOn, today));
}

function metaOf({ due, yours, theirs }: TalkPartner, today: Serial): string {
  const last = due.lastOneOnOne === null ? "None so far" : `Last ${dayInYear(due.lastOneOnOne, today)}`;
  if (yours + theirs === 0) return last;
  const all = counted(yours + theirs, "promise");
  return `${last} · ${all} open${yours === 0 ? "" : `, ${yours} yours`}`;
}
