import { isName, type FullPhrase } from '../clauses/chunked-text.ts'
import { isCalendarWord, type VerbGroup } from '../phrases.ts'
import type { Range } from '../../model.ts'
import type { Attribution, Scene } from './attribution.ts'
import { contentEnd } from './content-end.ts'
import { needsAddressee } from './lexicon.ts'

/** Who stands behind the verb is somebody; "said her donations …" is a clause whose verb the tagger missed, "said no" an answer. */
export const names = (scene: Scene, subject: FullPhrase): boolean => {
  const { tokens } = scene.reading.doc
  if (/^(?:no|yes|so|nothing)\.?$/.test(tokens[subject.start]!.lower)) return false
  return subject.head.genitive < 0 || isName(tokens, subject.head)
}

/** "…, X said." "…, said X, …": what is said stands before, or on both sides. */
export function parenthetical(scene: Scene, v: VerbGroup, addressed: boolean): Attribution[] | null {
  const { doc, clauses, phrases } = scene.reading
  const { tokens } = doc
  const { free, sentence } = scene
  const cue = { start: v.first, end: v.end }
  const inverted =
    tokens[v.first - 1]?.text === ',' &&
    !needsAddressee(tokens[v.head]!.lower) &&
    clauses.phraseFrom(v.end, sentence.end)
  let source: FullPhrase | null
  let from: number
  let to = v.end
  if (inverted && inverted.start === v.end && names(scene, inverted)) {
    source = inverted
    from = v.first - 1
    to = inverted.end
  } else {
    source = clauses.phraseBefore(v.first, free)
    if (!source || /^(?:who|which|that|what)$/.test(tokens[source.end - 1]!.lower)) return null
    // "…, she added the words …", "…, he suggested looking at …": the verb has a thing of its own to say.
    const own = phrases.nounAt(v.end)
    if (phrases.verbAt(v.end)?.form === 'gerund' && phrases.verbAt(v.end)!.first === v.end) return null
    if (own?.first === v.end && !isCalendarWord(tokens[v.end]!) && !addressed) return null
    from = source.start - 1
  }
  if (v.form !== 'finite') return null
  // "as X said": no comma is needed before.
  const as = tokens[from]?.lower === 'as'
  if (as) from--
  if (!as && tokens[from]?.text !== ',') return null
  if (tokens[from]?.text === ',') from--
  const left = { start: free, end: from + 1 }
  while (
    left.start < left.end &&
    (/^[,;:)]$/.test(tokens[left.start]!.text) || tokens[left.start]!.pos === 'CCONJ')
  )
    left.start++
  // What follows the aside belongs to it too, where a comma closes it.
  let comma = to
  while (comma < sentence.end && comma < to + 12 && tokens[comma]!.text !== ',') comma++
  const out: Attribution[] = []
  const clause = verbWithin(left)
  if (left.end - left.start > 3 || clause) out.push({ content: left, cue, source, direct: false })
  if (tokens[comma]?.text === ',' && comma + 2 < sentence.end && !scene.taken(comma + 1)) {
    const starts = phrases.verbAt(comma + 1)
    const next = tokens[comma + 1]!
    if (
      !(starts?.form === 'gerund') &&
      !/^(?:but|and|who|which|while|as|after|when|although|though|because|adding|including|even)$/.test(
        next.lower,
      )
    ) {
      const right = { start: comma + 1, end: contentEnd(scene, v, comma + 1, 'clause') }
      if (right.end > right.start && (!clause || starts?.form === 'finite')) {
        // "The price, X said, will fall": the subject of what follows is X's word, too.
        if (out.length === 0 && left.end > left.start && starts?.form === 'finite')
          out.push({ content: left, cue, source, direct: false })
        out.push({ content: right, cue, source, direct: false })
      }
    }
  }
  return out.length > 0 ? out : null

  function verbWithin(r: Range): boolean {
    for (let i = r.start; i < r.end; i++) if (phrases.verbAt(i)?.form === 'finite') return true
    return false
  }
}
