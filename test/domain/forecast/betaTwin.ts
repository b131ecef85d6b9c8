const PANELS = 2_000;

/** The quantile of Beta(a, b), a and b ≥ 1, by Simpson's rule over the density in x = sin²θ, and bisection. */
export function integratedBetaQuantile(q: number, a: number, b: number): number {
  const logDensity = (angle: number) =>
    (2 * a - 1) * Math.log(Math.sin(angle)) + (2 * b - 1) * Math.log(Math.cos(angle));
  const peak = logDensity(Math.atan2(Math.sqrt(a), Math.sqrt(b)));
  const density = (angle: number) =>
    angle <= 0 || angle >= Math.PI / 2 ? 0 : Math.exp(logDensity(angle) - peak);
  const simpson = (from: number, to: number) =>
    ((to - from) / 6) * (density(from) + 4 * density((from + to) / 2) + density(to));
  const width = Math.PI / 2 / PANELS;
  const panels = Array.from({ length: PANELS }, (_, at) => simpson(at * width, (at + 1) * width));
  let rest = q * panels.reduce((sum, panel) => sum + panel, 0);
  let panel = 0;
  for (; rest > (panels[panel] ?? Infinity); panel++) rest -= panels[panel] ?? 0;
  let [low, high] = [panel * width, (panel + 1) * width];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (simpson(panel * width, middle) < rest) low = middle;
    else high = middle;
  }
  return Math.sin(low) ** 2;
}
