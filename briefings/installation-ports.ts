// Where the bot has been let in by OAuth, as the store keeps it. What an installation holds is sealed by its adapter: the
// core carries it and cannot read it.

export interface Installation {
  /** `slack:TEAM`, or `slack:ENTERPRISE` for one of a whole organisation. */
  readonly id: string
  /** Encrypted by the adapter; opaque here. */
  readonly sealed: string
  /** When it was made or last renewed, ISO 8601. */
  readonly at: string
}

export interface InstallationReads {
  installation(id: string): Promise<Installation | null>
  /** The newest one, by which a key is tried; null where there is none. */
  newestInstallation(): Promise<Installation | null>
}

export interface InstallationWrites {
  /** Keeps an installation in the place of the one of that id. */
  saveInstallation(installation: Installation): Promise<void>
  /** Answers whether there was one. */
  dropInstallation(id: string): Promise<boolean>
}
