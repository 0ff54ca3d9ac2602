// EBCDIC code pages as IBM publishes them. Their first 64 places are controls, the same in all; the rest is given for code
// page 37, and for the others where they differ from it: the place in hexadecimal, then the character.
const CONTROLS =
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f' +
  '80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a'
const CP037 =
  ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
  '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f'
const DIFFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cp037: '',
    cp273: '43{4aÄ4f!59~5aÜ5f^63[6aö7c§a1ßb0¢b5@ba¬bb|bc‾c0äcc¦d0üdc}e0Öec\\fc]',
    cp424:
      '41\u05d042\u05d143\u05d244\u05d345\u05d446\u05d547\u05d648\u05d749\u05d851\u05d952\u05da' +
      '53\u05db54\u05dc55\u05dd56\u05de57\u05df58\u05e059\u05e162\u05e263\u05e364\u05e465\u05e5' +
      '66\u05e667\u05e768\u05e869\u05e971\u05ea74\u00a078‗',
    cp500: '4a[4f!5a]5f^b0¢ba¬bb|',
    cp875:
      '41Α42Β43Γ44Δ45Ε46Ζ47Η48Θ49Ι4a[4f!51Κ52Λ53Μ54Ν55Ξ56Ο57Π58Ρ59Σ5a]5f^62Τ63Υ64Φ65Χ66Ψ67Ω68Ϊ69Ϋ6a|' +
      '70¨71Ά72Έ73Ή74\u00a075Ί76Ό77Ύ78Ώ80΅8aα8bβ8cγ8dδ8eε8fζ9aη9bθ9cι9dκ9eλ9fμa0´aaνabξacοadπaeρafσb0£' +
      'b1άb2έb3ήb4ϊb5ίb6όb7ύb8ϋb9ώbaςbbτbcυbdφbeχbfψcbωccΐcdΰce‘cf―da±db½dd·de’df¦eb§ee«ef¬fb©fe»',
    cp1026: '48{4aÇ4f!5aĞ5bİ5f^68[6aş79ı7bÖ7cŞ7fÜ8c}8d`8e¦a1öac]ad$ae@b0¢ba¬bb|c0çcc~d0ğdc\\e0üec#fc"',
    cp1140: '9f€',
  }),
)
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ebcdic-cp-us': 'cp037',
    'ebcdic-cp-ca': 'cp037',
    'ebcdic-cp-wt': 'cp037',
    'ebcdic-cp-nl': 'cp037',
    'ebcdic-cp-he': 'cp424',
    'ebcdic-cp-be': 'cp500',
    'ebcdic-cp-ch': 'cp500',
    'ebcdic-us-37+euro': 'cp1140',
  }),
)

/** The code page that a label names, or null: `IBM037`, `cp037`, `csIBM037`, `037`, `ebcdic-cp-us`. */
export function ebcdicPage(label: string): string | null {
  const name = label.toLowerCase()
  const alias = ALIASES.get(name)
  if (alias) return alias
  const number = /^(?:cs)?(?:ibm|cp|ccsid)?-?0*(\d+)$/.exec(name)?.[1]
  const page = number && `cp${number.padStart(3, '0')}`
  return page && DIFFERENCES.has(page) ? page : null
}

/** Text of EBCDIC bytes. Every byte has a character, so nothing can be invalid. */
export function decodeEbcdic(bytes: Uint8Array, page: string): string {
  const table: string[] = []
  for (let i = 0; i < CONTROLS.length; i += 2)
    table.push(String.fromCharCode(parseInt(CONTROLS.slice(i, i + 2), 16)))
  table.push(...CP037)
  const different = [...(DIFFERENCES.get(page) ?? '')]
  for (let i = 0; i + 2 < different.length; i += 3)
    table[parseInt(different[i]! + different[i + 1]!, 16)] = different[i + 2]!
  // IBM's new line (0x15, NEL) ends lines where the others write LF.
  table[0x15] = '\n'
  const out: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) {
    let part = ''
    for (const b of bytes.subarray(i, i + 8192)) part += table[b] ?? '\ufffd'
    out.push(part)
  }
  return out.join('')
}
