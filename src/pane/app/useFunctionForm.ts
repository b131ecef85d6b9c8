import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { ExcelFault } from "../../excel/excelFault";
import type { LandingLook } from "../../excel/inserting/lookAtLanding";
import type { Landing } from "../../excel/inserting/landing";
import type { SelectedCells } from "../../excel/inserting/selectedCells";
import type { FunctionDesk } from "../functions/functionDesk";
import {
  type Choice,
  type Choices,
  formArguments,
  type FormGround,
  withChoice,
} from "../functions/functionForm";
import { functionOf } from "../functions/functionList";
import type { WantedPlace } from "../functions/LandingPart";
import { typedCell } from "../functions/landingWords";
import { prepare, type Prepared, readGround } from "../functions/prepared";
import { sizeOf } from "../functions/preview";
import { rememberingDesk } from "../functions/rememberingDesk";
import { useStore } from "../kit/useStore";
import { showTrouble } from "./standingActions";
import type { PaneApp } from "./paneApp";
import { faultWords } from "./writeWords";

/** What a form is about: the function, the workbook, and the pane that shows it. */
export interface FormTools {
  readonly app: PaneApp;
  readonly desk: FunctionDesk;
  readonly id: string;
}

/** Typing goes on for so long before the answer is worked out anew. */
const PAUSE = 300;

/** Says why Excel refused, and offers to try again. */
function tellFault(app: PaneApp, fault: ExcelFault, onPress: () => void): void {
  showTrouble(app, { ...faultWords(fault), action: { words: "Try again", onPress } });
}

/** Counts how often something was to be tried again. */
function useTries() {
  return useReducer((count: number) => count + 1, 0);
}

/** The workbook that forms are filled from, read when a form is opened and when the book was read anew. */
function useGround({ app, desk }: FormTools): FormGround | null {
  const [ground, setGround] = useState<FormGround | null>(null);
  const [tries, tryAgain] = useTries();
  const reading = useStore(app.book);
  useEffect(() => {
    let isWanted = true;
    void readGround(desk, Math.floor(app.now())).then((read) => {
      if (!isWanted) return;
      if (read.ok) setGround(read.value);
      else tellFault(app, read.fault, tryAgain);
    });
    return () => {
      isWanted = false;
    };
  }, [app, desk, reading, tries, tryAgain]);
  return ground;
}

/** The cells that are selected now; null where it is no single block. */
function useSelected({ app, desk }: FormTools): SelectedCells | null {
  const [selected, setSelected] = useState<SelectedCells | null>(null);
  const moved = useStore(app.selected);
  useEffect(() => {
    let isWanted = true;
    void desk.readSelected().then((read) => {
      if (isWanted) setSelected(read.ok ? read.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, moved]);
  return selected;
}

/** The answer of a form as it is filled, worked out when it has stood for a moment. */
function usePrepared(tools: FormTools, ground: FormGround | null, choices: Choices): Prepared | null {
  const { app, desk, id } = tools;
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [tries, tryAgain] = useTries();
  // What was read once is not read again at each key; it is when the ground is read anew.
  const remembering = useMemo(() => (ground ? rememberingDesk(desk) : desk), [desk, ground]);
  useEffect(() => {
    const worksheetFunction = functionOf(id);
    if (!ground || !worksheetFunction) return undefined;
    let isWanted = true;
    const form = formArguments(worksheetFunction, choices, ground);
    const work = async (): Promise<void> => {
      const done = await prepare(remembering, worksheetFunction, { form, today: ground.today });
      if (!isWanted) return;
      if (done.ok) setPrepared(done.value);
      else tellFault(app, done.fault, tryAgain);
    };
    const timer = setTimeout(() => void work(), choices.size === 0 ? 0 : PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [app, remembering, id, ground, choices, tries, tryAgain]);
  return prepared;
}

/** Where an answer goes by what is wanted; undefined where what was typed is no cell, null where nothing is selected. */
function landingOf(
  place: WantedPlace,
  selected: SelectedCells | null,
  id: string,
): Landing | null | undefined {
  if (place.kind === "new") return { kind: "new sheet", tab: id };
  if (place.kind === "typed") return typedCell(place.text);
  return selected && { kind: "cell", tab: selected.tab, row: selected.row, column: selected.column };
}

/** What stands where the answer would go, looked at whenever that or the answer changes. */
function useLook({ app, desk }: FormTools, landing: Landing | null | undefined, prepared: Prepared | null) {
  const [look, setLook] = useState<LandingLook | null>(null);
  const [tries, tryAgain] = useTries();
  useEffect(() => {
    setLook(null);
    if (!landing || prepared?.kind !== "ready") return undefined;
    let isWanted = true;
    void desk.lookAt(landing, sizeOf(prepared.preview)).then((seen) => {
      if (!isWanted) return;
      if (seen.ok) setLook(seen.value);
      else tellFault(app, seen.fault, tryAgain);
    });
    return () => {
      isWanted = false;
    };
  }, [app, desk, landing, prepared, tries, tryAgain]);
  return look;
}

const SELECTED: WantedPlace = { kind: "selected", text: "" };

/** The place that is wanted; at first the selected cell, or a new sheet where nothing can stand at the selected one. */
function usePlace(desk: FunctionDesk, selected: SelectedCells | null) {
  const [place, setPlace] = useState<WantedPlace | null>(null);
  useEffect(() => {
    if (!selected || place) return;
    const { tab, row, column } = selected;
    void desk.lookAt({ kind: "cell", tab, row, column }, { rows: 1, columns: 1 }).then((seen) => {
      const isFree = seen.ok && seen.value.hindrance === null;
      setPlace((now) => now ?? (isFree ? SELECTED : { kind: "new", text: "" }));
    });
  }, [desk, selected, place]);
  return [place ?? SELECTED, setPlace] as const;
}

/** A function's form: what is chosen, the answer, and where it goes, all following the workbook. */
export function useFunctionForm(tools: FormTools) {
  const { desk, id } = tools;
  const [choices, setChoices] = useState<Choices>(new Map());
  const ground = useGround(tools);
  const selected = useSelected(tools);
  const [place, setPlace] = usePlace(desk, selected);
  const prepared = usePrepared(tools, ground, choices);
  const landing = useMemo(() => landingOf(place, selected, id), [place, selected, id]);
  const look = useLook(tools, landing, prepared);
  const worksheetFunction = functionOf(id);
  const form = useMemo(
    () => (worksheetFunction && ground ? formArguments(worksheetFunction, choices, ground) : []),
    [worksheetFunction, choices, ground],
  );
  const choose = useCallback(
    (name: string, choice: Choice) => setChoices((before) => withChoice(before, form, { name, choice })),
    [form],
  );
  return { ground, form, prepared, selected, place, setPlace, landing, look, choose };
}
