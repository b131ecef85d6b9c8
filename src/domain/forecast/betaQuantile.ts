import { zeroOf } from "../accuracy/zeroOf";

/** The x below which a Beta(a, b) draw falls with chance q. */
export function betaQuantile(q: number, a: number, b: number): number {
  const scale = lnGamma(a + b) - lnGamma(a) - lnGamma(b);
  return zeroOf(
    (x) => {
      const rise = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
      const isLeft = x <= (a + 1) / (a + b + 2);
      const chance = isLeft ? (rise * fraction(x, a, b)) / a : 1 - (rise * fraction(1 - x, b, a)) / b;
      return { above: chance - q, slope: rise / x / (1 - x) };
    },
    [0, a / (a + b), 1],
  );
}

const PRECISION = 1e-14;

/** The continued fraction of the incomplete beta function, by Lentz's method (DLMF 8.17.22); x left of the mean. */
function fraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let value = d;
  for (let m = 1; Math.abs(c * d - 1) > PRECISION; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
  }
  return value;
}

/** ln Γ(x) for x > 0: Stirling's series, beyond 15 where four terms give all digits. */
function lnGamma(x: number): number {
  if (x < 15) return lnGamma(x + 1) - Math.log(x);
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / x / x) / x / x) / x / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series / x;
}
