/** Which quotation marks close one that opens; curly ones may be either way round. */
export const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '”': '”"',
  '«': '»',
  '„': '“”"',
}

/** What stands between the quotes that hold a text together: where a platform or a shell hands an argument over, they are no part of it. */
export function unquoted(text: string): string {
  const close = CLOSING[text[0] ?? '']
  if (!close || text.length < 3 || !close.includes(text.at(-1)!)) return text
  const inner = text.slice(1, -1)
  return /["“”«»„]/.test(inner) ? text : inner.trim()
}
