import { findStory } from '../../answer/find/find-story.ts'
import { UserError } from '../../errors.ts'
import type { StoredArticle, StoryRecord } from '../../ports.ts'
import { isUnknown, type StoryCorrectionResult, type Unknown } from '../../results.ts'
import { scopeMark, shortHash, slugOf } from '../ids.ts'
import { articleMeant, titleOf } from './article-meant.ts'
import {
  correcting,
  mergesInto,
  record,
  takeBack,
  type Correcting,
  type CorrectionPorts,
  type Corrector,
} from './corrector.ts'
import { storyLines, tellAnew } from './merge-stories.ts'
import { follow, overlayOf, type Step } from './overlay.ts'

/**
 * Makes a story of its own of one article. An article that came by a merge of stories by hand takes that whole merge back.
 *
 * @param article its id, its address, or words of its title.
 * @throws UserError where the story has no such article, or no other.
 */
export async function splitStory(
  ports: CorrectionPorts,
  who: Corrector,
  name: string,
  article: string,
): Promise<StoryCorrectionResult | Unknown> {
  return correcting(ports, who, async (here) => {
    const story = await findStory(here.reads, who.scopes, name)
    if (isUnknown(story)) return story
    const found = await articleIn(here, story, article)
    if (isUnknown(found)) return found
    const merge = await mergeOf(here, story, found)
    if (merge) return unmerged(here, story, merge)
    if (story.articles.length < 2)
      throw new UserError(
        'bad-input',
        `It is the only article of “${story.headline}”: it stands in a story of its own.`,
      )
    const made = idOf(here, found)
    await record(here, {
      kind: 'story-split',
      subject: story.id,
      object: found.id,
      made,
      reason: `the article was split off “${story.headline}” by hand`,
    })
    await tellAnew(here, [story.id, made])
    return {
      done: `“${titleOf(found)}” now stands in a story of its own, no longer in “${story.headline}”.`,
      stories: await storyLines(here, [story.id, made]),
      undo: ['stories merge', made, story.id],
    }
  })
}

/** The article of the story that is meant: by id, by address, by its title or words of it. */
async function articleIn(
  { reads, who }: Correcting,
  story: StoryRecord,
  said: string,
): Promise<StoredArticle | Unknown> {
  return articleMeant(await reads.articles(who.scopes, story.keys), said)
}

/** The last merge by hand here without which the article would not be in the story. */
async function mergeOf(
  { tx, who, view }: Correcting,
  story: StoryRecord,
  article: StoredArticle,
): Promise<Step | null> {
  const raw = (await tx.article(who.scopes, article.id))?.story
  if (!raw) return null
  const held = await tx.corrections(who.scopes)
  const merges = mergesInto(view.stories, who.home, story.id)
  return (
    merges.findLast(({ correction }) => {
      const { stories } = overlayOf(
        held.filter((c) => c.key !== correction.key),
        who.scopes,
      )
      return follow(stories, raw, (leaving) => leaving === article.id) !== story.id
    }) ?? null
  )
}

async function unmerged(
  here: Correcting,
  story: StoryRecord,
  { correction }: Step,
): Promise<StoryCorrectionResult> {
  await takeBack(here, correction, 'the merge was taken back by hand')
  await tellAnew(here, [story.id, correction.subject])
  const stories = await storyLines(here, [story.id, correction.subject])
  return {
    done: 'The merge is taken back: both stories are as they were before.',
    stories,
    undo: ['stories merge', correction.subject, correction.object],
  }
}

function idOf({ who }: Correcting, article: StoredArticle): string {
  const words = slugOf(titleOf(article)).split('-').slice(0, 6).join('-')
  return `${words}-${shortHash(`${who.home} ${article.id} by hand`)}${scopeMark(who.home)}`
}
