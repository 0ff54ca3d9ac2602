/**
 * Sentences and table rows of our own for kinds of text that the data sets hardly hold: companies, offices before names,
 * results and line-ups. Slots are filled at random. `{TEAM}` is a club (ORG), also where it bears only a town's name;
 * a country that plays stays a country (LOC). `#` is a number.
 */
export const TEMPLATES: readonly string[] = `
{TEAM} # {TEAM} #
{TEAM} # , {TEAM} #
{TEAM} # ( {LAST} # ) {TEAM} # ( {LAST} # , {LAST} # )
{TEAM} # - # {TEAM}
{TEAM} # # # # # # #
{TEAM} # # .# #
{TEAM} v {TEAM}
{TEAM} vs {TEAM}
{TEAM} AT {TEAM}
{COUNTRY} # {COUNTRY} #
{COUNTRY} beat {COUNTRY} # - # ( halftime # - # ) in a {MISC} qualifier on Saturday .
# . {PER} ( {COUNTRY} ) # : #.#
# . {PER} ( {COUNTRY} ) # points
# {PER} # # # #
{PER} ( {COUNTRY} ) beat {PER} ( {COUNTRY} ) # - # # - #
# - {PER} ( {COUNTRY} ) beat {PER} ( {COUNTRY} ) # - # # - # # - #
{COUNTRY} : # - {PER} ; # - {PER} , # - {PER} , # - {PER} ( # - {PER} #th ) .
{TEAM} : {LAST} , {LAST} , {LAST} , {LAST} , {LAST} ( {LAST} # ) .
{INITIAL} {LAST} c {LAST} b {LAST} #
{INITIAL} {LAST} lbw b {LAST} #
{INITIAL} {LAST} not out #
{LAST} # - # - # - # , {LAST} # - # - # - #
At {CITY} : {TEAM} # and # ( {INITIAL} {LAST} # , {INITIAL} {LAST} # - # ) , {TEAM} # .
{CITY} : {TEAM} beat {TEAM} by # runs .
{TEAM} beat {TEAM} # - # on Sunday to go top of the table .
{TEAM} moved within two points of {TEAM} after {LAST} scored twice .
{TEAM} striker {PER} will miss the trip to {TEAM} with a knee injury .
{TEAM} signed midfielder {PER} from {TEAM} for an undisclosed fee .
{TEAM} coach {PER} said his side deserved more against {TEAM} .
{LAST} put {TEAM} ahead before {PER} equalised for {TEAM} .
In {CITY} , {PER} pitched seven innings as {TEAM} defeated {TEAM} # - # .
{DEM} {PER} won the women 's race ahead of {PER} of {COUNTRY} .
SOCCER - {TEAM} SIGN {LAST} .
TENNIS - {LAST} REACHES FINAL IN {CITY} .
CRICKET - {COUNTRY} WIN TOSS AND BAT .
{CITY} , {COUNTRY} # - # - #
{CITY} # - # - #
{CITY} ( {AGENCY} ) - {DEM} police said on Monday that they had arrested two men .
{CITY} , June # ( {AGENCY} ) - Talks between {COUNTRY} and {COUNTRY} resumed .
{COMPANY} said it agreed to buy {COMPANY} for about # mln dlrs .
{COMPANY} said it has acquired {COMPANY} of {CITY} , {COUNTRY} , for undisclosed terms .
{COMPANY} said its board elected {PER} chairman and chief executive officer .
{COMPANY} , based in {CITY} , said net income rose # percent in the quarter .
{COMPANY} 's {SHORT} unit reported lower sales in {COUNTRY} .
Shares of {COMPANY} fell # cents to # on the {EXCHANGE} .
{SHORT} shares rose after the takeover bid by {COMPANY} .
{SHORT} said it expects to close the sale by the end of the year .
Analysts at {COMPANY} raised their rating on {SHORT} to buy .
" We see growth in {COUNTRY} , " said {PER} , an analyst at {COMPANY} .
{COMPANY} and {COMPANY} said they ended merger talks .
{COMPANY} unit {COMPANY} filed a suit against {SHORT} in {CITY} .
{CITY} - based {COMPANY} named {PER} president .
{COUNTRY} 's {COMPANY} will open a plant in {CITY} .
Qtly div # cts vs # cts
{COMPANY} # Q net
{DEM} Foreign Minister {PER} met {DEM} Defence Minister {PER} in {CITY} .
Minister of {FIELD} {PER} opened the meeting in {CITY} .
{DEM} Minister of {FIELD} and {FIELD} {PER} said the plan would help farmers .
Minister for {FIELD} {PER} and Secretary of State for {FIELD} {PER} signed the accord .
Deputy Minister of {FIELD} {PER} rejected the claim .
Permanent Secretary {PER} and Governor {PER} attended .
{COUNTRY} 's Prime Minister {PER} and President {PER} of {COUNTRY} spoke by phone .
Secretary of State {PER} will fly to {CITY} , the State Department said .
Director General of {FIELD} {PER} told {AGENCY} .
The {LAST} administration and the {LAST} government disagree .
The {LAST} family left {CITY} in the spring .
{ORG} spokesman {PER} declined to comment .
{ORG} president {PER} and {ORG} secretary general {PER} called for calm .
The {ORG} ( {ACRO} ) said on Tuesday that it would send observers to {COUNTRY} .
A spokesperson for the {ACRO} confirmed the report .
According to {ACRO} , the river rose by two metres .
{ACRO} leader {PER} said his party would not join {ACRO} .
The {ACRO} government has to listen , {ACRO} deputy {LAST} told reporters .
the Ministry of {FIELD} and {FIELD} said in a statement .
The Ministry of {FIELD} , {FIELD} and {FIELD} published the figures .
the {COUNTRY} Ministry of {FIELD} and the {DEM} embassy in {CITY} denied it .
The Department of {FIELD} and the Office of the Attorney General declined to comment .
{PER} , head of the {CITY} office of {ORG} , said aid had arrived .
Mr {LAST} and Mrs {LAST} were seen in {CITY} with Dr {LAST} .
Mr {LAST} , who comes from {CITY} , said he would appeal .
{LAST} told {AGENCY} that {LAST} 's lawyers had met {LAST} in {CITY} .
" I am ready , " {LAST} said . " {LAST} knows that . "
In {CITY} district , {COUNTRY} , villagers blamed the {ORG} .
police in {CITY} , {CITY} and {CITY} made # arrests .
The village of {CITY} , # km from {CITY} , was cut off .
{CITY} University said {PER} had resigned .
The University of {CITY} and the Bank of {COUNTRY} will work together .
The {CITY} High Court sentenced {LAST} to # years .
{CITY} Airport was closed and flights from {CITY} were sent to {CITY} .
The {CITY} - {CITY} highway reopened .
{COUNTRY} - {COUNTRY} relations are strained .
Tickets are sold in {CITY} ( {COUNTRY} ) and {CITY} ( {COUNTRY} ) .
`
  .trim()
  .split('\n')

export const FIELDS =
  'Health;Education;Finance;Defence;Justice;Agriculture;Foreign Affairs;Energy;Transport;Labour;Trade;Tourism;Strategic Affairs;Public Works;Home Affairs;Water;Fisheries;Science and Technology;Youth;Sports;Culture;Environment;Mines;Social Development;Public Administration;Housing;Communications;Information'

export const AGENCIES =
  'Reuters;AP;AFP;BBC;CNN;Xinhua;TASS;Al Jazeera;Interfax;Kyodo;the BBC;Sky News;Bloomberg;Yonhap'

export const EXCHANGES =
  'New York Stock Exchange;Nasdaq;London Stock Exchange;Tokyo Stock Exchange;Frankfurt exchange'

/** What towns' clubs are called beside the town. */
export const CLUB_WORDS =
  'United;City;Rovers;Town;FC;Athletic;Wanderers;Dynamo;Sporting;Rangers;County;Tigers;Lions;Eagles'

export const COMPANY_WORDS =
  'Industries;Mining;Oil;Energy;Petroleum;Steel;Electronics;Airlines;Financial;Savings;Insurance;Foods;Motors;Systems;Chemical;Paper;Power;Resources;Holdings;Technologies;Pharmaceuticals;Stores;Publishing;Telecom;Gold;Services;Capital;Securities;International;Group;Bank'

export const COMPANY_ENDINGS = 'Inc;Corp;Co;Ltd;Plc;AG;SA;NV;Co Ltd;GmbH;Co Inc;& Co;Holdings Ltd;LLC'
