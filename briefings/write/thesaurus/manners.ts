/** How, when and how much: words and phrases that say the same, a set a line. */
export const MANNERS = `
big, large, great
huge, enormous, massive, vast, gigantic
small, little, tiny, minor
lucky, fortunate
unlucky, unfortunate
sick, ill, unwell
tight, close, strict, stringent, tough
quick, fast, rapid, swift, speedy
slow, sluggish
early, premature, prematurely, too soon
new, fresh
further, more, additional, extra, other, second, another
former, previous, earlier, past, ex
previous, last, earlier, preceding
next, following, coming, subsequent
current, present
whole, entire, full
different, other
famous, well-known, renowned
illegal, unlawful, illicit, against the law
legal, lawful
safe, secure
dangerous, risky, hazardous
difficult, hard, tough
easy, simple
important, significant
serious, severe, grave
probable, likely
certain, sure
mostly, mainly, largely, chiefly, predominantly
unhurt, unharmed, uninjured, unscathed, safe and sound
alive, living, among the living
currently, presently, at present, at the moment, for now, for the moment, for the time being
recently, lately
jointly, together
abroad, overseas, in other countries
overnight, in the night, during the night
twice, double
daily, every day, each day, per day
weekly, every week, each week, per week
monthly, every month, each month, per month
yearly, annually, every year, each year, per year, annual
immediately, at once, right away, straight away, instantly
suddenly, all of a sudden
finally, eventually, in the end, at last
publicly, in public
secretly, in secret, covertly
personally, in person, face to face
unanimously, with one voice
temporarily, for a while
permanently, for good
strong, powerful, fierce
weak, feeble
empty, vacant
crowded, full, packed
closed, shut
free, at no cost, free of charge, without charge
hurt, injured, wounded
dead, killed
beyond repair, past repair, irreparable
inland, away from the coast
nearby, close by
half, one half
disappointed, let down
surprised, astonished, amazed
angry, furious
worried, concerned, anxious
sorry, regretful
pleased, glad, happy
ready, prepared, willing
independent, autonomous
joint, common, shared
lasting, enduring, permanent
neutral, impartial
unknown, unclear
missing, unaccounted for
several, various
cheap, inexpensive
in northern, in the north of
in southern, in the south of
in eastern, in the east of
in western, in the west of
old, ancient
harmless, innocuous
annual, yearly
defective, faulty, broken
fake, false, bogus
armed, carrying weapons
accurate, correct
sufficient, adequate, enough
insufficient, inadequate
neighbouring, adjacent
barely, hardly, scarcely
little changed, barely changed, hardly changed, almost unchanged, largely unchanged
brief, short
broad, wide
main, chief, principal, primary, key
complex, complicated
considerable, substantial, sizable, significant
constant, continuous
contaminated, polluted
controversial, disputed, contentious
costly, expensive
critical, crucial, vital, essential
deadly, fatal, lethal
deliberate, intentional
disastrous, catastrophic
remote, distant, far-off
drunk, intoxicated
eager, keen
elderly, old
exact, precise
exactly, precisely
tired, exhausted, weary
extensive, widespread, broad
fair, just
formal, official
frequently, often
genuine, real
initial, first
incumbent, sitting, current, serving
invalid, void
narrow, slim
nationwide, nationally, across the country, throughout the country, all over the country, countrywide
necessary, needed, required
normal, usual, regular, ordinary
originally, initially, at first
numerous, many
outgoing, departing
peaceful, non-violent
remaining, left, outstanding
rich, wealthy
senior, top, high-ranking
sharp, steep, marked
sharply, steeply, markedly
slight, small, modest
slightly, a little, marginally, somewhat
stable, steady
temporary, provisional, interim
toxic, poisonous
unexpected, surprising
unusual, rare
urgent, pressing
worldwide, global, around the world, across the world
combined, together, put together, taken together
younger, under the age of
shortly after, soon after, just after
shortly before, just before
apiece, each
at the same time, simultaneously
in recent years, over recent years
so far, to date, until now, up to now
in total, altogether, in all
more than ever, as never before
unaided, without help
without warning, unannounced
off limits, out of bounds
unaffected, not affected
unsuccessful, failed
readable, legible
previously, before, earlier, beforehand
sooner, earlier
quickly, fast, rapidly, swiftly
effective, successful
poor, needy
undamaged, intact
expected, due
`
