import { UserError } from '../briefings/errors.ts'
import type { ArgumentSpec } from './arguments.ts'

/** A language tag of BCP 47, in its canonical form. */
export const optionalLanguage = (
  description: string,
): ArgumentSpec<string> & { readonly required: false } => ({
  description,
  required: false,
  kind: 'string',
  read: (raw, name) => {
    const tag = canonical(raw.trim())
    if (tag && isKnown(tag)) return tag
    throw new UserError(
      'usage',
      `"${raw}" is no ${name} that I know. Write it as BCP 47 does: en, de, pt-BR, zh-Hant.`,
    )
  },
})

/** "German (de)". */
export function languageInWords(tag: string): string {
  const name = nameOf(tag)
  return name && name !== tag ? `${name} (${tag})` : tag
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** Well-formed is not enough: "xq" is well-formed and no language. */
const isKnown = (tag: string): boolean => nameOf(tag) !== null

function nameOf(tag: string): string | null {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const language = new Intl.Locale(tag).language
  return names.of(language) ? (names.of(tag) ?? null) : null
}
