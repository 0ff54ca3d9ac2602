import type { CourseKind, Stage, Step, TimeExpression, When } from '../model.ts'
import type { VerbGroup } from './events/clauses.ts'
import type { Sentence } from './events/compose.ts'
import type { EventContext } from './events/context.ts'
import { inflections } from './events/verb-forms.ts'
import { whenOfEvent, whereOf } from './events/when-where.ts'
import { singular } from './singular.ts'
import { adjunctOf, frameOf, isDecided, mainBefore, type Frame } from './steps/frame.ts'
import { ASPECT_VERBS, COURSES, verbsOf, type Aspect, type Verbs } from './steps/kinds.ts'
import { namedAfter, namedBefore, type Naming } from './steps/naming.ts'
import type { Token } from './text.ts'
import { whenOf } from './timex.ts'

/** At most this many steps of one article: what comes later is told by the way. */
const MOST = 24

interface Kind {
  readonly kind: CourseKind
  readonly names: ReadonlySet<string>
  readonly rounds: ReadonlySet<string>
  readonly verbs: Verbs<Stage>
}

const KINDS: readonly Kind[] = (Object.keys(COURSES) as CourseKind[]).map((kind) => ({
  kind,
  // Measles too are looked for as one.
  names: new Set(COURSES[kind].names.split(' ').flatMap((name) => [name, singular(name)])),
  rounds: new Set(COURSES[kind].rounds?.split(' ') ?? []),
  verbs: verbsOf<Stage>(COURSES[kind].steps),
}))

const LEMMAS = inflections([...ASPECT_VERBS.keys(), ...KINDS.flatMap((k) => [...k.verbs.keys()])])
const NAMES = new Set(KINDS.flatMap((k) => [...k.names, ...k.rounds]))

/**
 * The steps that an article tells of happenings with a course (strikes, trials, mergers, elections …): a clause that names the
 * happening and says what becomes of it, or whose verb is such a step by itself.
 */
export function findSteps(c: EventContext): Step[] {
  const out: Step[] = []
  for (let i = 0; i < c.doc.sentences.length && out.length < MOST; i++) {
    const s = c.clausesOf(i)
    if (!s.tokens.some((t) => NAMES.has(singular(t.lower)) || LEMMAS.has(t.lower))) continue
    s.groups.forEach((_, n) => out.push(...stepsOf(c, s, n, i)))
  }
  return out.slice(0, MOST)
}

function stepsOf(c: EventContext, s: Sentence, n: number, sentence: number): Step[] {
  const g = s.groups[n]!
  const frame = isModifier(s, g) ? null : frameOf(s, n)
  if (frame === null) return []
  return KINDS.flatMap((kind): Step[] => {
    const naming = namingIn(s, g, kind)
    const told = tellsOf(s, n, kind, naming, frame)
    if (!told) return []
    const host = adjunctOf(s, n)
    const at = (group: number) => ({ root: 'NONE', group, at: g.head, weight: 1, speech: false }) as const
    const reading = at(host ?? n)
    const beside = isWhen(g) ? mainBefore(s, n) : -1
    const appointed = dayAppointed(c, s, g, sentence)
    const day =
      appointed ??
      (isSoLongAfter(s, g)
        ? null
        : (whenOfEvent(c, s, reading, sentence, told.stage !== 'opening' && beside < 0) ??
          (beside >= 0 ? whenOfEvent(c, s, at(beside), sentence, false) : null)))
    const ahead = isAhead(c, day) ? day : dayAhead(c, s, g, sentence)
    if (frame === 'present' && !ahead && told.stage !== 'outcome' && told.stage !== 'sequel') return []
    // "Voted on Tuesday to strike", "will go to a second round, officials said on Tuesday": not the day of what is to come.
    // Nor is what was put off told of the day that it had been appointed for.
    const when = /^(?:planned|threatened|rescheduled)$/.test(told.status)
      ? ahead
      : told.status === 'postponed' && !appointed
        ? dayAfter(c, s, g, sentence)
        : day
    return [
      {
        sentence,
        kind: kind.kind,
        stage: told.stage,
        status: told.status,
        known: naming?.known ?? false,
        round: naming?.round ?? false,
        aside: g.link === 'relative' || g.link === 'adverbial',
        when,
        where: whereOf(c, s, reading, sentence),
      },
    ]
  })
}

/** "Were hurt on Tuesday when a blast tore off the roof": of one day with the clause before. */
const isWhen = ({ link, marker }: VerbGroup): boolean => link === 'adverbial' && marker === 'when'

/** "Six days after she resigned": not the day of what came of it. */
const isSoLongAfter = ({ tokens }: Sentence, { link, marker, markerAt }: VerbGroup): boolean =>
  link === 'adverbial' && marker === 'after' && LENGTH.test(tokens[markerAt - 1]?.lower ?? '')
const LENGTH = /^(?:hour|day|week|month|year)s?$/

/** "Their postponed treaty": the participle tells of the noun, and nothing is done. */
const isModifier = ({ tokens }: Sentence, g: VerbGroup): boolean =>
  g.first === g.head &&
  /(?:ed|en|off)$/.test(tokens[g.head]!.lower) &&
  (tokens[g.head - 1]?.pos === 'DET' || /^(?:its|their|his|her|['’]s)$/.test(tokens[g.head - 1]?.lower ?? ''))

/** The day that a plan or a putting-off names right behind its verb: "planned for Monday", "put off to November 10". */
function dayAppointed(c: EventContext, s: Sentence, g: VerbGroup, sentence: number): When | null {
  const t = datesAfter(c, s, g, sentence)[0]
  const between = t && c.doc.text.slice(s.tokens[g.head]!.end, t.start)
  return t && /^\s(?:(?:off|back|again|forward|down)\s)?(?:for|to|until|till)\s(?:the\s)?$/.test(between!)
    ? whenOf(t)
    : null
}

/** "Was postponed on Sunday": the day that the clause itself gives, not that of who says so. */
function dayAfter(c: EventContext, s: Sentence, g: VerbGroup, sentence: number): When | null {
  const t = datesAfter(c, s, g, sentence)[0]
  const next = s.groups.find((x) => x.finite && x.first > g.head)
  return t && (!next || t.start < s.tokens[next.subject[0]]!.start) ? whenOf(t) : null
}

const isAhead = ({ doc: { published } }: EventContext, day: When | null): boolean =>
  day !== null && published !== null && day.value.slice(0, 10) > published.slice(0, 10)

/** "Announced on Monday a march for August 20": the first day after the verb that is still to come. */
function dayAhead(c: EventContext, s: Sentence, g: VerbGroup, sentence: number): When | null {
  return (
    datesAfter(c, s, g, sentence)
      .map(whenOf)
      .find((day) => isAhead(c, day)) ?? null
  )
}

const datesAfter = (c: EventContext, s: Sentence, g: VerbGroup, sentence: number): TimeExpression[] =>
  (c.times[sentence] ?? []).filter(
    (t) => t.start >= s.tokens[g.head]!.end && (t.type === 'DATE' || t.type === 'TIME'),
  )

/** The happening as the clause names it, in its subject or its object; a further round of it before the happening at large. */
function namingIn({ tokens, groups }: Sentence, g: VerbGroup, kind: Kind): Naming | null {
  // "The strike that they have planned", "which they were to call off": what the clause is about stands before it.
  const { link, marker, markerAt, subject } = (g.form === 'infinitive' && groups[g.parent]) || g
  if (link === 'relative' && /^(?:that|which)$/.test(marker ?? '') && markerAt > 0 && subject[0] > markerAt) {
    const about = namedBefore(tokens, Math.max(0, markerAt - 3), markerAt, kind)
    if (about) return about
  }
  const before = namedBefore(tokens, g.subject[0], g.first, kind)
  const after = namedAfter(tokens, g.head, kind)
  // "A storm has halted the march": what halts is not what is called off.
  const isHalting = HALTS.test(g.lemma) && !g.passive && g.form === 'finite' && link !== 'relative'
  return after?.round || isHalting ? after : (before ?? (g.passive ? null : after))
}

const HALTS = /^(?:halt|suspend|cancel|block|bar|prohibit|delay|postpone)$/

type Told = Pick<Step, 'stage' | 'status'>

function tellsOf(s: Sentence, n: number, kind: Kind, naming: Naming | null, frame: Frame): Told | null {
  const g = s.groups[n]!
  const stage = strikesAThing(s, g) && kind.kind === 'strike' ? null : entryOf(kind.verbs, s, n, naming)
  // "Voted to accept": with the decision it is done.
  if (stage) return ofVerb(kind.kind, stage, ASSENTS.test(g.lemma) && isDecided(s, n) ? 'done' : frame)
  if (!naming) return null
  const aspect = aspectOf(s, n)
  // "Called an election" makes it known; "called the election unfair" judges it.
  if (aspect === 'announce' && naming.known) return null
  if (aspect === 'ask anew' && !s.tokens.slice(g.head + 1, naming.at).some((t) => t.lower === 'new'))
    return null
  // "Is over", "agreed to call off": so it is.
  const isDone = (aspect === 'end' && g.lemma === 'be') || (aspect === 'call off' && isDecided(s, n))
  return aspect && ofAspect(kind.kind, aspect, isDone ? 'done' : frame)
}

const ASSENTS = /^(?:accept|approve|adopt|ratify|pass|reject)$/

/** "Struck a rock", "struck a deal": nobody stops working. */
const strikesAThing = ({ tokens }: Sentence, { lemma, head, passive }: VerbGroup): boolean =>
  lemma === 'strike' && !passive && tokens[head + 1]?.pos === 'DET'

function aspectOf(s: Sentence, n: number): Aspect | null {
  const { tokens } = s
  const g = s.groups[n]!
  if (g.lemma !== 'be') return entryOf(ASPECT_VERBS, s, n, null)
  const said = tokens.slice(g.head + 1, g.head + 3).map((t) => t.lower)
  if (said[0] === 'over') return 'end'
  if (said[0] === 'off') return 'call off'
  if (said[0] === 'back' && said[1] === 'on') return 'move'
  return /^(?:underway|ongoing)$/.test(said[0] ?? '') || said.join(' ') === 'under way' ? 'go on' : null
}

/** How far behind its verb a word is looked for that bears it out, in tokens. */
const FAR = 17

/** What the verb says, the reading that its next words bear out before the one that wants none. */
function entryOf<T>(
  verbs: Verbs<T>,
  { tokens, groups }: Sentence,
  n: number,
  naming: Naming | null,
): T | null {
  const { head } = groups[n]!
  // "Brought the port of Helm, the country's largest, to a standstill": as far as its own clause goes.
  const then = groups.find((x) => x.finite && x.first > head && x.link !== 'relative')?.first ?? tokens.length
  const said = tokens.slice(head + 1, Math.max(head + 7, Math.min(head + FAR, then)))
  for (const { lemma } of LEMMAS.get(tokens[head]!.lower) ?? []) {
    const entries = verbs.get(lemma) ?? []
    const borne = entries.find(({ after }) =>
      after === '*' ? naming !== null : after !== '' && said.some((t) => isWanted(t, after)),
    )
    const entry = borne ?? entries.find(({ after }) => after === '')
    if (entry) return entry.is
  }
  return null
}

const isWanted = ({ pos, lower }: Token, after: string): boolean =>
  after === '#' ? pos === 'NUM' : lower === after

/** A verb that is a step by itself, as its clause asserts it. */
function ofVerb(kind: CourseKind, stage: Stage, frame: Frame): Told | null {
  const { lasts, threatens, befalls, proposed } = COURSES[kind]
  switch (frame) {
    case 'done':
      if (proposed && stage === 'opening') return { stage, status: 'planned' }
      return { stage, status: lasts && stage === 'middle' ? 'under way' : 'happened' }
    case 'going on':
      return { stage, status: 'under way' }
    case 'to come':
    case 'present':
      // That a strike will end does not make it one that is to come.
      if ((lasts && stage === 'outcome') || stage === 'sequel' || befalls) return null
      return { stage: 'opening', status: threatens ? 'threatened' : 'planned' }
    case 'threatened':
      return { stage: 'opening', status: 'threatened' }
    case 'denied':
      return { stage: 'opening', status: 'denied' }
    case 'not to come':
      return null
  }
}

/** Of what befalls people no more is told than that it began and that it is over. */
function ofMishap(aspect: Aspect): Told | null {
  if (aspect === 'begin') return { stage: 'outcome', status: 'happened' }
  return aspect === 'end' ? { stage: 'sequel', status: 'happened' } : null
}

/** What is done with the happening that the clause names. */
function ofAspect(kind: CourseKind, aspect: Aspect, frame: Frame): Told | null {
  const { lasts, threatens, befalls } = COURSES[kind]
  if (befalls || frame === 'denied') return frame === 'done' ? ofMishap(aspect) : null
  const ahead: Told = { stage: 'opening', status: threatens ? 'threatened' : 'planned' }
  if (frame === 'not to come')
    return aspect === 'hold' || aspect === 'begin' ? { stage: 'outcome', status: 'called off' } : null
  const isAhead = frame === 'to come' || frame === 'present'
  switch (aspect) {
    case 'announce':
    case 'plan':
    case 'ask anew':
      return ahead
    case 'begin':
      return isAhead ? ahead : { stage: 'middle', status: 'under way' }
    case 'go on':
      return isAhead ? null : { stage: 'middle', status: 'under way' }
    case 'hold':
      if (isAhead) return ahead
      return { stage: 'middle', status: lasts || frame === 'going on' ? 'under way' : 'happened' }
    case 'end':
      return isAhead ? null : { stage: 'outcome', status: frame === 'going on' ? 'under way' : 'happened' }
    case 'call off':
      return { stage: 'outcome', status: 'called off' }
    case 'put off':
      return { stage: 'opening', status: 'postponed' }
    case 'move':
      return { stage: 'opening', status: 'rescheduled' }
  }
}
