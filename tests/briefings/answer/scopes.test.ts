import { expect, it } from 'vitest'
import { dispatch, everybody, openBriefings } from '../../sample-briefings.ts'

const ferry = dispatch({
  id: 'ferry',
  title: 'Ferry crews walk out at Port Anselm',
  text: 'Ferry crews walked out at Port Anselm on Friday after talks on pay broke down.',
})
const secret = dispatch({
  id: 'secret',
  title: 'Merger of Brandtline',
  text: 'Ivo Brandt said on Friday that the merger with Zyphron Shipping would be called off.',
})

it('what one workspace adds changes no answer of the public and of another workspace', async () => {
  const [without, beside] = await Promise.all([openBriefings(), openBriefings()])
  await without.briefings.ingest('public', [ferry])
  await beside.briefings.ingest('public', [ferry])
  await beside.briefings.ingest('workspace:slack:T1', [secret])
  for (const scopes of [everybody, ['public', 'workspace:slack:T2'] as const]) {
    const answers = async ({ briefings }: typeof without): Promise<unknown[]> => [
      await briefings.brief(scopes, { today: '2024-05-04' }),
      await briefings.brief(scopes, { topic: 'ferry Zyphron Anselm', today: '2024-05-04' }),
      await briefings.event(scopes, 'ferry Zyphron Anselm'),
      await briefings.actor(scopes, 'Brandt'),
      await briefings.timeline(scopes, { name: 'Zyphron' }),
      await briefings.complete(scopes, 'name', 'Br', 10),
      await briefings.stories(scopes),
      await briefings.overview(scopes),
    ]
    expect(await answers(beside)).toEqual(await answers(without))
  }
  await without.store.close()
  await beside.store.close()
})
