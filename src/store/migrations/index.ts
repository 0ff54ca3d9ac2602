import type { Db, StoreDialect } from '../dialect.ts'
import { house } from './001-house.ts'
import { briefings } from './002-briefings.ts'
import { readers } from './003-readers.ts'
import { corrections } from './004-corrections.ts'
import { outbox } from './005-outbox.ts'
import { sources } from './006-sources.ts'
import { digests } from './007-digests.ts'
import { installations } from './008-installations.ts'
import { performance } from './009-performance.ts'
import { writer } from './010-writer.ts'
import { places } from './011-places.ts'
import { meanings } from './012-meanings.ts'
import { notes } from './013-notes.ts'
import { counts } from './014-counts.ts'
import { outlines } from './015-outlines.ts'
import { analysis } from './016-analysis.ts'
import { addresses } from './017-addresses.ts'
import { upkeep } from './018-upkeep.ts'
import { troubles } from './019-troubles.ts'
import { waits } from './020-waits.ts'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: (db: Db, dialect: StoreDialect) => Promise<void>
}

/** In order, append-only: one that has been released is never changed or taken away. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'house', up: house },
  { number: 2, name: 'briefings', up: briefings },
  { number: 3, name: 'readers', up: readers },
  { number: 4, name: 'corrections', up: corrections },
  { number: 5, name: 'outbox', up: outbox },
  { number: 6, name: 'sources', up: sources },
  { number: 7, name: 'digests', up: digests },
  { number: 8, name: 'installations', up: installations },
  { number: 9, name: 'performance', up: performance },
  { number: 10, name: 'writer', up: writer },
  { number: 11, name: 'places', up: places },
  { number: 12, name: 'meanings', up: meanings },
  { number: 13, name: 'notes', up: notes },
  { number: 14, name: 'counts', up: counts },
  { number: 15, name: 'outlines', up: outlines },
  { number: 16, name: 'analysis', up: analysis },
  { number: 17, name: 'addresses', up: addresses },
  { number: 18, name: 'upkeep', up: upkeep },
  { number: 19, name: 'troubles', up: troubles },
  { number: 20, name: 'waits', up: waits },
]
