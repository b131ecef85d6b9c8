import { useCallback, useEffect, useMemo, useState } from "react";
import { STATE_KEYS } from "../../schema/stateKeys";
import { useStore } from "../kit/useStore";
import type { DriftReport } from "../../schema/drift/findDrift";
import type { TrustActions } from "../trust/trustActions";
import { TrustPage, type TrustState } from "../trust/TrustPage";
import { timeWords } from "../words/day";
import type { SmallerHistory } from "./compactHistory";
import { makeHistorySmaller } from "./historyActions";
import { notesUnder } from "./notes";
import type { PaneApp } from "./paneApp";
import type { TaskProps } from "./taskProps";
import { forgetGone, goToSpot, leave, mend, scanBook } from "./trustActions";
import { faultWords } from "./writeWords";

type Look =
  | Exclude<TrustState, { kind: "checked" }>
  | { readonly kind: "checked"; readonly report: DriftReport; readonly at: string };

/** Trust, wired to the book: it looks when it is opened, and whenever the book was read anew. */
export function TrustTask({ app, view }: TaskProps) {
  const [look, setLook] = useState<Look>({ kind: "checking" });
  const check = useCallback(async () => setLook(await lookAt(app)), [app]);
  const session = useStore(app.notes);
  const left = useMemo(
    () => notesUnder(STATE_KEYS.leftAlone, view.book.notes, session),
    [view.book.notes, session],
  );
  useEffect(() => {
    let isOpen = true;
    void lookAt(app).then((seen) => {
      if (isOpen) setLook(seen);
    });
    return () => {
      isOpen = false;
    };
  }, [app, view.book]);
  const history = useHistorySize(app, look);
  const state = stateOf(look, left, { today: view.today, history });
  return <TrustPage state={state} actions={actionsOf(app, { look, history, onCheck: check })} />;
}

/** The history as it could be made smaller, read once the book was looked at; null until then. */
function useHistorySize(app: PaneApp, look: Look): SmallerHistory | null {
  const [history, setHistory] = useState<SmallerHistory | null>(null);
  useEffect(() => {
    let isWanted = look.kind === "checked";
    if (isWanted)
      void app.desk.planCompaction(Math.floor(app.now())).then((plan) => {
        if (isWanted) setHistory(plan.ok ? plan.value : null);
      });
    return () => {
      isWanted = false;
    };
  }, [app, look]);
  return history;
}

async function lookAt(app: PaneApp): Promise<Look> {
  const scan = await scanBook(app);
  if (!scan.ok) return { kind: "not checked", trouble: faultWords(scan.fault) };
  const { findings, passed } = scan.value;
  if (findings.length + passed.length === 0) return { kind: "no book" };
  void forgetGone(app, scan.value);
  return { kind: "checked", report: scan.value, at: timeWords(app.now()) };
}

function stateOf(
  look: Look,
  left: ReadonlyMap<string, string>,
  facts: Pick<Extract<TrustState, { kind: "checked" }>, "today" | "history">,
): TrustState {
  return look.kind === "checked"
    ? { kind: "checked", at: look.at, scan: { report: look.report, left }, ...facts }
    : look;
}

interface Acting {
  readonly look: Look;
  readonly history: SmallerHistory | null;
  readonly onCheck: () => Promise<void>;
}

function actionsOf(app: PaneApp, { look, history, onCheck }: Acting): TrustActions {
  const report = look.kind === "checked" ? look.report : { findings: [], passed: [], unused: [] };
  return {
    onCheck: () => void onCheck(),
    onGoTo: (spot) => void goToSpot(app, spot),
    onMend: (findings) => void mend(app, findings, report),
    onLeave: (finding) => void leave(app, finding, true),
    onShowAgain: (finding) => void leave(app, finding, false),
    onCompact: () => history && void makeHistorySmaller(app, history),
  };
}
