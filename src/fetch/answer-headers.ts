import type { Dispatcher } from 'undici'

type Headers = Dispatcher.ResponseData['headers']

/** A header's value; of several the first. */
export function header(headers: Headers, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** How long an answer is good for (RFC 9111: `max-age` less `Age`), in seconds; null where it does not say. */
export function maxAgeOf(headers: Headers): number | null {
  const control = header(headers, 'cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return null
  const age = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1]
  return age === undefined ? null : Math.max(0, Number(age) - (Number(header(headers, 'age') ?? 0) || 0))
}

/** `Retry-After` in seconds from `now` (RFC 9110, section 10.2.3); null where it does not say or has passed. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const value = header(headers, 'retry-after')?.trim()
  if (!value) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000)
  return seconds > 0 ? seconds : null
}
