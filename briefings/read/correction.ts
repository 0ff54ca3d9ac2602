/** How desks say what they changed in a report that was out already. */
const CHANGES =
  'corrects?|correct(?:ing|ed)|fix(?:es|ing)|amends?|clarif(?:ies|ying)|adds?|adding|updates?|updating|refiles?|recasts?|removes?|' +
  'removing|repeats?|restores?|rewrites?|changes?|edits?|deletes?'
/** A note in brackets of its own: "(Corrects toll in paragraph 2 to 40)". */
const IN_BRACKETS = new RegExp(
  `^[(\\[*][\\s*]*(?:this (?:story|report|article|version)\\b.{0,40}?\\b)?(?:${CHANGES}|editor[’']?s[’']? note|correction|clarification|note to editors)\\b[^\\n]*[)\\]*.]$`,
  'iu',
)
/** "CORRECTION: …", "Editor's note: …" at the head of a paragraph, and a sentence about the report itself. */
const HEADED =
  /^(?:corrections?|clarifications?|editor[’']?s[’']? note|erratum)(?: \([^)]{1,40}\))?\s*[:–—-]\s/iu
const EARLIER_VERSION =
  /\b(?:an? |the )?(?:earlier|previous|original|first|prior) versions? of this (?:report|story|article|dispatch|item|post|page)\b|\bthis (?:report|story|article|dispatch) (?:has been|was) (?:corrected|amended|updated)\b/iu
/** Few sentences do, and this is seen sooner than what they say of it. */
const SPEAKS_OF_ITSELF = /this (?:report|story|article|dispatch|item|post|page)/i
/** What a title is headed with: "CORRECTED:", "CORRECTED-", "UPDATE 1-CORRECTED-". */
const HEADLINE =
  /^(?:[A-Z]+ \d+ ?- ?)?(?:correct(?:ed|ion|s)|refile|clarification)(?:[-–—:]|\s\([^)]*\)[-–—:])/iu
const CORRECTS =
  /\b(?:correct|amend|misstat|erratum|clarif|wrong|error|mistak|earlier version|previous version)/iu

/** "Correction: harvest figures" heads a note on another report, and says so; "CORRECTED-Harvest grows" is the report, set right. */
const NOTE = /^(?:corrections?|clarifications?|erratum)\b/i
export const isHeadedAsNote = (title: string): boolean => NOTE.test(title)

/** A title without the word that it is a corrected one, which is the desk's and no news. */
export const bareHeadline = (title: string): string =>
  isHeadedAsNote(title) ? title : title.replace(HEADLINE, '').trim() || title

/** Is a sentence an editor's note on the report, and no part of it? */
export const isEditorsNote = (sentence: string): boolean =>
  IN_BRACKETS.test(sentence) ||
  HEADED.test(sentence) ||
  (SPEAKS_OF_ITSELF.test(sentence) && EARLIER_VERSION.test(sentence))

/** Characters of a text's beginning and end in which such a note stands. */
const EDGE = 600

/**
 * Does a report say that it corrects one that was out before: in its headline, or in an editor's note at its head or foot?
 */
export function saysItCorrects({
  title,
  text,
}: {
  readonly title: string | null
  readonly text: string
}): boolean {
  if (title !== null && HEADLINE.test(title)) return true
  const edges = text.length <= 2 * EDGE ? text : `${text.slice(0, EDGE)}\n${text.slice(-EDGE)}`
  return edges.split('\n').some((line) => isEditorsNote(line.trim()) && CORRECTS.test(line))
}
