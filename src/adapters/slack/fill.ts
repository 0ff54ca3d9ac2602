import type { Briefings } from '../../../briefings/briefings.ts'
import type { Command, Viewer } from '../../../commands/command.ts'
import type { Option } from './block-kit.ts'
import type { Desk } from './desk.ts'
import type { FilledForm } from './forms.ts'
import { LIMITS } from './limits.ts'
import { namesOf, optionsOf } from './pick.ts'
import { homeViewer, type SlackPerson } from './viewer.ts'
import type { Workspace } from './workspace.ts'

/** Answers a form whoever filled it in, alone: where its button stood, or in their direct messages. */
export async function fillForm(
  { people, deliver }: Workspace,
  desk: Desk,
  { command, words, place }: FilledForm,
  person: SlackPerson,
): Promise<void> {
  const { channel, url, earlier = [] } = place
  const viewer = async (c: Command): Promise<Viewer> =>
    channel ? people.viewer(person, channel, c) : homeViewer(person)
  const answer = await desk.fill(command, words, { viewer, earlier, asked: { by: null, words } })
  if (url && channel) await deliver.byUrl(url, { ...answer, private: true }, { channel, user: person.user })
  else await deliver.byPost(answer, { channel: person.user }, { user: person.user, alone: true })
}

/** Names that begin as typed, from what this person may see where they type. */
export async function suggest(
  { people }: Workspace,
  complete: Briefings['complete'],
  command: Command,
  typed: string,
  { person, channel }: { readonly person: SlackPerson; readonly channel: string | undefined },
): Promise<Option[]> {
  const kind = namesOf(command)
  if (!kind) return []
  // What is looked up while somebody types shows nothing that only managers see, so their right is not asked for.
  const viewer = channel
    ? await people.viewer(person, channel, { ...command, manage: false })
    : homeViewer(person)
  return optionsOf(await complete(viewer.scopes, kind, typed, LIMITS.options))
}
