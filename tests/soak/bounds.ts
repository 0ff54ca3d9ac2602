const STORY = 'goes with its story, DATELINE_KEEP_DAYS after its last day (prune, take-out)'
const POST = 'goes with its post, 180 days after it was written (prune)'
const HISTORY = 'goes after 400 days (prune)'
const PEOPLE = 'as many as people and places set; goes with them (forget, a place that left)'
const WRITER = 'goes after the days that writing.ts keeps'

/**
 * What bounds each table that a running bot adds rows to. One that is missing here may grow for ever, and the soak says so;
 * `tests/briefings/prune.test.ts` sees the rules themselves at work.
 */
export const BOUNDS: Readonly<Record<string, string>> = {
  articles: STORY,
  revisions: STORY,
  signatures: STORY,
  bands: STORY,
  outlines: STORY,
  actors: `${STORY}, when no article names it any more`,
  aliases: `${STORY}, when no article gives it any more`,
  alias_articles: STORY,
  article_actors: STORY,
  name_starts: 'goes with its alias (save-names)',
  name_words: 'goes with the last name that has the word (save-names)',
  name_grams: 'goes with its word (prune)',
  stories: STORY,
  story_lookup: STORY,
  briefings: `${STORY}; its earlier revisions after 400 days (prune)`,
  decisions: `goes with what it explains; on what is held no more, after 400 days (prune)`,
  scopes: 'one for each place or person that ever gave an article',
  told: HISTORY,
  told_here: HISTORY,
  reports: HISTORY,
  digest_slots: HISTORY,
  outbox: '180 days after it was written, once it waits for nothing (prune)',
  outbox_parts: POST,
  outbox_citations: POST,
  feeds: 'one for each address that somebody follows; goes with the last who does',
  feed_items: 'one row for each feed, with what it shows and what has just gone out of it',
  sources: PEOPLE,
  follows: PEOPLE,
  follow_paces: PEOPLE,
  mutes: PEOPLE,
  settings: PEOPLE,
  digests: PEOPLE,
  digest_numbers: 'one for each who ever had a digest',
  notes: 'what processes tell each other of requests, each for a day',
  places: 'one for each guild or team; goes 30 days after the bot was removed',
  installations: 'one for each workspace; goes when it removes the bot',
  corrections: 'by the hand of managers, each reversible; goes with its scope',
  tombstones: 'by the hand of the operator, one for each article withdrawn: it must not come back',
  writer_cache: WRITER,
  writer_articles: WRITER,
  writer_spending: WRITER,
  meanings: 'one for each article at most; goes with it',
}
