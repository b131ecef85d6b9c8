import type { Wire } from "./wire";

/** What kind of request a message is. */
export const REQUEST = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** Whether a response answers a call or tells of an event. */
export const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/** A request of the add-in on Excel on the web's channel. */
export interface ChannelRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: Wire;
}

/** A response or an event on its way to the add-in. */
export interface ChannelResponse {
  readonly data: unknown;
  readonly origin: string;
  readonly kind: number;
}

/** Reads a request of this conversation; anything else that is posted to the window is none of ours. */
export function readRequest(posted: unknown, conversationId: string): ChannelRequest | undefined {
  if (typeof posted !== "string" || !posted.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(posted) as Partial<ChannelRequest>;
    const isOurs = message._messageType === 0 && message._conversationId === conversationId;
    return isOurs && isWhole(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(message: Partial<ChannelRequest>): message is ChannelRequest {
  return typeof message._actionName === "string" && typeof message._actionType === "number";
}

/** A response in the words of the channel. */
export function writeResponse(request: ChannelRequest, { data, origin, kind }: ChannelResponse): string {
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
