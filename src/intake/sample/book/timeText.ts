/** The sample's pack Time: see `fromText`. */
export const TIME_TEXT = {
  meetings: `
Meeting | Kind | Every | Minutes | About sales | Verdict | Cause | More
Sales meeting | Meeting | Week | 60 | Yes | Keep |  |
Forecast with the head of sales | Meeting | Week | 45 | Yes | Keep |  |
Office move, working group | Meeting | Two weeks | 60 | No | Drop | Joined before I led the team | Since = -22d
Discounts above 10 % | Approval | Day | 15 | No | Delegate | Price is named before worth | Delegate to = @2 ¦ Since = -23d
Activity report | Report | Week | 40 | No | Keep | Nobody said what it is read for |
Trade-fair planning | Meeting | Month | 90 | No | Delegate | She knows the fairs better | Delegate to = @6 ¦ Since = -25d
All-hands | Meeting | Month | 60 | No |  | Everybody goes |
`,
} as const;
