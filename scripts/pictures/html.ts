export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

export interface Look {
  readonly background: string
  readonly text: string
  readonly faint: string
  readonly link: string
  readonly css: string
}

/** A column of messages in a platform's colours. */
export const page = (
  look: Look,
  messages: readonly string[],
): string => `<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; }
body { margin: 0; padding: 20px; width: 760px; background: ${look.background}; color: ${look.text};
  font: 15px/1.4 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; }
a { color: ${look.link}; text-decoration: none; }
small { color: ${look.faint}; font-size: 12.5px; display: block; }
.typed { color: ${look.faint}; font-size: 13px; margin-bottom: 4px; }
.message { margin-bottom: 22px; }
.name { font-weight: 700; }
.app { font-size: 10px; padding: 1px 4px; border-radius: 3px; vertical-align: 2px; margin-left: 4px; }
.buttons span { display: inline-block; padding: 5px 12px; margin: 8px 6px 0 0; border-radius: 5px; font-size: 13.5px; }
${look.css}</style><body>${messages.join('')}</body>`
