# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Din begäran { $reference }
letter-subject-confirm = Din begäran { $reference }: bekräfta
hello = Hej,
letter-status = Se hur det går med din begäran:
letter-answer = Du kan också bara svara på det här mejlet. En människa läser det.
letter-contact = Frågor om integritet:
letter-unwatched = Det här mejlet innehåller inga bilder och ser inte om du öppnar det.

letter-law-gdpr = Lagen ger oss en månad från mottagandet. Behöver vi längre tid säger vi det inom den månaden, med skälet (art. 12.3 GDPR).
letter-law-uk_gdpr = Lagen ger oss en månad. Behöver vi längre tid säger vi det inom den månaden, med skälet (art. 12A UK GDPR).
letter-law-ccpa = Kaliforniens regler ger oss 45 dagar från mottagandet, också medan vi kontrollerar vem som ber. Behöver vi längre tid säger vi det inom den tiden, med skälet (11 CCR § 7021).

## The first letter

confirm-first = vi har din begäran från { $date }. Ett steg återstår för dig.
confirm-reminder = din begäran från { $date } väntar fortfarande på ett steg från dig.
confirm-renewed = här är den nya länken för din begäran från { $date }. Äldre länkar fungerar inte längre.
confirm-changed = en människa har läst din begäran från { $date } igen. Vi förstår den nu på ett annat sätt och frågar dig en gång till. Äldre länkar fungerar inte längre.
confirm-understood-all_data = Vi förstår att alla personuppgifter som vi har om dig ska raderas, i alla system. Om du menade något annat, välj det på sidan.
confirm-understood-account_only = Vi förstår att bara ditt konto ska raderas, och inget annat. Om du menade något annat, välj det på sidan.
confirm-two-meanings = Den kan betyda två saker: alla dina uppgifter i alla system, eller bara ditt konto. Du väljer.
confirm-open = Öppna sidan, titta på vad som försvinner och vad som är kvar, och bekräfta med en knapp.
confirm-link = Titta och bekräfta
confirm-verify-title = Hur vi försäkrar oss om att det är du
confirm-verify = Länken går bara till den här brevlådan. Med knappen visar du att brevlådan är din. Det räcker: vi vill inte ha legitimation, kopior eller lösenord.
confirm-next = Efter din bekräftelse granskar vi begäran, raderar, och tittar igen i varje system. Sedan skriver vi till dig vad som har raderats, vad som är kvar och varför.
confirm-not-you = Har du inte bett om det här? Gör då ingenting, så raderas inget. Eller tryck på ”Jag har inte bett om det här” på sidan, så stänger vi ärendet.

## Acknowledged without a link

acknowledged = vi har din begäran från { $date }.
acknowledged-access = Vi förstår att du vill veta vilka uppgifter vi har om dig, eller ha en kopia av dem. En människa tar hand om det och frågar dig kanske något, så att bara du får dina uppgifter.
acknowledged-rectify = Vi förstår att något ska rättas i dina uppgifter. En människa tar hand om det.
acknowledged-object_optout = Vi förstår att vi inte längre ska använda dina uppgifter för något visst. En människa tar hand om det.
acknowledged-other = En människa läser den och svarar dig.
acknowledged-all_data = Du bad om det i vår app, där du var inloggad, så du behöver inte bevisa något mer. Vi raderar alla personuppgifter som vi har om dig, i alla system, tittar igen, och skriver sedan till dig.
acknowledged-all_data_by_hand = Någon hos oss har skrivit ned din begäran och försäkrat sig om att det är du, så du behöver inte bevisa något mer. Vi raderar alla personuppgifter som vi har om dig, i alla system, tittar igen, och skriver sedan till dig. Om du ville något annat, eller inte har bett om något, svara bara på det här mejlet.
acknowledged-one_system_by_hand = Någon hos oss har skrivit ned din begäran och försäkrat sig om att det är du, så du behöver inte bevisa något mer. Det är beslutat att vi raderar bara i { $system }: det gör vi, tittar igen, och skriver sedan till dig. Våra andra system förblir som de är. Om du vill att allt raderas, eller inte har bett om något, svara bara på det här mejlet.
acknowledged-account_only = Du bad om det i vår app, där du var inloggad, så du behöver inte bevisa något mer. Vi raderar ditt konto och inget annat, tittar igen, och skriver sedan till dig.
acknowledged-account_only_by_hand = Någon hos oss har skrivit ned din begäran och försäkrat sig om att det är du, så du behöver inte bevisa något mer. Vi raderar ditt konto och inget annat, tittar igen, och skriver sedan till dig. Om du ville något annat, eller inte har bett om något, svara bara på det här mejlet.

## The answer

completed-all_data-fulfilled = { $date } bad du oss att radera alla dina personuppgifter. Det är gjort: vi har raderat dem, och tittat igen i varje system.
completed-all_data-partly_fulfilled = { $date } bad du oss att radera alla dina personuppgifter. Vi har raderat det som vi får. Något är kvar eller blir klart senare: nedan läser du vad, varför och hur länge.
completed-all_data-nothing_found = { $date } bad du oss att radera alla dina personuppgifter. Vi tittade i varje system och hittade inget under den här adressen.
completed-one_system = { $date } bad du oss att radera dina personuppgifter. Någon hos oss beslutade att vi gör det bara i { $system }. Nedan läser du vad som har hänt med dina uppgifter där. Våra andra system är som de var: det som de innehåller om dig finns kvar.
completed-account_only-fulfilled = { $date } bad du oss att radera ditt konto. Det är gjort: din inloggning fungerar inte längre. Vi har tittat igen.
completed-account_only-partly_fulfilled = { $date } bad du oss att radera ditt konto. Vi har raderat det som vi får. Något är kvar eller blir klart senare: nedan läser du vad, varför och hur länge.
completed-account_only-nothing_found = { $date } bad du oss att radera ditt konto. Vi tittade och hittade inget konto under den här adressen.
marketing-gone = Din kontakt i vårt marknadsföringsverktyg ActiveCampaign är också raderad.
marketing-nothing_found = I vårt marknadsföringsverktyg ActiveCampaign fanns ingen kontakt till dig.
marketing-handed_over = Vårt marknadsföringsverktyg ActiveCampaign har fått uppdraget att radera din kontakt och är inte klart än. Vi tittar igen tills inget är kvar.
completed-systems = System för system
completed-untouched = Vad som är kvar vid en begäran om kontot
completed-all-data = Om du vill att alla dina uppgifter raderas, be oss när som helst:
completed-no-way-back = Det som är raderat kan inte komma tillbaka. Blir du kund igen börjar vi från början.
completed-certificate = På sidan för din begäran kan du spara ett intyg om detta som vi har signerat.
completed-on = Avslutat
record-gdpr = Vi sparar att du bad om det, när, och vad vi svarade, så att vi kan visa att vi har gjort vår plikt (art. 5.2 GDPR).
record-uk_gdpr = Vi sparar att du bad om det, när, och vad vi svarade, så att vi kan visa att vi har gjort vår plikt (art. 5.2 UK GDPR).
record-ccpa = Vi sparar din begäran och vårt svar i minst 24 månader, som Kaliforniens regler kräver (11 CCR § 7101).
opt-out = Du kan också säga till oss att inte sälja eller dela dina personliga uppgifter. Svara bara på det här mejlet med ”sälj och dela inte”.

## Refused, extended, closed

refused-lead = vi har granskat din begäran från { $date }. Vi raderar inte. Här är skälet och dina rättigheter.
refused-late-lead = vi har granskat din begäran från { $date }. Vi raderar inget mer. Här är skälet, vad som hade raderats innan, och dina rättigheter.
extended-lead = vi behöver mer tid för din begäran från { $date }.
extended-complexity = Skälet: begäran är komplicerad. Vi måste leta på många ställen.
extended-number = Skälet: väldigt många begäranden har nått oss.
extended-answer-by = Du hör av oss senast
extended-law-gdpr = Lagen tillåter upp till två månader till för det här (art. 12.3 GDPR).
extended-law-uk_gdpr = Lagen tillåter upp till två månader till för det här (art. 12A UK GDPR).
extended-law-ccpa = Kaliforniens regler tillåter upp till 90 dagar från mottagandet för det här (11 CCR § 7021(b)).
withdrawn = du har dragit tillbaka din begäran från { $date }. Vi har stannat och stängt den.
withdrawn-nothing = Inget har raderats.
deleted-before = Det här hade raderats innan och kan inte komma tillbaka:
ask-again = Du kan be om det igen när som helst:
unproven = ingen har bekräftat din begäran från { $date } i tid. Därför har vi stängt den. Inget har raderats.
unproven-why-gdpr = Utan bekräftelsen kan vi inte veta om begäran kommer från den som äger brevlådan, och då får vi inte radera (art. 12.6 och 11.2 GDPR).
unproven-why-uk_gdpr = Utan bekräftelsen kan vi inte veta om begäran kommer från den som äger brevlådan, och då får vi inte radera (art. 12.6 och 11.2 UK GDPR).
unproven-why-ccpa = Utan bekräftelsen kan vi inte fastställa din identitet, och då måste vi avslå begäran (11 CCR § 7022(a)).
unanswered = din begäran från { $date } kunde betyda två saker, och ingen har i tid berättat för oss vilken. Därför har vi stängt den. Inget har raderats.
unanswered-why-gdpr = Vi får inte gissa: det som är raderat kan inte komma tillbaka. Det här brevet ger dig skälet (art. 12.4 GDPR).
unanswered-why-uk_gdpr = Vi får inte gissa: det som är raderat kan inte komma tillbaka. Det här brevet ger dig skälet (art. 12.4 UK GDPR).
unanswered-why-ccpa = Vi får inte gissa: det som är raderat kan inte komma tillbaka. Det här brevet ger dig skälet (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = vi skriver till dig om din begäran från { $date }.
canned-in_progress = Vi arbetar med din begäran. Du behöver inte göra något mer. Vi svarar dig senast { $date }.
canned-the_difference = Två olika saker kan raderas. Om vi raderar ditt konto kan du inte längre logga in; det som företaget måste spara om dina beställningar eller avtal lämnas som det är. Om vi raderar dina uppgifter försvinner allt vi har om dig, i varje system och även i vårt marknadsföringsverktyg. Säg oss vilket av de två du vill: med länken i vårt första brev kan du välja.
canned-other_address = Kanske har du någon gång gett oss en annan e-postadress. Skriv i så fall till oss även från den adressen, eller gör en andra begäran med den. Vi kan bara söka efter en adress vars brevlåda är din.
canned-no_documents = Skicka oss inte någon kopia av ditt id-kort eller pass. Vi behöver ingen: länken i vårt brev räcker för att visa att brevlådan är din. Om du redan har skickat en kopia raderar vi den.
canned-kept_by_law = En del måste sparas en tid därför att en lag kräver det, till exempel fakturor och det som hör till dem. Det ligger inlåst, används inte till något annat och raderas när tiden är ute. Brevet som du får i slutet säger vad som blir kvar, varför och hur länge.
canned-not_us = Vi tror att du menar ett annat företag. { $company } har bara uppgifter om sina egna kunder och kan inte radera något som andra har. Skriv till företaget där du har ditt konto eller ditt avtal.
