## Las frases de las políticas de privacidad en español. Se trata al lector de usted.
##
## Formas de los términos: `de` («de Francia», «del Reino Unido»), `mientras` (con el verbo en subjuntivo) y `nuestros` («nuestros intereses legítimos»). Los
## acontecimientos y las leyes llevan artículo en la frase (`in-sentence`). Ante las demás palabras, los mensajes emplean lo que no se contrae: «para»,
## «según», «desde», «hasta», paréntesis o dos puntos.

key-for-data = para los datos «{ $what }»
key-for-entry = para «{ $what }»
key-for-purpose = para «{ $what }»

## Listas, fechas, números

list = {", "}
list-and = {" y "}
list-or = {" o "}
list-long = {"; "}
list-and-long = {"; y "}
list-or-long = {"; o "}
list-and-before-i = {" e "}
list-and-before-hi = {" e "}
list-and-before-hia = {" y "}
list-and-before-hie = {" y "}
list-and-long-before-i = {"; e "}
list-and-long-before-hi = {"; e "}
list-and-long-before-hia = {"; y "}
list-and-long-before-hie = {"; y "}
list-or-before-o = {" u "}
list-or-before-ho = {" u "}
list-or-before-8 = {" u "}
list-or-long-before-o = {"; u "}
list-or-long-before-ho = {"; u "}
list-or-long-before-8 = {"; u "}
full-stop = .
decimal-sign = ,

date = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

range = { $from } { $end }
range-from = desde el { $date }
range-until = hasta el { $date }
range-before = antes del { $date }

duration-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
duration-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
duration-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
duration-working-days = { $n ->
    [one] { $n } día hábil
   *[other] { $n } días hábiles
}
duration-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}
duration-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
duration-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
duration-about = aproximadamente { $duration }
duration-up-to = como máximo { $duration }

language-bg = búlgaro
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-fi = finés
language-fr = francés
language-ga = irlandés
language-hr = croata
language-hu = húngaro
language-is = islandés
language-it = italiano
language-lt = lituano
language-lv = letón
language-mt = maltés
language-nb = noruego
language-nl = neerlandés
language-nn = noruego (nynorsk)
language-no = noruego
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-sk = eslovaco
language-sl = esloveno
language-sv = sueco

## Los valores: lo que se nombra, lo que sigue directamente y lo que añade cada preposición

item-of = { $item } (parte de «{ $category }»)
label = { $head } ({ $label })
label-basis = { $head }: { $label }
label-contacts = { $label }: { $head }
label-responsible = { $head }, para { $label }
label-do-not-track = { $head }: { $label }
label-opt-out-signals = { $head }: { $label }
label-mechanism = { $head } ({ $label })
label-identifiability = { $head }: { $label }
label-special = { $head }: { $label }
label-decision = { $head } { $label }
label-cites = { $head } { $label }

qual-except = { $head }, excepto { $what }
qual-of = { $head } ({ $what })
qual-as = { $head } ({ $what })
qual-with = { $head } con { $what }
qual-via = { $head }, a través de: { $what }
qual-from = { $head } (fuente: { $what })
qual-until = { $head } hasta { $what }
qual-before = { $head } antes de { $what }
qual-after = { $head } tras { $what }
qual-within = { $head } en un plazo de { $what }
qual-while = { $head } mientras { $what }
    .what = mientras
qual-under = { $head }, según { $what }
qual-at = { $head }, en { $what }
qual-at-beside = { $head } ({ $what })
qual-basis-at = { $head } (ponderación: { $what })
qual-role-at = { $head } (aspectos esenciales del acuerdo: { $what })
qual-for = { $head }, para { $what }
qual-in = { $head }, en { $what }
qual-where = { $head }, si { $what }
qual-where-unstated = { $head } (en su caso)
qual-purposes-where-unstated = { $head } (podemos hacerlo)
qual-because = { $head }, porque { $what }
qual-range = { $head } ({ $range })

qual-addresses-as = { $what }: { $head }
qual-addresses-in = { $head }, { $what }
qual-audience-in = { $head } que viven en { $what }
qual-to-in = { $head } que viven en { $what }
qual-emails-for = { $head } para { $what }
qual-phones-for = { $head } para { $what }
qual-location-as = { $head } ({ $what })
qual-onward-in = { $head } en { $what }
qual-party-to-with = { $head } con { $what }
qual-recipients-with = { $head } (solo: { $what })
qual-mechanism-via = { $head }, con la certificación «{ $what }»
qual-representative-in = { $head } en { $what }
qual-representative-under = { $head }, según { $what }
qual-role-of = { $head } para { $what }
qual-role-with = { $head } con { $what }
qual-giving-under = { $head } según { $what }
qual-basis-with = { $head } ({ $what })
qual-breach-notice-within = { $head }: { $what }
qual-answer-within-after = { $head } tras { $what }

choice-latest = { $items }, lo que ocurra más tarde
choice-earliest = { $items }, lo que ocurra antes
choice-one = según el contexto, alguno de estos elementos: { $items }

key-for = para { $what }
key-for-activity = para «{ $what }»
key-for-group = para «{ $what }»
key-in = en { $what }
key-complain-to-in = si usted vive en { $what }
key-join = { $first } { $next }
key-otherwise = en todos los demás casos
lead = { $lead }: { $what }
lead-alone = { $lead }:

yes = sí
# As in English.
no = no
none = ninguno
not-applicable = no procede
indefinitely = de forma indefinida, sin fecha final
unstated = no se indica
inherited = como se ha dicho antes
stated = como se indica

none-data = ningún dato personal
none-basis = ninguna base jurídica
none-recipients = los datos no se comunican a nadie
none-consequences = no facilitar los datos no tiene consecuencias
none-automated = no se adoptan decisiones únicamente por medios automatizados
no-automated = no se adoptan decisiones únicamente por medios automatizados
yes-automated = se adoptan decisiones únicamente por medios automatizados
none-profiling = no se elaboran perfiles
no-profiling = no se elaboran perfiles
yes-profiling = se elaboran perfiles
none-retention = los datos no se conservan
none-period = los datos no se conservan
none-dpo = no se ha designado delegado de protección de datos
none-representative = no se ha designado representante
none-own-purposes = ninguno: los datos no se utilizan para fines propios
none-sub-processors = ninguno
none-mechanism = ningún instrumento de transferencia
none-onward = los datos no se transmiten a terceros
none-sold-or-shared = ni lo uno ni lo otro: los datos no se venden ni se comparten para publicidad entre sitios y servicios
none-trackers = ninguna cookie ni tecnología similar
none-consent = no se pide consentimiento
none-agents = nadie puede
none-cost = gratuito
none-withdrawal = no se puede retirar
none-opt-out = usted no puede oponerse a esto
none-recorded = no se registra
none-parental-consent = no se recaba el consentimiento de los padres o tutores
none-special-terms = ninguna
none-party-to = ninguno
none-assessment = ninguna
none-policy-document = ninguno
not-applicable-basis = no procede
not-applicable-retention = no procede

## Los plazos

period-join = { $head } { $tail }
period-within = en un plazo de { $what }
period-after = después de { $what }
period-from = desde { $what }
period-until = hasta { $what }
period-before = antes de { $what }
period-while = mientras { $what }
    .what = mientras
qual-period-except = { $head }, salvo para { $what }
qual-period-under = { $head }, según { $what }
stages-then = { $before }; después, { $next }
stage-keeps = { $period } (se conservan: { $what })
stage-keeps-only = se conservan: { $what }
stage-reason = { $period }, { $what }
stage-reason-only = { $what }

## Las bases jurídicas

basis-interest = { $basis } – { $interest }
basis-interest-of-several = { $basis } ({ $interest })
basis-of = { $basis } ({ $whose })
basis-ours = { $basis }
    .basis = nuestros

## Cómo se llama lo que no tiene título

called-purpose = { $what }
called-retention = { $what }
called-transfer = Transferencia a: { $what }
called-consent = Consentimiento: { $what }
called-rights = Derechos: { $what }
called-jurisdiction = { $what }
called-right = { $what }

## Bajo el título

meta-dated = Última actualización
meta-effective = En vigor desde el
meta-version = Versión
meta-controllers = { $n ->
    [one] Responsable del tratamiento
   *[other] Responsables del tratamiento
}

## Los títulos de los apartados

heading-introduction = Acerca de esta política
heading-controllers = Quién es responsable
heading-contact = Cómo contactar con nosotros
heading-activities = Para qué utilizamos datos personales
heading-processing-for-others = Qué hacemos por cuenta de otros
heading-data = Los datos personales que utilizamos
heading-sources = De dónde proceden los datos
heading-legal-bases = Bases jurídicas
heading-interests = Intereses legítimos
heading-recipients = Quién recibe datos personales
heading-transfers = Transferencias a otros países
heading-certifications = Certificaciones
heading-permits = Autorizaciones
heading-retention = Cuánto tiempo conservamos los datos personales
heading-security = Cómo protegemos los datos personales
heading-automated-decisions = Decisiones automatizadas y elaboración de perfiles
heading-consent = Consentimiento
heading-rights = Sus derechos
heading-complaints = Reclamaciones
heading-cookies = Cookies y tecnologías similares
heading-children = Menores
heading-claims = A qué nos comprometemos
heading-definitions = Términos utilizados en esta política
heading-jurisdictions = Qué se aplica donde usted vive
heading-changes = Cambios en esta política

## Lo que introduce los apartados

lead-data = Estos son los datos personales de los que trata esta política.
lead-sources = Los datos personales proceden de las fuentes siguientes.
lead-legal-bases = Estas son las bases jurídicas en las que se apoya esta política.
lead-interests = Estos son los intereses legítimos en los que se apoya esta política.
lead-recipients = Estas personas y organizaciones reciben datos personales.
lead-transfers = Los datos personales se transfieren del modo siguiente.
lead-certifications = Se invocan las certificaciones siguientes.
lead-permits = Se han concedido las autorizaciones siguientes.
lead-retention = Este es el tiempo durante el que se conservan los datos personales.
lead-security = Las medidas siguientes protegen los datos personales.
lead-consent = Así se pide el consentimiento y así puede retirarse.
lead-cookies = Se utilizan las cookies y tecnologías similares siguientes.
lead-complaints = Usted puede presentar una reclamación ante:
lead-jurisdictions = Lo que se aplica a usted depende de dónde viva.

## Las remisiones y los lectores

see-numbered = apartado { $number } («{ $title }»)
see-titled = «{ $title }»
readers = Este apartado se dirige a las personas siguientes: { $people }.
readers-in = Este apartado se dirige a quienes viven en { $place }.
readers-who-live = Este apartado se dirige a las personas siguientes, si viven en { $place }: { $people }.

## Las frases

labelled = { $label } { $what }
quoted = «{ $what }»
law-of = el Derecho { $place }
    .place = de
in-sentence-regime = { $name }
term-means = { $term }: { $meaning }
term-aliases = { $term } (también { $aliases })
years-of-age = { $n } años

intro-who = { $n ->
    [one] Somos { $names }. En esta política, «nosotros», «nuestro» y «nos» se refieren a { $names }.
   *[other] Somos { $names }. En esta política, «nosotros», «nuestro» y «nos» se refieren a estas organizaciones.
}
intro-for = Esta política se dirige a las personas siguientes: { $people }.
intro-for-these = Esta política se dirige a las personas siguientes:
intro-about = Trata de lo siguiente: { $services }.
intro-about-these = Trata de lo siguiente:
intro-published = Está publicada en { $what }.
intro-more = Más información: { $what }.

version-dated = Esta es la versión { $version } de esta política, modificada por última vez el { $date }.
version-only = Esta es la versión { $version } de esta política.
dated-only = Esta política se modificó por última vez el { $date }.
effective = Entra en vigor el { $date }.
history-lead = Qué ha cambiado:
history-version = { $date }, versión { $version }

registered = inscripción registral con el número { $number }
registered-in = inscripción registral en { $place } con el número { $number }
registered-with = { $said }, en: { $what }
registered-as = { $said } ({ $what })
numbered = { $what }: { $number }
numbered-in = { $what } en { $place }: { $number }

untranslated = Algunas partes de esta política no están traducidas. Están en otro idioma: { $language }.
nothing-more = No se dan detalles.
also-listed = También figuran aquí: { $items }.
row-of = { $activity }: { $purpose }

data-consists-of = Comprende: { $items }.
data-consists-of-these = Comprende:
data-for-example = Por ejemplo: { $items }.
data-others = También se utilizan los datos siguientes:
contact-ways = { $contact } ({ $ways })
common-facts = En todo lo que sigue:
usual-facts = En todo lo que sigue, salvo que se indique otra cosa:
common-facts-above = En todo lo anterior:
usual-facts-above = En todo lo anterior, salvo que se indique otra cosa:
data-items = { $data }: { $items }
data-examples = { $data }, por ejemplo, { $items }
such-as = Por ejemplo: { $items }.
members = Entre ellos figuran

basis-relied-on = Nos apoyamos en esta base para: { $activities }.
interest-in = { $interest } (en «{ $activity }»)

caption-data-periods = Cuánto tiempo se conserva cada clase de datos
caption-activity-periods = Cuánto tiempo se conservan los datos en cada actividad
stages = Por fases
moments = Qué se entiende en estos plazos:

no-decisions-anywhere = Nada de lo que describe esta política implica decisiones adoptadas únicamente por medios automatizados.
no-decisions-in = No se adoptan decisiones únicamente por medios automatizados en: { $activities }.
no-profiling-anywhere = Nada de lo que describe esta política implica la elaboración de perfiles.
no-profiling-in = No se elaboran perfiles en: { $activities }.

rights-granted = usted tiene los derechos siguientes
rights-against = { $said } frente a { $parties }
rights-under = { $said }, según { $law }
right-means = Tiene derecho { $meaning }
right-where = Se aplica si { $what }
right-except = No se extiende a lo siguiente: { $what }
competent-authority = Para { $party }, la autoridad de control competente es la siguiente: { $authority }.

caption-activities = Actividades
caption-cookies = Cookies y tecnologías similares
caption-cookie-categories = Clases de cookies y tecnologías similares
caption-jurisdictions = Qué se aplica según la residencia

link-privacy-policy = Política de privacidad ({ $who })

## De un vistazo

glance = De un vistazo
glance-who = Quién es responsable
glance-why = Para qué se utilizan los datos personales
glance-recipients = Quién recibe datos personales
glance-how-long = Cuánto tiempo se conservan los datos
glance-rights = Sus derechos
glance-contact = Cómo contactar con nosotros
glance-see-activities = Ver cada uso
glance-see-recipients = Ver todos los destinatarios
glance-see-retention = Ver los plazos, o de qué dependen
glance-see-contact = Cómo contactar con nosotros

## Las columnas que nombran las filas

rows-activities = Qué hacemos
rows-data = Datos
rows-recipients = Destinatario
rows-organisations = Organización
rows-services = Producto o sitio
rows-transfers = Transferencia
rows-retention = Datos o regla
rows-trackers = Cookie o tecnología similar
rows-cookies = Nombre
rows-cookie-categories = Clase
rows-sources = Fuente
rows-terms = Término
rows-jurisdictions = Dónde vive usted
rows-measures = Medida
rows-certifications = Certificación
rows-rights = Derechos
rows-claims = Compromiso
rows-contacts = Contacto
more = Más información

## Los nombres de los campos

field-about = Servicios
field-activities = Se aplica a
field-acts-as = Función
field-addresses = Dirección
field-against = Frente a
field-aliases = También llamado
field-applies-to = Se aplica a
field-asked = Cómo lo pedimos
field-at-end = Al final del plazo
field-audience = Para
field-authority = Autoridad de control
field-automated = Decisiones automatizadas
field-answer-within = Plazo de respuesta
field-bases = Depende de la base jurídica
field-basis = Base jurídica
field-category = Clase
field-certifications = Certificaciones
field-changes = Cambios
field-channels = Por estos medios
field-children = Menores
field-commitments = Compromisos
field-further-to = Para qué se recogieron inicialmente los datos
field-compatibility = Por qué este fin es compatible con el inicial
field-competent-for = Competente para
field-complain-to = Dónde reclamar
field-complaint-form = Formulario de reclamación
field-composed-of = Formado por
field-consent = Consentimiento
field-consequences = Si usted no facilita los datos
field-contacts = Contacto
field-controllers = Responsable del tratamiento
field-copy = Cómo obtener una copia de las garantías
field-cost = Coste
field-courts = Tribunales
field-criminal = Datos relativos a condenas o infracciones penales
field-criteria = De qué depende el plazo
field-data = Datos personales
field-dated = Fecha
field-definition = Significado
field-description = Descripción
field-destination = Destino
field-do-not-track = Respuesta a las señales «Do Not Track»
field-domains = Se encuentra en
field-dpo = Delegado de protección de datos
field-effect = Efecto
field-effective = En vigor desde el
field-emails = Correo electrónico
field-employees = Empleados
field-entity = Con quién trata usted
field-examples = Por ejemplo
field-exceptions = Excepciones
field-explicit = Consentimiento explícito
field-exporter = Desde
field-extension = Puede prolongarse
field-form = Formulario
field-framework = Marco
field-gives = Datos de esta fuente
field-giving = Si es obligatorio facilitar los datos
field-grants = Derechos
field-group = Pertenece a
field-handles = Para
field-history = Versiones anteriores
field-holder = Titular
field-how = Cómo ejercer sus derechos
field-identifiability = Hasta qué punto los datos permiten identificarle
field-identity = Cómo comprobamos quién lo solicita
field-agents = Cómo puede ejercerlos otra persona por usted
field-implies = Puede revelar por deducción
field-importer = A
field-includes = Incluye
field-issuer = Administrada por
field-items = Elementos
field-languages = Idiomas
field-lasts = Duración
field-law = Derecho
field-legal-form = Forma jurídica
field-lengthens = Se conservan más tiempo para
field-liability = Responsabilidad
field-lifetime = Duración
field-links = Más información
field-list = Lista
field-location = Dónde
field-logic = Cómo se adopta la decisión
field-breach-notice = A quién se comunica una violación de la seguridad de los datos personales
field-recipient-breach-notice = A quién comunican una violación de la seguridad de los datos personales
field-measures = Medidas de seguridad
field-mechanism = Qué permite la transferencia
field-members = Miembros
field-method = Cómo se da el consentimiento
field-minimum-age = Edad mínima
field-names = Nombres
field-notice-timing = Cuándo se le informa
field-number = Número
field-only-if = Solo si
field-onward = Se transmiten a
field-opt-out = Cómo oponerse
field-opt-out-signals = Respuesta a las señales de exclusión
field-opt-out-status = Cómo comprobar que su exclusión consta
field-keeps = Qué se sigue conservando
field-organisation = Contacto de
field-oversees = Supervisa
field-oversight = Supervisión
field-own-purposes = Fines propios
field-parental-consent = Consentimiento de los padres o tutores
field-part-of = Parte de
field-party = Quién está detrás
field-party-to = Parte en
field-period = Durante cuánto tiempo
field-permits = Autorizaciones
field-person = Persona
field-phones = Teléfono
field-position = Cargo
field-prevails = Sus principios prevalecen sobre esta política en caso de divergencia
field-privacy-policy = Política de privacidad
field-profiling = Elaboración de perfiles
field-provider = Prestado por
field-provides = Qué hace para nosotros
field-public = De acceso público
field-purposes = Fines
field-reason = Motivo
field-reach = A quién llega
field-recipients = Destinatarios
field-recorded = Cómo se registra
field-recourse = A quién puede dirigirse
field-refusal = Cómo rechazarlo
field-registrations = Inscripción registral
field-representative = Representante
field-resident-in = Dónde viven
field-residents = Dónde vive usted
field-responsible = Responsable de protección de datos
field-retention = Cuánto tiempo se conservan los datos
field-role = Nuestra función
field-safeguards = Garantías
field-scope = Alcance
field-sector = Sector de actividad
field-services = Servicios
field-setter = Instalada por
field-signed = Celebrado el
field-significance = Qué significa la decisión para usted
field-sold-or-shared = Venta o comunicación
field-source = De dónde proceden los datos
field-special = Categoría especial
field-special-terms = Condiciones especiales
field-standard = Norma
field-strictly-necessary = Estrictamente necesaria
field-sub-processors = Subencargados del tratamiento
field-subjects = Sobre quién
field-technology = Tecnología
field-text = Significado
field-to = Quién tiene estos derechos
field-total = En total
field-trademarks = Marcas
field-tracked-across-sites = Si otros recogen datos en varios sitios
field-trackers = Cookies y tecnologías similares
field-type = Clase
field-url = Dirección
field-valid = Validez
field-version = Versión
field-vulnerable = Personas vulnerables
field-website = Sitio web
field-withdrawal = Cómo retirarlo

field-state-criteria = Se da si
field-certification-links = Más información
field-certification-list = Lista de entidades certificadas
field-certification-scope = Qué abarca
field-consent-applies-to = Para
field-consent-subjects = A quién se pide
field-consent-refusal = Cómo denegarlo
field-consent-effect = Qué supone retirarlo
field-data-part-of = Parte de
field-jurisdiction-authority = Autoridad de control
field-organisation-location = Dónde se tratan los datos
field-recipient-location = Dónde se tratan los datos
field-authority-location = Dónde se tratan los datos
field-activity-location = Dónde se encuentran los datos
field-purpose-location = Dónde se encuentran los datos
field-measure-applies-to = Qué protege
field-organisation-list = Lista
field-permit-scope = Qué permite
field-recipient-activities = Recibe datos en
field-recipient-data = Datos recibidos
field-recipient-list = Lista actual
field-recipient-purposes = Recibidos para
field-retention-activities = Cuando se utilizan para
field-retention-data = Datos
field-retention-law = Leyes que lo exigen
field-retention-url = Política de conservación
field-right-how = Cómo ejercerlo
field-right-includes = Comprende
field-right-only-if = Se aplica si
field-rights-activities = Estos derechos se aplican a
field-rights-activities-alone = Esto se aplica a
field-rights-description = Acerca de estos derechos
field-rights-refusal = Si denegamos la solicitud
field-rights-to = Para quién es esto
field-service-subjects = Se ofrece a
field-source-subjects = Sobre quién
field-stage-only-if = Solo si
field-tracker-category-data = Datos recogidos
field-tracker-data = Datos recogidos
field-tracker-recipients = Quién más puede leerla
field-transfer-activities = Se produce en
field-transfer-data = Datos transferidos
field-transfer-purposes = Para qué

## Las palabras de los campos

word-processor = encargado del tratamiento (actúa por cuenta del responsable)
word-sub-processor = subencargado del tratamiento (actúa por cuenta de un encargado)
word-controller = responsable del tratamiento (decide por qué y cómo se utilizan los datos)
word-joint-controller = corresponsable del tratamiento (decide conjuntamente con otros)
word-authority = autoridad pública
word-breach-notice-authority = la autoridad de control
word-breach-notice-people = los interesados
word-breach-notice-controller = el responsable del tratamiento
word-public = el público
word-service-provider = proveedor de servicios o contratista
word-third-party = tercero
word-internal = personas de la organización o de su grupo
word-role-controller = responsable del tratamiento
word-role-processor = encargado del tratamiento
word-role-joint-controller = corresponsable del tratamiento

word-political = política
word-philosophical = filosófica
word-religious = religiosa
word-trade-union = sindical

word-not-directed = no se dirige a menores
word-directed = se dirige a menores
word-mixed = se dirige a menores, entre otros

word-honoured = hacemos lo que piden
word-ignored = actuamos igual con ellas que sin ellas

word-sold = se venden
word-shared = se comparten para publicidad entre sitios y servicios
word-residents = personas que viven allí

word-statutory = exigido por la ley
word-contractual = exigido por contrato
word-pre-contractual = necesario para celebrar un contrato
word-optional = voluntario
word-automatic = se recogen de forma automática, sin que nadie los facilite

word-identifiable = los datos permiten saber quién es la persona, por sí solos o junto con otros datos
word-pseudonymous = los datos solo permiten saber quién es la persona con información que se conserva por separado
word-encrypted = los datos solo permiten saber quién es la persona con una clave
word-aggregated = los datos se refieren a muchas personas en conjunto
word-anonymous = los datos no permiten saber quién es la persona

word-deleted = los datos se suprimen
word-anonymised = los datos se anonimizan
word-archived = los datos se archivan
word-returned = los datos se devuelven
word-reviewed = se revisa si los datos siguen siendo necesarios

# As in English.
word-cookie = cookie
word-pixel = píxel de seguimiento
word-local-storage = entrada en el almacenamiento del navegador
word-sdk = identificador de un kit de desarrollo de software (SDK)
word-fingerprint = reconocimiento del dispositivo por sus características
word-link-decoration = identificador en los enlaces
word-log-file = archivo de registro de un servidor
# As in English.
word-script = script
word-first-party = el propio sitio
word-session = hasta que se cierra el navegador
word-persistent = más allá de la sesión, por un tiempo que no se indica

word-opt-in = mediante una acción clara, como marcar una casilla
word-opt-out = por no oponerse
word-pre-ticked = al dejar marcada una casilla
word-browser-settings = mediante los ajustes del navegador
word-continued-use = al seguir utilizando el servicio
word-acceptance-of-terms = mediante la aceptación de condiciones
word-signature = por escrito
word-oral = de palabra

word-technical = técnica
word-organisational = organizativa
word-physical = física
# As in English.
word-contractual-measure = contractual

word-others = en cualquier otro lugar
word-full = completa
word-short = breve

layer-full = Esto es un resumen. Todo lo demás está en nuestra política completa: { $notice }
