/**
 * What is done of the bot's own accord, as jobs that whoever shares the store may take. What is due is known by the store, and
 * what a job takes in hand is claimed there: a job says no more than where to look, so that one which is lost, or comes twice,
 * does no harm.
 */
export type JobKind =
  'read' | 'keep' | 'digests' | 'follows' | 'deliver-discord' | 'deliver-slack' | 'prune' | 'learn'

export interface Job {
  readonly kind: JobKind
  /** Of one kind and key, one job waits or is under way anywhere. */
  readonly key: string
  /** What it needs beside its key: plain JSON. */
  readonly data?: unknown
}

/** A job that was taken. */
export interface TakenJob {
  /** The same at every attempt, and no other job's: under this name it claims in the store what it works on. */
  readonly id: string
  readonly key: string
  readonly data: unknown
  /** Aborted where it is no longer ours to do. */
  readonly signal: AbortSignal
}

/** Carries out one job. A rejection is told, and the job is tried again. */
export type JobHandler = (job: TakenJob) => Promise<void>

export interface JobWork {
  /** How many of them this process does beside each other. */
  readonly together: number
  readonly handle: JobHandler
  /** Lets go of what a job has in hand that waited here when the end came, where nobody else can take it. */
  readonly handBack?: (job: Pick<TakenJob, 'key' | 'data'>) => Promise<void>
}

/** The kinds that this process takes. */
export type JobWorks = Partial<Readonly<Record<JobKind, JobWork>>>

export interface Jobs {
  /** Begins to take jobs. Where the queue cannot be reached yet, it is tried again until it can. */
  start(works: JobWorks): Promise<void>
  /** Puts jobs in line, for whoever takes them first. One that waits or is under way already is not put in again. */
  add(jobs: readonly Job[]): Promise<void>
  /** Takes no more, waits some seconds for what is under way, and hands back the rest. */
  close(): Promise<void>
}
