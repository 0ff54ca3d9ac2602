import fc from 'fast-check'

/** `DATELINE_FUZZ_RUNS=20000 npx vitest run tests/fuzz` looks longer; the suite looks briefly, and at other things each time. */
const RUNS = Number(process.env['DATELINE_FUZZ_RUNS'] ?? 60)

/** Settings of one search. On a failure the report names the seed and the shortest example. */
export const runs = (share = 1): { numRuns: number; endOnFailure: boolean } => ({
  numRuns: Math.max(10, Math.round(RUNS * share)),
  endOnFailure: RUNS <= 1_000,
})

/** What breaks readers: markup, quotes, escapes, odd white space, half characters, numbers out of range. */
const TOKENS = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [',
    ']>',
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
  ],
  ...[
    '<rss>',
    '<item>',
    '</item>',
    '<title>',
    '<script>',
    '<p',
    ' style="',
    '"',
    "'",
    '“',
    '”',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
  ],
  ...[
    '\\',
    '\\u',
    '\u0000',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u202e',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '　',
  ],
  ...[
    '--',
    '—',
    '-',
    '=',
    '*',
    '/',
    '?',
    '%',
    '#',
    '@',
    '@everyone',
    '<@',
    '<!channel>',
    'null',
    'NaN',
    '1e999',
  ],
  ...[
    '-1',
    '0',
    '99999999999999999999',
    '2024-02-30',
    '24:61',
    '29 February 2023',
    'Infinity',
    '__proto__',
    'constructor',
  ],
]

/** Text of any kind: words of people, characters from anywhere, and what breaks readers. */
export const hostileText = (maxLength = 200): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...TOKENS),
        fc.string({ maxLength: 12 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.constantFrom(
          'Governor Lena Okoro',
          'on Friday',
          'called off',
          'Rafah',
          'weekdays 08:30',
          'every 6 hours',
        ),
      ),
      { maxLength: Math.ceil(maxLength / 5) },
    )
    .map((parts) => parts.join(''))

/** A valid text with some places of it cut, doubled, replaced or put elsewhere. */
export const mutated = (valid: string, most = 6): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), hostileText(30), fc.nat(3)), {
      maxLength: most,
    })
    .map((cuts) =>
      cuts.reduce((text, [share, length, put, how]) => {
        const at = Math.floor(share * text.length)
        const cut = text.slice(at, at + length)
        if (how === 0) return text.slice(0, at) + text.slice(at + length)
        if (how === 1) return text.slice(0, at) + cut + text.slice(at)
        if (how === 2) return text.slice(0, at) + put + text.slice(at + length)
        return text.slice(0, at) + put + text.slice(at)
      }, valid),
    )

/** Plain data of any shape that JSON may bring. */
export const anyJson = (): fc.Arbitrary<unknown> => fc.jsonValue({ maxDepth: 3 })

/** A valid payload in which some values, anywhere in it, are gone, of another kind, or hostile. */
export function mutatedJson(valid: unknown, most = 4): fc.Arbitrary<unknown> {
  const paths = pathsOf(valid)
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      0,
      -1,
      1e308,
      true,
      [],
      {},
      [null],
      { a: { b: [] } },
      'x'.repeat(5_000),
    ),
    hostileText(60),
    anyJson(),
  )
  return fc
    .array(fc.tuple(fc.nat(paths.length - 1), value), { minLength: 1, maxLength: most })
    .map((changes) => {
      const copy = structuredClone(valid)
      for (const [at, changed] of changes) put(copy, paths[at]!, changed)
      return copy
    })
}

type Path = readonly (string | number)[]

/** Of every value in it, the whole left out. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, v]) =>
    pathsOf(v, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length > 0 ? [path, ...inner] : inner
}

function put(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) {
    const next = at[key]
    // An earlier change may have taken the way there.
    if (typeof next !== 'object' || next === null) return
    at = next as Record<string | number, unknown>
  }
  const last = path.at(-1)!
  if (value === undefined) delete at[last]
  // A copy: the same object twice would make a circle that no platform can send.
  else at[last] = structuredClone(value)
}
