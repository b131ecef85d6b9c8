import { useState } from "react";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Row } from "../kit/Row";
import { Section } from "../kit/Section";
import { PartList } from "./PartList";
import { keepDock } from "./keepDock";
import type { SetupPart } from "./setupPart";

export interface StartStepsProps {
  readonly steps: readonly SetupPart[];
  /** Whether the book stands; without one only the import can be done. */
  readonly isBuilt: boolean;
  readonly isWriting: boolean;
  readonly onBuild: () => void;
  readonly onLater: () => void;
  readonly onHome: () => void;
  readonly onOneOnOne: () => void;
}

/** The way of a new manager to a filled Home: five steps, one open at a time, what is done is ticked. */
export function StartSteps({ steps, isBuilt, isWriting, ...acts }: StartStepsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const next = steps.find(({ isDone }) => !isDone) ?? null;
  const open = steps.find(({ title }) => title === chosen) ?? next;
  const quiet = isBuilt ? (
    <Quiet words="Later" onPress={acts.onLater} />
  ) : (
    <Quiet words="Build the book" onPress={acts.onBuild} />
  );
  return (
    <Page name="Setup" dock={open ? keepDock(open, isWriting, quiet) : homeDock(acts)}>
      <Head {...headOf(steps)} />
      <PartList
        parts={steps}
        open={open?.title ?? null}
        isNumbered
        isWaiting={!isBuilt}
        onOpen={(title) => setChosen(title)}
      />
      {!isBuilt && (
        <Note>Your own sheets stay as they are. “Build the book” adds its sheets without deals.</Note>
      )}
      {isBuilt && (
        <Section title="Then">
          <Row
            title="First 1:1"
            meta="Pick one person: goals first, then three deals"
            onOpen={acts.onOneOnOne}
          />
        </Section>
      )}
    </Page>
  );
}

function headOf(steps: readonly SetupPart[]) {
  const done = steps.filter(({ isDone }) => isDone).length;
  if (done < steps.length) {
    const lead = `Five short steps, ${String(done)} done. Leave any time; what is done stays done.`;
    return { title: "Start here", lead };
  }
  const lead = "Home shows where the period stands. Everything here can be changed again.";
  return { title: "Your book is set up", lead };
}

function homeDock({ onLater, onHome }: Pick<StartStepsProps, "onLater" | "onHome">) {
  return {
    quiet: <Quiet words="All settings" onPress={onLater} />,
    primary: <Primary onPress={onHome}>See Home</Primary>,
  };
}
