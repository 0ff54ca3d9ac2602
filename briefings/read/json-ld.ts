import { fold } from './block-text.ts'

/** What a page's JSON-LD (schema.org) says of its article. */
export interface LinkedData {
  readonly title: string | null
  /** A second title, where `name` and `headline` differ. */
  readonly otherTitle: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly source: string | null
  readonly language: string | null
  readonly body: string | null
}

type Json = Record<string, unknown>

const ARTICLE =
  /^(?:Advertiser|AnalysisNews|AskPublic|Background|Opinion|Reportage|ReviewNews|Scholarly|MedicalScholarly|SocialMedia|Tech|News|Satirical)?(?:Content)?(?:Article|Posting)$|^(?:Report|BlogPosting|LiveBlogPosting|DiscussionForumPosting|Review|APIReference)$/

/** Reads the scripts of type `application/ld+json`, those that are no JSON left out. The first article counts. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0)
    if (!article) continue
    return {
      title: string(article['headline']) ?? string(article['name']),
      otherTitle: string(article['headline']) ? string(article['name']) : null,
      byline: namesOf(article['author'] ?? article['creator']),
      published: string(article['datePublished'] ?? article['dateCreated']),
      source: namesOf(article['publisher'] ?? article['isPartOf']),
      language: string(article['inLanguage']),
      body: string(article['articleBody']),
    }
  }
  return null
}

function parse(script: string): unknown {
  // From the first object to the last brace: CDATA marks around it hold brackets of their own.
  const start = script.search(/\{|\[\s*\{/)
  if (start < 0) return null
  const json = script.slice(start, script.lastIndexOf('}') + 1) + (script[start] === '[' ? ']' : '')
  try {
    return JSON.parse(json)
  } catch {
    // Line breaks inside strings are the usual mistake.
    try {
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '))
    } catch {
      return null
    }
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const v of value.slice(0, 200)) {
      const found = findArticle(v, depth + 1)
      if (found) return found
    }
    return null
  }
  const json = value as Json
  const types = [json['@type']].flat()
  if (types.some((t) => typeof t === 'string' && ARTICLE.test(t))) return json
  return findArticle(json['@graph'], depth + 1) ?? findArticle(json['mainEntity'], depth + 1)
}

/** Names of people or organisations, however they are wrapped. */
function namesOf(value: unknown): string | null {
  const names = [value].flat(2).flatMap((v) => {
    const name = typeof v === 'object' && v !== null ? string((v as Json)['name']) : string(v)
    return name && !/^https?:/.test(name) ? [name] : []
  })
  return names.length ? [...new Set(names)].join(', ') : null
}

function string(value: unknown): string | null {
  const v: unknown = Array.isArray(value) ? value[0] : value
  return typeof v === 'string' && v.trim() ? (v.length < 500 ? fold(v) : v.trim()) : null
}
