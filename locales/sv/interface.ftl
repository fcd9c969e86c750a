# What the pages say, and the letters too. The person is "du", the company "vi".
# Short main clauses. Always the same word: radera, behålla, bekräfta, dra tillbaka, titta igen.

language-name = Svenska
text-direction = ltr

## The frame of every page

product = Integritetsdisken
skip = Gå till innehållet
languages = Språk
privacy-notice = Integritetspolicy
talk = Tala med en människa
all-about = Så ber du om radering
no-cookies = De här sidorna sätter inga kakor och hämtar inget från andra webbplatser.
error-lead = Fel:
problem = Det finns ett problem

## Days, moments, lists

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day } { $month } { $year }
moment = { $date } kl. { $time }
list-and = { $head } och { $last }

## The two choices

choice-data = Mina uppgifter, överallt
choice-account = Bara mitt konto
choice-unsure = Jag är inte säker
scope-all_data = Mina uppgifter, överallt
scope-account_only = Bara mitt konto
explains-data = Vi raderar alla personuppgifter som vi har om dig, i alla system, också ditt konto och din kontakt i vårt marknadsföringsverktyg ActiveCampaign.
explains-account = Vi stänger din inloggning och raderar din profil, och inget annat.
explains-unsure = Vi förklarar båda i ett mejl, och du väljer där.
important = Viktigt:
shared-stays = Uppgifter som ditt företag delar i vårt CRM (kundlistor, affärer, kontakter) raderas inte med en inloggning.
law-lets-keep = Vissa uppgifter måste vara kvar på grund av en lag. Vi berättar vilka, varför och hur länge.

## What goes, what stays: in general

will-delete = Raderas i { $system }:
will-anonymise = Ditt namn tas bort i { $system }:
will-deactivate = Stängs i { $system }:
will-keep = Behålls i { $system }:
will-forward = Lämnas vidare från { $system } till det företag som bestämmer över dem:
will-untouched = Rörs inte i { $system }:
older-go = äldre behålls inte

because-free_expression = eftersom yttrande- och informationsfriheten skyddar dem
because-legal_obligation = eftersom en lag tvingar oss att behålla dem
because-public_health = eftersom folkhälsan behöver dem
because-archiving = eftersom arkiv, forskning eller statistik behöver dem
because-legal_claims = eftersom de behövs för rättsliga anspråk
because-excessive = eftersom begäran är uppenbart ogrundad eller orimlig
because-not_identified = eftersom vi inte kunde försäkra oss om vems uppgifter det är

provision-gdpr-free_expression = art. 17.3 a GDPR
provision-gdpr-legal_obligation = art. 17.3 b GDPR
provision-gdpr-public_health = art. 17.3 c GDPR
provision-gdpr-archiving = art. 17.3 d GDPR
provision-gdpr-legal_claims = art. 17.3 e GDPR
provision-gdpr-excessive = art. 12.5 GDPR
provision-gdpr-not_identified = art. 12.6 och 11.2 GDPR
provision-uk_gdpr-free_expression = art. 17.3 a UK GDPR
provision-uk_gdpr-legal_obligation = art. 17.3 b UK GDPR
provision-uk_gdpr-public_health = art. 17.3 c UK GDPR
provision-uk_gdpr-archiving = art. 17.3 d UK GDPR
provision-uk_gdpr-legal_claims = art. 17.3 e UK GDPR
provision-uk_gdpr-excessive = art. 12.5 UK GDPR
provision-uk_gdpr-not_identified = art. 12.6 och 11.2 UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Inte påbörjat än
system-gone = Raderat och kontrollerat
system-kept = Gjort, något är kvar
system-nothing_found = Inget hittat
system-declared = Intygat som gjort
system-handed_over = Lämnat till leverantören
system-waits = Väntar
system-stuck = En människa tittar på det
system-absent = Används inte

did-delete = Raderat:
did-anonymise = Ditt namn borttaget:
did-deactivate = Stängt:
did-keep = Behållet:
did-forward = Lämnat vidare, inte raderat:
rows = { $label } ({ $rows ->
    [one] 1 post
   *[other] { $rows } poster
})
until = till { $date }
forwarded-to = till { $whom }, som bestämmer över dem
declared-says = Här kan inget program titta. En medarbetare gjorde det för hand och har intygat det.
finishes-on = Leverantören har fått uppdraget och är klar senast { $date }. Sedan tittar vi igen.
looked-again = Vi tittade igen { $moment }.
absent-by = Företaget har förklarat att det inte använder det: { $by }, sedan { $date }.
systems-title = Vad vi har raderat hittills
systems-says = Efter raderingen tittar vi igen. Bara det som vi inte längre hittar räknas som raderat.
plan-title = Vad vi kommer att radera

## The start page

form-title = Radera dina uppgifter, eller bara ditt konto
form-lead = Det är två olika saker. Här ser du vad var och en raderar och vad som är kvar.
form-jump = Gå till formuläret

next-title = Vad som händer nu
next-ask = Du ber om det
next-ask-says = Med formuläret på den här sidan eller med mejl, med dina egna ord. Det kostar inget.
next-verify = Du bekräftar
next-verify-says = Vi skickar ett mejl med en länk. Där väljer du och bekräftar med en knapp. Innan dess raderas inget.
next-delete = Vi raderar, och tittar igen
next-delete-says = Vi granskar din begäran. Sedan raderar vi, och tittar igen i varje system.
next-answer = Vi skriver till dig
next-answer-says = Vad vi raderade, vad som är kvar och varför: inom 30 dagar efter din begäran.

mail-title = Eller skriv ett mejl
mail-says = Varje knapp öppnar ditt mejlprogram med texten ifylld. Vår adress:
mail-data = Mina uppgifter, överallt
mail-account = Bara mitt konto
mail-copy = Visa texterna att kopiera
mail-free = Frågor om det här? En människa svarar:
template-data-subject = Radera alla mina personuppgifter, i alla system
template-data =
    Hej,

    radera alla personuppgifter som ni har om mig, i alla system, också i marknadsföringsverktyg.

    Jag skriver från den e-postadress som ni känner till. Jag bekräftar med länken som ni skickar.
template-account-subject = Radera bara mitt konto
template-account =
    Hej,

    radera mitt konto, och inget annat.

    Jag skriver från e-postadressen för mitt konto. Jag bekräftar med länken som ni skickar.

form-ask = Vad ska vi radera?
form-safe = Välj. Inget raderas förrän du bekräftar med mejl.
reach-title = Hur når vi dig?
name = Namn
email = E-postadress
email-hint = Använd adressen som vi känner till. Vi skickar ett mejl dit för att försäkra oss om att det är du.
message = Något som hjälper oss att hitta dina uppgifter
optional = (valfritt)
message-hint = Till exempel ett ordernummer. Skicka inga lösenord och inga kopior av legitimation.
form-send = Skicka min begäran

mistake-scope-missing = Välj vad vi ska radera
mistake-name-missing = Skriv ditt namn
mistake-email-missing = Skriv din e-postadress
mistake-email-malformed = Skriv en e-postadress med @, som namn@example.com
mistake-message-too-long = Korta ditt meddelande till 4000 tecken

## After the form

received-title = Titta nu i din e-post
received-lead = Vi har din begäran
received-says = Vi skickar ett mejl till { $address }. Öppna länken i det och bekräfta med en knapp.
received-none = Inget mejl efter tio minuter?
received-none-says = Titta i skräpposten, eller fyll i formuläret igen. Bara den nyaste länken fungerar.
received-again = Tillbaka till formuläret
reference = Referens
link-until = Länken fungerar till
answer-by = Du hör av oss senast
nothing-before = Inget raderas innan du bekräftar.

## The one page

confirm-title = Vad ska vi radera?
confirm-asked-all_data = Du vill att alla dina uppgifter raderas. Stämmer det?
confirm-asked-account_only = Du vill att bara ditt konto raderas. Stämmer det?
confirm-lead-clear = Titta på vad som försvinner och vad som är kvar. Du kan välja det andra. Bekräfta sedan med en knapp.
confirm-lead-unclear = Det kan betyda två saker. Välj en, och bekräfta sedan med en knapp.
you-wrote = Du skrev { $date }:
quote = ”… { $words } …”
no-way-back = Det kan inte göras ogjort.
cooling-off = { $hours ->
    [0] Vi granskar din begäran, sedan raderar vi.
    [one] Först granskar vi din begäran. Sedan går det en timme innan vi raderar. Fram till dess kan du dra tillbaka den.
   *[other] Först granskar vi din begäran. Sedan går det { $hours } timmar innan vi raderar. Fram till dess kan du dra tillbaka den.
}
for-address = För
confirm-button = Bekräfta mitt val och min adress
confirm-proves = Med knappen visar du också att brevlådan är din.
not-me = Jag har inte bett om det här
not-me-says = Då raderas inget, och vi stänger ärendet.

## Where things stand

request = Begäran
progress = Förlopp
your-choice = Ditt val
we-decided = Vad vi har beslutat
only-in = Radera bara i { $system }
step-received = Vi fick din begäran
step-confirmed = Du bekräftade den
step-approved = Vi granskade och godkände den
step-deleting = Vi raderar
step-closed = Du har vårt svar

standing-unconfirmed = Vi väntar på din bekräftelse
standing-unconfirmed-says = Öppna länken i vårt mejl och bekräfta med en knapp. Innan dess raderas inget.
standing-checking = Vi granskar din begäran
standing-checking-says = Du har bekräftat den. Du behöver inte göra något mer.
standing-scheduled = Din begäran är godkänd
standing-scheduled-says = Vi börjar snart radera. Fram till dess kan du fortfarande dra tillbaka den.
standing-deleting = Vi raderar
standing-deleting-says = Det som är raderat kan inte komma tillbaka. Vi tittar igen i varje system innan vi säger att det är klart.
standing-answering = En människa arbetar med din begäran
standing-answering-says = Du får svaret med mejl.
standing-fulfilled = Det du bad om är raderat
standing-fulfilled-says = Vi tittade igen i varje system och hittade inget av det längre. Det kan inte komma tillbaka.
standing-partly_fulfilled = Raderat, men något är kvar
standing-partly_fulfilled-says = Nedan ser du vad som är raderat, vad som är kvar eller blir klart senare, och varför.
standing-one_system = Gjort i ett enda system
standing-one_system-says = Någon hos oss beslutade att radera bara i det här. Nedan ser du vad som har hänt med dina uppgifter där. Våra andra system är som de var.
standing-nothing_found = Vi hittade inget att radera
standing-nothing_found-says = Vi tittade i varje system och hittade inget som hör till den här begäran.
standing-refused = Vi raderar inte
standing-refused-says = Nedan läser du skälet, och vad du kan göra.
standing-withdrawn = Begäran är tillbakadragen
standing-withdrawn-says = Vi gör inget mer. Det som redan var raderat kan inte komma tillbaka.
standing-unproven = Vi kunde inte försäkra oss om att det var du
standing-unproven-says = Ingen bekräftade begäran i tid. Inget har raderats. Du kan be om det igen när som helst.
standing-unanswered = Vi fick inte veta vad du menade
standing-unanswered-says = Ingen valde i tid mellan de två. Inget har raderats. Du kan be om det igen när som helst.
standing-duplicate = Vi svarar under en annan referens
standing-duplicate-says = Samma begäran nådde oss två gånger. Den går vidare under den första referensen.
standing-answered = Vi har svarat
standing-answered-says = Du fick vårt svar med mejl.
standing-not_a_request = Det var ingen begäran om personuppgifter
standing-not_a_request-says = Vi har stängt den. Om vi har fel, svara på vårt mejl.

withdraw-title = Har du ändrat dig?
withdraw-whole = Du kan dra tillbaka begäran tills vi börjar radera. Då raderas inget.
withdraw-rest = Du kan stoppa det som återstår. Det som är raderat kan inte komma tillbaka.
withdraw-open = Dra tillbaka min begäran
withdraw-means = Vi stannar, och vi stänger ärendet.
withdraw-button = Ja, stoppa
withdraw-by-link = Öppna länken som du bekräftade med. Där kan du dra tillbaka begäran. Eller svara på ett av våra mejl.
progress-letters = Vi skriver till dig när det är klart. Varje mejl från oss har en länk till den här begäran.

## The status page

due-answer = Svar senast { $date }
due-done = Klart senast { $date }
clock = { $used } av { $days } dagar använda
received-on = Vi fick din begäran
promised = Vårt löfte
statutory = Lagens gräns
was-extended = Vi behövde mer tid och skrev till dig varför.
why = Varför
refused = Vi raderar inte dina uppgifter, { $because } ({ $provision }).
events-title = Vad som har hänt
event-received = Vi fick din begäran
event-link_sent = Vi skickade dig en länk
event-bounced = Vårt mejl nådde dig inte
event-reread = En människa läste din begäran igen
event-confirmed = Du bekräftade
event-approved = Vi godkände
event-extended = Vi behövde mer tid
event-forwarded = Vi lämnade den vidare till det företag som bestämmer över en del av uppgifterna
event-deleting_began = Vi började radera
event-looked_again = Vi tittade igen i varje system
event-looked_again_alone = Vi tittade igen i just det här systemet
event-withdrawn = Du drog tillbaka den
event-disowned = Du sa att du inte hade bett om det här
event-refused = Vi avslog
event-answered = Vi skickade dig vårt svar
event-closed = Vi stängde ärendet
status-aside = Förlopp och hjälp

rights-title = Om du inte håller med
rights-gdpr = Du kan klaga hos en dataskyddsmyndighet, till exempel där du bor eller arbetar, och du kan gå till domstol (art. 77 och 79 GDPR).
rights-uk_gdpr = Du kan klaga hos oss (vi bekräftar det inom 30 dagar) och hos Information Commissioner, och du kan gå till domstol (art. 77 och 79 UK GDPR).
rights-ccpa = Du kan be oss titta på det igen, och du kan klaga hos California Privacy Protection Agency.
rights-contact = En människa på vårt företag läser din fråga eller ditt klagomål:
rights-authority = Myndigheten som har tillsyn över oss:
rights-agency = Myndigheten:

## The certificate

certificate = Intyg
certificate-says = Vi signerar det som står här. Den signerade filen bevisar det, även när vi har glömt dig.
certificate-save = Spara den signerade filen
certificate-back = Tillbaka till din begäran
certificate-for = Vems det är
certificate-for-yours = Din e-postadress står inte i det, bara ett fingeravtryck av den. Nyckeln i din fil visar att den är din. När vi har glömt dig har bara du nyckeln, så spara filen.
certificate-for-in_letter = Din e-postadress står inte i det, bara ett fingeravtryck av den. Nyckeln som visar att den är din kommer med länken i vårt senaste mejl.
certificate-for-ours = E-postadressen står inte i det, bara ett fingeravtryck av den. Nyckeln som visar vems den är har bara den som gjorde begäran.
certificate-for-nobody = Det nämner ingen.
certificate-fingerprint = Fingeravtryck
certificate-key = Nyckel
certificate-check = Så kontrollerar man det
certificate-check-says = Vem som helst kan kontrollera signaturen (Ed25519) med vår publika nyckel, utan att fråga oss:

## Links and messages

expired-title = Den här länken har gått ut
expired-says = { $days ->
    [one] För din säkerhet fungerar en länk en gång och under en dag. Din begäran är fortfarande öppen.
   *[other] För din säkerhet fungerar en länk en gång och under { $days } dagar. Din begäran är fortfarande öppen.
}
expired-renew = Skicka mig en ny länk
expired-same = Den går till samma adress som förut. Datumet är kvar.
expired-limit = Vi har skickat tre mejl i dag. För din säkerhet skickar vi inga fler före i morgon. Den nyaste länken fungerar.

message-not_found = Här finns inget
message-not_found-says = Kanske klipptes adressen av i mejlet. Kopiera den hel, eller skriv till oss.
message-went_wrong = Något gick fel
message-went_wrong-says = Det var vårt fel. Det du skickade har kanske inte kommit fram. Försök igen om några minuter.
message-too_many_requests = Vänta lite
message-too_many_requests-says = Det kom för många försök från ditt nätverk. Försök igen om en timme, eller skriv till oss: adressen står längst ned på sidan.
message-method_not_allowed = Den här sidan fungerar på ett annat sätt
message-method_not_allowed-says = Gå tillbaka och använd knappen på sidan.
message-bad_request = Det kunde vi inte läsa
message-bad_request-says = Gå tillbaka, ladda om sidan och skicka en gång till.
message-unavailable = Vi är snart tillbaka
message-unavailable-says = Disken startar eller sköts om. Försök igen om några minuter.
message-home = Till startsidan
request-id = Om du skriver till oss om det, ange:
