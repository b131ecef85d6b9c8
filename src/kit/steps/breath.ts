/** Lets the page paint and take clicks between two chunks of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
