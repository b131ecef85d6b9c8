import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MemberGoal } from "../../domain/talks/memberGoals";
import { Quiet } from "../kit/Quiet";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { figureWords, typedFigure } from "./goalWords";

/** What was agreed on one KPI. */
export interface TypedStandard {
  readonly kpi: string;
  readonly minimum: number;
  readonly goal: number | null;
  readonly proposed: number | null;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  three: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: "8px", alignItems: "start" },
  ends: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "flex-end" },
});

export interface AgreeStandardProps {
  readonly name: string;
  /** The KPIs that lack a minimum, at least one. */
  readonly goals: readonly MemberGoal[];
  readonly onAgree: (standard: TypedStandard) => void;
  readonly onClose: () => void;
}

/** A minimum and a goal on one KPI, agreed inline. */
export function AgreeStandard({ name, goals, onAgree, onClose }: AgreeStandardProps) {
  const styles = useStyles();
  const [kpi, setKpi] = useState(goals[0]?.kpi ?? "");
  const [typed, setTyped] = useState({ minimum: "", goal: "", proposed: "" });
  const unit = goals.find((goal) => goal.kpi === kpi)?.unit ?? "";
  const minimum = typedFigure(typed.minimum, unit);
  const [goal, proposed] = [typed.goal, typed.proposed].map((text) => figureOrNone(text, unit));
  const isReady = minimum !== undefined && goal !== undefined && proposed !== undefined;
  const type = (key: keyof typeof typed, text: string): void => setTyped({ ...typed, [key]: text });
  const field = (key: keyof typeof typed, label: string) => (
    <FigureField label={label} text={typed[key]} unit={unit} onType={(text) => type(key, text)} />
  );
  return (
    <div className={styles.stack}>
      <Field label="KPI">
        <Select value={kpi} onChange={(_event, { value }) => setKpi(value)}>
          {goals.map((each) => (
            <option key={each.kpi}>{each.kpi}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.three}>
        {field("minimum", "Minimum")}
        {field("proposed", `${name} proposes`)}
        {field("goal", "Goal")}
      </div>
      <Ends
        isReady={isReady}
        onClose={onClose}
        onAgree={() => {
          if (isReady) onAgree({ kpi, minimum, goal, proposed });
        }}
      />
    </div>
  );
}

interface FigureFieldProps {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  readonly onType: (text: string) => void;
}

/** A figure as one says it, and under it how it was understood. */
function FigureField({ label, text, unit, onType }: FigureFieldProps) {
  const figure = figureOrNone(text, unit);
  const told =
    figure === undefined
      ? ({ validationState: "error", validationMessage: "No number" } as const)
      : { hint: figure === null ? "" : figureWords(figure, unit) };
  return (
    <Field label={label} {...told}>
      <TextInput value={text} inputMode="decimal" onType={onType} />
    </Field>
  );
}

/** The figure that was typed, null for none, undefined for no number. */
function figureOrNone(text: string, unit: string): number | null | undefined {
  return text.trim() === "" ? null : typedFigure(text, unit);
}

interface EndsProps {
  readonly isReady: boolean;
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

function Ends({ isReady, onAgree, onClose }: EndsProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.ends}>
      <span className={type.quiet}>{isReady ? "Goes to Standards" : "A minimum is a number"}</span>
      <span className={type.grow} />
      <Quiet words="Not now" onPress={onClose} />
      <Button disabledFocusable={!isReady} onClick={onAgree}>
        Agree
      </Button>
    </div>
  );
}
