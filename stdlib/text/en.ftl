## The sentences of notices and registers in English.
##
## Another language is a file with the same messages beside this one. Standard terms of the library have their English names there;
## another language names them here, as `std-` and the term's path: `std-vocabulary-legal-bases-consent`, `std-country-SE`, and with
## `-in` at its end the form after a preposition (`the United States`).

## Lists, dates, numbers

list = {", "}
list-and = {" and "}
list-or = {" or "}
list-long = {"; "}
list-and-long = {"; and "}
list-or-long = {"; or "}
full-stop = .
decimal-sign = .
# Whether terms that begin with a capital letter by themselves begin with a small one within a sentence.
lower-terms-in-sentences = yes

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

range = { $from } { $end }
range-from = from { $date }
range-until = until { $date }
range-before = before { $date }

duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
duration-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
duration-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
duration-about = about { $duration }
duration-up-to = up to { $duration }

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-mt = Maltese
language-nb = Norwegian
language-nl = Dutch
language-nn = Norwegian (Nynorsk)
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sk = Slovak
language-sl = Slovenian
language-sv = Swedish

## Values: a head, what is said directly after it, and what each preposition adds

item-of = { $item } (part of { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, for { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, except { $what }
qual-of = { $head } of { $what }
qual-as = { $head } ({ $what })
qual-with = { $head } with { $what }
qual-via = { $head }, via { $what }
qual-from = { $head }, from { $what }
qual-until = { $head } until { $what }
qual-before = { $head } before { $what }
qual-after = { $head } after { $what }
qual-within = { $head } within { $what }
qual-while = { $head } while { $what }
qual-under = { $head }, under { $what }
qual-at = { $head }, at { $what }
qual-for = { $head }, for { $what }
qual-in = { $head }, in { $what }
qual-where = { $head }, where { $what }
qual-because = { $head }, because { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } who live in { $what }
qual-to-in = { $head } who live in { $what }
qual-emails-for = { $head } for { $what }
qual-phones-for = { $head } for { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } in { $what }
qual-party-to-with = { $head } with { $what }
qual-recipients-with = { $head } (only { $what })
qual-representative-in = { $head } in { $what }
qual-representative-under = { $head } under { $what }
qual-role-of = { $head } for { $what }
qual-role-with = { $head } with { $what }
qual-giving-under = { $head } under { $what }
qual-basis-with = { $head }, with { $what }
qual-answer-within-after = { $head } after { $what }

choice-latest = { $items }, whichever is later
choice-earliest = { $items }, whichever is earlier
choice-one = depending on the context, one of these: { $items }

key-for = for { $what }
key-for-activity = for “{ $what }”
key-for-group = for “{ $what }”
key-in = in { $what }
key-otherwise = in all other cases
key-complain-to-in = if you live in { $what }
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = yes
no = no
none = none
not-applicable = not applicable
indefinitely = indefinitely, without an end date
unstated = not stated
inherited = as said before
stated = as stated

none-data = no personal data
none-basis = no legal basis
none-recipients = nobody: the data are not passed on
none-consequences = there are no consequences if you do not give the data
none-automated = no decisions are made by automated means alone
no-automated = no decisions are made by automated means alone
yes-automated = decisions are made by automated means alone
none-profiling = people are not profiled
no-profiling = people are not profiled
yes-profiling = people are profiled
none-retention = the data are not kept
none-period = the data are not kept
none-dpo = no data protection officer has been appointed
none-representative = no representative has been appointed
none-own-purposes = none: the data are not used for purposes of their own
none-sub-processors = nobody
none-mechanism = no mechanism
none-onward = nobody: the data are not passed on further
none-trackers = no cookies or similar technologies
none-consent = no consent is asked for
none-cost = nothing
none-withdrawal = it cannot be withdrawn
none-recorded = it is not recorded
none-parental-consent = no consent of parents is obtained
none-special-terms = none
none-party-to = none
none-assessment = none
not-applicable-basis = not applicable
not-applicable-retention = not applicable

## Periods

period-join = { $head } { $tail }
period-within = within { $what }
period-after = after { $what }
period-from = from { $what }
period-until = until { $what }
period-before = before { $what }
period-while = for as long as { $what }
qual-period-except = { $head }, except for { $what }
qual-period-under = { $head } under { $what }
stages-then = { $before }; then { $next }
stage-keeps = { $period } (only { $what })
stage-reason = { $period }, { $what }

## Legal bases

basis-interest = { $basis }: { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } of { $whose }

## What declarations without a title are called

called-purpose = { $what }
called-retention = { $what }
called-transfer = Transfer to { $what }
called-consent = Consent for { $what }
called-rights = Rights of { $what }
called-jurisdiction = { $what }
called-right = { $what }
