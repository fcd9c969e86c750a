# Was die Seiten für Mitarbeiter sagen.

month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
date-short = { $day }. { $month } { $year }
stamp = { $date }, { $time }

desk-rooms = Räume
room-queue = Vorgänge
room-report = Bericht
room-users = Benutzer
desk-find = Suchen
desk-find-label = Nach Zeichen oder ganzer E-Mail-Adresse suchen
desk-find-hint = Zeichen oder E-Mail
desk-sign-out = Abmelden
desk-sign-out-everywhere = Überall abmelden

sign-in = Anmelden
sign-in-name = Ihr Name in der Datenschutzstelle
sign-in-failed = Name oder Passwort ist falsch, oder es gab zu viele Versuche. Prüfen Sie beides, oder warten Sie eine Viertelstunde.
sign-in-help = Kein Zugang, oder das Passwort ist verloren? Ihr Administrator hilft.
password = Passwort

notice-signed_out = Sie sind abgemeldet
notice-signed_out-says = Die Sitzung endete, bevor dies ankam; geändert wurde nichts. Melden Sie sich in einem anderen Tab an, kommen Sie zurück und senden Sie es noch einmal.
notice-not_yours = Das steht Ihnen nicht offen
notice-not_yours-says = Ihre Rolle öffnet es nicht, oder das Formular kam von einer anderen Seite. Geändert wurde nichts.
notice-changed = Das hat sich inzwischen geändert
notice-changed-says = Jemand anderes oder das Programm selbst war schneller; von Ihnen wurde nichts ausgeführt. Gehen Sie zurück, laden Sie die Seite neu und sehen Sie nach, was geschah.
notice-not_found = Hier ist nichts
notice-not_found-says = Vielleicht hat das Zeichen einen Buchstaben zu viel oder zu wenig.
notice-bad_request = Das konnten wir nicht lesen
notice-bad_request-says = Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.
notice-too_many = Bitte warten Sie kurz
notice-too_many-says = Zu viele tun das gerade gleichzeitig. Versuchen Sie es gleich noch einmal.
notice-unavailable = Gleich geht es weiter
notice-unavailable-says = Das Programm startet oder wird gewartet. Geändert wurde nichts. Versuchen Sie es in einer Minute noch einmal.
notice-damaged = Diese Datei lässt sich nicht öffnen
notice-damaged-says = Die aufbewahrten Bytes lassen sich nicht öffnen, oder der Anhang ist so beschädigt, dass er sich nicht lesen lässt. Bitten Sie darum, ihn noch einmal zu senden.
notice-went_wrong = Etwas ging schief
notice-went_wrong-says = Das war unser Fehler. Sehen Sie nach, ob Ihre Änderung da ist, bevor Sie es noch einmal versuchen.
notice-home = Zu den Vorgängen

intent-erase_data = Alle Daten
intent-delete_account = Konto
intent-ambiguous = Unklar
intent-access = Auskunft
intent-rectify = Berichtigung
intent-object_optout = Widerspruch
intent-other = Kein Antrag

law-gdpr = DSGVO
law-uk_gdpr = UK GDPR
law-ccpa = CCPA

channel-email = per E-Mail
channel-form = per Formular
channel-api = per API
channel-app = aus der App
channel-watch = durch einen zweiten Blick

certainty-certain = sicher
certainty-likely = wahrscheinlich
certainty-unsure = unsicher

stage-received = Eingegangen
stage-clarifying = Nachgefragt
stage-verifying = Wartet auf Nachweis
stage-reviewing = Zu entscheiden
stage-scheduled = Genehmigt
stage-erasing = Wird gelöscht
stage-confirming = Antwort geht hinaus
stage-answering = Zu beantworten
stage-closed = Abgeschlossen

outcome-fulfilled = Erfüllt
outcome-partly_fulfilled = Teilweise erfüllt
outcome-nothing_found = Nichts gefunden
outcome-refused = Abgelehnt
outcome-withdrawn = Zurückgezogen
outcome-unproven = Adresse nicht nachgewiesen
outcome-unanswered = Frage nicht beantwortet
outcome-duplicate = Doppelt
outcome-answered = Beantwortet
outcome-not_a_request = Kein Antrag
outcome-forgotten = Vergessen

attention-withdrawal_asked = Eine Nachricht scheint den Antrag zurückzunehmen
attention-withdrawal_asked-says = Lesen Sie sie. Ziehen Sie den Antrag zurück, oder genehmigen Sie ihn erneut.
attention-new_message = Eine neue Nachricht kam
attention-new_message-says = Lesen Sie sie im Verlauf, und notieren Sie, was Sie getan haben.
attention-approval_withdrawn = Die Genehmigung wurde zurückgenommen
attention-approval_withdrawn-says = Entscheiden Sie erneut.
attention-plan_changed = Ein System enthält andere Datensätze, als genehmigt wurden
attention-plan_changed-says = Sehen Sie die neue Vorschau an, und entscheiden Sie erneut.
attention-system_stuck = Ein System braucht einen Menschen
attention-system_stuck-says = Die Vorschau sagt, welches und warum. Beheben Sie die Ursache, dann versuchen Sie es erneut.
attention-system_waits = Ein System ist seit einem Tag nicht bereit
attention-system_waits-says = Es wird von selbst wieder versucht. Sagen Sie dem Bescheid, der es betreut.
attention-letter_failed = Die Antwort wurde nicht zugestellt, oder niemand weiß es
attention-letter_failed-says = Sehen Sie im Postausgang nach. Ist die Adresse tot, schließen Sie ohne Brief ab.
attention-address_dead = Die Adresse weist zurück
attention-address_dead-says = Briefe kommen zurück. Suchen Sie einen Fehler in der Adresse oder einen anderen Weg zur Person.
attention-job_gave_up = Ein Auftrag gab auf
attention-job_gave_up-says = Er schlug fünfmal fehl. Das Protokoll nennt die Ursache. Beheben Sie sie, dann versuchen Sie es erneut.
attention-came_back = Die Person ist wieder da
attention-came_back-says = Finden Sie heraus, wie. Hat ein Import oder eine zurückgespielte Sicherung sie zurückgebracht, setzen Sie die Löschung fort. Ist sie aus eigenem Willen zurück, schließen Sie dies.
attention-look_failed = In ein System konnte nicht noch einmal geschaut werden
attention-look_failed-says = Niemand weiß, ob die Person dort wieder da ist. Beheben Sie die Ursache, suchen Sie die Person, und schließen Sie dies oder setzen Sie die Löschung fort.
attention-other_right = Die Nachricht macht ein anderes Recht geltend
attention-other_right-says = Beantworten Sie sie von Hand, und schließen Sie den Vorgang als beantwortet.
attention-no_request = Die Nachricht scheint kein Antrag zu sein
attention-no_request-says = Lesen Sie sie. Schließen Sie den Vorgang, oder ändern Sie die Lesart.

ground-free_expression = Meinungs- und Informationsfreiheit, Art. 17 Abs. 3 a
ground-legal_obligation = Gesetzliche Aufbewahrungspflicht, Art. 17 Abs. 3 b
ground-public_health = Öffentliche Gesundheit, Art. 17 Abs. 3 c
ground-archiving = Archiv, Forschung, Statistik, Art. 17 Abs. 3 d
ground-legal_claims = Rechtsansprüche, Art. 17 Abs. 3 e
ground-excessive = Offenkundig unbegründet oder exzessiv, Art. 12 Abs. 5
ground-not_identified = Person nicht festgestellt, Art. 12 Abs. 6

extension-complexity = Der Antrag ist komplex
extension-number = Es sind zu viele Anträge auf einmal

deed-delete = Löschen
deed-anonymise = Anonymisieren
deed-deactivate = Schließen
deed-keep = Behalten
deed-forward = Weiterleiten

state-planned = Antwortet
state-gone = Weg, nachgesehen
state-kept = Weg bis auf Aufbewahrtes
state-handed_over = Übergeben
state-waits = Wartet
state-stuck = Braucht einen Menschen
state-absent = Nicht im Einsatz

hindrance-unreachable = Es antwortet nicht. Es wird von selbst wieder versucht.
hindrance-credentials = Es weist Schlüssel oder Passwort zurück. Erneuern Sie sie, dann versuchen Sie es erneut.
hindrance-archive_purge_open = Der Kontakt ist gelöscht, aber der Schlüssel darf das Archiv nicht leeren. Ein Inhaber des Zugangs kann es.
hindrance-allowance_used_up = Das Löschkontingent des Anbieters ist aufgebraucht.
hindrance-too_many_rows = Es enthält mehr Datensätze, als für eine Person erlaubt sind. Prüfen Sie, wessen sie sind.
hindrance-plan_changed = Es enthält andere Datensätze, als genehmigt wurden.
hindrance-unexpected_answer = Es gab eine Antwort, die wir nicht verstehen.
hindrance-still_there = Der zweite Blick sieht noch etwas.
hindrance-map_mismatch = Seine Datei passt nicht mehr zum System.
hindrance-wrong_person = Es gab Datensätze einer anderen Adresse zurück. Gelöscht wurde nichts.

time-overdue = { $days ->
    [one] { $days } Tag überfällig
   *[other] { $days } Tage überfällig
}
time-today = { $days ->
   *[other] Heute fällig
}
time-left = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}

view-due_soon = In 5 Tagen fällig
view-due_soon-says = Anträge, die bald enden, und die, die schon hätten enden sollen
view-open = Alle offenen
view-open-says = Anträge, die nicht beendet sind, die dringendsten zuerst
view-mine = Meine
view-mine-says = Anträge, die Sie bearbeiten
view-unassigned = Ohne Bearbeiter
view-unassigned-says = Anträge, die niemand bearbeitet
view-attention = Braucht Aufmerksamkeit
view-attention-says = Anträge, die jemand ansehen sollte
view-to_decide = Zu entscheiden
view-to_decide-says = Nachgewiesen und bestätigt: genehmigen Sie sie, oder lehnen Sie ab
view-unclear = Nachgefragt
view-unclear-says = Wir haben gefragt, ob alle Daten oder nur das Konto gemeint ist
view-unproven = Wartet auf Nachweis
view-unproven-says = Wir haben um den Nachweis der Adresse gebeten
view-waiting = System blockiert
view-waiting-says = Anträge, die auf ein angeschlossenes System warten
view-answering = Zu beantworten
view-answering-says = Ein anderes Recht als Löschung, oder kein Antrag
view-closed = Abgeschlossen
view-closed-says = Anträge, die beendet sind, die neuesten zuerst
view-found = Gefunden
view-found-says = Anträge mit diesem Zeichen oder von dieser Adresse

empty-due_soon = Nichts endet bald
empty-open = Nichts ist offen
empty-mine = Sie bearbeiten nichts
empty-unassigned = Jeder Antrag hat einen Bearbeiter
empty-attention = Nichts braucht Aufmerksamkeit
empty-to_decide = Nichts ist zu entscheiden
empty-unclear = Keine Frage ist offen
empty-unproven = Niemand schuldet uns einen Nachweis
empty-waiting = Kein System blockiert einen Antrag
empty-answering = Nichts ist zu beantworten
empty-closed = Noch nichts ist beendet
empty-found = Nichts gefunden
empty-says = Neue E-Mails und Formulare erscheinen hier von selbst. Die Suche findet ganze Zeichen und ganze Adressen.
empty-filtered = Kein Antrag passt zu den Filtern. Nehmen Sie einen davon weg.
empty-home = Alle offenen

desk-views = Ansichten
desk-filters = Filter
desk-filter = Filtern
desk-unfilter = Ohne Filter
desk-requests = Anträge
tags = Schlagwörter
any-tag = Jedes Schlagwort
tag-new = Neues Schlagwort
tag-add = Schlagwort setzen
tag-remove = Schlagwort { $tag } entfernen
desk-selected = Mit den ausgewählten
desk-apply = Ausführen
desk-one-by-one = Über das Löschen wird einzeln entschieden.
any-kind = Alles
any-law = Jedes Gesetz
any-language = Jede Sprache
any-channel = Jeder Weg
assign-me = Mir zuweisen
assign-to = An { $name } zuweisen
assign-nobody = Niemandem zuweisen
column-select = Auswählen
column-time = Restzeit
column-kind = Verlangt
column-stands = Stand
column-law = Gesetz
column-language = Sprache
column-channel = Eingang
column-assigned = Bearbeiter
select-one = { $reference } auswählen
by-and-law = bis { $promised } · Gesetz { $statutory }
closed-on = beendet { $date }
nobody = Niemand
page-first = Erste Seite
page-next = Nächste Seite

keys-move = bewegen
keys-open = öffnen
keys-assign = mir zuweisen
keys-note = Notiz
keys-clarify = nachfragen
keys-find = suchen
keys-on = Tasten einschalten
keys-off = Tasten ausschalten

others-here = Auch hier: { $names }
legal-request = Alle Daten: als Rechtsantrag behandeln
with-whom = bei { $name }
with-nobody = ohne Bearbeiter
facts = Fakten
no = nein
not-yet = noch nicht
forgotten = vergessen

ticket-mistake-wrong_reference = Das eingegebene Zeichen ist ein anderes. Genehmigt wurde nichts.
ticket-mistake-wrong_password = Das Passwort ist falsch, oder es gab zu viele Versuche. Genehmigt wurde nichts.
ticket-mistake-no_reason = Schreiben Sie einen Grund auf. Geändert wurde nichts.
ticket-mistake-no_such_ticket = Kein Antrag hat dieses Zeichen. Geändert wurde nichts.
ticket-mistake-own_duplicate = Ein Antrag ist nicht sein eigenes Doppel. Geändert wurde nichts.
ticket-mistake-bad_tag = Schreiben Sie das Schlagwort mit 2 bis 30 Buchstaben, Ziffern oder Bindestrichen, etwa anwalt. Geändert wurde nichts.

next-received = Er wird gelesen
next-received-says = Das Programm macht von selbst weiter.
next-clarifying = Wir haben nachgefragt
next-clarifying-says = Die Person wählt auf unserer Seite. Am zugesagten Tag schließt eine unbeantwortete Frage den Antrag.
next-verifying = Wir warten auf den Nachweis
next-verifying-says = Die Person drückt einen Knopf hinter unserem Link. Erinnerungen gehen von selbst hinaus.
next-reviewing = Ihre Entscheidung
next-reviewing-says = Die Person hat die Adresse nachgewiesen und die Wahl bestätigt. Sehen Sie sich die Vorschau unten an.
next-vouched = Jemand aus dem Team hat sich vergewissert, wer die Person ist und was gemeint ist. Sehen Sie sich die Vorschau unten an.
only-says = Das hat jemand aus dem Team entschieden. Jedes andere System bleibt, wie es ist, und kann alles über die Person enthalten; als erfüllt kann der Antrag nicht enden. Will die Person alle ihre Daten löschen lassen, schreiben Sie dafür einen Antrag auf.
next-scheduled = Genehmigt
next-scheduled-says = Das Löschen beginnt von selbst. Bis dahin können Sie die Genehmigung zurücknehmen.
next-erasing = Die Systeme arbeiten
next-erasing-says = In jedem wird noch einmal nachgesehen, bevor es als erledigt gilt.
next-confirming = Die Antwort ist unterwegs
next-confirming-says = Alles ist getan, und es wurde nachgesehen.
next-answering = Von Ihnen zu beantworten
next-answering-says = Hier wird nichts gelöscht. Antworten Sie der Person, dann schließen Sie den Vorgang.
next-take-up = Ihre Entscheidung
next-take-up-says = Nichts wird von allein gelöscht. Wenn Sie fortfahren, gelten Nachweis und Wahl des früheren Antrags, die Systeme werden noch einmal gefragt, und Sie entscheiden.
next-closed = Abgeschlossen
next-closed-says = Mehr geschieht nicht. Eine neue Nachricht eröffnet einen neuen Vorgang.

attachments = Mitgeschickte Dateien
attachments-say = Niemand hat hineingesehen. Ausgegeben werden sie unter einem Namen von uns, und im Protokoll steht, wer eine geholt hat. Öffnen Sie sie dort, wo eine schädliche Datei keinen Schaden anrichtet.
attachment = Datei { $number }
kilobytes = { $count } kB
mail-page = Die E-Mail als Seite
mail-page-show = Als Seite zeigen
mail-page-says = Aus der E-Mail neu geschrieben: keine Bilder, Farben, Formulare oder Links, und nichts wird von anderswo geladen. Wohin ein Link führte, steht hinter seinen Worten.
mail-page-trouble-too_large = Diese Seite ist zu groß oder zu tief verschachtelt, um gezeigt zu werden. Ihre Worte stehen oben.
mail-page-trouble-damaged = Die E-Mail, wie sie kam, lässt sich nicht öffnen oder nicht lesen. Ihre Worte stehen oben.
message-words = Nachricht
message-forgotten = Was geschrieben wurde, haben wir wie zugesagt vergessen. Daten und Ergebnisse bleiben.
message-none = Niemand hat geschrieben. Dieser Vorgang wurde eröffnet, nachdem noch einmal in die Systeme geschaut worden war.
why-so = Warum wir es so lesen
verdict = Lesart
we-read = Wir lesen
rights-beside = Und
confirmed = Bestätigt
refused-because = Abgelehnt
clock-title = Uhr
clock-received = Eingang
clock-promised = Zugesagt
clock-statutory = Gesetz
clock-rolled = durch Wochenende oder Feiertag verschoben
clock-extended = Verlängert
clock-begins = Löschen beginnt
can-extend = nein (möglich bis { $date })
who-asks = Wer fragt
who-claimed = Angabe
look-alike = Andere Buchstaben, als es scheint: Die Domain ist { $domain }. Ist es die, die Sie kennen?
who-checked = Mailprüfung
who-proved = Nachgewiesen
who-unproved = Nicht nachgewiesen
who-unproved-says = Wird nicht zum Suchen benutzt.
checked-pass = Die Domain ist echt
checked-fail = Die Domain hat nicht bestanden
checked-unknown = nicht geprüft
checked-none = keine E-Mail
proof-mailbox = Besitzt das Postfach
proof-signed_in = In unserer App angemeldet
related = Weitere Anträge von dieser Adresse
related-none = Kein anderer Antrag von dieser Adresse.
follows-up = Dies folgt auf eine Löschung, die beendet war:
follows-forgotten = Diese Person wurde schon gelöscht und ist vergessen.
follows-forgotten-says = Nur die Liste der gelöschten Adressen kennt sie, und die Adresse ist wieder da. Wer fortfährt, steht dafür ein, dass sie nicht durch den Willen der Person zurück ist; jemand anderes genehmigt.
precedents = Frühere Anträge dieser Art
first-of-kind = Der erste seiner Art: Das hat noch niemand verlangt. Hinterlassen Sie eine Notiz für den Nächsten.
precedents-none = Es gab welche, und niemand hat eine Notiz hinterlassen.
preview = Was geschehen wird
preview-closed = Was geschah
desk-systems = Systeme und Sammlungen
holds-nothing = Enthält nichts von dieser Person.
absent-says = Das Unternehmen hat keines; so entschied { $by }, seit { $date }.
plan-totals = Löscht { $deleted ->
    [one] { $deleted } Datensatz
   *[other] { $deleted } Datensätze
}, anonymisiert { $anonymised }, behält { $kept }.
preview-none = Die Systeme wurden noch nicht gefragt. Das geschieht, sobald die Person bestätigt hat.
preview-never = Kein System wurde gefragt: Der Antrag endete vorher.
counted-at = Gezählt { $moment }
column-collection = Sammlung
column-deed = Was geschieht
column-rows = Datensätze
column-ground = Grund
rows-left = { $rows } übrig
history = Verlauf
newest-first = Neueste zuerst
note-label = Notiz für Kollegen
note-keep = Notiz behalten
entry-message = Nachricht
entry-note = Notiz
look-nothing = Noch einmal geschaut: nichts da ({ $systems })
look-came_back = Noch einmal geschaut: wieder da in { $systems }
look-no_look = Konnte nicht noch einmal schauen: { $systems }
audit-line = Protokollzeile { $line }
read-it = Lesen

act-approve = Löschung genehmigen
act-take = Mir zuweisen
act-look-again = Neu zählen
act-put-back = Genehmigung zurücknehmen
act-retry = Erneut versuchen
act-answer = Als beantwortet schließen
act-take-up = Löschung fortsetzen
act-override = Lesart ändern
act-extend = Verlängern
act-refuse = Ablehnen
act-withdraw = Für die Person zurückziehen
act-duplicate = Als doppelt markieren
act-dismiss = Schließen: kein Antrag
act-close-without-letter = Ohne Brief schließen

approve-says = { $hours ->
    [0] Das Löschen beginnt sofort.
    [one] Das Löschen beginnt eine Stunde nach der Genehmigung. Bis dahin können Sie sie zurücknehmen.
   *[other] Das Löschen beginnt { $hours } Stunden nach der Genehmigung. Bis dahin können Sie sie zurücknehmen.
}
type-reference = Geben Sie { $reference } ein, um zu zeigen, dass Sie diesen Antrag meinen
password-again = Ihr Passwort
password-again-says = Sie haben es vor mehr als fünf Minuten eingegeben.
reading-label = Verlangt wird
reason-label = Grund, als Notiz aufbewahrt
override-says = Die Person wird mit einem neuen Link noch einmal gefragt.
extend-says = Einmal, und nur im ersten Monat. Die Person bekommt einen Brief mit dem Grund. Der neue Tag ist der { $date }.
extension-label = Warum
refuse-says = Der Brief nennt den Grund, die Behörde und die Gerichte.
ground-label = Grund
withdraw-by-agent = Nur wenn die Person den Antrag in einer Nachricht zurückgenommen hat. Sie bekommt einen Brief.
duplicate-label = Zeichen des anderen Antrags
dismiss-says = Ein Brief wird nicht geschickt.
close-without-letter-says = Nur wenn sich an die Adresse nichts zustellen lässt.

delivery-ready = geschrieben
delivery-data_started = wird übergeben
delivery-sent = vom Mailserver angenommen
delivery-refused = vom Mailserver abgelehnt
delivery-ambiguous = niemand weiß, ob er ankam
delivery-bounced = kam zurück

sent-confirm = Brief: bitte bestätigen
sent-acknowledged = Brief: Ihr Antrag ist da
sent-completed = Brief: das Ergebnis
sent-refused = Brief: Ablehnung
sent-extended = Brief: es dauert länger
sent-withdrawn = Brief: zurückgezogen
sent-unproven = Brief: nicht nachgewiesen
sent-unanswered = Brief: nicht beantwortet

action-read_clear = Gelesen: der Wortlaut ist klar
action-read_unclear = Gelesen: der Wortlaut ist unklar
action-read_other_right = Gelesen: ein anderes Recht
action-read_no_request = Gelesen: kein Antrag
action-vouch = Aufgeschrieben, bürgt für die Person
action-bring_proof = Durch die App nachgewiesen
action-confirm_scope = Wahl bestätigt
action-prove_identity = Adresse nachgewiesen
action-send_reminder = Erinnert
action-renew_link = Neuen Link erbeten
action-disown = „Das habe ich nicht verlangt“
action-run_out_of_time = Die Zeit lief ab
action-finish_preview = In den Systemen gezählt
action-look_again = Zählt neu
action-approve = Genehmigt
action-begin = Löschen begann
action-put_back = Zurück zur Entscheidung
action-report_system = Ein System meldete sich
action-retry_system = Erneut versucht
action-finish = Alle Systeme fertig
action-deliver_letter = Antwort zugestellt
action-fail_letter = Antwort nicht zugestellt
action-close_without_letter = Ohne Brief geschlossen
action-answer = Beantwortet
action-follow_up = Durch einen zweiten Blick geöffnet
action-take_up = Setzt den früheren Antrag fort
action-override = Lesart geändert
action-refuse = Abgelehnt
action-dismiss = Als kein Antrag geschlossen
action-mark_duplicate = Als doppelt geschlossen
action-withdraw = Zurückgezogen
action-ask_to_stop = Um Anhalten gebeten
action-receive_message = Eine Nachricht kam
action-extend = Verlängert
action-end_forgotten = Beendet, als der Desk aus einer Sicherung zurückgeholt wurde

says-asks-to-delete = bittet um Löschung.
says-deletion = nennt eine Löschung.
says-deleted = spricht von etwas Gelöschtem.
says-asks-to-close = bittet, etwas zu schließen.
says-asks-to-keep = bittet, etwas zu behalten.
says-asks-to-do-so = bittet um das zuvor Genannte.
says-asks-to-restore = bittet um Wiederherstellung.
says-account = weist auf das Konto.
says-yours = spricht von dem, was dem Leser gehört.
says-account-data = liegt zwischen Konto und Daten.
says-data = weist über das Konto hinaus, auf Daten.
says-all-data = meint alle Daten.
says-everything = meint alles.
says-me = meint die Person als Ganzes.
says-it = weist auf das zuvor Genannte.
says-one-thing = meint nur eine Sache.
says-one-detail = meint nur eine Einzelheit.
says-particular-data = meint nur bestimmte Daten.
says-marketing = weist auf Werbung.
says-all = sagt, dass alles gemeint ist.
says-mine = sagt, wem es gehört.
says-own = sagt, wessen es ist: dessen, der handelt.
says-except = nimmt etwas aus.
says-within = sagt, wo es ist.
says-reason = sagt, warum um etwas gebeten wird.
says-third-parties = weist auf andere Unternehmen.
says-marketing-tool = weist auf das Werbewerkzeug.
says-asks = bittet.
says-invokes-a-right = übt ein Recht aus.
says-who-does-it = nennt, wer es tut, und bittet nicht.
says-lets-the-reader = sagt dem Leser, was er tun kann oder muss.
says-names-an-aim = nennt, wofür etwas anderes getan wird.
says-i = beginnt einen Satz über den Schreiber.
says-not = verneint.
says-does-not-want = will es nicht.
says-no-longer-needs = nennt einen Grund zum Schließen.
says-question = macht eine Frage daraus.
says-reports-trouble = meldet einen Fehler.
says-past = spricht von Vergangenem.
says-asks-to-confirm = bittet um eine Bestätigung.
says-explains-rights = sagt allen, worum man bitten kann.
says-tells-the-steps = sagt dem Leser, welche Schritte zu tun sind.
says-condition = macht eine Bedingung daraus.
says-says-when = sagt, wann etwas anderes getan wird.
says-announces = kündigt an und bittet nicht.
says-takes-back = nimmt etwas zurück.
says-reminds = erinnert an einen früheren Antrag.
says-someone-else = betrifft jemand anderen.
says-thanks = ist ein Dank.
says-bank-matters = spricht von einer Bank oder von Krediten.
says-complains-to-an-authority = beschwert sich bei einer Behörde.
says-written-by-a-machine = hat eine Maschine geschrieben.
says-but = wendet das Folgende.
says-and = verbindet zwei Wünsche.
says-or = lässt eine Wahl.
says-asks-to-unsubscribe = bittet, von einer Liste genommen zu werden.
says-asks-to-stop = bittet, etwas zu beenden.
says-objects = widerspricht oder zieht eine Einwilligung zurück.
says-asks-for-a-copy = bittet um eine Kopie.
says-asks-what-is-held = fragt, was wir gespeichert haben.
says-right-of-access = nennt das Recht auf Auskunft.
says-asks-to-correct = bittet um Berichtigung.
says-wrong = sagt, dass etwas falsch ist.
says-right-to-rectification = nennt das Recht auf Berichtigung.
says-right-to-erasure = nennt das Recht auf Löschung.
says-gdpr = nennt das Gesetz: die europäische Uhr läuft.
says-uk-gdpr = nennt das Gesetz des Vereinigten Königreichs.
says-ccpa = nennt das Gesetz Kaliforniens.
says-us-state-law = nennt das Gesetz eines anderen US-Bundesstaats.
says-lgpd = nennt das Gesetz Brasiliens.
says-polite-words = ist eine Wendung.
says-common-words = zeigt die Sprache.
says-frame = ist der Rahmen einer E-Mail.

account-title = Ihr Zugang
roles = Rollen
role-agent = Bearbeiter
role-agent-says = bearbeitet Anträge: liest, fragt, entscheidet
role-compliance = Aufsicht
role-compliance-says = wacht über Fristen und Protokoll und darf, was ein Bearbeiter darf
role-admin = Administrator
role-admin-says = betreut Benutzer und Systeme und sieht keinen Antrag
password-change = Passwort ändern
password-change-says = Sie werden überall abgemeldet und melden sich mit dem neuen an.
password-old = Ihr jetziges Passwort
password-new = Neues Passwort
password-hint = Mindestens 12 Zeichen. Mehrere ungewöhnliche Wörter sind gut.
password-mistake-wrong = Ihr jetziges Passwort war falsch, oder es gab zu viele Versuche. Geändert wurde nichts.
password-mistake-length = Nehmen Sie 12 bis 128 Zeichen.
password-mistake-guessable = Das wäre bald erraten. Mehrere ungewöhnliche Wörter sind ein gutes Passwort.
user-mistake-wrong = Ihr eigenes Passwort war falsch, oder es gab zu viele Versuche. Geändert wurde nichts.
user-mistake-length = Nehmen Sie 12 bis 128 Zeichen für das Passwort. Geändert wurde nichts.
user-mistake-guessable = Das Passwort wäre bald erraten. Mehrere ungewöhnliche Wörter sind gut. Geändert wurde nichts.
user-mistake-bad_name = Nehmen Sie 2 bis 40 Kleinbuchstaben, Ziffern, Punkte oder Bindestriche für den Namen. Geändert wurde nichts.
user-mistake-name_taken = Jemand hat diesen Namen schon. Geändert wurde nichts.
user-mistake-bad_email = Schreiben Sie die E-Mail-Adresse ganz, etwa ida@example.com. Geändert wurde nichts.
user-mistake-no_role = Wählen Sie mindestens eine Rolle. Geändert wurde nichts.
user-mistake-last_admin = Das ist der letzte Administrator. Ernennen Sie erst jemand anderen. Geändert wurde nichts.
users-says = Jede Änderung ist eine Zeile im Protokoll, und jede außer an der Adresse meldet die Person ab.
users-all = Alle
column-name = Name
column-change = Ändern
account-closed = geschlossen
user-change = { $name } ändern
user-roles = Rollen setzen
user-open = Zugang öffnen
user-close = Zugang schließen
user-add = Jemanden hinzufügen
user-name-hint = Etwa ida.brandt. Er steht im Protokoll.
user-shown-hint = Was Kollegen lesen.
user-email = E-Mail
user-email-hint = Dorthin gehen Erinnerungen an Fristen. Das Feld darf leer bleiben.
user-email-set = Adresse speichern
desk-account = Ihr Zugang

decimal-point = ,
report-title = Wie wir die Fristen hielten
report-period = { $from } bis { $to } · { $closed } Anträge abgeschlossen
report-filter = Zeitraum
report-from = Von
report-to = Bis
report-show = Zeigen
figure-on-time = Rechtzeitig beantwortet
figure-median = Median, Tage
figure-mean = Mittel
figure-p90 = 9 von 10 binnen, Tage
figure-promise = zugesagt: 30 Tage
figure-open = Jetzt offen
figure-due = In 7 Tagen fällig
figure-overdue = Überfällig
figure-received = Eingang
figure-on-time-short = Rechtzeitig
figure-median-short = Median
figure-p90-short = 9 von 10
of-all = { $part } von { $whole }
see-queue = zu den Vorgängen
see-them = ansehen
report-speed = Tage bis zur Antwort, nach Monat
report-late = { $late ->
    [0] Keiner von { $closed } war verspätet
    [one] Einer von { $closed } war verspätet
   *[other] { $late } von { $closed } waren verspätet
}
report-by-law = Rechtzeitig beantwortet, nach Gesetz
report-by-kind = Nach dem, was verlangt wurde
report-by-channel = Nach dem Weg
report-ends = Wie Anträge endeten
report-refusals = Warum wir ablehnten
report-no-refusal = Nichts wurde abgelehnt.
report-extended = Verlängert
report-no-extension = Nichts wurde verlängert.
report-late-ones = Verspätete Anträge
report-none-late = Kein Antrag ist oder war verspätet.
report-empty = Kein Antrag in diesem Zeitraum
report-empty-says = Wählen Sie andere Tage, oder warten Sie auf die erste E-Mail.
still-open = noch offen
plot-days = Tage bis zur Antwort, nach Monat
plot-days-says = Der Median und das langsamste Zehntel jedes Monats. Die Zahlen stehen in der Tabelle daneben.
audit-title = Protokoll
audit-whole = { $lines } Zeilen, ungebrochen.
audit-says = Jede Zeile enthält den Fingerabdruck der Zeile davor; so zeigt sich jede Änderung.
audit-broken = Das Protokoll hält nicht. Sichern Sie vor allem anderen eine Kopie der Datenbank.
audit-check = Jetzt prüfen
audit-read = Lesen
audit-names-nobody = Wer wann was getan hat. Es nennt Mitarbeitende, Regeln und Systeme, nie die Person, die gefragt hat.
audit-check-there = Das ganze Protokoll prüfen
audit-choose = Kette wählen
audit-of = Vorgangsnummer oder staff
audit-show = Anzeigen
audit-unknown = Diese Kette gibt es nicht
audit-unknown-says = Geben Sie eine Vorgangsnummer ein, etwa PD-7KQM-2XT9, oder staff für alles, was zu keinem Vorgang gehört.
audit-chain = Kette von { $of }
audit-number = Zeile
audit-when = Wann
audit-who = Wer
audit-what = Was
audit-more = Änderung und Näheres
audit-seal = Fingerabdruck
audit-older = Ältere Zeilen
column-sign-in = Meldet sich an als
table-of = Tabelle: { $what }
column-group = Gruppe
hindrance-paused = Ein Administrator hat das Löschen angehalten. Es geht von selbst weiter, sobald er es freigibt.

room-systems = Systeme
systems-order = Was personenbezogene Daten enthält, in der Reihenfolge des Löschens
systems-all = Angeschlossene Systeme
systems-check = Ob jedes noch zu seiner Datei passt und antwortet:
systems-none = Kein System ist angeschlossen
systems-none-says = Legen Sie für jedes eine Datei in den Ordner der Systeme, und starten Sie das Programm neu.
column-collections = Sammlungen
column-waiting = Wartende Anträge
column-success = Zuletzt leer gesehen
stop-title = Löschen überall anhalten
stop-says = Von diesem Moment an wird nichts gelöscht, in keinem System und von keinem Arbeiter, bis jemand es freigibt. Anträge warten und verlieren nichts.
stop-holds = Es wird nichts gelöscht
stop-since = Angehalten von { $by }, { $at }
stop-all = Löschen überall anhalten
stop-lift = Löschen freigeben
stop-one = In { $name } anhalten
stop-lift-one = In { $name } freigeben

channel-phone = per Telefon
channel-post = per Brief
hand-title = Antrag aufschreiben
hand-says = Für einen Anruf oder einen Brief. Die Person wird per E-Mail um den Nachweis gebeten, wie alle anderen, außer Sie haben sich selbst vergewissert.
hand-channel = Wie er kam
hand-received = Tag, an dem er uns erreichte
hand-received-says = Die Uhr zählt ab diesem Tag.
hand-email = E-Mail-Adresse der Person
hand-email-says = Dorthin schreiben wir. Lesen Sie sie der Person Buchstabe für Buchstabe vor.
hand-kind-says = Wenn Sie nicht sicher sind, wählen Sie „Unklar“: dann wird die Person gefragt.
hand-language = Sprache unserer Briefe
hand-text = Was die Person sagte
hand-open = Vorgang eröffnen
hand-mistake-email = Geben Sie eine E-Mail-Adresse mit @ ein. Eröffnet wurde nichts.
hand-mistake-received = Wählen Sie einen Tag, der nicht in der Zukunft und nicht länger als ein Jahr zurück liegt. Eröffnet wurde nichts.
hand-mistake-text = Kürzen Sie den Text auf 4000 Zeichen. Eröffnet wurde nichts.
hand-mistake-choice = Wählen Sie, wie er kam, was verlangt wird, und eine Sprache. Eröffnet wurde nichts.

room-quarantine = Quarantäne
quarantine-says = E-Mails, die nicht sicher zu lesen waren oder sich wie von einem Programm lesen. Nichts davon ist verloren, und keine wurde beantwortet.
quarantine-open = Die E-Mail, wie sie kam
quarantine-as-text = Als Text gezeigt: nichts darin wird ausgeführt, geöffnet oder geladen. Dass Sie sie lasen, steht im Protokoll.
quarantine-cut = Nur der Anfang wird gezeigt.
quarantine-release = Daraus einen Antrag aufschreiben
quarantine-release-says = Ist es ein Antrag? Schreiben Sie ihn mit der Adresse auf, der Sie trauen. Mit dem Eröffnen verschwindet die E-Mail von hier.
quarantine-discard = E-Mail löschen
quarantine-waiting = Was wartet
quarantine-why = Warum sie hier ist
quarantine-empty = Hier wartet nichts
quarantine-empty-says = E-Mails mit zwei Absendern, zu vielen Teilen oder ohne Sinn erscheinen hier.
aside-too_large = Größer als 25 MiB
aside-headers_too_large = Ihr Kopf ist zu groß
aside-too_many_parts = Zu viele Teile
aside-page_too_deep = Eine zu tief verschachtelte Seite
aside-attachments_too_large = Anhänge zu viele oder zu groß
aside-not_one_sender = Kein Absender, oder mehrere
aside-malformed = Keine E-Mail, die sich entschlüsseln lässt
aside-perhaps_automatic = Liest sich wie von einem Programm, dem niemand antwortet
aside-parser_failed = Das Lesen schlug fehl
plan-nothing = Kein System kennt diese Person. Genehmigen Sie, dann sagt die Antwort das.

room-people = Personen
people-says = Was jedes angeschlossene System jetzt von einer Person enthält: Papierkörbe auch.
people-by = Suchen nach
people-value = Name, Adresse, Nummer oder Kennung
people-look = In jedem System nachsehen
people-log = Nichts Gefundenes wird gespeichert. Dass Sie nachsahen, steht im Protokoll, und nicht, nach wem.
people-mistake-value = Geben Sie einen ganzen Namen, eine ganze Adresse, eine Nummer mit mindestens sieben Ziffern oder eine Kennung ein. Gesucht wurde niemand.
people-nowhere = Kein System kennt diese Person
people-nowhere-says = Jedes hat geantwortet. Sehen Sie unter einer anderen Adresse oder Nummer nach, wenn es eine gibt.
people-unknown = Ob es die Person kennt, ist nicht bekannt.
people-would = Ein Antrag auf alle Daten würde
identifier-email = E-Mail-Adresse
identifier-phone_number = Telefonnummer
identifier-external_id = Kundennummer
identifier-facebook_id = Facebook-Kennung
report-register = Register
california = Kalifornien, Anträge auf Löschung
california-complied = Ganz oder teilweise erfüllt
california-denied = Abgelehnt
california-otherwise = Zurückgezogen, oder kein Antrag

## The mail that reminds staff of a promised date

deadline-subject = Antrag { $reference }
deadline-overdue = zu spät
deadline-left = { $days ->
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
deadline-says = Antrag { $reference } ist für den { $date } zugesagt:
deadline-stands = Er steht bei:
deadline-open = Antrag öffnen
deadline-why = Sie erhalten dies, weil Sie diesen Antrag bearbeiten oder für den Datenschutz zuständig sind. Die E-Mail kommt 10, 7, 3 und 1 Tage vor dem Termin und einmal danach.

## Letters before they are sent

room-letters = Briefe
letters-says = Was die Menschen zu lesen bekommen, an erfundenen Fällen. Von hier wird nichts gesendet.
letters-choose = Brief wählen
letters-which = Brief
letters-show = Anzeigen
letters-case = Fall { $number }
letters-html = Fall { $number } als HTML

room-doctor = Selbstprüfung
doctor-says = Geprüft: { $at }. Laden Sie die Seite neu, um erneut zu prüfen.
doctor-subject = Was
doctor-finding = Befund
doctor-more = Konfiguration, Versandweg und Schlüsseldatei werden dort geprüft, wo das Programm läuft:
check-audit_log = Protokoll
check-audit_log-well = Alle { $count } Zeilen stimmen.
check-audit_log-ill = Eine Kette stimmt nicht: { $names }. Jemand hat die Datenbank von Hand geändert, oder sie ist beschädigt. Halten Sie das Löschen unter „Systeme“ an und vergleichen Sie mit einer Sicherung.
check-jobs = Arbeit
check-jobs-well = Nichts wurde aufgegeben.
check-jobs-note = { $count ->
    [one] Eine Aufgabe wurde
   *[other] { $count } Aufgaben wurden
} nach vielen Versuchen aufgegeben. Die Vorgänge stehen unter „Braucht Aufmerksamkeit“.
check-stop = Löschen
check-stop-well = Das Löschen ist nicht angehalten.
check-stop-note = { $names } hat alles Löschen angehalten. Unter „Systeme“ lässt es sich fortsetzen.
check-systems = Systeme
check-systems-well = Kein Vorgang wartet auf ein System.
check-systems-note = { $count ->
    [one] Ein Vorgang wartet
   *[other] { $count } Vorgänge warten
} auf: { $names }. Was zu tun ist, steht beim Vorgang, und unter „Systeme“, wie man die Verbindung prüft.
check-quarantine = Quarantäne
check-quarantine-well = Dort wartet keine Nachricht.
check-quarantine-note = { $count ->
    [one] Eine Nachricht wartet
   *[other] { $count } Nachrichten warten
} auf einen Menschen. Darunter kann ein Antrag sein, dessen Frist läuft.
check-mailbox = Postfach
check-mailbox-well = { $names }: { $count ->
    [0] nichts wartet.
    [one] eine E-Mail wartet.
   *[other] { $count } E-Mails warten.
}
check-mailbox-note = { $names } wurde seit dem Start noch nicht geöffnet.
check-mailbox-ill = { $names } kann nicht geleert werden und wird von selbst wieder versucht.
mailbox-trouble-unreachable = Dort antwortet niemand. Prüfen Sie Server und Port in der Konfiguration.
mailbox-trouble-silent = Es kam nicht rechtzeitig eine Antwort.
mailbox-trouble-certificate = Das Zertifikat wird nicht angenommen.
mailbox-trouble-tls = Es kam kein TLS zustande. In der Konfiguration steht imaps:// für TLS von Anfang an, imap:// für STARTTLS.
mailbox-trouble-sign_in = Die Anmeldung wurde abgelehnt: Benutzer, Passwort oder Token stimmen nicht, oder der Server will einen anderen Weg.
mailbox-trouble-sign_in_later = Die Anmeldung kann dort gerade nicht geprüft werden.
mailbox-trouble-file = Diese Datei lässt sich nicht lesen.
mailbox-trouble-folder = Diesen Ordner gibt es nicht, oder er lässt sich nicht verwenden.
mailbox-trouble-move = E-Mails lassen sich nicht dorthin verschieben, wohin move_to in der Konfiguration zeigt. Legen Sie den Ordner an, oder lassen Sie move_to weg.
mailbox-trouble-not_marked = Eine gespeicherte E-Mail lässt sich nicht markieren. Darf dieser Benutzer den Ordner ändern?
mailbox-trouble-lost = Die Verbindung ging verloren.
mailbox-trouble-answer = Die Antwort ließ sich nicht verstehen.
check-looked = Letzter Blick: { $at }
check-letters = Briefe
check-letters-well = Keiner wird zurückgehalten.
check-letters-ill = { $count } Briefe sind in einer Stunde hinausgegangen, alle weiteren werden zurückgehalten. Sehen Sie nach, woher sie kommen: eine Schleife oder eine Flut von Formularen?
check-reminders = Erinnerungen an Fristen
check-reminders-well = { $count ->
    [one] Eine Person im Datenschutz wird
   *[other] { $count } Personen im Datenschutz werden
} per E-Mail erinnert.
check-reminders-note = Niemand im Datenschutz hat eine E-Mail-Adresse. Tragen Sie unter „Benutzer“ eine ein, sonst erfährt niemand von einer Frist, an der niemand arbeitet.

## Eine Antwort an die Person

act-reply = An die Person schreiben
keys-reply = antworten
action-reply = An die Person geschrieben
action-take_reply_back = Antwort zurückgenommen
sent-reply = Brief: von Hand geschrieben
reply-title = An die Person schreiben, { $reference }
reply-to = Geht an { $address }, Sprache: { $language }.
reply-unproved = Dieses Postfach ist noch nicht nachgewiesen. Schreiben Sie nichts über die Person, auch nicht, ob Sie sie kennen.
reply-asked = Was die Person zuletzt schrieb
reply-write = Ihr Text
reply-canned = Mit einer fertigen Antwort beginnen
reply-canned-says = In der Sprache der Person: { $language }. Sie können jedes Wort ändern.
reply-use = Übernehmen
reply-text = Text
reply-text-says = Anrede, Aktenzeichen und unsere Anschrift kommen von selbst dazu. Eine leere Zeile beginnt einen Absatz.
reply-show = Lesen, wie die Person es liest
reply-preview = So liest es die Person
reply-send = Senden
reply-send-says = Die Antwort wartet zehn Sekunden. So lange können Sie sie zurücknehmen.
reply-leaves = Ihre Antwort geht um { $moment } ab. Bis dahin können Sie sie zurücknehmen.
reply-take-back = Zurücknehmen
reply-mistake-empty = Noch steht nichts da. Schreiben Sie den Text, oder beginnen Sie mit einer fertigen Antwort.
reply-mistake-too_long = Der Text ist länger als 4.000 Zeichen. Kürzen Sie ihn.
reply-mistake-changed = Seit Sie die Seite geöffnet haben, ist mit diesem Antrag etwas geschehen. Gesendet wurde nichts. Lesen Sie das Neue, zeigen Sie Ihren Text noch einmal an und senden Sie ihn dann.
ticket-mistake-reply_on_its_way = Diese Antwort ist unterwegs und lässt sich nicht mehr zurücknehmen.
canned-name-in_progress = Wir sind dabei
canned-name-the_difference = Konto oder Daten: der Unterschied
canned-name-other_address = Vielleicht eine andere Adresse
canned-name-no_documents = Keine Ausweiskopie
canned-name-kept_by_law = Was wir nach dem Gesetz aufbewahren
canned-name-not_us = Ein anderes Unternehmen ist gemeint

## Für eine Person bürgen

proof-in_person = Kam persönlich
proof-called_back = Rückruf unter einer Nummer, die wir hatten
proof-signed_letter = Unterschriebener Brief mit Angaben, die nur der Kunde kennt
proof-erased_before = Schon einmal gelöscht
hand-proof = Wie Sie sich vergewissert haben, wer es ist
hand-proof-none = Gar nicht: Die Person bekommt einen Link per E-Mail
hand-proof-says = Wählen Sie nur, was Sie selbst gesehen oder gehört haben. Ihr Name steht dabei, jemand anderes muss genehmigen, und eine Ausweiskopie wird nicht aufbewahrt.
hand-mistake-proof = Wählen Sie, was verlangt wird: alle Daten oder nur das Konto. Für alles andere lassen Sie es bei dem Link. Angelegt wurde nichts.
hand-only = Wo
hand-only-all = In jedem System, das der Antrag betrifft
hand-only-says = Nur ein System bringt eine Löschung zu Ende, die halb erledigt ist. Das geht für „Alle Daten“ mit einem Nachweis, für den Sie bürgen.
hand-alone-says = Gelöscht wird nur, was { $system } enthält, und es kommt nicht zurück. Jedes andere System bleibt, wie es ist, und kann alles über die Person enthalten. Dieser Antrag endet nie als erfüllt: Brief, Statusseite und Bescheinigung sagen, dass es nur { $system } war. Wer die Löschung aller Daten verlangt, hat auch auf den Rest ein Recht; ein ganzer Antrag kann also noch geschuldet sein. Importe erfahren nicht, dass sie die Person auslassen sollen. Genehmigen muss jemand anderes.
hand-alone-read = Ich habe das gelesen. Nur { $system } und sonst nichts
hand-mistake-system = Wählen Sie eines der Systeme in der Liste oder alle. Eröffnet wurde nichts.
hand-mistake-alone = Nur ein System ist ein Teil von „Alle Daten“: Wählen Sie das, und wie Sie sich vergewissert haben, wer es ist. Oder wählen Sie alle Systeme. Eröffnet wurde nichts.
hand-mistake-warning = Lesen Sie die Warnung zu dem einen System und haken Sie das Kästchen darunter an, oder wählen Sie alle Systeme. Eröffnet wurde nichts.
vouched-by = { $name } bürgt dafür
vouched-alone = Sie bürgen für diese Person; genehmigen muss jemand anderes.

## Nach Namen suchen, halbe Löschungen, Probeläufe

identifier-name = Name
people-bearers = Unter diesem Namen bekannt, höchstens 20. Ein Name beweist nichts: Sehen Sie jeden an, bevor Sie entscheiden, wer gemeint ist.
people-no-bearer = Niemand mit diesem Namen.
people-look-here = Nachsehen
people-look-by = Nachsehen mit { $value }
half-contact_only = Halb erledigt: Der Kontakt ist da und keine Vorgeschichte. Ein Antrag auf alle Daten löscht auch den Kontakt.
half-history_only = Halb erledigt: Vorgeschichte ist da und kein Kontakt. Jemand hat den Kontakt zuerst gelöscht. Ein Antrag auf alle Daten löscht auch die Vorgeschichte.
people-alone = Nur in { $system } löschen
people-alone-says = Vorher lesen Sie, was das bedeutet. Gelöscht wird noch nichts.
dry-run = Jetzt jedes System fragen
dry-run-says = Jedes wird nach jemandem gefragt, den es nirgends gibt. Geändert wird nichts.
dry-run-well = Es hat geantwortet, und seine Karte passt.

## Legal holds

room-holds = Aufbewahrungssperren
holds-says = Solange eine Sperre gilt, wird nichts von der Person oder in dem System gelöscht, auch nicht, was schon genehmigt war. Wen eine Sperre betrifft, ist nur als Prüfwert mit Schlüssel gespeichert. Diese Liste kann es nicht sagen.
hold-new = Etwas sperren
hold-on = Was gesperrt ist
hold-person = Eine Person, mit der Adresse unten
hold-system = { $name }: alles darin
hold-address = E-Mail-Adresse der Person
hold-address-says = Nur für eine Person. Sie wird nicht lesbar aufbewahrt.
hold-reason = Warum
hold-because-lawsuit = Ein Rechtsstreit, auch ein erwarteter
hold-because-order = Anordnung einer Behörde oder eines Gerichts
hold-because-investigation = Eine eigene Untersuchung
hold-until = Bis einschließlich
hold-make = Sperren
holds-all = Geltende Sperren
hold-somebody = Eine Person
hold-by = Gesetzt von
hold-lift = Aufheben
holds-none = Nichts ist gesperrt
holds-none-says = Gelöscht wird, was genehmigt ist.
hold-mistake-address = Geben Sie die ganze E-Mail-Adresse der Person ein. Nichts wurde geändert.
hold-mistake-until = Wählen Sie heute oder einen späteren Tag als Ende. Nichts wurde geändert.
hold-stops = Eine Aufbewahrungssperre hält dies bis { $date } auf:
hold-stops-says = Wer die Aufsicht hat, kann sie aufheben. Kommt die Frist des Antrags vorher, verlängern Sie sie oder lehnen Sie ab.
ticket-mistake-held = Eine Aufbewahrungssperre gilt. Nichts wurde genehmigt.
hindrance-legal_hold = Eine Aufbewahrungssperre gilt. Es geht von selbst weiter, wenn sie endet oder aufgehoben wird.

state-declared = Als erledigt erklärt
hindrance-colleague_asked = Wer dafür zuständig ist, wurde per Mail gefragt und hat noch nicht erklärt, was getan wurde.
system-since = seit { $moment }
vendor-finishes = der Anbieter ist bis { $date } fertig
declare-what = { $system }: Was haben Sie dort getan?
declared-done = Es ist erledigt: Was da war, ist gelöscht
declared-not_found = Ich habe nachgesehen, und es war nichts da
declared-exception = Etwas bleibt aus Rechtsgründen
declare-ground = Falls etwas bleibt: warum
declare-no-ground = Nichts bleibt
declare-send = Erklären
declare-send-says = Ihr Name und die Zeit bleiben festgehalten und stehen im Zertifikat.
declare-subject = Bitte von Hand löschen: Antrag { $reference }
declare-hello = Guten Tag { $name },
declare-says = jemand verlangt, dass wir seine Daten löschen, und hier kann kein Programm nachsehen: { $system }. Bitte sehen Sie dort selbst nach und löschen Sie, was zu dieser Person gehört. Antrag { $reference } ist bis { $date } zugesagt.
declare-then = Um wen es geht, sehen Sie nach der Anmeldung. Erklären Sie dort, dass es erledigt ist, dass nichts da war oder dass etwas aus Rechtsgründen bleibt, und warum. Bis dahin gilt es als nicht erledigt, und Sie werden alle drei Tage erinnert.
declare-open = Antrag öffnen
