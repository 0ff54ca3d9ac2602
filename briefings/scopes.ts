import type { Scope } from './model.ts'

/** What is seen from a scope: the public's, and its own. */
export const scopesOf = (scope: Scope): readonly Scope[] =>
  scope === 'public' ? ['public'] : ['public', scope]
