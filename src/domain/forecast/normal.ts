/** The chance that a standard normal draw is at most x. */
export function normalCdf(x: number): number {
  const tail = normalTail(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

/** The x below which a standard normal draw falls with chance p (Hastings' fit, 1955, and two Halley steps). */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const guess = (2.30753 + 0.27061 * t) / (1 + (0.99229 + 0.04481 * t) * t) - t;
  return nearer(nearer(guess, p), p);
}

/** A better quantile from a guess: three times as many digits are right (Halley 1694). */
function nearer(guess: number, p: number): number {
  const step = (normalCdf(guess) - p) / density(guess);
  return guess - step / (1 + (guess * step) / 2);
}

/** The density of the standard normal law. */
export function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** The chance above x, for x ≥ 0: near 0 by series (Marsaglia 2004), further out by continued fraction (Laplace 1805). */
function normalTail(x: number): number {
  if (x < 3) {
    let [sum, term] = [0, x];
    for (let power = 3; sum + term !== sum; power += 2) {
      sum += term;
      term *= (x * x) / power;
    }
    return 0.5 - density(x) * sum;
  }
  let rest = 0;
  for (let depth = 40; depth > 0; depth--) rest = depth / (x + rest);
  return density(x) / (x + rest);
}
