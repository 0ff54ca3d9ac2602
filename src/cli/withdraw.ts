import { UserError } from '../../briefings/errors.ts'
import { parseArguments, fromArgv } from '../../commands/parse.ts'
import { optionalText } from '../../commands/arguments.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, type Verb } from './verb.ts'

const specs = {
  id: optionalText('Id of an article'),
  reason: optionalText('Why, as `why` will tell it'),
  undo: optionalText('Id of a withdrawn article that may be read in again'),
}

export const withdrawVerb: Verb = {
  name: 'withdraw',
  usage: 'withdraw ID [--reason WHY] | withdraw --undo ID',
  description: 'Takes an article out with all that rests on it, and holds it back from then on',
  async run({ words, viewer, now, openApp, db, json, stdout }) {
    const {
      id,
      reason = 'no reason given',
      undo,
    } = parseArguments(specs, fromArgv(words), withdrawVerb.usage)
    if ((id === undefined) === (undo === undefined))
      throw new UserError('usage', `Please name one article. Usage: ${withdrawVerb.usage}`)
    refuseMissing(db)
    const app = await openApp()
    try {
      if (undo !== undefined) {
        await app.briefings.undoWithdrawal(viewer.home, { id: undo, now: now.toString() })
        printLine(
          stdout,
          json
            ? JSON.stringify({ id: undo, withdrawn: false })
            : `Article ${undo} may be read in again: ingest it anew.`,
        )
        return 0
      }
      const stone = await app.briefings.withdraw(viewer.home, { id: id!, reason, now: now.toString() })
      printLine(
        stdout,
        json
          ? JSON.stringify({ id: stone.id, withdrawn: true, at: stone.at, reason: stone.reason })
          : `Article ${stone.id} is withdrawn, with all that rested on it. It is held back from now on; undo with: withdraw --undo ${stone.id}`,
      )
      return 0
    } finally {
      await app.close()
    }
  },
}
