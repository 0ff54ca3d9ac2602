import type { MessagePort } from 'node:worker_threads'
import type { Call, Close, Reply } from './messages.ts'
import { sendError } from './sent-error.ts'

/** What a thread serves: an object of asynchronous methods, and how to let go of what they hold. */
export interface Served {
  readonly target: object
  close(): Promise<void>
}

/**
 * Answers the calls of `connectCalls` that arrive at `port`. Where opening fails, every call is answered with that failure:
 * a missing database is told to whoever asks, and is no death of the thread.
 */
export function serveCalls(port: MessagePort, opening: Promise<Served>): void {
  // Told with the first call; until one comes it is nobody's failure.
  opening.catch(() => undefined)
  port.on('message', (message: Call | Close) => {
    if ('close' in message) void end(port, opening)
    else void answer(port, opening, message)
  })
}

async function answer(
  port: MessagePort,
  opening: Promise<Served>,
  { id, method, args }: Call,
): Promise<void> {
  let reply: Reply
  try {
    const { target } = await opening
    reply = { id, value: await invoke(target, method, args) }
  } catch (error) {
    reply = { id, error: sendError(error) }
  }
  try {
    port.postMessage(reply)
  } catch (error) {
    // A result that cannot be copied is a mistake in the method; its caller must not wait for ever.
    port.postMessage({ id, error: sendError(error) } satisfies Reply)
  }
}

function invoke(target: object, method: string, args: readonly unknown[]): unknown {
  const found: unknown = Object.hasOwn(target, method) ? Reflect.get(target, method) : undefined
  if (typeof found !== 'function') throw new TypeError(`This thread has no method ${method}.`)
  return Reflect.apply(found, target, args)
}

async function end(port: MessagePort, opening: Promise<Served>): Promise<void> {
  try {
    const served = await opening
    await served.close()
  } catch {
    // What could not be opened needs no closing, and who closes has no more use for it.
  } finally {
    port.close()
  }
}
