export type WorkerFaultCode = 'died' | 'closed'

/** A thread could not answer. The message is a sentence for people; `cause` is what ended the thread, where known. */
export class WorkerFault extends Error {
  readonly code: WorkerFaultCode
  constructor(code: WorkerFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WorkerFault'
    this.code = code
  }
}
