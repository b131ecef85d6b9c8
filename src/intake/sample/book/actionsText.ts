/** What the sample's manager promised, asked and decided: see `fromText`. */
export const ACTIONS_TEXT = {
  actions: `
Action ID | Type | Title | Direction | Owner | Opened | Due | Status | More
A-001 | Play | Bring the finance lead to the reference visit | Customer | @0 | -9d | +3d | Open | About = #0 ¦ Expected impact = 90000 ¦ Audience = leadership
A-002 | Play | Offer a start in two sites instead of five | Customer | @2 | -12d | +10d | Open | About = #2 ¦ Expected impact = 60000 ¦ Audience = leadership
A-003 | Play | Two-option offers on all proposals | Customer | Team | -40d | -12d | Done | Expected impact = 50000 ¦ Measured impact = 72000 ¦ Closed on = -20d ¦ Outcome = Three of five took the larger option.
A-004 | Support–deal | Presales for the security talk | Down | You | -8d | -2d | Open | About = #1 ¦ Cost = 4000
A-005 | Support–deal | Second demo system for the trade fair | Down | You | -20d | +6d | Waiting | About = #4 ¦ Cost = 9000
A-006 | Support–career | Let Ana run the quarterly review | Down | You | -15d | +12d | Open | About = @0
A-007 | Support–career | Larger accounts for Finn: decide which | Down | You | -31d | -3d | Open | About = @5
A-008 | Escalation | Line stopped after the update | Customer | @1 | -2d | +1d | Open | Detail = Night shift, site 2 ¦ About = $1 ¦ Severity = 1 ¦ Sponsor = Head of service
A-009 | Escalation | Invoice sent twice | Customer | @3 | -18d | -8d | Done | About = $3 ¦ Severity = 3 ¦ Closed on = -9d ¦ Outcome = Credited.
A-010 | Ask of leadership | One presales engineer for six weeks | Up | You | -11d | +4d | Waiting | Expected impact = 150000 ¦ Cost = 30000 ¦ Audience = leadership ¦ Sponsor = Head of sales
A-011 | Ask of leadership | List price for the portal in dollars | Up | You | -25d | -5d | Open | Audience = leadership ¦ Sponsor = Head of finance
A-012 | Message to cascade | New travel rules from next month | Down | You | -6d | +2d | Open | Told to = @0, @2 ¦ Questions back = Do they hold for trade fairs?
A-013 | Question from above | How sure is the quarter? | Up | You | -30d | +4d | Open | Recurs = Yes ¦ Times asked = 4 ¦ Next expected = +4d ¦ Answer = Less sure than last quarter: two large deals slipped. Both plays would bring it back. ¦ Audience = leadership
A-014 | Question from above | What do the three largest deals hang on? | Up | You | -14d | +7d | Open | Recurs = Yes ¦ Times asked = 2 ¦ Next expected = +7d ¦ Answer = On a security questionnaire, a reference visit and one signature. ¦ Audience = leadership
A-015 | Decision | No discount above 10 % without a plan of both sides | Down | You | -50d | +10d | Open | Review on = +10d ¦ Metric = Average discount, % ¦ Before = 14 ¦ After = 11 ¦ Outcome = Works so far.
A-016 | Idea | Ask each customer for the cost of doing nothing | Down | You | -3d | +5d | Open | About = @7
A-017 | Idea | Show the demo on their own data first | Down | You | -21d |  | Done | About = @3 ¦ Tried on = -14d ¦ Closed on = -10d ¦ Outcome = Two of three moved a stage.
A-018 | Lesson | A champion who may not speak to the board is none | Down | You | -16d |  | Done | Closed on = -8d
A-019 | Win | First order from a new customer | Down | @7 | -5d |  | Done | About = $5 ¦ Closed on = -2d ¦ Outcome = Told in the huddle.
A-020 | Win | Renewal a quarter early | Down | @2 | -19d |  | Done | About = $2 ¦ Closed on = -9d ¦ Outcome = Thanked by the customer in writing.
A-021 | Approval | 12 % on spare parts | Down | @3 | -4d |  | Done | About = #6 ¦ Cause = Price ¦ Closed on = -2d ¦ Outcome = Given; price was named too early.
A-022 | Approval | Payment in 60 days | Down | @3 | -7d |  | Done | Cause = Terms ¦ Closed on = -3d ¦ Outcome = May decide it alone from now on.
A-023 | Interruption | Slides for the board by noon | Up | You | -1d |  | Done | Minutes = 90 ¦ Urgent = Yes ¦ Closed on = +0d
A-024 | Interruption | Laptop of a rep | Down | You | -8d |  | Done | Minutes = 40 ¦ Closed on = -4d
A-025 | My learning | Lunch with the head of sales in Vienna: how she runs reviews | Self | You | -33d | +28d | Open |
A-026 | Challenge | Weekly call at midday: the team sells in the morning | Up | You | -10d | +20d | Waiting |
`,
} as const;
