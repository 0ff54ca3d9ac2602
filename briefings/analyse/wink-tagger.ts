/* eslint-disable @typescript-eslint/unbound-method -- wink-nlp takes its item functions by reference; they use no `this` */
import winkNLP, { type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Range } from '../model.ts'
import type { Pos, PosTagger } from './text.ts'

/** Text handed to the tagger at once, in characters: bounds its memory on huge pages. */
const CHUNK = 20_000
/** No word is longer; the tagger takes the square of a word's length. Its pieces keep the length, and so the offsets. */
const LONG_WORD = /\S{200,}/g
const PIECE = /(\S{199})\S/g

/** Words learnt by which a reader is let go of: it keeps room for each that it ever met. A new one takes 80 ms. */
const MOST_LEARNT = 50_000

interface Reader {
  readonly nlp: WinkMethods
  readonly lexemes: Lexemes
}

/** The tagger's vocabulary: the index of a word, and the word of an index. */
interface Lexemes {
  readonly hash: Record<string, number>
  readonly list: readonly string[]
  readonly intrinsicSize: number
}

/**
 * Part-of-speech tags from wink-nlp (about 95 % on news, 700,000 tokens a second). Its own tokens do not carry offsets and
 * split differently, so each of ours takes the tag of the wink token in which it ends.
 *
 * wink-nlp learns each word that it meets and from then on takes it whole: after "at New Year's, they" no "year's" is split any more.
 * It is made to forget, so that what was read before does not change how a text is read.
 */
export function createWinkTagger(): PosTagger {
  let reader = openReader()
  let known = reader.lexemes.list.length

  function forget(): void {
    const { hash, list, intrinsicSize } = reader.lexemes
    for (; known < list.length; known++) Reflect.deleteProperty(hash, list[known]!)
    if (known - intrinsicSize <= MOST_LEARNT) return
    reader = openReader()
    known = reader.lexemes.list.length
  }

  function ends(text: string, from: number, to: number): { end: number; pos: Pos }[] {
    const { nlp } = reader
    const { its } = nlp
    const chunk = text.slice(from, to).replace(LONG_WORD, (word) => word.replace(PIECE, '$1 '))
    // All values of a kind at once: an item for each token costs as much as its tag.
    const tokens = nlp.readDoc(chunk).tokens()
    const words = tokens.out(its.value)
    const spaces = tokens.out(its.precedingSpaces)
    const tags = tokens.out(its.pos) as Pos[]
    const out: { end: number; pos: Pos }[] = []
    let cursor = 0
    for (const [i, word] of words.entries()) {
      const at = cursor + spaces[i]!.length
      // The tagger normalises some characters; where its word is not at hand, look a little ahead, else keep the count.
      const found = chunk.startsWith(word, at) ? at : chunk.indexOf(word, cursor)
      cursor =
        found >= 0 && found < cursor + 200 ? found + word.length : Math.min(chunk.length, at + word.length)
      out.push({ end: from + cursor, pos: tags[i]! })
    }
    return out
  }

  return {
    tag(text, tokens) {
      const tags: Pos[] = []
      for (let i = 0; i < tokens.length;) {
        const first = tokens[i]!.start
        let j = i
        while (j < tokens.length && tokens[j]!.end - first <= CHUNK) j++
        j = Math.max(j, i + 1)
        align(tokens, i, j, ends(text, first, tokens[j - 1]!.end), tags)
        i = j
      }
      forget()
      return tags
    },
  }
}

function openReader(): Reader {
  const core = (model.core as () => { readonly features: { readonly lexeme: Lexemes } })()
  return { nlp: winkNLP({ ...model, core: () => core }, ['pos']), lexemes: core.features.lexeme }
}

function align(
  tokens: readonly Range[],
  from: number,
  to: number,
  tagged: readonly { end: number; pos: Pos | 'SPACE' }[],
  tags: Pos[],
): void {
  let k = 0
  for (let i = from; i < to; i++) {
    while (k < tagged.length - 1 && tagged[k]!.end < tokens[i]!.end) k++
    const pos = tagged[k]?.pos ?? 'X'
    tags.push(pos === 'SPACE' ? 'X' : pos)
  }
}
