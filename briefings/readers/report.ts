import { findItem } from '../answer/find/find-item.ts'
import { findStories } from '../answer/find/find-story.ts'
import type { Scope } from '../model.ts'
import type { Store, StoreReads } from '../ports.ts'
import type { Reader, ReportKind } from '../reader-ports.ts'
import { termsOf } from '../read/terms.ts'
import type { Unknown, WrongResult } from '../results.ts'
import { isUnknown } from '../results.ts'
import { overlap } from '../write/choose.ts'

/** Share of terms from which words are a claim that was told. */
const SAME_CLAIM = 0.8
/** So many words are a sentence of the reader's own; fewer are a name that is not held. */
const SENTENCE = 5
const MOST_WORDS = 2_000
/** Terms that a sentence to be looked up in the reports has at least. */
const FEWEST = 3
const MOST_ARTICLES = 20

/**
 * Takes a reader's word that a claim, a grouping or a name is wrong, to the managers' list. What it is about is looked up;
 * a sentence that nothing held matches is kept as it was said.
 */
export async function wrong(
  store: Store,
  scopes: readonly Scope[],
  reader: Reader,
  { words, now }: { readonly words: string; readonly now: string },
): Promise<WrongResult | Unknown> {
  return store.write(async (tx) => {
    const about = await understand(tx, scopes, words)
    if (isUnknown(about)) return about
    const { kind, item } = about
    await tx.saveReport(reader, { kind, item, words: words.slice(0, MOST_WORDS), at: now })
    return about
  })
}

async function understand(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
): Promise<WrongResult | Unknown> {
  const claim = await toldClaim(store, scopes, words)
  if (claim) return claim
  const found = await findItem(store, scopes, words)
  if (!isUnknown(found)) return { kind: found.kind, item: found.id, name: found.name }
  if (found.ambiguous || words.trim().split(/\s+/).length < SENTENCE) return found
  return { kind: 'words' satisfies ReportKind, item: '', name: words }
}

/** The claim of a stored briefing that the words are, or the sentence of a report that they quote. */
async function toldClaim(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
): Promise<WrongResult | null> {
  const terms = new Set(termsOf(words))
  const quoted = terms.size < FEWEST ? null : await quotedSentence(store, scopes, words, [...terms])
  if (quoted) return quoted
  if (terms.size < SENTENCE) return null
  const stories = (await findStories(store, scopes, words)).slice(0, 5).map((f) => f.story.id)
  for (const { story, content } of await store.briefings(scopes, stories)) {
    const claims = [...content.claims, ...content.transitions.map((t) => t.claim), ...content.causes]
    const said = claims.find((c) => {
      const told = new Set(termsOf(c.text))
      return told.size >= SENTENCE && overlap(terms, told) >= SAME_CLAIM && terms.size * 2 >= told.size
    })
    if (said) return { kind: 'claim', item: story, name: said.text }
  }
  return null
}

/** Whatever told it (an answer, a profile), a claim stands in its report word for word; short ones are no less claims. */
async function quotedSentence(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
  terms: readonly string[],
): Promise<WrongResult | null> {
  const said = plain(words)
  const keys = await store.candidates(scopes, { terms, limit: MOST_ARTICLES })
  for (const { text, title, story, facts } of await store.articles(scopes, keys)) {
    // Words of a headline are the story's name.
    if (story === null || plain(title ?? '').includes(said)) continue
    const sentence = facts.sentences.find(({ start, end }) => plain(text.slice(start, end)) === said)
    if (sentence) return { kind: 'claim', item: story, name: text.slice(sentence.start, sentence.end) }
  }
  return null
}

/** Without marks, case and white space, in which a copied sentence may differ. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
