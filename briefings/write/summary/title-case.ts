/** Words that a heading writes with a capital and a sentence, within itself, does not. */
const SMALL_IN_PROSE =
  /^(?:The|An?|Is|Are|Was|Will|Can|Should|Must|Could|Would|Has|Have|New|How|Why|What|Who|When|To|Of|On|In|For|From|And|With|Not|Your|Our|My|Its|His|Her|Their)$/
/** Words that stay small in a heading. */
const SMALL = /^(?:of|the|an?|in|on|to|and|for|at|by|with|or|from|vs\.?|as)$/
/** Words that open a sentence. */
const OPENS =
  /^(?:As|We|It|They|He|She|This|There|If|When|While|After|Since|Although|At|In|On|For|With|I|You|Last|Earlier|Now|These|Here|Today|Yesterday)(?:['’]\p{Ll}{1,2})?$/u
const CAPITAL = /^["“‘]?[\p{Lu}\d]/u
/** Words with a capital in a heading, at least, and of the longest heading. */
const LEAST = 3
const LONGEST = 16

/**
 * Where a heading ends that copying ran into its paragraph, and whose words have capitals: "The Baker Should Rest First As a sign of …". 0 for none. A name has
 * none of the small words with a capital, or goes on after them ("The Last Loaf As Told by …").
 */
export function titleCaseEnd(text: string): number {
  let at = 0
  let capitals = 0
  let heading = false
  for (const word of text.split(' ', LONGEST)) {
    const next = text.slice(at + word.length + 1)
    if (
      heading &&
      capitals >= LEAST &&
      OPENS.test(word) &&
      /^\p{Ll}/u.test(next) &&
      !SMALL.test(lastWord(text, at))
    )
      return at
    if (CAPITAL.test(word)) {
      // The first word has a capital anyway.
      heading ||= at > 0 && SMALL_IN_PROSE.test(word)
      capitals++
    } else if (!SMALL.test(word)) return 0
    // A sentence of its own, or one with a clause of its own, is no heading.
    if (/[.,;!]$/.test(word)) return 0
    at += word.length + 1
  }
  return 0
}

const lastWord = (text: string, at: number): string => text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
