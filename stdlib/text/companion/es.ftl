## Los documentos complementarios de políticas y registros en español: tablas, cada una de un aspecto, y el mapa de datos.

index-companions = Documentos complementarios
companion-workbook = Todas las tablas complementarias en un libro
companion-tables = Tablas

companion-cookies = Cookies y tecnologías similares
companion-cookies-about = Cada cookie o tecnología similar: quién la instala, para qué y por cuánto tiempo.
companion-cookies-caption = { $n ->
    [one] { $n } cookie o tecnología similar
   *[other] { $n } cookies y tecnologías similares
}
companion-sub-processors = Encargados y subencargados del tratamiento
companion-sub-processors-about = Quienes tratan datos personales por nuestra cuenta y aquellos a los que recurren a su vez.
companion-sub-processors-caption = { $n ->
    [one] { $n } encargado del tratamiento
   *[other] { $n } encargados del tratamiento
}
companion-transfers = Transferencias a terceros países
companion-transfers-about = A quién se transfieren datos personales, adónde, qué lo permite y con qué garantías.
companion-transfers-caption = { $n ->
    [one] { $n } transferencia
   *[other] { $n } transferencias
}
companion-retention = Calendario de conservación
companion-retention-about = Qué datos se conservan en qué actividad, cuánto tiempo, desde cuándo, por qué y qué ocurre después.
companion-retention-caption = { $n ->
    [one] { $n } plazo
   *[other] { $n } plazos
}
companion-legitimate-interests = Intereses legítimos
companion-legitimate-interests-about = Los intereses en que se basan los tratamientos, con los hechos que pondera la evaluación de cada uno. Una columna que falta o una celda vacía es un hecho que nadie ha indicado.
companion-legitimate-interests-caption = { $n ->
    [one] { $n } actividad basada en intereses legítimos
   *[other] { $n } actividades basadas en intereses legítimos
}

companion-all-data = Todos los datos de la actividad
companion-interest-unnamed = No se nombra ningún interés

companion-column-cookie = Nombre
companion-column-names = Identificadores
companion-column-technology = Tecnología
companion-column-setter = Instalada por
companion-column-category = Clase
companion-column-purposes = Fines
companion-column-lifetime = Duración
companion-column-data = Datos recogidos
companion-column-readers = Quién más puede leerla
companion-column-necessary = Estrictamente necesaria
companion-column-consent = Consentimiento
companion-column-refusal = Cómo rechazarla
companion-column-found = Dónde se utiliza
companion-column-links = Más información

companion-column-vendor = Encargado del tratamiento
companion-column-role = Función
companion-column-provides = Qué hace para nosotros
companion-column-used-for = Fines y actividades
companion-column-vendor-data = Datos personales
companion-column-location = Dónde se tratan los datos
companion-column-safeguards = Garantías
companion-column-contract = Contrato
companion-column-further = A quién recurre a su vez
companion-column-vendor-links = Más información

companion-column-importer = Importador
companion-column-transfer = Transferencia
companion-column-exporter = Exportador
companion-column-country = País
companion-column-mechanism = Qué la permite, y desde cuándo
companion-column-signed = Celebrado el
companion-column-transferred = Datos
companion-column-transfer-activities = Actividades
companion-column-transfer-purposes = Fines
companion-column-onward = Se transmiten a
companion-column-copy = Cómo obtener una copia de las garantías
companion-column-assessment = Evaluación de impacto de la transferencia
companion-column-supplementary = Medidas complementarias
companion-column-only-if = Solo si

companion-column-kept-data = Datos
companion-column-kept-for = Actividad
companion-column-period = Durante cuánto tiempo
companion-column-counted-from = Se cuenta desde
companion-column-kept-because = Motivo jurídico o de otro tipo
companion-column-at-end = Al final del plazo
companion-column-longer = Más tiempo si es necesario para

companion-column-interest = Interés
companion-column-activity = Actividad
companion-column-necessity = Por qué es necesario
companion-column-interest-data = Datos
companion-column-sensitive-data = Datos especiales y datos sobre infracciones
companion-column-subjects = Interesados
companion-column-vulnerable = Entre ellos, menores, empleados y otras personas que requieren más cuidado
companion-column-sources = De dónde proceden los datos
companion-column-recipients = Destinatarios
companion-column-kept = Cuánto tiempo se conservan
companion-column-scale = Escala
companion-column-automated = Decisiones automatizadas y elaboración de perfiles
companion-column-safeguarded = Garantías y medidas
companion-column-objection = Cómo oponerse
companion-column-consequences = Si no se facilitan los datos
companion-column-interest-assessment = Evaluación

word-scale-large = grande
word-scale-small = pequeña
companion-fact-scale = la escala
companion-fact-profiling = la elaboración de perfiles
companion-fact-automated = las decisiones automatizadas
companion-fact-further-to = el uso para otros fines
companion-fact-purposes = los fines
companion-fact-data = los datos
companion-fact-subjects = los interesados

companion-impact-assessments = Examen de la necesidad de evaluación de impacto
companion-impact-assessments-about = Qué criterios de alto riesgo cumple cada actividad según lo que de ella se indica, cuáles no pueden apreciarse porque nadie ha indicado los hechos y qué se ha evaluado.
companion-impact-assessments-caption = { $n ->
    [one] { $n } actividad
   *[other] { $n } actividades
}
companion-untold = { $criterion } (no se indica: { $facts })
companion-column-criteria-number = Cuántos se cumplen
companion-column-criteria-met = Criterios que se cumplen
companion-column-criteria-untold = Criterios que no pueden apreciarse
companion-column-criteria-not-met = Criterios que no se cumplen
companion-column-dpia = Evaluación de impacto
companion-column-owner = Persona encargada

companion-data-map = Mapa de datos
companion-data-map-about = De quién proceden los datos personales, qué se hace con ellos, quién los recibe, dónde y qué permite que lleguen allí. La tabla dice lo mismo que el dibujo.
companion-data-map-caption = { $n ->
    [one] { $n } flujo de datos
   *[other] { $n } flujos de datos
}
companion-column-from = De
companion-column-to = A
companion-column-where = Dónde
companion-column-flow-data = Datos
companion-column-flow-mechanism = Qué lo permite
companion-map-people = Personas
companion-map-nowhere = Lugar no indicado
companion-map-no-mechanism = no se indica nada que lo permita
companion-map-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
companion-map-givers = Personas y fuentes
companion-map-uses = Actividades
companion-map-places = Destinatarios, por lugar
companion-map-data = Datos: { $what }
companion-map-terms = Fundamento: { $what }
companion-map-doers = Por: { $what }
companion-map-abroad = { $place } (transferencia)
companion-map-flow = { $from } → { $to }: { $data }
companion-map-legend-home = Datos facilitados o comunicados
companion-map-legend-abroad = Datos transferidos a un tercer país, con lo que lo permite
format-svg = Dibujo (SVG)
format-mmd = Diagrama (Mermaid)
