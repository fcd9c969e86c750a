# What the pages say, and the letters too. The person is "usted", the company "nosotros".
# Short main clauses. Always the same word: eliminar, conservar, confirmar, retirar, volver a comprobar.

language-name = Español
text-direction = ltr

## The frame of every page

product = Solicitudes de privacidad
skip = Ir al contenido
languages = Idioma
privacy-notice = Política de privacidad
talk = Hablar con una persona
all-about = Cómo solicitar la eliminación
no-cookies = Estas páginas no usan cookies y no cargan nada de otros sitios.
error-lead = Error:
problem = Hay un problema

## Days, moments, lists

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
date-long = { $day } de { $month } de { $year }
moment = { $date } a las { $time }
list-and = { $head } y { $last }

## The two choices

choice-data = Todos mis datos, en todas partes
choice-account = Solo mi cuenta
choice-unsure = No estoy seguro o segura
scope-all_data = Todos mis datos, en todas partes
scope-account_only = Solo mi cuenta
explains-data = Eliminamos todos los datos personales que tenemos sobre usted, en todos los sistemas, también su cuenta y su contacto en nuestra herramienta de marketing ActiveCampaign.
explains-account = Cerramos su acceso y eliminamos su perfil, y nada más.
explains-unsure = Explicamos las dos opciones en un correo, y usted elige allí.
important = Importante:
shared-stays = Los datos que su empresa comparte en nuestro CRM (listas de clientes, negocios, contactos) no se eliminan con un acceso.
law-lets-keep = Algunos datos deben quedar por ley. Le decimos cuáles, por qué y hasta cuándo.

## What goes, what stays: in general

will-delete = Se elimina en { $system }:
will-anonymise = Se quita su nombre en { $system }:
will-deactivate = Se cierra en { $system }:
will-keep = Se conserva en { $system }:
will-forward = Se transmite desde { $system } a la empresa que decide sobre ello:
will-untouched = No se toca en { $system }:
older-go = lo más antiguo no se conserva

because-free_expression = porque los protege la libertad de expresión e información
because-legal_obligation = porque una ley nos obliga a conservarlos
because-public_health = porque la salud pública los necesita
because-archiving = porque los necesitan los archivos, la investigación o la estadística
because-legal_claims = porque son necesarios para reclamaciones
because-excessive = porque la solicitud es manifiestamente infundada o excesiva
because-not_identified = porque no pudimos asegurarnos de quién son los datos

provision-gdpr-free_expression = art. 17.3.a) RGPD
provision-gdpr-legal_obligation = art. 17.3.b) RGPD
provision-gdpr-public_health = art. 17.3.c) RGPD
provision-gdpr-archiving = art. 17.3.d) RGPD
provision-gdpr-legal_claims = art. 17.3.e) RGPD
provision-gdpr-excessive = art. 12.5 RGPD
provision-gdpr-not_identified = art. 12.6 y art. 11.2 RGPD
provision-uk_gdpr-free_expression = art. 17.3.a) RGPD del Reino Unido
provision-uk_gdpr-legal_obligation = art. 17.3.b) RGPD del Reino Unido
provision-uk_gdpr-public_health = art. 17.3.c) RGPD del Reino Unido
provision-uk_gdpr-archiving = art. 17.3.d) RGPD del Reino Unido
provision-uk_gdpr-legal_claims = art. 17.3.e) RGPD del Reino Unido
provision-uk_gdpr-excessive = art. 12.5 RGPD del Reino Unido
provision-uk_gdpr-not_identified = art. 12.6 y art. 11.2 RGPD del Reino Unido
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Aún no ha empezado
system-gone = Eliminado y comprobado
system-kept = Terminado, algo queda
system-nothing_found = No se encontró nada
system-declared = Declarado hecho
system-handed_over = Encargado
system-waits = En espera
system-stuck = Lo revisa una persona
system-absent = No se usa

did-delete = Eliminado:
did-anonymise = Su nombre quitado:
did-deactivate = Cerrado:
did-keep = Conservado:
did-forward = Transmitido, no eliminado:
rows = { $label } ({ $rows ->
    [one] 1 registro
   *[other] { $rows } registros
})
until = hasta el { $date }
forwarded-to = a { $whom }, que decide sobre ello
declared-says = Aquí ningún programa puede mirar. La persona encargada lo hizo a mano y así lo declaró.
finishes-on = El proveedor ha aceptado el encargo y lo termina a más tardar el { $date }. Entonces volvemos a comprobarlo.
looked-again = Volvimos a comprobarlo el { $moment }.
absent-by = La empresa ha declarado que no lo usa: { $by }, desde el { $date }.
systems-title = Qué hemos eliminado hasta ahora
systems-says = Después de eliminar, volvemos a comprobarlo. Solo cuenta como eliminado lo que ya no encontramos.
plan-title = Qué vamos a eliminar

## The start page

form-title = Eliminar sus datos, o solo su cuenta
form-lead = Son dos cosas distintas. Aquí ve qué elimina cada una y qué queda.
form-jump = Ir al formulario

next-title = Qué pasa después
next-ask = Usted lo solicita
next-ask-says = Con el formulario de esta página o por correo, con sus propias palabras. Es gratuito.
next-verify = Usted confirma
next-verify-says = Enviamos un correo con un enlace. Allí usted elige y confirma con un botón. Antes de eso no se elimina nada.
next-delete = Eliminamos y volvemos a comprobar
next-delete-says = Revisamos su solicitud. Después eliminamos y volvemos a comprobar cada sistema.
next-answer = Le escribimos
next-answer-says = Qué hemos eliminado, qué queda y por qué: en un plazo de 30 días desde su solicitud.

mail-title = O escriba un correo
mail-says = Cada botón abre su programa de correo con el texto ya escrito. Nuestra dirección:
mail-data = Todos mis datos, en todas partes
mail-account = Solo mi cuenta
mail-copy = Mostrar los textos para copiar
mail-free = ¿Preguntas sobre todo esto? Responde una persona:
template-data-subject = Eliminen todos mis datos personales, en todos los sistemas
template-data =
    Buenos días:

    Por favor, eliminen todos los datos personales que tienen sobre mí, en todos los sistemas, también en las herramientas de marketing.

    Escribo desde la dirección de correo que ustedes conocen. Confirmo con el enlace que me envíen.
template-account-subject = Eliminen solo mi cuenta
template-account =
    Buenos días:

    Por favor, eliminen mi cuenta, y nada más.

    Escribo desde la dirección de correo de mi cuenta. Confirmo con el enlace que me envíen.

form-ask = ¿Qué debemos eliminar?
form-safe = Elija una opción. No se elimina nada hasta que usted confirme por correo.
reach-title = ¿Cómo podemos contactar con usted?
name = Nombre
email = Dirección de correo electrónico
email-hint = Use la dirección que conocemos. Le enviamos allí un correo para asegurarnos de que es usted.
message = Cualquier cosa que nos ayude a encontrar sus datos
optional = (opcional)
message-hint = Por ejemplo, un número de pedido. Por favor, no envíe contraseñas ni copias de su documento de identidad.
form-send = Enviar mi solicitud

mistake-scope-missing = Elija qué debemos eliminar
mistake-name-missing = Escriba su nombre
mistake-email-missing = Escriba su dirección de correo electrónico
mistake-email-malformed = Escriba una dirección de correo electrónico con una @, como nombre@example.com
mistake-message-too-long = Acorte su mensaje a 4000 caracteres

## After the form

received-title = Ahora mire su correo
received-lead = Hemos recibido su solicitud
received-says = Enviamos un correo a { $address }. Abra el enlace y confirme con un botón.
received-none = ¿Ningún correo después de diez minutos?
received-none-says = Mire en la carpeta de correo no deseado, o rellene el formulario otra vez. El enlace más reciente es el que sirve.
received-again = Volver al formulario
reference = Referencia
link-until = El enlace sirve hasta el
answer-by = Tendrá noticias nuestras antes del
nothing-before = No se elimina nada antes de que usted confirme.

## The one page

confirm-title = ¿Qué debemos eliminar?
confirm-asked-all_data = Quiere que eliminemos todos sus datos. ¿Es así?
confirm-asked-account_only = Quiere que eliminemos solo su cuenta. ¿Es así?
confirm-lead-clear = Por favor, mire qué se elimina y qué queda. Puede elegir la otra opción. Después confirme con un botón.
confirm-lead-unclear = Esto puede significar dos cosas. Elija una y después confirme con un botón.
you-wrote = Usted escribió el { $date }:
quote = «… { $words } …»
no-way-back = Esto no se puede deshacer.
cooling-off = { $hours ->
    [0] Revisamos su solicitud y después eliminamos.
    [one] Primero revisamos su solicitud. Después pasa una hora antes de que eliminemos. Hasta entonces puede retirarla.
   *[other] Primero revisamos su solicitud. Después pasan { $hours } horas antes de que eliminemos. Hasta entonces puede retirarla.
}
for-address = Para
confirm-button = Confirmar mi elección y mi dirección
confirm-proves = Con este botón usted también muestra que este buzón es suyo.
not-me = Yo no he pedido esto
not-me-says = Entonces no se elimina nada y cerramos la solicitud.

## Where things stand

request = Solicitud
progress = Progreso
your-choice = Su elección
we-decided = Lo que decidimos
only-in = Eliminar solo en { $system }
step-received = Hemos recibido su solicitud
step-confirmed = Usted la ha confirmado
step-approved = La hemos revisado y aprobado
step-deleting = Estamos eliminando
step-closed = Usted tiene nuestra respuesta

standing-unconfirmed = Esperamos su confirmación
standing-unconfirmed-says = Abra el enlace de nuestro correo y confirme con un botón. Antes de eso no se elimina nada.
standing-checking = Estamos revisando su solicitud
standing-checking-says = Usted la ha confirmado. No tiene que hacer nada más.
standing-scheduled = Su solicitud está aprobada
standing-scheduled-says = Pronto empezamos a eliminar. Hasta entonces todavía puede retirarla.
standing-deleting = Estamos eliminando
standing-deleting-says = Lo que se ha eliminado no se puede recuperar. Volvemos a comprobar cada sistema antes de darlo por terminado.
standing-answering = Una persona se ocupa de su solicitud
standing-answering-says = Recibirá la respuesta por correo.
standing-fulfilled = Lo que pidió se ha eliminado
standing-fulfilled-says = Hemos vuelto a comprobar cada sistema y ya no hemos encontrado nada de ello. No se puede recuperar.
standing-partly_fulfilled = Eliminado, pero algo queda
standing-partly_fulfilled-says = Abajo ve qué se ha eliminado, qué queda o se termina más tarde, y por qué.
standing-one_system = Hecho en un solo sistema
standing-one_system-says = Una persona de nuestro equipo decidió eliminar solo en este. Abajo ve qué ha sido de sus datos allí. Nuestros demás sistemas quedaron como estaban.
standing-nothing_found = No hemos encontrado nada que eliminar
standing-nothing_found-says = Hemos mirado en cada sistema y no hemos encontrado nada que pertenezca a esta solicitud.
standing-refused = No eliminamos los datos
standing-refused-says = Abajo lee el motivo y qué puede hacer.
standing-withdrawn = La solicitud se ha retirado
standing-withdrawn-says = No hacemos nada más. Lo que se había eliminado antes no se puede recuperar.
standing-unproven = No pudimos asegurarnos de que era usted
standing-unproven-says = Nadie confirmó la solicitud a tiempo. No se ha eliminado nada. Puede volver a pedirlo en cualquier momento.
standing-unanswered = No llegamos a saber qué quería decir
standing-unanswered-says = Nadie eligió a tiempo entre las dos opciones. No se ha eliminado nada. Puede volver a pedirlo en cualquier momento.
standing-duplicate = Respondemos a esto con otra referencia
standing-duplicate-says = La misma solicitud nos llegó dos veces. Sigue con la referencia anterior.
standing-answered = Hemos respondido
standing-answered-says = Usted recibió nuestra respuesta por correo.
standing-not_a_request = Esto no era una solicitud sobre datos personales
standing-not_a_request-says = La hemos cerrado. Si nos equivocamos, responda a nuestro correo.

withdraw-title = ¿Ha cambiado de opinión?
withdraw-whole = Puede retirar la solicitud hasta que empecemos a eliminar. Entonces no se elimina nada.
withdraw-rest = Puede detener lo que falta. Lo que se ha eliminado no se puede recuperar.
withdraw-open = Retirar mi solicitud
withdraw-means = Paramos y cerramos la solicitud.
withdraw-button = Sí, parar
withdraw-by-link = Abra el enlace con el que confirmó. Allí puede retirar la solicitud. O responda a uno de nuestros correos.
progress-letters = Le escribimos cuando esté terminado. Cada correo nuestro lleva un enlace a esta solicitud.

## The status page

due-answer = Respuesta antes del { $date }
due-done = Terminado antes del { $date }
clock = { $used } de { $days } días transcurridos
received-on = Recibimos su solicitud
promised = Nuestro compromiso
statutory = El límite de la ley
was-extended = Necesitamos más tiempo y le escribimos por qué.
why = Por qué
refused = No eliminamos sus datos, { $because } ({ $provision }).
events-title = Qué ha pasado
event-received = Recibimos su solicitud
event-link_sent = Le enviamos un enlace
event-bounced = Nuestro correo no le llegó
event-reread = Una persona volvió a leer su solicitud
event-confirmed = Usted confirmó
event-approved = La aprobamos
event-extended = Necesitamos más tiempo
event-forwarded = La transmitimos a la empresa que decide sobre una parte de los datos
event-deleting_began = Empezamos a eliminar
event-looked_again = Volvimos a comprobar cada sistema
event-looked_again_alone = Volvimos a comprobar este único sistema
event-withdrawn = Usted la retiró
event-disowned = Usted nos dijo que no había pedido esto
event-refused = La denegamos
event-answered = Le enviamos nuestra respuesta
event-closed = Cerramos la solicitud
status-aside = Progreso y ayuda

rights-title = Si no está de acuerdo
rights-gdpr = Puede presentar una reclamación ante una autoridad de control de protección de datos, por ejemplo donde vive o trabaja, y puede acudir a los tribunales (art. 77 y art. 79 RGPD).
rights-uk_gdpr = Puede presentarnos una queja a nosotros (lo confirmamos en un plazo de 30 días) y una reclamación ante el Information Commissioner, y puede acudir a los tribunales (art. 77 y art. 79 RGPD del Reino Unido).
rights-ccpa = Puede pedirnos que lo revisemos otra vez, y puede presentar una queja ante la California Privacy Protection Agency.
rights-contact = Una persona de nuestra empresa lee su pregunta o su queja:
rights-authority = La autoridad competente para nosotros:
rights-agency = La agencia:

## The certificate

certificate = Certificado
certificate-says = Firmamos lo que aquí consta. El archivo firmado lo demuestra, incluso cuando ya le hayamos olvidado.
certificate-save = Guardar el archivo firmado
certificate-back = Volver a su solicitud
certificate-for = De quién es
certificate-for-yours = No contiene su dirección de correo, solo una huella de ella. La clave de su archivo muestra que es la suya. Cuando le hayamos olvidado, solo usted tendrá esta clave: guarde el archivo, por favor.
certificate-for-in_letter = No contiene su dirección de correo, solo una huella de ella. La clave que muestra que es la suya viene con el enlace de nuestro último correo.
certificate-for-ours = No contiene la dirección de correo, solo una huella de ella. La clave que muestra de quién es solo la tiene la persona que hizo la solicitud.
certificate-for-nobody = No nombra a nadie.
certificate-fingerprint = Huella
certificate-key = Clave
certificate-check = Cómo comprobarlo
certificate-check-says = Cualquiera puede comprobar la firma (Ed25519) con nuestra clave pública, sin preguntarnos:

## Links and messages

expired-title = Este enlace ha caducado
expired-says = { $days ->
    [one] Por su seguridad, un enlace sirve una sola vez y durante un día. Su solicitud sigue abierta.
   *[other] Por su seguridad, un enlace sirve una sola vez y durante { $days } días. Su solicitud sigue abierta.
}
expired-renew = Envíenme un enlace nuevo
expired-same = Va a la misma dirección que antes. La fecha no cambia.
expired-limit = Hoy hemos enviado tres correos. Por su seguridad no enviamos más hasta mañana. El enlace más reciente sirve.

message-not_found = Aquí no hay nada
message-not_found-says = Quizá la dirección quedó cortada en el correo. Cópiela entera, o escríbanos.
message-went_wrong = Algo ha salido mal
message-went_wrong-says = Ha sido un error nuestro. Puede que no haya llegado lo que envió. Por favor, inténtelo de nuevo dentro de unos minutos.
message-too_many_requests = Por favor, espere un poco
message-too_many_requests-says = Han llegado demasiados intentos desde su red. Inténtelo de nuevo dentro de una hora o escríbanos: la dirección está al pie de esta página.
message-method_not_allowed = Esta página funciona de otra manera
message-method_not_allowed-says = Por favor, vuelva atrás y use el botón de la página.
message-bad_request = No hemos podido leerlo
message-bad_request-says = Por favor, vuelva atrás, cargue la página de nuevo y envíelo otra vez.
message-unavailable = Volvemos enseguida
message-unavailable-says = El servicio está arrancando o en mantenimiento. Por favor, inténtelo de nuevo dentro de unos minutos.
message-home = Ir a la página de inicio
request-id = Si nos escribe sobre esto, indique:
