/** The six tabs in the order of the week. */
export const TABS = ["Today", "Import", "Inspect", "1:1", "Forecast", "Share"] as const;

/** The three pages behind the header's buttons. */
export const TOOLS = ["Find", "Trust", "Setup"] as const;

export type Tab = (typeof TABS)[number];
export type Tool = (typeof TOOLS)[number];
export type PageName = Tab | Tool;

/** The steps of a forecast call, in any order. */
export const CALL_STEPS = ["Reps", "Deals", "Call", "What if"] as const;

export type CallStep = (typeof CALL_STEPS)[number];

/**
 * Where the reader is: a page, perhaps with a deal under review or the people of a deal or an account (Inspect; with both
 * the account's, reached from the deal), a member (1:1; Forecast),
 * a list of deals (Today), a step of the call, what changed or how far forecasts missed (Forecast), or the worksheet functions or what was written (Setup).
 */
export interface Place {
  readonly page: PageName;
  readonly dealId?: string;
  readonly account?: string;
  /** Whose talk or page it is. */
  readonly member?: string;
  readonly list?:
    | "past close date"
    | "no next step"
    | "hygiene"
    | "changed"
    | "accuracy"
    | "functions"
    | "history"
    | "people"
    | "field"
    | "meeting"
    | "person";
  /** The step of the forecast call; Reps where it is left out. */
  readonly step?: CallStep;
  /** The worksheet function whose form is open. */
  readonly worksheetFunction?: string;
  /** Where Find was asked for, and Esc leads back to. */
  readonly from?: Place;
}

export function isTab(page: PageName): page is Tab {
  return TABS.some((tab) => tab === page);
}
