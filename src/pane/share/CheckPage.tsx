import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CopyPlan } from "../../share/planCopy";
import type { CopyChoice } from "../../share/policyOf";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Seg } from "../kit/Seg";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { droppedWords } from "./droppedWords";
import { placeWords, reasonWords } from "./groupWords";
import { lostWords } from "./lostWords";
import { stayingBehind } from "./stayingBehind";
import { ValueGroups } from "./ValueGroups";

type ResultChoice = Pick<CopyChoice, "shownSmallGroups" | "leftEmpty">;

export interface CheckPageProps {
  readonly plan: CopyPlan;
  /** Who gets it. */
  readonly readers: string;
  /** Small groups that are shown all the same, and groups of formulas that are left empty. */
  readonly choice: ResultChoice;
  readonly onChoice: (change: Partial<ResultChoice>) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" }, decide: { marginBottom: "8px" } });

/** What will not be in the copy, by name, before it is made. */
export function CheckPage({ plan, readers, choice, onChoice, onMake, onBack }: CheckPageProps) {
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
        lead={`For ${readers}. Cells behind a removed row or column move up; formulas follow.`}
      />
      <LostOnTheWay plan={plan} />
      <Behind plan={plan} />
      <Formulas
        plan={plan}
        leftEmpty={choice.leftEmpty}
        onLeftEmpty={(leftEmpty) => onChoice({ leftEmpty })}
      />
      {plan.smallGroups.length > 0 && (
        <Decide
          plan={plan}
          shown={choice.shownSmallGroups}
          onShown={(shownSmallGroups) => onChoice({ shownSmallGroups })}
        />
      )}
    </Page>
  );
}

/** What is not in the copy, by reason. */
function Behind({ plan }: Pick<CheckPageProps, "plan">) {
  const also = droppedWords(plan.dropped);
  return (
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
  );
}

/** What the manager should know before the file is made: a label, macros, links, totals over what is hidden. */
function LostOnTheWay({ plan }: Pick<CheckPageProps, "plan">) {
  const lines = lostWords(plan);
  if (lines.length === 0) return null;
  return (
    <Msg intent="warning" title="Before it goes">
      <Lines lines={lines} />
    </Msg>
  );
}

interface FormulasProps extends Pick<CheckPageProps, "plan"> {
  readonly leftEmpty: readonly string[];
  readonly onLeftEmpty: (leftEmpty: readonly string[]) => void;
}

/** What becomes of the formulas, each group with its places. */
function Formulas({ plan, leftEmpty, onLeftEmpty }: FormulasProps) {
  const { keep, twin, value, blank } = plan.formulas;
  const groups = (outcome: "value" | "blank") => plan.changed.filter((group) => group.outcome === outcome);
  return (
    <Section title="Formulas" side={wholeWords(keep + twin + value + blank)}>
      <Det title="Stay as they are" side={wholeWords(keep + twin)}>
        <Lines lines={["They read only what is in the copy."]} />
      </Det>
      <Det title="Become plain values" side={wholeWords(value)}>
        <ValueGroups groups={groups("value")} leftEmpty={leftEmpty} onLeftEmpty={onLeftEmpty} />
      </Det>
      <Det title="Are left empty" side={wholeWords(blank)}>
        <Lines lines={groups("blank").map((group) => `${placeWords(group)}: ${reasonWords(group)}`)} />
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

interface DecideProps extends Pick<CheckPageProps, "plan"> {
  /** Addresses of small groups that the manager shows all the same. */
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
}

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
