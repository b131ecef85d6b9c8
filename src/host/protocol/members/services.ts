import type { Host } from "../host";
import { officeClass, type OfficeClass } from "../officeClass";
import { RichError } from "../richError";
import type { PaneState } from "../surroundings";
import type { Wire } from "../wire";
import { customFunctionsClass } from "./customFunctions";
import { oneOf } from "./oneOf";
import { wireFlag } from "./wireText";

const STATES: readonly PaneState[] = ["Inactive", "Background", "Visible"];

const runtimeServiceClass = officeClass<Host>("AppRuntimeService", {
  methods: { GetAppRuntimeState: ({ surroundings }) => surroundings.pane.state },
  actions: {
    SetAppRuntimeState: ({ surroundings }, given) => surroundings.pane.set(oneOf(given.text(0), STATES)),
  },
});

const runtimePersistenceClass = officeClass<Host>("AppRuntimePersistenceService", {
  methods: { GetAppRuntimeStartState: ({ surroundings }) => surroundings.pane.startState },
  actions: {
    SetAppRuntimeStartState: ({ surroundings }, given) => {
      surroundings.pane.startState = oneOf(given.text(0), STATES);
    },
  },
});

/** A tab or control of the add-in's ribbon. */
interface RibbonItem {
  readonly host: Host;
  readonly id: string;
}

const ribbonTabClass = officeClass<RibbonItem>("RibbonTab", {
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: { get: ({ id }) => id } },
  actions: { SetVisibility: ({ host, id }, given) => host.ribbon.setVisible(id, given.flag(0)) },
});

const ribbonButtonClass = officeClass<RibbonItem>("RibbonButton", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Enabled: {
      get: ({ host, id }) => host.ribbon.enabled.get(id) ?? true,
      set: ({ host, id }, value) => host.ribbon.setEnabled(id, wireFlag(value)),
    },
    Id: { get: ({ id }) => id },
  },
});

function definition(json: string): Wire {
  try {
    return JSON.parse(json) as Wire;
  } catch {
    throw new RichError("InvalidArgument");
  }
}

const dynamicRibbonClass = officeClass<Host>("DynamicRibbon", {
  methods: {
    GetButton: (host, given) => ribbonButtonClass({ host, id: given.text(0) }),
    GetTab: (host, given) => ribbonTabClass({ host, id: given.text(0) }),
  },
  actions: {
    ExecuteRequestCreate: ({ ribbon }, given) => ribbon.update(definition(given.text(0))),
    ExecuteRequestUpdate: ({ ribbon }, given) => ribbon.update(definition(given.text(0))),
  },
});

/** Sent at every start; an error there would be an unhandled rejection in the add-in. */
const addinInternalServiceClass = officeClass<Host>("AddinInternalService", {
  actions: { NotifyActionHandlerReady: () => undefined },
});

/** The services that office.js asks for by their full type names. */
export const SERVICES: Readonly<Record<string, OfficeClass<Host>>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": runtimePersistenceClass,
  "Microsoft.AppRuntime.AppRuntimeService": runtimeServiceClass,
  "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbonClass,
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsClass,
  "Microsoft.InternalService.AddinInternalService": addinInternalServiceClass,
};
