import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

/** Plain data as a queue in Postgres takes it: small, and without the characters that its JSON refuses (U+0000, halves of pairs). */
export async function pack(data: unknown): Promise<string> {
  return (await zip(JSON.stringify(data))).toString('base64')
}

export async function unpack(packed: string): Promise<unknown> {
  return JSON.parse((await unzip(Buffer.from(packed, 'base64'))).toString()) as unknown
}
