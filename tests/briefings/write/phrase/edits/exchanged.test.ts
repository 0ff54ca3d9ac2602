import { describeEdits } from './pairs.ts'

describeEdits('constructions that an editor exchanges', [
  {
    what: 'a law by what it would do',
    spans: ['The council of Lorn will vote on Friday on a law that would forbid fishing in the bay.'],
    edit: 'The council of Lorn will vote on Friday on a law banning fishing in the bay.',
    fake: 'The council of Lorn will vote on Friday on a law allowing fishing in the bay.',
  },
  {
    what: '"without" for "unless"',
    spans: ['The mill warned that it could not pay more without raising prices.'],
    edit: 'The mill warned that it could not pay more unless it raised prices.',
    fake: 'The mill warned that it could not pay more unless it cut prices.',
  },
  {
    what: '"if not" for "unless"',
    spans: ['A second strike is planned for next week unless the brewery makes an offer.'],
    edit: 'If the brewery does not make an offer, a second strike is planned for next week.',
    fake: 'If the brewery makes an offer, a second strike is planned for next week.',
  },
  {
    what: '"only after" for "not until"',
    spans: ['The airport of Sund will not open again until the runway has been inspected, Mats Berg said.'],
    edit: 'The airport of Sund will reopen only after the runway has been inspected, Mats Berg said.',
    fake: 'The airport of Sund will reopen only after the runway has been closed, Mats Berg said.',
  },
  {
    what: 'what a count has in it',
    spans: ['The sailors from Orsk are now in the count, the ministry said.'],
    edit: 'The ministry said the count now includes the sailors from Orsk.',
    fake: 'The ministry said the count now excludes the sailors from Orsk.',
  },
  {
    what: 'how long it took',
    spans: ['Forty divers needed six hours to lift the wreck.'],
    edit: 'It took 40 divers six hours to lift the wreck.',
    fake: 'It took 40 divers 16 hours to lift the wreck.',
  },
  {
    what: 'who was among them',
    spans: ['Eleven people were arrested in Lusk, among them a deputy.'],
    edit: 'A deputy was among the 11 people arrested in Lusk.',
    fake: 'A deputy was among the 12 people arrested in Lusk.',
  },
  {
    what: 'what somebody says is false',
    spans: ['A claim that the well is poisoned is false, the water office said.'],
    edit: 'The water office rejected as false a claim that the well is poisoned.',
    fake: 'The water office rejected as false a claim that the well is clean.',
  },
  {
    what: 'what was not given',
    spans: ['The talks on the bridge were put off, the town said on Monday.', 'No new date was given.'],
    edit: 'The talks on the bridge were put off, the town said on Monday without giving a new date.',
    fake: 'The talks on the bridge were put off, the town said on Monday without giving a reason.',
  },
  {
    what: 'what somebody feels',
    spans: ['The ministry said that it was very disappointed by the vote in Orsk.'],
    edit: 'The ministry expressed great disappointment at the vote in Orsk.',
    fake: 'The ministry expressed great relief at the vote in Orsk.',
  },
  {
    what: 'what an offer is to people',
    spans: ['“The offer is an insult to people who work nights,” Ada Lind told reporters in Orsk.'],
    edit: 'Ada Lind told reporters in Orsk that the offer insulted people who work nights.',
    fake: 'Ada Lind told reporters in Orsk that people who work nights insulted the offer.',
  },
  {
    what: 'what experts expected',
    spans: ['The bank of Arden left its rate at 3 percent on Monday, as most economists had expected.'],
    edit: "The bank of Arden kept its rate unchanged at 3 percent on Monday, in line with most economists' expectations.",
    fake: "The bank of Arden kept its rate unchanged at 3 percent on Monday, against most economists' expectations.",
  },
  {
    what: 'homes without power',
    spans: ['The storm left 30,000 homes in Tarn without power.'],
    edit: 'The storm cut power to 30,000 homes in Tarn.',
    fake: 'The storm cut power to 13,000 homes in Tarn.',
  },
  {
    what: 'a passive of announcing',
    spans: ['Mayor Ada Lind announced a vote in the council for Friday on the new bridge.'],
    edit: 'A vote in the council on the new bridge was announced for Friday by Mayor Ada Lind.',
    fake: 'A vote in the council on the new bridge was won on Friday by Mayor Ada Lind.',
  },
  {
    what: 'a timetable in the future tense',
    spans: ['The new line opens on June 3, the railway said.'],
    edit: 'The new line will open on June 3, the railway said.',
    fake: 'The new line will close on June 3, the railway said.',
  },
])

describeEdits('readings that an edit may change', [
  {
    what: 'a deed as what its doer does next',
    spans: ['Dockers walked out in Port Lorn on Friday and stopped all traffic to the islands.'],
    edit: 'A walkout by dockers in Port Lorn on Friday halted all traffic to the islands.',
    fake: 'A walkout by dockers in Port Lorn on Friday halted a ferry to the islands.',
  },
  {
    what: 'who directs it as its head',
    spans: ['Dr. Ada Lind, who directs the agency, said that the school is closed.'],
    edit: 'The head of the agency, Dr. Ada Lind, said that the school is closed.',
    fake: 'The head of the school, Dr. Ada Lind, said that the agency is closed.',
  },
  {
    what: 'an airline by what it is',
    spans: [
      'Orsk Airways will cut 350 jobs by the end of the year, its chief executive, Tove Lind, said.',
      'The airline blamed higher fuel prices.',
    ],
    edit: 'Orsk Airways chief executive Tove Lind said the airline will cut 350 jobs by the end of the year.',
    fake: 'Orsk Airways chief executive Tove Lind said the airline will cut 350 routes by the end of the year.',
  },
  {
    what: 'its chief by its name',
    spans: [
      'The Tarn Mill Company warned that it could not pay more.',
      'Ivo Brandt, its chief executive, said the company would lose 9,000 euros a day.',
    ],
    edit: "The Tarn Mill Company's chief executive, Ivo Brandt, said it would lose 9,000 euros daily.",
    fake: "The Tarn Mill Company's chairman, Ivo Brandt, said it would lose 9,000 euros daily.",
  },
  {
    what: 'some of the children as so many children',
    spans: ['Nine of the children were taken to hospital, a spokesman said.'],
    edit: 'Nine children were taken to hospital, according to a spokesman.',
    fake: 'The nine children were taken to hospital, according to a spokesman.',
  },
  {
    what: 'no promise as no promises',
    spans: ['Ada Lind listened and made no promise, the clerk said.'],
    edit: 'Ada Lind listened but made no promises, the clerk said.',
    fake: 'Ada Lind listened and made promises, the clerk said.',
  },
  {
    what: '"its" before a verb and a number',
    spans: ['The brewery denied the charge.', 'Its shares fell by 11 percent.'],
    edit: 'The brewery denied the charge, and its shares fell 11 percent.',
    fake: 'The brewery denied the charge, and its sales fell 11 percent.',
  },
  {
    what: 'calls as a noun',
    spans: ['Lind rejected the call for an election and said that it would paralyse the town.'],
    edit: 'Lind rejected calls for an election, saying it would paralyse the town.',
    fake: 'Lind calls for an election, saying it would paralyse the town.',
  },
  {
    what: 'what a march demands',
    spans: [
      'Thousands marched in Orsk over the weekend to demand that Mayor Ada Lind step down, in the largest protests that the town has seen since May.',
    ],
    edit: 'Thousands marched in Orsk over the weekend demanding that Mayor Ada Lind step down, in the largest protests the town has seen since May.',
    fake: 'Mayor Ada Lind marched in Orsk over the weekend demanding that thousands step down, in the largest protests the town has seen since May.',
  },
  {
    what: 'the first that a thing would be',
    spans: [
      'The bakers will strike on Friday, their union said.',
      'The strike would be the first in Orsk since 2011.',
    ],
    edit: 'The bakers will strike on Friday, their union said, in what would be the first strike in Orsk since 2011.',
    fake: 'The bakers will strike on Friday, their union said, in what would be the second strike in Orsk since 2011.',
  },
  {
    what: 'who speaks behind the only comma',
    spans: ['The plant burns 400 tonnes of coal a day and heats 300 homes, said its owner, Tarn Energy.'],
    edit: 'The plant burns 400 tonnes of coal per day and heats 300 homes, according to its owner, Tarn Energy.',
    fake: 'The plant burns 400 tonnes of coal per day and heats 300 homes, according to its director, Tarn Energy.',
  },
  {
    what: 'what a landslide was caused by',
    spans: ['Heavy rain caused a landslide that buried a road near Orsk on Sunday.'],
    edit: 'A landslide caused by heavy rain buried a road near Orsk on Sunday.',
    fake: 'Heavy rain caused by a landslide buried a road near Orsk on Sunday.',
  },
])

describeEdits('everyday words for those of the news', [
  {
    what: 'social media',
    spans: ['A video on social networks shows the boat sinking, the harbour office said.'],
    edit: 'A video on social media shows the boat sinking, the harbour office said.',
    fake: 'A leaflet in the harbour shows the boat sinking, the harbour office said.',
  },
  {
    what: 'several times',
    spans: ['Marchers interrupted Mayor Ada Lind several times on Friday.'],
    edit: 'Marchers repeatedly interrupted Mayor Ada Lind on Friday.',
    fake: 'Marchers briefly interrupted Mayor Ada Lind on Friday.',
  },
  {
    what: 'what makes a thing harder',
    spans: ['Dr. Ada Lind said that the strike makes it harder to bring vaccine to the island.'],
    edit: 'Dr. Ada Lind said the strike was making it more difficult to bring vaccine to the island.',
    fake: 'Dr. Ada Lind said the strike was making it less difficult to bring vaccine to the island.',
  },
  {
    what: 'boats that are hired',
    spans: ['The agency has hired two boats for patients on the islands.'],
    edit: 'The agency has chartered two boats for patients on the islands.',
    fake: 'The agency has bought two boats for patients on the islands.',
  },
])
