import { findItem } from '../answer/find-item.ts'
import { findStories } from '../answer/find-story.ts'
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

/** The claim of a stored briefing that the words are. */
async function toldClaim(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
): Promise<WrongResult | null> {
  const terms = new Set(termsOf(words))
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
