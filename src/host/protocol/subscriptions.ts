/** Which events the add-in listens to; each is counted, so that it ends with the last handler. */
export interface Subscriptions {
  readonly add: (eventType: number, target: string) => void;
  readonly remove: (eventType: number, target: string) => void;
  readonly has: (eventType: number, target: string) => boolean;
  readonly clear: () => void;
}

export function createSubscriptions(): Subscriptions {
  const counts = new Map<string, number>();

  function change(eventType: number, target: string, by: number): void {
    const key = keyOf(eventType, target);
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }

  return {
    add: (eventType, target) => change(eventType, target, 1),
    remove: (eventType, target) => change(eventType, target, -1),
    has: (eventType, target) => counts.has(keyOf(eventType, target)),
    clear: () => counts.clear(),
  };
}

function keyOf(eventType: number, target: string): string {
  return `${eventType} ${target}`;
}
