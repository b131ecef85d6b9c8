/** The part of jstat that tests compare with; it comes without types. */
declare module "jstat" {
  export const jStat: {
    /** I_x(a, b), the chance that a Beta(a, b) draw is at most x. */
    ibeta(x: number, a: number, b: number): number;
    readonly beta: { inv(p: number, a: number, b: number): number };
    readonly normal: {
      cdf(x: number, mean: number, deviation: number): number;
      inv(p: number, mean: number, deviation: number): number;
    };
  };
}
