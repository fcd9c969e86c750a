# Che cosa dicono le pagine per il personale.

month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
date-short = { $day } { $month } { $year }
stamp = { $date }, { $time }

desk-rooms = Stanze
room-queue = Richieste
room-report = Rapporto
room-users = Utenti
desk-find = Cerca
desk-find-label = Cerca per riferimento o indirizzo e-mail intero
desk-find-hint = Riferimento o e-mail
desk-sign-out = Esci
desk-sign-out-everywhere = Esci ovunque

sign-in = Accedi
sign-in-name = Il tuo nome allo sportello
sign-in-failed = Nome o password sbagliati, o troppi tentativi. Controlla entrambi, oppure aspetta un quarto d’ora.
sign-in-help = Nessun accesso, o password persa? Un amministratore ti può aiutare.
password = Password

notice-signed_out = Sei fuori
notice-signed_out-says = La sessione è finita prima che questo arrivasse: non è cambiato nulla. Accedi in un’altra scheda, torna qui e invia di nuovo.
notice-not_yours = Questo non ti è aperto
notice-not_yours-says = Il tuo ruolo non lo apre, o il modulo veniva da un’altra pagina. Non è cambiato nulla.
notice-changed = Nel frattempo è cambiato
notice-changed-says = Un collega o il programma stesso è stato più veloce: di tuo non è stato fatto nulla. Torna indietro, ricarica la pagina e guarda che cosa è successo.
notice-not_found = Qui non c’è nulla
notice-not_found-says = Forse il riferimento ha una lettera di troppo o di meno.
notice-bad_request = Non siamo riusciti a leggerlo
notice-bad_request-says = Torna indietro, ricarica la pagina e invia di nuovo.
notice-too_many = Aspetta un momento
notice-too_many-says = Troppe persone lo fanno insieme. Riprova tra poco.
notice-unavailable = Torniamo subito
notice-unavailable-says = Il programma parte o è in manutenzione. Non è cambiato nulla. Riprova tra un minuto.
notice-damaged = Questo file non si apre
notice-damaged-says = I byte conservati non si aprono, o l’allegato non si può decodificare. Chiedi al mittente di inviarlo di nuovo.
notice-went_wrong = Qualcosa è andato storto
notice-went_wrong-says = È stato un errore nostro. Guarda se la tua modifica c’è, prima di riprovare.
notice-home = Alle richieste

intent-erase_data = Tutti i dati
intent-delete_account = Account
intent-ambiguous = Non chiaro
intent-access = Accesso
intent-rectify = Rettifica
intent-object_optout = Opposizione
intent-other = Nessuna richiesta

law-gdpr = GDPR
law-uk_gdpr = UK GDPR
law-ccpa = CCPA

channel-email = per e-mail
channel-form = dal modulo
channel-api = dall’API
channel-app = dall’app
channel-watch = da un secondo sguardo

certainty-certain = certo
certainty-likely = probabile
certainty-unsure = incerto

stage-received = Ricevuta
stage-clarifying = Domanda fatta
stage-verifying = In attesa di prova
stage-reviewing = Da decidere
stage-scheduled = Approvata
stage-erasing = In cancellazione
stage-confirming = Risposta in partenza
stage-answering = Da rispondere
stage-closed = Chiusa

outcome-fulfilled = Eseguita
outcome-partly_fulfilled = Eseguita in parte
outcome-nothing_found = Nulla trovato
outcome-refused = Rifiutata
outcome-withdrawn = Ritirata
outcome-unproven = Indirizzo non provato
outcome-unanswered = Domanda senza risposta
outcome-duplicate = Doppione
outcome-answered = Risposto
outcome-not_a_request = Nessuna richiesta
outcome-forgotten = Dimenticata

attention-withdrawal_asked = Un messaggio sembra ritirare la richiesta
attention-withdrawal_asked-says = Leggilo. Ritira la richiesta, o approvala di nuovo.
attention-new_message = È arrivato un messaggio
attention-new_message-says = Leggilo nella cronologia e annota che cosa hai fatto.
attention-approval_withdrawn = L’approvazione è stata ritirata
attention-approval_withdrawn-says = Decidi di nuovo.
attention-plan_changed = Un sistema contiene altri record di quelli approvati
attention-plan_changed-says = Guarda la nuova anteprima e decidi di nuovo.
attention-system_stuck = Un sistema ha bisogno di una persona
attention-system_stuck-says = L’anteprima dice quale e perché. Togli la causa, poi riprova.
attention-system_waits = Un sistema non è pronto da un giorno
attention-system_waits-says = Viene riprovato da solo. Avvisa chi se ne occupa.
attention-letter_failed = La risposta non è stata consegnata, o nessuno lo sa
attention-letter_failed-says = Guarda nella posta in uscita. Se l’indirizzo è morto, chiudi senza lettera.
attention-address_dead = L’indirizzo respinge
attention-address_dead-says = Le lettere tornano indietro. Cerca un errore nell’indirizzo, o un’altra via per raggiungere la persona.
attention-job_gave_up = Un lavoro si è arreso
attention-job_gave_up-says = È fallito cinque volte. Il registro dice la causa. Toglila, poi riprova.
attention-came_back = La persona è tornata
attention-came_back-says = Scopri come. Se l'ha riportata un'importazione o un backup ripristinato, riprendi la cancellazione. Se è tornata di sua volontà, chiudi qui.
attention-look_failed = Non è stato possibile riguardare in un sistema
attention-look_failed-says = Nessuno sa se la persona è tornata lì. Elimina la causa, cerca la persona, poi chiudi qui o riprendi la cancellazione.
attention-other_right = Il messaggio chiede un altro diritto
attention-other_right-says = Rispondi a mano, poi chiudi come risposto.
attention-no_request = Il messaggio non sembra una richiesta
attention-no_request-says = Leggilo. Chiudilo, o cambia la lettura.

ground-free_expression = Libertà di espressione, art. 17(3)(a)
ground-legal_obligation = Obbligo di legge di conservare, art. 17(3)(b)
ground-public_health = Sanità pubblica, art. 17(3)(c)
ground-archiving = Archivi, ricerca, statistica, art. 17(3)(d)
ground-legal_claims = Diritti in giudizio, art. 17(3)(e)
ground-excessive = Infondata o eccessiva, art. 12(5)
ground-not_identified = Persona non identificata, art. 12(6)

extension-complexity = La richiesta è complessa
extension-number = Ci sono troppe richieste insieme

deed-delete = Cancella
deed-anonymise = Rendi anonimo
deed-deactivate = Chiudi
deed-keep = Conserva
deed-forward = Inoltra

state-planned = Risponde
state-gone = Sparito, ricontrollato
state-kept = Sparito salvo ciò che resta
state-handed_over = Consegnato
state-waits = Aspetta
state-stuck = Serve una persona
state-absent = Non in uso

hindrance-unreachable = Non risponde. Viene riprovato da solo.
hindrance-credentials = Rifiuta la chiave o la password. Rinnovale, poi riprova.
hindrance-archive_purge_open = Il contatto è cancellato, ma la chiave non può svuotare l’archivio. Un proprietario dell’account può farlo.
hindrance-allowance_used_up = Le cancellazioni concesse dal fornitore sono finite.
hindrance-too_many_rows = Contiene più record di quanti il limite permette per una persona. Controlla di chi sono.
hindrance-plan_changed = Contiene altri record di quelli approvati.
hindrance-unexpected_answer = Ha dato una risposta che non capiamo.
hindrance-still_there = Il secondo sguardo vede ancora qualcosa.
hindrance-map_mismatch = Il suo file non corrisponde più al sistema.
hindrance-wrong_person = Ha restituito record di un altro indirizzo. Nulla è stato cancellato.

time-overdue = { $days ->
    [one] in ritardo di { $days } giorno
   *[other] in ritardo di { $days } giorni
}
time-today = { $days ->
   *[other] Scade oggi
}
time-left = { $days ->
    [one] resta { $days } giorno
   *[other] restano { $days } giorni
}

view-due_soon = Entro 5 giorni
view-due_soon-says = Richieste che scadono presto, e quelle già scadute
view-open = Tutte le aperte
view-open-says = Richieste non concluse, prima quelle con meno tempo
view-mine = Mie
view-mine-says = Richieste a cui lavori
view-unassigned = Di nessuno
view-unassigned-says = Richieste a cui nessuno lavora
view-attention = Serve attenzione
view-attention-says = Richieste che qualcuno dovrebbe guardare
view-to_decide = Da decidere
view-to_decide-says = Provate e confermate: approvale o rifiutale
view-unclear = Domanda fatta
view-unclear-says = Abbiamo chiesto se si intendono tutti i dati o solo l’account
view-unproven = In attesa di prova
view-unproven-says = Abbiamo chiesto di provare l’indirizzo
view-waiting = Sistema bloccato
view-waiting-says = Richieste che aspettano un sistema collegato
view-answering = Da rispondere
view-answering-says = Un diritto diverso dalla cancellazione, o nessuna richiesta
view-closed = Chiuse
view-closed-says = Richieste concluse, prima le più recenti
view-found = Trovate
view-found-says = Richieste con questo riferimento o da questo indirizzo

empty-due_soon = Nulla scade presto
empty-open = Nulla è aperto
empty-mine = Non lavori a nulla
empty-unassigned = Ogni richiesta ha chi ci lavora
empty-attention = Nulla chiede attenzione
empty-to_decide = Nulla da decidere
empty-unclear = Nessuna domanda è aperta
empty-unproven = Nessuno ci deve una prova
empty-waiting = Nessun sistema blocca una richiesta
empty-answering = Nulla da rispondere
empty-closed = Nulla è ancora concluso
empty-found = Nulla trovato
empty-says = E-mail e moduli nuovi compaiono qui da soli. La ricerca trova riferimenti interi e indirizzi interi.
empty-filtered = Nessuna richiesta corrisponde ai filtri. Togline uno.
empty-home = Tutte le aperte

desk-views = Viste
desk-filters = Filtri
desk-filter = Filtra
desk-unfilter = Senza filtri
desk-requests = Richieste
tags = Etichette
any-tag = Qualsiasi etichetta
tag-new = Nuova etichetta
tag-add = Aggiungi l’etichetta
tag-remove = Togli l’etichetta { $tag }
desk-selected = Con le selezionate
desk-apply = Esegui
desk-one-by-one = Sulla cancellazione si decide una richiesta alla volta.
any-kind = Qualsiasi cosa
any-law = Qualsiasi legge
any-language = Qualsiasi lingua
any-channel = Qualsiasi via
assign-me = Assegna a me
assign-to = Assegna a { $name }
assign-nobody = Assegna a nessuno
column-select = Seleziona
column-time = Tempo
column-kind = Chiede
column-stands = A che punto è
column-law = Legge
column-language = Lingua
column-channel = Arrivo
column-assigned = Assegnata
select-one = Seleziona { $reference }
by-and-law = entro { $promised } · legge { $statutory }
closed-on = chiusa { $date }
nobody = Nessuno
page-first = Prima pagina
page-next = Pagina seguente

keys-move = muovi
keys-open = apri
keys-assign = assegna a me
keys-note = nota
keys-clarify = chiedi di nuovo
keys-find = cerca
keys-on = Attiva i tasti
keys-off = Disattiva i tasti

others-here = Qui anche: { $names }
legal-request = Tutti i dati: tratta come richiesta legale
with-whom = con { $name }
with-nobody = di nessuno
facts = Fatti
no = no
not-yet = non ancora
forgotten = dimenticato

ticket-mistake-wrong_reference = Il riferimento scritto è un altro. Nulla è stato approvato.
ticket-mistake-wrong_password = La password è sbagliata, o i tentativi sono troppi. Nulla è stato approvato.
ticket-mistake-no_reason = Scrivi un motivo. Non è cambiato nulla.
ticket-mistake-no_such_ticket = Nessuna richiesta ha questo riferimento. Non è cambiato nulla.
ticket-mistake-own_duplicate = Una richiesta non è il doppione di sé stessa. Non è cambiato nulla.
ticket-mistake-bad_tag = Scrivi l’etichetta con 2–30 lettere, cifre o trattini, per esempio avvocato. Non è cambiato nulla.

next-received = Viene letta
next-received-says = Il programma va avanti da solo.
next-clarifying = Abbiamo chiesto che cosa si intende
next-clarifying-says = La persona sceglie sulla nostra pagina. Alla data promessa una domanda senza risposta chiude la richiesta.
next-verifying = Aspettiamo la prova
next-verifying-says = La persona preme un pulsante dietro il nostro link. I promemoria partono da soli.
next-reviewing = La tua decisione
next-reviewing-says = La persona ha provato l’indirizzo e confermato la scelta. Guarda l’anteprima qui sotto.
next-vouched = Un collega si è accertato di chi è la persona e di che cosa intende. Guarda l’anteprima qui sotto.
only-says = Lo ha deciso un collega. Ogni altro sistema resta com’è e può contenere tutto sulla persona, e la richiesta non può finire come eseguita. Se la persona vuole far cancellare tutti i suoi dati, annota una richiesta per questo.
next-scheduled = Approvata
next-scheduled-says = La cancellazione comincia da sola. Fino ad allora puoi ritirare l’approvazione.
next-erasing = I sistemi lavorano
next-erasing-says = Ognuno viene ricontrollato prima che valga come fatto.
next-confirming = La risposta è in viaggio
next-confirming-says = Tutto è fatto e ricontrollato.
next-answering = Tocca a te rispondere
next-answering-says = Qui non si cancella nulla. Rispondi alla persona, poi chiudi la richiesta.
next-take-up = La tua decisione
next-take-up-says = Niente si cancella da solo. Se riprendi, valgono la prova e la scelta della richiesta precedente, i sistemi vengono interrogati di nuovo e decidi tu.
next-closed = Chiusa
next-closed-says = Non succede altro. Un nuovo messaggio apre una nuova richiesta.

attachments = File allegati
attachments-say = Nessuno li ha aperti. Escono con un nome nostro, e il registro dice chi ne ha preso uno. Aprili dove un file dannoso non fa danni.
attachment = File { $number }
kilobytes = { $count } kB
mail-page = L’e-mail come pagina
mail-page-show = Mostra come pagina
mail-page-says = Riscritta a partire dall’e-mail: niente immagini, colori, moduli o link, e nulla viene caricato da altrove. Dove portava un link è scritto dopo le sue parole.
mail-page-trouble-too_large = Questa pagina è troppo grande o troppo annidata per essere mostrata. Le sue parole sono qui sopra.
mail-page-trouble-damaged = L’e-mail come è arrivata non si apre o non si può decodificare. Le sue parole sono qui sopra.
message-words = Messaggio
message-forgotten = Abbiamo dimenticato ciò che era scritto, come promesso. Date e risultati restano.
message-none = Nessuno ha scritto. Lo sportello l'ha aperta dopo aver riguardato nei sistemi.
why-so = Perché lo leggiamo così
verdict = Lettura
we-read = Leggiamo
rights-beside = E
confirmed = Confermato
refused-because = Rifiutata
clock-title = Orologio
clock-received = Ricevuta
clock-promised = Promessa
clock-statutory = Legge
clock-rolled = spostata da un fine settimana o da una festa
clock-extended = Prorogata
clock-begins = La cancellazione comincia
can-extend = no (possibile fino al { $date })
who-asks = Chi chiede
who-claimed = Dichiarato
look-alike = Lettere diverse da come sembrano: il dominio è { $domain }. È quello che conosci?
who-checked = Controllo e-mail
who-proved = Provato
who-unproved = Non provato
who-unproved-says = Non usato per cercare nessuno.
checked-pass = Il dominio è autentico
checked-fail = Il dominio non ha superato il controllo
checked-unknown = non controllato
checked-none = nessuna e-mail
proof-mailbox = Possiede la casella
proof-signed_in = Connessa alla nostra app
related = Altre richieste da questo indirizzo
related-none = Nessun’altra richiesta da questo indirizzo.
follows-up = Segue una cancellazione che era finita:
follows-forgotten = Questa persona è già stata cancellata ed è dimenticata.
follows-forgotten-says = Solo l’elenco degli indirizzi cancellati la conosce, e l’indirizzo è di nuovo lì. Chi riprende risponde del fatto che non è tornato per volontà della persona; un collega approva.
precedents = Richieste precedenti di questo tipo
first-of-kind = La prima del suo genere: nessuno l’ha chiesto prima. Lascia una nota per chi riceverà la prossima.
precedents-none = Ce ne sono state, e nessuno ha lasciato una nota.
preview = Che cosa succederà
preview-closed = Che cosa è successo
desk-systems = Sistemi e raccolte
holds-nothing = Non contiene nulla di questa persona.
absent-says = L'azienda non ne ha, per decisione di { $by }, dal { $date }.
plan-totals = Cancella { $deleted } record, ne rende anonimi { $anonymised }, ne conserva { $kept }.
preview-none = I sistemi non sono ancora stati interrogati. Lo saranno quando la persona avrà confermato.
preview-never = Nessun sistema è stato interrogato: la richiesta è finita prima.
counted-at = Contato { $moment }
column-collection = Raccolta
column-deed = Che cosa succede
column-rows = Record
column-ground = Motivo
rows-left = { $rows } rimasti
history = Cronologia
newest-first = Prima i più recenti
note-label = Nota per i colleghi
note-keep = Conserva la nota
entry-message = Messaggio
entry-note = Nota
look-nothing = Riguardato: non c'è niente ({ $systems })
look-came_back = Riguardato: è di nuovo in { $systems }
look-no_look = Non è stato possibile riguardare: { $systems }
audit-line = riga di registro { $line }
read-it = Leggi

act-approve = Approva la cancellazione
act-take = Assegna a me
act-look-again = Conta di nuovo
act-put-back = Ritira l’approvazione
act-retry = Riprova
act-answer = Chiudi come risposto
act-take-up = Riprendi la cancellazione
act-override = Cambia la lettura
act-extend = Proroga
act-refuse = Rifiuta
act-withdraw = Ritira per la persona
act-duplicate = Segna come doppione
act-dismiss = Chiudi: nessuna richiesta
act-close-without-letter = Chiudi senza lettera

approve-says = { $hours ->
    [0] La cancellazione comincia subito.
    [one] La cancellazione comincia un’ora dopo l’approvazione. Fino ad allora puoi ritirarla.
   *[other] La cancellazione comincia { $hours } ore dopo l’approvazione. Fino ad allora puoi ritirarla.
}
type-reference = Scrivi { $reference } per mostrare che intendi questa richiesta
password-again = La tua password
password-again-says = L’hai scritta più di cinque minuti fa.
reading-label = Chiede
reason-label = Motivo, conservato come nota
override-says = La persona viene interrogata di nuovo, con un nuovo link.
extend-says = Una volta, e solo nel primo mese. La persona riceve una lettera con il motivo. La nuova data è il { $date }.
extension-label = Perché
refuse-says = La lettera nomina il motivo, l’autorità e i tribunali.
ground-label = Motivo
withdraw-by-agent = Solo se la persona ha ritirato la richiesta con un messaggio. Riceve una lettera.
duplicate-label = Riferimento dell’altra richiesta
dismiss-says = Non parte nessuna lettera.
close-without-letter-says = Solo se all’indirizzo non si può consegnare nulla.

delivery-ready = scritta
delivery-data_started = in consegna
delivery-sent = accettata dal server di posta
delivery-refused = rifiutata dal server di posta
delivery-ambiguous = nessuno sa se è arrivata
delivery-bounced = tornata indietro

sent-confirm = Lettera: conferma, per favore
sent-acknowledged = Lettera: abbiamo la tua richiesta
sent-completed = Lettera: il risultato
sent-refused = Lettera: rifiuto
sent-extended = Lettera: ci vuole più tempo
sent-withdrawn = Lettera: ritirata
sent-unproven = Lettera: non provata
sent-unanswered = Lettera: senza risposta

action-read_clear = Letto: le parole sono chiare
action-read_unclear = Letto: le parole non sono chiare
action-read_other_right = Letto: un altro diritto
action-read_no_request = Letto: nessuna richiesta
action-vouch = Annotata, garantisce per la persona
action-bring_proof = Provato dall’app
action-confirm_scope = Scelta confermata
action-prove_identity = Indirizzo provato
action-send_reminder = Promemoria
action-renew_link = Chiesto un nuovo link
action-disown = «Non l’ho chiesto io»
action-run_out_of_time = Tempo scaduto
action-finish_preview = Contato nei sistemi
action-look_again = Si conta di nuovo
action-approve = Approvata
action-begin = Cancellazione cominciata
action-put_back = Di nuovo alla decisione
action-report_system = Un sistema ha riferito
action-retry_system = Riprovato
action-finish = Tutti i sistemi hanno finito
action-deliver_letter = Risposta consegnata
action-fail_letter = Risposta non consegnata
action-close_without_letter = Chiusa senza lettera
action-answer = Risposto
action-follow_up = Aperta da un secondo sguardo
action-take_up = Riprende la richiesta precedente
action-override = Lettura cambiata
action-refuse = Rifiutata
action-dismiss = Chiusa come nessuna richiesta
action-mark_duplicate = Chiusa come doppione
action-withdraw = Ritirata
action-ask_to_stop = Chiesto di fermare
action-receive_message = È arrivato un messaggio
action-extend = Prorogata
action-end_forgotten = Chiusa quando il desk è stato ripristinato da un backup

says-asks-to-delete = chiede la cancellazione.
says-deletion = nomina una cancellazione.
says-deleted = parla di qualcosa di cancellato.
says-asks-to-close = chiede di chiudere qualcosa.
says-asks-to-keep = chiede di tenere qualcosa.
says-asks-to-do-so = chiede ciò che è stato nominato prima.
says-asks-to-restore = chiede di ripristinare qualcosa.
says-account = indica l’account.
says-yours = parla di ciò che è di chi legge.
says-account-data = sta tra account e dati.
says-data = va oltre l’account, ai dati.
says-all-data = intende tutti i dati.
says-everything = intende tutto.
says-me = intende la persona intera.
says-it = indica ciò che è stato nominato prima.
says-one-thing = intende una cosa sola.
says-one-detail = intende un solo dettaglio.
says-particular-data = intende solo certi dati.
says-marketing = indica il marketing.
says-all = dice che si intende tutto.
says-mine = dice di chi è.
says-own = dice di chi è: di chi agisce.
says-except = toglie qualcosa.
says-within = dice dove si trova.
says-reason = dice perché si chiede qualcosa.
says-third-parties = indica altre aziende.
says-marketing-tool = indica lo strumento di marketing.
says-asks = chiede.
says-invokes-a-right = esercita un diritto.
says-who-does-it = dice chi lo fa, e non chiede.
says-lets-the-reader = dice a chi legge che cosa può o deve fare.
says-names-an-aim = dice a che scopo si fa altro.
says-i = comincia una frase su chi scrive.
says-not = nega.
says-does-not-want = non lo vuole.
says-no-longer-needs = dà un motivo per chiudere.
says-question = ne fa una domanda.
says-reports-trouble = segnala un guasto.
says-past = parla del passato.
says-asks-to-confirm = chiede una conferma.
says-explains-rights = dice a tutti che cosa si può chiedere.
says-tells-the-steps = dice a chi legge quali passi fare.
says-condition = ne fa una condizione.
says-says-when = dice quando si fa altro.
says-announces = annuncia, e non chiede.
says-takes-back = ritira qualcosa.
says-reminds = ricorda una richiesta precedente.
says-someone-else = riguarda qualcun altro.
says-thanks = è un ringraziamento.
says-bank-matters = parla di una banca o di crediti.
says-complains-to-an-authority = presenta un reclamo a un’autorità.
says-written-by-a-machine = l’ha scritto una macchina.
says-but = gira ciò che segue.
says-and = unisce due desideri.
says-or = lascia una scelta.
says-asks-to-unsubscribe = chiede di essere tolto da una lista.
says-asks-to-stop = chiede di smettere qualcosa.
says-objects = si oppone, o revoca un consenso.
says-asks-for-a-copy = chiede una copia.
says-asks-what-is-held = chiede che cosa conserviamo.
says-right-of-access = nomina il diritto di accesso.
says-asks-to-correct = chiede una correzione.
says-wrong = dice che qualcosa è sbagliato.
says-right-to-rectification = nomina il diritto di rettifica.
says-right-to-erasure = nomina il diritto alla cancellazione.
says-gdpr = nomina la legge: corre l’orologio europeo.
says-uk-gdpr = nomina la legge del Regno Unito.
says-ccpa = nomina la legge della California.
says-us-state-law = nomina la legge di un altro Stato degli USA.
says-lgpd = nomina la legge del Brasile.
says-polite-words = è un modo di dire.
says-common-words = mostra la lingua.
says-frame = è la cornice di una e-mail.

account-title = Il tuo accesso
roles = Ruoli
role-agent = Operatore
role-agent-says = lavora alle richieste: legge, chiede, decide
role-compliance = Vigilanza
role-compliance-says = sorveglia i termini e il registro, e può ciò che può un operatore
role-admin = Amministratore
role-admin-says = si occupa di utenti e sistemi, e non vede richieste
password-change = Cambia la password
password-change-says = Esci ovunque, e accedi con quella nuova.
password-old = La tua password di adesso
password-new = Nuova password
password-hint = Almeno 12 caratteri. Più parole insolite vanno bene.
password-mistake-wrong = La tua password di adesso era sbagliata, o i tentativi sono troppi. Non è cambiato nulla.
password-mistake-length = Usa da 12 a 128 caratteri.
password-mistake-guessable = Si indovinerebbe presto. Più parole insolite fanno una buona password.
user-mistake-wrong = La tua password era sbagliata, o i tentativi sono troppi. Non è cambiato nulla.
user-mistake-length = Usa da 12 a 128 caratteri per la password. Non è cambiato nulla.
user-mistake-guessable = La password si indovinerebbe presto. Più parole insolite vanno bene. Non è cambiato nulla.
user-mistake-bad_name = Usa da 2 a 40 lettere minuscole, cifre, punti o trattini per il nome. Non è cambiato nulla.
user-mistake-name_taken = Qualcuno ha già questo nome. Non è cambiato nulla.
user-mistake-bad_email = Scrivi l’indirizzo e-mail per intero, per esempio ida@example.com. Non è cambiato nulla.
user-mistake-no_role = Scegli almeno un ruolo. Non è cambiato nulla.
user-mistake-last_admin = È l’ultimo amministratore. Nominane prima un altro. Non è cambiato nulla.
users-says = Ogni modifica è una riga nel registro, e tutte tranne quella dell’indirizzo fanno uscire la persona.
users-all = Tutti
column-name = Nome
column-change = Modifica
account-closed = chiuso
user-change = Modifica { $name }
user-roles = Imposta i ruoli
user-open = Apri l’accesso
user-close = Chiudi l’accesso
user-add = Aggiungi qualcuno
user-name-hint = Per esempio ida.brandt. Sta nel registro.
user-shown-hint = Ciò che leggono i colleghi.
user-email = E-mail
user-email-hint = Lì arrivano i promemoria delle scadenze. Può restare vuoto.
user-email-set = Salva l’indirizzo
desk-account = Il tuo accesso

decimal-point = ,
report-title = Come abbiamo rispettato i termini
report-period = dal { $from } al { $to } · { $closed } richieste chiuse
report-filter = Periodo
report-from = Dal
report-to = Al
report-show = Mostra
figure-on-time = Risposto in tempo
figure-median = Mediana, giorni
figure-mean = media
figure-p90 = 9 su 10 entro, giorni
figure-promise = promessa: 30 giorni
figure-open = Aperte adesso
figure-due = Scadono in 7 giorni
figure-overdue = In ritardo
figure-received = Ricevute
figure-on-time-short = In tempo
figure-median-short = Mediana
figure-p90-short = 9 su 10
of-all = { $part } su { $whole }
see-queue = alle richieste
see-them = guardale
report-speed = Giorni per rispondere, per mese
report-late = { $late ->
    [0] Nessuna di { $closed } era in ritardo
    [one] Una di { $closed } era in ritardo
   *[other] { $late } di { $closed } erano in ritardo
}
report-by-law = Risposto in tempo, per legge
report-by-kind = Per ciò che si chiede
report-by-channel = Per la via d’arrivo
report-ends = Come sono finite le richieste
report-refusals = Perché abbiamo rifiutato
report-no-refusal = Nulla è stato rifiutato.
report-extended = Prorogate
report-no-extension = Nulla è stato prorogato.
report-late-ones = Richieste in ritardo
report-none-late = Nessuna richiesta è o era in ritardo.
report-empty = Nessuna richiesta in questo periodo
report-empty-says = Scegli altri giorni, o aspetta la prima e-mail.
still-open = ancora aperta
plot-days = Giorni per rispondere, per mese
plot-days-says = La mediana e il decimo più lento di ogni mese. I numeri stanno nella tabella accanto.
audit-title = Registro
audit-whole = { $lines } righe, intatte.
audit-says = Ogni riga contiene l’impronta della riga prima: così ogni modifica si vede.
audit-broken = Il registro non tiene. Prima di tutto salva una copia del database.
audit-check = Controlla ora
audit-read = Leggi
audit-names-nobody = Chi ha fatto che cosa, e quando. Nomina il personale, le regole e i sistemi, mai la persona che ha chiesto.
audit-check-there = Controlla tutto il registro
audit-choose = Scegli una catena
audit-of = Numero della pratica, o staff
audit-show = Mostra
audit-unknown = Questa catena non esiste
audit-unknown-says = Scrivi il numero di una pratica, come PD-7KQM-2XT9, oppure staff per ciò che non appartiene a nessuna pratica.
audit-chain = Catena di { $of }
audit-number = Riga
audit-when = Quando
audit-who = Chi
audit-what = Che cosa
audit-more = Modifica e dettagli
audit-seal = Impronta
audit-older = Righe più vecchie
column-sign-in = Accede come
table-of = Tabella: { $what }
column-group = Gruppo
hindrance-paused = Un amministratore ha fermato la cancellazione. Riprende da sola quando toglie il fermo.

room-systems = Sistemi
systems-order = Ciò che contiene dati personali, nell’ordine della cancellazione
systems-all = Sistemi collegati
systems-check = Se ognuno corrisponde ancora al suo file e risponde:
systems-none = Nessun sistema è collegato
systems-none-says = Metti un file per ciascuno nella cartella dei sistemi e riavvia il programma.
column-collections = Raccolte
column-waiting = Richieste in attesa
column-success = Visto vuoto l’ultima volta
stop-title = Ferma la cancellazione ovunque
stop-says = Da questo momento non si cancella nulla, in nessun sistema e da nessun lavoratore, finché qualcuno non toglie il fermo. Le richieste aspettano e non perdono nulla.
stop-holds = Non si cancella nulla
stop-since = Fermato da { $by }, { $at }
stop-all = Ferma la cancellazione ovunque
stop-lift = Togli il fermo
stop-one = Ferma in { $name }
stop-lift-one = Riprendi in { $name }

channel-phone = per telefono
channel-post = per lettera
hand-title = Annota una richiesta
hand-says = Per una telefonata o una lettera. Alla persona si chiede per e-mail di provare chi è, come a tutti, a meno che tu non te ne sia accertato.
hand-channel = Come è arrivata
hand-received = Giorno in cui ci è arrivata
hand-received-says = L’orologio conta da questo giorno.
hand-email = Indirizzo e-mail della persona
hand-email-says = Scriviamo lì. Rileggilo alla persona lettera per lettera.
hand-kind-says = Se non sei sicuro, scegli «Non chiaro»: lo chiederemo alla persona.
hand-language = Lingua delle nostre lettere
hand-text = Che cosa ha detto la persona
hand-open = Apri la richiesta
hand-mistake-email = Scrivi un indirizzo e-mail con la @. Non è stato aperto nulla.
hand-mistake-received = Scegli un giorno non futuro e non più vecchio di un anno. Non è stato aperto nulla.
hand-mistake-text = Accorcia il testo a 4000 caratteri. Non è stato aperto nulla.
hand-mistake-choice = Scegli come è arrivata, che cosa chiede e una lingua. Non è stato aperto nulla.

room-quarantine = Quarantena
quarantine-says = E-mail che non si potevano leggere in sicurezza, o che sembrano scritte da un programma. Nulla è perso, e a nessuna si è risposto.
quarantine-open = L’e-mail com’è arrivata
quarantine-as-text = Mostrata come testo: nulla viene eseguito, aperto o caricato. Che l’hai letta sta nel registro.
quarantine-cut = Si mostra solo l’inizio.
quarantine-release = Annota da qui una richiesta
quarantine-release-says = È una richiesta? Annotala con l’indirizzo di cui ti fidi. Aprendo la richiesta, l’e-mail sparisce da qui.
quarantine-discard = Cancella l’e-mail
quarantine-waiting = Che cosa aspetta
quarantine-why = Perché è qui
quarantine-empty = Qui non aspetta nulla
quarantine-empty-says = Le e-mail con due mittenti, troppe parti o senza senso compaiono qui.
aside-too_large = Più grande di 25 MiB
aside-headers_too_large = Intestazione troppo grande
aside-too_many_parts = Troppe parti
aside-page_too_deep = Una pagina annidata troppo in profondità
aside-attachments_too_large = Allegati troppi o troppo grandi
aside-not_one_sender = Nessun mittente, o più d’uno
aside-malformed = Non è un’e-mail che si possa decodificare
aside-perhaps_automatic = Sembra scritta da un programma, a cui nessuno risponde
aside-parser_failed = La lettura è fallita
plan-nothing = Nessun sistema conosce questa persona. Approva, e la risposta lo dice.

room-people = Persone
people-says = Che cosa contiene ora ogni sistema collegato di una persona: anche i cestini.
people-by = Cerca per
people-value = Nome, indirizzo, numero o codice
people-look = Guarda in ogni sistema
people-log = Nulla di ciò che si trova viene salvato. Che hai guardato sta nel registro, e non chi cercavi.
people-mistake-value = Inserisci un nome o un indirizzo intero, un numero di almeno sette cifre o un codice. Non è stato cercato nessuno.
people-nowhere = Nessun sistema conosce questa persona
people-nowhere-says = Ognuno ha risposto. Guarda con un altro indirizzo o numero, se c’è.
people-unknown = Se conosce la persona non si sa.
people-would = Una richiesta di tutti i dati farebbe
identifier-email = Indirizzo e-mail
identifier-phone_number = Numero di telefono
identifier-external_id = Numero cliente
identifier-facebook_id = Codice Facebook
report-register = Registro
california = California, richieste di cancellazione
california-complied = Eseguite, del tutto o in parte
california-denied = Negate
california-otherwise = Ritirate, o nessuna richiesta

## The mail that reminds staff of a promised date

deadline-subject = Richiesta { $reference }
deadline-overdue = in ritardo
deadline-left = { $days ->
    [one] manca 1 giorno
   *[other] mancano { $days } giorni
}
deadline-says = La richiesta { $reference } è promessa per il { $date }:
deadline-stands = È a questo punto:
deadline-open = Apri la richiesta
deadline-why = Ricevi questa e-mail perché lavori alla richiesta o sei responsabile della conformità. Arriva 10, 7, 3 e 1 giorni prima della data e una volta dopo.

## Letters before they are sent

room-letters = Lettere
letters-says = Ciò che leggono le persone, con casi inventati. Da qui non si spedisce nulla.
letters-choose = Scegli una lettera
letters-which = Lettera
letters-show = Mostra
letters-case = Caso { $number }
letters-html = Caso { $number } in HTML

room-doctor = Controllo
doctor-says = Controllato: { $at }. Ricarica la pagina per controllare di nuovo.
doctor-subject = Che cosa
doctor-finding = Esito
doctor-more = Configurazione, invio della posta e file della chiave si controllano dove gira il programma:
check-audit_log = Registro
check-audit_log-well = Tutte le { $count } righe sono integre.
check-audit_log-ill = Una catena non è integra: { $names }. Qualcuno ha cambiato il database a mano, oppure è danneggiato. Ferma le cancellazioni in Sistemi e confronta con un backup.
check-jobs = Lavoro
check-jobs-well = Nulla è stato abbandonato.
check-jobs-note = { $count ->
    [one] Un compito è stato abbandonato
   *[other] { $count } compiti sono stati abbandonati
} dopo molti tentativi. Le richieste sono sotto Serve attenzione.
check-stop = Cancellazioni
check-stop-well = Le cancellazioni non sono ferme.
check-stop-note = { $names } ha fermato tutte le cancellazioni. Si riprendono da Sistemi.
check-systems = Sistemi
check-systems-well = Nessuna richiesta aspetta un sistema.
check-systems-note = { $count ->
    [one] Una richiesta aspetta
   *[other] { $count } richieste aspettano
}: { $names }. Ogni richiesta dice che cosa fare, e Sistemi come provare il collegamento.
check-quarantine = Quarantena
check-quarantine-well = Nessun messaggio vi aspetta.
check-quarantine-note = { $count ->
    [one] Un messaggio aspetta
   *[other] { $count } messaggi aspettano
} un operatore. Tra questi può esserci una richiesta, il cui termine corre.
check-mailbox = Casella
check-mailbox-well = { $names }: { $count ->
    [0] nulla in attesa.
    [one] un’e-mail in attesa.
   *[other] { $count } e-mail in attesa.
}
check-mailbox-note = { $names } non è stata ancora aperta dall’avvio.
check-mailbox-ill = { $names } non si riesce a svuotarla; si riprova da sé.
mailbox-trouble-unreachable = Lì non risponde nessuno. Controlla server e porta nella configurazione.
mailbox-trouble-silent = Non ha risposto in tempo.
mailbox-trouble-certificate = Il suo certificato non è accettato.
mailbox-trouble-tls = Non si è riusciti a usare TLS. Nella configurazione imaps:// vale per TLS da subito, imap:// per STARTTLS.
mailbox-trouble-sign_in = L’accesso è stato rifiutato: utente, password o token sono errati, oppure serve un altro modo.
mailbox-trouble-sign_in_later = In questo momento non può verificare l’accesso.
mailbox-trouble-file = Questo file non si può leggere.
mailbox-trouble-folder = Questa cartella non esiste, o non si può usare.
mailbox-trouble-move = Le e-mail non si possono spostare dove dice move_to nella configurazione. Crea quella cartella, o togli move_to.
mailbox-trouble-not_marked = Un’e-mail salvata non si può contrassegnare. Questo utente può modificare la cartella?
mailbox-trouble-lost = La connessione è caduta.
mailbox-trouble-answer = La risposta non si capisce.
check-looked = Ultimo sguardo: { $at }
check-letters = Lettere
check-letters-well = Nessuna è trattenuta.
check-letters-ill = { $count } lettere sono partite in un’ora, e tutte le altre sono trattenute. Guarda da dove vengono: un ciclo, o una valanga di moduli?
check-reminders = Promemoria delle scadenze
check-reminders-well = { $count ->
    [one] Un responsabile privacy riceve
   *[other] { $count } responsabili privacy ricevono
} i promemoria per e-mail.
check-reminders-note = Nessun responsabile privacy ha un indirizzo e-mail. Aggiungine uno in Utenti, altrimenti nessuno viene a sapere di una scadenza di cui nessuno si occupa.

## Una risposta alla persona

act-reply = Scrivi alla persona
keys-reply = rispondi
action-reply = Scritto alla persona
action-take_reply_back = Risposta ritirata
sent-reply = Lettera: scritta a mano
reply-title = Scrivi alla persona, { $reference }
reply-to = Va a { $address }, lingua: { $language }.
reply-unproved = Questa casella non è ancora provata. Non scrivere nulla sulla persona, nemmeno se la conosci.
reply-asked = Che cosa ha scritto per ultimo la persona
reply-write = Le tue parole
reply-canned = Comincia con una risposta pronta
reply-canned-says = Nella lingua della persona: { $language }. Puoi cambiare ogni parola.
reply-use = Usala
reply-text = Testo
reply-text-says = Saluto, numero e nostro indirizzo si aggiungono da soli. Una riga vuota comincia un paragrafo.
reply-show = Leggila come la leggerà la persona
reply-preview = Come la leggerà la persona
reply-send = Invia
reply-send-says = Aspetta dieci secondi. Fino ad allora puoi ritirarla.
reply-leaves = La tua risposta parte alle { $moment }. Fino ad allora puoi ritirarla.
reply-take-back = Ritira
reply-mistake-empty = Non c’è ancora niente. Scrivi il testo o comincia con una risposta pronta.
reply-mistake-too_long = Il testo supera i 4.000 caratteri. Accorcialo.
reply-mistake-changed = Da quando hai aperto la pagina è successo qualcosa a questa richiesta. Non è stato inviato nulla. Leggi le novità, poi mostra di nuovo il testo e invialo.
ticket-mistake-reply_on_its_way = Questa risposta è già partita e non si può più ritirare.
canned-name-in_progress = Ci stiamo lavorando
canned-name-the_difference = Account o dati: la differenza
canned-name-other_address = Forse un altro indirizzo
canned-name-no_documents = Nessuna copia di documenti
canned-name-kept_by_law = Che cosa conserviamo per legge
canned-name-not_us = Si intende un’altra azienda

## Garantire per una persona

proof-in_person = È venuta di persona
proof-called_back = Richiamata a un numero che avevamo
proof-signed_letter = Lettera firmata con ciò che sa solo il cliente
proof-erased_before = Già cancellata
hand-proof = Come ti sei accertato di chi è
hand-proof-none = Non l’ho fatto: la persona riceve un link per e-mail
hand-proof-says = Scegli solo ciò che hai visto o sentito tu. Accanto c’è il tuo nome, un collega deve approvare e non si conserva alcuna copia di documenti.
hand-mistake-proof = Scegli che cosa si chiede: tutti i dati o solo l’account. Per il resto lascia la prova al link. Non è stato aperto nulla.
hand-only = Dove
hand-only-all = In ogni sistema che la richiesta riguarda
hand-only-says = Un solo sistema porta a termine una cancellazione fatta a metà. Vale per «Tutti i dati» con una prova di cui garantisci tu.
hand-alone-says = Si cancella solo ciò che contiene { $system }, e non torna più. Ogni altro sistema resta com’è e può contenere tutto sulla persona. Questa richiesta non finisce mai come eseguita: lettera, pagina di stato e attestazione dicono che era solo { $system }. Chi chiede di cancellare tutti i dati ha diritto anche al resto, quindi può essere ancora dovuta una richiesta intera. Alle importazioni non si dice di lasciare fuori la persona. Deve approvare un collega.
hand-alone-read = Ho letto. Solo { $system } e nient’altro
hand-mistake-system = Scegli uno dei sistemi dell’elenco, o tutti. Non è stato aperto nulla.
hand-mistake-alone = Un solo sistema è una parte di «Tutti i dati»: scegli questo, e come ti sei accertato di chi è. Oppure scegli tutti i sistemi. Non è stato aperto nulla.
hand-mistake-warning = Leggi l’avviso su un solo sistema e spunta la casella sotto, oppure scegli tutti i sistemi. Non è stato aperto nulla.
vouched-by = Garantisce { $name }
vouched-alone = Garantisci tu per questa persona: deve approvare un collega.

## Cercare per nome, cancellazioni a metà, prove

identifier-name = Nome
people-bearers = Noti con questo nome, al massimo 20. Un nome non prova nulla: guarda ciascuno prima di decidere di chi si tratta.
people-no-bearer = Nessuno con questo nome.
people-look-here = Guarda
people-look-by = Guarda con { $value }
half-contact_only = Fatto a metà: c’è il contatto e nessuna storia. Una richiesta di tutti i dati cancella anche il contatto.
half-history_only = Fatto a metà: c’è la storia e nessun contatto. Qualcuno ha cancellato prima il contatto. Una richiesta di tutti i dati cancella anche la storia.
people-alone = Cancella solo in { $system }
people-alone-says = Prima leggi che cosa significa. Non si cancella ancora nulla.
dry-run = Interroga ora ogni sistema
dry-run-says = A ciascuno si chiede di qualcuno che non esiste. Non si cambia nulla.
dry-run-well = Ha risposto, e la sua mappa è giusta.

## Legal holds

room-holds = Blocchi legali
holds-says = Finché c’è un blocco, nulla della persona o nel sistema viene cancellato, nemmeno ciò che era già approvato. La persona è conservata solo come impronta con chiave, quindi questo elenco non può nominarla.
hold-new = Blocca qualcosa
hold-on = Che cosa è bloccato
hold-person = Una persona, con l’indirizzo qui sotto
hold-system = { $name }: tutto ciò che contiene
hold-address = Indirizzo e-mail della persona
hold-address-says = Solo per una persona. Non viene conservato in forma leggibile.
hold-reason = Perché
hold-because-lawsuit = Una causa, anche solo prevista
hold-because-order = Ordine di un’autorità o di un tribunale
hold-because-investigation = Un’indagine nostra
hold-until = Fino al giorno incluso
hold-make = Blocca
holds-all = Blocchi in vigore
hold-somebody = Una persona
hold-by = Messo da
hold-lift = Togli
holds-none = Niente è bloccato
holds-none-says = Ciò che è approvato viene cancellato.
hold-mistake-address = Scrivi l’indirizzo e-mail completo della persona. Non è cambiato nulla.
hold-mistake-until = Scegli come fine oggi o un giorno successivo. Non è cambiato nulla.
hold-stops = Un blocco legale ferma tutto fino al { $date }:
hold-stops-says = Chi vigila può toglierlo. Se prima scade il termine della richiesta, prorogalo o rifiuta.
ticket-mistake-held = C’è un blocco legale. Non è stato approvato nulla.
hindrance-legal_hold = C’è un blocco legale. Prosegue da sé quando il blocco finisce o viene tolto.

state-declared = Dichiarato fatto
hindrance-colleague_asked = Chi se ne occupa è stato interpellato per e-mail e non ha ancora dichiarato che cosa ha fatto.
system-since = dal { $moment }
vendor-finishes = il fornitore finisce entro il { $date }
declare-what = { $system }: che cosa hai fatto lì?
declared-done = È fatto: quello che c’era è cancellato
declared-not_found = Ho guardato e non c’era nulla
declared-exception = Qualcosa resta per legge
declare-ground = Se qualcosa resta: perché
declare-no-ground = Non resta nulla
declare-send = Dichiara
declare-send-says = Il tuo nome e l’ora restano agli atti e stanno nel certificato.
declare-subject = Da cancellare a mano: richiesta { $reference }
declare-hello = Ciao { $name },
declare-says = qualcuno ci chiede di cancellare i suoi dati, e qui nessun programma può guardare: { $system }. Guarda tu e cancella quello che riguarda questa persona. La richiesta { $reference } è promessa per il { $date }.
declare-then = Di chi si tratta lo vedi dopo l’accesso. Dichiara lì che è fatto, che non c’era nulla o che qualcosa resta per legge, e perché. Fino ad allora vale come non fatto, e ricevi un promemoria ogni tre giorni.
declare-open = Apri la richiesta
