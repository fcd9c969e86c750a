# What the pages say, and the letters too. The person is "du", the company "vi".
# Short main clauses. Always the same word: slette, beholde, bekræfte, trække tilbage, se efter igen.

language-name = Dansk
text-direction = ltr

## The frame of every page

product = Privatlivsskranken
skip = Gå til indholdet
languages = Sprog
privacy-notice = Privatlivspolitik
talk = Tal med et menneske
all-about = Sådan beder du om sletning
no-cookies = Disse sider sætter ingen cookies og henter intet fra andre sider.
error-lead = Fejl:
problem = Der er et problem

## Days, moments, lists

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day }. { $month } { $year }
moment = { $date } kl. { $time }
list-and = { $head } og { $last }

## The two choices

choice-data = Mine data, overalt
choice-account = Kun min konto
choice-unsure = Jeg er ikke sikker
scope-all_data = Mine data, overalt
scope-account_only = Kun min konto
explains-data = Vi sletter alle personoplysninger, vi har om dig, i alle systemer, også din konto og din kontakt i vores marketingværktøj ActiveCampaign.
explains-account = Vi lukker dit login og sletter din profil, og intet andet.
explains-unsure = Vi forklarer begge dele i en e-mail, og du vælger der.
important = Vigtigt:
shared-stays = Data, som din virksomhed deler i vores CRM (kundelister, aftaler, kontakter), slettes ikke sammen med et login.
law-lets-keep = Nogle data skal blive på grund af en lov. Vi fortæller dig hvilke, hvorfor og hvor længe.

## What goes, what stays: in general

will-delete = Slettes i { $system }:
will-anonymise = Dit navn fjernes i { $system }:
will-deactivate = Lukkes i { $system }:
will-keep = Beholdes i { $system }:
will-forward = Sendes videre fra { $system } til den virksomhed, der bestemmer over dem:
will-untouched = Røres ikke i { $system }:
older-go = ældre beholdes ikke

because-free_expression = fordi ytrings- og informationsfriheden beskytter dem
because-legal_obligation = fordi en lov pålægger os at beholde dem
because-public_health = fordi folkesundheden har brug for dem
because-archiving = fordi arkiver, forskning eller statistik har brug for dem
because-legal_claims = fordi de er nødvendige for retskrav
because-excessive = fordi anmodningen er åbenbart grundløs eller overdreven
because-not_identified = fordi vi ikke kunne sikre os, hvis data det er

provision-gdpr-free_expression = art. 17, stk. 3, litra a, GDPR
provision-gdpr-legal_obligation = art. 17, stk. 3, litra b, GDPR
provision-gdpr-public_health = art. 17, stk. 3, litra c, GDPR
provision-gdpr-archiving = art. 17, stk. 3, litra d, GDPR
provision-gdpr-legal_claims = art. 17, stk. 3, litra e, GDPR
provision-gdpr-excessive = art. 12, stk. 5, GDPR
provision-gdpr-not_identified = art. 12, stk. 6, og art. 11, stk. 2, GDPR
provision-uk_gdpr-free_expression = art. 17, stk. 3, litra a, UK GDPR
provision-uk_gdpr-legal_obligation = art. 17, stk. 3, litra b, UK GDPR
provision-uk_gdpr-public_health = art. 17, stk. 3, litra c, UK GDPR
provision-uk_gdpr-archiving = art. 17, stk. 3, litra d, UK GDPR
provision-uk_gdpr-legal_claims = art. 17, stk. 3, litra e, UK GDPR
provision-uk_gdpr-excessive = art. 12, stk. 5, UK GDPR
provision-uk_gdpr-not_identified = art. 12, stk. 6, og art. 11, stk. 2, UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Ikke begyndt endnu
system-gone = Slettet og tjekket
system-kept = Gjort, noget bliver
system-nothing_found = Intet fundet
system-declared = Erklæret gjort
system-handed_over = Givet videre til leverandøren
system-waits = Venter
system-stuck = Et menneske ser på det
system-absent = Bruges ikke

did-delete = Slettet:
did-anonymise = Dit navn fjernet:
did-deactivate = Lukket:
did-keep = Beholdt:
did-forward = Sendt videre, ikke slettet:
rows = { $label } ({ $rows ->
    [one] 1 post
   *[other] { $rows } poster
})
until = indtil { $date }
forwarded-to = til { $whom }, som bestemmer over dem
declared-says = Her kan intet program se efter. En medarbejder gjorde det i hånden og har erklæret det.
finishes-on = Leverandøren har fået ordren og er færdig senest { $date }. Derefter ser vi efter igen.
looked-again = Vi så efter igen { $moment }.
absent-by = Virksomheden har erklæret, at den ikke bruger det: { $by }, siden { $date }.
systems-title = Hvad vi har slettet indtil nu
systems-says = Efter sletningen ser vi efter igen. Kun det, vi ikke længere finder, tæller som slettet.
plan-title = Hvad vi vil slette

## The start page

form-title = Slet dine data, eller kun din konto
form-lead = Det er to forskellige ting. Her ser du, hvad hver af dem sletter, og hvad der bliver.
form-jump = Gå til formularen

next-title = Hvad der sker nu
next-ask = Du beder om det
next-ask-says = Med formularen på denne side eller med en e-mail, med dine egne ord. Det koster ikke noget.
next-verify = Du bekræfter
next-verify-says = Vi sender en e-mail med et link. Der vælger du og bekræfter med en knap. Før det slettes intet.
next-delete = Vi sletter, og ser efter igen
next-delete-says = Vi gennemgår din anmodning. Så sletter vi, og ser efter igen i hvert system.
next-answer = Vi skriver til dig
next-answer-says = Hvad vi slettede, hvad der bliver og hvorfor: inden 30 dage efter din anmodning.

mail-title = Eller skriv en e-mail
mail-says = Hver knap åbner dit mailprogram med teksten udfyldt. Vores adresse:
mail-data = Mine data, overalt
mail-account = Kun min konto
mail-copy = Vis teksterne til kopiering
mail-free = Spørgsmål om alt dette? Et menneske svarer:
template-data-subject = Slet alle mine personoplysninger, i alle systemer
template-data =
    Hej,

    slet venligst alle de personoplysninger, I har om mig, i alle systemer, også marketingværktøjer.

    Jeg skriver fra den e-mailadresse, I kender. Jeg bekræfter med det link, I sender mig.
template-account-subject = Slet kun min konto
template-account =
    Hej,

    slet venligst min konto, og intet andet.

    Jeg skriver fra e-mailadressen på min konto. Jeg bekræfter med det link, I sender mig.

form-ask = Hvad skal vi slette?
form-safe = Vælg. Intet slettes, før du bekræfter med en e-mail.
reach-title = Hvordan får vi fat i dig?
name = Navn
email = E-mailadresse
email-hint = Brug den adresse, vi kender. Vi sender en e-mail dertil for at sikre os, at det er dig.
message = Noget, der hjælper os med at finde dine data
optional = (valgfrit)
message-hint = For eksempel et ordrenummer. Send ikke adgangskoder eller kopier af legitimation.
form-send = Send min anmodning

mistake-scope-missing = Vælg, hvad vi skal slette
mistake-name-missing = Skriv dit navn
mistake-email-missing = Skriv din e-mailadresse
mistake-email-malformed = Skriv en e-mailadresse med @, som navn@example.com
mistake-message-too-long = Forkort din besked til 4000 tegn

## After the form

received-title = Se nu i din e-mail
received-lead = Vi har din anmodning
received-says = Vi sender en e-mail til { $address }. Åbn dens link, og bekræft med en knap.
received-none = Ingen e-mail efter ti minutter?
received-none-says = Se i mappen med spam, eller udfyld formularen igen. Kun det nyeste link virker.
received-again = Tilbage til formularen
reference = Reference
link-until = Linket virker indtil
answer-by = Du hører fra os senest
nothing-before = Intet slettes, før du bekræfter.

## The one page

confirm-title = Hvad skal vi slette?
confirm-asked-all_data = Du vil have alle dine data slettet. Er det rigtigt?
confirm-asked-account_only = Du vil kun have din konto slettet. Er det rigtigt?
confirm-lead-clear = Se, hvad der går, og hvad der bliver. Du kan vælge det andet. Bekræft så med en knap.
confirm-lead-unclear = Det kan betyde to ting. Vælg en, og bekræft så med en knap.
you-wrote = Du skrev { $date }:
quote = “… { $words } …”
no-way-back = Det kan ikke gøres om.
cooling-off = { $hours ->
    [0] Vi gennemgår din anmodning, så sletter vi.
    [one] Først gennemgår vi din anmodning. Så går der en time, før vi sletter. Indtil da kan du trække den tilbage.
   *[other] Først gennemgår vi din anmodning. Så går der { $hours } timer, før vi sletter. Indtil da kan du trække den tilbage.
}
for-address = For
confirm-button = Bekræft mit valg og min adresse
confirm-proves = Med denne knap viser du også, at postkassen er din.
not-me = Jeg har ikke bedt om dette
not-me-says = Så slettes intet, og vi lukker anmodningen.

## Where things stand

request = Anmodning
progress = Forløb
your-choice = Dit valg
we-decided = Hvad vi har besluttet
only-in = Slet kun i { $system }
step-received = Vi fik din anmodning
step-confirmed = Du bekræftede den
step-approved = Vi gennemgik og godkendte den
step-deleting = Vi sletter
step-closed = Du har vores svar

standing-unconfirmed = Vi venter på din bekræftelse
standing-unconfirmed-says = Åbn linket i vores e-mail, og bekræft med en knap. Før det slettes intet.
standing-checking = Vi gennemgår din anmodning
standing-checking-says = Du har bekræftet den. Du behøver ikke gøre mere.
standing-scheduled = Din anmodning er godkendt
standing-scheduled-says = Vi begynder snart at slette. Indtil da kan du stadig trække den tilbage.
standing-deleting = Vi sletter
standing-deleting-says = Det, der er slettet, kan ikke komme tilbage. Vi ser efter igen i hvert system, før vi siger, at det er gjort.
standing-answering = Et menneske arbejder med din anmodning
standing-answering-says = Du får svaret i en e-mail.
standing-fulfilled = Det, du bad om, er slettet
standing-fulfilled-says = Vi så efter igen i hvert system og fandt intet af det længere. Det kan ikke komme tilbage.
standing-partly_fulfilled = Slettet, men noget bliver
standing-partly_fulfilled-says = Nedenfor ser du, hvad der er slettet, hvad der bliver eller bliver færdigt senere, og hvorfor.
standing-one_system = Gjort i ét system alene
standing-one_system-says = En af os besluttede kun at slette i dette ene. Nedenfor ser du, hvad der er sket med dine data dér. Vores andre systemer er, som de var.
standing-nothing_found = Vi fandt intet at slette
standing-nothing_found-says = Vi så i hvert system og fandt intet, der hører til denne anmodning.
standing-refused = Vi sletter ikke
standing-refused-says = Nedenfor læser du grunden, og hvad du kan gøre.
standing-withdrawn = Anmodningen er trukket tilbage
standing-withdrawn-says = Vi gør ikke mere. Det, der var slettet før, kan ikke komme tilbage.
standing-unproven = Vi kunne ikke sikre os, at det var dig
standing-unproven-says = Ingen bekræftede anmodningen i tide. Intet er slettet. Du kan bede om det igen når som helst.
standing-unanswered = Vi fik ikke at vide, hvad du mente
standing-unanswered-says = Ingen valgte i tide mellem de to. Intet er slettet. Du kan bede om det igen når som helst.
standing-duplicate = Vi svarer under en anden reference
standing-duplicate-says = Den samme anmodning nåede os to gange. Den går videre under den første reference.
standing-answered = Vi har svaret
standing-answered-says = Du fik vores svar i en e-mail.
standing-not_a_request = Det var ikke en anmodning om personoplysninger
standing-not_a_request-says = Vi har lukket den. Hvis vi tager fejl, så svar på vores e-mail.

withdraw-title = Har du ombestemt dig?
withdraw-whole = Du kan trække anmodningen tilbage, indtil vi begynder at slette. Så slettes intet.
withdraw-rest = Du kan stoppe resten. Det, der er slettet, kan ikke komme tilbage.
withdraw-open = Træk min anmodning tilbage
withdraw-means = Vi stopper, og vi lukker anmodningen.
withdraw-button = Ja, stop
withdraw-by-link = Åbn det link, du bekræftede med. Der kan du trække anmodningen tilbage. Eller svar på en af vores e-mails.
progress-letters = Vi skriver til dig, når det er gjort. Hver e-mail fra os har et link til denne anmodning.

## The status page

due-answer = Svar senest { $date }
due-done = Gjort senest { $date }
clock = { $used } af { $days } dage brugt
received-on = Vi fik din anmodning
promised = Vores løfte
statutory = Lovens grænse
was-extended = Vi havde brug for mere tid og skrev til dig hvorfor.
why = Hvorfor
refused = Vi sletter ikke dine data, { $because } ({ $provision }).
events-title = Hvad der er sket
event-received = Vi fik din anmodning
event-link_sent = Vi sendte dig et link
event-bounced = Vores e-mail nåede dig ikke
event-reread = Et menneske læste din anmodning igen
event-confirmed = Du bekræftede
event-approved = Vi godkendte
event-extended = Vi havde brug for mere tid
event-forwarded = Vi sendte den videre til den virksomhed, der bestemmer over nogle af dataene
event-deleting_began = Vi begyndte at slette
event-looked_again = Vi så efter igen i hvert system
event-looked_again_alone = Vi så efter igen i dette ene system
event-withdrawn = Du trak den tilbage
event-disowned = Du sagde, at du ikke havde bedt om dette
event-refused = Vi afslog
event-answered = Vi sendte dig vores svar
event-closed = Vi lukkede anmodningen
status-aside = Forløb og hjælp

rights-title = Hvis du er uenig
rights-gdpr = Du kan klage til en databeskyttelsesmyndighed, for eksempel hvor du bor eller arbejder, og du kan gå til domstolene (art. 77 og 79 GDPR).
rights-uk_gdpr = Du kan klage til os (vi bekræfter det inden 30 dage) og til Information Commissioner, og du kan gå til domstolene (art. 77 og 79 UK GDPR).
rights-ccpa = Du kan bede os om at se på det igen, og du kan klage til California Privacy Protection Agency.
rights-contact = Et menneske i vores virksomhed læser dit spørgsmål eller din klage:
rights-authority = Den myndighed, der fører tilsyn med os:
rights-agency = Myndigheden:

## The certificate

certificate = Attest
certificate-says = Vi underskriver det, der står her. Den signerede fil beviser det, også når vi har glemt dig.
certificate-save = Gem den signerede fil
certificate-back = Tilbage til din anmodning
certificate-for = Hvis den er
certificate-for-yours = Din e-mailadresse står ikke i den, kun et fingeraftryk af den. Nøglen i din fil viser, at den er din. Når vi har glemt dig, har kun du nøglen, så gem filen.
certificate-for-in_letter = Din e-mailadresse står ikke i den, kun et fingeraftryk af den. Nøglen, der viser, at den er din, kommer med linket i vores seneste e-mail.
certificate-for-ours = E-mailadressen står ikke i den, kun et fingeraftryk af den. Nøglen, der viser, hvis den er, har kun den person, der sendte anmodningen.
certificate-for-nobody = Den nævner ingen.
certificate-fingerprint = Fingeraftryk
certificate-key = Nøgle
certificate-check = Sådan kontrolleres den
certificate-check-says = Alle kan kontrollere signaturen (Ed25519) med vores offentlige nøgle uden at spørge os:

## Links and messages

expired-title = Dette link er udløbet
expired-says = { $days ->
    [one] For din sikkerheds skyld virker et link én gang og i en dag. Din anmodning er stadig åben.
   *[other] For din sikkerheds skyld virker et link én gang og i { $days } dage. Din anmodning er stadig åben.
}
expired-renew = Send mig et nyt link
expired-same = Det går til den samme adresse som før. Datoen bliver.
expired-limit = Vi har sendt tre e-mails i dag. For din sikkerheds skyld sender vi ikke flere før i morgen. Det nyeste link virker.

message-not_found = Her er ikke noget
message-not_found-says = Måske blev adressen skåret over i e-mailen. Kopier den helt, eller skriv til os.
message-went_wrong = Noget gik galt
message-went_wrong-says = Det var vores fejl. Det, du sendte, er måske ikke nået frem. Prøv igen om nogle minutter.
message-too_many_requests = Vent lidt
message-too_many_requests-says = Der kom for mange forsøg fra dit netværk. Prøv igen om en time, eller skriv til os: adressen står nederst på siden.
message-method_not_allowed = Denne side virker anderledes
message-method_not_allowed-says = Gå tilbage, og brug knappen på siden.
message-bad_request = Det kunne vi ikke læse
message-bad_request-says = Gå tilbage, hent siden igen, og send en gang til.
message-unavailable = Vi er tilbage om et øjeblik
message-unavailable-says = Skranken starter eller bliver passet. Prøv igen om nogle minutter.
message-home = Til startsiden
request-id = Hvis du skriver til os om det, så angiv:
