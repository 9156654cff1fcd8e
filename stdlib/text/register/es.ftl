## Registros de las actividades de tratamiento en español: los encabezados de sus columnas y lo que solo dice un registro.

register-title-controller = Registro de las actividades de tratamiento: { $organisation }, responsable del tratamiento
register-title-processor = Registro de las actividades de tratamiento: { $organisation }, encargado del tratamiento
register-kept-under = Fundamento
register-law-controller = artículo 30, apartado 1, del RGPD
register-law-processor = artículo 30, apartado 2, del RGPD
register-dated = Fecha
register-keeper = Llevado por
register-exemption = Exención
register-party = { $role ->
    [controller] Responsable del tratamiento
   *[processor] Encargado del tratamiento
}
register-overview = Resumen
register-overview-caption = Las actividades de este registro
register-activities = Actividades
register-common = Lo que vale para todas las actividades
register-common-lead = Cada una de estas indicaciones vale para todas las actividades que siguen y no se repite en ellas.
register-besides = { $what }, además de lo indicado arriba
register-itself = La propia actividad
register-purpose-of = { $activity }: { $purpose }
register-silent = no se indica
register-no-country = país no indicado
register-contact-details = { $who }: { $details }
register-with-parts = { $whole }: { $parts }
register-acts-as = { $who } – { $roles }
register-receives = { $who }; recibe: { $what }
register-receives-if = { $who }; solo si: { $what }
register-within-group = dentro del grupo: { $who }
register-keeper-of-record = { $who } (que lleva este registro)
register-one-of-ours = { $who } (del mismo grupo)
register-joint = { $who } (corresponsable del tratamiento)
register-measure-examples = { $who }; por ejemplo: { $what }
register-measure-standard = { $who }; norma: { $what }
register-reason = motivo: { $what }
register-further-to = tratamiento ulterior de datos recogidos inicialmente para: { $what }
register-compatibility = compatible porque: { $what }
register-only-if = solo si: { $what }
register-role-processor = encargado del tratamiento
register-role-sub-processor = subencargado del tratamiento
register-role-controller = responsable del tratamiento
register-role-joint-controller = corresponsable del tratamiento
register-role-authority = autoridad pública
register-role-public = cualquiera
register-role-service-provider = proveedor de servicios
register-role-third-party = tercero
register-role-internal = interno
register-of = { $what }: { $said }
register-whose = { $interest } ({ $whose })
register-other-data = otros datos
register-longer = más tiempo si es necesario para: { $what }
register-onward = { $who }, y después a { $what }
register-copy = { $mechanism }; copia: { $copy }
register-assessment = { $mechanism }; evaluación: { $assessment }
register-breach-notice = las violaciones de la seguridad de los datos personales se comunican a: { $who }
register-supplementary = { $mechanism }; medidas complementarias: { $measures }
register-consent-asked = se pide: { $what }
register-consent-method = se da: { $what }
register-consent-recorded = se registra: { $what }
register-consent-withdrawal = se retira: { $what }
register-consent-version = versión: { $what }
register-consent-links = más información: { $what }

word-dpia-required = necesaria, aún no iniciada
word-dpia-not-required = examinada, no necesaria
word-dpia-in-progress = en curso
word-dpia-done = realizada
word-status-planned = prevista
word-status-active = activa
word-status-suspended = suspendida
word-status-retired = concluida

column-reference = Referencia
column-group = Grupo
column-activity = Actividad
column-organisation = { $role ->
    [controller] Responsable del tratamiento
   *[processor] Encargado del tratamiento
}
column-contact = Datos de contacto
column-representative = Representante
column-dpo = Delegado de protección de datos
column-joint-controllers = Corresponsables del tratamiento
column-controllers-served = Responsables por cuenta de quienes se actúa
column-controllers-representatives = Sus representantes
column-purposes = { $role ->
    [controller] Fines
   *[processor] Categorías de tratamientos
}
column-conditions = Condiciones y motivos
column-subjects = Categorías de interesados
column-data = Categorías de datos personales
column-special-data = Categorías especiales de datos
column-criminal-data = Datos relativos a condenas e infracciones
column-recipients = Destinatarios
column-sub-processors = Subencargados del tratamiento
column-transfers = Transferencias a terceros países
column-safeguards = Garantías de las transferencias
column-retention = Plazos de supresión
column-measures = Medidas de seguridad
column-basis = Base jurídica
column-interests = Intereses legítimos
column-assessment = Ponderación de intereses
column-source = Origen de los datos
column-rights = Derechos de los interesados
column-automated = Decisiones automatizadas y elaboración de perfiles
column-sold-or-shared = Venta o comunicación
column-consent = Consentimiento
column-contract = Contratos con encargados del tratamiento
column-contract-served = Contrato con el responsable del tratamiento
column-location = Ubicación de los datos
column-systems = Sistemas
column-dpia = Evaluación de impacto
column-policy-document = Documento de política
column-breaches = Violaciones de la seguridad de los datos personales
column-retention-kept = Plazos cumplidos
column-owner = Persona encargada
column-status = Estado
column-created = Creación
column-updated = Actualización
column-note = Notas

## Lo que un registro dice de otro modo que una política: habla de los interesados, no con ellos

in-register-none-recipients = ninguno: los datos no se comunican
in-register-std-vocabulary-legal-bases-manifestly-public = datos que el interesado ha hecho públicos
in-register-std-vocabulary-rights-complaint-to-controller = derecho a presentar una reclamación ante el responsable del tratamiento
in-register-std-source-the-person = el interesado
in-register-std-source-device = el dispositivo del interesado
in-register-std-source-employer-of-the-person = el empleador del interesado o la organización a la que representa
in-register-std-source-others-than-the-person = personas distintas del interesado
