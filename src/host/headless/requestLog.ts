import type { RequestRecord } from "../protocol/requestEngine";

/** The requests that the add-in made since the log was last cleared; housekeeping is not counted. */
export interface RequestLog {
  readonly records: readonly RequestRecord[];
  readonly count: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly clear: () => void;
}

/** A log and the place where records arrive. */
export function createRequestLog(): {
  readonly log: RequestLog;
  readonly add: (record: RequestRecord) => void;
} {
  const records: RequestRecord[] = [];
  const log: RequestLog = {
    records,
    get count() {
      return records.length;
    },
    get requestBytes() {
      return records.reduce((total, record) => total + record.requestBytes, 0);
    },
    get responseBytes() {
      return records.reduce((total, record) => total + record.responseBytes, 0);
    },
    clear: () => {
      records.length = 0;
    },
  };
  return { log, add: (record) => void records.push(record) };
}
