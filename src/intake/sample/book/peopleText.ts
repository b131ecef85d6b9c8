/** The sample's pack People: see `fromText`. */
export const PEOPLE_TEXT = {
  careers: `
Member | Talked on | Next role | The leap | Skills to gain | What I do | How | By
@0 | -40d | Team lead | Letting others close | Coaching, running reviews | Pushing | She runs the quarterly review in my place. | +30d
@1 | -75d | Senior AE | Talking to the board | Value in figures | Supporting | Two joint board talks this quarter. | +45d
@2 | -20d | Team lead | Patience with beginners | Coaching | Accelerating | Leads hiring for the open seats. | +60d
@3 | -60d | AE, larger accounts | Fewer, larger deals | Discovery | Supporting | Weekly call review, one skill at a time. | -4d
@4 | -110d | Senior AE | Being seen outside the team | Presenting | Pushing | Speaks at the customer day. | +25d
@5 | -210d | AE, larger accounts | Saying no | Qualifying | Blocking | I have kept the large account myself: hand it over. | -30d
@6 | -95d | Product marketing | Leaving sales | Market research | Supporting | One day a month with the product team. | +50d
@7 | -15d | AE | Full quota | Many contacts | Accelerating | Buddy, and a ride-along every two weeks. | +40d
`,
  candidates: `
Candidate | Seat | Stage | Source | Drive | Curiosity | Evidence | More
Candidate A | AE, Germany | Offer | Referral by Eva | 4 | 5 | Changed the second role play after one remark. | Coachable = 5 ¦ Craft = 3 ¦ Decision = Hire ¦ Decided on = -6d ¦ Starts on = +55d
Candidate B | AE, Germany | Interviewed | Agency | 4 | 2 | Strong figures, few questions. | Coachable = 3 ¦ Craft = 4
Candidate C | AE, Switzerland | Screened | Own network | 5 | 4 | Called back the same day. |
Candidate D | AE, Switzerland | Declined | Advert |  |  |  | Decision = No ¦ Decided on = -6d ¦ Why = Wanted to lead from the start.
`,
  onboarding: `
Member | Step | Goal | Owner | Due | Done | Cost | Ramp planned | Ramp reached | More
@7 | Day 30 | Tells our story to a friendly customer | @4 | -240d | Yes | 2000 | 0.1 | 0.1 |
@7 | Day 60 | Leads a first meeting alone | @4 | -210d | Yes | 3500 | 0.3 | 0.2 | Note = The product week came too late.
@7 | Day 90 | Ten qualified deals of his own | @4 | -180d | Yes | 1500 | 0.5 | 0.4 |
@7 | Day 90 | Closes a deal with three contacts | @4 | -20d | No |  | 0.75 | 0.6 | Note = Needs a second contact earlier.
@3 | Day 90 | Full quota for a quarter | @4 | -590d | Yes | 9000 | 1 | 1 |
`,
} as const;
