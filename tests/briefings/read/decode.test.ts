import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../briefings/read/decode.ts'

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><t>Müller – Brücke</t>`

describe('decoding', () => {
  it.each(['iso-8859-15', 'windows-1252', 'macintosh', 'cp850', 'utf-8', 'utf-7'])(
    'follows an XML declaration of %s',
    (encoding) => {
      const text =
        encoding === 'iso-8859-15' || encoding === 'cp850' ? xml(encoding).replace('–', '-') : xml(encoding)
      expect(decode(iconv.encode(text, encoding))).toBe(text)
    },
  )

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'knows %s with and without a mark',
    (encoding) => {
      const text = xml('utf-16')
      expect(decode(iconv.encode(text, encoding, { addBOM: false }))).toBe(text)
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toBe(text)
    },
  )

  it('reads EBCDIC by its first bytes', () => {
    const head = [0x4c, 0x6f, 0xa7, 0x94, 0x93, 0x6e, 0xc1, 0x82, 0xf1, 0x4a]
    expect(decode(Uint8Array.from(head))).toBe('<?xml>Ab1¢')
  })

  it('follows the transport, then the page itself', () => {
    const russian = '<meta charset="koi8-r"><p>мост</p>'
    expect(decode(iconv.encode(russian, 'koi8-r'))).toBe(russian)
    expect(decode(iconv.encode('мост', 'windows-1251'), 'text/html; charset=windows-1251')).toBe('мост')
  })

  it('reads bytes that are no UTF-8 as windows-1252, and UTF-8 that calls itself Latin as UTF-8', () => {
    expect(decode(Uint8Array.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]))).toBe('“café”')
    expect(decode(new TextEncoder().encode('<?xml version="1.0" encoding="iso-8859-1"?>ünlü'))).toContain(
      'ünlü',
    )
    expect(decode(iconv.encode('<?xml version="1.0" encoding="utf-8"?>café', 'latin1'))).toContain('café')
  })

  it('marks single broken bytes in UTF-8 and keeps the rest', () => {
    const bytes = [...new TextEncoder().encode('Žižkov – Łódź'), 0xff, ...new TextEncoder().encode(' ok')]
    expect(decode(Uint8Array.from(bytes))).toBe('Žižkov – Łódź\ufffd ok')
  })

  it('reads on where the label is unknown', () => {
    expect(decode(new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?>plain ä'))).toContain(
      'plain ä',
    )
  })
})
