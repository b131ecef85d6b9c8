/** The book's colours, each with its one use; readable in greyscale, and never alone in carrying a state. */
export const PALETTE = {
  /** Text, rules under section heads, private bands. */
  ink: "#1B1F24",
  /** Labels, notes, units. */
  sub: "#57606A",
  /** The smallest notes. */
  mute: "#6E7781",
  /** Opening and closing bars, axes, members' trends. */
  grey: "#AFB8C1",
  /** Hairlines between rows. */
  line: "#D8DEE4",
  /** Table headers, tiles and the team's row. */
  soft: "#F3F5F7",
  /** Headers of computed columns. */
  computed: "#E4E8EC",
  /** Up, goal met, selectors. */
  accent: "#0B5394",
  /** The next step, the current week. */
  tint: "#EAF1F8",
  /** Data bars and range bands. */
  band: "#C9DDF0",
  /** Bars behind amounts. */
  amountBar: "#DCE7F2",
  /** Late, below minimum, over a limit; nothing else. */
  warn: "#B54708",
  warnTint: "#FDEBDD",
  white: "#FFFFFF",
} as const;
