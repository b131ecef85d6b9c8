import { readRequest, REQUEST, RESPONSE, writeResponse, type ChannelRequest } from "./channelMessage";
import { appContext, type Connection, type SettingPairs } from "./connection";
import type { Wire } from "./wire";
import { isFields, isList, type WireFields } from "./wireShape";

/** What the add-in asks over the channel besides its start and its events. */
export interface ChannelServices {
  settings(): SettingPairs;
  /** The add-in's page has (re)loaded. */
  started(): void;
  /** Focus, tab and escape notices, by the code that comes with them. */
  notified(code: number): void;
  /** One call of the document's methods; the answer travels as it is. */
  execute(call: WireFields): Promise<unknown>;
}

/** The host's end of Excel on the web's message channel. */
export interface Channel {
  /** Takes whatever was posted to the host's window. */
  receive(posted: unknown): void;
  /** Raises an event under the name by which the add-in registered; false when it did not. */
  raise(eventName: string, data: unknown): boolean;
}

/** Speaks the channel; `post` hands one text to the add-in's window. */
export function openChannel(
  connection: Connection,
  services: ChannelServices,
  post: (text: string) => void,
): Channel {
  const registered = new Map<string, ChannelRequest>();

  function reply(request: ChannelRequest, data: unknown): void {
    post(writeResponse(request, data, connection.hostOrigin, RESPONSE.forCalling));
  }

  function receive(posted: unknown): void {
    const request = readRequest(posted, connection.conversationId);
    if (!request) return;
    if (request._actionType === REQUEST.registerEvent) registered.set(request._actionName, request);
    if (request._actionType === REQUEST.unregisterEvent) registered.delete(request._actionName);
    if (request._actionType === REQUEST.invoke) invoke(request);
    else reply(request, { Error: 0, Version: 1 });
  }

  function invoke(request: ChannelRequest): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        registered.clear();
        services.started();
        return reply(request, appContext(connection, services.settings()));
      case "ContextActivationManager_notifyHost":
        services.notified(noticeCode(request._data));
        return reply(request, null);
      case "executeMethod":
        return void services
          .execute(isFields(request._data) ? request._data : {})
          .then((answer) => reply(request, answer));
      default:
        return reply(request, null);
    }
  }

  function raise(eventName: string, data: unknown): boolean {
    const request = registered.get(eventName);
    if (request) post(writeResponse(request, data, connection.hostOrigin, RESPONSE.forEventing));
    return request !== undefined;
  }

  return { receive, raise };
}

function noticeCode(data: Wire): number {
  return isList(data) ? Number(data[1]) : -1;
}
