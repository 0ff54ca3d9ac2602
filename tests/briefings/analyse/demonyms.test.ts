import { describe, expect, it } from 'vitest'
import { COUNTRY_NAMES, countryNamed, countryOf } from '../../../briefings/analyse/demonyms.ts'

describe('demonyms', () => {
  it('leads from a people to its country, in singular and plural', () => {
    expect(countryOf('Israeli')).toBe('Israel')
    expect(countryOf('Israelis')).toBe('Israel')
    expect(countryOf('South Korean')).toBe('South Korea')
    expect(countryOf('Sri Lankans')).toBe('Sri Lanka')
    expect(countryOf('Dutch')).toBe('Netherlands')
    expect(countryOf('Englishmen')).toBe('England')
  })

  it('knows a country under its other names', () => {
    expect(countryNamed('U.S.')).toBe('United States')
    expect(countryNamed('Britain')).toBe('United Kingdom')
    expect(countryNamed('the Philippines')).toBe('Philippines')
    expect(countryNamed('Burma')).toBe('Myanmar')
  })

  it('does not take a pronoun or an ordinary word for a country', () => {
    expect(countryNamed('us')).toBeNull()
    expect(countryOf('table')).toBeNull()
    expect(countryOf('')).toBeNull()
    expect(countryNamed('')).toBeNull()
  })

  it('names every country of its list', () => {
    expect(COUNTRY_NAMES.length).toBeGreaterThan(190)
    for (const name of COUNTRY_NAMES) expect(countryNamed(name)).toBe(name)
  })
})
