import { makeStyles, tokens } from "@fluentui/react-components";
import type { LandingLook } from "../../excel/inserting/lookAtLanding";
import type { SelectedCells } from "../../excel/inserting/selectedCells";
import type { WorksheetFunction } from "../../functions/define";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Section } from "../kit/Section";
import { AnswerPart } from "./AnswerPart";
import { ArgumentPart } from "./ArgumentPart";
import type { ColumnRead } from "./bookCells";
import { ExplainPart } from "./ExplainPart";
import type { Choice, FormArgument } from "./functionForm";
import { LandingPart, spotWords, type WantedPlace } from "./LandingPart";
import type { Prepared, ReadyFormula } from "./prepared";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  formula: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
    padding: "8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** A function's form as it stands. */
export interface FunctionView {
  readonly worksheetFunction: WorksheetFunction;
  readonly form: readonly FormArgument[];
  /** Null while it is worked out. */
  readonly prepared: Prepared | null;
  readonly place: WantedPlace;
  readonly placeProblem: string | undefined;
  readonly look: LandingLook | null;
  /** The cells that are selected now. */
  readonly selected: SelectedCells | null;
  readonly hasBook: boolean;
}

export interface FunctionPageProps extends FunctionView {
  readonly onChoose: (name: string, choice: Choice) => void;
  readonly onPlace: (place: WantedPlace) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** One function: its answer from the book as it is filled in, how it is filled, where it goes, and the formula itself. */
export function FunctionPage(props: FunctionPageProps) {
  const styles = useStyles();
  const { worksheetFunction, prepared, place, placeProblem, look, onPlace, onBack } = props;
  const { id, about } = worksheetFunction;
  const ready = prepared?.kind === "ready" ? prepared : null;
  return (
    <Page name="Setup" dock={dockOf(props, ready)}>
      <div>
        <Back to="Functions" onBack={onBack} />
        <Head title={id} lead={about} />
      </div>
      {!props.hasBook && (
        <Msg intent="info" title="No book in this workbook yet">
          Nothing is filled in: build the book in Setup, or choose cells of your own below.
        </Msg>
      )}
      <AnswerPart worksheetFunction={worksheetFunction} ready={ready} isWaiting={prepared === null} />
      {ready && <Remarks ready={ready} />}
      <FormPart {...props} />
      <LandingPart place={place} look={look} problem={placeProblem} onPlace={onPlace} />
      {ready && (
        <Section title="The formula">
          <code className={styles.formula}>{ready.formula}</code>
        </Section>
      )}
      <ExplainPart id={id} />
    </Page>
  );
}

function FormPart({ form, prepared, selected, onChoose }: FunctionPageProps) {
  const styles = useStyles();
  const problems = prepared?.kind === "problems" ? prepared.problems : new Map<string, string>();
  return (
    <Section title="Filled in from the book">
      <div className={styles.form}>
        {form.map((each) => (
          <ArgumentPart
            key={each.parameter.name}
            form={each}
            problem={problems.get(each.parameter.name)}
            selected={selected}
            onChoose={(choice) => onChoose(each.parameter.name, choice)}
          />
        ))}
      </div>
    </Section>
  );
}

function dockOf(props: FunctionPageProps, ready: ReadyFormula | null) {
  const { look, onInsert } = props;
  const held = heldBecause(props, ready);
  return {
    state: held ?? `Fills ${spotWords(look?.tab ?? "", look?.address ?? "")}`,
    primary: (
      <Primary isHeld={held !== undefined} onPress={onInsert}>
        Insert
      </Primary>
    ),
  };
}

/** Why nothing can be inserted now; undefined where it can. */
function heldBecause({ look, prepared, placeProblem }: FunctionPageProps, ready: ReadyFormula | null) {
  if (prepared === null) return "Working it out…";
  if (!ready) return "Something is missing";
  if (ready.preview.kind === "error" && ready.preview.code === "#VALUE!") return "It cannot answer like this";
  if (placeProblem !== undefined) return "Choose a cell";
  if (look === null) return "Looking at the cells…";
  return look.hindrance ? "Not there" : undefined;
}

function Remarks({ ready: { renamed, confined } }: { readonly ready: ReadyFormula }) {
  return (
    <>
      {renamed.map(({ declared, now }) => (
        <Note key={declared}>
          The column “{declared}” is called “{now}” now, where functions do not find it: Trust gives it its
          name back.
        </Note>
      ))}
      {confined.length > 0 && <Note>{confinedWords(confined)}</Note>}
    </>
  );
}

const NAMED = 3;

function confinedWords(columns: readonly ColumnRead[]): string {
  const named = columns.slice(0, NAMED).map(({ table, header }) => `${table}[${header}]`);
  const rest = columns.length > NAMED ? ` and ${String(columns.length - NAMED)} more` : "";
  return (
    `Reads ${named.join(", ")}${rest}, which leadership may not see. A leadership copy leaves your own sheets out; ` +
    "whoever gets this workbook itself sees the answer."
  );
}
