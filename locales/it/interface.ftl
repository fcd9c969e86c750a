# Che cosa dicono le pagine, e anche le lettere. Alla persona diamo del «tu», l'azienda è «noi».
# Frasi brevi. Sempre la stessa parola: cancellare, conservare, confermare, ritirare, ricontrollare.

language-name = Italiano
text-direction = ltr

## The frame of every page

product = Richieste sulla privacy
skip = Vai al contenuto
languages = Lingua
privacy-notice = Informativa sulla privacy
talk = Parlare con una persona
all-about = Come chiedere la cancellazione
no-cookies = Queste pagine non usano cookie e non caricano nulla da altri siti.
error-lead = Errore:
problem = C’è un problema

## Days, moments, lists

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date-long = { $day } { $month } { $year }
moment = { $date } alle { $time }
list-and = { $head } e { $last }

## The two choices

choice-data = Tutti i miei dati, ovunque
choice-account = Solo il mio account
choice-unsure = Non ne sono sicuro
scope-all_data = Tutti i miei dati, ovunque
scope-account_only = Solo il mio account
explains-data = Cancelliamo tutti i dati personali che abbiamo su di te, in ogni sistema, compresi il tuo account e il tuo contatto nel nostro strumento di marketing ActiveCampaign.
explains-account = Chiudiamo il tuo accesso e cancelliamo il tuo profilo, nient’altro.
explains-unsure = Ti spieghiamo entrambe le cose in un’e-mail, e scegli lì.
important = Importante:
shared-stays = I dati che la tua azienda condivide nel nostro CRM (elenchi di clienti, trattative, contatti) non si cancellano con un accesso.
law-lets-keep = Alcuni dati devono restare per legge. Ti diciamo quali, perché e fino a quando.

## What goes, what stays: in general

will-delete = Cancellati in { $system }:
will-anonymise = Il tuo nome rimosso in { $system }:
will-deactivate = Chiusi in { $system }:
will-keep = Conservati in { $system }:
will-forward = Inoltrati da { $system } all’azienda che ne decide:
will-untouched = Non toccati in { $system }:
older-go = ciò che è più vecchio non viene conservato

because-free_expression = perché li protegge la libertà di espressione e di informazione
because-legal_obligation = perché una legge ci obbliga a conservarli
because-public_health = perché servono alla sanità pubblica
because-archiving = perché servono ad archivi, ricerca o statistica
because-legal_claims = perché servono per diritti in sede giudiziaria
because-excessive = perché la richiesta è manifestamente infondata o eccessiva
because-not_identified = perché non abbiamo potuto accertare di chi siano i dati

provision-gdpr-free_expression = art. 17, par. 3, lett. a) GDPR
provision-gdpr-legal_obligation = art. 17, par. 3, lett. b) GDPR
provision-gdpr-public_health = art. 17, par. 3, lett. c) GDPR
provision-gdpr-archiving = art. 17, par. 3, lett. d) GDPR
provision-gdpr-legal_claims = art. 17, par. 3, lett. e) GDPR
provision-gdpr-excessive = art. 12, par. 5 GDPR
provision-gdpr-not_identified = art. 12, par. 6 e art. 11, par. 2 GDPR
provision-uk_gdpr-free_expression = art. 17, par. 3, lett. a) UK GDPR
provision-uk_gdpr-legal_obligation = art. 17, par. 3, lett. b) UK GDPR
provision-uk_gdpr-public_health = art. 17, par. 3, lett. c) UK GDPR
provision-uk_gdpr-archiving = art. 17, par. 3, lett. d) UK GDPR
provision-uk_gdpr-legal_claims = art. 17, par. 3, lett. e) UK GDPR
provision-uk_gdpr-excessive = art. 12, par. 5 UK GDPR
provision-uk_gdpr-not_identified = art. 12, par. 6 e art. 11, par. 2 UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Non ancora iniziato
system-gone = Cancellato e ricontrollato
system-kept = Fatto, qualcosa resta
system-nothing_found = Nulla trovato
system-declared = Dichiarato fatto
system-handed_over = Affidato al fornitore
system-waits = In attesa
system-stuck = Se ne occupa una persona
system-absent = Non in uso

did-delete = Cancellati:
did-anonymise = Il tuo nome rimosso:
did-deactivate = Chiusi:
did-keep = Conservati:
did-forward = Inoltrati, non cancellati:
rows = { $label } ({ $rows ->
    [one] 1 registrazione
   *[other] { $rows } registrazioni
})
until = fino al { $date }
forwarded-to = a { $whom }, che ne decide
declared-says = Qui nessun programma può guardare. Chi se ne occupa l’ha fatto a mano e lo ha dichiarato.
finishes-on = Il fornitore ha preso l’incarico e lo conclude entro il { $date }. Poi ricontrolliamo.
looked-again = Abbiamo ricontrollato il { $moment }.
absent-by = L’azienda ha dichiarato di non usarlo: { $by }, dal { $date }.
systems-title = Che cosa abbiamo cancellato finora
systems-says = Dopo la cancellazione ricontrolliamo. Per noi è cancellato solo ciò che non troviamo più.
plan-title = Che cosa cancelleremo

## The start page

form-title = Cancellare i tuoi dati, o solo il tuo account
form-lead = Sono due cose diverse. Qui leggi che cosa cancella ciascuna e che cosa resta.
form-jump = Vai al modulo

next-title = Che cosa succede dopo
next-ask = Fai la richiesta
next-ask-says = Con il modulo di questa pagina o per e-mail, con parole tue. Non costa nulla.
next-verify = Confermi
next-verify-says = Ti mandiamo un’e-mail con un link. Lì scegli e confermi con un pulsante. Prima non cancelliamo nulla.
next-delete = Cancelliamo e ricontrolliamo
next-delete-says = Verifichiamo la tua richiesta. Poi cancelliamo e ricontrolliamo in ogni sistema.
next-answer = Ti scriviamo
next-answer-says = Che cosa abbiamo cancellato, che cosa resta e perché: entro 30 giorni dalla tua richiesta.

mail-title = Oppure scrivi un’e-mail
mail-says = Ogni pulsante apre il tuo programma di posta con il testo già pronto. Il nostro indirizzo:
mail-data = Tutti i miei dati, ovunque
mail-account = Solo il mio account
mail-copy = Mostra i testi da copiare
mail-free = Domande su tutto questo? Risponde una persona:
template-data-subject = Cancellate tutti i miei dati personali, in ogni sistema
template-data =
    Buongiorno,

    vi chiedo di cancellare tutti i dati personali che avete su di me, in ogni sistema, compresi gli strumenti di marketing.

    Scrivo dall’indirizzo e-mail che conoscete. Confermo con il link che mi mandate.
template-account-subject = Cancellate solo il mio account
template-account =
    Buongiorno,

    vi chiedo di cancellare il mio account e nient’altro.

    Scrivo dall’indirizzo e-mail del mio account. Confermo con il link che mi mandate.

form-ask = Che cosa dobbiamo cancellare?
form-safe = Scegli una cosa. Non cancelliamo nulla finché non confermi per e-mail.
reach-title = Come ti raggiungiamo?
name = Nome
email = Indirizzo e-mail
email-hint = Usa l’indirizzo che conosciamo. Mandiamo lì un’e-mail per essere sicuri che sei tu.
message = Qualcosa che ci aiuti a trovare i tuoi dati
optional = (facoltativo)
message-hint = Per esempio un numero d’ordine. Non mandare password né copie di documenti.
form-send = Invia la richiesta

mistake-scope-missing = Scegli che cosa dobbiamo cancellare
mistake-name-missing = Scrivi il tuo nome
mistake-email-missing = Scrivi il tuo indirizzo e-mail
mistake-email-malformed = Scrivi un indirizzo e-mail con una @, come nome@example.com
mistake-message-too-long = Accorcia il messaggio a 4000 caratteri

## After the form

received-title = Ora guarda la tua posta
received-lead = Abbiamo la tua richiesta
received-says = Mandiamo un’e-mail a { $address }. Apri il link e conferma con un pulsante.
received-none = Nessuna e-mail dopo dieci minuti?
received-none-says = Guarda nella cartella dello spam, oppure compila di nuovo il modulo. Vale il link più recente.
received-again = Torna al modulo
reference = Numero della richiesta
link-until = Il link vale fino al
answer-by = Ti rispondiamo entro il
nothing-before = Non cancelliamo nulla prima della tua conferma.

## The one page

confirm-title = Che cosa dobbiamo cancellare?
confirm-asked-all_data = Vuoi cancellare tutti i tuoi dati. È giusto?
confirm-asked-account_only = Vuoi cancellare solo il tuo account. È giusto?
confirm-lead-clear = Guarda che cosa si cancella e che cosa resta. Puoi scegliere anche l’altra cosa. Poi conferma con un pulsante.
confirm-lead-unclear = Può voler dire due cose. Scegline una, poi conferma con un pulsante.
you-wrote = Hai scritto il { $date }:
quote = «… { $words } …»
no-way-back = Non si può annullare.
cooling-off = { $hours ->
    [0] Verifichiamo la tua richiesta, poi cancelliamo.
    [one] Prima verifichiamo la tua richiesta. Poi passa un’ora prima che cancelliamo. Fino ad allora puoi ritirarla.
   *[other] Prima verifichiamo la tua richiesta. Poi passano { $hours } ore prima che cancelliamo. Fino ad allora puoi ritirarla.
}
for-address = Per
confirm-button = Conferma la scelta e l’indirizzo
confirm-proves = Con questo pulsante mostri anche che la casella di posta è tua.
not-me = Questa richiesta non è mia
not-me-says = Allora non cancelliamo nulla e chiudiamo la richiesta.

## Where things stand

request = Richiesta
progress = Avanzamento
your-choice = La tua scelta
we-decided = Che cosa abbiamo deciso
only-in = Cancellare solo in { $system }
step-received = Richiesta ricevuta
step-confirmed = L’hai confermata
step-approved = L’abbiamo verificata e approvata
step-deleting = Cancellazione
step-closed = Hai la nostra risposta

standing-unconfirmed = Aspettiamo la tua conferma
standing-unconfirmed-says = Apri il link della nostra e-mail e conferma con un pulsante. Prima non cancelliamo nulla.
standing-checking = Stiamo verificando la tua richiesta
standing-checking-says = L’hai confermata. Non devi fare altro.
standing-scheduled = La tua richiesta è approvata
standing-scheduled-says = Presto iniziamo a cancellare. Fino ad allora puoi ancora ritirarla.
standing-deleting = Stiamo cancellando
standing-deleting-says = Ciò che è cancellato non torna. Ricontrolliamo in ogni sistema prima di dire che è fatto.
standing-answering = Una persona lavora alla tua richiesta
standing-answering-says = Ricevi la risposta per e-mail.
standing-fulfilled = Quello che hai chiesto è cancellato
standing-fulfilled-says = Abbiamo ricontrollato in ogni sistema e non ne abbiamo trovato più nulla. Non torna.
standing-partly_fulfilled = Cancellato, ma qualcosa resta
standing-partly_fulfilled-says = Qui sotto vedi che cosa è cancellato, che cosa resta o si conclude più tardi, e perché.
standing-one_system = Fatto in un solo sistema
standing-one_system-says = Uno di noi ha deciso di cancellare solo in questo. Qui sotto vedi che cosa è stato dei tuoi dati lì. Gli altri nostri sistemi sono rimasti com’erano.
standing-nothing_found = Non abbiamo trovato nulla da cancellare
standing-nothing_found-says = Abbiamo guardato in ogni sistema e non abbiamo trovato nulla che riguardi questa richiesta.
standing-refused = Non cancelliamo
standing-refused-says = Qui sotto leggi il motivo e che cosa puoi fare.
standing-withdrawn = La richiesta è ritirata
standing-withdrawn-says = Non facciamo altro. Ciò che era già cancellato non torna.
standing-unproven = Non abbiamo potuto accertare che fossi tu
standing-unproven-says = Nessuno ha confermato la richiesta in tempo. Non abbiamo cancellato nulla. Puoi chiedere di nuovo quando vuoi.
standing-unanswered = Non abbiamo saputo che cosa intendevi
standing-unanswered-says = Nessuno ha scelto in tempo tra le due cose. Non abbiamo cancellato nulla. Puoi chiedere di nuovo quando vuoi.
standing-duplicate = Rispondiamo con un altro numero
standing-duplicate-says = La stessa richiesta ci è arrivata due volte. Continua con il numero precedente.
standing-answered = Abbiamo risposto
standing-answered-says = Hai ricevuto la nostra risposta per e-mail.
standing-not_a_request = Non era una richiesta sui dati personali
standing-not_a_request-says = L’abbiamo chiusa. Se sbagliamo, rispondi alla nostra e-mail.

withdraw-title = Hai cambiato idea?
withdraw-whole = Puoi ritirare la richiesta finché non iniziamo a cancellare. Allora non cancelliamo nulla.
withdraw-rest = Puoi fermare ciò che manca. Ciò che è cancellato non torna.
withdraw-open = Ritira la mia richiesta
withdraw-means = Ci fermiamo e chiudiamo la richiesta.
withdraw-button = Sì, fermatevi
withdraw-by-link = Apri il link con cui hai confermato. Lì puoi ritirare la richiesta. Oppure rispondi a una nostra e-mail.
progress-letters = Ti scriviamo quando è fatto. Ogni nostra e-mail contiene un link a questa richiesta.

## The status page

due-answer = Risposta entro il { $date }
due-done = Conclusa entro il { $date }
clock = { $used } giorni su { $days } trascorsi
received-on = Richiesta ricevuta
promised = Il nostro impegno
statutory = Termine di legge
was-extended = Ci serviva più tempo e ti abbiamo scritto perché.
why = Perché
refused = Non cancelliamo i tuoi dati, { $because } ({ $provision }).
events-title = Che cosa è successo
event-received = Abbiamo ricevuto la tua richiesta
event-link_sent = Ti abbiamo mandato un link
event-bounced = La nostra e-mail non ti ha raggiunto
event-reread = Una persona ha riletto la tua richiesta
event-confirmed = Hai confermato
event-approved = L’abbiamo approvata
event-extended = Ci serviva più tempo
event-forwarded = L’abbiamo inoltrata all’azienda che decide di una parte dei dati
event-deleting_began = Abbiamo iniziato a cancellare
event-looked_again = Abbiamo ricontrollato in ogni sistema
event-looked_again_alone = Abbiamo ricontrollato in questo solo sistema
event-withdrawn = L’hai ritirata
event-disowned = Ci hai detto che la richiesta non è tua
event-refused = L’abbiamo respinta
event-answered = Ti abbiamo mandato la risposta
event-closed = Abbiamo chiuso la richiesta
status-aside = Avanzamento e assistenza

rights-title = Se non sei d’accordo
rights-gdpr = Puoi presentare reclamo a un’autorità per la protezione dei dati, per esempio dove vivi o lavori, e puoi rivolgerti al giudice (artt. 77 e 79 GDPR).
rights-uk_gdpr = Puoi presentare reclamo a noi (lo confermiamo entro 30 giorni) e all’Information Commissioner, e puoi rivolgerti al giudice (artt. 77 e 79 UK GDPR).
rights-ccpa = Puoi chiederci di riesaminare la richiesta, e puoi presentare reclamo alla California Privacy Protection Agency.
rights-contact = Una persona della nostra azienda legge la tua domanda o il tuo reclamo:
rights-authority = L’autorità competente per noi:
rights-agency = L’agenzia:

## The certificate

certificate = Attestazione
certificate-says = Firmiamo ciò che sta scritto qui. Il file firmato lo prova anche quando ti avremo dimenticato.
certificate-save = Salva il file firmato
certificate-back = Torna alla tua richiesta
certificate-for = Di chi è
certificate-for-yours = Il tuo indirizzo e-mail non c’è, c’è solo una sua impronta. La chiave nel tuo file mostra che è il tuo. Quando ti avremo dimenticato, questa chiave l’avrai solo tu: salva il file.
certificate-for-in_letter = Il tuo indirizzo e-mail non c’è, c’è solo una sua impronta. La chiave che mostra che è il tuo arriva con il link nella nostra ultima e-mail.
certificate-for-ours = L’indirizzo e-mail non c’è, c’è solo una sua impronta. La chiave che mostra di chi è, ce l’ha solo la persona che ha fatto la richiesta.
certificate-for-nobody = Non nomina nessuno.
certificate-fingerprint = Impronta
certificate-key = Chiave
certificate-check = Come verificarla
certificate-check-says = Chiunque può verificare la firma (Ed25519) con la nostra chiave pubblica, senza chiedere a noi:

## Links and messages

expired-title = Questo link è scaduto
expired-says = { $days ->
    [one] Per la tua sicurezza un link vale una volta e per un giorno. La tua richiesta è ancora aperta.
   *[other] Per la tua sicurezza un link vale una volta e per { $days } giorni. La tua richiesta è ancora aperta.
}
expired-renew = Mandami un nuovo link
expired-same = Arriva allo stesso indirizzo di prima. La data resta.
expired-limit = Oggi abbiamo mandato tre e-mail. Per la tua sicurezza non ne mandiamo altre prima di domani. Vale il link più recente.

message-not_found = Qui non c’è nulla
message-not_found-says = Forse l’indirizzo nell’e-mail è stato tagliato. Copialo per intero, oppure scrivici.
message-went_wrong = Qualcosa è andato storto
message-went_wrong-says = È stato un nostro errore. Quello che hai inviato forse non è arrivato. Riprova tra qualche minuto.
message-too_many_requests = Aspetta un momento
message-too_many_requests-says = Dalla tua rete sono arrivati troppi tentativi. Riprova tra un’ora o scrivici: l’indirizzo è in fondo a questa pagina.
message-method_not_allowed = Questa pagina funziona in un altro modo
message-method_not_allowed-says = Torna indietro e usa il pulsante della pagina.
message-bad_request = Non siamo riusciti a leggerlo
message-bad_request-says = Torna indietro, ricarica la pagina e invia di nuovo.
message-unavailable = Torniamo tra un momento
message-unavailable-says = Il servizio si sta avviando o è in manutenzione. Riprova tra qualche minuto.
message-home = Alla pagina iniziale
request-id = Se ci scrivi per questo, indica:
