import type { Halted } from "../../excel/writing/halted";
import { openQuestions, questionsOf } from "../../intake/plan/openQuestions";
import type { PutTogether } from "../../intake/copies/putTogether";
import type { ImportInput } from "../../intake/plan/importInput";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { planOf } from "../../intake/plan/planImport";
import type { ExportInput } from "../../intake/reader/exportBatches";
import type { SheetChoice } from "../../intake/reader/exportFault";
import { isRepPack } from "../../intake/plan/repAnswers";
import { rowContext } from "../../intake/plan/rowContext";
import { undecided } from "../../intake/settle/undecided";
import type { Question } from "../../intake/settle/question";
import type { Serial } from "../../kit/serial";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { SetupPeriod } from "../../schema/setup";
import type { Deal } from "../../schema/sheets/pipeline";
import type { TableEdit } from "../../schema/tableEdit";
import type { PackName } from "../../terms/packNames";
import type { FaultWords } from "./exportFaultWords";
import type { HistoryStep } from "./historySteps";

/** A file that was read, and everything that decides what its import does. */
export interface OpenedFile {
  readonly fileName: string;
  readonly input: ImportInput;
  /** What the book remembers of such an export: nothing of it is asked again. */
  readonly learned: { readonly isKnown: boolean; readonly questions: ReadonlySet<string> };
  /** Periods with targets for a new book; only the sample team brings its own. */
  readonly periods?: readonly SetupPeriod[];
  /** Rows of all other sheets, made for the deals; only the sample team brings them. */
  readonly besides?: (deals: readonly Deal[], today: Serial) => readonly TableEdit[];
  /** The packs that a new book gets with them. */
  readonly packs?: readonly PackName[];
}

/** What is to be read. */
export interface Opening extends Pick<OpenedFile, "fileName" | "periods" | "besides" | "packs"> {
  readonly input: ExportInput;
  /** The sheet that was chosen of a workbook with several. */
  readonly sheet?: string;
}

/** Where an import stands. */
export type ImportStep =
  | { readonly at: "drop"; readonly fault: FaultWords | null }
  | { readonly at: "reading"; readonly fileName: string }
  /** What was read is matched and compared with the book. */
  | { readonly at: "checking"; readonly fileName: string }
  /** Several sheets of a workbook have rows. */
  | { readonly at: "sheet"; readonly opening: Opening; readonly sheets: readonly SheetChoice[] }
  /** Questions that stop the import, one at a time; those before `asked` are answered. */
  | {
      readonly at: "question";
      readonly file: OpenedFile;
      readonly questions: readonly Question[];
      readonly asked: number;
    }
  | {
      readonly at: "words";
      readonly file: OpenedFile;
      readonly questions: readonly Question[];
      /** Words that were answered in an earlier week. */
      readonly learned: readonly Question[];
      /** The currency that amounts will have. */
      readonly currency: string;
    }
  | { readonly at: "preview"; readonly file: OpenedFile; readonly plan: ImportPlan }
  | { readonly at: "writing"; readonly file: OpenedFile; readonly plan: ImportPlan }
  | {
      readonly at: "halted";
      readonly file: OpenedFile;
      readonly plan: ImportPlan;
      readonly halted: Halted;
    }
  | { readonly at: "done"; readonly plan: ImportPlan }
  /** Several managers' leadership copies were put together; nothing goes into the book. */
  | { readonly at: "copies"; readonly together: PutTogether; readonly told: readonly string[] }
  | HistoryStep;

/**
 * What follows when a file was read or a question answered: what stops the import, then what is to be confirmed. An
 * export that the book knows, or a copy of it that a rep filled in, goes straight to the preview where nothing is open.
 */
export function* nextStep(file: OpenedFile): Steps<ImportStep> {
  const questions = yield* partOf(questionsOf(file.input), { from: 0, to: 0.4 });
  const stopping = undecided(questions, file.input.answers);
  if (stopping.length > 0) return { at: "question", file, questions: stopping, asked: 0 };
  const words = wordsStep(file);
  const isSettled = (file.learned.isKnown || isRepPack(file.input.table)) && words.questions.length === 0;
  return isSettled ? yield* partOf(previewOf(file), { from: 0.4, to: 1 }) : words;
}

/** From the words on: a column that was changed can leave a new question open. */
export function* afterWords(file: OpenedFile): Steps<ImportStep> {
  const next = yield* partOf(nextStep(file), { from: 0, to: 0.4 });
  return next.at === "words" ? yield* partOf(previewOf(file), { from: 0.4, to: 1 }) : next;
}

/** The columns and words of a file whose questions are known, to look at and change; amounts are asked beside the preview. */
export function wordsStep(file: OpenedFile): Extract<ImportStep, { at: "words" }> {
  const open = openQuestions(file.input).filter(
    (question) => question.default !== null && question.about !== "blank amounts",
  );
  const isLearned = ({ id }: Question): boolean => file.learned.questions.has(id);
  return {
    at: "words",
    file,
    questions: open.filter((question) => !isLearned(question)),
    learned: open.filter(isLearned),
    currency: rowContext(file.input).currency,
  };
}

/** The preview of a file with the answers so far. */
export function* previewOf(file: OpenedFile): Steps<ImportStep> {
  return { at: "preview", file, plan: yield* planOf(file.input) };
}

/** The file with one more answer; an empty answer takes an earlier one back. */
export function answered(file: OpenedFile, id: string, answer: string): OpenedFile {
  const answers = Object.fromEntries(Object.entries(file.input.answers).filter(([known]) => known !== id));
  return {
    ...file,
    input: { ...file.input, answers: answer === "" ? answers : { ...answers, [id]: answer } },
  };
}
