import { parseDate } from './date.ts'

/** The date of a feed's item. */
export function feedDate(text: string, dayFirst = false): string | null {
  return text ? parseDate(text, { dayFirst }) : null
}

/** A person's name from what feeds put into `author`: `mail@site (Name)`, `Name <mail@site>`, `Name`, or only an address. */
export function personName(text: string): string | null {
  const short = text.slice(0, 300)
  const inBrackets = /^\S+@\S+\s*\((.+)\)$/.exec(short)?.[1]
  const name = (inBrackets ?? short.replace(/<[^<>\s]*@[^<>\s]*>|\(\S+@\S+\)/g, '')).trim()
  if (!name || /^https?:\/\//.test(name)) return null
  return /^\S+@\S+$/.test(name) ? null : name.slice(0, 200)
}
