import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDockerfile, ROOT } from './dockerfile.ts'

interface Service {
  readonly image?: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly networks?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: object
  readonly read_only?: boolean
  readonly tmpfs?: readonly string[]
  readonly cap_drop?: readonly string[]
  readonly security_opt?: readonly string[]
  readonly stop_grace_period?: string
  readonly scale?: number
  readonly privileged?: boolean
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: object
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>
}

const read = (file: string): Compose =>
  parse(readFileSync(join(ROOT, file), 'utf8'), { merge: true, version: '1.1' }) as Compose
const files = ['compose.yaml', 'compose.postgres.yaml'] as const

describe.each(files)('%s', (file) => {
  const compose = read(file)
  const services = Object.entries(compose.services)

  it.each(services)(
    '%s may write nowhere but to its volume and temporary folders, and gain no right',
    (_, s) => {
      expect(s).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
      expect(s.tmpfs).toContain('/tmp')
      expect(s.privileged).toBeUndefined()
      expect(s.ports).toBeUndefined()
    },
  )

  it.each(services)('%s has longer to leave than it takes', (_, s) => {
    expect(Number.parseInt(s.stop_grace_period ?? '0')).toBeGreaterThan(10)
  })

  it('names every volume and network that it uses', () => {
    const used = services.flatMap(([, s]) => (s.volumes ?? []).map((v) => v.split(':')[0]!))
    expect(Object.keys(compose.volumes ?? {}).sort()).toEqual([...new Set(used)].sort())
    const joined = services.flatMap(([, s]) => s.networks ?? [])
    expect(Object.keys(compose.networks ?? {}).sort()).toEqual([...new Set(joined)].sort())
  })

  it('keeps no secret: each comes from the environment or .env', () => {
    const values = services.flatMap(([, s]) => Object.entries(s.environment ?? {}))
    const secret = values.filter(([k]) => /TOKEN|SECRET|PASSWORD|KEY/.test(k)).map(([, v]) => v)
    expect(secret.filter((v) => v !== '' && !v.startsWith('${'))).toEqual([])
    expect(values.map(([, v]) => v).filter((v) => /:\/\/\w+:(?!\$\{)/.test(v))).toEqual([])
  })
})

describe('compose.yaml', () => {
  it('keeps its store on the volume that the image writes to', () => {
    const { volumes, environment } = read('compose.yaml').services['dateline']!
    expect(volumes).toEqual(['dateline-data:/data'])
    expect(environment?.['DATELINE_DB']).toBe(readDockerfile().env['DATELINE_DB'])
  })
})

describe('compose.postgres.yaml', () => {
  const { services, networks } = read('compose.postgres.yaml')

  it('runs two workers and a chat, which wait for a healthy Postgres', () => {
    expect(services['worker']).toMatchObject({ scale: 2, command: ['serve', '--roles', 'worker'] })
    expect(services['chat']?.command).toEqual(['serve', '--roles', 'chat'])
    for (const name of ['chat', 'worker'])
      expect(services[name]?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    expect(services['postgres']?.healthcheck).toBeDefined()
  })

  it('lets nobody from outside at Postgres', () => {
    expect(services['postgres']?.networks).toEqual(['store'])
    expect(networks?.['store']).toEqual({ internal: true })
  })
})
