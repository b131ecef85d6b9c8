/** What the sample's manager has set: see `fromText`. */
export const SETTINGS_TEXT = {
  skillAreas: `
Skill area | Desired | What good looks like | Impact | At 1 | At 2 | At 3 | At 4 | At 5
Discovery | 4 | The customer says the figure. | 3 | Pitches first. | Asks what is needed. | Finds what hurts. | The customer says what it costs. | The customer sees it anew.
Value over price | 4 | Price comes after worth. | 3 | Discounts when asked. | Defends the price. | Trades for something. | Price follows an agreed worth. | The customer argues for us.
Many contacts | 4 | Three people know us. | 2 | One contact. | Two of one team. | Three of two teams. | The one who pays too. | They call each other for us.
Close plans | 3 | A dated plan of both sides. | 2 | A close date. | A list of our steps. | Dated steps of both. | The customer keeps it. | It is theirs.
Calling the number | 4 | Within 10 %. | 1 | Hopes. | Says the CRM. | Knows why. | Within 10 %. | Within 5 %, four times.
`,
  recipients: `
Recipient | Page | Every | Last sent
Head of sales | Leadership brief | week | -5d
Head of sales | Leadership copy | month | -33d
Finance | Forecast | week | -5d
`,
  jobAgreement: `
Line | What we agreed | Agreed with | Agreed on
What I am here for | The team reaches its number and grows doing it. | M. Stein | -130d
The results I answer for | Quarter, next quarter's cover, and who is promoted. | M. Stein | -130d
How I spend my time | Coaching before all else; two days a week in the field. | M. Stein | -130d
What I decide alone | Discounts to 12 %, hiring to plan, the order of deals. | M. Stein | -130d
What I no longer do myself | Lead a rep's deal. | M. Stein | -130d
The support I get | One presales engineer, half an hour a week. | M. Stein | -130d
How we see that it goes well | Calls within 10 %, nobody leaves unexpectedly. | M. Stein | -130d
`,
} as const;
