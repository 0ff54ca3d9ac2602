import type { App } from '@slack/bolt'
import { typedText } from './escape.ts'
import type { Handlers } from './handlers.ts'
import type { Asked } from './desk.ts'
import { addForm, FORMS, readForm } from './forms.ts'
import { fillForm, suggest } from './fill.ts'
import { pickedCommand } from './pick.ts'
import { openForm, personOf, press, type PressBody, type PressedElement } from './press.ts'
import { lineOf, toldAs } from './read-command.ts'
import { briefThis, type ShortcutBody } from './shortcut.ts'
import type { SlackPlace } from './workspaces.ts'

/** Registers the interactions that Dateline answers to. Each listener acknowledges before anything else, and leaves the work to `handlers`. */
export function listen(app: App, handlers: Handlers): void {
  const { desk } = handlers

  app.command(/.*/, async ({ command, ack }) => {
    await handlers.acknowledge(ack)
    const place = { channel: command.channel_id, user: command.user_id }
    const person = { team: command.team_id, user: command.user_id }
    const line = lineOf(command.command, typedText(command.text ?? '')).trim()
    const where = {
      team: command.team_id,
      enterprise: command.enterprise_id,
      isEnterpriseInstall: String(command.is_enterprise_install) === 'true',
    }
    handlers.within(where, 'a command on Slack', command.response_url, async (workspace) => {
      const { people, deliver } = workspace
      // Pasted text may be longer than a line takes.
      const form = line === 'add' ? addForm({ channel: place.channel, url: command.response_url }) : null
      if (form && (await openForm(workspace, command.trigger_id, form))) return
      const viewer: Asked['viewer'] = (c) => people.viewer(person, place.channel, c)
      const answer = await desk.answer({ line, viewer, asked: { by: person.user, words: toldAs(line) } })
      await deliver.byUrl(command.response_url, answer, place)
    })
  })

  app.action(/.*/, async ({ action, body, ack }) => {
    await handlers.acknowledge(ack)
    const pressed: PressBody = body
    handlers.within(placeOf(body), 'a button on Slack', pressed.response_url, (w) =>
      press(w, desk, action as PressedElement, pressed),
    )
  })

  app.options(/.*/, async ({ options, body, ack }) => {
    const command = pickedCommand((options as { action_id?: unknown }).action_id, desk.commands)
    const who = { person: personOf(body), channel: body.channel?.id }
    const found = await handlers.soon(placeOf(body as InteractionBody), 'completing on Slack', (w) =>
      command ? suggest(w, handlers.complete, command, options.value, who) : Promise.resolve([]),
    )
    await handlers.acknowledge(() => ack({ options: found ?? [] }))
  })

  app.view(FORMS, async ({ view, body, ack }) => {
    await handlers.acknowledge(ack)
    const filled = readForm(view)
    if (!filled) return
    handlers.within(placeOf(body), 'a form on Slack', filled.place.url, (w) =>
      fillForm(w, desk, filled, personOf(body)),
    )
  })

  app.shortcut('brief_this', async ({ shortcut, ack }) => {
    await handlers.acknowledge(ack)
    const body = shortcut as unknown as ShortcutBody & InteractionBody
    handlers.within(placeOf(body), 'a shortcut on Slack', body.response_url, (w) => briefThis(w, desk, body))
  })
  app.shortcut('add_text', async ({ shortcut, ack }) => {
    await handlers.acknowledge(ack)
    handlers.within(placeOf(shortcut), 'a shortcut on Slack', undefined, async (w) => {
      await openForm(w, shortcut.trigger_id, addForm({}))
    })
  })
}

interface InteractionBody {
  readonly user: { readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly enterprise?: { readonly id: string } | null
  readonly is_enterprise_install?: boolean
}

const placeOf = (body: InteractionBody): SlackPlace => ({
  team: body.team?.id ?? body.user.team_id ?? '',
  enterprise: body.enterprise?.id,
  isEnterpriseInstall: body.is_enterprise_install === true,
})
