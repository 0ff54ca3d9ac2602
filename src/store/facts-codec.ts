import type { Facts } from '../../briefings/model.ts'
import { decodeJson, encodeJson } from './json-codec.ts'

export const encodeFacts = (facts: Facts): Uint8Array => encodeJson(facts)
export const decodeFacts = (bytes: Uint8Array): Facts => decodeJson(bytes) as Facts
