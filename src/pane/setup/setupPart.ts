import type { ReactNode } from "react";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { SetupFacts } from "../../excel/readSetup";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Period } from "../../schema/sheets/settings/periods";
import type { Stage } from "../../schema/sheets/settings/stages";
import type { TableEdit } from "../../schema/tableEdit";
import type { Trouble } from "../kit/standing";

/** What is written when a part of Setup is kept, and how one says so. */
export interface SetupWrite {
  readonly edits: readonly TableEdit[];
  readonly words: string;
  /** What speaks against it as the book stands when it is written: somebody else may have changed it meanwhile. */
  readonly check?: (facts: SetupFacts) => Trouble | null;
}

/** What the parts of Setup are filled in from. */
export interface SetupBasis {
  readonly facts: SetupFacts;
  readonly deals: readonly Deal[];
  readonly stages: readonly Stage[];
  readonly periods: readonly Period[];
  readonly current: PeriodFacts | null;
  readonly teamName: string;
  readonly today: Serial;
  /** Writes at once; false when it was not written, and what was typed is to stay. */
  readonly onKeep: (write: SetupWrite) => Promise<boolean>;
  /** Shows the first cell of a table. */
  readonly onSheet: (table: SetupTable) => void;
}

/** The tables that Setup leads to. */
export type SetupTable = "team" | "stages" | "periods" | "kpis" | "limits" | "recipients" | "agreement";

/** One part of Setup: what it says closed, what it shows open, and what keeping it does. */
export interface SetupPart {
  readonly title: string;
  readonly meta: string;
  readonly isDone: boolean;
  readonly keepWords: string;
  /** Why it cannot be kept yet; null when it can. */
  readonly held: string | null;
  readonly body: ReactNode;
  readonly onKeep: () => Promise<void>;
}
