# Che cosa dicono solo le lettere. Non nominano mai una persona e non ripetono mai ciò che qualcuno
# ha scritto: le prime vanno a indirizzi che nessuno ha provato. L'oggetto porta solo il numero.

letter-subject = La tua richiesta { $reference }
letter-subject-confirm = La tua richiesta { $reference }: conferma, per favore
hello = Buongiorno,
letter-status = Qui vedi a che punto è la tua richiesta:
letter-answer = Puoi anche rispondere semplicemente a questa e-mail. La legge una persona.
letter-contact = Domande sulla privacy:
letter-unwatched = Questa e-mail non contiene immagini e non osserva se la apri.

letter-law-gdpr = La legge ci dà un mese dal giorno della ricezione. Se ci serve più tempo, te lo diciamo entro quel mese, con il motivo (art. 12, par. 3 GDPR).
letter-law-uk_gdpr = La legge ci dà un mese. Se ci serve più tempo, te lo diciamo entro quel mese, con il motivo (art. 12A UK GDPR).
letter-law-ccpa = Le norme della California ci danno 45 giorni dalla ricezione, anche mentre verifichiamo chi chiede. Se ci serve più tempo, te lo diciamo entro quel termine, con il motivo (11 CCR § 7021).

## The first letter

confirm-first = abbiamo la tua richiesta del { $date }. Manca un passo, e tocca a te.
confirm-reminder = la tua richiesta del { $date } aspetta ancora un passo da te.
confirm-renewed = ecco il nuovo link per la tua richiesta del { $date }. I link precedenti non valgono più.
confirm-changed = una persona ha riletto la tua richiesta del { $date }. Ora la capiamo in modo diverso e ti chiediamo ancora una volta. I link precedenti non valgono più.
confirm-understood-all_data = Capiamo che dobbiamo cancellare tutti i dati personali che abbiamo su di te, in ogni sistema. Se intendevi altro, sceglilo nella pagina.
confirm-understood-account_only = Capiamo che dobbiamo cancellare solo il tuo account, nient’altro. Se intendevi altro, sceglilo nella pagina.
confirm-two-meanings = Può voler dire due cose: tutti i tuoi dati in ogni sistema, o solo il tuo account. Scegli tu.
confirm-open = Apri la pagina, guarda che cosa si cancella e che cosa resta, e conferma con un pulsante.
confirm-link = Guarda e conferma
confirm-verify-title = Come ci assicuriamo che sei tu
confirm-verify = Il link arriva solo a questa casella di posta. Con il pulsante mostri che la casella è tua. Basta questo: non vogliamo documenti, copie né password.
confirm-next = Dopo la tua conferma verifichiamo la richiesta, cancelliamo e ricontrolliamo in ogni sistema. Poi ti scriviamo che cosa è cancellato, che cosa resta e perché.
confirm-not-you = Non l’hai chiesto tu? Allora non fare nulla, e non cancelliamo nulla. Oppure premi «Questa richiesta non è mia» nella pagina, e chiudiamo la richiesta.

## Acknowledged without a link

acknowledged = abbiamo la tua richiesta del { $date }.
acknowledged-access = Capiamo che vuoi sapere quali dati abbiamo su di te, o averne una copia. Se ne occupa una persona e forse ti chiede qualcosa, perché solo tu riceva i tuoi dati.
acknowledged-rectify = Capiamo che nei tuoi dati c’è qualcosa da correggere. Se ne occupa una persona.
acknowledged-object_optout = Capiamo che non dobbiamo più usare i tuoi dati per qualcosa. Se ne occupa una persona.
acknowledged-other = La legge una persona e ti risponde.
acknowledged-all_data = L’hai chiesto nella nostra app, dove avevi fatto l’accesso: non devi provare altro. Cancelliamo tutti i dati personali che abbiamo su di te, in ogni sistema, ricontrolliamo e poi ti scriviamo.
acknowledged-all_data_by_hand = Uno di noi ha annotato la tua richiesta e si è accertato che sei tu: non devi provare altro. Cancelliamo tutti i dati personali che abbiamo su di te, in ogni sistema, ricontrolliamo e poi ti scriviamo. Se volevi altro, o non hai chiesto nulla, rispondi semplicemente a questa e-mail.
acknowledged-one_system_by_hand = Uno di noi ha annotato la tua richiesta e si è accertato che sei tu: non devi provare altro. Ha deciso che cancelliamo solo in { $system }: lo facciamo, ricontrolliamo e poi ti scriviamo. Gli altri nostri sistemi restano come sono. Se vuoi far cancellare tutto, o non hai chiesto nulla, rispondi semplicemente a questa e-mail.
acknowledged-account_only = L’hai chiesto nella nostra app, dove avevi fatto l’accesso: non devi provare altro. Cancelliamo il tuo account e nient’altro, ricontrolliamo e poi ti scriviamo.
acknowledged-account_only_by_hand = Uno di noi ha annotato la tua richiesta e si è accertato che sei tu: non devi provare altro. Cancelliamo il tuo account e nient’altro, ricontrolliamo e poi ti scriviamo. Se volevi altro, o non hai chiesto nulla, rispondi semplicemente a questa e-mail.

## The answer

completed-all_data-fulfilled = il { $date } ci hai chiesto di cancellare tutti i tuoi dati personali. È fatto: li abbiamo cancellati e abbiamo ricontrollato in ogni sistema.
completed-all_data-partly_fulfilled = il { $date } ci hai chiesto di cancellare tutti i tuoi dati personali. Abbiamo cancellato ciò che possiamo. Qualcosa resta o si conclude più tardi: qui sotto leggi che cosa, perché e fino a quando.
completed-all_data-nothing_found = il { $date } ci hai chiesto di cancellare tutti i tuoi dati personali. Abbiamo guardato in ogni sistema e non abbiamo trovato nulla con questo indirizzo.
completed-one_system = il { $date } ci hai chiesto di cancellare i tuoi dati personali. Uno di noi ha deciso di farlo solo in { $system }. Qui sotto leggi che cosa è stato dei tuoi dati lì. Gli altri nostri sistemi sono rimasti com’erano: ciò che contengono su di te c’è ancora.
completed-account_only-fulfilled = il { $date } ci hai chiesto di cancellare il tuo account. È fatto: il tuo accesso non funziona più. Abbiamo ricontrollato.
completed-account_only-partly_fulfilled = il { $date } ci hai chiesto di cancellare il tuo account. Abbiamo cancellato ciò che possiamo. Qualcosa resta o si conclude più tardi: qui sotto leggi che cosa, perché e fino a quando.
completed-account_only-nothing_found = il { $date } ci hai chiesto di cancellare il tuo account. Abbiamo guardato e non abbiamo trovato alcun account con questo indirizzo.
marketing-gone = Anche il tuo contatto nel nostro strumento di marketing ActiveCampaign è cancellato.
marketing-nothing_found = Nel nostro strumento di marketing ActiveCampaign non c’era alcun tuo contatto.
marketing-handed_over = Il nostro strumento di marketing ActiveCampaign ha preso l’incarico di cancellare il tuo contatto e non ha ancora finito. Ricontrolliamo finché non resta nulla.
completed-systems = Sistema per sistema
completed-untouched = Che cosa resta con una richiesta sull’account
completed-all-data = Se vuoi far cancellare tutti i tuoi dati, chiedilo quando vuoi:
completed-no-way-back = Ciò che è cancellato non torna. Se torni nostro cliente, ricominciamo da capo.
completed-certificate = Nella pagina della tua richiesta puoi salvare un’attestazione firmata da noi.
completed-on = Conclusa il
record-gdpr = Conserviamo traccia del fatto che hai chiesto, di quando e di che cosa abbiamo risposto, per poter dimostrare di aver fatto il nostro dovere (art. 5, par. 2 GDPR).
record-uk_gdpr = Conserviamo traccia del fatto che hai chiesto, di quando e di che cosa abbiamo risposto, per poter dimostrare di aver fatto il nostro dovere (art. 5, par. 2 UK GDPR).
record-ccpa = Conserviamo traccia della tua richiesta e della nostra risposta per almeno 24 mesi, come vogliono le norme della California (11 CCR § 7101).
opt-out = Puoi anche dirci di non vendere né condividere le tue informazioni personali. Rispondi semplicemente a questa e-mail: «non vendere né condividere».

## Refused, extended, closed

refused-lead = abbiamo verificato la tua richiesta del { $date }. Non cancelliamo. Ecco il motivo e i tuoi diritti.
refused-late-lead = abbiamo esaminato la tua richiesta del { $date }. Non cancelliamo altro. Qui trovi il motivo, ciò che era già cancellato prima e i tuoi diritti.
extended-lead = ci serve più tempo per la tua richiesta del { $date }.
extended-complexity = Il motivo: la richiesta è complessa. Dobbiamo cercare in molti posti.
extended-number = Il motivo: ci sono arrivate moltissime richieste.
extended-answer-by = Ti rispondiamo entro il
extended-law-gdpr = La legge permette per questo fino ad altri due mesi (art. 12, par. 3 GDPR).
extended-law-uk_gdpr = La legge permette per questo fino ad altri due mesi (art. 12A UK GDPR).
extended-law-ccpa = Le norme della California permettono per questo fino a 90 giorni dalla ricezione (11 CCR § 7021(b)).
withdrawn = hai ritirato la tua richiesta del { $date }. Ci siamo fermati e l’abbiamo chiusa.
withdrawn-nothing = Non abbiamo cancellato nulla.
deleted-before = Questo era già cancellato prima e non torna:
ask-again = Puoi chiedere di nuovo quando vuoi:
unproven = nessuno ha confermato in tempo la tua richiesta del { $date }. Perciò l’abbiamo chiusa. Non abbiamo cancellato nulla.
unproven-why-gdpr = Senza la conferma non sappiamo se la richiesta viene da chi possiede questa casella di posta, e perciò non possiamo cancellare (art. 12, par. 6 e art. 11, par. 2 GDPR).
unproven-why-uk_gdpr = Senza la conferma non sappiamo se la richiesta viene da chi possiede questa casella di posta, e perciò non possiamo cancellare (art. 12, par. 6 e art. 11, par. 2 UK GDPR).
unproven-why-ccpa = Senza la conferma non possiamo verificare la tua identità, e perciò dobbiamo respingere la richiesta (11 CCR § 7022(a)).
unanswered = la tua richiesta del { $date } può voler dire due cose, e nessuno ci ha detto in tempo quale. Perciò l’abbiamo chiusa. Non abbiamo cancellato nulla.
unanswered-why-gdpr = Non dobbiamo indovinare: ciò che è cancellato non torna. Questa lettera te ne dà il motivo (art. 12, par. 4 GDPR).
unanswered-why-uk_gdpr = Non dobbiamo indovinare: ciò che è cancellato non torna. Questa lettera te ne dà il motivo (art. 12, par. 4 UK GDPR).
unanswered-why-ccpa = Non dobbiamo indovinare: ciò che è cancellato non torna. Questa lettera te ne dà il motivo (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = ti scriviamo per la tua richiesta del { $date }.
canned-in_progress = Stiamo lavorando alla tua richiesta. Non devi fare altro. Ti rispondiamo al più tardi il { $date }.
canned-the_difference = Si possono cancellare due cose diverse. Se cancelliamo il tuo account, non puoi più accedere; quello che l’azienda deve conservare dei tuoi ordini o contratti resta com’è. Se cancelliamo i tuoi dati, va via tutto quello che abbiamo su di te, in ogni sistema e anche nel nostro strumento di marketing. Dicci quale delle due vuoi: puoi scegliere con il link della nostra prima lettera.
canned-other_address = Forse in passato ci hai dato un altro indirizzo e-mail. In tal caso scrivici anche da quell’indirizzo, oppure fai una seconda richiesta con quello. Possiamo cercare solo un indirizzo la cui casella è tua.
canned-no_documents = Per favore non mandarci una copia della carta d’identità o del passaporto. Non ci serve: il link della nostra lettera basta a mostrare che la casella è tua. Se ci hai già mandato una copia, la cancelliamo.
canned-kept_by_law = Alcune cose vanno conservate per un certo tempo, perché lo chiede una legge: per esempio le fatture e ciò che ne fa parte. Restano sotto chiave, non servono ad altro e si cancellano quando il tempo è finito. La lettera che ricevi alla fine dice che cosa resta, perché e fino a quando.
canned-not_us = Crediamo che tu intenda un’altra azienda. { $company } ha solo i dati dei propri clienti e non può cancellare nulla di quello che hanno altri. Scrivi all’azienda presso la quale hai il tuo account o il tuo contratto.
