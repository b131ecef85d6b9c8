import type { SettingPairs } from "./connection";
import { createOpenFiles, type OpenFiles } from "./openFiles";
import type { Wire } from "./wire";
import { isFields, isList, type WireFields } from "./wireShape";

/** Office's answer codes for whole calls, before any action of theirs runs. */
export const CALL_ERROR = {
  notSupported: 5000,
  internal: 5001,
  inCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** The answer to one call of the document's methods. */
export type MethodAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

/** What the document's methods stand on. */
export interface DocumentGround {
  readonly url: string;
  readonly loadSettings: () => SettingPairs;
  readonly saveSettings: (pairs: SettingPairs) => void;
  /** The workbook as an .xlsx file; undefined where the host cannot give it. */
  readonly fileBytes: () => Promise<Uint8Array | undefined>;
  /** Told of a bug of the host, which the add-in sees as an internal error. */
  readonly broke: (error: unknown) => void;
  /** One request of the object model: the text of its batch in, the text of the answer out. */
  readonly richApi: (batch: string) => Promise<{ readonly body: string } | { readonly error: number }>;
}

type Method = (
  call: WireFields,
  ground: DocumentGround,
  files: OpenFiles,
) => MethodAnswer | Promise<MethodAnswer>;

/** The methods by the numbers under which Office dispatches them. */
const METHODS: Readonly<Record<number, Method>> = {
  75: (_, ground) => {
    const Settings = ground.loadSettings().map(([Name, Value]) => ({ Name, Value }));
    return ok({ Properties: { Settings } });
  },
  76: (call, ground) => {
    ground.saveSettings(settingPairs(call));
    return ok({});
  },
  77: openFile,
  80: (call, _, files) => {
    const slice = files.slice(call);
    return slice ? ok(slice) : failed(CALL_ERROR.internal);
  },
  81: (call, _, files) => {
    files.close(call);
    return ok({});
  },
  86: (_, ground) => ok({ Properties: ["", ground.url] }),
  93: richApi,
  /** A command of the ribbon has run to its end. */
  94: () => ok({}),
};

/** The answers to Office's document calls: requests of the object model, settings and the file's bytes. */
export function documentMethods(ground: DocumentGround): (call: WireFields) => Promise<MethodAnswer> {
  const files = createOpenFiles();
  return async (call) => {
    try {
      return (await METHODS[dispatchId(call)]?.(call, ground, files)) ?? failed(CALL_ERROR.notSupported);
    } catch (error) {
      ground.broke(error);
      return failed(CALL_ERROR.internal);
    }
  };
}

const COMPRESSED = 1;

async function openFile(call: WireFields, ground: DocumentGround, files: OpenFiles): Promise<MethodAnswer> {
  const bytes = call["0"] === COMPRESSED ? await ground.fileBytes() : undefined;
  return bytes ? ok(files.open(bytes, call)) : failed(CALL_ERROR.notSupported);
}

async function richApi(call: WireFields, ground: DocumentGround): Promise<MethodAnswer> {
  const sent = call["ArrayData"];
  const batch = isList(sent) ? sent[4] : undefined;
  if (typeof batch !== "string") return failed(CALL_ERROR.internal);
  const answer = await ground.richApi(batch);
  if ("error" in answer) return failed(answer.error);
  return ok({ Data: [200, ["Content-Type", "application/json"], answer.body] });
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

function settingPairs(call: WireFields): SettingPairs {
  const method = call["DdaSettingsMethod"];
  const properties = isFields(method) ? method["Properties"] : call["Properties"];
  return isList(properties) ? properties.flatMap(settingPair) : [];
}

function settingPair(pair: Wire): SettingPairs {
  if (!isList(pair)) return [];
  const [key, json] = pair;
  return typeof key === "string" && typeof json === "string" ? [[key, json]] : [];
}
