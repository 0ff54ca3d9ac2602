import type { Range } from '../../model.ts'
import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'

/** "Where was Ada Holm during the attack?", "where is she now?": where somebody was, and not where something happened. */
const ASKED =
  /^\W*[Ww]here(?:['’]s|\s(?:is|was|are|were))\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}(?:\W*$|\s?(?:during|when|while|now|right|today|at\sthe\stime|after|before)\b)/u
/** "Holm was in Brell", "Holm, who had flown to Brell": from somebody to where they were, in one clause. */
const IS_THERE =
  /^(?!['’])(?:,\s[^,.;]{2,60},)?[^,.;:]{0,60}\b(?:in|at|to|on|near|from|for|outside|aboard|of)\s(?:(?:the|his|her|their|an?)\s)?(?:[\p{L}’'-]+\s){0,3}$/u
/** "The husband of Ada Holm", "Holm says that": nothing of where she was. */
const OF_THEM = /\b(?:of|with|against|to|for|by|on|between)\s(?:(?:the|\p{Lu}[\p{L}.’'-]*)\s){0,4}$/u
/** Characters before a name that say whose relation it is. */
const AROUND = 80
const SAYS = /\b(?:says?|said|told|tells|wrote|tweeted)\b/

/** Does a sentence tell where somebody was, as the place that stands at `span`? Null where nothing of the kind is asked. */
export function tellsWhereabouts(
  { asking, names }: Question,
  { article, index, range }: Passage,
  span: Range,
): boolean | null {
  const [name] = names
  if (name === undefined || !ASKED.test(asking)) return null
  const last = name.split(' ').at(-1)!
  const isTheirs = (told: string): boolean => told === last || told.endsWith(name)
  const own = article.facts.mentions.filter(
    (m) => m.type === 'PER' && isTheirs(article.text.slice(m.start, m.end)),
  )
  if (!own.length) return null
  return own.some(
    (m) =>
      m.sentence === index &&
      m.end < span.start &&
      !OF_THEM.test(article.text.slice(Math.max(range.start, m.start - AROUND), m.start)) &&
      IS_THERE.test(article.text.slice(m.end, span.start)) &&
      !SAYS.test(article.text.slice(m.end, span.start)),
  )
}
