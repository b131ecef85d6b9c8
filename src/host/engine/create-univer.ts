import { LocaleType, LogLevel, Univer, type ILocales, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";

/** An engine plugin with or without its options. */
export type PluginEntry = PluginCtor | [PluginCtor, object | undefined];

/** What an engine is made of; a plugin named twice counts with its last options. */
export interface UniverParts {
  readonly plugins: readonly PluginEntry[];
  readonly locales: ILocales;
}

function constructorOf(entry: PluginEntry): PluginCtor {
  return Array.isArray(entry) ? entry[0] : entry;
}

/** Starts the engine from its open-source plugins alone. */
export function createUniver(parts: UniverParts): { readonly univer: Univer; readonly api: FUniver } {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: parts.locales });
  const byName = new Map<string, PluginEntry>();
  for (const entry of parts.plugins) {
    const { pluginName } = constructorOf(entry);
    byName.delete(pluginName);
    byName.set(pluginName, entry);
  }
  for (const entry of byName.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
