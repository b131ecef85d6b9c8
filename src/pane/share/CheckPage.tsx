import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CopyPlan } from "../../share/planCopy";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Seg } from "../kit/Seg";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { droppedWords } from "./droppedWords";
import { stayingBehind } from "./stayingBehind";

export interface CheckPageProps {
  readonly plan: CopyPlan;
  /** Addresses of small groups that the manager shows all the same. */
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" }, decide: { marginBottom: "8px" } });

/** What will not be in the copy, by name, before it is made. */
export function CheckPage({ plan, shown, onShown, onMake, onBack }: CheckPageProps) {
  const also = droppedWords(plan.dropped);
  return (
    <Page
      name="Share"
      dock={{
        quiet: <Quiet words="Back" onPress={onBack} />,
        primary: <Primary onPress={onMake}>Make the copy</Primary>,
      }}
    >
      <Steps at={2} name="Check" />
      <Head
        title="What will not be in the copy"
        lead="For upper management. Cells behind a removed row or column move up; formulas follow."
      />
      <div>
        {stayingBehind(plan).map(({ title, side, lines }, index) => (
          <Det key={title} title={title} side={side} isOpen={index === 0}>
            <Lines lines={lines} />
          </Det>
        ))}
        {also.length > 0 && (
          <Det title="Also left behind" side={`${also.length} kinds`}>
            <Lines lines={also} />
          </Det>
        )}
      </div>
      <Formulas plan={plan} />
      {plan.smallGroups.length > 0 && <Decide plan={plan} shown={shown} onShown={onShown} />}
    </Page>
  );
}

/** What becomes of the formulas, each group with its places. */
function Formulas({ plan }: { readonly plan: CopyPlan }) {
  const { keep, twin, value, blank } = plan.formulas;
  return (
    <Section title="Formulas" side={wholeWords(keep + twin + value + blank)}>
      <Det title="Stay as they are" side={wholeWords(keep + twin)}>
        <Lines lines={["They read only what is in the copy."]} />
      </Det>
      <Det title="Become plain values" side={wholeWords(value)}>
        <Lines lines={changedLines(plan, "value")} />
      </Det>
      <Det title="Are left empty" side={wholeWords(blank)}>
        <Lines lines={changedLines(plan, "blank")} />
      </Det>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const type = useType();
  return (
    <ul className={mergeClasses(type.small, styles.list)}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const LISTED = 12;

function changedLines({ changed }: CopyPlan, outcome: "value" | "blank"): readonly string[] {
  const groups = changed.filter((group) => group.outcome === outcome);
  if (groups.length === 0) return ["None."];
  return groups.slice(0, LISTED).map(({ sheet, cells }) => {
    const places = cells.length > 40 ? `${cells.slice(0, 39)}…` : cells;
    return `${sheet}!${places}`;
  });
}

type DecideProps = Pick<CheckPageProps, "plan" | "shown" | "onShown">;

/** Totals over so few private cells that single ones can be guessed: left empty unless the manager shows them. */
function Decide({ plan, shown, onShown }: DecideProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Section title="Please decide" side={plan.smallGroups.length}>
      {plan.smallGroups.map(({ address, cells }) => (
        <div key={address} className={styles.decide}>
          <p className={type.small}>
            {address} is over {cells} private values and can give one of them away.
          </p>
          <Seg
            label={`${address} over ${cells} private values`}
            items={[
              { value: "empty", words: "Leave empty" },
              { value: "show", words: "Show value" },
            ]}
            value={shown.includes(address) ? "show" : "empty"}
            onChoose={(choice) =>
              onShown(choice === "show" ? [...shown, address] : shown.filter((one) => one !== address))
            }
          />
        </div>
      ))}
    </Section>
  );
}
