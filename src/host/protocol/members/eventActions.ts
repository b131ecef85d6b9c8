import type { Host } from "../host";
import type { Actions } from "../officeClass";

/** The hidden methods by which handlers are added and taken off; `Event` stands before or after the event's word. */
export function eventActions<S>(
  events: Readonly<Record<string, number>>,
  target: (subject: S) => { readonly host: Host; readonly target: string },
): Actions<S> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([word, eventType]) => [
      [
        `_Register${word}`,
        (subject: S) => {
          const { host, target: id } = target(subject);
          host.subscriptions.add(eventType, id);
        },
      ],
      [
        `_Unregister${word}`,
        (subject: S) => {
          const { host, target: id } = target(subject);
          host.subscriptions.remove(eventType, id);
        },
      ],
    ]),
  );
}
