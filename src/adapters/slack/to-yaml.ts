/** What the manifest is made of. */
export type Yaml = string | boolean | readonly Yaml[] | { readonly [key: string]: Yaml }

/** Block-style YAML 1.2. Words that could be read otherwise are double-quoted, which is written as JSON writes a string. */
export function toYaml(value: Yaml, indent = ''): string {
  if (Array.isArray(value)) return value.map((v: Yaml) => `${indent}- ${item(v, `${indent}  `)}`).join('')
  return Object.entries(value as Readonly<Record<string, Yaml>>)
    .map(([key, v]) => `${indent}${key}:${isScalar(v) ? ` ${scalar(v)}\n` : `\n${toYaml(v, `${indent}  `)}`}`)
    .join('')
}

/** A map in a list begins on the line of its dash. */
const item = (value: Yaml, indent: string): string =>
  isScalar(value) ? `${scalar(value)}\n` : toYaml(value, indent).slice(indent.length)

const isScalar = (value: Yaml): value is string | boolean => typeof value !== 'object'

const PLAIN = /^(?!(?:true|false|yes|no|null|on|off)$)[A-Za-z/](?:[\w /.-]|:(?=\w))*$/i
const scalar = (value: string | boolean): string =>
  typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value)
