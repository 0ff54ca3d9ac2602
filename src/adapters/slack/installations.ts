import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth'
import type { Briefings } from '../../../briefings/briefings.ts'
import { UserError } from '../../../briefings/errors.ts'
import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import type { Seal } from './seal.ts'

export interface Installations extends InstallationStore {
  /** Null where nobody installed us there. */
  find(query: InstallationQuery<boolean>): Promise<Installation | null>
  /** When the installation was last written, ISO 8601; null where there is none. */
  installedAt(query: InstallationQuery<boolean>): Promise<string | null>
  /** Answers whether there was one. */
  remove(query: InstallationQuery<boolean>): Promise<boolean>
  readonly renewing: Renewing
  /** Throws a UserError where what is kept was sealed with another key than ours. */
  tryKey(): Promise<void>
}

/** Who renews a token: one process at a time. */
export interface Renewing {
  /** Carries it out where nobody else is renewing; else null, and nothing is done. */
  alone<T>(query: InstallationQuery<boolean>, renew: () => Promise<T>): Promise<T | null>
  /** Whether somebody is renewing at this moment. */
  isUnderWay(query: InstallationQuery<boolean>): Promise<boolean>
}

/** Longer than Slack takes to answer, and we to write it down; whoever died in it is waited for no longer, in seconds. */
const RENEWED_WITHIN = 20

export interface InstallationsOptions {
  readonly briefings: Pick<
    Briefings,
    'installation' | 'newestInstallation' | 'saveInstallation' | 'dropInstallation' | keyof KeepingNotes
  >
  readonly seal: Seal
  readonly now: () => Temporal.Instant
}

/** Bolt's installations in our store, each sealed for the workspace or organisation that it is of. */
export function createInstallations({ briefings, seal, now }: InstallationsOptions): Installations {
  async function find(query: InstallationQuery<boolean>): Promise<Installation | null> {
    const id = idOf(query)
    const kept = await briefings.installation(id)
    if (!kept) return null
    const text = seal.open(kept.sealed, id)
    if (text === null) throw wrongKey()
    return JSON.parse(text) as Installation
  }
  const remove = (query: InstallationQuery<boolean>): Promise<boolean> =>
    briefings.dropInstallation(idOf(query))
  const lineOf = (query: InstallationQuery<boolean>): string => `renewing ${idOf(query)}`
  /** One that would end too late is of a clock that was ahead, and counts no more. */
  async function isUnderWay(query: InstallationQuery<boolean>): Promise<boolean> {
    const [until] = await briefings.notes(lineOf(query), now().toString(), 1)
    const latest = now().add({ seconds: RENEWED_WITHIN })
    return until !== undefined && Temporal.Instant.compare(Temporal.Instant.from(until), latest) <= 0
  }
  const renewing: Renewing = {
    async alone(query, renew) {
      const line = lineOf(query)
      const until = now().add({ seconds: RENEWED_WITHIN }).toString()
      const note = { key: line, line, value: until, person: null, until }
      if (!(await isUnderWay(query))) await briefings.takeNotes(line, now().toString())
      if (!(await briefings.noteOnce(note, now().toString()))) return null
      try {
        return await renew()
      } finally {
        await briefings.takeNotes(line, now().toString())
      }
    },
    isUnderWay,
  }
  return {
    find,
    renewing,
    installedAt: async (query) => (await briefings.installation(idOf(query)))?.at ?? null,
    remove,
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation
      const id = idOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall })
      const sealed = seal.close(JSON.stringify(installation), id)
      await briefings.saveInstallation({ id, sealed, at: now().toString() })
    },
    async fetchInstallation(query) {
      const found = await find(query)
      if (!found) throw new Error(`nobody has installed the app in ${idOf(query)}`)
      return found
    },
    async deleteInstallation(query) {
      await remove(query)
    },
    async tryKey() {
      const kept = await briefings.newestInstallation()
      if (kept && seal.open(kept.sealed, kept.id) === null) throw wrongKey()
    },
  }
}

const idOf = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): string =>
  `slack:${(isEnterpriseInstall ? enterpriseId : teamId) ?? teamId ?? enterpriseId ?? ''}`

const wrongKey = (): UserError =>
  new UserError(
    'bad-input',
    'DATELINE_SECRET_KEY does not open the Slack installations in this store: they were sealed with another key. ' +
      'Start with that key, or with an empty store, into which every workspace installs the app anew.',
  )
