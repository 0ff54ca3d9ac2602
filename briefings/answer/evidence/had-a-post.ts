const HAD = String.raw`,\s(?:who\s)?(?:was|were|had\sbeen|served\sas)\s[^,;.]{2,60}\s(?:until|till|before)\b`

/** Does what follows a name tell of a post that its bearer had: "Ann Lee, who was health minister until last month"? */
export const hadAPost = (after: string): boolean => HAD_FIRST.test(after)
const HAD_FIRST = new RegExp(`^${HAD}`, 'iu')

/** A text without what it tells of posts that somebody had: they are none that they have or come into. */
export const withoutPostsHad = (text: string): string => text.replace(HAD_ANYWHERE, '')
const HAD_ANYWHERE = new RegExp(`${HAD}[^,;.]*`, 'giu')
