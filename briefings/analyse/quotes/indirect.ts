import type { Range } from '../../model.ts'
import { datelineEnd } from '../../read/dateline.ts'
import type { AnalysedText } from '../text.ts'
import { isName, type FullPhrase } from '../clauses/chunked-text.ts'
import type { VerbGroup } from '../phrases.ts'
import type { Attribution, Reading, Scene } from './attribution.ts'
import { according, nounCue } from './cue-phrases.ts'
import { contentEnd } from './content-end.ts'
import { contentStart } from './content-start.ts'
import { namedEnd, nominal, withoutWhen } from './objects.ts'
import { names, parenthetical } from './parenthetical.ts'
import { cueOf, needsAddressee, type Cue } from './lexicon.ts'
import { subjectOf } from './subjects.ts'

/**
 * Reported speech and thought beside the direct quotations: "said that …", "…, X said", "according to X, …", "X's claim that …".
 * Tokens marked in `owned` are somebody's words already: nothing is sought there, and what is found is marked, too.
 */
export function findIndirect(
  reading: Reading,
  direct: readonly Attribution[],
  owned: Uint8Array,
): Attribution[] {
  const { doc, phrases } = reading
  const cues = new Set(direct.flatMap((a) => (a.cue ? [a.cue.start] : [])))
  const taken = (i: number): boolean => owned[i] === 1
  const out: Attribution[] = []
  const keep = (found: readonly Attribution[] | null): number => {
    let end = 0
    for (const a of found ?? []) {
      out.push(a)
      if (a.cue) cues.add(a.cue.start)
      owned.fill(1, a.content.start, a.content.end)
      end = Math.max(end, a.content.end, a.cue?.end ?? 0)
    }
    return end
  }
  for (const [n, whole] of doc.bounds.entries()) {
    const b = { start: afterDateline(doc, n), end: whole.end }
    for (let i = b.end - 1; i >= b.start && i > b.end - 40; i--)
      if (!taken(i)) keep(according({ reading, taken, sentence: b, free: freeFrom(b, i) }, i))
    const last = closingCue(b)
    // "…, X said." holds the whole sentence, whatever verbs of saying stand within.
    if (last) keep(verbCue({ reading, taken, sentence: b, free: freeFrom(b, last.first) }, last))
    let free = b.start
    for (let i = b.start; i < b.end; i++) {
      if (taken(i)) free = i + 1
      if (taken(i) || cues.has(i)) continue
      const scene: Scene = { reading, taken, sentence: b, free }
      const verb = phrases.verbAt(i)
      free = Math.max(
        free,
        keep(
          according(scene, i) ??
            (verb && verb.first === i ? verbCue(scene, verb) : verb ? null : nounCue(scene, i)),
        ),
      )
      i = Math.max(i, free - 1)
    }
  }
  return out

  /** A verb of saying at the sentence's end that has nothing to its right. */
  function closingCue(b: Range): VerbGroup | null {
    for (let i = b.end - 1; i >= b.start && i > b.end - 45; i--) {
      const verb = phrases.verbAt(i)
      if (!verb || taken(i)) continue
      i = verb.first
      // "…, said X, who teaches law.": the relative clause is X's.
      if (/^(?:who|which|that)$/.test(doc.tokens[i - 1]?.lower ?? '')) continue
      const cue = cueOf(doc.tokens[verb.head]!.lower)
      if (!cue?.frames.has('clause') || verb.form !== 'finite' || cues.has(verb.first)) return null
      const scene: Scene = { reading, taken, sentence: b, free: b.start }
      return saidX(scene, verb) || (b.end - i < 15 && !complement(scene, verb, cue)) ? verb : null
    }
    return null
  }
  function freeFrom(b: Range, before: number): number {
    let start = before
    while (start > b.start && !taken(start - 1)) start--
    return start
  }
}

/** First token of a sentence behind its dateline, which is nobody's words. */
function afterDateline(doc: AnalysedText, sentence: number): number {
  const { start, end } = doc.bounds[sentence]!
  const from = doc.sentences[sentence]!.start
  const head = doc.text.slice(from, Math.min(doc.sentences[sentence]!.end, from + 160))
  const skip = datelineEnd(head)
  let i = start
  while (skip > 0 && i < end - 1 && doc.tokens[i]!.start < from + skip) i++
  return i
}

function verbCue(scene: Scene, v: VerbGroup): Attribution[] | null {
  const { doc } = scene.reading
  const cue = cueOf(doc.tokens[v.head]!.lower) ?? unlisted(scene, v)
  if (!cue || v.passive) return null
  const right = saidX(scene, v) ? null : complement(scene, v, cue)
  if (right) {
    const source =
      quoted(scene, v) ??
      subjectOf(scene.reading, v, scene.sentence.start, scene.taken) ??
      saying(scene, v, right)
    // "if it decides to": nobody has said or thought that yet.
    if (!source || /^(?:if|unless|whether)$/.test(doc.tokens[source.start - 1]?.lower ?? '')) return null
    if (isLabel(scene, v, cue, source)) return null
    return [
      {
        content: nominal(scene, right) ? withoutWhen(scene, right) : right,
        cue: { start: v.first, end: v.end },
        source,
        direct: false,
      },
    ]
  }
  const putIt = cue.lemma === 'put' && doc.tokens[v.end]?.lower === 'it'
  const addressed = putIt || cue.frames.has('addressee') || cue.frames.has('question')
  return addressed || cue.frames.has('clause') ? parenthetical(scene, v, addressed) : null
}

/** "The paper quoted X as saying …": X says it, and the paper says that X does. */
function quoted(scene: Scene, v: VerbGroup): FullPhrase | null {
  const { doc, phrases } = scene.reading
  if (v.form !== 'gerund' || doc.tokens[v.first - 1]?.lower !== 'as') return null
  const whom = phrases.nounAt(v.first - 2)
  const verb = whom && phrases.verbAt(whom.first - 1)
  const quotes = verb && !verb.passive && /^(?:quote|cite)[sd]?$/.test(doc.tokens[verb.head]!.lower)
  return quotes ? { start: whom.first, end: whom.end, head: whom } : null
}

/** "After saying …, she left": the subject follows. */
function saying(scene: Scene, v: VerbGroup, content: Range): FullPhrase | null {
  const { tokens } = scene.reading.doc
  const opens = v.form === 'gerund' && v.first - scene.sentence.start <= 1
  if (!opens) return null
  const comma = tokens[content.end]?.text === ',' ? content.end + 1 : content.end
  return tokens[comma - 1] && /^[,”"]$/.test(tokens[comma - 1]!.text)
    ? scene.reading.clauses.phraseFrom(comma, scene.sentence.end)
    : null
}

/** A verb that no list holds is one of saying where "that" and a clause follow: "sniped that the plan was dead". */
function unlisted(scene: Scene, v: VerbGroup): Cue | undefined {
  const { tokens } = scene.reading.doc
  const word = tokens[v.head]!
  const that = tokens[v.end]
  if (word.pos !== 'VERB' || that?.lower !== 'that' || that.pos !== 'SCONJ' || NEVER.test(word.lower))
    return undefined
  return scene.reading.clauses.clauseAt(v.end + 1, scene.sentence.end) >= 0 ? THAT : undefined
}
/** What makes things so, rather than says them. */
const NEVER = /^(?:mean|ensur|requir|happen|mak|made|caus|help|turn|occur|follow|matter|guarantee|know|show)/
const THAT: Cue = { lemma: '', frames: new Set(['clause']), links: new Set(), speech: false }

/** "A play called “The Long Tide”" names it; "what she called “a rant”" is hers. */
function isLabel(scene: Scene, v: VerbGroup, cue: Cue, source: FullPhrase): boolean {
  const { doc } = scene.reading
  if (!cue.frames.has('naming') || cue.frames.has('clause') || v.first !== v.head) return false
  return (
    scene.reading.quotationAt(v.end)?.open === v.end &&
    !/^(?:what|which|whom|that)$/.test(doc.tokens[source.start - 1]?.lower ?? '')
  )
}

/** "…, said X." and "…, said X, …": the subject stands behind the verb. */
function saidX(scene: Scene, v: VerbGroup): boolean {
  const { tokens } = scene.reading.doc
  const { clauses } = scene.reading
  if (tokens[v.first - 1]?.text !== ',' || v.form !== 'finite' || v.first !== v.head) return false
  if (needsAddressee(tokens[v.head]!.lower)) return false
  const subject = clauses.phraseFrom(v.end, scene.sentence.end)
  if (!subject) return false
  if (goesOn(scene, subject)) return true
  if (clauses.clauseAt(v.end, scene.sentence.end) >= 0 && !splits(scene, v)) return false
  if (!names(scene, subject)) return false
  return (
    subject.end >= scene.sentence.end - 1 ||
    tokens[subject.end]?.text === ',' ||
    tokens[subject.end]?.pos === 'ADP'
  )
}

/** "…, said X, adding that …": who goes on to speak has spoken. */
function goesOn(scene: Scene, subject: FullPhrase): boolean {
  const { doc, phrases } = scene.reading
  if (doc.tokens[subject.end]?.text !== ',' || !isName(doc.tokens, subject.head)) return false
  const next = phrases.verbAt(subject.end + 1)
  return next?.form === 'gerund' && cueOf(doc.tokens[next.head]!.lower)?.frames.has('clause') === true
}

/** "The bridge, said X, a builder, was unsafe.": a subject alone before the comma waits for its verb. */
function splits(scene: Scene, v: VerbGroup): boolean {
  const before = scene.reading.phrases.nounAt(v.first - 2)
  return before?.first === scene.sentence.start && before.end === v.first - 1
}

/** What is said, to the right of the verb. */
function complement(scene: Scene, v: VerbGroup, cue: Cue): Range | null {
  const { tokens } = scene.reading.doc
  const { phrases, clauses } = scene.reading
  const { frames, links } = cue
  const limit = scene.sentence.end
  let at = v.end
  // "pointed out that", "called for", "warned of": the link decides what follows.
  const link = tokens[at]?.lower ?? ''
  if (at < limit && links.has(link) && link !== 'that') {
    if (link === 'out') at++
    else return range(at + 1, contentEnd(scene, v, at + 1, 'object'))
  }
  at = contentStart(scene, at, frames.has('addressee') || frames.has('request'))
  if (at >= limit || scene.taken(at)) return null
  const word = tokens[at]!.lower
  const clausal = frames.has('clause') || frames.has('addressee') || frames.has('question')
  const thatQuoted = word === 'that' && scene.reading.quotationAt(at + 1)?.open === at + 1
  if (thatQuoted && frames.has('naming')) return range(at, contentEnd(scene, v, at, 'clause'))
  if (word === 'that' && clausal && tokens[at + 1] && !/^[.;:]$/.test(tokens[at + 1]!.text))
    return range(at, contentEnd(scene, v, at, 'clause'))
  if (
    /^(?:whether|if|what|why|how|where|who|when)$/.test(word) &&
    (frames.has('question') || clausal) &&
    at === v.end
  )
    return word === 'when' || (word === 'if' && !frames.has('question'))
      ? null
      : range(at, contentEnd(scene, v, at, 'clause'))
  if (word === 'not' && tokens[at + 1]?.lower === 'to' && frames.has('infinitive'))
    return range(at, contentEnd(scene, v, at, 'clause'))
  const toQuoted = word === 'to' && scene.reading.quotationAt(at + 1)?.open === at + 1
  if (toQuoted || (word === 'to' && phrases.verbAt(at)?.form === 'infinitive'))
    // What is asked begins with who shall do it: "urged | voters to stay".
    return frames.has('infinitive') || (frames.has('request') && at > v.end)
      ? range(at > v.end && frames.has('request') ? v.end : at, contentEnd(scene, v, at, 'clause'))
      : null
  if ((frames.has('clause') || (frames.has('addressee') && at > v.end)) && clauses.clauseAt(at, limit) >= 0)
    return range(
      at,
      frames.has('naming') && at === v.end ? namedEnd(scene, v) : contentEnd(scene, v, at, 'clause'),
    )
  const object = phrases.nounAt(v.end)
  const quoted = scene.reading.quotationAt(v.end)
  const opens = (object && object.first === v.end) || (quoted && quoted.open === v.end)
  // "proclaimed a goal of “peace through strength”": the words in marks show that the phrase is the speaker's.
  if (
    opens &&
    object &&
    (clausal || frames.has('infinitive')) &&
    !frames.has('object') &&
    !frames.has('naming')
  ) {
    const end = contentEnd(scene, v, v.end, 'object')
    for (let i = v.end; i < end; i++) if (scene.reading.quotationAt(i)) return range(v.end, end)
  }
  if (
    opens &&
    (frames.has('object') || frames.has('naming') || (quoted && (clausal || frames.has('quotation'))))
  )
    return range(v.end, frames.has('naming') ? namedEnd(scene, v) : contentEnd(scene, v, v.end, 'object'))
  return null
}

function range(start: number, end: number): Range | null {
  return end > start ? { start, end } : null
}
