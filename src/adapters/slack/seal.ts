import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'

/** Keeps a text from whoever holds the store but not the key. */
export interface Seal {
  /** `about` is what the text belongs to: sealed for one id, it opens for no other. */
  close(text: string, about: string): string
  /** Null where another key closed it, or it was changed since. */
  open(sealed: string, about: string): string | null
}

const VERSION = 'v1'
const NONCE = 12
const TAG = 16

/**
 * AES-256-GCM with a key that scrypt (RFC 7914) derives from the operator's secret, which may be a mere pass phrase. The salt is
 * fixed: one store has one key, and what is sealed must open after a restart.
 */
export function createSeal(secret: string): Seal {
  const key = scryptSync(secret, 'dateline:installations', 32)
  return {
    close(text, about) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
      cipher.setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${VERSION}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`
    },
    open(sealed, about) {
      const [version, rest = ''] = sealed.split('.')
      const bytes = Buffer.from(rest, 'base64url')
      if (version !== VERSION || bytes.length < NONCE + TAG) return null
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAAD(Buffer.from(about))
      decipher.setAuthTag(bytes.subarray(-TAG))
      try {
        const body = decipher.update(bytes.subarray(NONCE, -TAG))
        return Buffer.concat([body, decipher.final()]).toString('utf8')
      } catch {
        // The tag does not fit: which of key, id and bytes is wrong, the cipher does not say.
        return null
      }
    },
  }
}
