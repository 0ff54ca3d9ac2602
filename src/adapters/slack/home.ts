import { text } from '../../../commands/document.ts'
import type { Command } from '../../../commands/command.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Dispatch } from '../request.ts'
import { PREFIX } from './desk.ts'
import { renderHome } from './render.ts'
import { homeViewer, type SlackPerson } from './viewer.ts'
import type { SlackApi } from './web-api.ts'

export interface HomeOptions {
  readonly api: SlackApi
  readonly dispatch: Dispatch
  readonly commands: readonly Command[]
  readonly reportFault: ReportFault
}

/** Fills somebody's Home tab with the newest stories that they may see. Never rejects. */
export function createHome({ api, dispatch, commands, reportFault }: HomeOptions) {
  return async (person: SlackPerson): Promise<void> => {
    try {
      const command = commands.find((c) => c.name === 'brief')!
      const { document } = await dispatch({ command, input: {}, viewer: homeViewer(person) })
      const how = text(`Ask me in a direct message, mention me in a channel, or use ${PREFIX}help.`, 'muted')
      const blocks = renderHome({ ...document, blocks: [how, ...document.blocks] }, PREFIX)
      await api.call('views.publish', { user_id: person.user, view: { type: 'home', blocks } })
    } catch (error) {
      reportFault(error, 'the Home tab on Slack')
    }
  }
}
