import { useState, type ReactNode } from "react";
import { blockOf } from "../../domain/forecast/block";
import { dealHistory } from "../../domain/forecast/dealHistory";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { DaysOfDeal } from "./DaysOfDeal";
import type { History, ReadHistory } from "./history";

export interface ItsHistoryProps {
  readonly dealId: string;
  readonly today: Serial;
  readonly readHistory: ReadHistory;
  /** What is said of the deal on the same line. */
  readonly children?: ReactNode;
}

/** The way to a deal's own history, which is read and told where one stands, and hidden again. */
export function ItsHistory({ dealId, today, readHistory, children }: ItsHistoryProps) {
  const [history, setHistory] = useState<History | null>(null);
  const type = useType();
  const turn = (): void => {
    setHistory(history === null ? "reading" : null);
    if (history !== null) return;
    void readHistory().then((read) => setHistory((asked) => (asked === null ? null : read)));
  };
  return (
    <div className={type.quiet}>
      {children}
      {children !== undefined && " · "}
      <Action onPress={turn}>{history === null ? "Its history" : "Hide its history"}</Action>
      <div role="status">{history !== null && <Told dealId={dealId} today={today} history={history} />}</div>
    </div>
  );
}

const UNTOLD = {
  reading: "Reading…",
  "not read": "It could not be read.",
  "no place": "This book keeps no history yet; Trust brings it up to date.",
} as const;

interface ToldProps extends Pick<ItsHistoryProps, "dealId" | "today"> {
  readonly history: History;
}

function Told({ dealId, today, history }: ToldProps) {
  const type = useType();
  if (typeof history === "string") return <div className={type.quiet}>{UNTOLD[history]}</div>;
  return <DaysOfDeal days={dealHistory(blockOf("Snapshots", history), dealId.trim())} today={today} />;
}
