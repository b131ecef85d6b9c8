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
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { droppedWords } from "./droppedWords";
import { emptyWords, lossBySheet } from "./groupWords";
import { lostWords } from "./lostWords";
import { isLeftEmpty } from "./groupChoice";
import { Overlaps } from "./Overlaps";
import { OwnColumns } from "./OwnColumns";
import { SmallGroups } from "./SmallGroups";
import { stayingBehind } from "./stayingBehind";
import { Unseen } from "./Unseen";
import { ValueGroups } from "./ValueGroups";

type ResultChoice = Pick<CopyChoice, "shownSmallGroups" | "leftEmpty" | "addedColumns">;

export interface CheckPageProps {
  readonly plan: CopyPlan;
  /** Who gets it. */
  readonly readers: string;
  /** Small groups and own columns that are shown all the same, and groups of formulas that are left empty. */
  readonly choice: ResultChoice;
  /** The plan is not yet that of the choice. */
  readonly isBehind: boolean;
  /** Shows a cell such as `KPIs!F8`. */
  readonly onCell: (address: string) => void;
  readonly onChoice: (change: Partial<ResultChoice>) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" }, decide: { marginBottom: "8px" } });

/** What will not be in the copy, by name, before it is made. */
export function CheckPage(props: CheckPageProps) {
  const { plan, readers, choice, isBehind, onCell, onChoice, onMake, onBack } = props;
  return (
    <Page
      name="Share"
      dock={{
        quiet: <Quiet words="Back" onPress={onBack} />,
        state: isBehind ? "Looking at it anew…" : "",
        primary: (
          <Primary isHeld={isBehind} onPress={onMake}>
            Make the copy
          </Primary>
        ),
      }}
    >
      <Steps at={2} name="Check" />
      <Head
        title="What will not be in the copy"
        lead={`For ${readers}. Cells behind a removed row or column move up; formulas follow.`}
      />
      <LostOnTheWay plan={plan} />
      <Overlaps overlaps={plan.overlaps} onCell={onCell} />
      {plan.unseen && <Unseen unseen={plan.unseen} onCell={onCell} />}
      <Behind plan={plan} />
      <OwnColumns
        sheets={plan.sheets}
        added={choice.addedColumns}
        onAdded={(addedColumns) => onChoice({ addedColumns })}
      />
      <SmallGroups
        groups={plan.smallGroups}
        shown={choice.shownSmallGroups}
        onShown={(shownSmallGroups) => onChoice({ shownSmallGroups })}
        onCell={onCell}
      />
      <Formulas {...{ plan, choice, onChoice }} />
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

/** What becomes of the formulas, each group with its places. */
function Formulas({ plan, choice, onChoice }: Pick<CheckPageProps, "plan" | "choice" | "onChoice">) {
  const { keep, twin, value, blank } = plan.formulas;
  const type = useType();
  const empty = plan.changed.filter(({ outcome }) => outcome === "blank");
  const loss = lossBySheet(empty);
  const shown = plan.changed.filter((group) => group.outcome === "value" || isLeftEmpty(group));
  return (
    <Section title="Formulas" side={wholeWords(keep + twin + value + blank)}>
      <Det title="Stay as they are" side={wholeWords(keep + twin)}>
        <Lines lines={["They read only what is in the copy."]} />
      </Det>
      <Det title="Become plain values" side={wholeWords(value)}>
        <ValueGroups
          groups={shown}
          leftEmpty={choice.leftEmpty}
          onLeftEmpty={(leftEmpty) => onChoice({ leftEmpty })}
        />
      </Det>
      <Det title="Are left empty" side={wholeWords(blank)}>
        {loss !== "" && <p className={type.small}>{loss}</p>}
        <Lines lines={empty.map(emptyWords)} />
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
