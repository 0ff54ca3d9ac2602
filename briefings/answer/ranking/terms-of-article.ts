import type { Article } from '../../model.ts'
import { termsOf } from '../../read/terms.ts'

/** Every term of an article, its title's among them. */
export const termsOfArticle = ({ title, text }: Pick<Article, 'title' | 'text'>): ReadonlySet<string> =>
  new Set(termsOf(`${title ?? ''}\n${text}`))
