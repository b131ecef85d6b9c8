/** What the sample says about the team, for the manager alone: see `fromText`. */
export const TEAM_TEXT = {
  talent: `
Member | Role | Since | Territory | Quota | Ramp | Background | Strengths | Weaknesses | Skills | Tools | Systems | Processes | Training | Assessed on | Path | Delegation | Retention risk | Next role | More
@0 | Senior AE | -2010d | Iberia | 260000 | 1 | Was a plant engineer. | Reads rooms early; calm about price | Calls high; late with next steps | 3 | 3 | 2 | 3 | 2 | -20d | On track | 4 | 2 | Team lead | Their way = Lets the customer draw the solution. ¦ Retention plan = Leads the energy pursuit ¦ Delegation before = 3 ¦ Delegation on = -48d ¦ Way asked on = -34d ¦ Territory plan = Energy first: ten plants, two ports. ¦ Plan updated = -40d
@1 | AE | -1340d | Nordics | 240000 | 1 | Came from service. | Builds champions; knows operations | One contact in large deals | 2 | 2 | 2 | 2 | 2 | -34d | On track | 3 | 2 | Senior AE |
@2 | Senior AE | -2223d | Italy | 240000 | 1 | Sold to banks before. | Qualifies hard; sharp on value | Keeps presales out too long | 3 | 3 | 3 | 3 | 3 | -12d | On track | 5 | 3 | Team lead | Their way = Says no early, and means it. ¦ Retention plan = Path to lead, talk in spring ¦ Delegation before = 4 ¦ Delegation on = -48d ¦ Way asked on = -20d ¦ Territory plan = Food in the north, three groups. ¦ Plan updated = -31d
@3 | AE | -883d | Czechia, Poland | 220000 | 1 | First job in sales. | Follows up fast | Discounts first; steps without a day | 2 | 1 | 2 | 1 | 2 | -101d | Coach up | 2 | 2 | AE, larger accounts | Path since = -60d ¦ Criteria = Two quarters at 60 % of quota; next step dated on 9 of 10 deals. ¦ Decision due = +11d ¦ Delegation before = 3 ¦ Delegation on = -60d ¦ Plan updated = -120d ¦ Territory plan = Dealers, then their customers.
@4 | AE | -1705d | Austria, Bavaria | 260000 | 1 | Worked in purchasing. | Clean process; short cycles | Shies away from the board | 3 | 3 | 3 | 3 | 2 | -41d | On track | 4 | 1 | Senior AE | Their way = Writes the plan with the customer.
@5 | AE | -1249d | Ireland, UK | 180000 | 1 | Was a consultant. | Trusted by engineers | Prospects too little; says yes too soon | 2 | 2 | 2 | 1 | 1 | -27d | On track | 2 | 4 | AE, larger accounts | Retention why = Asked twice for larger accounts.
@6 | AE | -1522d | Benelux | 220000 | 1 | Led a trade-fair team. | Plans that customers share | Legal turns take too long | 3 | 3 | 2 | 3 | 3 | -55d | On track | 4 | 2 | Product marketing |
@7 | AE | -274d | France | 120000 | 0.75 | Came from a start-up. | Curious; site teams like him | Meets too few people in a deal | 1 | 2 | 2 | 2 | 2 | -15d | Ramp | 1 | 3 | AE | Retention plan = Buddy: Eva, until spring ¦ Territory plan = Paris basin, site by site. ¦ Plan updated = -15d
`,
  talks: `
Date | Member | Type | Minutes | After | Deal ID | Coaching ID | More
-38d | @3 | Call review | 30 | Named the price before the value. | #7 | C-029 | Recording = call-2107 ¦ Questions asked = Who spoke, What hurt, What next
-28d | Team | Sales meeting | 60 | Writing a close plan with the customer |  | C-038 | Skills minutes = 35 ¦ Theme = Writing a close plan with the customer ¦ Product minutes = 15
-27d | @5 | Joint call | 180 | Security is no longer in the way. | #4 | C-041 | Deal effect = Moved ¦ Customer learned = Their lawyers want a European host.
-24d | @6 | Ride-along | 180 |  | #3 | C-048 | Before = Meet purchasing for the first time.
-21d | Team | Huddle | 20 | What we learned from two losses |  | C-049 | Skills minutes = 10 ¦ Theme = What we learned from two losses ¦ Who was there = All eight
-17d | @5 | Call review | 30 | Talked 70 % of the time. | #6 | C-058 | Agreed = Ask, then count to five. ¦ Recording = call-2244 ¦ Questions asked = Who spoke, What hurt, What next
-14d | Team | Sales meeting | 60 | New release of Line monitoring |  | C-059 | Skills minutes = 15 ¦ Theme = New release of Line monitoring ¦ Product minutes = 15
-13d | @1 | Joint call | 180 | Good talk, no new fact. | #2 | C-062 | Deal effect = None ¦ Customer learned = A new head of operations starts next month.
-10d | @5 | Ride-along | 180 | She said it: 18 k. The rep waited for it. | #0 | C-068 | Before = Let the plant manager say what an hour of standstill costs. ¦ Agreed = Put the figure into the offer.
-10d | @2 | Call review | 30 | Two open questions, then silence: well done. | #5 | C-069 | Recording = call-2291 ¦ Questions asked = Who spoke, What hurt, What next
-7d | Team | Huddle | 20 | One deal, three questions |  | C-070 | Skills minutes = 15 ¦ Theme = One deal, three questions ¦ Who was there = All eight
-6d | @2 | Joint call | 180 | The finance lead joined and asked for the plan. | #1 | C-072 | Deal effect = Moved ¦ Customer learned = They decide investments twice a year, in May and November.
+0d | Team | Sales meeting | 60 | Handling a price question without a discount |  | C-077 | Skills minutes = 40 ¦ Theme = Handling a price question without a discount ¦ Product minutes = 15
`,
} as const;
