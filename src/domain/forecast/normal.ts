/** The chance that a standard normal draw is at most x (Hart 1968 in West's arrangement, 2005; about 15 digits). */
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

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
/** The chance above x, for x ≥ 0; far out by continued fraction. */
function normalTail(x: number): number {
  if (x < 7.07106781186547)
    return (Math.exp((-x * x) / 2) * polynomial(NUMERATOR, x)) / polynomial(DENOMINATOR, x);
  const fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
  return density(x) / fraction;
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
