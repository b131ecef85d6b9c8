import { makeStyles } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { Talk } from "../../schema/sheets/coaching";
import type { Member } from "../../schema/sheets/talent";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Private } from "../kit/Private";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import { dayInYear } from "../words/day";
import { firstName } from "../words/dealWords";

export interface PersonPageProps {
  readonly name: string;
  /** Null for an owner of deals who is not on Talent. */
  readonly member: Member | null;
  /** The newest first. */
  readonly talks: readonly Talk[];
  /** Support that the member waits for, and ideas given to the member. */
  readonly support: readonly RegisteredAction[];
  readonly today: Serial;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  list: { margin: "4px 0", padding: 0, listStyle: "none" },
  item: { padding: "4px 0" },
  text: { margin: "4px 0", whiteSpace: "pre-wrap" },
});

/** So many talks are told. */
const TOLD = 6;

/** What the book knows of a member, for the manager alone: where they stand, the last talks, what they wait for. */
export function PersonPage({ name, member, talks, support, today, onPrint, onBack }: PersonPageProps) {
  const type = useType();
  return (
    <Page name="1:1">
      <div>
        <Back to={`1:1 with ${firstName(name)}`} onBack={onBack} />
        <Head
          title={name}
          lead={
            <>
              {member ? headLine(member, today) : "Not listed on Talent yet."} <Private />
            </>
          }
        />
        <div className={type.small}>
          <Action onPress={onPrint}>Make {firstName(name)}’s page to print</Action>
        </div>
      </div>
      {member && <Standing member={member} today={today} />}
      <Talks talks={talks} today={today} />
      <Support support={support} today={today} />
    </Page>
  );
}

function headLine({ role, territory, since }: Member, today: Serial): string {
  const from = since === null ? "" : `since ${dayInYear(since, today)}`;
  const parts = [role, territory, from].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(" · ")}.`;
}

function Standing({ member, today }: { readonly member: Member; readonly today: Serial }) {
  const styles = useStyles();
  const type = useType();
  const grade = (value: number | null): string => (value === null ? "–" : `${String(value)} of 3`);
  const day = (value: number | null): string => (value === null ? "–" : dayInYear(value, today));
  const words = [
    ["Does well", member.strengths],
    ["Held back by", member.weaknesses],
    ["Their way", member.theirWay],
    ["Plan to stay", member.retentionPlan],
  ] as const;
  return (
    <Section title="Where they stand" side={member.path ?? "no path yet"}>
      {words.map(([label, text]) => (
        <p key={label} className={`${type.small} ${styles.text}`}>
          <span className={type.strong}>{label}:</span> {text === "" ? "nothing written yet" : text}
        </p>
      ))}
      <Facts
        facts={[
          ["Skills", grade(member.skills)],
          ["Tools", grade(member.tools)],
          ["Systems", grade(member.systems)],
          ["Processes", grade(member.processes)],
          ["Training", grade(member.training)],
          ["Decides alone", member.delegation === null ? "–" : `${String(member.delegation)} of 5`],
          ["May leave", member.retentionRisk === null ? "–" : `${String(member.retentionRisk)} of 5`],
          ["Next role", member.nextRole === "" ? "–" : member.nextRole],
          ["Decision due", day(member.decisionDue)],
        ]}
      />
    </Section>
  );
}

function Talks({ talks, today }: Pick<PersonPageProps, "talks" | "today">) {
  const styles = useStyles();
  const type = useType();
  return (
    <Section title="Last talks">
      {talks.length === 0 && <p className={type.small}>None yet: finish a 1:1.</p>}
      <ul className={styles.list}>
        {talks.slice(0, TOLD).map((talk) => (
          <li key={talk.coachingId} className={`${type.small} ${styles.item}`}>
            <span className={type.strong}>{talk.type ?? "Talk"}</span>
            {talk.date !== null && `, ${dayInYear(talk.date, today)}`}
            {talkWords(talk) !== "" && `: ${talkWords(talk)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function talkWords({ agreed, after, dealEffect }: Talk): string {
  const effect = dealEffect === null ? "" : `deal ${dealEffect.toLowerCase()}`;
  return [effect, agreed === "" ? after : agreed].filter((part) => part !== "").join(" · ");
}

function Support({ support, today }: Pick<PersonPageProps, "support" | "today">) {
  const styles = useStyles();
  const type = useType();
  return (
    <Section title="Support and ideas">
      {support.length === 0 && <p className={type.small}>Nothing is open, and no idea was given.</p>}
      <ul className={styles.list}>
        {support.map((action) => (
          <li key={action.actionId} className={`${type.small} ${styles.item}`}>
            {action.title} · <SupportState action={action} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SupportState({ action, today }: { readonly action: RegisteredAction; readonly today: Serial }) {
  const { due, status, outcome } = action;
  if (status === "Done") return <State kind="good">{outcome === "" ? "done" : outcome}</State>;
  if (due !== null && due < today) return <State kind="bad">due {dayInYear(due, today)}</State>;
  return due === null ? "open" : `by ${dayInYear(due, today)}`;
}
