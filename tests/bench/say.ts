/** What is under way, apart from the figures on standard output. */
export function say(what: string): void {
  process.stderr.write(`${what}\n`)
}
