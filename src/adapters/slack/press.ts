import { apology } from '../dispatch.ts'
import { readButton } from './button-value.ts'
import type { Desk } from './desk.ts'
import { homeViewer, type SlackPerson } from './viewer.ts'
import type { Workspace } from './workspace.ts'

export interface PressBody {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly channel?: { readonly id: string }
  readonly response_url?: string
}

/** A button acts for whoever presses it: they are answered alone, with what they may see. */
export async function press(
  { people, deliver }: Workspace,
  desk: Desk,
  value: unknown,
  body: PressBody,
): Promise<void> {
  const person = personOf(body)
  const asked = readButton(value)
  const { command = '', words = '', ...shown } = asked ?? {}
  const channel = body.channel?.id
  const answer = asked
    ? await desk.answer({
        ...shown,
        line: `${command} ${words}`.trim(),
        viewer: async (c) => (channel ? people.viewer(person, channel, c) : homeViewer(person)),
      })
    : desk.render(apology('I do not know this button any more. Please ask again.'))
  // A view has no response_url; its answer goes to the person's direct messages.
  if (!body.response_url || !channel) {
    return deliver.byPost(answer, { channel: person.user }, { user: person.user, alone: true })
  }
  const hidden = !(await people.isDirect(channel))
  await deliver.byUrl(
    body.response_url,
    { ...answer, private: hidden || answer.private },
    { channel, user: person.user },
  )
}

export const personOf = (body: Pick<PressBody, 'user' | 'team'>): SlackPerson => ({
  team: body.team?.id ?? body.user.team_id ?? '',
  user: body.user.id,
})
