# Was nur die Briefe sagen. Sie nennen nie eine Person und wiederholen nie, was jemand schrieb: die
# ersten gehen an Adressen, die noch niemand bewiesen hat. Im Betreff steht nur die Vorgangsnummer.

letter-subject = Ihr Vorgang { $reference }
letter-subject-confirm = Ihr Vorgang { $reference }: bitte bestätigen
hello = Guten Tag,
letter-status = Hier sehen Sie, wie es um Ihren Antrag steht:
letter-answer = Sie können auch einfach auf diese E-Mail antworten. Ein Mensch liest sie.
letter-contact = Fragen zum Datenschutz:
letter-unwatched = Diese E-Mail enthält keine Bilder und beobachtet nicht, ob Sie sie öffnen.

letter-law-gdpr = Das Gesetz gibt uns einen Monat ab dem Eingang. Brauchen wir länger, so sagen wir es Ihnen in diesem Monat, mit dem Grund (Art. 12 Abs. 3 DSGVO).
letter-law-uk_gdpr = Das Gesetz gibt uns einen Monat. Brauchen wir länger, so sagen wir es Ihnen in diesem Monat, mit dem Grund (Art. 12A UK-DSGVO).
letter-law-ccpa = Kaliforniens Vorschriften geben uns 45 Tage ab dem Eingang, auch während wir prüfen, wer fragt. Brauchen wir länger, so sagen wir es Ihnen in dieser Zeit, mit dem Grund (11 CCR § 7021).

## The first letter

confirm-first = wir haben Ihren Antrag vom { $date }. Ein Schritt fehlt noch, und den machen Sie.
confirm-reminder = Ihr Antrag vom { $date } wartet noch auf einen Schritt von Ihnen.
confirm-renewed = hier ist der neue Link zu Ihrem Antrag vom { $date }. Ältere Links gelten nicht mehr.
confirm-changed = ein Mensch hat Ihren Antrag vom { $date } noch einmal gelesen. Wir verstehen ihn jetzt anders und fragen Sie noch einmal. Ältere Links gelten nicht mehr.
confirm-understood-all_data = Wir verstehen, dass wir alle personenbezogenen Daten löschen sollen, die wir über Sie haben, in jedem System. Wenn Sie etwas anderes gemeint haben, wählen Sie es auf der Seite.
confirm-understood-account_only = Wir verstehen, dass wir nur Ihr Benutzerkonto löschen sollen, sonst nichts. Wenn Sie etwas anderes gemeint haben, wählen Sie es auf der Seite.
confirm-two-meanings = Er kann zweierlei bedeuten: alle Ihre Daten in jedem System oder nur Ihr Benutzerkonto. Sie wählen.
confirm-open = Öffnen Sie die Seite, sehen Sie, was gelöscht wird und was bleibt, und bestätigen Sie mit einem Knopf.
confirm-link = Ansehen und bestätigen
confirm-verify-title = Wie wir sicherstellen, dass Sie es sind
confirm-verify = Der Link geht nur an dieses Postfach. Mit dem Knopf zeigen Sie, dass das Postfach Ihnen gehört. Das genügt: Wir wollen keinen Ausweis, keine Kopie und kein Passwort.
confirm-next = Nach Ihrer Bestätigung prüfen wir den Antrag, löschen und sehen in jedem System noch einmal nach. Dann schreiben wir Ihnen, was gelöscht ist, was bleibt und warum.
confirm-not-you = Der Antrag stammt nicht von Ihnen? Dann tun Sie nichts, und nichts wird gelöscht. Oder drücken Sie auf der Seite „Dieser Antrag stammt nicht von mir“, und wir schließen den Vorgang.

## Acknowledged without a link

acknowledged = wir haben Ihre Anfrage vom { $date }.
acknowledged-access = Wir verstehen, dass Sie wissen wollen, welche Daten wir über Sie haben, oder eine Kopie davon möchten. Ein Mensch kümmert sich darum und fragt Sie vielleicht etwas, damit nur Sie Ihre Daten bekommen.
acknowledged-rectify = Wir verstehen, dass in Ihren Daten etwas berichtigt werden soll. Ein Mensch kümmert sich darum.
acknowledged-object_optout = Wir verstehen, dass wir Ihre Daten für etwas nicht mehr nutzen sollen. Ein Mensch kümmert sich darum.
acknowledged-other = Ein Mensch liest sie und antwortet Ihnen.
acknowledged-all_data = Sie haben in unserer App gefragt, in der Sie angemeldet waren; mehr müssen Sie nicht nachweisen. Wir löschen alle personenbezogenen Daten, die wir über Sie haben, in jedem System, sehen noch einmal nach und schreiben Ihnen dann.
acknowledged-all_data_by_hand = Jemand bei uns hat Ihren Antrag aufgeschrieben und sich vergewissert, dass Sie es sind; mehr müssen Sie nicht nachweisen. Wir löschen alle personenbezogenen Daten, die wir über Sie haben, in jedem System, sehen noch einmal nach und schreiben Ihnen dann. Wollten Sie etwas anderes, oder haben Sie gar nicht gefragt? Dann antworten Sie einfach auf diese E-Mail.
acknowledged-one_system_by_hand = Jemand bei uns hat Ihren Antrag aufgeschrieben und sich vergewissert, dass Sie es sind; mehr müssen Sie nicht nachweisen. Entschieden wurde, dass wir nur in { $system } löschen: Das tun wir, sehen noch einmal nach und schreiben Ihnen dann. Unsere anderen Systeme bleiben, wie sie sind. Wollen Sie alles löschen lassen, oder haben Sie gar nicht gefragt? Dann antworten Sie einfach auf diese E-Mail.
acknowledged-account_only = Sie haben in unserer App gefragt, in der Sie angemeldet waren; mehr müssen Sie nicht nachweisen. Wir löschen Ihr Benutzerkonto und sonst nichts, sehen noch einmal nach und schreiben Ihnen dann.
acknowledged-account_only_by_hand = Jemand bei uns hat Ihren Antrag aufgeschrieben und sich vergewissert, dass Sie es sind; mehr müssen Sie nicht nachweisen. Wir löschen Ihr Benutzerkonto und sonst nichts, sehen noch einmal nach und schreiben Ihnen dann. Wollten Sie etwas anderes, oder haben Sie gar nicht gefragt? Dann antworten Sie einfach auf diese E-Mail.

## The answer

completed-all_data-fulfilled = am { $date } haben Sie beantragt, dass wir alle Ihre personenbezogenen Daten löschen. Das ist geschehen: Wir haben sie gelöscht und in jedem System noch einmal nachgesehen.
completed-all_data-partly_fulfilled = am { $date } haben Sie beantragt, dass wir alle Ihre personenbezogenen Daten löschen. Wir haben gelöscht, was wir dürfen. Etwas bleibt oder wird später fertig: Unten lesen Sie, was, warum und bis wann.
completed-all_data-nothing_found = am { $date } haben Sie beantragt, dass wir alle Ihre personenbezogenen Daten löschen. Wir haben in jedem System nachgesehen und unter dieser Adresse nichts gefunden.
completed-one_system = am { $date } haben Sie beantragt, dass wir Ihre personenbezogenen Daten löschen. Jemand bei uns hat entschieden, dass wir das nur in { $system } tun. Unten lesen Sie, was dort aus Ihren Daten geworden ist. Unsere anderen Systeme blieben, wie sie waren: Was sie über Sie enthalten, ist noch da.
completed-account_only-fulfilled = am { $date } haben Sie beantragt, dass wir Ihr Benutzerkonto löschen. Das ist geschehen: Ihr Zugang funktioniert nicht mehr. Wir haben noch einmal nachgesehen.
completed-account_only-partly_fulfilled = am { $date } haben Sie beantragt, dass wir Ihr Benutzerkonto löschen. Wir haben gelöscht, was wir dürfen. Etwas bleibt oder wird später fertig: Unten lesen Sie, was, warum und bis wann.
completed-account_only-nothing_found = am { $date } haben Sie beantragt, dass wir Ihr Benutzerkonto löschen. Wir haben nachgesehen und unter dieser Adresse kein Benutzerkonto gefunden.
marketing-gone = Auch Ihr Kontakt in unserem Marketingwerkzeug ActiveCampaign ist gelöscht.
marketing-nothing_found = In unserem Marketingwerkzeug ActiveCampaign gab es keinen Kontakt von Ihnen.
marketing-handed_over = Unser Marketingwerkzeug ActiveCampaign hat den Auftrag angenommen, Ihren Kontakt zu löschen, und ist noch nicht fertig. Wir sehen nach, bis nichts mehr da ist.
completed-systems = System für System
completed-untouched = Was bei einem Antrag auf Löschung des Benutzerkontos bleibt
completed-all-data = Wenn Sie alle Ihre Daten löschen lassen wollen, fragen Sie uns jederzeit:
completed-no-way-back = Was gelöscht ist, kommt nicht zurück. Werden Sie wieder Kundin oder Kunde, so fangen wir neu an.
completed-certificate = Auf der Seite Ihres Vorgangs können Sie eine Bescheinigung darüber speichern, die wir signiert haben.
completed-on = Abgeschlossen am
record-gdpr = Wir bewahren auf, dass und wann Sie gefragt haben und was wir geantwortet haben, damit wir zeigen können, dass wir unsere Pflicht getan haben (Art. 5 Abs. 2 DSGVO).
record-uk_gdpr = Wir bewahren auf, dass und wann Sie gefragt haben und was wir geantwortet haben, damit wir zeigen können, dass wir unsere Pflicht getan haben (Art. 5 Abs. 2 UK-DSGVO).
record-ccpa = Wir bewahren Ihren Antrag und unsere Antwort mindestens 24 Monate als Nachweis auf, wie es Kaliforniens Vorschriften verlangen (11 CCR § 7101).
opt-out = Sie können uns auch sagen, dass wir Ihre persönlichen Informationen nicht verkaufen oder weitergeben sollen. Antworten Sie einfach auf diese E-Mail: „nicht verkaufen oder weitergeben“.

## Refused, extended, closed

refused-lead = wir haben Ihren Antrag vom { $date } geprüft. Wir löschen nicht. Hier stehen der Grund und Ihre Rechte.
refused-late-lead = wir haben Ihren Antrag vom { $date } geprüft. Wir löschen nichts weiter. Hier stehen der Grund, was vorher schon gelöscht war, und Ihre Rechte.
extended-lead = wir brauchen für Ihren Antrag vom { $date } mehr Zeit.
extended-complexity = Der Grund: Der Antrag ist umfangreich. Wir müssen an vielen Stellen suchen.
extended-number = Der Grund: Sehr viele Anträge haben uns erreicht.
extended-answer-by = Sie hören von uns bis
extended-law-gdpr = Das Gesetz erlaubt dafür bis zu zwei weitere Monate (Art. 12 Abs. 3 DSGVO).
extended-law-uk_gdpr = Das Gesetz erlaubt dafür bis zu zwei weitere Monate (Art. 12A UK-DSGVO).
extended-law-ccpa = Kaliforniens Vorschriften erlauben dafür bis zu 90 Tage ab dem Eingang (11 CCR § 7021(b)).
withdrawn = Sie haben Ihren Antrag vom { $date } zurückgezogen. Wir haben aufgehört und den Vorgang geschlossen.
withdrawn-nothing = Nichts wurde gelöscht.
deleted-before = Das war vorher schon gelöscht und kommt nicht zurück:
ask-again = Sie können jederzeit neu fragen:
unproven = niemand hat Ihren Antrag vom { $date } rechtzeitig bestätigt. Darum haben wir den Vorgang geschlossen. Nichts wurde gelöscht.
unproven-why-gdpr = Ohne die Bestätigung wissen wir nicht, ob der Antrag von der Person kommt, der dieses Postfach gehört, und dürfen darum nicht löschen (Art. 12 Abs. 6 und Art. 11 Abs. 2 DSGVO).
unproven-why-uk_gdpr = Ohne die Bestätigung wissen wir nicht, ob der Antrag von der Person kommt, der dieses Postfach gehört, und dürfen darum nicht löschen (Art. 12 Abs. 6 und Art. 11 Abs. 2 UK-DSGVO).
unproven-why-ccpa = Ohne die Bestätigung können wir nicht prüfen, wer Sie sind, und müssen den Antrag darum ablehnen (11 CCR § 7022(a)).
unanswered = Ihr Antrag vom { $date } kann zweierlei bedeuten, und niemand hat uns rechtzeitig gesagt, was davon gemeint ist. Darum haben wir den Vorgang geschlossen. Nichts wurde gelöscht.
unanswered-why-gdpr = Wir dürfen nicht raten: Was gelöscht ist, kommt nicht zurück. Dieser Brief nennt Ihnen den Grund (Art. 12 Abs. 4 DSGVO).
unanswered-why-uk_gdpr = Wir dürfen nicht raten: Was gelöscht ist, kommt nicht zurück. Dieser Brief nennt Ihnen den Grund (Art. 12 Abs. 4 UK-DSGVO).
unanswered-why-ccpa = Wir dürfen nicht raten: Was gelöscht ist, kommt nicht zurück. Dieser Brief nennt Ihnen den Grund (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = wir schreiben Ihnen zu Ihrem Antrag vom { $date }.
canned-in_progress = Wir bearbeiten Ihren Antrag. Sie müssen nichts weiter tun. Wir antworten Ihnen spätestens am { $date }.
canned-the_difference = Gelöscht werden kann zweierlei, und das ist nicht dasselbe. Löschen wir Ihr Konto, dann können Sie sich nicht mehr anmelden; was das Unternehmen zu Ihren Bestellungen oder Verträgen aufbewahren muss, bleibt unberührt. Löschen wir Ihre Daten, dann geht alles, was wir über Sie haben, in jedem System und auch in unserem Werbesystem. Bitte sagen Sie uns, was Sie möchten: Der Link in unserem ersten Brief lässt Sie wählen.
canned-other_address = Vielleicht haben Sie uns früher eine andere E-Mail-Adresse genannt. Dann schreiben Sie uns bitte auch von dieser Adresse, oder stellen Sie mit ihr einen zweiten Antrag. Suchen können wir nur nach einer Adresse, deren Postfach Ihnen gehört.
canned-no_documents = Bitte schicken Sie uns keine Kopie von Ausweis oder Reisepass. Wir brauchen keine: Der Link in unserem Brief genügt, um zu zeigen, dass das Postfach Ihnen gehört. Haben Sie uns schon eine Kopie geschickt, so löschen wir sie.
canned-kept_by_law = Manches muss eine Zeit lang aufbewahrt werden, weil ein Gesetz es verlangt, zum Beispiel Rechnungen und was dazugehört. Es liegt unter Verschluss, wird für nichts anderes benutzt und gelöscht, wenn die Zeit um ist. Im Brief, den Sie am Ende bekommen, steht, was bleibt, warum und bis wann.
canned-not_us = Wir glauben, dass Sie ein anderes Unternehmen meinen. { $company } hat nur Daten der eigenen Kundinnen und Kunden und kann nichts löschen, was andere haben. Bitte schreiben Sie an das Unternehmen, bei dem Sie Ihr Konto oder Ihren Vertrag haben.
