import { isFields, isList, type WireFields } from "./wireShape";

/** Office's answer codes for whole calls, before any action of theirs runs. */
export const CALL_ERROR = {
  internal: 5001,
  notSupported: 5000,
  inCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
  fileProperties: 86,
  richApi: 93,
  actionCompleted: 94,
} as const;

const COMPRESSED = 1;
const SLICE_BYTES = 4_194_304;

/** The answer to one call of the document's methods. */
export type MethodAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

/** What the document's methods stand on. */
export interface DocumentGround {
  readonly url: string;
  loadSettings(): readonly (readonly [string, string])[];
  saveSettings(pairs: readonly (readonly [string, string])[]): void;
  /** The workbook as an .xlsx file; undefined where the host cannot give it. */
  fileBytes(): Promise<Uint8Array | undefined>;
  /** One request of the object model: the text of its batch in, the text of the answer out. */
  richApi(batch: string): Promise<{ readonly body: string } | { readonly error: number }>;
}

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly slice: number;
}

/** The answers to Office's document calls: requests of the object model, settings and the file's bytes. */
export function documentMethods(ground: DocumentGround): (call: WireFields) => Promise<MethodAnswer> {
  const files = new Map<number, OpenFile>();
  let opened = 0;

  async function openFile(call: WireFields): Promise<MethodAnswer> {
    if (call["0"] !== COMPRESSED) return failed(CALL_ERROR.notSupported);
    const bytes = await ground.fileBytes();
    if (!bytes) return failed(CALL_ERROR.notSupported);
    opened += 1;
    files.set(opened, { bytes, slice: Number(call["1"]) || SLICE_BYTES });
    return ok({ 0: opened, 1: bytes.length });
  }

  function fileSlice(call: WireFields): MethodAnswer {
    const file = files.get(Number(call["2"]));
    if (!file) return failed(CALL_ERROR.internal);
    const start = Number(call["3"]) * file.slice;
    const part = Array.from(file.bytes.subarray(start, start + file.slice));
    return ok({ 0: part, 1: part.length });
  }

  async function richApi(call: WireFields): Promise<MethodAnswer> {
    const sent = call["ArrayData"];
    const batch: unknown = isList(sent) ? sent[4] : undefined;
    if (typeof batch !== "string") return failed(CALL_ERROR.internal);
    const answer = await ground.richApi(batch);
    if ("error" in answer) return failed(answer.error);
    return ok({ Data: [200, ["Content-Type", "application/json"], answer.body] });
  }

  return async (call) => {
    switch (dispatchId(call)) {
      case METHOD.richApi:
        return richApi(call);
      case METHOD.loadSettings:
        return ok({
          Properties: { Settings: ground.loadSettings().map(([Name, Value]) => ({ Name, Value })) },
        });
      case METHOD.saveSettings:
        ground.saveSettings(settingPairs(call));
        return ok({});
      case METHOD.openFile:
        return openFile(call);
      case METHOD.fileSlice:
        return fileSlice(call);
      case METHOD.closeFile:
        files.delete(Number(call["2"]));
        return ok({});
      case METHOD.fileProperties:
        return ok({ Properties: ["", ground.url] });
      case METHOD.actionCompleted:
        return ok({});
      default:
        return failed(CALL_ERROR.notSupported);
    }
  };
}

function ok(fields: Readonly<Record<string, unknown>>): MethodAnswer {
  return { Version: 1, Error: 0, ...fields };
}

function failed(code: number): MethodAnswer {
  return { Version: 1, Error: code };
}

function dispatchId(call: WireFields): number {
  const method = call["DdaMethod"];
  return isFields(method) ? Number(method["DispatchId"]) : 0;
}

function settingPairs(call: WireFields): readonly (readonly [string, string])[] {
  const method = call["DdaSettingsMethod"];
  const properties = isFields(method) ? method["Properties"] : call["Properties"];
  if (!isList(properties)) return [];
  return properties.filter(isList).map((pair) => [String(pair[0]), String(pair[1])] as const);
}
