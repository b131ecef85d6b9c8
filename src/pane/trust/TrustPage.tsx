import type { ReactNode } from "react";
import type { Serial } from "../../kit/serial";
import type { Finding } from "../../schema/drift/finding";
import type { LogBreak } from "../../schema/log/logBreak";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import type { Trouble } from "../kit/standing";
import { TroubleMsg } from "../kit/TroubleMsg";
import { counted } from "../words/counted";
import { FindingList } from "./FindingList";
import { HistoryPart, type HistorySize } from "./HistoryPart";
import { LeftAlone } from "./LeftAlone";
import { LogPart } from "./LogPart";
import { PassedChecks } from "./PassedChecks";
import type { TrustActions } from "./trustActions";
import { UnusedColumns } from "./UnusedColumns";
import { type Scan, splitFindings } from "./splitFindings";

/** How far a look at the whole book is. */
export type TrustState =
  | { readonly kind: "checking" }
  | { readonly kind: "no book" }
  | {
      readonly kind: "checked";
      readonly scan: Scan;
      readonly at: string;
      readonly today: Serial;
      /** Null until it is read, and where the book has no place for it. */
      readonly history: HistorySize | null;
    }
  | { readonly kind: "not checked"; readonly trouble: Trouble };

/** Whether the book can be believed: what is not as declared, where, what it means, and how it is mended. */
export function TrustPage({
  state,
  actions,
}: {
  readonly state: TrustState;
  readonly actions: TrustActions;
}) {
  if (state.kind === "checked") return <CheckedPage state={state} actions={actions} />;
  const again = <Quiet words="Check again" onPress={actions.onCheck} />;
  return (
    <Page name="Trust" dock={state.kind === "not checked" ? { primary: again } : undefined}>
      {state.kind === "not checked" && <TroubleMsg trouble={state.trouble} />}
      <Head {...UNCHECKED[state.kind]} />
    </Page>
  );
}

const UNCHECKED = {
  checking: { title: "Checking the book…" },
  "no book": {
    title: "No book yet",
    lead: "Build it in Setup, or import an export; then it is checked here.",
  },
  "not checked": { title: "The book could not be checked" },
} as const;

interface CheckedProps {
  readonly state: Extract<TrustState, { kind: "checked" }>;
  readonly actions: TrustActions;
}

function CheckedPage({ state: { scan, at, today, history }, actions }: CheckedProps) {
  const { open, left } = splitFindings(scan);
  const safe = open.filter(({ isSafe }) => isSafe);
  const { passed, unused, log } = scan.report;
  return (
    <Page
      name="Trust"
      dock={{
        state: safe.length > 0 ? "Each mend can be undone" : `Checked ${at}`,
        primary: primary(safe, actions),
      }}
    >
      <Head title={verdict(open.length)} lead={lead(open.length, left.length, passed.length)} />
      {open.length > 0 && (
        <Section title="To look at" side={open.length}>
          <FindingList findings={open} actions={actions} />
        </Section>
      )}
      {left.length > 0 && <LeftAlone findings={left} actions={actions} />}
      <UnusedColumns unused={unused} actions={actions} />
      <PassedChecks passed={passed} />
      <div>
        {log && <LogPart lines={log} broken={brokenIn(scan)} today={today} />}
        {history && <HistoryPart history={history} today={today} onCompact={actions.onCompact} />}
      </div>
    </Page>
  );
}

/** Where the log does not hold; null while it does. */
function brokenIn({ report }: Scan): LogBreak | null {
  for (const { drift } of report.findings) if (drift.kind === "log broken") return drift.log;
  return null;
}

function primary(safe: readonly Finding[], { onMend, onCheck }: TrustActions): ReactNode {
  if (safe.length === 0) return <Quiet words="Check again" onPress={onCheck} />;
  const words = safe.length === 1 ? "Mend the safe one" : `Mend ${safe.length} safe ones`;
  return <Primary onPress={() => onMend(safe)}>{words}</Primary>;
}

function verdict(open: number): string {
  return open === 0 ? "You can trust this book" : `${counted(open, "thing")} to look at`;
}

function lead(open: number, left: number, passed: number): string {
  const alone = left === 0 ? "" : ` ${counted(left, "thing")} left alone.`;
  if (open === 0 && left === 0) return `All ${passed} checks pass.`;
  return `${counted(passed, "check")} pass${passed === 1 ? "es" : ""}.${alone}`;
}
