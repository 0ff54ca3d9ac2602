import type { Mention } from '../../model.ts'
import type { ArticleWithFacts } from '../../ports.ts'
import { antecedentIn } from '../evidence/antecedent.ts'

/** Somebody comes into a post, as one sentence tells it. */
export interface Succession {
  readonly article: ArticleWithFacts
  readonly index: number
  readonly newcomer: Mention
  /** Only for the time being. */
  readonly standsIn: boolean
  /** Whom the sentence itself says they come after; empty where it does not. */
  readonly after: string
  /** What the sentence says from the newcomer on, up to whomever it names next: their post stands there. */
  readonly segment: string
}

const APPOINT = String.raw`appoint(?:s|ed|ing)?|nam(?:es?|ed|ing)|cho(?:oses?|se|sen)|pick(?:s|ed)?|hir(?:es?|ed|ing)|elect(?:s|ed)?|nominat(?:es?|ed)|promot(?:es?|ed)|install(?:s|ed)?|sworn\sin|swore\sin|unveil(?:s|ed)?|turn(?:s|ed)\sto|br(?:ings|ought)\sin`
const BE = String.raw`(?:is|was|were|has\sbeen|had\sbeen|will\sbe|is\sto\sbe)\s(?:\p{L}+ly\s|also\s|then\s)?`
/** Between somebody and their verb: an age, an apposition, a relative clause. */
const APPOSITION = String.raw`^(?:,\s[^;.]{1,90},|,)?\s`
const COMES_AFTER = String.raw`(?:(?:will|would|is\sto|has|had)\s)?(?:replac(?:es?|ed)|succeed(?:s|ed)?|tak(?:es?|en)\sover\sfrom|took\sover\sfrom|(?:takes?|took)\sthe\splace\sof|is\sreplacing|is\sto\sreplace)`

/** "Appointed Ann Lee", "named a former judge, Ann Lee,". */
const APPOINTED_BEFORE = new RegExp(
  String.raw`\b(?:${APPOINT})\s(?:as\s)?(?:(?!by\s)[\p{L}’'-]+,?\s){0,6}$`,
  'iu',
)
/** "Ann Lee was appointed", "Ann Lee becomes director", "Ann Lee, 44, replaces Bo Ray". */
const APPOINTED_AFTER = new RegExp(
  `${APPOSITION}(?:${BE}(?:${APPOINT})|bec(?:omes|ame)|will\\sbecome|takes?\\sover\\sas|took\\sover\\sas|${COMES_AFTER})\\b`,
  'iu',
)
const WHOM = new RegExp(`\\b${COMES_AFTER}\\s(.+)`, 'isu')
/** "Will be in charge for now", "fills in", "the acting mayor, Ann Lee". */
const STANDS_IN =
  /^(?:,\s[^;.]{1,90},|,)?\s(?:(?:will|would|is\sto|was|is|has|had)\s)?(?:(?:be|been|put|placed)\s)?(?:in\scharge\b|look(?:s|ing|ed)?\safter\b|fill(?:s|ed|ing)?\sin\b|st(?:and|ands|ood|anding)\sin\b|act(?:s|ing)?\sas\b|(?:run|runs|ran|lead|leads|led|head|heads|headed|taken?\sover|takes\sover|took\sover)\b(?=[^;.]*\b(?:until|meantime|meanwhile|for\snow|for\sthe\stime\sbeing|temporarily|as\swell|last\s\p{L}+\s(?:matches|games))\b))/iu
const IS_ACTING = /\b(?:acting|interim|caretaker|stopgap|provisional)\s(?:\p{Ll}+\s){0,3}(?:,\s)?$/iu
const INTERIM_POST =
  /\b(?:acting|interim|caretaker|temporar(?:y|ily)|for the time being|for now|in the meantime)\b/iu
/** Nothing of the kind stands in a report without one of these words. */
const ANY = new RegExp(
  String.raw`\b(?:${APPOINT}|becomes?|became|replac\p{L}+|succe\p{L}+|over|place|stead|charge|acting|interim|caretaker|look\p{L}*\safter|in)\b`,
  'iu',
)

/** Whoever comes into a post in an article: those whom it names there, and those whom "he" or "she" means. */
export function successionsIn(article: ArticleWithFacts): Succession[] {
  const { text, facts } = article
  const people = facts.mentions.filter((m) => m.type === 'PER')
  const named = people.flatMap((newcomer): Succession[] => {
    const index = newcomer.sentence
    const range = facts.sentences[index]
    if (!range || !ANY.test(text.slice(range.start, range.end))) return []
    const before = text.slice(range.start, newcomer.start)
    const next = people.find((m) => m.sentence === index && m.start >= newcomer.end)
    const behind = text.slice(newcomer.end, range.end)
    const told = readAround(before, behind)
    if (!told) return []
    return [
      { article, index, newcomer, ...told, segment: text.slice(newcomer.end, next?.start ?? range.end) },
    ]
  })
  const meant = facts.sentences.flatMap((range, index): Succession[] => {
    const behind = OPENS.exec(text.slice(range.start, range.end))?.[1]
    const told = behind === undefined ? null : readAround('', behind)
    const newcomer = told && antecedentIn(article, index)
    return newcomer ? [{ article, index, newcomer, ...told, segment: behind! }] : []
  })
  return [...named, ...meant]
}

const OPENS = /^(?:He|She)(\s.+)$/su

function readAround(before: string, behind: string): Pick<Succession, 'standsIn' | 'after'> | null {
  if (STANDS_IN.test(behind) || IS_ACTING.test(before)) return { standsIn: true, after: '' }
  if (APPOINTED_AFTER.test(behind))
    return { standsIn: isInterim(behind), after: WHOM.exec(behind)?.[1] ?? '' }
  return APPOINTED_BEFORE.test(before) ? { standsIn: isInterim(behind), after: '' } : null
}

/** "Takes over from Bo Ray, who had run it in the meantime": it was he who stood in. */
const isInterim = (behind: string): boolean =>
  INTERIM_POST.test(behind.replace(/,\s(?:who|which)\s(?:had|has|was)\b[^,;.]*/giu, ''))
