/** The sample's pack Direction: see `fromText`. */
export const DIRECTION_TEXT = {
  expectations: `
Member | Topic | What | Why | How | What good looks like | Back on track | When | How long | Agreed on
@0 | Calling the number | A call within 10 % on Monday | The plant plans by it | Deals first, then the call | Four weeks within 10 % | We look at the two largest misses | Mondays, 9:00 | This quarter | -20d
@1 | Contacts | Three people in each large deal | One leaves, the deal leaves | Ask who else decides | The one who pays knows you | I join one call | From now on | Always | -21d
@3 | Next steps | A dated step on every deal | No date, no deal | Agree it in the meeting | 9 of 10 dated | Twice a week we look | Fridays |  | -23d
@3 | Discounts | Worth before price | Margin pays for service | The figure from the customer |  |  |  |  | -23d
@5 | Prospecting | Two new deals a week | Next quarter is thin | Mornings, no mail | Two a week | We block the time together | Every morning | Until cover is 3× | -25d
@7 | First year | Full quota in spring | So that the seat carries | Buddy and ride-alongs | Three contacts in a deal | One skill at a time | By April | To the end of ramp | -27d
`,
  milestones: `
Milestone | Type | Date | Where we head | Why | How it looks | For customers | For us | For the company | Company strategy | Owner | More
Portal launch | Launch | +18d | Every key account orders parts online | They wait three days today | An order in two minutes | Less standstill | No more order typing | Service revenue +8 % | Grow service | @2 | Team play = Two pilots per rep ¦ KPI = Customer meetings
Quarter closed | Quarter | +39d | The number, and a full next quarter | The plant plans by it | Cover of 3× on the first day | Dates that hold | A calm last week | Plan kept | Predictable growth | Team | Team play = Close plans on all large deals ¦ KPI = Next step dated
Food fair | Campaign | +74d | Known to the ten largest food makers | They invest next year | Twelve talks with those who pay | A figure for their own line | New names for each |  | Food as second leg |  |
Two new seats | Other | +120d | A team of ten | Two regions are not covered | Both at half quota |  |  | 1.0 M more a year |  | You |
`,
  customerSuccess: `
Account | Their plan | Their strategy | Shared goal | Last dialogue | More
$0 | Two new plants by 2028 | One standard for all sites | 4 % less standstill | -12d | How they measure it = Hours a line stands, monthly ¦ How we enhance it = Quarterly look at the ten longest
$1 | Hold the volume | Cost per tonne | Energy per tonne −5 % | -30d | How they measure it = kWh a tonne ¦ How we enhance it = Night profile per line
$2 | Get through the year | Close the oldest line |  | -101d |
$3 | Deliver the order book | Fewer suppliers | Spare parts in 24 hours | -44d |
`,
  market: `
Kind | Title | So what | Source | Date | Industry | Accounts | More
Trend | Plants standardise on one data layer | Sell to the group, not to the site | Trade fair | -15d | Energy | $0, $5 |
Technology | Cheap cameras check quality at the line | Our cameras need the report, not the pixel | Supplier day | -33d | Food | $1 |
Competitor | Senstec cuts list prices by 8 % | Expect the discount question; lead with standstill | Two customers | -9d |  | $2, $3 | Competitor = Senstec
Outlook | Paper makers stop investments until summer | Offer rent instead of purchase | Association | -26d | Paper | $2 |
Point of view | What an hour of standstill really costs | A figure per line type | Own study | -21d |  | $0, $1 | Shared on = -12d
Point of view | Fleet data without a new system | Start with three ships | Own study | -120d | Marine | $3 | Shared on = -104d
Point of view | Clean rooms: what to measure first | Five measures, not fifty | With a customer | -4d | Optics | $5 |
`,
} as const;
