import { expect, it } from 'vitest'
import { composeStory } from '../../../briefings/write/story.ts'
import { storedReports } from './stored-reports.ts'

type Report = readonly [published: string, title: string, text: string]

/** What an event's card says of its course. */
function told(...reports: readonly Report[]) {
  const articles = storedReports(
    reports.map(([published, title, text]) => ({ title, text, published, source: 'Vale News' })),
  )
  const { event, transitions } = composeStory({ id: 's1', headline: reports[0]![1] }, articles)
  return {
    status: event.status,
    when: event.when && [event.when.value, event.when.end].flatMap((d) => d?.slice(0, 10) ?? []).join('/'),
    moves: transitions.map((t) => t.claim.text.replace(/ \[[^\]]*\]/g, '')),
  }
}

const QUAKE =
  'A strong earthquake shook the Lund valley in Estvale before dawn on Monday, killing at least 11.'
const SHIP = 'The ferry Solveig ran aground on a sandbank off Karvel on Tuesday.'
const ROCK = 'Six passengers were hurt when the ferry Solveig struck a rock near Karvel on Tuesday.'
const CUT = 'A power cut has plunged Karvel and the coast of Estvale into darkness.'
const BACK = 'Electricity was restored in Karvel on Thursday morning, nine hours after the cut.'
const WALKED = 'Some 900 dockers walked off the job at the port of Karvel on Monday.'
const WORK = 'The dockers of Karvel went back to work on Thursday, ten days after they had walked out.'
const KETTLES =
  'The firm Aldo is calling back 20,000 kettles because the handle may come off, it said on Friday.'
const OFF = 'The takeover of Brandt by Kestrel has been delayed to April 8, Brandt said on Wednesday.'
const BOUGHT = 'Shareholders of Brandt approved the takeover by Kestrel on Tuesday with 87 percent.'
const JAILED = 'A court in Karvel sentenced the surgeon Juri Malek to five years in prison on Wednesday.'
const APPEAL =
  'The surgeon Juri Malek, who was sentenced to five years in prison last week, has lodged an appeal, his lawyer said on Wednesday.'
const POLLS =
  'Estvale elected a new parliament on Sunday, and the Reform Party led with 36 percent after half of the count.'
const RESULT =
  'The Reform Party has won the election in Estvale with 34 percent, the commission announced on Wednesday.'
const QUITS =
  'Estvale’s energy minister, Lena Kross, resigned on Tuesday over a contract with a wind firm. She is the second minister to leave the cabinet of Even Moe, after the farm minister stepped down in February.'
const HEIR =
  'Prime Minister Even Moe on Monday appointed Ida Brandt, an engineer, as energy minister of Estvale, six days after Lena Kross stepped down.'
const WANTS = 'Estvale wants to launch its first satellite on Friday, the space office said on Tuesday.'
const FLEW = 'The first satellite of Estvale lifted off from Lund on Friday.'
const BID = 'Kestrel has offered 900 million crowns for the mills of Brandt, both said on Wednesday.'
const DROPPED =
  'Kestrel has abandoned its takeover of Brandt. “Nobody sues the umpire,” its chairman said on Thursday.'
const STOPPED = 'Train drivers across Estvale stopped work on Monday for three days.'
const AGAIN = 'Trains in Estvale ran normally again on Thursday after the strike of the drivers.'
const SICK =
  'Five people have died of typhoid in the flooded town of Tolm, the health office said on Tuesday.'
const WELL =
  'The typhoid outbreak in Tolm is over, the health office declared on Friday, three weeks after the last case.'
const MARCH =
  'Three walkers from Estvale set out on Monday to cross the Grimm Ice Cap, a trek of 700 kilometres.'
const SNOW = 'A blizzard has halted the three walkers on the Grimm Ice Cap, their office said on Friday.'
const SHORE =
  'The three walkers reached Cape Lund on Sunday and completed the first crossing of the Grimm Ice Cap in winter.'
const LISTED =
  'Four novels were shortlisted on Monday for the Quarry Prize. The winner will be named on May 20.'
const LAURELS =
  'Ida Moe, who mends the clocks of Karvel, won the Quarry Prize on Wednesday for her first novel.'
const BARGES = 'Refuse collectors in Karvel stopped work on Monday in a dispute over shifts.'
const BINS =
  'Bins in Karvel were emptied again on Friday after the collectors accepted more pay, ending a strike of four days.'
const OFFER = 'Kestrel said on Monday it had made an offer of 800 million crowns for Brandt, a rival.'
const YES =
  'Shareholders of Brandt voted on Thursday to accept the takeover by Kestrel, with 80 percent in favour.'
const TALLY = 'Tora Vik won the by-election in Lund on Sunday by 40 votes, the commission said.'
const RECOUNT =
  'Even Moe was declared the winner of the by-election in Lund on Friday after a recount gave him nine votes more.'
const TUGS =
  'Tug crews in Karvel will lay down their work at midnight as 200 of them begin a strike over pay. The harbour has hired boats. The mayor asked both sides to talk. A mediator has been named. Ferries will sail. The union has 300 members. In Tolm, crews of another firm called off a strike last week.'
const BLAST = 'When an explosion tore the roof off a mill in Karvel on Monday, nine workers were hurt.'
const OATH = 'Ida Brandt was sworn in as energy minister of Estvale on Monday.'
const CLIMB = 'Five climbers set off on Monday on an expedition to the north wall of Mount Grimm.'
const SPOTS = 'Thirty children in Karvel caught measles on Thursday, the health office said.'
const DAM = 'A dam burst above Karvel overnight. Nine people were killed, the army said.'

it.each<[string, string | null, string[], ...Report[]]>([
  ['a quake, whatever is reported of it later', '2026-05-04', [QUAKE],
    ['2026-05-04', 'Quake in Lund valley kills 11', QUAKE],
    ['2026-05-09', 'Search in Lund valley ends with 91 dead', 'Estvale on Saturday ended the search for survivors of the earthquake in the Lund valley, which killed 91 people.']],
  ['a ship that ran aground', '2026-05-19', [SHIP], ['2026-05-20', 'Ferry runs aground off Karvel', SHIP]],
  ['a ship that struck a rock, which is no strike', '2026-05-19', [ROCK], ['2026-05-20', 'Ferry runs aground, six hurt', ROCK]],
  ['a dam that burst in the night before the report', '2026-05-20', [DAM.slice(0, 35)], ['2026-05-20', 'Dam bursts above Karvel', DAM]],
  ['a power cut from when the lights went out', '2026-05-13', [CUT, BACK],
    ['2026-05-13', 'Blackout in Karvel', CUT], ['2026-05-14', 'Power back in Karvel', BACK]],
  ['a strike from its first day to its last', '2026-03-16/2026-03-26', [WALKED, WORK],
    ['2026-03-16', 'Dockers down tools in Karvel', WALKED], ['2026-03-26', 'Dockers return to work', WORK]],
  ['a recall that is not called one', '2026-03-27', [KETTLES], ['2026-03-27', 'Aldo recalls 20,000 kettles', KETTLES]],
  ['a takeover that was put off and then approved', '2026-04-07', [OFF, BOUGHT],
    ['2026-03-18', 'Vote on Kestrel takeover put off', OFF], ['2026-04-07', 'Shareholders back Kestrel takeover', BOUGHT]],
  ['a sentence, and the appeal that follows it', '2026-06-17', [JAILED, APPEAL],
    ['2026-06-17', 'Surgeon Malek jailed after trial', JAILED], ['2026-06-24', 'Malek appeals against verdict', APPEAL]],
  ['an election on the day of the vote, not of the result', '2026-04-05', [POLLS, RESULT],
    ['2026-04-05', 'Estvale votes in election', POLLS], ['2026-04-08', 'Reform wins election', RESULT]],
  ['a resignation, not that of another minister before, and who succeeds', '2026-03-17', [QUITS.split('. ', 1)[0]! + '.', HEIR],
    ['2026-03-17', 'Energy minister Kross quits', QUITS], ['2026-03-23', 'Engineer Brandt named energy minister', HEIR]],
  ['a launch that is wanted on a day', '2026-02-13', [WANTS, FLEW],
    ['2026-02-10', 'First satellite to be launched', WANTS], ['2026-02-13', 'Satellite in orbit after launch', FLEW]],
  ['a takeover that was dropped, on the day that it is told', '2026-03-19', [DROPPED.split(' “')[0]!],
    ['2026-02-04', 'Kestrel bids for Brandt', BID], ['2026-03-19', 'Kestrel drops bid for Brandt', DROPPED]],
  ['a strike that is over when trains run again', '2026-09-21/2026-09-24', [STOPPED, AGAIN],
    ['2026-09-21', 'Train drivers begin strike', STOPPED], ['2026-09-24', 'Trains run again after strike', AGAIN]],
  ['an outbreak from its first deaths, and that it is over', '2026-05-05', [SICK, WELL],
    ['2026-05-05', 'Typhoid kills five in Tolm', SICK], ['2026-06-05', 'Outbreak in Tolm over', WELL]],
  ['an expedition that a storm halts, and that arrives', '2026-03-22', [MARCH, SHORE],
    ['2026-02-02', 'Three set out to cross the ice cap', MARCH], ['2026-02-13', 'Blizzard halts walkers', SNOW],
    ['2026-03-22', 'Walkers finish crossing', SHORE]],
  ['climbers who set off', '2026-05-04', [CLIMB], ['2026-05-05', 'Climbers leave for Mount Grimm', CLIMB]],
  ['measles that are caught', '2026-05-14', [SPOTS], ['2026-05-14', 'Measles in Karvel', SPOTS]],
  ['a prize whose winner mends clocks', '2026-05-20', [...LISTED.split(/(?<=\.) /), LAURELS],
    ['2026-05-04', 'Four novels up for Quarry Prize', LISTED], ['2026-05-20', 'Clockmaker wins Quarry Prize', LAURELS]],
  ['a strike by those whose name is a verb, and that a participle ends', '2026-03-16/2026-03-20', [BARGES, BINS],
    ['2026-03-16', 'Collectors walk out in Karvel', BARGES], ['2026-03-20', 'Bins emptied after strike', BINS]],
  ['an offer, and a vote to accept it', '2026-03-26', [OFFER, YES],
    ['2026-03-02', 'Kestrel bids for Brandt', OFFER], ['2026-03-26', 'Brandt holders back Kestrel takeover', YES]],
  ['a blast that a clause before the main one tells', '2026-05-18', [BLAST],
    ['2026-05-19', 'Blast at mill in Karvel', BLAST]],
  ['an office that a successor is named for, and takes', '2026-03-17', [QUITS.split('. ', 1)[0]! + '.', HEIR, OATH],
    ['2026-03-17', 'Energy minister Kross quits', QUITS], ['2026-03-23', 'Engineer Brandt named energy minister', HEIR],
    ['2026-03-30', 'Brandt sworn in as energy minister', OATH]],
  ['an election on the day of the vote, not of the recount', '2026-03-08', [TALLY, RECOUNT],
    ['2026-03-09', 'Vik wins by-election', TALLY], ['2026-03-13', 'Moe wins by-election after recount', RECOUNT]],
  ['a strike that is to begin, whatever is called off elsewhere', null, [TUGS.split(/(?<=\.) /, 1)[0]!],
    ['2026-03-16', 'Tug crews of Karvel to strike', TUGS]],
])('tells the course of %s', (_, when, moves, ...reports) => {
  expect(told(...reports)).toMatchObject({ when, moves })
}) // prettier-ignore
