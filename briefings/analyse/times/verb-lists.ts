const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const IRREGULAR_PAST = list(
  'arose ate awoke beat became began bent bit blew bore bought broke brought built burnt came caught chose clung crept ' +
    'dealt did drank drew drove dug fed fell felt fled flew fought found forgot froze gave got grew had heard held hid hit ' +
    'hung kept knelt knew laid lay led left lent lost made meant met overcame overthrew paid put quit ran rang rode rose ' +
    'said sang sank sat saw sent set shook shot shrank shut slept slid sold sought spent spoke sprang spread spun stole ' +
    'stood stole struck stuck sung swam swept swore swung taught thought threw told took tore undertook understood wept ' +
    'were was went withdrew woke won wore wound wrote ' +
    'arisen beaten begun bitten blown borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgotten frozen given ' +
    'gone grown hidden known overtaken overthrown ridden risen seen shaken shown slain spoken stolen sunk sworn taken thrown torn ' +
    'undergone undertaken withdrawn woken worn written',
)
/** "Called for Friday": verbs that give a happening its day, beside those that look ahead anyhow. */
export const APPOINTED = list(
  'announced arranged billed booked called fixed listed ordered pencilled tabled timed',
)
/** Verbs that give it another. */
export const PUT_OFF = list(
  'adjourned deferred delayed moved postponed pushed rescheduled shifted adjourn defer delay move postpone push reschedule shift',
)
/** Those that do with the word after them. */
export const PUT_OFF_WITH: Readonly<Record<string, string>> = {
  put: 'off back',
  brought: 'forward',
  bring: 'forward',
}
export const MODAL_FUTURE = list("will 'll ’ll wo shall would could may might can should must")
/** Participles that look ahead whatever the tense of their auxiliary: "was scheduled for Friday". */
export const AHEAD = list(
  'scheduled expected planned due set slated poised supposed planning plans plan expects expect hopes hope intends intend ' +
    'scheduled tentatively payable effective upcoming pending scheduling hoping intending',
)
/** Verbs whose infinitive happened if they did: "began to leave", "went to see". */
export const IMPLICATIVE = list(
  'went came managed began started continued failed helped seemed appeared happened proved gathered returned used had ' +
    'forced forcing allowing prompting causing leading refused tried attempted allowed able led moved arrived turned stood',
)
/** Verbs whose simple present tells of a timetable: "the talks resume Monday". */
export const SCHEDULED = list(
  'begin begins start starts open opens meet meets arrive arrives leave leaves depart departs return returns travel ' +
    'travels resume resumes close closes expire expires end ends play plays host hosts face faces visit visits vote votes ' +
    'takes take go goes launch launches convene convenes appear appears fly flies head heads',
)
export const CLAUSE_START = list(
  'that which who whose because although though while where when after before if unless whether since',
)
export const RELATIVE = list('that which who whom whose')
export const EMPTY_BASE = list('be been being have having')
/** Who is one of these for something gets a place in it. */
export const ENTERED = list('qualified registered enrolled nominated shortlisted selected picked tipped bid')
