import type { Viewer } from '../../commands/command.ts'

/**
 * Why the bot may not post in a channel of the viewer's place, as the end of a sentence with what to do; null where nothing speaks
 * against it. Rejects where the platform does not tell.
 */
export type MayPost = (viewer: Viewer, channel: string) => Promise<string | null>
