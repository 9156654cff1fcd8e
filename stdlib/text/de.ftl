## Die Sätze von Datenschutzhinweisen auf Deutsch. Anrede: Sie.
##
## Formen, die Begriffe haben: `in` („in der Schweiz“), `von` („der Schweiz“, „von Irland“), `dative`, `bis` („zum Vertragsende“), `solange` (mit dem
## Verb am Ende) und `unsere` („unsere berechtigten Interessen“).

## Listen, Daten, Zahlen

list = {", "}
list-and = {" und "}
list-or = {" oder "}
list-long = {"; "}
list-and-long = {"; und "}
list-or-long = {"; oder "}
full-stop = .
decimal-sign = ,

date = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
# As in English.
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
# As in English.
month-8 = August
# As in English.
month-9 = September
month-10 = Oktober
# As in English.
month-11 = November
month-12 = Dezember

range = { $from } { $end }
range-from = ab { $date }
range-until = bis { $date }
range-before = bis vor { $date }

duration-seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
duration-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
duration-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
duration-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
    .dative = { $n ->
        [one] { $n } Tag
       *[other] { $n } Tagen
    }
duration-working-days = { $n ->
    [one] { $n } Arbeitstag
   *[other] { $n } Arbeitstage
}
    .dative = { $n ->
        [one] { $n } Arbeitstag
       *[other] { $n } Arbeitstagen
    }
duration-weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}
duration-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
    .dative = { $n ->
        [one] { $n } Monat
       *[other] { $n } Monaten
    }
duration-years = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}
    .dative = { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahren
    }
duration-about = etwa { $duration }
duration-up-to = bis zu { $duration }
    .duration = dative

language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-hr = Kroatisch
language-hu = Ungarisch
language-is = Isländisch
language-it = Italienisch
language-lt = Litauisch
language-lv = Lettisch
language-mt = Maltesisch
language-nb = Norwegisch
language-nl = Niederländisch
language-nn = Norwegisch (Nynorsk)
language-no = Norwegisch
language-pl = Polnisch
language-pt = Portugiesisch
language-ro = Rumänisch
language-sk = Slowakisch
language-sl = Slowenisch
language-sv = Schwedisch

## Werte: was genannt wird, was direkt dahinter steht, und was Präpositionen hinzufügen

item-of = { $item } (Teil von { $category })
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, für { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, ausgenommen { $what }
qual-of = { $head } von { $what }
    .what = dative
qual-as = { $head } ({ $what })
qual-with = { $head } mit { $what }
    .what = dative
qual-via = { $head }, über { $what }
qual-from = { $head }, von { $what }
    .what = dative
qual-until = { $head } bis { $what }
    .what = bis
qual-before = { $head } vor { $what }
    .what = dative
qual-after = { $head } nach { $what }
    .what = dative
qual-within = { $head } innerhalb von { $what }
    .what = dative
qual-while = { $head }, solange { $what }
    .what = solange
qual-under = { $head }, nach { $what }
    .what = dative
qual-at = { $head }, bei { $what }
    .what = dative
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (die Abwägung: { $what })
qual-role-at = { $head } (das Wesentliche der Vereinbarung: { $what })
qual-for = { $head }, für { $what }
qual-in = { $head }, { $what }
    .what = in
qual-where = { $head }, wenn { $what }
qual-where-unstated = { $head } (möglicherweise)
qual-purposes-where-unstated = { $head } (das tun wir möglicherweise)
qual-because = { $head }, weil { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head }, die { $what } leben
    .what = in
qual-to-in = { $head }, die { $what } leben
    .what = in
qual-emails-for = { $head } für { $what }
qual-phones-for = { $head } für { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } { $what }
    .what = in
qual-party-to-with = { $head } mit { $what }
    .what = dative
qual-recipients-with = { $head } (nur { $what })
qual-mechanism-via = { $head }, unter der Zertifizierung „{ $what }“
qual-representative-in = { $head } { $what }
    .what = in
qual-representative-under = { $head }, nach { $what }
    .what = dative
qual-role-of = { $head } für { $what }
qual-role-with = { $head } mit { $what }
    .what = dative
qual-giving-under = { $head } nach { $what }
    .what = dative
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } nach { $what }
    .what = dative

choice-latest = { $items }, je nachdem, was später eintritt
choice-earliest = { $items }, je nachdem, was früher eintritt
choice-one = je nach Zusammenhang eines davon: { $items }

key-for = für { $what }
key-for-activity = für „{ $what }“
key-for-group = für „{ $what }“
key-in = { $what }
    .what = in
key-complain-to-in = wenn Sie { $what } leben
    .what = in
key-join = { $first } { $next }
key-otherwise = in allen anderen Fällen
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = ja
no = nein
none = keine
not-applicable = nicht anwendbar
indefinitely = unbegrenzt, ohne Enddatum
unstated = nicht angegeben
inherited = wie zuvor gesagt
stated = wie angegeben

none-data = keine personenbezogenen Daten
none-basis = keine Rechtsgrundlage
none-recipients = die Daten werden an niemanden weitergegeben
none-consequences = es hat keine Folgen, wenn Sie die Daten nicht angeben
none-automated = es werden keine ausschließlich automatisierten Entscheidungen getroffen
no-automated = es werden keine ausschließlich automatisierten Entscheidungen getroffen
yes-automated = es werden ausschließlich automatisierte Entscheidungen getroffen
none-profiling = es findet kein Profiling statt
no-profiling = es findet kein Profiling statt
yes-profiling = es findet Profiling statt
none-retention = die Daten werden nicht gespeichert
none-period = die Daten werden nicht gespeichert
none-dpo = es ist kein Datenschutzbeauftragter benannt
none-representative = es ist kein Vertreter benannt
none-own-purposes = keine: die Daten werden nicht für eigene Zwecke verwendet
none-sub-processors = niemand
none-mechanism = kein Übermittlungsinstrument
none-onward = die Daten werden nicht weiter übermittelt
none-sold-or-shared = weder noch: die Daten werden nicht verkauft und nicht für websiteübergreifende Werbung weitergegeben
none-trackers = keine Cookies oder ähnlichen Techniken
none-consent = es wird keine Einwilligung eingeholt
none-agents = niemand kann das
none-cost = nichts
none-withdrawal = sie kann nicht widerrufen werden
none-opt-out = Sie können dies nicht ablehnen
none-recorded = sie wird nicht festgehalten
none-parental-consent = es wird keine Einwilligung der Eltern eingeholt
none-special-terms = keine
none-party-to = keine
none-assessment = keine
none-policy-document = keines
not-applicable-basis = nicht anwendbar
not-applicable-retention = nicht anwendbar

## Zeiträume

period-join = { $head } { $tail }
period-within = innerhalb von { $what }
    .what = dative
period-after = nach { $what }
    .what = dative
period-from = ab { $what }
    .what = dative
period-until = bis { $what }
    .what = bis
period-before = vor { $what }
    .what = dative
period-while = solange { $what }
    .what = solange
qual-period-except = { $head }, außer für { $what }
qual-period-under = { $head } nach { $what }
    .what = dative
stages-then = { $before }; danach { $next }
stage-keeps = { $period } (gespeichert: { $what })
stage-keeps-only = gespeichert: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Rechtsgrundlagen

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } von { $whose }
    .whose = dative
basis-ours = { $basis }
    .basis = unsere

## Wie Angaben ohne Titel heißen

called-purpose = { $what }
called-retention = { $what }
called-transfer = Übermittlung an { $what }
called-consent = Einwilligung: { $what }
called-rights = Rechte von { $what }
    .what = dative
called-jurisdiction = { $what }
called-right = { $what }

## Unter dem Titel

meta-dated = Stand
meta-effective = Gültig ab
# As in English.
meta-version = Version
meta-controllers = { $n ->
    [one] Verantwortlicher
   *[other] Verantwortliche
}

## Überschriften

heading-introduction = Über diese Hinweise
heading-controllers = Wer verantwortlich ist
heading-contact = Wie Sie uns erreichen
heading-activities = Wofür wir personenbezogene Daten verwenden
heading-processing-for-others = Was wir im Auftrag anderer tun
heading-data = Die personenbezogenen Daten, die wir verwenden
heading-sources = Woher die Daten stammen
heading-legal-bases = Rechtsgrundlagen
heading-interests = Berechtigte Interessen
heading-recipients = Wer personenbezogene Daten erhält
heading-transfers = Übermittlungen in andere Länder
heading-certifications = Zertifizierungen
heading-permits = Genehmigungen
heading-retention = Wie lange wir personenbezogene Daten speichern
heading-security = Wie wir personenbezogene Daten schützen
heading-automated-decisions = Automatisierte Entscheidungen und Profiling
heading-consent = Einwilligung
heading-rights = Ihre Rechte
heading-complaints = Beschwerden
heading-cookies = Cookies und ähnliche Techniken
heading-children = Kinder
heading-claims = Was wir zusagen
heading-definitions = Begriffe in diesen Hinweisen
heading-jurisdictions = Was gilt, wo Sie leben
heading-changes = Änderungen dieser Hinweise

## Einleitungen der Abschnitte

lead-data = Um diese personenbezogenen Daten geht es in diesen Hinweisen.
lead-sources = Personenbezogene Daten stammen aus diesen Quellen.
lead-legal-bases = Auf diese Rechtsgrundlagen stützen sich diese Hinweise.
lead-interests = Auf diese berechtigten Interessen stützen sich diese Hinweise.
lead-recipients = Diese Menschen und Organisationen erhalten personenbezogene Daten.
lead-transfers = Personenbezogene Daten werden wie folgt übermittelt.
lead-certifications = Auf diese Zertifizierungen wird Bezug genommen.
lead-permits = Diese Genehmigungen wurden erteilt.
lead-retention = So lange werden personenbezogene Daten gespeichert.
lead-security = Diese Maßnahmen schützen personenbezogene Daten.
lead-consent = So wird die Einwilligung eingeholt und widerrufen.
lead-cookies = Diese Cookies und ähnlichen Techniken werden eingesetzt.
lead-complaints = Sie können sich beschweren bei:
lead-jurisdictions = Was für Sie gilt, hängt davon ab, wo Sie leben.

## Verweise und Leser

see-numbered = Abschnitt { $number } („{ $title }“)
see-titled = „{ $title }“
readers = Für diesen Abschnitt gilt: Er richtet sich an { $people }.
readers-in = Dieser Abschnitt ist für Menschen, die { $place } leben.
    .place = in
readers-who-live = Dieser Abschnitt richtet sich an { $people }, die { $place } leben.
    .place = in

## Sätze

labelled = { $label } { $what }
quoted = „{ $what }“
law-of = das Recht { $place }
    .place = von
    .dative = dem Recht { $place }
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (auch { $aliases })
years-of-age = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}

intro-who = { $n ->
    [one] Wir sind { $names }. In diesen Hinweisen bedeuten „wir“, „uns“ und „unser“ { $names }.
   *[other] Wir sind { $names }. In diesen Hinweisen bedeuten „wir“, „uns“ und „unser“ diese Organisationen.
}
intro-for = Diese Hinweise richten sich an: { $people }.
intro-for-these = Diese Hinweise richten sich an:
intro-about = Es geht darin um: { $services }.
intro-about-these = Es geht darin um:
intro-published = Sie sind veröffentlicht unter { $what }.
intro-more = Weitere Informationen: { $what }.

version-dated = Dies ist Version { $version } dieser Hinweise, zuletzt geändert am { $date }.
version-only = Dies ist Version { $version } dieser Hinweise.
dated-only = Diese Hinweise wurden zuletzt geändert am { $date }.
effective = Sie gelten ab { $date }.
history-lead = Was sich geändert hat:
history-version = { $date }, Version { $version }

registered = eingetragen unter der Nummer { $number }
registered-in = eingetragen { $place } unter der Nummer { $number }
    .place = in
registered-with = { $said }, bei: { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } { $place }: { $number }
    .place = in

untranslated = Teile dieser Hinweise sind nicht übersetzt. Sie stehen in einer anderen Sprache: { $language }.
nothing-more = Weitere Angaben werden nicht gemacht.
also-listed = Ebenfalls hierher gehören: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Dazu gehören: { $items }.
data-consists-of-these = Dazu gehören:
data-for-example = Zum Beispiel: { $items }.
data-others = Außerdem werden diese Daten verwendet:
contact-ways = { $contact } ({ $ways })
common-facts = Für alles Folgende gilt:
usual-facts = Für alles Folgende gilt, soweit dort nichts anderes steht:
common-facts-above = Für alle diese gilt:
usual-facts-above = Für alle diese gilt, soweit dort nichts anderes steht:
data-items = { $data }: { $items }
data-examples = { $data }, zum Beispiel { $items }
such-as = Zum Beispiel { $items }.
members = Dazu gehören

basis-relied-on = Wir stützen uns darauf für: { $activities }.
interest-in = { $interest } (bei „{ $activity }“)

caption-data-periods = Wie lange die einzelnen Daten gespeichert werden
caption-activity-periods = Wie lange Daten bei den einzelnen Tätigkeiten gespeichert werden
stages = In Schritten
moments = Was in diesen Zeiträumen gemeint ist:

no-decisions-anywhere = Nichts von dem, was diese Hinweise beschreiben, beinhaltet ausschließlich automatisierte Entscheidungen.
no-decisions-in = Es werden keine ausschließlich automatisierten Entscheidungen getroffen bei: { $activities }.
no-profiling-anywhere = Nichts von dem, was diese Hinweise beschreiben, beinhaltet Profiling.
no-profiling-in = Es findet kein Profiling statt bei: { $activities }.

rights-granted = Sie haben diese Rechte
rights-against = { $said } gegenüber { $parties }
    .parties = dative
rights-under = { $said } nach { $law }
    .law = dative
right-means = Sie haben das Recht, { $meaning }
right-where = Es gilt, wenn { $what }
right-except = Es umfasst nicht: { $what }
competent-authority = Für { $party } ist diese Aufsichtsbehörde zuständig: { $authority }.

caption-activities = Tätigkeiten
caption-cookies = Cookies und ähnliche Techniken
caption-cookie-categories = Arten von Cookies und ähnlichen Techniken
caption-jurisdictions = Was nach dem Wohnort gilt

link-privacy-policy = Datenschutzhinweise von { $who }

## Auf einen Blick

glance = Auf einen Blick
glance-who = Wer verantwortlich ist
glance-why = Wofür personenbezogene Daten verwendet werden
glance-recipients = Wer personenbezogene Daten erhält
glance-how-long = Wie lange Daten gespeichert werden
glance-rights = Ihre Rechte
glance-contact = Wie Sie uns erreichen
glance-see-activities = Siehe die einzelnen Verwendungen
glance-see-recipients = Siehe alle Empfänger
glance-see-retention = Siehe die Fristen, oder wovon sie abhängen
glance-see-contact = Wie Sie uns erreichen

# Unter der Übersicht eines kurzen Hinweises, mit dem ganzen Hinweis als Link.
layer-full = Dies ist eine Übersicht. Alles Weitere steht in unserem ausführlichen Hinweis, { $notice }

## Spalten, die Zeilen benennen

rows-activities = Was wir tun
rows-data = Daten
rows-recipients = Empfänger
# As in English.
rows-organisations = Organisation
rows-services = Produkt oder Website
rows-transfers = Übermittlung
rows-retention = Daten oder Regel
rows-trackers = Cookie oder ähnliche Technik
# As in English.
rows-cookies = Name
rows-cookie-categories = Art
rows-sources = Quelle
rows-terms = Begriff
rows-jurisdictions = Wo Sie leben
rows-measures = Maßnahme
rows-certifications = Zertifizierung
rows-rights = Rechte
rows-claims = Zusage
rows-contacts = Kontakt
more = Weiteres

## Bezeichnungen der Felder

field-about = Dienste
field-activities = Gilt für
field-acts-as = Rolle
field-addresses = Anschrift
field-against = Gegenüber
field-aliases = Auch genannt
field-applies-to = Gilt für
field-asked = Wie wir fragen
field-at-end = Am Ende
field-audience = Für
field-authority = Aufsichtsbehörde
field-automated = Automatisierte Entscheidungen
field-answer-within = Wie schnell wir antworten
field-bases = Hängt von der Rechtsgrundlage ab
field-basis = Rechtsgrundlage
field-category = Art
field-certifications = Zertifizierungen
field-changes = Änderungen
field-channels = Auf diesen Wegen
field-children = Kinder
field-commitments = Zusagen
field-further-to = Wofür die Daten zuerst erhoben wurden
field-compatibility = Warum dieser Zweck mit dem ersten vereinbar ist
field-competent-for = Zuständig für
field-complain-to = Wo Sie sich beschweren können
field-complaint-form = Beschwerdeformular
field-composed-of = Besteht aus
field-consent = Einwilligung
field-consequences = Wenn Sie die Daten nicht angeben
field-contacts = Kontakt
field-controllers = Verantwortlicher
field-copy = Wie Sie eine Kopie der Garantien erhalten
field-cost = Kosten
field-courts = Gerichte
field-criminal = Daten über strafrechtliche Verurteilungen oder Straftaten
field-criteria = Wovon die Dauer abhängt
field-data = Personenbezogene Daten
field-dated = Datum
field-definition = Bedeutung
field-description = Beschreibung
field-destination = Wohin
field-do-not-track = Antwort auf „Do Not Track“-Signale
field-domains = Zu finden unter
field-dpo = Datenschutzbeauftragter
field-effect = Wirkung
field-effective = Gültig ab
field-emails = E-Mail
field-employees = Beschäftigte
field-entity = Mit wem Sie zu tun haben
field-examples = Zum Beispiel
field-exceptions = Ausnahmen
field-explicit = Ausdrückliche Einwilligung
field-exporter = Von
field-extension = Kann sich verlängern um
field-form = Formular
field-framework = Rahmen
field-gives = Daten aus dieser Quelle
field-giving = Ob Sie die Daten angeben müssen
field-grants = Rechte
field-group = Gehört zu
field-handles = Für
field-history = Frühere Fassungen
field-holder = Inhaber
field-how = Wie Sie Ihre Rechte ausüben
field-identifiability = Wie weit die Daten zeigen, wer Sie sind
field-identity = Wie wir sicherstellen, wer fragt
field-agents = Wie jemand anderes sie für Sie ausüben kann
field-implies = Kann durch Rückschluss offenbaren
field-importer = An
field-includes = Umfasst
field-issuer = Verwaltet von
field-items = Bestandteile
field-languages = Sprachen
field-lasts = Dauert
field-law = Recht
field-legal-form = Rechtsform
field-lengthens = Länger gespeichert für
field-liability = Haftung
field-lifetime = Wie lange es bleibt
field-links = Weitere Informationen
field-list = Liste
field-location = Wo
field-logic = Wie die Entscheidung zustande kommt
field-breach-notice = Wem wir eine Verletzung des Schutzes personenbezogener Daten mitteilen
field-recipient-breach-notice = Wem sie eine Verletzung des Schutzes personenbezogener Daten mitteilen
field-measures = Sicherheitsmaßnahmen
field-mechanism = Was die Übermittlung erlaubt
field-members = Mitglieder
field-method = Wie die Einwilligung erteilt wird
field-minimum-age = Mindestalter
field-names = Namen
field-notice-timing = Wann Sie informiert werden
field-number = Nummer
field-only-if = Nur wenn
field-onward = Weitergegeben an
field-opt-out = Wie Sie dies ablehnen
field-opt-out-signals = Antwort auf Opt-out-Signale
field-opt-out-status = Woran Sie sehen, dass Sie abgelehnt haben
field-keeps = Was noch gespeichert wird
field-organisation = Kontakt von
field-oversees = Beaufsichtigt
field-oversight = Aufsicht
field-own-purposes = Eigene Zwecke
field-parental-consent = Einwilligung der Eltern
field-part-of = Teil von
field-party = Wer dahintersteht
field-party-to = Partei von
field-period = Wie lange
field-permits = Genehmigungen
# As in English.
field-person = Person
field-phones = Telefon
# As in English.
field-position = Position
field-prevails = Diese Grundsätze gehen diesen Hinweisen vor, wo beide voneinander abweichen
field-privacy-policy = Datenschutzhinweise
# As in English.
field-profiling = Profiling
field-provider = Bereitgestellt von
field-provides = Was dort für uns getan wird
field-public = Öffentlich zugänglich
field-purposes = Zwecke
field-reason = Warum
field-reach = Wen es erreicht
field-recipients = Empfänger
field-recorded = Wie sie festgehalten wird
field-recourse = Wohin Sie sich wenden können
field-refusal = Wie Sie ablehnen
field-registrations = Eintragung
field-representative = Vertreter
field-resident-in = Wo sie leben
field-residents = Wo Sie leben
field-responsible = Verantwortlich für den Datenschutz
field-retention = Wie lange die Daten gespeichert werden
field-role = Unsere Rolle
field-safeguards = Garantien
field-scope = Umfang
field-sector = Branche
field-services = Dienste
field-setter = Gesetzt von
field-signed = Geschlossen am
field-significance = Was die Entscheidung für Sie bedeutet
field-sold-or-shared = Verkauft oder weitergegeben
field-source = Woher die Daten stammen
field-special = Besondere Kategorie
field-special-terms = Besondere Bedingungen
# As in English.
field-standard = Standard
field-strictly-necessary = Unbedingt erforderlich
field-sub-processors = Unterauftragsverarbeiter
field-subjects = Über wen
field-technology = Technik
field-text = Bedeutung
field-to = Wer diese Rechte hat
field-total = Insgesamt
field-trademarks = Marken
field-tracked-across-sites = Ob andere Daten über mehrere Websites hinweg erheben
field-trackers = Cookies und ähnliche Techniken
field-type = Art
field-url = Adresse
field-valid = Gültig
# As in English.
field-version = Version
field-vulnerable = Schutzbedürftige Menschen
# As in English.
field-website = Website
field-withdrawal = Wie Sie sie widerrufen

field-state-criteria = Gilt, wenn
field-certification-links = Weitere Informationen
field-certification-list = Liste der Zertifizierten
field-certification-scope = Was sie umfasst
field-consent-applies-to = Für
field-consent-subjects = Wer gefragt wird
field-consent-refusal = Wie Sie sie verweigern
field-consent-effect = Was der Widerruf bewirkt
field-data-part-of = Teil von
field-jurisdiction-authority = Aufsichtsbehörde
field-organisation-location = Wo die Daten verarbeitet werden
field-recipient-location = Wo die Daten verarbeitet werden
field-authority-location = Wo die Daten verarbeitet werden
field-activity-location = Wo die Daten liegen
field-purpose-location = Wo die Daten liegen
field-measure-applies-to = Was sie schützt
field-organisation-list = Liste
field-permit-scope = Was sie erlaubt
field-recipient-activities = Erhält Daten bei
field-recipient-data = Empfangene Daten
field-recipient-list = Aktuelle Liste
field-recipient-purposes = Erhalten für
field-retention-activities = Bei Verwendung für
field-retention-data = Daten
field-retention-law = Gesetze, die es verlangen
field-retention-url = Aufbewahrungsrichtlinie
field-right-how = Wie Sie es ausüben
field-right-includes = Es umfasst
field-right-only-if = Es gilt, wenn
field-rights-activities = Diese Rechte gelten für
field-rights-activities-alone = Dies gilt für
field-rights-description = Über diese Rechte
field-rights-refusal = Wenn wir ablehnen
field-rights-to = Für wen dies gilt
field-service-subjects = Angeboten für
field-source-subjects = Über wen
field-stage-only-if = Nur wenn
field-tracker-category-data = Erhobene Daten
field-tracker-data = Erhobene Daten
field-tracker-recipients = Wer sonst darauf zugreifen kann
field-transfer-activities = Findet statt bei
field-transfer-data = Übermittelte Daten
field-transfer-purposes = Wofür

## Wörter der Felder

word-processor = Auftragsverarbeiter (handelt im Auftrag des Verantwortlichen)
word-sub-processor = Unterauftragsverarbeiter (handelt im Auftrag eines Auftragsverarbeiters)
word-controller = Verantwortlicher (entscheidet, warum und wie Daten verwendet werden)
word-joint-controller = gemeinsam Verantwortlicher (entscheidet gemeinsam mit anderen)
word-authority = Behörde
word-breach-notice-authority = der Aufsichtsbehörde
word-breach-notice-people = den betroffenen Personen
word-breach-notice-controller = dem Verantwortlichen
word-public = die Öffentlichkeit
word-service-provider = Dienstleister oder Auftragnehmer
word-third-party = Dritter
word-internal = Menschen innerhalb der Organisation oder ihrer Gruppe
word-role-controller = Verantwortlicher
word-role-processor = Auftragsverarbeiter
word-role-joint-controller = gemeinsam Verantwortlicher

word-political = politisch
word-philosophical = weltanschaulich
word-religious = religiös
word-trade-union = gewerkschaftlich

word-not-directed = nicht an Kinder gerichtet
word-directed = an Kinder gerichtet
word-mixed = unter anderem an Kinder gerichtet

word-honoured = wir tun, was sie verlangen
word-ignored = wir verfahren mit ihnen wie ohne sie

word-sold = verkauft
word-shared = für websiteübergreifende Werbung weitergegeben
word-residents = Menschen, die dort leben

word-statutory = gesetzlich vorgeschrieben
word-contractual = vertraglich vorgeschrieben
word-pre-contractual = für einen Vertragsabschluss erforderlich
word-optional = freiwillig
word-automatic = automatisch erhoben, ohne dass jemand sie angibt

word-identifiable = die Daten zeigen allein oder zusammen mit anderen Daten, wer jemand ist
word-pseudonymous = die Daten zeigen nur zusammen mit gesondert aufbewahrten Informationen, wer jemand ist
word-encrypted = die Daten zeigen nur mit einem Schlüssel, wer jemand ist
word-aggregated = die Daten betreffen viele Menschen zusammen
word-anonymous = die Daten zeigen nicht, wer jemand ist

word-deleted = die Daten werden gelöscht
word-anonymised = die Daten werden anonymisiert
word-archived = die Daten werden archiviert
word-returned = die Daten werden zurückgegeben
word-reviewed = es wird geprüft, ob die Daten noch gebraucht werden

word-cookie = Cookie
word-pixel = Zählpixel
word-local-storage = Eintrag im Speicher des Browsers
word-sdk = Kennung eines Software-Entwicklungspakets (SDK)
word-fingerprint = Wiedererkennung des Geräts an seinen Eigenschaften
word-link-decoration = Kennung in Links
word-log-file = Protokolldatei eines Servers
word-script = Skript
word-first-party = die Website selbst
word-session = bis der Browser geschlossen wird
word-persistent = über die Sitzung hinaus, für eine nicht angegebene Zeit

word-opt-in = durch eine eindeutige Handlung, etwa das Ankreuzen eines Kästchens
word-opt-out = durch Nichtwidersprechen
word-pre-ticked = durch Stehenlassen eines angekreuzten Kästchens
word-browser-settings = durch die Einstellungen des Browsers
word-continued-use = durch Weiternutzung des Dienstes
word-acceptance-of-terms = durch Annahme von Bedingungen
word-signature = schriftlich
word-oral = mündlich

word-technical = technisch
word-organisational = organisatorisch
word-physical = physisch
word-contractual-measure = vertraglich

word-others = überall sonst
word-full = ausführlich
word-short = kurz
