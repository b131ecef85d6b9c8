import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { SelectedCells } from "../../excel/inserting/selectedCells";
import { quotedSheet } from "../../kit/quotedSheet";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import type { Choice, FormArgument } from "./functionForm";

const useStyles = makeStyles({
  argument: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  /** A select is as wide as its longest words unless both its frame and its list are told otherwise. */
  select: {
    minWidth: 0,
    width: "100%",
    "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

export interface ArgumentPartProps {
  readonly form: FormArgument;
  readonly problem: string | undefined;
  /** The cells that are selected now. */
  readonly selected: SelectedCells | null;
  readonly onChoose: (choice: Choice) => void;
}

/** One argument: what fills it, and the ways to fill it otherwise. */
export function ArgumentPart({ form, problem, selected, onChoose }: ArgumentPartProps) {
  const styles = useStyles();
  const type = useType();
  const about = useId();
  const { field, parameter, choice } = form;
  const label = parameter.isOptional ? `${field.label} (may be left out)` : field.label;
  const shown =
    problem === undefined ? {} : { validationState: "error" as const, validationMessage: problem };
  const isChosen = hasWays(form);
  return (
    <div className={styles.argument}>
      {isChosen && (
        <Field label={label} {...(choice.kind === "typed" ? {} : shown)}>
          <WaySelect ways={waysOf(form, selected)} choice={choice} about={about} onChoose={onChoose} />
        </Field>
      )}
      {choice.kind === "typed" && (
        <Field label={isChosen ? `${field.label}, typed` : label} {...shown}>
          <TypedField form={form} text={choice.text} onType={(text) => onChoose({ kind: "typed", text })} />
        </Field>
      )}
      <span id={about} className={type.quiet}>
        {parameter.about}
      </span>
    </div>
  );
}

/** Words and optional figures that the book does not have are only typed. */
function hasWays({ options, parameter, field, choice }: FormArgument): boolean {
  if (options.length > 0 || choice.kind === "cells") return true;
  return parameter.shape === "matrix" || (!parameter.isOptional && field.words === undefined);
}

interface WaySelectProps {
  readonly ways: readonly Way[];
  readonly choice: Choice;
  /** The element that says what the argument means. */
  readonly about: string;
  readonly onChoose: (choice: Choice) => void;
}

function WaySelect({ ways, choice, about, onChoose, ...ofField }: WaySelectProps) {
  const styles = useStyles();
  return (
    <Select
      {...ofField}
      className={styles.select}
      aria-describedby={about}
      value={keyOf(choice)}
      onChange={(_event, { value }) => {
        const way = ways.find((each) => keyOf(each.choice) === value);
        if (way) onChoose(way.choice);
      }}
    >
      {ways.map((way) => (
        <option key={keyOf(way.choice)} value={keyOf(way.choice)}>
          {way.words}
        </option>
      ))}
    </Select>
  );
}

interface TypedFieldProps {
  readonly form: FormArgument;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** What `Field` gives its control comes along, so that label and message belong to it. */
function TypedField({ form: { field, parameter }, text, onType, ...ofField }: TypedFieldProps) {
  const styles = useStyles();
  if (!field.words) return <TextInput {...ofField} value={text} onType={onType} />;
  return (
    <Select
      {...ofField}
      className={styles.select}
      value={text}
      onChange={(_event, { value }) => onType(value)}
    >
      {parameter.isOptional && <option value="">Left out</option>}
      {field.words.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </Select>
  );
}

/** A way to fill an argument. */
interface Way {
  readonly words: string;
  readonly choice: Choice;
}

function keyOf(choice: Choice): string {
  if (choice.kind === "book") return `book ${choice.key}`;
  return choice.kind === "cells" ? `cells ${addressOf(choice.cells)}` : choice.kind;
}

function addressOf({ tab, address }: SelectedCells): string {
  return `${quotedSheet(tab)}!${address}`;
}

/** The book's own ways, the cells that were chosen, those that are selected now, typing, leaving it out. */
function waysOf(
  { options, parameter, choice }: FormArgument,
  selected: SelectedCells | null,
): readonly Way[] {
  const isScalar = parameter.shape === "scalar";
  const ways: Way[] = options.map(({ key, words }) => ({ words, choice: { kind: "book", key } }));
  if (choice.kind === "cells") ways.push({ words: `The cells ${addressOf(choice.cells)}`, choice });
  const isNew = selected && !(choice.kind === "cells" && addressOf(choice.cells) === addressOf(selected));
  if (isNew)
    ways.push({
      words: `Use the selection, ${addressOf(selected)}`,
      choice: { kind: "cells", cells: selected },
    });
  if (isScalar)
    ways.push({ words: "Type it", choice: choice.kind === "typed" ? choice : { kind: "typed", text: "" } });
  if (parameter.isOptional) ways.push({ words: "Leave it out", choice: { kind: "left out" } });
  else if (choice.kind === "left out") ways.push({ words: "Nothing in the book yet", choice });
  return ways;
}
