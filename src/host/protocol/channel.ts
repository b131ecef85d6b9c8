import { readRequest, REQUEST, RESPONSE, writeResponse, type ChannelRequest } from "./channelMessage";
import { appContext, type Connection, type SettingPairs } from "./connection";
import type { Wire } from "./wire";
import { isFields, isList, type WireFields } from "./wireShape";

/** What the add-in asks over the channel besides its start and its events. */
export interface ChannelServices {
  readonly settings: () => SettingPairs;
  /** The add-in's page has (re)loaded. */
  readonly started: () => void;
  /** Focus, tab and escape notices, by the code that comes with them. */
  readonly notified: (code: number) => void;
  /** One call of the document's methods; the answer travels as it is. */
  readonly execute: (call: WireFields) => Promise<unknown>;
}

/** The host's end of Excel on the web's message channel. */
export interface Channel {
  /** Takes whatever was posted to the host's window. */
  readonly receive: (posted: unknown) => void;
  /** Raises an event under the name by which the add-in registered; false when it did not. */
  readonly raise: (eventName: string, data: unknown) => boolean;
}

/** Speaks the channel; `post` hands one text to the add-in's window. */
export function openChannel(
  connection: Connection,
  services: ChannelServices,
  post: (text: string) => void,
): Channel {
  const registered = new Map<string, ChannelRequest>();
  const origin = connection.hostOrigin;

  function reply(request: ChannelRequest, data: unknown): void {
    post(writeResponse(request, { data, origin, kind: RESPONSE.forCalling }));
  }

  function register(request: ChannelRequest): void {
    if (request._actionType === REQUEST.registerEvent) registered.set(request._actionName, request);
    else registered.delete(request._actionName);
    reply(request, { Error: 0, Version: 1 });
  }

  return {
    receive: (posted) => {
      const request = readRequest(posted, connection.conversationId);
      if (!request) return;
      if (request._actionType !== REQUEST.invoke) return register(request);
      if (isStart(request)) registered.clear();
      void answer(request, connection, services).then((data) => reply(request, data));
    },
    raise: (eventName, data) => {
      const request = registered.get(eventName);
      if (request) post(writeResponse(request, { data, origin, kind: RESPONSE.forEventing }));
      return request !== undefined;
    },
  };
}

function isStart({ _actionName }: ChannelRequest): boolean {
  return _actionName === "ContextActivationManager_getAppContextAsync";
}

/** The answer to a call. What the host does not know, such as windows to open, it answers with nothing. */
async function answer(
  request: ChannelRequest,
  connection: Connection,
  services: ChannelServices,
): Promise<unknown> {
  if (isStart(request)) {
    services.started();
    return appContext(connection, services.settings());
  }
  if (request._actionName === "executeMethod") {
    return services.execute(isFields(request._data) ? request._data : {});
  }
  if (request._actionName === "ContextActivationManager_notifyHost") {
    services.notified(noticeCode(request._data));
  }
  return null;
}

function noticeCode(data: Wire): number {
  return isList(data) ? Number(data[1]) : -1;
}
