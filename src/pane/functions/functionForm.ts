import { NAMESPACE, type WorksheetFunction } from "../../functions/define";
import type { Parameter } from "../../functions/parameters";
import type { BookTables } from "../../excel/inserting/bookTables";
import type { CellsAt } from "../../excel/inserting/readCells";
import type { SelectedCells } from "../../excel/inserting/selectedCells";
import type { Grid } from "../../kit/cell";
import { type DateSystem, toSheet } from "../../kit/dateSystem";
import { quotedSheet } from "../../kit/quotedSheet";
import type { Serial } from "../../kit/serial";
import type { BookCells } from "./bookCells";
import type { BookOption } from "./bookOption";
import { bookOptions } from "./bookOptions";
import { type ArgumentField, fieldOf } from "./fields";
import type { Standing } from "./seriesOptions";
import { typedArgument } from "./typedArgument";

/** How the manager fills an argument. */
export type Choice =
  | { readonly kind: "book"; readonly key: string }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "cells"; readonly cells: SelectedCells }
  | { readonly kind: "left out" };

/** What was chosen otherwise than it was filled in, by argument. */
export type Choices = ReadonlyMap<string, Choice>;

/** An argument with what can fill it and what does. */
export interface FormArgument {
  readonly parameter: Parameter<unknown>;
  readonly field: ArgumentField;
  readonly options: readonly BookOption[];
  readonly choice: Choice;
}

/** The workbook that forms are filled from. */
export interface FormGround {
  readonly book: BookTables;
  readonly standing: Standing;
  readonly today: Serial;
}

/** The arguments of a function, each filled with what was chosen, else by the book. */
export function formArguments(
  { id, parameters }: WorksheetFunction,
  choices: Choices,
  { book, standing }: FormGround,
): readonly FormArgument[] {
  return parameters.map((parameter) => {
    const field = fieldOf(parameter.name);
    const options = bookOptions({ id, name: parameter.name }, book, standing);
    return {
      parameter,
      field,
      options,
      choice: choices.get(parameter.name) ?? filledIn(parameter, field, options),
    };
  });
}

function filledIn(
  { shape }: Parameter<unknown>,
  field: ArgumentField,
  [first]: readonly BookOption[],
): Choice {
  if (first) return { kind: "book", key: first.key };
  return shape === "matrix" ? { kind: "left out" } : { kind: "typed", text: field.initial ?? "" };
}

/** Chooses for one argument; others that offer the same member, KPI or person go with it. */
export function withChoice(
  choices: Choices,
  all: readonly FormArgument[],
  { name, choice }: { readonly name: string; readonly choice: Choice },
): Choices {
  const chosen = new Map(choices).set(name, choice);
  if (choice.kind !== "book") return chosen;
  for (const { parameter, options } of all) {
    if (options.length > 1 && options.some(({ key }) => key === choice.key))
      chosen.set(parameter.name, choice);
  }
  return chosen;
}

/** An argument as the formula writes it, and how its value comes of the cells that it reads. */
export interface FilledArgument {
  /** "" where it is left out. */
  readonly formula: string;
  readonly reads: readonly CellsAt[];
  readonly cells: readonly BookCells[];
  readonly value: BookOption["value"];
}

/** An argument as it is filled, or what is wrong with it. */
export type Filled =
  | { readonly ok: true; readonly argument: FilledArgument }
  | { readonly ok: false; readonly name: string; readonly problem: string };

const LEFT_OUT: FilledArgument = { formula: "", reads: [], cells: [], value: () => null };

/** Reads how an argument is filled. */
export function filledArgument(form: FormArgument, today: Serial): Filled {
  const { choice, options, parameter } = form;
  switch (choice.kind) {
    case "book": {
      const option = options.find(({ key }) => key === choice.key) ?? options[0];
      return option ? { ok: true, argument: bookArgument(option) } : lacking(parameter);
    }
    case "cells":
      return { ok: true, argument: selectedArgument(choice.cells) };
    case "typed":
      return typed(form, choice.text, today);
    case "left out":
      return parameter.isOptional ? { ok: true, argument: LEFT_OUT } : lacking(parameter);
  }
}

function lacking({ name, shape }: Parameter<unknown>): Filled {
  const problem =
    shape === "matrix"
      ? "The book has nothing for it yet: select the cells on a sheet, then choose Use the selection."
      : "It is needed.";
  return { ok: false, name, problem };
}

function bookArgument({ formula, cells, value }: BookOption): FilledArgument {
  return { formula, reads: cells.map(({ at }) => at), cells, value };
}

function selectedArgument({ tab, address }: SelectedCells): FilledArgument {
  return {
    formula: `${quotedSheet(tab)}!${address}`,
    reads: [{ kind: "range", tab, address }],
    cells: [],
    value: ([grid = []]) => grid,
  };
}

function typed({ parameter, field }: FormArgument, text: string, today: Serial): Filled {
  const { name, isOptional } = parameter;
  if (isOptional && text.trim() === "") return { ok: true, argument: LEFT_OUT };
  const read = typedArgument(parameter, field.kind, { text, today });
  if (!read.ok) return { ok: false, name, problem: read.problem };
  const { formula, value, isDay } = read;
  const inBook = (dates: DateSystem) => (isDay && typeof value === "number" ? toSheet(value, dates) : value);
  return {
    ok: true,
    argument: { formula, reads: [], cells: [], value: (_grids: readonly Grid[], dates) => inBook(dates) },
  };
}

/** The formula as it is written into a cell; arguments left out at its end leave no comma. */
export function formulaOf({ id }: WorksheetFunction, filled: readonly FilledArgument[]): string {
  const texts = filled.map(({ formula }) => formula);
  while (texts.at(-1) === "") texts.pop();
  return `=${NAMESPACE}.${id}(${texts.join(", ")})`;
}
