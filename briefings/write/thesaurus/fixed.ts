/** Phrases that do not change their form: each stands for the first of its line. Longer ones of a line need no order. */
export const FIXED = `
is to, is due to, is scheduled to, is set to, is slated to, is supposed to
are to, are due to, are scheduled to, are set to, are slated to, are supposed to
was to, had been due to, had been scheduled to, had been set to, was due to, was scheduled to, was set to, was slated to, was supposed to
were to, were due to, were scheduled to, were set to, were slated to, were supposed to
been scheduled to, been due to, been set to, been slated to, been supposed to
set to be, due to be, scheduled to be, slated to be, supposed to be
must, has to, have to, will have to, is obliged to, are obliged to, is required to, are required to, needs to, need to
is not possible, cannot be held, cannot happen
was not possible, could not be held, could not happen
therefore, as a result, consequently
must not, is not allowed to, are not allowed to, is forbidden to, are forbidden to
can, is able to, are able to, will be able to
could, was able to, were able to, would be able to, should be able to
cannot, is unable to, are unable to, is not able to, are not able to
could not, was unable to, were unable to, was not able to, were not able to
did not, failed to
do not, fail to
does not, fails to
not, failing to
because of, owing to, due to, on account of, as a result of, on the grounds of, by reason of
because, on the grounds that, given that, for the reason that, seeing that
if, provided that, on condition that, assuming that
unless, if not, except if
although, even though, though, despite the fact that, in spite of the fact that
despite, in spite of, notwithstanding
until, till
before, prior to, ahead of, in advance of
after, subsequent to, in the aftermath of, in the wake of
during, in the course of
when, at the time when, at the moment when
according to, in the words of, in the view of, in the opinion of, by the account of, in the eyes of
about, regarding, concerning, with regard to, with respect to, on the subject of, as regards
near, close to, not far from, next to, in the vicinity of
in return for, in exchange for
instead of, rather than, in place of, in lieu of
except, except for, apart from, other than, with the exception of, save for, but for
without, with no
also, as well, likewise
and, as well as, along with, together with
to, in order to, so as to
so that, in order that
but, however
at least, no fewer than, no less than, not less than, a minimum of
at most, no more than, not more than, a maximum of, a limit of, a ceiling of, at the most
more than, upwards of, in excess of, greater than
about, in the region of, in the order of
twice, two times
with the aim of, with a view to
on behalf of, in the name of
within, in the space of, inside of
six months, half a year
mostly, most of them, most of whom, most of which, for the most part
up to, as many as, as much as
is accused, stands accused, faces accusations
was accused, stood accused, faced accusations
including, among them, among whom, among which
initially, at first, to begin with, in the beginning
need not, does not need to, do not need to, did not need to, does not have to, do not have to, did not have to, is not obliged to, are not obliged to
most of, the majority of, the bulk of, the greater part of
several, a number of, a handful of, a few
many, a lot of, lots of, a great many, a large number of
again, once more, once again, anew, afresh
only, solely, merely, nothing but, for no other purpose than, for no other reason than, no other than
not any more, no longer, not any longer
nobody, no one, no-one, not a single person
everybody, everyone
first, first of all
two weeks, a fortnight
ten years, a decade, one decade
a hundred years, a century, one century
two, a couple of, a pair of
did not say, left open, gave no indication of, would not say, declined to say
is entitled to, has the right to, has a right to
are entitled to, have the right to, have a right to
outside, in front of
in danger, at risk, under threat, in jeopardy
nowhere left to go, nowhere else to go, nowhere to go
with, alongside, in the company of
by the end of the year, by year-end, before the end of the year, before the year is out
by, via, by means of
declined to comment, would not comment, refused to comment, had no comment
as expected, in line with expectations
was entitled to, were entitled to, had the right to, had a right to
`
