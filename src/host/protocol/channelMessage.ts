import type { Wire } from "./wire";

/** What kind of request a message is. */
export const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** Whether a response answers a call or tells of an event. */
export const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/** A request of the add-in on Excel on the web's channel. */
export interface ChannelRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: Wire;
}

/** Reads a request of this conversation; anything else that is posted to the window is none of ours. */
export function readRequest(text: unknown, conversationId: string): ChannelRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) && message._conversationId === conversationId ? message : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(message: unknown): message is ChannelRequest {
  return (
    typeof message === "object" &&
    message !== null &&
    "_messageType" in message &&
    message._messageType === 0 &&
    "_actionName" in message &&
    typeof message._actionName === "string" &&
    "_conversationId" in message
  );
}

/** A response or event in the words of the channel. */
export function writeResponse(request: ChannelRequest, data: unknown, origin: string, kind: number): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}
