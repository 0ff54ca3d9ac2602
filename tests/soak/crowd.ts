/** People on one platform who use the bot, one after the other, in all the ways there are. */
export interface Crowd {
  /** What they do before all else: digests every few minutes, a source of their own. */
  settle(): Promise<void>
  /** The n-th act; resolves with what it was once it has been answered. */
  act(n: number): Promise<string>
  /** Lets go of what the emulated platform remembers, so that it is the bot that is measured. */
  forget(): void
}

/** Minutes of the hour for a digest every fifteen of them, `offset` minutes after the quarter. */
export const quarterly = (offset: number): string =>
  `${[0, 15, 30, 45].map((m) => m + offset).join(',')} * * * *`

/** Prose that somebody pastes; no two are alike. */
export const pasted = (n: number): string =>
  `The harbour office of Port Anselm counted ${1_000 + n} crates on Friday, said its clerk Ivo Brandt. ` +
  `“We count again in ${2 + (n % 9)} days,” Brandt told the council, which met in Lund to discuss crate ${n}.`
