import { heading, text, type Block } from '../../../commands/document.ts'
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

/** Fills somebody's Home tab with what they follow and the newest stories that they may see. Never rejects. */
export function createHome({ api, dispatch, commands, reportFault }: HomeOptions) {
  const offers = new Set(commands.map((c) => c.name))
  return async (person: SlackPerson): Promise<void> => {
    try {
      const viewer = homeViewer(person)
      const blocksOf = async (name: string): Promise<readonly Block[]> => {
        const command = commands.find((c) => c.name === name)
        if (!command) return []
        const { title, blocks } = (await dispatch({ command, input: {}, viewer })).document
        return title ? [heading(title), ...blocks] : blocks
      }
      const following = await blocksOf('following')
      const newest = await blocksOf('brief')
      const how = text(`Ask me in a direct message, mention me in a channel, or use ${PREFIX}help.`, 'muted')
      const blocks = renderHome({ title: null, blocks: [how, ...following, ...newest] }, PREFIX, offers)
      await api.call('views.publish', { user_id: person.user, view: { type: 'home', blocks } })
    } catch (error) {
      reportFault(error, 'the Home tab on Slack')
    }
  }
}
