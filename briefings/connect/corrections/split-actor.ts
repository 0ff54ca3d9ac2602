import { findActor } from '../../answer/find/find-name.ts'
import { UserError } from '../../errors.ts'
import type { ActorRecord, StoredArticle } from '../../ports.ts'
import { isUnknown, type ActorCorrectionResult, type Unknown } from '../../results.ts'
import { scopeMark, slugOf } from '../ids.ts'
import { foldName } from '../names.ts'
import { titleOf } from './article-meant.ts'
import { articleNaming } from './article-naming.ts'
import { correctedActors } from './corrected-actors.ts'
import {
  correcting,
  mergesInto,
  record,
  takeBack,
  type Correcting,
  type CorrectionPorts,
  type Corrector,
} from './corrector.ts'
import type { Step } from './overlay.ts'

/**
 * Makes an actor of its own of one wording, with the articles that use no other; or of whoever bears the name in one article. A wording
 * (or an id) that came by a merge by hand takes that whole merge back.
 *
 * @param what a name that it bears, else an article that names it: its id, its address or words of its title.
 * @throws UserError where the actor has no such name and no such article, or no other.
 */
export async function splitActor(
  ports: CorrectionPorts,
  who: Corrector,
  name: string,
  what: string,
): Promise<ActorCorrectionResult | Unknown> {
  return correcting(ports, who, async (here) => {
    const actor = await findActor(here.reads, who.scopes, name)
    if (isUnknown(actor)) return actor
    const merge = await mergeOf(here, actor, what)
    if (merge) return unmerged(here, actor, merge)
    const article = aliasOf(actor, what) === undefined ? await articleNaming(here, actor, what) : null
    if (article) return isUnknown(article) ? article : parted(here, actor, article)
    const wording = wordingOf(actor, what)
    const made = await freeId(here, wording)
    await record(here, {
      kind: 'actor-split',
      subject: actor.id,
      object: wording,
      made,
      reason: `“${wording}” was split off ${actor.name} by hand`,
    })
    return {
      done: `“${wording}” is now an actor of its own (${made}), no longer ${actor.name} (${actor.id}).`,
      actors: await correctedActors(here, [actor.id, made]),
      undo: ['actors merge', made, actor.id],
    }
  })
}

/** Whoever bears the name in this article stands by themselves. */
async function parted(
  here: Correcting,
  actor: ActorRecord,
  article: StoredArticle,
): Promise<ActorCorrectionResult> {
  const { id } = article
  if (actor.articles < 2)
    throw new UserError(
      'bad-input',
      `It is the only article that names ${actor.name} (${actor.id}): nothing would be left.`,
    )
  const made = await freeId(here, actor.name)
  await record(here, {
    kind: 'actor-parting',
    subject: actor.id,
    object: id,
    made,
    reason: `who is called ${actor.name} in article ${id} is another (${made}), parted by hand`,
  })
  return {
    done: `Who is called ${actor.name} in “${titleOf(article)}” is now an actor of their own (${made}), no longer ${actor.name} (${actor.id}).`,
    actors: await correctedActors(here, [actor.id, made]),
    undo: ['actors merge', made, actor.id],
  }
}

/** The last merge by hand here that brought this id, or this wording where the actor had it not before. */
async function mergeOf(here: Correcting, actor: ActorRecord, alias: string): Promise<Step | null> {
  const folded = foldName(aliasOf(actor, alias) ?? alias)
  const merges = mergesInto(here.view.actors, here.who.home, actor.id)
  const byId = merges.findLast((s) => s.correction.subject === alias)
  if (byId) return byId
  for (const step of merges.reverse()) {
    const [merged] = await here.tx.actors(here.who.scopes, [step.correction.subject])
    if (merged?.aliases.some((a) => foldName(a.alias) === folded)) return step
  }
  return null
}

async function unmerged(
  here: Correcting,
  actor: ActorRecord,
  { correction }: Step,
): Promise<ActorCorrectionResult> {
  await takeBack(here, correction, 'the merge was taken back by hand')
  const actors = await correctedActors(here, [actor.id, correction.subject])
  return {
    done: `The merge of ${correction.subject} into ${actor.id} is taken back: both are as they were before.`,
    actors,
    undo: ['actors merge', correction.subject, correction.object],
  }
}

/** The actor's alias that is meant: of that wording, else the only one in which its words stand together. */
function aliasOf(actor: ActorRecord, said: string): string | undefined {
  const folded = foldName(said)
  const exact = actor.aliases.find((a) => foldName(a.alias) === folded)
  if (exact || !folded) return exact?.alias
  const [only, ...more] = actor.aliases.filter((a) => ` ${foldName(a.alias)} `.includes(` ${folded} `))
  return more.length === 0 ? only?.alias : undefined
}

/** The wording as the actor bears it. */
function wordingOf(actor: ActorRecord, alias: string): string {
  const held = aliasOf(actor, alias)
  const folded = foldName(held ?? alias)
  const others = [...new Set(actor.aliases.map((a) => a.alias))].filter((a) => foldName(a) !== folded)
  if (held === undefined)
    throw new UserError(
      'unknown-name',
      `${actor.name} is not known as “${alias}”. Its names: ${actor.aliases.map((a) => a.alias).join(', ')}. No article that names it has that id, address or title.`,
    )
  if (others.length === 0)
    throw new UserError(
      'bad-input',
      `“${held}” is the only name of ${actor.name} (${actor.id}): nothing would be left.`,
    )
  return held
}

/** A readable id that nobody has: `ana-holt`, `ana-holt-2` for a namesake, with the mark of its scope. */
async function freeId({ tx, who }: Correcting, wording: string): Promise<string> {
  const mark = scopeMark(who.home)
  for (let n = 1; ; n++) {
    const id = `${slugOf(wording)}${n > 1 ? `-${n}` : ''}${mark}`
    if ((await tx.actors(who.scopes, [id])).length === 0) return id
  }
}
