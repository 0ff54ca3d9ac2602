import { findActor } from '../../answer/find/find-name.ts'
import { UserError } from '../../errors.ts'
import type { NameType } from '../../model.ts'
import type { ActorRecord } from '../../ports.ts'
import { isUnknown, type ActorCorrectionResult, type Unknown } from '../../results.ts'
import { correctedActors } from './corrected-actors.ts'
import {
  correcting,
  record,
  splitBetween,
  takeBack,
  type CorrectionPorts,
  type Corrector,
} from './corrector.ts'

const KINDS: Readonly<Record<NameType, string>> = {
  PER: 'a person',
  ORG: 'an organisation',
  LOC: 'a place',
  MISC: 'a name of no known kind',
}

/**
 * Makes one actor of two: `name` goes into `into`, whose name stays. Where the one was split off the other by hand, that split is
 * taken back.
 *
 * @throws UserError where both are one already, or one is a person and the other a place.
 */
export async function mergeActors(
  ports: CorrectionPorts,
  who: Corrector,
  name: string,
  into: string,
): Promise<ActorCorrectionResult | Unknown> {
  return correcting(ports, who, async (here) => {
    const subject = await findActor(here.reads, who.scopes, name)
    if (isUnknown(subject)) return subject
    const object = await findActor(here.reads, who.scopes, into)
    if (isUnknown(object)) return object
    refuse(subject, object, name, into)
    const split = splitBetween(here.view.actors, who.home, [subject.id, object.id])
    if (split) {
      const one = split.subject === subject.id ? subject.name : object.name
      const isParting = split.correction.kind === 'actor-parting'
      const what = isParting ? `what article ${split.object} tells` : `“${split.object}”`
      await takeBack(here, split.correction, `${what} was put back by hand`)
      return {
        done: isParting
          ? `Article ${split.object} tells of ${one} again.`
          : `“${split.object}” is a name of ${one} again.`,
        actors: await correctedActors(here, [split.subject]),
        undo: ['actors split', split.subject, split.object],
      }
    }
    await record(here, {
      kind: 'actor-merge',
      subject: subject.id,
      object: object.id,
      made: null,
      reason: `${subject.name} was merged into ${object.name} by hand`,
    })
    return {
      done: `${subject.name} (${subject.id}) is now told as ${object.name} (${object.id}).`,
      actors: await correctedActors(here, [object.id]),
      undo: ['actors split', object.id, subject.id],
    }
  })
}

function refuse(subject: ActorRecord, object: ActorRecord, name: string, into: string): void {
  if (subject.id === object.id) {
    const both = name === into ? `“${name}” is` : `“${name}” and “${into}” are`
    const one = name === into ? 'one actor and cannot go into itself' : `one actor already: ${object.name}`
    throw new UserError('bad-input', `${both} ${one} (${object.id}).`)
  }
  const kinds = [subject.type, object.type]
  if (subject.type !== object.type && !kinds.includes('MISC'))
    throw new UserError(
      'bad-input',
      `${subject.name} is ${KINDS[subject.type]} and ${object.name} ${KINDS[object.type]}: they cannot be one.`,
    )
}
