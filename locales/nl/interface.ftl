# What the pages say, and the letters too. The person is "u", the company "wij".
# Short main clauses. Always the same word: verwijderen, bewaren, bevestigen, intrekken, nog eens kijken.

language-name = Nederlands
text-direction = ltr

## The frame of every page

product = Privacyverzoeken
skip = Naar de inhoud
languages = Taal
privacy-notice = Privacyverklaring
talk = Met een mens praten
all-about = Zo vraagt u om verwijdering
no-cookies = Deze pagina’s plaatsen geen cookies en laden niets van andere sites.
error-lead = Fout:
problem = Er klopt iets niet

## Days, moments, lists

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day } { $month } { $year }
moment = { $date } om { $time } uur
list-and = { $head } en { $last }

## The two choices

choice-data = Al mijn gegevens, overal
choice-account = Alleen mijn account
choice-unsure = Ik weet het niet zeker
scope-all_data = Al mijn gegevens, overal
scope-account_only = Alleen mijn account
explains-data = Wij verwijderen alle persoonsgegevens die wij over u hebben, in elk systeem, ook uw account en uw contact in ons marketingprogramma ActiveCampaign.
explains-account = Wij sluiten uw login en verwijderen uw profiel, en verder niets.
explains-unsure = Wij leggen beide uit in één e-mail, en daar kiest u.
important = Belangrijk:
shared-stays = Gegevens die uw bedrijf in ons CRM deelt (klantenlijsten, deals, contacten) worden niet met een login verwijderd.
law-lets-keep = Sommige gegevens moeten blijven omdat een wet dat eist. Wij laten u weten welke, waarom en tot wanneer.

## What goes, what stays: in general

will-delete = Verwijderd in { $system }:
will-anonymise = Uw naam verwijderd in { $system }:
will-deactivate = Gesloten in { $system }:
will-keep = Bewaard in { $system }:
will-forward = Vanuit { $system } doorgegeven aan het bedrijf dat erover beslist:
will-untouched = Blijft ongewijzigd in { $system }:
older-go = wat ouder is, wordt niet bewaard

because-free_expression = omdat de vrijheid van meningsuiting en informatie ze beschermt
because-legal_obligation = omdat een wet ons verplicht ze te bewaren
because-public_health = omdat de volksgezondheid ze nodig heeft
because-archiving = omdat archieven, onderzoek of statistiek ze nodig hebben
because-legal_claims = omdat ze nodig zijn voor een rechtsvordering
because-excessive = omdat het verzoek kennelijk ongegrond of buitensporig is
because-not_identified = omdat wij niet zeker konden weten van wie ze zijn

provision-gdpr-free_expression = art. 17, lid 3, onder a), AVG
provision-gdpr-legal_obligation = art. 17, lid 3, onder b), AVG
provision-gdpr-public_health = art. 17, lid 3, onder c), AVG
provision-gdpr-archiving = art. 17, lid 3, onder d), AVG
provision-gdpr-legal_claims = art. 17, lid 3, onder e), AVG
provision-gdpr-excessive = art. 12, lid 5, AVG
provision-gdpr-not_identified = art. 12, lid 6, en art. 11, lid 2, AVG
provision-uk_gdpr-free_expression = art. 17, lid 3, onder a), UK GDPR
provision-uk_gdpr-legal_obligation = art. 17, lid 3, onder b), UK GDPR
provision-uk_gdpr-public_health = art. 17, lid 3, onder c), UK GDPR
provision-uk_gdpr-archiving = art. 17, lid 3, onder d), UK GDPR
provision-uk_gdpr-legal_claims = art. 17, lid 3, onder e), UK GDPR
provision-uk_gdpr-excessive = art. 12, lid 5, UK GDPR
provision-uk_gdpr-not_identified = art. 12, lid 6, en art. 11, lid 2, UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Nog niet begonnen
system-gone = Verwijderd en gecontroleerd
system-kept = Klaar, er blijft iets
system-nothing_found = Niets gevonden
system-declared = Als gedaan verklaard
system-handed_over = Overgedragen
system-waits = Wacht
system-stuck = Een mens kijkt ernaar
system-absent = Niet in gebruik

did-delete = Verwijderd:
did-anonymise = Uw naam verwijderd:
did-deactivate = Gesloten:
did-keep = Bewaard:
did-forward = Doorgegeven, niet verwijderd:
rows = { $label } ({ $rows ->
    [one] 1 item
   *[other] { $rows } items
})
until = tot { $date }
forwarded-to = aan { $whom }; daar wordt erover beslist
declared-says = Hier kan geen programma kijken. Een medewerker heeft het met de hand gedaan en dat verklaard.
finishes-on = De aanbieder heeft de opdracht gekregen en is uiterlijk op { $date } klaar. Dan kijken wij nog eens.
looked-again = Wij hebben op { $moment } nog eens gekeken.
absent-by = Het bedrijf heeft verklaard dat het dit niet gebruikt: { $by }, sinds { $date }.
systems-title = Wat wij tot nu toe hebben verwijderd
systems-says = Na het verwijderen kijken wij nog eens. Alleen wat wij niet meer vinden, geldt als verwijderd.
plan-title = Wat wij gaan verwijderen

## The start page

form-title = Uw gegevens verwijderen, of alleen uw account
form-lead = Dat zijn twee verschillende dingen. Hier leest u wat wij telkens verwijderen en wat blijft.
form-jump = Naar het formulier

next-title = Wat er daarna gebeurt
next-ask = U vraagt het
next-ask-says = Met het formulier op deze pagina of per e-mail, in uw eigen woorden. Het kost niets.
next-verify = U bevestigt
next-verify-says = Wij sturen één e-mail met een link. Daar kiest u en bevestigt u met één knop. Voor die tijd wordt er niets verwijderd.
next-delete = Wij verwijderen en kijken nog eens
next-delete-says = Wij controleren uw verzoek. Dan verwijderen wij en kijken wij in elk systeem nog eens.
next-answer = Wij schrijven u
next-answer-says = Wat wij hebben verwijderd, wat blijft en waarom: binnen 30 dagen na uw verzoek.

mail-title = Of schrijf een e-mail
mail-says = Elke knop opent uw mailprogramma met de tekst al ingevuld. Ons adres:
mail-data = Al mijn gegevens, overal
mail-account = Alleen mijn account
mail-copy = De teksten tonen om te kopiëren
mail-free = Vragen hierover? Een mens antwoordt:
template-data-subject = Verwijder al mijn persoonsgegevens, in elk systeem
template-data =
    Goedendag,

    graag al mijn persoonsgegevens verwijderen die u over mij hebt, in elk systeem, ook in marketingprogramma’s.

    Ik schrijf vanaf het e-mailadres dat u kent. Ik bevestig met de link die u mij stuurt.
template-account-subject = Verwijder alleen mijn account
template-account =
    Goedendag,

    graag mijn account verwijderen, en verder niets.

    Ik schrijf vanaf het e-mailadres van mijn account. Ik bevestig met de link die u mij stuurt.

form-ask = Wat moeten wij verwijderen?
form-safe = Kies er één. Er wordt niets verwijderd voordat u per e-mail bevestigt.
reach-title = Hoe bereiken wij u?
name = Naam
email = E-mailadres
email-hint = Gebruik het adres dat wij kennen. Wij sturen daar één e-mail naartoe om zeker te weten dat u het bent.
message = Alles wat ons helpt uw gegevens te vinden
optional = (niet verplicht)
message-hint = Bijvoorbeeld een bestelnummer. Stuur geen wachtwoorden en geen kopieën van uw identiteitsbewijs.
form-send = Mijn verzoek versturen

mistake-scope-missing = Kies wat wij moeten verwijderen
mistake-name-missing = Vul uw naam in
mistake-email-missing = Vul uw e-mailadres in
mistake-email-malformed = Vul een e-mailadres met een @ in, zoals name@example.com
mistake-message-too-long = Maak uw bericht korter: ten hoogste 4000 tekens

## After the form

received-title = Kijk nu in uw mailbox
received-lead = Wij hebben uw verzoek
received-says = Wij sturen één e-mail naar { $address }. Open de link daarin en bevestig met één knop.
received-none = Na tien minuten nog geen e-mail?
received-none-says = Kijk in de spammap, of vul het formulier opnieuw in. De nieuwste link is de link die werkt.
received-again = Terug naar het formulier
reference = Kenmerk
link-until = De link werkt tot
answer-by = U hoort van ons uiterlijk op
nothing-before = Er wordt niets verwijderd voordat u bevestigt.

## The one page

confirm-title = Wat moeten wij verwijderen?
confirm-asked-all_data = U wilt dat wij al uw gegevens verwijderen. Klopt dat?
confirm-asked-account_only = U wilt dat wij alleen uw account verwijderen. Klopt dat?
confirm-lead-clear = Bekijk wat wij verwijderen en wat blijft. U kunt ook het andere kiezen. Bevestig dan met één knop.
confirm-lead-unclear = Dit kan twee dingen betekenen. Kies er één en bevestig dan met één knop.
you-wrote = U schreef op { $date }:
quote = “… { $words } …”
no-way-back = Dit kan niet ongedaan worden gemaakt.
cooling-off = { $hours ->
    [0] Wij controleren uw verzoek, dan verwijderen wij.
    [one] Wij controleren eerst uw verzoek. Dan wachten wij één uur voordat wij verwijderen. Tot dat moment kunt u uw verzoek intrekken.
   *[other] Wij controleren eerst uw verzoek. Dan wachten wij { $hours } uur voordat wij verwijderen. Tot dat moment kunt u uw verzoek intrekken.
}
for-address = Voor
confirm-button = Mijn keuze en e-mailadres bevestigen
confirm-proves = Met deze knop laat u ook zien dat deze mailbox van u is.
not-me = Ik heb dit niet gevraagd
not-me-says = Dan wordt er niets verwijderd en sluiten wij het verzoek.

## Where things stand

request = Verzoek
progress = Voortgang
your-choice = Uw keuze
we-decided = Wat wij hebben besloten
only-in = Alleen in { $system } verwijderen
step-received = Wij hebben uw verzoek ontvangen
step-confirmed = U hebt het bevestigd
step-approved = Wij hebben het gecontroleerd en goedgekeurd
step-deleting = Wij verwijderen
step-closed = U hebt ons antwoord

standing-unconfirmed = Wij wachten op uw bevestiging
standing-unconfirmed-says = Open de link in onze e-mail en bevestig met één knop. Voor die tijd wordt er niets verwijderd.
standing-checking = Wij controleren uw verzoek
standing-checking-says = U hebt het bevestigd. U hoeft verder niets te doen.
standing-scheduled = Uw verzoek is goedgekeurd
standing-scheduled-says = Wij beginnen binnenkort met verwijderen. Tot dat moment kunt u het verzoek nog intrekken.
standing-deleting = Wij verwijderen
standing-deleting-says = Wat verwijderd is, komt niet terug. Wij kijken in elk systeem nog eens voordat wij het klaar noemen.
standing-answering = Een mens werkt aan uw verzoek
standing-answering-says = U krijgt het antwoord per e-mail.
standing-fulfilled = Wat u hebt gevraagd, is verwijderd
standing-fulfilled-says = Wij hebben in elk systeem nog eens gekeken en er niets meer van gevonden. Het komt niet terug.
standing-partly_fulfilled = Verwijderd, maar er blijft iets
standing-partly_fulfilled-says = Hieronder ziet u wat verwijderd is, wat blijft of later klaar is, en waarom.
standing-one_system = Alleen in één systeem gedaan
standing-one_system-says = Iemand van ons heeft besloten alleen in dit ene te verwijderen. Hieronder ziet u wat daar met uw gegevens is gebeurd. Onze andere systemen zijn gebleven zoals ze waren.
standing-nothing_found = Wij hebben niets gevonden om te verwijderen
standing-nothing_found-says = Wij hebben in elk systeem gekeken en niets gevonden dat bij dit verzoek hoort.
standing-refused = Wij verwijderen niet
standing-refused-says = Hieronder leest u de reden, en wat u kunt doen.
standing-withdrawn = Het verzoek is ingetrokken
standing-withdrawn-says = Wij doen niets meer. Wat al eerder verwijderd was, komt niet terug.
standing-unproven = Wij konden niet zeker weten dat u het was
standing-unproven-says = Niemand heeft het verzoek op tijd bevestigd. Er is niets verwijderd. U kunt het altijd opnieuw vragen.
standing-unanswered = Wij weten niet wat u bedoelde
standing-unanswered-says = Niemand heeft op tijd tussen de twee gekozen. Er is niets verwijderd. U kunt het altijd opnieuw vragen.
standing-duplicate = Wij antwoorden hierop onder een ander kenmerk
standing-duplicate-says = Hetzelfde verzoek heeft ons twee keer bereikt. Het loopt verder onder het eerdere kenmerk.
standing-answered = Wij hebben geantwoord
standing-answered-says = U hebt ons antwoord per e-mail gekregen.
standing-not_a_request = Dit was geen verzoek over persoonsgegevens
standing-not_a_request-says = Wij hebben het gesloten. Vergissen wij ons, antwoord dan op onze e-mail.

withdraw-title = Van gedachten veranderd?
withdraw-whole = U kunt het verzoek intrekken tot wij beginnen met verwijderen. Dan wordt er niets verwijderd.
withdraw-rest = U kunt stoppen wat nog niet gedaan is. Wat verwijderd is, komt niet terug.
withdraw-open = Mijn verzoek intrekken
withdraw-means = Wij stoppen en sluiten het verzoek.
withdraw-button = Ja, stoppen
withdraw-by-link = Open de link waarmee u hebt bevestigd. Daar kunt u het verzoek intrekken. Of antwoord op een van onze e-mails.
progress-letters = Wij schrijven u als het klaar is. In elke e-mail van ons staat een link naar dit verzoek.

## The status page

due-answer = Antwoord uiterlijk op { $date }
due-done = Klaar uiterlijk op { $date }
clock = { $used } van { $days } dagen voorbij
received-on = Wij hebben uw verzoek ontvangen
promised = Onze belofte
statutory = De wettelijke termijn
was-extended = Wij hadden meer tijd nodig en hebben u geschreven waarom.
why = Waarom
refused = Wij verwijderen uw gegevens niet, { $because } ({ $provision }).
events-title = Wat er is gebeurd
event-received = Wij hebben uw verzoek ontvangen
event-link_sent = Wij hebben u een link gestuurd
event-bounced = Onze e-mail heeft u niet bereikt
event-reread = Een mens heeft uw verzoek nog eens gelezen
event-confirmed = U hebt bevestigd
event-approved = Wij hebben het goedgekeurd
event-extended = Wij hadden meer tijd nodig
event-forwarded = Wij hebben het doorgegeven aan het bedrijf dat over een deel van de gegevens beslist
event-deleting_began = Wij zijn begonnen met verwijderen
event-looked_again = Wij hebben in elk systeem nog eens gekeken
event-looked_again_alone = Wij hebben in dit ene systeem nog eens gekeken
event-withdrawn = U hebt het verzoek ingetrokken
event-disowned = U hebt ons gezegd dat u dit niet hebt gevraagd
event-refused = Wij hebben het geweigerd
event-answered = Wij hebben u ons antwoord gestuurd
event-closed = Wij hebben het verzoek gesloten
status-aside = Voortgang en hulp

rights-title = Als u het er niet mee eens bent
rights-gdpr = U kunt een klacht indienen bij een toezichthoudende autoriteit voor gegevensbescherming, bijvoorbeeld waar u woont of werkt, en u kunt naar de rechter gaan (art. 77 en 79 AVG).
rights-uk_gdpr = U kunt bij ons een klacht indienen (wij bevestigen die binnen 30 dagen) en bij de Information Commissioner, en u kunt naar de rechter gaan (art. 77 en 79 UK GDPR).
rights-ccpa = U kunt ons vragen er nog eens naar te kijken, en u kunt een klacht indienen bij de California Privacy Protection Agency.
rights-contact = Een mens bij ons bedrijf leest uw vraag of klacht:
rights-authority = De autoriteit die op ons toezicht houdt:
rights-agency = De instantie:

## The certificate

certificate = Verklaring
certificate-says = Wij ondertekenen wat hier staat. Het ondertekende bestand bewijst het, ook als wij u vergeten zijn.
certificate-save = Het ondertekende bestand opslaan
certificate-back = Terug naar uw verzoek
certificate-for = Van wie zij is
certificate-for-yours = Uw e-mailadres staat er niet in, alleen een vingerafdruk ervan. De sleutel in uw bestand laat zien dat het uw adres is. Als wij u vergeten zijn, hebt alleen u deze sleutel. Sla het bestand dus op.
certificate-for-in_letter = Uw e-mailadres staat er niet in, alleen een vingerafdruk ervan. De sleutel die laat zien dat het uw adres is, komt met de link in onze laatste e-mail.
certificate-for-ours = Het e-mailadres staat er niet in, alleen een vingerafdruk ervan. De sleutel die laat zien van wie het is, heeft alleen degene die het verzoek deed.
certificate-for-nobody = Zij noemt niemand.
certificate-fingerprint = Vingerafdruk
certificate-key = Sleutel
certificate-check = Hoe u haar controleert
certificate-check-says = Iedereen kan de handtekening (Ed25519) met onze publieke sleutel controleren, zonder het ons te vragen:

## Links and messages

expired-title = Deze link is verlopen
expired-says = { $days ->
    [one] Voor uw veiligheid werkt een link één keer en één dag lang. Uw verzoek staat nog open.
   *[other] Voor uw veiligheid werkt een link één keer en { $days } dagen lang. Uw verzoek staat nog open.
}
expired-renew = Stuur mij een nieuwe link
expired-same = Hij gaat naar hetzelfde adres als eerst. De datum blijft.
expired-limit = Wij hebben vandaag drie e-mails gestuurd. Voor uw veiligheid sturen wij er tot morgen geen meer. De nieuwste link werkt.

message-not_found = Hier is niets
message-not_found-says = Misschien is het adres in de e-mail afgebroken. Kopieer het helemaal, of schrijf ons.
message-went_wrong = Er is iets misgegaan
message-went_wrong-says = Dat was onze fout. Wat u stuurde, is misschien niet aangekomen. Probeer het over een paar minuten opnieuw.
message-too_many_requests = Wacht even
message-too_many_requests-says = Er kwamen te veel pogingen van uw netwerk. Probeer het over een uur opnieuw, of schrijf ons: het adres staat onderaan deze pagina.
message-method_not_allowed = Deze pagina werkt anders
message-method_not_allowed-says = Ga terug en gebruik de knop op de pagina.
message-bad_request = Dat konden wij niet lezen
message-bad_request-says = Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
message-unavailable = Wij zijn zo terug
message-unavailable-says = De dienst start of krijgt onderhoud. Probeer het over een paar minuten opnieuw.
message-home = Naar de startpagina
request-id = Schrijft u ons hierover, noem dan:
