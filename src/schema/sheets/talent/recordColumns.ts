import { formula } from "../../columns/formula";
import { value } from "../../columns/value";
import { PALETTE } from "../../palette";
import { ACCURACY_FORMULA, BIAS_FORMULA } from "./record";

/** How the member's calls turned out. */
export const recordColumns = {
  accuracy: formula(
    value({
      header: "Accuracy",
      about:
        "How near the last 8 periods' calls came, 100 % never wrong; with fewer calls it says how many there are.",
      audience: "private",
      width: 56,
      isFolded: true,
      format: "0 %",
      align: "Right",
      highlights: [{ when: "=ISTEXT([@])", show: { color: PALETTE.mute } }],
    }),
    ACCURACY_FORMULA,
  ),
  bias: formula(
    value({
      header: "Bias",
      about: "How far those calls were too high (+) or too low (−) together.",
      audience: "private",
      width: 46,
      isFolded: true,
      format: '+0 %;"−"0 %;0 %',
      align: "Right",
      highlights: [{ when: "=ISTEXT([@])", show: { color: PALETTE.mute } }],
    }),
    BIAS_FORMULA,
  ),
};
