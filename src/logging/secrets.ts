import type { Config } from '../config.ts'

/** Everything in the settings that nobody may read in a log. */
export function secretsOf({ discord, slack, openai, db }: Config): string[] {
  const access = slack?.access
  const receive = slack?.receive
  return [
    discord?.token,
    ...Object.entries({ ...access, ...receive })
      .filter(([name]) => SECRET.test(name))
      .map(([, value]) => value as unknown),
    openai?.apiKey,
    db !== undefined && URL.canParse(db) ? decodeURIComponent(new URL(db).password) : undefined,
  ].filter((s): s is string => typeof s === 'string' && s.length >= SHORTEST)
}

const SECRET = /token|secret|key/i
/** A shorter one would blot out common words. */
const SHORTEST = 6
