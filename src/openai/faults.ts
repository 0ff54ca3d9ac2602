import OpenAI from 'openai'
import { WriterFault } from '../../briefings/writer-ports.ts'

/** What went wrong with a request, in the words of the port. The message quotes nothing of the request. */
export function troubleOf(error: unknown, signal: AbortSignal): WriterFault {
  if (error instanceof WriterFault) return error
  if (signal.aborted || error instanceof OpenAI.APIUserAbortError)
    return new WriterFault('slow', 'The model did not answer in time.', error)
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return new WriterFault('slow', 'The model did not answer in time.', error)
  if (error instanceof OpenAI.APIConnectionError)
    return new WriterFault('down', 'The model’s server cannot be reached.', error)
  if (error instanceof OpenAI.APIError)
    return new WriterFault(
      'down',
      `The model’s server answered ${String(error.status ?? 'with an error')}.`,
      error,
    )
  return new WriterFault('nonsense', 'The model’s answer cannot be read.', error)
}
