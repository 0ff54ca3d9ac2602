import { openStore } from '../../../src/store/open-store.ts'
import { actor, write } from './sample-write.ts'

// Another process on the same database. `open` opens it and ends; `ingest` stores one article after the other until it is
// killed, and says which it has stored; `count FROM TO` stores a range of articles.

const [url, verb, from, to] = process.argv.slice(2)
const store = await openStore(url!)
process.stdout.write('open\n')
if (verb === 'open') await store.close()
if (verb === 'ingest') for (let i = 0; ; i++) await save(i)
if (verb === 'count') {
  for (let i = Number(from); i < Number(to); i++) await save(i)
  await store.close()
}

async function save(i: number): Promise<void> {
  const id = `a${i}`
  const words = Array.from({ length: 200 }, (_, k) => `word${(i * 7 + k) % 500}`)
  await store.write(async (tx) => {
    const base = {
      id: `s${i}`,
      scope: 'public' as const,
      headline: id,
      first: null,
      last: null,
      profile: null,
    }
    await tx.saveStory({ ...base, lookup: [`k${i % 10}`] })
    await tx.saveArticle(
      write({
        id,
        text: `marker${i} ${words.join(' ')}`,
        story: `s${i}`,
        actors: [actor(`actor${i % 20}`, `Name${i % 20}`), actor(`own${i}`, `Own${i}`)],
        bands: [`b${i}`],
      }),
    )
    await tx.saveDecision({
      item: id,
      scope: 'public',
      at: 'now',
      stage: 'story',
      outcome: 'new',
      reason: 'test',
    })
  })
  process.stdout.write(`${i}\n`)
}
