/** "Board to close mill: ", a heading before its sentence. */
const LABEL = /^([^:.!?“”"\n]{8,80}): (?=["“]?\p{Lu})/u
/** What a page calls a part of itself. */
const PART =
  /^(?:Summary|Recap|Update|Breaking(?: news)?|Exclusive|In brief|Developing): (?=["“]?[\p{Lu}\d])/u
/** Its words that tell, and the share of them that the sentence has again. */
const WORD = /\p{L}{4,}/gu
const FEWEST = 3
const AGAIN = 0.6
/** Letters by which a word is known again: "sign", "signed". */
const STEM = 5

/** Where a sentence begins after a label that says nothing more: one that its sentence repeats, or what a page calls a part of itself. 0 for most. */
export function labelEnd(text: string): number {
  const part = PART.exec(text)
  if (part) return part[0].length
  const label = LABEL.exec(text)
  if (!label) return 0
  const stems = (s: string): string[] => (s.toLowerCase().match(WORD) ?? []).map((w) => w.slice(0, STEM))
  const own = stems(label[1]!)
  const rest = new Set(stems(text.slice(label[0].length)))
  return own.length >= FEWEST && own.filter((w) => rest.has(w)).length >= AGAIN * own.length
    ? label[0].length
    : 0
}
