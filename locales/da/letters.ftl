# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Din anmodning { $reference }
letter-subject-confirm = Din anmodning { $reference }: bekræft venligst
hello = Hej,
letter-status = Se, hvor langt din anmodning er:
letter-answer = Du kan også bare svare på denne e-mail. Et menneske læser svaret.
letter-contact = Spørgsmål om privatliv:
letter-unwatched = Denne e-mail indeholder ingen billeder og holder ikke øje med, om du åbner den.

letter-law-gdpr = Loven giver os en måned fra modtagelsen. Har vi brug for længere tid, siger vi det inden for den måned, med grunden (art. 12, stk. 3, GDPR).
letter-law-uk_gdpr = Loven giver os en måned. Har vi brug for længere tid, siger vi det inden for den måned, med grunden (art. 12A UK GDPR).
letter-law-ccpa = Californiens regler giver os 45 dage fra modtagelsen, også mens vi undersøger, hvem der beder. Har vi brug for længere tid, siger vi det inden for den tid, med grunden (11 CCR § 7021).

## The first letter

confirm-first = vi har din anmodning af { $date }. Der er ét skridt tilbage til dig.
confirm-reminder = din anmodning af { $date } venter stadig på ét skridt fra dig.
confirm-renewed = her er det nye link til din anmodning af { $date }. Ældre links virker ikke længere.
confirm-changed = et menneske har læst din anmodning af { $date } igen. Vi forstår den nu anderledes og spørger dig en gang til. Ældre links virker ikke længere.
confirm-understood-all_data = Vi forstår, at alle personoplysninger, vi har om dig, skal slettes, i alle systemer. Hvis du mente noget andet, så vælg det på siden.
confirm-understood-account_only = Vi forstår, at kun din konto skal slettes, og intet andet. Hvis du mente noget andet, så vælg det på siden.
confirm-two-meanings = Den kan betyde to ting: alle dine data i alle systemer, eller kun din konto. Du vælger.
confirm-open = Åbn siden, se, hvad der går, og hvad der bliver, og bekræft med en knap.
confirm-link = Se og bekræft
confirm-verify-title = Sådan sikrer vi os, at det er dig
confirm-verify = Linket går kun til denne postkasse. Med knappen viser du, at postkassen er din. Det er nok: vi vil ikke have legitimation, kopier eller adgangskoder.
confirm-next = Efter din bekræftelse gennemgår vi anmodningen, sletter, og ser efter igen i hvert system. Så skriver vi til dig, hvad der er slettet, hvad der bliver og hvorfor.
confirm-not-you = Har du ikke bedt om dette? Så gør ingenting, og intet slettes. Eller tryk på “Jeg har ikke bedt om dette” på siden, og vi lukker anmodningen.

## Acknowledged without a link

acknowledged = vi har din anmodning af { $date }.
acknowledged-access = Vi forstår, at du vil vide, hvilke data vi har om dig, eller have en kopi af dem. Et menneske tager sig af det og spørger dig måske om noget, så kun du får dine data.
acknowledged-rectify = Vi forstår, at noget skal rettes i dine data. Et menneske tager sig af det.
acknowledged-object_optout = Vi forstår, at vi ikke længere skal bruge dine data til noget bestemt. Et menneske tager sig af det.
acknowledged-other = Et menneske læser den og svarer dig.
acknowledged-all_data = Du bad om det i vores app, hvor du var logget ind, så du behøver ikke bevise mere. Vi sletter alle personoplysninger, vi har om dig, i alle systemer, ser efter igen, og skriver så til dig.
acknowledged-all_data_by_hand = En af os har skrevet din anmodning ned og sikret sig, at det er dig, så du behøver ikke bevise mere. Vi sletter alle personoplysninger, vi har om dig, i alle systemer, ser efter igen, og skriver så til dig. Hvis du ville noget andet, eller slet ikke har bedt om noget, så svar bare på denne e-mail.
acknowledged-one_system_by_hand = En af os har skrevet din anmodning ned og sikret sig, at det er dig, så du behøver ikke bevise mere. Det er besluttet, at vi kun sletter i { $system }: det gør vi, ser efter igen, og skriver så til dig. Vores andre systemer bliver, som de er. Hvis du vil have alt slettet, eller slet ikke har bedt om noget, så svar bare på denne e-mail.
acknowledged-account_only = Du bad om det i vores app, hvor du var logget ind, så du behøver ikke bevise mere. Vi sletter din konto og intet andet, ser efter igen, og skriver så til dig.
acknowledged-account_only_by_hand = En af os har skrevet din anmodning ned og sikret sig, at det er dig, så du behøver ikke bevise mere. Vi sletter din konto og intet andet, ser efter igen, og skriver så til dig. Hvis du ville noget andet, eller slet ikke har bedt om noget, så svar bare på denne e-mail.

## The answer

completed-all_data-fulfilled = { $date } bad du os om at slette alle dine personoplysninger. Det er gjort: vi har slettet dem, og set efter igen i hvert system.
completed-all_data-partly_fulfilled = { $date } bad du os om at slette alle dine personoplysninger. Vi har slettet det, vi må. Noget bliver eller bliver færdigt senere: nedenfor læser du hvad, hvorfor og hvor længe.
completed-all_data-nothing_found = { $date } bad du os om at slette alle dine personoplysninger. Vi så i hvert system og fandt intet under denne adresse.
completed-one_system = { $date } bad du os om at slette dine personoplysninger. En af os besluttede, at vi kun gør det i { $system }. Nedenfor læser du, hvad der er sket med dine data dér. Vores andre systemer er, som de var: det, de indeholder om dig, er der stadig.
completed-account_only-fulfilled = { $date } bad du os om at slette din konto. Det er gjort: dit login virker ikke længere. Vi har set efter igen.
completed-account_only-partly_fulfilled = { $date } bad du os om at slette din konto. Vi har slettet det, vi må. Noget bliver eller bliver færdigt senere: nedenfor læser du hvad, hvorfor og hvor længe.
completed-account_only-nothing_found = { $date } bad du os om at slette din konto. Vi så efter og fandt ingen konto under denne adresse.
marketing-gone = Din kontakt i vores marketingværktøj ActiveCampaign er også slettet.
marketing-nothing_found = I vores marketingværktøj ActiveCampaign var der ingen kontakt til dig.
marketing-handed_over = Vores marketingværktøj ActiveCampaign har fået ordren til at slette din kontakt og er ikke færdigt endnu. Vi ser efter igen, indtil der intet er tilbage.
completed-systems = System for system
completed-untouched = Hvad der bliver ved en anmodning om kontoen
completed-all-data = Hvis du vil have alle dine data slettet, så bed os om det når som helst:
completed-no-way-back = Det, der er slettet, kan ikke komme tilbage. Bliver du kunde igen, begynder vi forfra.
completed-certificate = På siden for din anmodning kan du gemme en attest om dette, som vi har signeret.
completed-on = Afsluttet
record-gdpr = Vi gemmer, at du bad om det, hvornår, og hvad vi svarede, så vi kan vise, at vi har gjort vores pligt (art. 5, stk. 2, GDPR).
record-uk_gdpr = Vi gemmer, at du bad om det, hvornår, og hvad vi svarede, så vi kan vise, at vi har gjort vores pligt (art. 5, stk. 2, UK GDPR).
record-ccpa = Vi gemmer din anmodning og vores svar i mindst 24 måneder, som Californiens regler kræver (11 CCR § 7101).
opt-out = Du kan også sige til os, at vi ikke må sælge eller dele dine personlige oplysninger. Svar bare på denne e-mail med “sælg og del ikke”.

## Refused, extended, closed

refused-lead = vi har gennemgået din anmodning af { $date }. Vi sletter ikke. Her er grunden og dine rettigheder.
refused-late-lead = vi har gennemgået din anmodning af { $date }. Vi sletter ikke mere. Her er grunden, hvad der var slettet før, og dine rettigheder.
extended-lead = vi har brug for mere tid til din anmodning af { $date }.
extended-complexity = Grunden: anmodningen er kompliceret. Vi skal lede mange steder.
extended-number = Grunden: meget mange anmodninger har nået os.
extended-answer-by = Du hører fra os senest
extended-law-gdpr = Loven tillader op til to måneder mere til dette (art. 12, stk. 3, GDPR).
extended-law-uk_gdpr = Loven tillader op til to måneder mere til dette (art. 12A UK GDPR).
extended-law-ccpa = Californiens regler tillader op til 90 dage fra modtagelsen til dette (11 CCR § 7021(b)).
withdrawn = du har trukket din anmodning af { $date } tilbage. Vi har stoppet og lukket den.
withdrawn-nothing = Intet er slettet.
deleted-before = Dette var slettet før og kan ikke komme tilbage:
ask-again = Du kan bede om det igen når som helst:
unproven = ingen har bekræftet din anmodning af { $date } i tide. Derfor har vi lukket den. Intet er slettet.
unproven-why-gdpr = Uden bekræftelsen kan vi ikke vide, om anmodningen kommer fra ejeren af denne postkasse, og derfor må vi ikke slette (art. 12, stk. 6, og art. 11, stk. 2, GDPR).
unproven-why-uk_gdpr = Uden bekræftelsen kan vi ikke vide, om anmodningen kommer fra ejeren af denne postkasse, og derfor må vi ikke slette (art. 12, stk. 6, og art. 11, stk. 2, UK GDPR).
unproven-why-ccpa = Uden bekræftelsen kan vi ikke fastslå din identitet, og derfor skal vi afslå anmodningen (11 CCR § 7022(a)).
unanswered = din anmodning af { $date } kunne betyde to ting, og ingen har fortalt os i tide hvilken. Derfor har vi lukket den. Intet er slettet.
unanswered-why-gdpr = Vi må ikke gætte: det, der er slettet, kan ikke komme tilbage. Dette brev giver dig grunden (art. 12, stk. 4, GDPR).
unanswered-why-uk_gdpr = Vi må ikke gætte: det, der er slettet, kan ikke komme tilbage. Dette brev giver dig grunden (art. 12, stk. 4, UK GDPR).
unanswered-why-ccpa = Vi må ikke gætte: det, der er slettet, kan ikke komme tilbage. Dette brev giver dig grunden (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = vi skriver til dig om din anmodning af { $date }.
canned-in_progress = Vi arbejder på din anmodning. Du behøver ikke gøre mere. Vi svarer dig senest { $date }.
canned-the_difference = To forskellige ting kan slettes. Hvis vi sletter din konto, kan du ikke længere logge ind; det, som virksomheden skal gemme om dine bestillinger eller aftaler, bliver, som det er. Hvis vi sletter dine oplysninger, forsvinder alt, hvad vi har om dig, i hvert system og også i vores marketingværktøj. Fortæl os, hvilken af de to du ønsker: med linket i vores første brev kan du vælge.
canned-other_address = Måske har du engang givet os en anden e-mailadresse. Skriv i så fald også til os fra den adresse, eller send en anmodning mere med den. Vi kan kun søge efter en adresse, hvis postkasse er din.
canned-no_documents = Send os ikke en kopi af dit id-kort eller pas. Vi har ikke brug for den: linket i vores brev er nok til at vise, at postkassen er din. Hvis du allerede har sendt en kopi, sletter vi den.
canned-kept_by_law = Noget skal gemmes i en tid, fordi en lov kræver det, for eksempel fakturaer og det, der hører til dem. Det er låst inde, bruges ikke til andet og slettes, når tiden er gået. Brevet, som du får til sidst, siger, hvad der bliver, hvorfor og hvor længe.
canned-not_us = Vi tror, at du mener en anden virksomhed. { $company } har kun oplysninger om sine egne kunder og kan ikke slette noget, som andre har. Skriv til den virksomhed, hvor du har din konto eller din aftale.
