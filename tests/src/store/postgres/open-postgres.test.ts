import { describe, expect, it } from 'vitest'
import { postgresFault } from '../../../../src/store/postgres/faults.ts'
import { openDatabase, openStore } from '../../../../src/store/open-store.ts'
import type { StoreOptions } from '../../../../src/store/store-options.ts'
import { usePostgres } from '../../../postgres.ts'
import { PUBLIC, write } from '../sample-write.ts'

describe('a Postgres store', () => {
  const postgres = usePostgres()

  /** What keeps the store from being opened; none of it may hold the password. */
  const refusal = async (url: string, options: StoreOptions = {}) => {
    const error = await openStore(url, options).then(
      () => null,
      (e: Error & { code?: string }) => e,
    )
    expect(error?.message).not.toContain(new URL(url).password)
    return error
  }
  const changed = (url: string, change: Partial<Pick<URL, 'port' | 'password' | 'pathname'>>): string =>
    Object.assign(new URL(url), change).href

  it('finds again what was stored before', async () => {
    const url = await postgres.database()
    const first = await openStore(url)
    await first.write((tx) => tx.saveArticle(write({ id: 'a' })))
    await first.close()
    const second = await openStore(url)
    expect((await second.article(PUBLIC, 'a'))?.text).toBe('The report a.')
    await second.close()
  })

  it('reads what is committed, not what is being written', async () => {
    const store = await openStore(await postgres.database())
    const read = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const writing = store.write(async (tx) => {
      await tx.saveArticle(write({ id: 'a' }))
      written.resolve()
      await read.promise
    })
    await written.promise
    expect(await store.article(PUBLIC, 'a')).toBeNull()
    read.resolve()
    await writing
    expect(await store.article(PUBLIC, 'a')).not.toBeNull()
    await store.close()
  })

  it('is not confused by U+0000, which Postgres cannot hold', async () => {
    const store = await openStore(await postgres.database())
    expect(await store.article(PUBLIC, 'a\0b')).toBeNull()
    await store.close()
  })

  it('says where no server answers', async () => {
    const url = changed(await postgres.database(), { port: '1' })
    expect(await refusal(url)).toMatchObject({ name: 'StoreFault', code: 'unreachable' })
  })

  it('says that the password is refused, and that there is no such database', async () => {
    const url = await postgres.database()
    await expect(refusal(changed(url, { password: 'not-the-one' }))).resolves.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('refused the user or the password') as string,
    })
    await expect(refusal(changed(url, { pathname: '/nowhere' }))).resolves.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('There is no database') as string,
    })
  })

  it('refuses the database of another program, and leaves it as it is', async () => {
    const url = await postgres.database()
    await postgres.run(url, 'create table migrations (id int)')
    expect(await refusal(url)).toMatchObject({ code: 'bad-input' })
    await postgres.run(url, 'select id from migrations')
    await expect(postgres.run(url, 'select 1 from articles')).rejects.toThrow('does not exist')
  })

  it('refuses a database that a newer program has written', async () => {
    const url = await postgres.database()
    await (await openStore(url)).close()
    await postgres.run(url, "insert into migrations values (9999, 'later', '2099-01-01')")
    expect(await refusal(url)).toMatchObject({ code: 'too-new' })
  })

  it('says so to who writes where another keeps it busy, and goes on when that has ended', async () => {
    const url = await postgres.database()
    const other = await openStore(url)
    const store = await openStore(url, { wait: 50 })
    const held = Promise.withResolvers<void>()
    const holding = Promise.withResolvers<void>()
    const writing = other.write(async () => {
      holding.resolve()
      await held.promise
    })
    await holding.promise
    const save = () => store.write((tx) => tx.saveArticle(write({ id: 'a' })))
    await expect(save()).rejects.toMatchObject({ name: 'StoreFault', code: 'locked' })
    held.resolve()
    await writing
    expect(await save()).toMatchObject({ revision: 1 })
    await store.close()
    await other.close()
  })

  it('can be for reading only, and then says so to who writes', async () => {
    const url = await postgres.database()
    await (await openStore(url)).close()
    const store = await openStore(url, { readOnly: true })
    expect((await store.overview(PUBLIC)).articles).toBe(0)
    await expect(store.write((tx) => tx.saveArticle(write({ id: 'a' })))).rejects.toMatchObject({
      code: 'read-only',
    })
    await store.close()
  })

  it('says of an older store that may only be read what is wrong, and what to do', async () => {
    const url = await postgres.database()
    const { writer, close } = await openDatabase(url)
    await writer.deleteFrom('migrations').where('number', '>', 3).execute()
    await close()
    await expect(openStore(url, { readOnly: true })).rejects.toMatchObject({
      name: 'UserError',
      code: 'too-old',
      message: expect.stringContaining('written by an older Dateline (schema 3;') as string,
    })
  })

  it('says that it is away, and goes on when it is back', async () => {
    const store = await openStore(await postgres.database())
    await store.write((tx) => tx.saveArticle(write({ id: 'a' })))
    const interrupted = store.write(async (tx) => {
      await tx.saveArticle(write({ id: 'half' }))
      await postgres.stop()
      await tx.saveArticle(write({ id: 'other half' }))
    })
    await expect(interrupted).rejects.toMatchObject({ code: 'unreachable' })
    await expect(store.article(PUBLIC, 'a')).rejects.toMatchObject({ code: 'unreachable' })
    await postgres.start()
    await store.write((tx) => tx.saveArticle(write({ id: 'b' })))
    expect((await store.overview(PUBLIC)).articles).toBe(2)
    expect(await store.article(PUBLIC, 'half')).toBeNull()
    await store.close()
  })
})

describe('what Postgres throws', () => {
  const told = (code: string) => postgresFault(Object.assign(new Error('x'), { code }), 'db')
  it.each([
    ['53100', 'full'],
    ['XX001', 'corrupt'],
    ['58030', 'io'],
    ['57P01', 'unreachable'],
    ['08006', 'unreachable'],
    ['40P01', 'locked'],
  ])('as %s is told as %s', (code, as) => {
    expect(told(code)).toMatchObject({ name: 'StoreFault', code: as })
  })
  it('is passed on where it is a mistake of ours', () => {
    expect(told('42601')).toMatchObject({ message: 'x' })
  })
})
