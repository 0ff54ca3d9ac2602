import type { Citation, Claim, Scope } from '../model.ts'
import type { PostContent, ToldStory } from '../post.ts'
import type { StoreReads, StoreWrites } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import type { StoredArticle } from '../ports.ts'
import { overlap } from '../write/choose.ts'
import { citationOf, claimFrom, type Evidence } from '../write/claim.ts'
import { isUnsent } from './delivering.ts'

/** Share of terms from which a claim of the revised report is the old one, put right. */
const SAME_MATTER = 0.4

/**
 * After an article was revised or withdrawn: every post that cites it says what holds now. One that stands on a platform is
 * marked to be edited there, with the change noted at its foot; one of which nothing has left is written anew.
 */
export async function markChanged(tx: StoreWrites, scope: Scope, article: string, at: string): Promise<void> {
  for (const post of await tx.postsCiting(scope, article)) {
    const { content, notes } = await revise(tx, post.scopes, post.content, article)
    if (content === post.content) continue
    const isOpen = post.state === 'waiting' || post.state === 'sending'
    const left = isOpen && isUnsent(post)
    // Of what was given up, a reader has before them what is known to stand and no more.
    const isSeen = isOpen || post.parts.some((p) => p.message !== null)
    const said = left || notes.length === 0 ? content : noted(content, notes, at)
    // Where only offsets moved, readers see no difference.
    const edited = left || (isSeen && notes.length > 0) ? { edited: at, tries: 0 } : {}
    await tx.changePost(post.id, { content: said, ...edited })
    if (!left) continue
    // What was fitted to pages before says the old thing.
    await tx.savePages(post.id, [])
    if (isEmpty(said) && !isEmpty(post.content))
      await tx.changePost(post.id, {
        state: 'dropped',
        reason: 'all that it told was withdrawn before it could be posted',
        edited: null,
        leased: null,
      })
  }
}

const isEmpty = (content: PostContent): boolean => 'stories' in content && content.stories.length === 0

function noted(content: PostContent, notes: readonly string[], at: string): PostContent {
  if (!('stories' in content)) return content
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC`
  return { ...content, changes: [...(content.changes ?? []), ...notes.map((n) => `${when}: ${n}`)] }
}

interface Revised {
  readonly content: PostContent
  /** What a reader of the post has to be told, in words. */
  readonly notes: readonly string[]
}

async function revise(
  reads: StoreReads,
  scopes: readonly Scope[],
  content: PostContent,
  article: string,
): Promise<Revised> {
  const current = await reads.article(scopes, article)
  const notes: string[] = []
  const mend = async (claims: readonly Claim[], story: string | null): Promise<Claim[]> => {
    const fresh = story && current ? await claimsNow(reads, scopes, story, current) : []
    const out: Claim[] = []
    for (const claim of claims) {
      const held = rest(claim, article, current)
      if (held) {
        out.push(held)
        continue
      }
      const instead = insteadOf(claim, fresh, [...claims, ...out])
      notes.push(noteOn(claim, article, current, instead))
      if (instead) out.push(instead)
    }
    return out
  }
  if (content.kind === 'notice') return { content, notes }
  if (content.kind === 'correction')
    return changed(content, { ...content, claims: await mend(content.claims, null) }, notes)
  const stories: ToldStory[] = []
  for (const story of content.stories) {
    const claims = await mend(story.claims, story.id)
    const [update = null] = story.update ? await mend([story.update], story.id) : []
    if (claims.length === 0 && update === null) continue
    stories.push({ ...story, claims, update, headline: await headlineNow(reads, scopes, story) })
  }
  return changed(content, { ...content, stories }, notes)
}

function changed(before: PostContent, after: PostContent, notes: readonly string[]): Revised {
  const isSame = JSON.stringify(before) === JSON.stringify(after)
  return { content: isSame ? before : after, notes: [...new Set(notes)] }
}

/** The claim as it stands on what is left of its evidence, at the offsets of now; null where it no longer does. */
function rest(claim: Claim, article: string, current: StoredArticle | null): Claim | null {
  if (!claim.citations.some((c) => c.article === article)) return claim
  const citations = claim.citations.flatMap((c): Citation[] => {
    if (c.article !== article) return [c]
    const start = current ? current.text.indexOf(c.span.text) : -1
    return current && start >= 0 ? [citationOf(current, { start, end: start + c.span.text.length })] : []
  })
  const [first, ...others] = citations
  if (!first) return null
  if (citations.length === claim.citations.length) return { ...claim, citations: [first, ...others] }
  // Fewer sentences bear it now: it has to follow from these alone, in its own words.
  const again = claimFrom([evidenceOf(first), ...others.map(evidenceOf)], claim.text)
  return again.text === claim.text ? { ...again, citations: [first, ...others] } : null
}

/** A citation as evidence: its span is the whole text that is looked at. */
function evidenceOf({ article, revision, url, title, published, source, span }: Citation): Evidence {
  return {
    article: { id: article, revision, url, title, published, source, text: span.text },
    range: { start: 0, end: span.text.length },
  }
}

/** What is told now of the story, or of the one that the article has moved to, on the article's word. */
async function claimsNow(
  reads: StoreReads,
  scopes: readonly Scope[],
  story: string,
  current: StoredArticle,
): Promise<Claim[]> {
  const ids = [story, ...(current.story && current.story !== story ? [current.story] : [])]
  const told = (await reads.briefings(scopes, ids)).flatMap(({ content }) => [
    ...content.claims,
    ...content.transitions.map((t) => t.claim),
    ...content.causes,
    ...content.changed,
  ])
  return told.filter((c) =>
    c.citations.some((x) => x.article === current.id && x.revision === current.revision),
  )
}

function insteadOf(claim: Claim, fresh: readonly Claim[], told: readonly Claim[]): Claim | null {
  const terms = new Set(termsOf(claim.text))
  const [best] = fresh
    .filter((c) => told.every((t) => t.text !== c.text))
    .map((c) => ({ claim: c, share: overlap(terms, new Set(termsOf(c.text))) }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= SAME_MATTER ? best.claim : null
}

function noteOn(claim: Claim, article: string, current: StoredArticle | null, instead: Claim | null): string {
  const source = claim.citations.find((c) => c.article === article)?.source ?? 'a source'
  // What was withdrawn is not told again, not even as what was said.
  if (!current) return `A report by ${source} was withdrawn; what rested on it alone was taken out.`
  if (!instead) return `${capital(source)} no longer says: “${claim.text}”`
  return `${capital(source)} corrected its report. It said: “${claim.text}” It now says: “${instead.text}”`
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)

async function headlineNow(reads: StoreReads, scopes: readonly Scope[], story: ToldStory): Promise<string> {
  const [record] = await reads.stories(scopes, { ids: [story.id] })
  return record?.headline ?? story.claims[0]?.text ?? story.headline
}
