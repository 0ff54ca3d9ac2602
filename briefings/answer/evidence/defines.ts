import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'

/** "What is a blowout preventer?", "What's Order 17?": what something is, and nothing more about it. */
const ASKED = /^\W*what(?:['’]s|\s+is)\s+(?:an?\s+|the\s+)?((?:[\p{L}\p{N}-]+\s){0,4}[\p{L}\p{N}-]+)\W*$/iu
const MEANING =
  /^\W*what\s+does\s+(?:an?\s+|the\s+)?['"“‘]?((?:[\p{L}\p{N}-]+\s){0,3}[\p{L}\p{N}-]+)['"”’]?\s+mean\W*$/iu
/** A verb, a preposition or what stands for something told before: "what is it called", "what is she charged with". */
const MORE =
  /^(?:it|this|that|he|she|they|there|new|next|wrong|left|known|meant|going|happening|at|stake)\b|\b\p{L}{2,}(?:ed|ing)\b|\b(?:of|for|with|by|to|in|on|about|like|called|next)\b/iu
/** "Safe for Tenants Act": its preposition is its own. */
const NAME = /^\p{Lu}.*\s\p{Lu}\p{L}+$/u
/** Behind a thing, what says what it is: "is a valve", ", a valve", "refers to". */
const IS =
  /^(?:['"”’])?(?:\s\([^)]{1,40}\))?(?:,\sor\s[^,]{2,60},)?(?:\s(?:is|are|was|were)\s(?:(?:also|actually|basically|simply|usually|essentially)\s)?(?:an?|the|one|what|any|caused|used|made|how|when|where)\b|,\s(?:which\s(?:is|are|was)\s)?(?:an?|the|one)\s|\s[–—-]\s(?:an?|the)\s|\s(?:refers?\sto|means|stands\sfor|describes|allows?|causes|usually\scauses|gives)\b|,?\s(?:also\s)?(?:known|described|defined)\sas\b)/iu
/** Before it: "a valve called", "the disease, known as". */
const CALLED = /\b(?:called|known\sas|termed)\s(?:the\s|an?\s)?["'“‘]?(?:the\s)?$/iu
/** Or a noun that it is: "the border rule Order 17". */
const OF_RULE = /\b(?:an?|the)\s(?:\p{Ll}[\p{L}-]*\s){1,4}$/u

/** The thing of which a question asks just what it is; null for any other. */
function thingAsked({ asking, type, head }: Question): string | null {
  const thing =
    MEANING.exec(asking)?.[1] ?? (type === 'clause' && head === null ? ASKED.exec(asking)?.[1] : undefined)
  return thing === undefined || (MORE.test(thing) && !NAME.test(thing)) ? null : thing
}

/** Does the sentence say what the thing is that is asked about? Null where nothing of the kind is asked. */
export function defines(
  question: Question,
  { article, range }: Pick<Passage, 'article' | 'range'>,
): boolean | null {
  const thing = thingAsked(question)
  if (thing === null) return null
  const sentence = article.text.slice(range.start, range.end)
  const lower = sentence.toLowerCase()
  const asked = thing.toLowerCase()
  for (let at = lower.indexOf(asked); at >= 0; at = lower.indexOf(asked, at + asked.length)) {
    const before = sentence.slice(Math.max(0, at - AROUND), at)
    const behind = sentence.slice(at + asked.length).replace(/^s\b/, '')
    if (IS.test(behind) || CALLED.test(before)) return true
    if (/^\p{Lu}/u.test(thing) && OF_RULE.test(before) && !/^\s\p{L}/u.test(behind)) return true
  }
  return false
}
const AROUND = 60
