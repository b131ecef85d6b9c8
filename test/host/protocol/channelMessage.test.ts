import { readRequest, writeResponse } from "../../../src/host/protocol/channelMessage";

const REQUEST = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "talk-1",
  _correlationId: 4,
  _actionType: 0,
  _data: { a: 1 },
};

describe("a message to the host", () => {
  test("is read when it belongs to the conversation", () => {
    expect(readRequest(JSON.stringify(REQUEST), "talk-1")).toEqual(REQUEST);
  });

  test.each([
    ["another conversation", JSON.stringify({ ...REQUEST, _conversationId: "talk-2" })],
    ["a response", JSON.stringify({ ...REQUEST, _messageType: 1 })],
    ["half a request", JSON.stringify({ _messageType: 0, _conversationId: "talk-1" })],
    ["broken JSON", '{"_messageType":0'],
    ["plain text", "hello"],
    ["no text at all", { _messageType: 0 }],
  ])("is none of ours when it is %s", (_, posted) => {
    expect(readRequest(posted, "talk-1")).toBeUndefined();
  });

  test("is answered under its own name and number", () => {
    const text = writeResponse(REQUEST, { data: [1], origin: "https://localhost", kind: 0 });
    expect(JSON.parse(text)).toMatchObject({
      _messageType: 1,
      _actionName: "executeMethod",
      _correlationId: 4,
      _data: [1],
      _origin: "https://localhost",
    });
  });
});
