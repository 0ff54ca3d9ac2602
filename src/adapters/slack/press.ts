import { apology } from '../dispatch.ts'
import { readButton, type ButtonRequest } from './button-value.ts'
import type { Desk } from './desk.ts'
import { askForm } from './forms.ts'
import { pickedCommand, pickedRequest } from './pick.ts'
import { ASK_MORE } from './render.ts'
import { homeViewer, type SlackPerson } from './viewer.ts'
import type { Workspace } from './workspace.ts'

export interface PressBody {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly channel?: { readonly id: string }
  readonly response_url?: string
  readonly trigger_id?: string
}

/** An element that was used. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export interface PressedElement {
  readonly action_id?: string
  readonly value?: unknown
  readonly selected_option?: { readonly value?: unknown } | null
}

/** A button acts for whoever presses it: they are answered alone, with what they may see. */
export async function press(
  workspace: Workspace,
  desk: Desk,
  element: PressedElement,
  body: PressBody,
): Promise<void> {
  const { people, deliver } = workspace
  const person = personOf(body)
  const { asked, picked } = readElement(element, desk)
  const channel = body.channel?.id
  if (asked && element.action_id === `dateline:${ASK_MORE}`) {
    const form = askForm({ channel, url: body.response_url, earlier: asked.earlier })
    if (await openForm(workspace, body.trigger_id, form)) return
  }
  const { command = '', words = '', ...shown } = asked ?? {}
  const answer = asked
    ? await desk.answer({
        ...shown,
        // A name that was picked was typed by nobody; the answer is called by it.
        ...(picked ? { asked: { by: person.user, words: `/${command}` } } : {}),
        line: `${command} ${words}`.trim(),
        viewer: async (c) => (channel ? people.viewer(person, channel, c) : homeViewer(person)),
      })
    : desk.render(apology('I do not know this button any more. Please ask again.'))
  // A view has no response_url; its answer goes to the person's direct messages.
  if (!body.response_url || !channel) {
    return deliver.byPost(answer, { channel: person.user }, { user: person.user, alone: true })
  }
  // A name that was picked completes a command, which is answered as if it had been typed.
  const hidden = !picked && !(await people.isDirect(channel).catch(() => false))
  await deliver.byUrl(
    body.response_url,
    { ...answer, private: hidden || answer.private },
    { channel, user: person.user },
  )
}

function readElement(
  element: PressedElement,
  desk: Desk,
): { readonly asked: ButtonRequest | null; readonly picked: boolean } {
  const chosen = element.selected_option?.value
  const command = pickedCommand(element.action_id, desk.commands)
  if (command) {
    return typeof chosen === 'string' && chosen
      ? { asked: pickedRequest(command, chosen), picked: true }
      : { asked: null, picked: false }
  }
  return { asked: readButton(chosen ?? element.value), picked: false }
}

/** Opens a form over somebody's window; false where Slack will not: the press is more than three seconds ago, say. */
export async function openForm(
  { api }: Workspace,
  trigger: string | undefined,
  view: ReturnType<typeof askForm>,
): Promise<boolean> {
  if (!trigger) return false
  return api.call('views.open', { trigger_id: trigger, view }).then(
    () => true,
    () => false,
  )
}

export const personOf = (body: Pick<PressBody, 'user' | 'team'>): SlackPerson => ({
  team: body.team?.id ?? body.user.team_id ?? '',
  user: body.user.id,
})
