/** Whether a `--db` URL names a Postgres database. */
export const isPostgres = (url: string): boolean => /^postgres(ql)?:/i.test(url)

/** A `--db` URL as it may be printed: what stands for a password in it is starred, also where it is no URL at all. */
export const withoutPassword = (url: string): string =>
  url
    // Up to the last @, as the password itself may hold one that was not escaped.
    .replace(/^([a-z][a-z\d+.-]*:\/\/[^:/?#]*):.*@/i, '$1:***@')
    .replace(/([?&](?:password|sslpassword)=)[^&]*/gi, '$1***')
