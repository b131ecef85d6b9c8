import { Button, Checkbox, Field, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Action } from "../kit/Action";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { figureOf, type KpiDraft, type KpiTyped, lacksFigures } from "./kpiDrafts";
import { useFields } from "./useFields";

const useStyles = makeStyles({
  add: { alignSelf: "flex-start", paddingLeft: 0, minWidth: 0 },
  figures: { paddingLeft: "28px", paddingBottom: "8px" },
  line: { margin: "-4px 0 4px 28px" },
  refused: { margin: "4px 0", minHeight: "16px" },
});

export interface KpiFieldsProps {
  readonly drafts: readonly KpiDraft[];
  /** The KPI that was one too many; "" for none. */
  readonly refused: string;
  readonly onTurn: (draft: KpiDraft) => void;
  readonly onType: (name: string, typed: KpiTyped) => void;
  readonly onDefine: () => void;
}

/** The KPIs with a box each; one that is ticked shows where it starts and where it should be. */
export function KpiFields({ drafts, refused, onTurn, onType, onDefine }: KpiFieldsProps) {
  const styles = useStyles();
  const fields = useFields();
  const type = useType();
  return (
    <>
      <p className={`${type.quiet} ${fields.said}`}>
        Fewer is better. At least half should be things people can do, not outcomes.
      </p>
      <div role="group" aria-label="KPIs to choose from">
        {drafts.map((draft) => (
          <div key={draft.name}>
            <div className={fields.tick}>
              <span className={type.grow}>
                <Checkbox
                  className={fields.box}
                  label={draft.name}
                  checked={draft.isOn}
                  onChange={() => onTurn(draft)}
                />
              </span>
              <span className={type.quiet}>{draft.isLeading ? "leading" : "outcome"}</span>
            </div>
            {draft.isOn && <Figures draft={draft} onType={(typed) => onType(draft.name, typed)} />}
          </div>
        ))}
      </div>
      <p role="status" className={`${type.small} ${styles.refused}`}>
        {refused !== "" && `${refused} stays off. Seven is the limit. Take one off first.`}
      </p>
      <Button appearance="subtle" className={styles.add} icon={<AddRegular />} onClick={onDefine}>
        Your own KPI
      </Button>
    </>
  );
}

interface FiguresProps {
  readonly draft: KpiDraft;
  readonly onType: (typed: KpiTyped) => void;
}

/** Where it stands and where it should be: a line while both are known, fields where one is missing or is to change. */
function Figures({ draft, onType }: FiguresProps) {
  const styles = useStyles();
  const fields = useFields();
  const type = useType();
  const { name, unit, measured, baseline, target } = draft;
  if (draft.isOpen !== true && !lacksFigures(draft)) {
    return (
      <p className={`${type.quiet} ${styles.line}`}>
        Now {withUnit(baseline, unit)}, target {withUnit(target, unit)}.{" "}
        <Action onPress={() => onType({ isOpen: true })}>
          Change<span className={type.heard}> the figures of {name}</span>
        </Action>
      </p>
    );
  }
  return (
    <div className={styles.figures}>
      <div className={fields.pair}>
        <Figure
          label="Now"
          about={name}
          unit={unit}
          text={baseline}
          onType={(text) => onType({ baseline: text })}
        />
        <Figure
          label="Target"
          about={name}
          unit={unit}
          text={target}
          onType={(text) => onType({ target: text })}
        />
      </div>
      {measured !== "" && <div className={type.quiet}>{measured}</div>}
    </div>
  );
}

function withUnit(text: string, unit: string): string {
  return unit === "%" ? `${text}\u00a0%` : `${text} ${unit}`.trim();
}

interface FigureProps {
  readonly label: string;
  readonly about: string;
  readonly unit: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function Figure({ label, about, unit, text, onType }: FigureProps) {
  const isUnread = figureOf(text, unit) === undefined;
  return (
    <Field
      label={unit === "" ? label : `${label}, ${unit}`}
      size="small"
      {...(isUnread && { validationState: "error", validationMessage: "A number" })}
    >
      <TextInput
        aria-label={`${label} of ${about}, ${unit}`}
        inputMode="decimal"
        value={text}
        onType={onType}
      />
    </Field>
  );
}
