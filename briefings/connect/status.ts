import { COURSES } from '../analyse/steps/kinds.ts'
import type { EventType, Status, Step, When } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { isHeadedAsNote } from '../read/correction.ts'
import { courseOf, dayOf, fromLead, stepsAlong, type ToldStep } from './course.ts'
import { eventsAlong } from './events-along.ts'

/** A sentence that moved a story's status. */
export interface StatusChange {
  readonly status: Status
  readonly article: ArticleWithFacts
  readonly sentence: number
  readonly when: When | null
  readonly where: string | null
  /** The step that it is, where the happening has a course. */
  readonly step: Step | null
}

/**
 * How the main event of a story of that name moved, as the reports tell it: oldest report first. Only a change is kept, and
 * none that would undo what is firmer: a forecast does not outrank what has happened.
 */
export function statusChanges(
  name: string,
  articles: readonly ArticleWithFacts[],
  main: EventType,
): StatusChange[] {
  // A note on what was wrong in a report tells of no day but its own.
  const own = articles.filter((a) => !isHeadedAsNote(a.title ?? ''))
  const oldest = (own.length > 0 ? own : [...articles]).sort(
    (a, b) => (a.published ?? '').localeCompare(b.published ?? '') || a.key - b.key,
  )
  const kind = courseOf(name, oldest)
  const out: StatusChange[] = []
  for (const told of kind ? stepsAlong(kind, name, oldest) : []) {
    const last = out.at(-1)
    // A report that says again what it told, and now on which day.
    if (
      last &&
      last.article === told.article &&
      last.status === told.step.status &&
      !last.when &&
      told.step.when
    )
      out.pop()
    else if (last && !moves(last, told)) continue
    out.push(changeBy(told, out.at(-1)))
  }
  if (out.length > 0) return out
  return eventsAlong(name, oldest, main).map(({ status, article, event }) => ({
    status,
    article,
    sentence: event.sentence,
    when: event.when,
    where: event.where,
    step: null,
  }))
}

function changeBy({ article, step }: ToldStep, last: StatusChange | undefined): StatusChange {
  const { sentence, when, where } = step
  const isAnew = step.status === 'planned' && when !== null && last !== undefined && FALLEN.has(last.status)
  return { status: isAnew ? 'rescheduled' : step.status, article, sentence, when, where, step }
}

/** What was to be and is not, for now. */
const FALLEN: ReadonlySet<Status> = new Set(['called off', 'postponed'])
const TO_COME: ReadonlySet<Status> = new Set(['planned', 'rescheduled', 'threatened', 'postponed'])

/** Does the step take the happening on from where it stands? */
function moves(last: StatusChange, { article, step }: ToldStep): boolean {
  const before = last.step!
  // A successor is named, and takes the oath another day; that it is over is so once.
  const isNextOfOffice =
    step.kind === 'office' && last.article !== article && !step.aside && fromLead(step, article) <= 0
  if (step.stage === 'sequel')
    return last.status === 'happened' && (before.stage !== 'sequel' || isNextOfOffice)
  const isSettled = last.status === 'happened' && before.stage !== 'opening'
  if (step.status === last.status) return last.article !== article && isFurther(last, step)
  switch (step.status) {
    case 'threatened':
      return false
    case 'planned':
    case 'rescheduled':
      if (step.round) return true
      return !isSettled && last.status !== 'under way' && last.status !== 'rescheduled'
    case 'postponed':
      // What has happened cannot be put off: a later report that leads with it tells of the next one.
      return !isSettled || (last.article !== article && fromLead(step, article) <= 0 && !step.aside)
    case 'called off':
      // A bill that was passed can be vetoed, a vote annulled: that is another day's news.
      return !isSettled || last.article !== article
    case 'under way':
      return (step.round || !isSettled) && !isEarly(last, step, article)
    case 'happened':
      if (last.status === 'under way' && !step.round) return step.stage === 'outcome'
      return step.stage !== 'opening' && (step.stage === 'outcome' || !isEarly(last, step, article))
    // "Will resign", "denied that she would".
    case 'denied':
      return TO_COME.has(last.status) && last.article !== article
    // No step is these: they belong to what is only said.
    case 'reported':
    case 'hypothetical':
      return false
  }
}

/** Of the same status and news all the same: the outcome of what was held, another round, another new date. */
function isFurther(last: StatusChange, step: Step): boolean {
  if (step.status === 'happened') {
    // What befell people did so once: a later report that tells it again only knows more of it.
    if (COURSES[step.kind].befalls) return false
    // "Sentenced" after "convicted", "signed" after "passed"; "last week" may be the same day.
    const [day, before] = [dayTold(step.when), dayTold(last.when)]
    const isLater = day !== null && before !== null && day > before
    return step.stage === 'outcome' && (last.step?.stage !== 'outcome' || isLater)
  }
  const isOtherDay = step.when !== null && step.when.value.slice(0, 10) !== last.when?.value.slice(0, 10)
  return isOtherDay && (step.status === 'rescheduled' || (step.round && step.status === 'planned'))
}

const dayTold = (when: When | null): string | null => /^\d{4}-\d\d-\d\d/.exec(when?.value ?? '')?.[0] ?? null

/** What takes place before its appointed day is something else. */
const isEarly = (last: StatusChange, step: Step, article: ArticleWithFacts): boolean =>
  TO_COME.has(last.status) && last.when !== null && dayOf(step, article) < last.when.value.slice(0, 10)
