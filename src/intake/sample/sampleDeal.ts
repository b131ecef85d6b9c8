import type { Serial } from "../../kit/serial";

/** One opportunity as the sample's CRM has it. */
export interface SampleDeal {
  readonly id: string;
  readonly owner: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  readonly category: string;
  readonly amount: number | null;
  readonly probability: number;
  readonly created: Serial;
  /** A text where somebody has typed words instead of a day. */
  readonly close: Serial | string;
  readonly stageSince: Serial;
  readonly nextStep: string;
  readonly nextStepDate: Serial | null;
  readonly lastActivity: Serial | null;
  readonly leadSource: string;
  readonly type: string;
  readonly competitor: string;
  readonly lossReason: string;
  readonly customerKind: string;
}
