import { DEFAULT_BUDGET, DEFAULT_MODEL, type OpenAiSettings } from './openai/settings.ts'

/** The variables as the schema of config.ts hands them on. */
export interface OpenAiVariables {
  readonly OPENAI_API_KEY?: string | undefined
  readonly OPENAI_BASE_URL?: string | undefined
  readonly OPENAI_MODEL?: string | undefined
  readonly OPENAI_EMBEDDING_MODEL?: string | undefined
  readonly OPENAI_BUDGET_USD?: number | undefined
  readonly OPENAI_PLACE_BUDGET_USD?: number | undefined
  readonly OPENAI_PRICE?: { readonly input: number; readonly output: number } | undefined
}

/** The key switches the writer on. The other variables alone do nothing: other programs read them too. */
export function readOpenAi(data: OpenAiVariables): OpenAiSettings | undefined {
  if (!data.OPENAI_API_KEY) return undefined
  const all = data.OPENAI_BUDGET_USD ?? DEFAULT_BUDGET
  return {
    apiKey: data.OPENAI_API_KEY,
    baseUrl: data.OPENAI_BASE_URL,
    model: data.OPENAI_MODEL ?? DEFAULT_MODEL,
    limits: { all, each: Math.min(all, data.OPENAI_PLACE_BUDGET_USD ?? all) },
    price: data.OPENAI_PRICE,
    embeddingModel: data.OPENAI_EMBEDDING_MODEL,
  }
}
