import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../briefings/errors.ts'
import { derivedId } from '../../../briefings/read/article-id.ts'
import { openStore, pathOf } from '../../../src/store/open-store.ts'
import { PUBLIC, write } from './sample-write.ts'
import { tempFolder } from './temp-folder.ts'
import { undoMigrations } from './undo-migrations.ts'

const refusal = (url: string) =>
  openStore(url).then(
    () => null,
    (e: unknown) => e as UserError,
  )

describe('opening a store', () => {
  it('makes the database and the folders above it', async () => {
    const path = join(await tempFolder(), 'a', 'b c', 'news.db')
    const store = await openStore(`file:${path}`)
    await store.close()
    expect(existsSync(path)).toBe(true)
  })

  it('finds again what was stored before', async () => {
    const url = pathToFileURL(join(await tempFolder(), 'é 100%.db')).href
    const first = await openStore(url)
    await first.write((tx) => tx.saveArticle(write({ id: 'a' })))
    await first.close()
    const second = await openStore(url)
    expect((await second.article(PUBLIC, 'a'))?.text).toBe('The report a.')
    await second.close()
  })

  it('reads what is committed, not what is being written', async () => {
    const store = await openStore(`file:${join(await tempFolder(), 'news.db')}`)
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

  it.each(['', 'news.db', 'mysql://x/y', 'file:', 'file://elsewhere.example/x.db'])(
    'refuses %j, which names no store',
    async (url) => {
      expect(await refusal(url)).toMatchObject({ name: 'UserError', code: 'bad-input' })
    },
  )

  it('prints no password of what it refuses', async () => {
    const message = (await refusal('mysql://u:secret@host/db'))?.message
    expect(message).toContain('mysql://u:***@host/db')
  })

  it('learns where the articles of an older store stand that bring an id of their own', async () => {
    const path = join(await tempFolder(), 'old.db')
    const first = await openStore(`file:${path}`)
    await first.write(async (tx) => {
      await tx.saveArticle(write({ id: 'own', url: 'https://teal.example/a' }))
      await tx.saveArticle(write({ id: 'nowhere' }))
    })
    await first.close()
    await undoMigrations(`file:${path}`, 17)
    const again = await openStore(`file:${path}`)
    const address = derivedId('public', { url: 'https://teal.example/a/', text: '' })
    expect(await again.idAt(PUBLIC, address)).toBe('own')
    await again.close()
  })

  it('refuses a database that a newer program has written, and leaves it as it is', async () => {
    const path = join(await tempFolder(), 'new.db')
    await (await openStore(`file:${path}`)).close()
    const database = new DatabaseSync(path)
    database.exec("insert into migrations values (999, 'later', '2040-01-01'); create table later (x)")
    database.close()
    const before = await readFile(path)
    const error = await refusal(`file:${path}`)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ code: 'too-new' })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('refuses the database of another program, and leaves it as it is', async () => {
    const path = join(await tempFolder(), 'other.db')
    const database = new DatabaseSync(path)
    database.exec('create table accounts (id)')
    database.close()
    const before = await readFile(path)
    expect(await refusal(`file:${path}`)).toMatchObject({ name: 'UserError', code: 'bad-input' })
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const path = join(await tempFolder(), 'notes.txt')
    await writeFile(path, 'Notes on the talks.\n'.repeat(100))
    expect((await refusal(`file:${path}`))?.message).toMatch(/is no SQLite database/)
    expect(await readFile(path, 'utf8')).toBe('Notes on the talks.\n'.repeat(100))
  })

  it('refuses a folder, and a path through a file', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'news.db'))
    await writeFile(join(folder, 'file'), '')
    expect(await refusal(`file:${join(folder, 'news.db')}`)).toMatchObject({ code: 'bad-input' })
    expect(await refusal(`file:${join(folder, 'file', 'news.db')}`)).toMatchObject({ code: 'bad-input' })
  })

  it('says that a database is damaged, and answers nothing from it', async () => {
    const path = join(await tempFolder(), 'news.db')
    const store = await openStore(`file:${path}`)
    await store.write(async (tx) => {
      for (let i = 0; i < 50; i++) await tx.saveArticle(write({ id: `a${i}`, text: 'words '.repeat(500) }))
    })
    await store.close()
    const bytes = await readFile(path)
    // The first page is whole, so that it opens; what follows is not.
    await writeFile(path, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0xa5)]))
    const attempt = openStore(`file:${path}`).then((s) =>
      s.candidates(PUBLIC, { terms: ['word'], limit: 5 }).finally(() => s.close()),
    )
    await expect(attempt).rejects.toMatchObject({ name: 'StoreFault', code: 'corrupt' })
  })

  it('says that a database is locked where another process keeps it', async () => {
    const path = join(await tempFolder(), 'news.db')
    await (await openStore(`file:${path}`)).close()
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    const store = await openStore(`file:${path}`, { wait: 50 })
    expect(await store.article(PUBLIC, 'a')).toBeNull()
    await expect(store.write((tx) => tx.saveArticle(write({ id: 'a' })))).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'locked',
    })
    other.exec('rollback')
    other.close()
    await expect(store.write((tx) => tx.saveArticle(write({ id: 'a' })))).resolves.toMatchObject({
      revision: 1,
    })
    await store.close()
  })

  it('can be for reading only, and then says so to who writes', async () => {
    const url = `file:${join(await tempFolder(), 'news.db')}`
    await (await openStore(url)).close()
    const store = await openStore(url, { readOnly: true })
    expect(await store.article(PUBLIC, 'a')).toBeNull()
    await expect(store.write((tx) => tx.saveArticle(write({ id: 'a' })))).rejects.toMatchObject({
      code: 'read-only',
    })
    await store.close()
  })

  it('says of an older store that may only be read what is wrong, and what to do', async () => {
    const path = join(await tempFolder(), 'news.db')
    await (await openStore(`file:${path}`)).close()
    const database = new DatabaseSync(path)
    database.exec('delete from migrations where number > 3')
    database.close()
    const refused = openStore(`file:${path}`, { readOnly: true })
    await expect(refused).rejects.toMatchObject({
      name: 'UserError',
      code: 'too-old',
      message: expect.stringMatching(
        /written by an older Dateline \(schema 3; this one reads \d+\).*cannot be written.*Open it once with the right to write/s,
      ) as string,
    })
    const empty = join(await tempFolder(), 'empty.db')
    new DatabaseSync(empty).close()
    await expect(openStore(`file:${empty}`, { readOnly: true })).rejects.toMatchObject({
      code: 'too-old',
      message: expect.stringContaining('holds no store yet') as string,
    })
  })

  it(
    'tells of a disk that takes no more, and keeps what it has',
    { skip: process.platform === 'win32' },
    async () => {
      const path = join(await tempFolder(), 'news.db')
      const child = new URL('./child.ts', import.meta.url).pathname
      // A limit on the size of files stands in for a full disk.
      const limited = spawn('sh', [
        '-c',
        'ulimit -f 4000; exec "$0" "$@"',
        process.execPath,
        child,
        `file:${path}`,
        'ingest',
      ])
      let out = ''
      let err = ''
      limited.stdout.on('data', (chunk) => (out += String(chunk)))
      limited.stderr.on('data', (chunk) => (err += String(chunk)))
      const [code] = (await once(limited, 'close')) as [number]
      expect(code).toBe(1)
      expect(err).toMatch(/StoreFault: The disk that holds the database/)
      const told = out.split('\n').slice(1, -1).length
      const store = await openStore(`file:${path}`)
      expect((await store.overview(PUBLIC)).articles).toBe(told)
      await store.close()
    },
  )
})

describe('the path of a file URL', () => {
  it('is relative, or absolute with its escapes read', () => {
    expect(pathOf('file:data/dateline.db')).toBe('data/dateline.db')
    expect(pathOf('file:/srv/a%20b.db')).toBe('/srv/a%20b.db')
    expect(pathOf('file:///srv/a%20b.db')).toBe('/srv/a b.db')
    expect(pathOf('http://example.org')).toBeNull()
  })
})
