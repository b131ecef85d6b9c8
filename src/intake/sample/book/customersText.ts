/** What the sample says about customers: see `fromText`. */
export const CUSTOMERS_TEXT = {
  accounts: `
Account | Owner | Key | Industry | Health | Last touch | More
$0 | $0.owner | Yes | Energy | 4 | -4d | Outlook = Up ¦ Outlook why = Two new plants approved ¦ Outlook date = -20d ¦ Outlook source = Annual report ¦ Renewal = +210d
$1 | $1.owner | Yes | Food | 3 | -11d | Outlook = Flat ¦ Outlook why = Volumes hold, margins fall ¦ Outlook date = -35d ¦ Outlook source = Head of operations ¦ Renewal = +95d
$2 | $2.owner | Yes | Paper | 2 | -8d | Outlook = Down ¦ Outlook why = Energy prices ¦ Outlook date = -118d ¦ Outlook source = Trade press ¦ Renewal = +330d
$3 | $3.owner | Yes | Marine | 4 | -41d | Outlook = Up ¦ Outlook why = Order book full to next year ¦ Outlook date = -9d ¦ Outlook source = Their results ¦ Renewal = +150d ¦ Held by manager = Yes
$4 | $4.owner | Yes | Logistics | 3 | -19d | Renewal = +60d
$5 | $5.owner | Yes | Optics | 5 | -6d | Outlook = Up ¦ Outlook why = New clean room ¦ Outlook date = -62d ¦ Outlook source = Visit ¦ Renewal = +400d
$6 | $6.owner | No | Logistics | 3 | -9d |
$7 | $7.owner | No | Food | 4 | -10d |
$8 | $8.owner | No | Paper | 5 | -11d |
$9 | $9.owner | No | Marine | 3 | -12d |
$10 | $10.owner | No | Optics | 4 | -13d |
$11 | $11.owner | No | Energy | 5 | -14d |
$12 | $12.owner | No | Logistics | 3 | -15d |
$13 | $13.owner | No | Food | 4 | -16d |
$14 | $14.owner | No | Paper | 5 | -17d |
$15 | $15.owner | No | Marine | 3 | -18d |
$16 | $16.owner | No | Optics | 4 | -19d |
$17 | $17.owner | No | Energy | 5 | -20d |
`,
  relationships: `
Person | Account | Deal ID | Role | Stance | Strength | Last contact | Our owner | Note
Ines Albrecht | #0.account | #0 | Economic buyer | 1 | 2 | -4d | #0.owner | Wants the figure in writing.
Tomas Varga | #0.account | #0 | Champion | 2 | 3 | -9d | #0.owner | Ran the pilot.
Lena Roth | #0.account | #0 | Legal or purchasing | 0 | 1 | -33d | #0.owner | Has her own contract.
Marc Olivier | #1.account | #1 | Champion | 2 | 2 | -12d | #1.owner | Promised to bring the board.
Sara Nyberg | #2.account | #2 | Decision maker | 1 | 2 | -6d | #2.owner | Decides in spring.
Jonas Petersen | #2.account | #2 | Technical buyer | -1 | 1 | -48d | #2.owner | Prefers to build it in-house.
Paola Greco | #3.account | #3 | Economic buyer | 0 | 1 | -15d | #3.owner | Never met in person.
Karel Dvorak | #4.account | #4 | User | 1 | 3 | -71d | #4.owner | Uses it every day.
Nina Falk | #4.account | #4 | Opponent | -2 | 1 | -22d | #4.owner | Chose the other supplier before.
Rui Matos | #5.account | #5 | Champion | 2 | 3 | -3d | #5.owner | Asks what he can do.
`,
} as const;
