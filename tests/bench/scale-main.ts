import { measureScale, scaleInWords } from './scale.ts'

// npm run bench -- scale [--articles 480] [--json]

const options = process.argv.slice(2)
const count = Number(options[options.indexOf('--articles') + 1 || options.length] ?? 480)
const report = await measureScale(count)
console.log(options.includes('--json') ? JSON.stringify(report) : scaleInWords(report))
