# Was die Seiten sagen, und die Briefe auch. Die Person ist „Sie“, die Firma „wir“.
# Kurze Hauptsätze. Immer dasselbe Wort: löschen, behalten, bestätigen, zurückziehen, nachsehen.

language-name = Deutsch
text-direction = ltr

## The frame of every page

product = Datenschutz-Anfragen
skip = Zum Inhalt springen
languages = Sprache
privacy-notice = Datenschutzerklärung
talk = Mit einem Menschen sprechen
all-about = So beantragen Sie eine Löschung
no-cookies = Diese Seiten setzen keine Cookies und laden nichts von anderen Anbietern.
error-lead = Fehler:
problem = Da stimmt etwas nicht

## Days, moments, lists

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $day }. { $month } { $year }
moment = { $date } um { $time } Uhr
list-and = { $head } und { $last }

## The two choices

choice-data = Alle meine Daten, überall
choice-account = Nur mein Benutzerkonto
choice-unsure = Ich bin nicht sicher
scope-all_data = Alle meine Daten, überall
scope-account_only = Nur mein Benutzerkonto
explains-data = Wir löschen alle personenbezogenen Daten, die wir über Sie haben, in jedem System, auch Ihr Benutzerkonto und Ihren Kontakt in unserem Marketingwerkzeug ActiveCampaign.
explains-account = Wir schließen Ihren Zugang und löschen Ihr Profil, sonst nichts.
explains-unsure = Wir erklären beides in einer E-Mail, und Sie wählen dort.
important = Wichtig:
shared-stays = Daten, die Ihre Firma in unserem CRM gemeinsam nutzt (Kundenlisten, Geschäfte, Kontakte), werden mit einem Zugang nicht gelöscht.
law-lets-keep = Manche Daten müssen wegen eines Gesetzes bleiben. Wir sagen Ihnen, welche, warum und bis wann.

## What goes, what stays: in general

will-delete = Gelöscht in { $system }:
will-anonymise = Ihr Name entfernt in { $system }:
will-deactivate = Geschlossen in { $system }:
will-keep = Bleibt in { $system }:
will-forward = Weitergeleitet aus { $system } an die Firma, die darüber entscheidet:
will-untouched = Nicht berührt in { $system }:
older-go = Älteres bleibt nicht

because-free_expression = weil die Freiheit der Meinungsäußerung und Information sie schützt
because-legal_obligation = weil ein Gesetz uns verpflichtet, sie aufzubewahren
because-public_health = weil die öffentliche Gesundheit sie braucht
because-archiving = weil Archive, Forschung oder Statistik sie brauchen
because-legal_claims = weil sie für Rechtsansprüche gebraucht werden
because-excessive = weil der Antrag offenkundig unbegründet oder exzessiv ist
because-not_identified = weil wir nicht sicherstellen konnten, wessen Daten es sind

provision-gdpr-free_expression = Art. 17 Abs. 3 lit. a DSGVO
provision-gdpr-legal_obligation = Art. 17 Abs. 3 lit. b DSGVO
provision-gdpr-public_health = Art. 17 Abs. 3 lit. c DSGVO
provision-gdpr-archiving = Art. 17 Abs. 3 lit. d DSGVO
provision-gdpr-legal_claims = Art. 17 Abs. 3 lit. e DSGVO
provision-gdpr-excessive = Art. 12 Abs. 5 DSGVO
provision-gdpr-not_identified = Art. 12 Abs. 6 und Art. 11 Abs. 2 DSGVO
provision-uk_gdpr-free_expression = Art. 17 Abs. 3 lit. a UK-DSGVO
provision-uk_gdpr-legal_obligation = Art. 17 Abs. 3 lit. b UK-DSGVO
provision-uk_gdpr-public_health = Art. 17 Abs. 3 lit. c UK-DSGVO
provision-uk_gdpr-archiving = Art. 17 Abs. 3 lit. d UK-DSGVO
provision-uk_gdpr-legal_claims = Art. 17 Abs. 3 lit. e UK-DSGVO
provision-uk_gdpr-excessive = Art. 12 Abs. 5 UK-DSGVO
provision-uk_gdpr-not_identified = Art. 12 Abs. 6 und Art. 11 Abs. 2 UK-DSGVO
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Noch nicht begonnen
system-gone = Gelöscht und geprüft
system-kept = Erledigt, etwas bleibt
system-nothing_found = Nichts gefunden
system-declared = Als erledigt erklärt
system-handed_over = Übergeben
system-waits = Wartet
system-stuck = Ein Mensch prüft es
system-absent = Nicht im Einsatz

did-delete = Gelöscht:
did-anonymise = Ihr Name entfernt:
did-deactivate = Geschlossen:
did-keep = Bleibt:
did-forward = Weitergeleitet, nicht gelöscht:
rows = { $label } ({ $rows ->
    [one] 1 Datensatz
   *[other] { $rows } Datensätze
})
until = bis { $date }
forwarded-to = an { $whom }; dort wird darüber entschieden
declared-says = Hier kann kein Programm nachsehen. Es wurde von Hand erledigt und so erklärt.
finishes-on = Der Anbieter hat den Auftrag angenommen und schließt ihn bis { $date } ab. Dann sehen wir wieder nach.
looked-again = Wir haben am { $moment } noch einmal nachgesehen.
absent-by = Das Unternehmen hat erklärt, dass es das nicht nutzt: { $by }, seit { $date }.
systems-title = Was wir bisher gelöscht haben
systems-says = Nach dem Löschen sehen wir noch einmal nach. Gelöscht ist für uns nur, was wir nicht mehr finden.
plan-title = Was wir löschen werden

## The start page

form-title = Ihre Daten löschen oder nur Ihr Benutzerkonto
form-lead = Das sind zwei verschiedene Dinge. Hier steht, was jeweils gelöscht wird und was bleibt.
form-jump = Zum Formular

next-title = Wie es weitergeht
next-ask = Sie stellen den Antrag
next-ask-says = Mit dem Formular auf dieser Seite oder per E-Mail, in Ihren Worten. Es kostet nichts.
next-verify = Sie bestätigen
next-verify-says = Wir schicken eine E-Mail mit einem Link. Dort wählen Sie und bestätigen mit einem Knopf. Vorher wird nichts gelöscht.
next-delete = Wir löschen und sehen nach
next-delete-says = Wir prüfen Ihren Antrag. Dann löschen wir und sehen in jedem System noch einmal nach.
next-answer = Wir schreiben Ihnen
next-answer-says = Was wir gelöscht haben, was bleibt und warum: spätestens 30 Tage nach Ihrem Antrag.

mail-title = Oder schreiben Sie eine E-Mail
mail-says = Jeder Knopf öffnet Ihr Mailprogramm mit dem fertigen Text. Unsere Adresse:
mail-data = Alle meine Daten, überall
mail-account = Nur mein Benutzerkonto
mail-copy = Texte zum Kopieren zeigen
mail-free = Fragen dazu? Ein Mensch antwortet:
template-data-subject = Bitte alle meine personenbezogenen Daten löschen, in allen Systemen
template-data =
    Guten Tag,

    bitte löschen Sie alle personenbezogenen Daten, die Sie über mich gespeichert haben, in allen Systemen, auch in Marketingwerkzeugen.

    Ich schreibe von der E-Mail-Adresse, die Sie kennen. Ich bestätige mit dem Link, den Sie mir schicken.
template-account-subject = Bitte nur mein Benutzerkonto löschen
template-account =
    Guten Tag,

    bitte löschen Sie mein Benutzerkonto und sonst nichts.

    Ich schreibe von der E-Mail-Adresse meines Kontos. Ich bestätige mit dem Link, den Sie mir schicken.

form-ask = Was sollen wir löschen?
form-safe = Wählen Sie eines. Nichts wird gelöscht, bevor Sie per E-Mail bestätigen.
reach-title = Wie erreichen wir Sie?
name = Name
email = E-Mail-Adresse
email-hint = Nehmen Sie die Adresse, die wir kennen. Wir schicken eine E-Mail dorthin, um sicher zu sein, dass Sie es sind.
message = Was uns hilft, Ihre Daten zu finden
optional = (freiwillig)
message-hint = Zum Beispiel eine Bestellnummer. Bitte schicken Sie keine Passwörter und keine Ausweiskopien.
form-send = Antrag abschicken

mistake-scope-missing = Wählen Sie, was wir löschen sollen
mistake-name-missing = Geben Sie Ihren Namen ein
mistake-email-missing = Geben Sie Ihre E-Mail-Adresse ein
mistake-email-malformed = Geben Sie eine E-Mail-Adresse mit einem @ ein, wie name@example.com
mistake-message-too-long = Kürzen Sie Ihre Nachricht auf 4000 Zeichen

## After the form

received-title = Sehen Sie jetzt in Ihr Postfach
received-lead = Wir haben Ihren Antrag
received-says = Wir schicken eine E-Mail an { $address }. Öffnen Sie den Link darin und bestätigen Sie mit einem Knopf.
received-none = Nach zehn Minuten keine E-Mail?
received-none-says = Sehen Sie im Spam-Ordner nach oder füllen Sie das Formular noch einmal aus. Es gilt der neueste Link.
received-again = Zurück zum Formular
reference = Vorgangsnummer
link-until = Der Link gilt bis
answer-by = Sie hören von uns bis
nothing-before = Nichts wird gelöscht, bevor Sie bestätigen.

## The one page

confirm-title = Was sollen wir löschen?
confirm-asked-all_data = Wir sollen alle Ihre Daten löschen. Ist das richtig?
confirm-asked-account_only = Wir sollen nur Ihr Benutzerkonto löschen. Ist das richtig?
confirm-lead-clear = Bitte sehen Sie, was gelöscht wird und was bleibt. Sie können auch das andere wählen. Bestätigen Sie dann mit einem Knopf.
confirm-lead-unclear = Das kann zweierlei bedeuten. Bitte wählen Sie aus und bestätigen Sie mit einem Knopf.
you-wrote = Sie schrieben am { $date }:
quote = „… { $words } …“
no-way-back = Das lässt sich nicht rückgängig machen.
cooling-off = { $hours ->
    [0] Wir prüfen Ihren Antrag, dann löschen wir.
    [one] Wir prüfen zuerst Ihren Antrag. Dann vergeht eine Stunde, bevor wir löschen. Bis dahin können Sie ihn zurückziehen.
   *[other] Wir prüfen zuerst Ihren Antrag. Dann vergehen { $hours } Stunden, bevor wir löschen. Bis dahin können Sie ihn zurückziehen.
}
for-address = Für
confirm-button = Auswahl und E-Mail-Adresse bestätigen
confirm-proves = Mit diesem Knopf zeigen Sie auch, dass das Postfach Ihnen gehört.
not-me = Dieser Antrag stammt nicht von mir
not-me-says = Dann wird nichts gelöscht und wir schließen den Vorgang.

## Where things stand

request = Vorgang
progress = Verlauf
your-choice = Ihre Auswahl
we-decided = Was wir entschieden haben
only-in = Löschen nur in { $system }
step-received = Wir haben Ihren Antrag
step-confirmed = Sie haben bestätigt
step-approved = Wir haben geprüft und zugestimmt
step-deleting = Wir löschen
step-closed = Sie haben unsere Antwort

standing-unconfirmed = Wir warten auf Ihre Bestätigung
standing-unconfirmed-says = Öffnen Sie den Link in unserer E-Mail und bestätigen Sie mit einem Knopf. Vorher wird nichts gelöscht.
standing-checking = Wir prüfen Ihren Antrag
standing-checking-says = Sie haben ihn bestätigt. Mehr müssen Sie nicht tun.
standing-scheduled = Ihrem Antrag ist zugestimmt
standing-scheduled-says = Wir beginnen bald zu löschen. Bis dahin können Sie den Antrag noch zurückziehen.
standing-deleting = Wir löschen
standing-deleting-says = Was gelöscht ist, kommt nicht zurück. Wir sehen in jedem System noch einmal nach, bevor wir es erledigt nennen.
standing-answering = Ein Mensch bearbeitet Ihre Anfrage
standing-answering-says = Die Antwort bekommen Sie per E-Mail.
standing-fulfilled = Was Sie wollten, ist gelöscht
standing-fulfilled-says = Wir haben in jedem System noch einmal nachgesehen und nichts mehr davon gefunden. Es kommt nicht zurück.
standing-partly_fulfilled = Gelöscht, aber etwas bleibt
standing-partly_fulfilled-says = Unten sehen Sie, was gelöscht ist, was bleibt oder später fertig wird, und warum.
standing-one_system = Nur in einem System erledigt
standing-one_system-says = Jemand bei uns hat entschieden, nur in diesem einen zu löschen. Unten sehen Sie, was dort aus Ihren Daten geworden ist. Unsere anderen Systeme blieben, wie sie waren.
standing-nothing_found = Wir haben nichts zu löschen gefunden
standing-nothing_found-says = Wir haben in jedem System nachgesehen und nichts gefunden, was zu diesem Antrag gehört.
standing-refused = Wir löschen nicht
standing-refused-says = Unten lesen Sie den Grund und was Sie tun können.
standing-withdrawn = Der Antrag ist zurückgezogen
standing-withdrawn-says = Wir tun nichts mehr. Was vorher gelöscht wurde, kommt nicht zurück.
standing-unproven = Wir konnten nicht sicherstellen, dass Sie es waren
standing-unproven-says = Niemand hat den Antrag rechtzeitig bestätigt. Nichts wurde gelöscht. Sie können jederzeit neu fragen.
standing-unanswered = Wir haben nicht erfahren, was Sie meinten
standing-unanswered-says = Niemand hat rechtzeitig zwischen den beiden gewählt. Nichts wurde gelöscht. Sie können jederzeit neu fragen.
standing-duplicate = Wir antworten unter einer anderen Vorgangsnummer
standing-duplicate-says = Derselbe Antrag hat uns zweimal erreicht. Er läuft unter der früheren Nummer weiter.
standing-answered = Wir haben geantwortet
standing-answered-says = Unsere Antwort haben Sie per E-Mail bekommen.
standing-not_a_request = Das war kein Antrag zu personenbezogenen Daten
standing-not_a_request-says = Wir haben den Vorgang geschlossen. Wenn wir uns irren, antworten Sie auf unsere E-Mail.

withdraw-title = Anders überlegt?
withdraw-whole = Sie können den Antrag zurückziehen, bis wir zu löschen beginnen. Dann wird nichts gelöscht.
withdraw-rest = Sie können stoppen, was noch aussteht. Was gelöscht ist, kommt nicht zurück.
withdraw-open = Meinen Antrag zurückziehen
withdraw-means = Wir hören auf und schließen den Vorgang.
withdraw-button = Ja, aufhören
withdraw-by-link = Öffnen Sie den Link, mit dem Sie bestätigt haben. Dort können Sie den Antrag zurückziehen. Oder antworten Sie auf eine unserer E-Mails.
progress-letters = Wir schreiben Ihnen, wenn es erledigt ist. In jeder unserer E-Mails steht ein Link zu diesem Vorgang.

## The status page

due-answer = Antwort bis { $date }
due-done = Erledigt bis { $date }
clock = { $used } von { $days } Tagen vergangen
received-on = Antrag eingegangen
promised = Unsere Zusage
statutory = Gesetzliche Frist
was-extended = Wir brauchten mehr Zeit und haben Ihnen geschrieben, warum.
why = Warum
refused = Wir löschen Ihre Daten nicht, { $because } ({ $provision }).
events-title = Was geschehen ist
event-received = Ihr Antrag ist eingegangen
event-link_sent = Wir haben Ihnen einen Link geschickt
event-bounced = Unsere E-Mail hat Sie nicht erreicht
event-reread = Ein Mensch hat Ihren Antrag noch einmal gelesen
event-confirmed = Sie haben bestätigt
event-approved = Wir haben zugestimmt
event-extended = Wir brauchten mehr Zeit
event-forwarded = Wir haben den Antrag an die Firma weitergeleitet, die über einen Teil der Daten entscheidet
event-deleting_began = Wir haben zu löschen begonnen
event-looked_again = Wir haben in jedem System noch einmal nachgesehen
event-looked_again_alone = Wir haben in diesem einen System noch einmal nachgesehen
event-withdrawn = Sie haben den Antrag zurückgezogen
event-disowned = Sie haben uns gesagt, dass der Antrag nicht von Ihnen stammt
event-refused = Wir haben abgelehnt
event-answered = Wir haben Ihnen geantwortet
event-closed = Wir haben den Vorgang geschlossen
status-aside = Verlauf und Hilfe

rights-title = Wenn Sie nicht einverstanden sind
rights-gdpr = Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren, zum Beispiel dort, wo Sie wohnen oder arbeiten, und Sie können vor Gericht gehen (Art. 77 und 79 DSGVO).
rights-uk_gdpr = Sie können sich bei uns beschweren (wir bestätigen das innerhalb von 30 Tagen) und beim Information Commissioner, und Sie können vor Gericht gehen (Art. 77 und 79 UK-DSGVO).
rights-ccpa = Sie können uns bitten, noch einmal zu prüfen, und Sie können sich bei der California Privacy Protection Agency beschweren.
rights-contact = Ein Mensch bei uns liest Ihre Frage oder Beschwerde:
rights-authority = Die für uns zuständige Behörde:
rights-agency = Die Behörde:

## The certificate

certificate = Bescheinigung
certificate-says = Wir unterschreiben, was hier steht. Die signierte Datei beweist es auch dann, wenn wir Sie vergessen haben.
certificate-save = Signierte Datei speichern
certificate-back = Zurück zu Ihrem Vorgang
certificate-for = Für wen sie ist
certificate-for-yours = Ihre E-Mail-Adresse steht nicht darin, nur ein Fingerabdruck davon. Der Schlüssel in Ihrer Datei zeigt, dass es Ihre ist. Wenn wir Sie vergessen haben, haben nur noch Sie diesen Schlüssel. Bitte speichern Sie die Datei.
certificate-for-in_letter = Ihre E-Mail-Adresse steht nicht darin, nur ein Fingerabdruck davon. Der Schlüssel, der zeigt, dass es Ihre ist, kommt mit dem Link in unserer letzten E-Mail.
certificate-for-ours = Die E-Mail-Adresse steht nicht darin, nur ein Fingerabdruck davon. Den Schlüssel, der zeigt, wessen Adresse es ist, hat nur die Person, die den Antrag gestellt hat.
certificate-for-nobody = Sie nennt niemanden.
certificate-fingerprint = Fingerabdruck
certificate-key = Schlüssel
certificate-check = Wie man sie prüft
certificate-check-says = Jeder kann die Signatur (Ed25519) mit unserem öffentlichen Schlüssel prüfen, ohne uns zu fragen:

## Links and messages

expired-title = Dieser Link ist abgelaufen
expired-says = { $days ->
    [one] Zu Ihrer Sicherheit gilt ein Link einmal und einen Tag lang. Ihr Antrag ist weiter offen.
   *[other] Zu Ihrer Sicherheit gilt ein Link einmal und { $days } Tage lang. Ihr Antrag ist weiter offen.
}
expired-renew = Neuen Link schicken
expired-same = Er geht an dieselbe Adresse wie vorher. Das Datum bleibt.
expired-limit = Wir haben heute drei E-Mails geschickt. Zu Ihrer Sicherheit schicken wir vor morgen keine weitere. Es gilt der neueste Link.

message-not_found = Hier ist nichts
message-not_found-says = Vielleicht wurde die Adresse in der E-Mail abgeschnitten. Kopieren Sie sie ganz, oder schreiben Sie uns.
message-went_wrong = Da ist etwas schiefgegangen
message-went_wrong-says = Das war unser Fehler. Was Sie geschickt haben, ist vielleicht nicht angekommen. Bitte versuchen Sie es in ein paar Minuten noch einmal.
message-too_many_requests = Bitte warten Sie ein wenig
message-too_many_requests-says = Aus Ihrem Netz kamen zu viele Versuche. Versuchen Sie es in einer Stunde noch einmal, oder schreiben Sie uns: Die Adresse steht unten auf dieser Seite.
message-method_not_allowed = Diese Seite funktioniert anders
message-method_not_allowed-says = Bitte gehen Sie zurück und nehmen Sie den Knopf auf der Seite.
message-bad_request = Das konnten wir nicht lesen
message-bad_request-says = Bitte gehen Sie zurück, laden Sie die Seite neu und schicken Sie es noch einmal.
message-unavailable = Wir sind gleich wieder da
message-unavailable-says = Der Dienst startet oder wird gerade gewartet. Bitte versuchen Sie es in ein paar Minuten noch einmal.
message-home = Zur Startseite
request-id = Wenn Sie uns dazu schreiben, nennen Sie bitte:
