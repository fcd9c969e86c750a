# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Su solicitud { $reference }
letter-subject-confirm = Su solicitud { $reference }: por favor, confírmela
hello = Buenos días:
letter-status = Aquí puede ver cómo va su solicitud:
letter-answer = También puede simplemente responder a este correo. Lo lee una persona.
letter-contact = Preguntas sobre protección de datos:
letter-unwatched = Este correo no contiene imágenes y no observa si usted lo abre.

letter-law-gdpr = La ley nos da un mes desde la recepción. Si necesitamos más tiempo, se lo decimos dentro de ese mes, con el motivo (art. 12.3 RGPD).
letter-law-uk_gdpr = La ley nos da un mes. Si necesitamos más tiempo, se lo decimos dentro de ese mes, con el motivo (art. 12A RGPD del Reino Unido).
letter-law-ccpa = Las normas de California nos dan 45 días desde la recepción, también mientras comprobamos quién lo pide. Si necesitamos más tiempo, se lo decimos dentro de ese plazo, con el motivo (11 CCR § 7021).

## The first letter

confirm-first = Hemos recibido su solicitud del { $date }. Le queda un paso.
confirm-reminder = Su solicitud del { $date } sigue esperando un paso de usted.
confirm-renewed = Este es el nuevo enlace para su solicitud del { $date }. Los enlaces anteriores ya no sirven.
confirm-changed = Una persona ha vuelto a leer su solicitud del { $date }. Ahora la entendemos de otra manera y le preguntamos de nuevo. Los enlaces anteriores ya no sirven.
confirm-understood-all_data = Entendemos que debemos eliminar todos los datos personales que tenemos sobre usted, en todos los sistemas. Si quería decir otra cosa, elíjala en la página.
confirm-understood-account_only = Entendemos que debemos eliminar solo su cuenta, y nada más. Si quería decir otra cosa, elíjala en la página.
confirm-two-meanings = Puede significar dos cosas: todos sus datos en todos los sistemas, o solo su cuenta. Usted elige.
confirm-open = Abra la página, mire qué se elimina y qué queda, y confirme con un botón.
confirm-link = Mirar y confirmar
confirm-verify-title = Cómo nos aseguramos de que es usted
confirm-verify = El enlace llega solo a este buzón. Con el botón usted muestra que el buzón es suyo. Con eso basta: no pedimos documento de identidad, ni copias, ni contraseñas.
confirm-next = Después de su confirmación revisamos la solicitud, eliminamos y volvemos a comprobar cada sistema. Después le escribimos qué se ha eliminado, qué queda y por qué.
confirm-not-you = ¿No lo ha pedido usted? Entonces no haga nada, y no se elimina nada. O pulse «Yo no he pedido esto» en la página, y cerramos la solicitud.

## Acknowledged without a link

acknowledged = Hemos recibido su solicitud del { $date }.
acknowledged-access = Entendemos que quiere saber qué datos tenemos sobre usted, o recibir una copia. Una persona se ocupa de ello y quizá le pregunte algo, para que solo usted reciba sus datos.
acknowledged-rectify = Entendemos que hay que rectificar algo en sus datos. Una persona se ocupa de ello.
acknowledged-object_optout = Entendemos que ya no debemos utilizar sus datos para algo. Una persona se ocupa de ello.
acknowledged-other = Una persona la lee y le responde.
acknowledged-all_data = Usted lo ha pedido en nuestra aplicación, con la sesión iniciada, así que no tiene que demostrar nada más. Eliminamos todos los datos personales que tenemos sobre usted, en todos los sistemas, volvemos a comprobarlo y después le escribimos.
acknowledged-all_data_by_hand = Una persona de nuestro equipo ha anotado su solicitud y se ha asegurado de que es usted, así que no tiene que demostrar nada más. Eliminamos todos los datos personales que tenemos sobre usted, en todos los sistemas, volvemos a comprobarlo y después le escribimos. Si quería otra cosa, o no ha pedido nada, responda simplemente a este correo.
acknowledged-one_system_by_hand = Una persona de nuestro equipo ha anotado su solicitud y se ha asegurado de que es usted, así que no tiene que demostrar nada más. Decidió que eliminemos solo en { $system }: lo hacemos, volvemos a comprobarlo y después le escribimos. Nuestros demás sistemas quedan como están. Si quiere que lo eliminemos todo, o no ha pedido nada, responda simplemente a este correo.
acknowledged-account_only = Usted lo ha pedido en nuestra aplicación, con la sesión iniciada, así que no tiene que demostrar nada más. Eliminamos su cuenta y nada más, volvemos a comprobarlo y después le escribimos.
acknowledged-account_only_by_hand = Una persona de nuestro equipo ha anotado su solicitud y se ha asegurado de que es usted, así que no tiene que demostrar nada más. Eliminamos su cuenta y nada más, volvemos a comprobarlo y después le escribimos. Si quería otra cosa, o no ha pedido nada, responda simplemente a este correo.

## The answer

completed-all_data-fulfilled = El { $date } usted nos pidió eliminar todos sus datos personales. Ya está hecho: los hemos eliminado y hemos vuelto a comprobar cada sistema.
completed-all_data-partly_fulfilled = El { $date } usted nos pidió eliminar todos sus datos personales. Hemos eliminado lo que podemos. Algo queda o se termina más tarde: abajo lee qué, por qué y hasta cuándo.
completed-all_data-nothing_found = El { $date } usted nos pidió eliminar todos sus datos personales. Hemos mirado en cada sistema y no hemos encontrado nada con esta dirección.
completed-one_system = El { $date } usted nos pidió eliminar sus datos personales. Una persona de nuestro equipo decidió hacerlo solo en { $system }. Abajo lee qué ha sido de sus datos allí. Nuestros demás sistemas quedaron como estaban: lo que contienen sobre usted sigue ahí.
completed-account_only-fulfilled = El { $date } usted nos pidió eliminar su cuenta. Ya está hecho: su acceso ya no funciona. Hemos vuelto a comprobarlo.
completed-account_only-partly_fulfilled = El { $date } usted nos pidió eliminar su cuenta. Hemos eliminado lo que podemos. Algo queda o se termina más tarde: abajo lee qué, por qué y hasta cuándo.
completed-account_only-nothing_found = El { $date } usted nos pidió eliminar su cuenta. Hemos mirado y no hemos encontrado ninguna cuenta con esta dirección.
marketing-gone = También se ha eliminado su contacto en nuestra herramienta de marketing ActiveCampaign.
marketing-nothing_found = En nuestra herramienta de marketing ActiveCampaign no había ningún contacto suyo.
marketing-handed_over = Nuestra herramienta de marketing ActiveCampaign ha aceptado el encargo de eliminar su contacto y aún no ha terminado. Volvemos a comprobarlo hasta que no quede nada.
completed-systems = Sistema por sistema
completed-untouched = Qué queda con una solicitud sobre la cuenta
completed-all-data = Si quiere que eliminemos todos sus datos, pídanoslo en cualquier momento:
completed-no-way-back = Lo que se ha eliminado no se puede recuperar. Si vuelve a ser cliente, empezamos de cero.
completed-certificate = En la página de su solicitud puede guardar un certificado firmado por nosotros.
completed-on = Terminado el
record-gdpr = Conservamos constancia de que usted lo pidió, cuándo, y qué respondimos, para poder demostrar que hemos cumplido nuestra obligación (art. 5.2 RGPD).
record-uk_gdpr = Conservamos constancia de que usted lo pidió, cuándo, y qué respondimos, para poder demostrar que hemos cumplido nuestra obligación (art. 5.2 RGPD del Reino Unido).
record-ccpa = Conservamos constancia de su solicitud y de nuestra respuesta durante al menos 24 meses, como exigen las normas de California (11 CCR § 7101).
opt-out = También puede pedirnos que no vendamos ni compartamos su información personal. Solo tiene que responder a este correo: «no vender ni compartir».

## Refused, extended, closed

refused-lead = Hemos revisado su solicitud del { $date }. No eliminamos los datos. Aquí están el motivo y sus derechos.
refused-late-lead = Hemos revisado su solicitud del { $date }. No eliminamos nada más. Aquí están el motivo, lo que ya se había eliminado antes y sus derechos.
extended-lead = Necesitamos más tiempo para su solicitud del { $date }.
extended-complexity = El motivo: la solicitud es compleja. Tenemos que buscar en muchos lugares.
extended-number = El motivo: nos han llegado muchísimas solicitudes.
extended-answer-by = Tendrá noticias nuestras antes del
extended-law-gdpr = La ley permite para esto hasta dos meses más (art. 12.3 RGPD).
extended-law-uk_gdpr = La ley permite para esto hasta dos meses más (art. 12A RGPD del Reino Unido).
extended-law-ccpa = Las normas de California permiten para esto hasta 90 días desde la recepción (11 CCR § 7021(b)).
withdrawn = Usted ha retirado su solicitud del { $date }. Hemos parado y la hemos cerrado.
withdrawn-nothing = No se ha eliminado nada.
deleted-before = Esto ya se había eliminado antes y no se puede recuperar:
ask-again = Puede volver a pedirlo en cualquier momento:
unproven = Nadie ha confirmado a tiempo su solicitud del { $date }. Por eso la hemos cerrado. No se ha eliminado nada.
unproven-why-gdpr = Sin la confirmación no podemos saber si la solicitud viene de la persona a la que pertenece este buzón, y por eso no podemos eliminar nada (art. 12.6 y art. 11.2 RGPD).
unproven-why-uk_gdpr = Sin la confirmación no podemos saber si la solicitud viene de la persona a la que pertenece este buzón, y por eso no podemos eliminar nada (art. 12.6 y art. 11.2 RGPD del Reino Unido).
unproven-why-ccpa = Sin la confirmación no podemos comprobar su identidad, y por eso tenemos que denegar la solicitud (11 CCR § 7022(a)).
unanswered = Su solicitud del { $date } podía significar dos cosas, y nadie nos ha dicho a tiempo cuál de las dos. Por eso la hemos cerrado. No se ha eliminado nada.
unanswered-why-gdpr = No debemos adivinar: lo que se ha eliminado no se puede recuperar. Esta carta le indica el motivo (art. 12.4 RGPD).
unanswered-why-uk_gdpr = No debemos adivinar: lo que se ha eliminado no se puede recuperar. Esta carta le indica el motivo (art. 12.4 RGPD del Reino Unido).
unanswered-why-ccpa = No debemos adivinar: lo que se ha eliminado no se puede recuperar. Esta carta le indica el motivo (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = Le escribimos sobre su solicitud del { $date }.
canned-in_progress = Estamos trabajando en su solicitud. No tiene que hacer nada más. Le responderemos a más tardar el { $date }.
canned-the_difference = Se pueden borrar dos cosas distintas. Si borramos su cuenta, ya no podrá iniciar sesión; lo que la empresa tiene que conservar de sus pedidos o contratos queda como está. Si borramos sus datos, desaparece todo lo que tenemos sobre usted, en todos los sistemas y también en nuestra herramienta de marketing. Díganos cuál de las dos cosas quiere: con el enlace de nuestra primera carta puede elegir.
canned-other_address = Puede que alguna vez nos diera otra dirección de correo. En ese caso, escríbanos también desde esa dirección o haga una segunda solicitud con ella. Solo podemos buscar una dirección cuyo buzón sea suyo.
canned-no_documents = No nos envíe una copia de su documento de identidad ni de su pasaporte. No la necesitamos: el enlace de nuestra carta basta para mostrar que el buzón es suyo. Si ya nos ha enviado una copia, la borramos.
canned-kept_by_law = Algunas cosas deben conservarse durante un tiempo porque lo exige una ley: por ejemplo, las facturas y lo que va con ellas. Quedan bloqueadas, no se usan para nada más y se borran cuando pasa ese tiempo. La carta que recibirá al final dice qué queda, por qué y hasta cuándo.
canned-not_us = Creemos que se refiere a otra empresa. { $company } solo tiene datos de sus propios clientes y no puede borrar nada de lo que tienen otros. Escriba a la empresa con la que tiene su cuenta o su contrato.
