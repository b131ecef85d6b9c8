import type { Combined } from "../../domain/combined/combine";
import type { PutTogether } from "../../intake/copies/putTogether";
import { fromCents } from "../../kit/money";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { amountOrDash, amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInFull } from "../words/day";

export interface CopiesPageProps {
  readonly together: PutTogether;
  /** What is not in the figures, or makes them other than they seem. */
  readonly told: readonly string[];
  readonly onMake: (combined: Combined) => void;
  readonly onRestart: () => void;
}

/** Several managers' copies put together: what they come to, before it is written on a tab. */
export function CopiesPage({ together, told, onMake, onRestart }: CopiesPageProps) {
  const { combined } = together;
  if (combined === null) return <NothingPage told={told} onRestart={onRestart} />;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Start over" onPress={onRestart} />,
        primary: <Primary onPress={() => onMake(combined)}>Make the roll-up</Primary>,
      }}
    >
      <Head
        title={`${counted(combined.copies.length, "copy", "copies")} put together`}
        lead={`${counted(combined.deals.rows.length, "deal")} in ${combined.period.name}. It goes on a new tab of this workbook; no book is changed.`}
      />
      <Told told={told} />
      <Section title="All teams">
        <Facts facts={figuresOf(combined)} />
      </Section>
      <Section title="Sources" side="in play">
        <Facts facts={sourcesOf(combined)} />
      </Section>
      <Note>
        One luck of {combined.luck} is shared by all deals together, as in one book that held them all.
      </Note>
    </Page>
  );
}

function NothingPage({ told, onRestart }: Pick<CopiesPageProps, "told" | "onRestart">) {
  return (
    <Page name="Import" dock={{ quiet: <Quiet words="Start over" onPress={onRestart} /> }}>
      <Head
        title="Nothing to put together"
        lead="Several files at once are taken for leadership copies. Drop an export from your CRM alone."
      />
      <Told told={told} />
    </Page>
  );
}

function Told({ told }: Pick<CopiesPageProps, "told">) {
  if (told.length === 0) return null;
  return (
    <Msg intent="warning" title="Worth knowing">
      {told.map((words) => (
        <div key={words}>{words}</div>
      ))}
    </Msg>
  );
}

type Figures = readonly (readonly [string, string])[];

function figuresOf({ course, bySource, period, range, odds }: Combined): Figures {
  const levels = new Map(course.map(({ line, cents }) => [line, fromCents(cents)]));
  const team = bySource.ok ? bySource.value.rows.at(-1) : undefined;
  return [
    ["Target", amountOrDash(period.target)],
    ["Closed", amountOrDash(team?.closed ?? null)],
    ["In play", amountOrDash(levels.get("Closing") ?? null)],
    ["8 in 10 land", range.ok ? `${amountWords(range.value.low)} – ${amountWords(range.value.high)}` : "–"],
    ["Odds of the target", odds?.ok === true ? `${String(Math.round(odds.value * 100))} %` : "–"],
    ["In play before", amountOrDash(levels.get("Opening") ?? null)],
  ];
}

function sourcesOf({ copies }: Combined): Figures {
  return copies.map(({ copy, lines }) => [
    `${copy.source}, ${dayInFull(copy.asOf)}`,
    amountWords(fromCents(lines.get("Closing")?.cents ?? 0)),
  ]);
}
