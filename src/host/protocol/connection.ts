import type { RequirementSets } from "./requirementSets";

/** Who talks to whom on one channel; the same facts reach the add-in through its window's name and its first request. */
export interface Connection {
  readonly conversationId: string;
  readonly appId: string;
  /** The parent page's origin; https and the same host name as the add-in's page. */
  readonly hostOrigin: string;
  readonly sets: RequirementSets;
}

/** Shared app (1) and custom functions (2). */
const FLAGS = "3";
const LOCALE = "en-US";
const EXCEL_WEB_APP = 16;
const TASK_PANE = 2;

/** The window name by which office.js finds that it runs in Excel on the web. */
export function windowName({ conversationId, appId, hostOrigin }: Connection): string {
  return JSON.stringify({
    baseFrameName: "controlbook",
    hostInfo: ["Excel", "Web", "16.00", LOCALE, conversationId, "", "", FLAGS].join("|"),
    xdmInfo: [conversationId, appId, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** Settings as they travel: each key with the JSON text of its value. */
export type SettingPairs = readonly (readonly [key: string, json: string])[];

/** The answer to the add-in's first request. */
export function appContext({ appId, hostOrigin, conversationId, sets }: Connection, settings: SettingPairs) {
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.0",
    _appUILocale: LOCALE,
    _dataLocale: LOCALE,
    _docUrl: `${hostOrigin}/book.xlsx`,
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(sets),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.15407.10000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Control Book",
    _appDomains: [],
    _dialogRequirementMatrix: null,
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
  };
}
