import type { Range } from '../../model.ts'
import { isBaseVerb } from '../question/verbs.ts'

/** A reason at its place, and how well it fits, in [0, 1]. */
type ReasonSpan = Range & { readonly fit: number }

/** What leads a reason and is told with it: "because nobody came", "citing the cost". */
const LEADS =
  /\b(?:because|after(?!\s(?:about\s|around\s|nearly\s|almost\s|only\s|some\s|more\sthan\s)?(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)\s(?:hour|day|week|month|year|decade)s?(?!\s(?:of|without)\b))|due to|owing to|amid|in protest (?:at|of|over|against)|in response to|following|so that|in order to|citing|on suspicion of|on the grounds? that|for fear of|(?<!\b(?:mandatory|required|needed|used|necessary|responsible|plans?|rules?|guidelines|deadline)\s)for(?=\s\p{L}+ing\b)|over(?!\s(?:(?:him|her|them|it|us|me|you)\b|the\s(?:weekend|past|last|next|coming|course|years|decades|summer|winter)|(?:an?|two|three|four|five|six|seven|several|many)\s(?:hour|day|night|week|month|year|decade)s?)\b)|as a result of|as(?=\s(?:he|she|it|they|there|none|nobody)\s(?:had|did|could|has|have|(?:was|were)(?!\s\p{L}+ing\b))\b)|thanks to|since(?=\s(?:he|she|it|they|we|there|this|that|these|those|no|none|nobody|neither|some|many|most|both|all|its|his|her|their)\b))\s+/giu
/** What leads up to it and is not told again: "the cause was", "triggered by", "died of". */
const LEADS_UP =
  /(?:\b(?:cause|reason)s?(?:\s(?:of|for)\s[^,;.]{2,40})?\s(?:was|is|were|are)\s|\b(?:caused|triggered|sparked|started|prompted|set off|brought about|blamed on|due)\s(?:by|on|to)\s|\bdied\s(?:of|from)\s|\b(?:began|started|broke out|happened|occurred)\s(?=when\s)|\bexplain(?:s|ed)\s[^,;.]{2,40}\s(?:with|by)\s|\bgave\s(?:as|for)\s(?:its|his|her|their|the|a)\sreason\s(?:that\s)?)(?!not\b|still\b|un|being\b|under\b)/giu
/** Whoever did it, and said beside it why: "called it off, saying that the hall was too small", "marched, calling for a vote". */
const SAYING =
  /,\s(?:(?:saying|explaining|arguing)\sthat\s|(?=(?:saying|arguing|explaining|complaining|blaming|calling\s(?:it|the|this|that|them)|describing\s(?:it|the))\s))|,?\s(?=(?:calling\sfor|demanding)\s)/giu
const WISHES =
  /(?<=\b(?:he|she|they|it)\s)(?:want(?:ed|s)|need(?:ed|s)|wish(?:ed|es)|had)\sto\s(?!say|thank|stress|make\sclear|apologi)/giu
const ON_PURPOSE = /\b(?:set|started|lit)\s(?:on purpose|deliberately)\b/giu
/** What brings something about, behind whatever did: "a gas leak may have caused the blast", "fog brought the port to a standstill". */
const BRINGS_ABOUT =
  /\s(?:(?:may|might|could|would|will|has|have|had|probably|likely|also|apparently)\s){0,3}(?:caus(?:es?(?!\sof\b)|ed)|trigger(?:s|ed)?|spark(?:s|ed)?|prompt(?:s|ed)?|forc(?:e|es|ed)|set off|le(?:d|ads?) to|result(?:s|ed) in|(?:brought|brings?)\s[^,;.]{2,40}\sto a (?:standstill|halt|stop)|(?:knocked|knocks) out)(?=\s(?!(?:by|for|of|between)\b))/giu
/** Where what comes before such a verb begins: the sentence, a clause or what somebody said. */
const BEGINS = /^.*(?:[,;:–—]\s|\s-\s|\b(?:that|and|but|because|when|as|after|said|says)\s)/su
/** It stands for something told before, or is what nobody knows; "the cause" brings nothing about. */
const STANDS_FOR =
  /^(?:it|this|that|these|those|which|what|who|he|she|they|nothing|neither|there)\b|\b(?:what|which|who|whether|to|the|an?|any|no|its|their|this|that|probable|likely|possible|exact)$|^the\s(?:move|decision|incident|announcement|news|revelation)$/i
/** What an accident is told with: "ran aground in thick fog", "skidded off an icy road". */
const WEATHER =
  /\bin\s(?:(?:thick|dense|heavy|freezing|blinding|driving|pouring|strong|high|rough|stormy|icy|poor|low|bad|gale-force)\s){1,2}(?:fog|mist|smoke|snow(?:fall)?|rain|winds?|seas?|weather|visibility|conditions)\b|\b(?:on|off)\s(?:an?|the)\s(?:icy|wet|slippery|slick|unlit|flooded|muddy|snow-covered|greasy)\s\p{Ll}+/giu

/** "Had been due to open" is a plan. */
const DUE = /\b(?:is|are|was|were|be|been|being)\sdue\sto\s$/i

/** To the end of the sentence: neither "1.5" nor "U.S." ends one. */
const REST = /(?:[^.;]|\.(?=\d)|(?<=\b\p{Lu})\.(?=\p{Lu}\.|-|\s\p{Ll})|(?<=\.\p{Lu})\.(?=-|\s)){0,400}/uy
/** ", the fire chief, Ann Lee, said": whose words the reason is. */
const ATTRIBUTED =
  /,\s(?:(?:(?:the|an?|its|his|her|their)\s|\p{Lu})(?:(?!\s(?:ha[ds]|have|was|were|is|are|will|would|could)\s)[^;]){0,70}?\s|\p{Ll}+\s)(?:said|says)(?:\son\s\p{Lu}\p{Ll}+day)?$/u
/** Fewer characters give no reason; more than `REST` takes are a tale. */
const FEWEST = 4
/** Characters before a reason among which "had been due to" stands. */
const BEFORE = 24

/**
 * The stretches of a sentence that may give a reason, each to its end or to a semicolon. One may stand within another: "after the
 * vote, because …" has two. Linear in the sentence.
 */
export function reasonSpans(text: string, { start, end }: Range): ReasonSpan[] {
  const sentence = text.slice(start, end)
  const out: ReasonSpan[] = []
  const add = (from: number, behind: number, fit: number): void => {
    REST.lastIndex = behind
    const rest = REST.exec(sentence)![0].replace(ATTRIBUTED, '')
    if (rest.trim().length >= FEWEST && !isPlan(sentence.slice(Math.max(0, behind - BEFORE), behind), rest))
      out.push({ start: start + from, end: start + behind + rest.trimEnd().length, fit })
  }
  for (const { index, 0: cue } of sentence.matchAll(LEADS)) add(index, index + cue.length, 1)
  for (const { index, 0: cue } of sentence.matchAll(LEADS_UP)) add(index + cue.length, index + cue.length, 1)
  for (const { index, 0: cue } of sentence.matchAll(WISHES)) add(index, index + cue.length, 1)
  for (const { index, 0: cue } of sentence.matchAll(SAYING)) add(index + cue.length, index + cue.length, SAID)
  for (const { index, 0: told } of sentence.matchAll(ON_PURPOSE))
    out.push({ start: start + index, end: start + index + told.length, fit: 1 })
  for (const { index, 0: told } of sentence.matchAll(WEATHER))
    out.push({ start: start + index, end: start + index + told.length, fit: BESIDE })
  for (const { index } of sentence.matchAll(BRINGS_ABOUT)) {
    const before = sentence.slice(Math.max(0, index - LONGEST_CAUSE), index)
    const told = before.slice(BEGINS.exec(before)?.[0].length ?? 0)
    if (told.length >= FEWEST && !STANDS_FOR.test(told))
      out.push({ start: start + index - told.length, end: start + index, fit: 1 })
  }
  return out
}

/** What an accident only happened in need not be the reason. */
const BESIDE = 0.7
const LONGEST_CAUSE = 100

/** What somebody said of it need not be the reason. */
const SAID = 0.6

const isPlan = (before: string, rest: string): boolean =>
  DUE.test(before) && isBaseVerb(/^\p{L}+/u.exec(rest)?.[0] ?? '')
