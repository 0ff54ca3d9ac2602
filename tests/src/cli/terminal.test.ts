import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ended } from './program.ts'
import { useVoteTerminal } from './vote-terminal.ts'

const { folder, run, spawned } = useVoteTerminal()

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as unknown)

describe('the terminal', () => {
  it('answers a chat command for people', async () => {
    const { status, out } = await spawned(['ask', 'Who called off the vote?'])
    expect(status).toBe(0)
    expect(out).toContain('Governor Lena Okoro called off a vote')
    expect(out).toContain('↳ Ferry vote called off · 3 May 2024')
  })

  it('answers a chat command for programs, and prints nothing else there', async () => {
    const { status, out } = await run(['actor', 'Okoro', '--json'])
    expect(status).toBe(0)
    expect(lines(out)).toMatchObject([{ actor: { name: 'Lena Okoro' } }])
  })

  it('ends with 2 on a name that it does not hold, with the nearest', async () => {
    const json = await run(['actor', 'Lena Okorro', '--json'])
    expect(json.status).toBe(2)
    expect(lines(json.out)).toEqual([{ candidates: [expect.objectContaining({ name: 'Lena Okoro' })] }])
    const people = await run(['actor', 'Lena Okorro'])
    expect(people.err).toContain('Lena Okoro')
    expect(people.out).toBe('')
  })

  it('tells new from unchanged', async () => {
    const { status, out } = await run(['ingest', join(folder, 'vote.txt'), '--json'])
    expect(status).toBe(0)
    expect(lines(out)).toEqual([
      expect.objectContaining({
        outcome: 'unchanged',
        title: 'Ferry vote called off',
        published: '2024-05-03',
      }),
    ])
  })

  it('ends with 1 where some of the inputs failed, each named, and with 2 where all did', async () => {
    const some = await run(['ingest', join(folder, 'none.txt'), join(folder, 'vote.txt')])
    expect(some.status).toBe(1)
    expect(some.err).toContain('none.txt: there is no such file')
    expect((await run(['ingest', join(folder, 'none.txt')])).status).toBe(2)
  })

  it('reads articles from standard input', async () => {
    const { status, out } = await spawned(
      ['analyse', '-', '--json'],
      '{"id":"q","published":"2024-05-03","text":"Mayor Tom Reed resigned on Friday."}\n',
    )
    expect(status).toBe(0)
    expect(lines(out)).toEqual([expect.objectContaining({ id: 'q', language: 'en' })])
  })

  it('checks claims line by line, in order, also where a line is broken', async () => {
    const good = JSON.stringify({
      claim: 'Okoro called off the vote.',
      text: 'Lena Okoro called off the vote on Friday.',
    })
    const { status, out, err } = await spawned(['check', '--json'], `${good}\nnonsense\n${good}\n`)
    expect(status).toBe(1)
    expect(err).toContain('line 2')
    expect(lines(out)).toEqual([
      expect.objectContaining({ supported: true }),
      { supported: false, score: 0, evidence: null },
      expect.objectContaining({ supported: true }),
    ])
  })

  it('answers many questions in one process, with their ids', async () => {
    const questions = [1, 2]
      .map((id) => JSON.stringify({ id, question: 'Who called off the vote?' }))
      .join('\n')
    const { out } = await spawned(['ask', '--stdin', '--json'], questions)
    expect(lines(out)).toEqual([expect.objectContaining({ id: 1 }), expect.objectContaining({ id: 2 })])
  })

  it('answers a question that is too long with what is wrong with it, and goes on with the next', async () => {
    const asked = 'Who called off the vote? '
    const questions = [asked.repeat(81), asked.repeat(80), asked]
      .map((question, i) => JSON.stringify({ id: i, question }))
      .join('\n')
    const { status, out, err } = await run(['ask', '--stdin', '--json'], questions)
    const sentence = expect.stringContaining('may have 2,000 characters, and this has 2,025') as string
    expect(status).toBe(1)
    expect(err).toMatch(/^line 1: A question may have 2,000 characters/)
    expect(lines(out)).toEqual([
      { id: 0, error: sentence },
      expect.objectContaining({ id: 1, looked: expect.anything() as object }),
      expect.objectContaining({ id: 2, abstained: false }),
    ])
  })

  it('shows one place nothing of another', async () => {
    const note = join(folder, 'note.txt')
    writeFileSync(note, '4 May 2024\nHarbour master Ivo Brandt resigned on Saturday.')
    expect((await run(['ingest', note, '--as', 'discord:81:7'])).status).toBe(0)
    expect((await run(['actor', 'Brandt', '--as', 'discord:81'])).status).toBe(0)
    expect((await run(['actor', 'Brandt', '--as', 'discord:82'])).status).toBe(2)
    expect((await run(['actor', 'Brandt'])).status).toBe(2)
  })

  it.each([
    [['nonsense'], {}, /no command nonsense\. Try npx dateline help, or npx dateline ask "…"\./],
    [['ingets', 'x'], {}, /Do you mean npx dateline ingest\?/],
    [['add'], {}, /Please say what\. Usage: add WHAT/],
    [['actors', 'merge', 'Okoro'], {}, /Please say into what\. Usage: actors merge NAME INTO/],
    [['actor'], {}, /Please say which name\. Usage: actor NAME\nFor example: actor \w/],
    [['serve'], {}, /no chat to serve|no token/i],
    [['brief', '--db', 'mysql://x/y'], {}, /names no store/],
    [['brief', '--now', 'noon'], {}, /^--now: "noon" is no moment; write it as 2024/],
    [['brief'], { LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [['brief'], { DATELINE_NOW: 'noon' }, /environment is not right:\n  DATELINE_NOW: "noon"/],
    [
      ['brief', '--now', 'noon'],
      { LOG_LEVEL: 'loud' },
      /^--now: .*\nThe environment is not right:\n  LOG_LEVEL/,
    ],
    [['ingest'], {}, /Please say what to read/],
    [['brief', '--as', 'irc:me'], {}, /--as takes/],
  ] as const)('ends %j with 2 and a sentence, no trace', async (args, env, sentence) => {
    const { status, err } = await run(args, '', env)
    expect(status).toBe(2)
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('commands whose names are two words', () => {
  it('are found in the shell and in the chat, and half a name says which there are', async () => {
    const { status, out } = await run(['privacy', 'export', '--json'])
    expect(status).toBe(0)
    expect(lines(out)).toEqual([expect.objectContaining({ person: 'terminal', articles: [] })])
    expect((await run(['privacy'])).err).toContain('privacy forget')
    expect((await run([], '/privacy export\n')).out).toContain('What I keep about you')
  })
})

describe('reading an input again', () => {
  it('changes nothing, however far two versions of an article stand apart in it', async () => {
    const own = { DATELINE_DB: `file:${join(folder, 'again.db')}` }
    const article = (n: number, text: string): string =>
      JSON.stringify({ url: `https://tealgazette.example/${n}`, published: '2024-05-03', text })
    const others = Array.from({ length: 40 }, (_, n) => article(n + 1, `Ferry ${n} left Port Anselm.`))
    const input = join(folder, 'course.jsonl')
    writeFileSync(input, [article(0, 'Two died.'), ...others, article(0, 'Three died.')].join('\n'))
    expect((await run(['ingest', input], '', own)).err).toContain('1 revised')
    expect((await run(['ingest', input], '', own)).err).toContain('42 unchanged.')
  })
})

describe('a line of JSONL whose date is none', () => {
  it('is warned of by its number, kept all the same, and dated once the date is put right', async () => {
    const at = (published: string): Promise<Ended> =>
      run(
        ['ingest', '-', '--json', '--db', `file:${join(folder, 'dates.db')}`],
        ['Mayor Iva Bell opened the bridge at Gildern.', 'Judge Ada Quell fined the port of Anselm.']
          .map((text, i) => JSON.stringify({ text, published: i === 0 ? '2024-02-28' : published }))
          .join('\n'),
      )
    const wrong = await at('31/02/2024')
    expect(wrong.status).toBe(0)
    expect(wrong.err).toContain(
      'Warning: standard input, line 2: "published" is "31/02/2024", which is no date',
    )
    expect(lines(wrong.out)).toMatchObject([{ outcome: 'new' }, { outcome: 'new', published: null }])
    const right = await at('2024-02-29')
    expect(right.err).not.toContain('Warning')
    expect(lines(right.out)).toMatchObject([
      { outcome: 'unchanged' },
      { outcome: 'revised', published: '2024-02-29' },
    ])
  })
})

describe('withdrawing at the terminal', () => {
  it('takes an article out, holds it back, and lets it in again when undone', async () => {
    const own = { DATELINE_DB: `file:${join(folder, 'withdraw.db')}` }
    const ingest = async (): Promise<unknown[]> =>
      lines((await run(['ingest', join(folder, 'vote.txt'), '--json'], '', own)).out)
    const [{ id }] = (await ingest()) as [{ id: string }]
    expect((await spawned(['withdraw', id, '--reason', 'a mistake'], '', own)).status).toBe(0)
    expect((await run(['actor', 'Okoro'], '', own)).status).toBe(2)
    expect(await ingest()).toEqual([
      expect.objectContaining({
        outcome: 'held back',
        reason: expect.stringContaining('a mistake') as string,
      }),
    ])
    expect((await run(['why', id], '', own)).out).toContain('withdrawn — a mistake')
    expect((await run(['withdraw', '--undo', id], '', own)).status).toBe(0)
    expect(await ingest()).toEqual([expect.objectContaining({ outcome: 'new' })])
  })

  it('asks for one article, and says where ids are found', async () => {
    expect(await run(['withdraw'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('Usage: withdraw ID') as string,
    })
    expect((await run(['withdraw', 'nothing'])).err).toContain('I hold no article nothing')
  })
})

describe('how a terminal verb is used', () => {
  it('is told by its own --help, of it alone', async () => {
    const { status, out } = await run(['ingest', '--help'])
    expect(status).toBe(0)
    expect(out).toContain('dateline ingest PATH')
    expect(out).toContain('--now ISO')
    expect(out).not.toContain('timeline NAME')
    expect((await run(['digest', '--help'])).out).not.toContain('timeline NAME')
    expect((await run(['stories', 'merge', '--help'])).out).toContain('stories merge STORY INTO')
  })

  it.each([
    ['stories', '--limit'],
    ['export', 'everything'],
    ['check', '--strict'],
    ['ask', '--stdin', '--fast'],
  ])('is told where it is used otherwise: %s %s', async (...args) => {
    const { status, out, err } = await run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(`Usage: ${args[0]}`)
  })

  it('says of a .env beside a serve without a token that nobody has read it, and how it is read', async () => {
    const own = mkdtempSync(join(folder, 'copied-'))
    expect((await spawned(['serve'], '', {}, own)).err).not.toContain('.env')
    writeFileSync(join(own, '.env'), 'DISCORD_TOKEN=a-token\n')
    const { status, err } = await spawned(['serve'], '', {}, own)
    expect(status).toBe(2)
    expect(err).toContain('npx node --env-file=.env src/main.ts serve')
  })
})
