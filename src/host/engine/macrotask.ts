/** Runs the work after everything that is queued now: engine listeners finish first. */
export const macrotask: (work: () => void) => void =
  typeof setImmediate === "function" ? (work) => void setImmediate(work) : messageQueue();

function messageQueue(): (work: () => void) => void {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return (work) => {
    waiting.push(work);
    channel.port2.postMessage(0);
  };
}

/** A promise for the next macrotask. */
export function nextMacrotask(): Promise<void> {
  return new Promise((resolve) => macrotask(resolve));
}
