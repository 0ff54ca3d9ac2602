import { UserError } from '../../briefings/errors.ts'
import type { Verb } from './verb.ts'

export const serveVerb: Verb = {
  name: 'serve',
  usage: 'serve',
  description: 'Runs every chat adapter whose token is set',
  run: async () => {
    throw new UserError(
      'bad-input',
      'There is no chat to serve: this version answers at the terminal only, its Discord and Slack adapters are still to come. ' +
        'Run it without a command for the console chat.',
    )
  },
}
