import type { Block } from "../../domain/forecast/block";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { RollupRow } from "../../domain/forecast/rollup";
import type { CallFacts } from "../../excel/readCallFacts";
import type { HelpLimits } from "../../domain/kpis/helpDue";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { History } from "../changed/history";
import type { MoneyUnit } from "../words/unit";

/** What the forecast is told from. */
export interface ForecastBook {
  readonly block: Block;
  readonly deals: readonly Located<Deal>[];
  readonly periods: readonly PeriodFacts[];
  readonly currency: string;
  readonly luck: number;
  /** The day of the data. */
  readonly asOf: Serial;
  readonly today: Serial;
  /** When help is due; null before there are data. */
  readonly help: HelpLimits | null;
  /** Calls, plays and when a call needs a reason; null while they are read. */
  readonly facts: CallFacts | null;
  readonly history: History;
}

/** One period of it, with its roll-up by owner and the team last. */
export interface PeriodBook extends ForecastBook {
  readonly period: PeriodFacts;
  readonly rows: readonly RollupRow[];
  readonly unit: MoneyUnit;
}
