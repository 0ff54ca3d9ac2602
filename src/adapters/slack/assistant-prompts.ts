export interface SuggestedPrompt {
  readonly title: string
  /** What is asked as if typed. */
  readonly message: string
}

/** What Slack's place for assistants offers to begin with: at most four. */
export const SUGGESTED_PROMPTS: readonly SuggestedPrompt[] = [
  { title: 'What is new?', message: 'What is new?' },
  { title: 'What was called off?', message: 'What was called off?' },
  { title: 'Who met whom?', message: 'Who met whom this week?' },
]
