# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Uw verzoek { $reference }
letter-subject-confirm = Uw verzoek { $reference }: graag bevestigen
hello = Goedendag,
letter-status = Hier ziet u hoe het met uw verzoek staat:
letter-answer = U kunt ook gewoon op deze e-mail antwoorden. Een mens leest uw antwoord.
letter-contact = Vragen over privacy:
letter-unwatched = Deze e-mail bevat geen afbeeldingen en houdt niet bij of u hem opent.

letter-law-gdpr = De wet geeft ons één maand vanaf de dag van ontvangst. Hebben wij meer tijd nodig, dan laten wij u dat binnen die maand weten, met de reden (art. 12, lid 3, AVG).
letter-law-uk_gdpr = De wet geeft ons één maand. Hebben wij meer tijd nodig, dan laten wij u dat binnen die maand weten, met de reden (art. 12A UK GDPR).
letter-law-ccpa = De regels van Californië geven ons 45 dagen vanaf de dag van ontvangst, ook terwijl wij nagaan wie het verzoek doet. Hebben wij meer tijd nodig, dan laten wij u dat binnen die tijd weten, met de reden (11 CCR § 7021).

## The first letter

confirm-first = wij hebben uw verzoek van { $date }. Er is nog één stap, en die doet u.
confirm-reminder = uw verzoek van { $date } wacht nog op één stap van u.
confirm-renewed = hier is de nieuwe link voor uw verzoek van { $date }. Oudere links werken niet meer.
confirm-changed = een mens heeft uw verzoek van { $date } nog eens gelezen. Wij begrijpen het nu anders en vragen het u nog een keer. Oudere links werken niet meer.
confirm-understood-all_data = Wij begrijpen dat wij alle persoonsgegevens die wij over u hebben moeten verwijderen, in elk systeem. Bedoelde u iets anders? Kies het dan op de pagina.
confirm-understood-account_only = Wij begrijpen dat wij alleen uw account moeten verwijderen, en verder niets. Bedoelde u iets anders? Kies het dan op de pagina.
confirm-two-meanings = Uw verzoek kan twee dingen betekenen: al uw gegevens in elk systeem, of alleen uw account. U kiest.
confirm-open = Open de pagina, bekijk wat wij verwijderen en wat blijft, en bevestig met één knop.
confirm-link = Bekijken en bevestigen
confirm-verify-title = Hoe wij zeker weten dat u het bent
confirm-verify = De link gaat alleen naar deze mailbox. Met de knop laat u zien dat de mailbox van u is. Dat is genoeg: wij willen geen identiteitsbewijs, geen kopie en geen wachtwoord.
confirm-next = Na uw bevestiging controleren wij het verzoek, verwijderen wij en kijken wij in elk systeem nog eens. Dan schrijven wij u wat wij hebben verwijderd, wat blijft en waarom.
confirm-not-you = Hebt u dit niet gevraagd? Doe dan niets, dan verwijderen wij niets. Of druk op de pagina op “Ik heb dit niet gevraagd”, dan sluiten wij het verzoek.

## Acknowledged without a link

acknowledged = wij hebben uw verzoek van { $date }.
acknowledged-access = Wij begrijpen dat u wilt weten welke gegevens wij over u hebben, of dat u daarvan een kopie wilt. Een mens behandelt uw verzoek en vraagt u misschien iets, zodat alleen u uw gegevens krijgt.
acknowledged-rectify = Wij begrijpen dat er in uw gegevens iets gerectificeerd moet worden. Een mens behandelt uw verzoek.
acknowledged-object_optout = Wij begrijpen dat wij uw gegevens ergens niet meer voor moeten gebruiken. Een mens behandelt uw verzoek.
acknowledged-other = Een mens leest uw bericht en antwoordt u.
acknowledged-all_data = U hebt het gevraagd in onze app, waar u was ingelogd. U hoeft verder niets aan te tonen. Wij verwijderen alle persoonsgegevens die wij over u hebben, in elk systeem, kijken nog eens en schrijven u dan.
acknowledged-all_data_by_hand = Iemand van ons heeft uw verzoek opgeschreven en zich ervan vergewist dat u het bent. U hoeft verder niets aan te tonen. Wij verwijderen alle persoonsgegevens die wij over u hebben, in elk systeem, kijken nog eens en schrijven u dan. Wilde u iets anders, of hebt u niets gevraagd? Antwoord dan gewoon op deze e-mail.
acknowledged-one_system_by_hand = Iemand van ons heeft uw verzoek opgeschreven en zich ervan vergewist dat u het bent. U hoeft verder niets aan te tonen. Besloten is dat wij alleen in { $system } verwijderen: dat doen wij, wij kijken nog eens en schrijven u dan. Onze andere systemen blijven zoals ze zijn. Wilt u dat alles wordt verwijderd, of hebt u niets gevraagd? Antwoord dan gewoon op deze e-mail.
acknowledged-account_only = U hebt het gevraagd in onze app, waar u was ingelogd. U hoeft verder niets aan te tonen. Wij verwijderen uw account en verder niets, kijken nog eens en schrijven u dan.
acknowledged-account_only_by_hand = Iemand van ons heeft uw verzoek opgeschreven en zich ervan vergewist dat u het bent. U hoeft verder niets aan te tonen. Wij verwijderen uw account en verder niets, kijken nog eens en schrijven u dan. Wilde u iets anders, of hebt u niets gevraagd? Antwoord dan gewoon op deze e-mail.

## The answer

completed-all_data-fulfilled = op { $date } hebt u ons gevraagd al uw persoonsgegevens te verwijderen. Dat is gebeurd: wij hebben ze verwijderd en in elk systeem nog eens gekeken.
completed-all_data-partly_fulfilled = op { $date } hebt u ons gevraagd al uw persoonsgegevens te verwijderen. Wij hebben verwijderd wat wij mogen verwijderen. Er blijft iets, of iets is later klaar: hieronder leest u wat, waarom en tot wanneer.
completed-all_data-nothing_found = op { $date } hebt u ons gevraagd al uw persoonsgegevens te verwijderen. Wij hebben in elk systeem gekeken en onder dit adres niets gevonden.
completed-one_system = op { $date } hebt u ons gevraagd uw persoonsgegevens te verwijderen. Iemand van ons heeft besloten dat wij dat alleen in { $system } doen. Hieronder leest u wat daar met uw gegevens is gebeurd. Onze andere systemen zijn gebleven zoals ze waren: wat zij over u bevatten, is er nog.
completed-account_only-fulfilled = op { $date } hebt u ons gevraagd uw account te verwijderen. Dat is gebeurd: u kunt niet meer inloggen. Wij hebben nog eens gekeken.
completed-account_only-partly_fulfilled = op { $date } hebt u ons gevraagd uw account te verwijderen. Wij hebben verwijderd wat wij mogen verwijderen. Er blijft iets, of iets is later klaar: hieronder leest u wat, waarom en tot wanneer.
completed-account_only-nothing_found = op { $date } hebt u ons gevraagd uw account te verwijderen. Wij hebben gekeken en onder dit adres geen account gevonden.
marketing-gone = Ook uw contact in ons marketingprogramma ActiveCampaign is verwijderd.
marketing-nothing_found = In ons marketingprogramma ActiveCampaign stond geen contact van u.
marketing-handed_over = Ons marketingprogramma ActiveCampaign heeft de opdracht gekregen uw contact te verwijderen en is nog niet klaar. Wij kijken nog eens, tot er niets meer is.
completed-systems = Systeem voor systeem
completed-untouched = Wat blijft als alleen het account weggaat
completed-all-data = Wilt u dat wij al uw gegevens verwijderen? Vraag het ons wanneer u wilt:
completed-no-way-back = Wat verwijderd is, komt niet terug. Wordt u weer klant, dan beginnen wij opnieuw.
completed-certificate = Op de pagina van uw verzoek kunt u een door ons ondertekende verklaring hierover opslaan.
completed-on = Afgerond op
record-gdpr = Wij bewaren dat u het hebt gevraagd, wanneer, en wat wij hebben geantwoord. Zo kunnen wij aantonen dat wij onze plicht hebben gedaan (art. 5, lid 2, AVG).
record-uk_gdpr = Wij bewaren dat u het hebt gevraagd, wanneer, en wat wij hebben geantwoord. Zo kunnen wij aantonen dat wij onze plicht hebben gedaan (art. 5, lid 2, UK GDPR).
record-ccpa = Wij bewaren uw verzoek en ons antwoord ten minste 24 maanden, zoals de regels van Californië eisen (11 CCR § 7101).
opt-out = U kunt ons ook zeggen dat wij uw persoonlijke informatie niet mogen verkopen of delen. Antwoord gewoon op deze e-mail met “niet verkopen of delen”.

## Refused, extended, closed

refused-lead = wij hebben uw verzoek van { $date } gecontroleerd. Wij verwijderen niet. Hier leest u de reden en uw rechten.
refused-late-lead = wij hebben uw verzoek van { $date } gecontroleerd. Wij verwijderen niets meer. Hier leest u de reden, wat al eerder verwijderd was, en uw rechten.
extended-lead = wij hebben meer tijd nodig voor uw verzoek van { $date }.
extended-complexity = De reden: het verzoek is complex. Wij moeten op veel plaatsen zoeken.
extended-number = De reden: wij hebben zeer veel verzoeken gekregen.
extended-answer-by = U hoort van ons uiterlijk op
extended-law-gdpr = De wet staat daarvoor nog eens ten hoogste twee maanden toe (art. 12, lid 3, AVG).
extended-law-uk_gdpr = De wet staat daarvoor nog eens ten hoogste twee maanden toe (art. 12A UK GDPR).
extended-law-ccpa = De regels van Californië staan daarvoor ten hoogste 90 dagen vanaf de dag van ontvangst toe (11 CCR § 7021(b)).
withdrawn = u hebt uw verzoek van { $date } ingetrokken. Wij zijn gestopt en hebben het verzoek gesloten.
withdrawn-nothing = Er is niets verwijderd.
deleted-before = Dit was al eerder verwijderd en komt niet terug:
ask-again = U kunt het altijd opnieuw vragen:
unproven = niemand heeft uw verzoek van { $date } op tijd bevestigd. Daarom hebben wij het gesloten. Er is niets verwijderd.
unproven-why-gdpr = Zonder de bevestiging weten wij niet of het verzoek komt van degene van wie deze mailbox is. Daarom mogen wij niet verwijderen (art. 12, lid 6, en art. 11, lid 2, AVG).
unproven-why-uk_gdpr = Zonder de bevestiging weten wij niet of het verzoek komt van degene van wie deze mailbox is. Daarom mogen wij niet verwijderen (art. 12, lid 6, en art. 11, lid 2, UK GDPR).
unproven-why-ccpa = Zonder de bevestiging kunnen wij uw identiteit niet controleren. Daarom moeten wij het verzoek weigeren (11 CCR § 7022(a)).
unanswered = uw verzoek van { $date } kon twee dingen betekenen, en niemand heeft ons op tijd gezegd welk van de twee. Daarom hebben wij het gesloten. Er is niets verwijderd.
unanswered-why-gdpr = Wij mogen niet raden: wat verwijderd is, komt niet terug. Deze brief geeft u de reden (art. 12, lid 4, AVG).
unanswered-why-uk_gdpr = Wij mogen niet raden: wat verwijderd is, komt niet terug. Deze brief geeft u de reden (art. 12, lid 4, UK GDPR).
unanswered-why-ccpa = Wij mogen niet raden: wat verwijderd is, komt niet terug. Deze brief geeft u de reden (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = wij schrijven u over uw verzoek van { $date }.
canned-in_progress = Wij behandelen uw verzoek. U hoeft verder niets te doen. Wij antwoorden u uiterlijk op { $date }.
canned-the_difference = Er kunnen twee dingen worden gewist, en die zijn niet hetzelfde. Wissen wij uw account, dan kunt u niet meer inloggen; wat het bedrijf van uw bestellingen of contracten moet bewaren, blijft zoals het is. Wissen wij uw gegevens, dan gaat alles weg wat wij over u hebben, in elk systeem en ook in ons marketingsysteem. Laat ons weten welke van de twee u wilt: met de link in onze eerste brief kunt u kiezen.
canned-other_address = Misschien hebt u ons ooit een ander e-mailadres gegeven. Schrijf ons dan ook vanaf dat adres, of doe er een tweede verzoek mee. Wij kunnen alleen zoeken naar een adres waarvan de mailbox van u is.
canned-no_documents = Stuur ons alstublieft geen kopie van uw identiteitskaart of paspoort. Wij hebben die niet nodig: de link in onze brief is genoeg om te laten zien dat de mailbox van u is. Hebt u ons al een kopie gestuurd, dan wissen wij die.
canned-kept_by_law = Sommige dingen moeten een tijd worden bewaard omdat een wet dat eist, bijvoorbeeld facturen en wat daarbij hoort. Ze liggen achter slot, worden nergens anders voor gebruikt en worden gewist als de tijd om is. In de brief die u aan het eind krijgt, staat wat blijft, waarom en tot wanneer.
canned-not_us = Wij denken dat u een ander bedrijf bedoelt. { $company } heeft alleen gegevens van eigen klanten en kan niets wissen wat anderen hebben. Schrijf aan het bedrijf waar u uw account of uw contract hebt.
