import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import type { Accuracy } from "../../domain/accuracy/accuracyOf";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { counted } from "../words/counted";
import { spanWords, weekWords } from "./accuracyWords";
import { CourseOfWay } from "./CourseOfWay";
import { OriginsTable } from "./OriginsTable";
import { WaysTable } from "./WaysTable";

/** What the page has to show: figures, or why there are none. */
export type AccuracyReading =
  | { readonly kind: "reading" | "not read" }
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "told"; readonly accuracy: Accuracy; readonly now: number };

export interface AccuracyPageProps {
  readonly reading: AccuracyReading;
  readonly onBack: () => void;
}

const TITLE = "How far forecasts missed";

const LEFT_OUT =
  "A week in which the book kept no snapshot, from an import or a call, is left out: how the deals stood then is not known.";

/** How far calls, roll-up, weighted and calibrated missed in closed periods, or why that cannot be said. */
export function AccuracyPage({ reading, onBack }: AccuracyPageProps) {
  switch (reading.kind) {
    case "reading":
      return <Bare title="Reading the history…" isPassing onBack={onBack} />;
    case "not read":
      return <Bare title="The history could not be read" lead="Go back and come again." onBack={onBack} />;
    case "nothing":
      return <Bare title={TITLE} lead={reading.why} onBack={onBack} />;
    case "told":
      return <Told accuracy={reading.accuracy} now={reading.now} onBack={onBack} />;
  }
}

interface BareProps extends Pick<AccuracyPageProps, "onBack"> {
  readonly title: string;
  readonly lead?: string;
  readonly isPassing?: boolean;
}

function Bare({ title, lead, isPassing = false, onBack }: BareProps) {
  return (
    <Page name="Forecast">
      <div>
        <Back to="Forecast" onBack={onBack} />
        <Head title={title} isPassing={isPassing} {...(lead === undefined ? {} : { lead })} />
      </div>
    </Page>
  );
}

interface ToldProps extends Pick<AccuracyPageProps, "onBack"> {
  readonly accuracy: Accuracy;
  readonly now: number;
}

function Told({ accuracy, now, onBack }: ToldProps) {
  const [chosen, setChosen] = useState(now);
  const week = accuracy.weeks.find((each) => each.week === chosen) ?? accuracy.weeks[0];
  if (!week) return null;
  return (
    <Page name="Forecast">
      <div>
        <Back to="Forecast" onBack={onBack} />
        <Head title={TITLE} lead={`Of ${spanWords(accuracy)}; each week by what was known then.`} />
      </div>
      <WeekField weeks={accuracy.weeks} now={now} week={week.week} onWeek={setChosen} />
      <Note isFinding>{weekWords(accuracy, week)}</Note>
      <Section title={`At week ${String(week.week)}`} side={counted(week.periods, "closed period")}>
        <WaysTable accuracy={accuracy} week={week} />
      </Section>
      <Section title="Week by week" side="error, by what closed">
        <CourseOfWay weeks={accuracy.weeks} />
        <Note>{LEFT_OUT}</Note>
      </Section>
      <Section title="Where what closed came from" side={`at week ${String(week.week)}`}>
        <OriginsTable week={week} />
      </Section>
    </Page>
  );
}

interface WeekFieldProps {
  readonly weeks: readonly WeekAccuracy[];
  readonly now: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
}

function WeekField({ weeks, now, week: chosen, onWeek }: WeekFieldProps) {
  return (
    <Field label="Week of the period">
      <Select value={String(chosen)} onChange={(_event, { value }) => onWeek(Number(value))}>
        {weeks.map(({ week }) => (
          <option key={week} value={String(week)}>
            {`Week ${String(week)}${week === now ? ", as now" : ""}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
