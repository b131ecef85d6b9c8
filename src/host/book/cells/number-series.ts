/** The straight line through numbers at 0, 1, 2 … by least squares, as Excel's fill continues them. */
export function numberSeries(known: readonly number[]): (step: number) => number {
  const meanStep = (known.length - 1) / 2;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  let products = 0;
  let squares = 0;
  for (const [step, value] of known.entries()) {
    products += (step - meanStep) * (value - mean);
    squares += (step - meanStep) ** 2;
  }
  const slope = products / squares;
  return (step) => Number((mean + slope * (step - meanStep)).toPrecision(15));
}
