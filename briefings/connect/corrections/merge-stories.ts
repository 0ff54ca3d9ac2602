import { findStory } from '../../answer/find/find-story.ts'
import { UserError } from '../../errors.ts'
import { refreshIn } from '../../refresh.ts'
import {
  isUnknown,
  storyLineOf,
  type StoryCorrectionResult,
  type StoryLine,
  type Unknown,
} from '../../results.ts'
import type { Scope } from '../../model.ts'
import {
  correcting,
  record,
  splitBetween,
  takeBack,
  type Correcting,
  type CorrectionPorts,
  type Corrector,
} from './corrector.ts'

/**
 * Tells one story as a part of another, whose headline stays. Where the one was split off the other by hand, that split is taken
 * back.
 *
 * @throws UserError where both are one already.
 */
export async function mergeStories(
  ports: CorrectionPorts,
  who: Corrector,
  story: string,
  into: string,
): Promise<StoryCorrectionResult | Unknown> {
  return correcting(ports, who, async (here) => {
    const subject = await findStory(here.reads, who.scopes, story)
    if (isUnknown(subject)) return subject
    const object = await findStory(here.reads, who.scopes, into)
    if (isUnknown(object)) return object
    if (subject.id === object.id)
      throw new UserError(
        'bad-input',
        `“${story}” and “${into}” are one story already: ${object.headline} (${object.id}).`,
      )
    const split = splitBetween(here.view.stories, who.home, [subject.id, object.id])
    if (split) {
      const { subject: from, made, object: article } = split
      await takeBack(here, split.correction, 'the article was put back by hand')
      await tellAnew(here, [from, made!])
      return {
        done: `The article is back in “${from === subject.id ? subject.headline : object.headline}”.`,
        stories: await storyLines(here, [from]),
        undo: ['stories split', from, article],
      }
    }
    await record(here, {
      kind: 'story-merge',
      subject: subject.id,
      object: object.id,
      made: null,
      reason: `“${subject.headline}” was merged into “${object.headline}” by hand`,
    })
    await tellAnew(here, [subject.id, object.id])
    return {
      done: `“${subject.headline}” is now told as a part of “${object.headline}”.`,
      stories: await storyLines(here, [object.id]),
      undo: ['stories split', object.id, subject.articles[0] ?? subject.id],
    }
  })
}

/**
 * Writes the briefings of stories anew after a correction: the corrector's own, and where it holds for everybody, those of all
 * who see the stories in their own way. What no longer stands is no longer told.
 */
export async function tellAnew({ tx, reads, who, at }: Correcting, ids: readonly string[]): Promise<void> {
  const scopes = new Set<Scope>([who.home])
  if (who.home === 'public')
    for (const id of ids) for (const scope of await tx.scopesTold(id)) scopes.add(scope)
  for (const scope of scopes) await refreshIn(tx, scope, ids, at)
  const standing = new Set((await reads.stories(who.scopes, { ids })).map((s) => s.id))
  for (const id of ids) {
    const [row] = await tx.stories(who.scopes, { ids: [id] })
    if (!row && !standing.has(id)) for (const scope of scopes) await tx.retireBriefing(scope, id)
  }
}

/** Stories as `stories` lists them. */
export async function storyLines({ reads, who }: Correcting, ids: readonly string[]): Promise<StoryLine[]> {
  const found = await reads.stories(who.scopes, { ids })
  return found.map(storyLineOf)
}
