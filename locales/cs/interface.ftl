# What the pages say, and the letters too. The person is "Vy", the company "my".
# Short main clauses. Always the same word: smazat, ponechat, potvrdit, vzít zpět, znovu zkontrolovat.

language-name = Čeština
text-direction = ltr

## The frame of every page

product = Žádosti o soukromí
skip = Přejít k obsahu
languages = Jazyk
privacy-notice = Zásady ochrany osobních údajů
talk = Mluvit s člověkem
all-about = Jak požádat o smazání
no-cookies = Tyto stránky nepoužívají cookies a nenačítají nic z jiných stránek.
error-lead = Chyba:
problem = Něco není v pořádku

## Days, moments, lists

month-1 = ledna
month-2 = února
month-3 = března
month-4 = dubna
month-5 = května
month-6 = června
month-7 = července
month-8 = srpna
month-9 = září
month-10 = října
month-11 = listopadu
month-12 = prosince
date-long = { $day }. { $month } { $year }
moment = { $date } v { $time }
list-and = { $head } a { $last }

## The two choices

choice-data = Všechny mé údaje, všude
choice-account = Jen můj účet
choice-unsure = Nevím to jistě
scope-all_data = Všechny mé údaje, všude
scope-account_only = Jen můj účet
explains-data = Smažeme všechny osobní údaje, které o Vás máme, v každém systému, včetně Vašeho účtu a Vašeho kontaktu v našem marketingovém nástroji ActiveCampaign.
explains-account = Uzavřeme Vaše přihlášení a smažeme Váš profil, nic jiného.
explains-unsure = Obojí vysvětlíme v jednom e-mailu a tam si zvolíte.
important = Důležité:
shared-stays = Údaje, které Vaše firma sdílí v našem CRM (seznamy zákazníků, obchody, kontakty), se spolu s přihlášením nesmažou.
law-lets-keep = Některé údaje musí kvůli zákonu zůstat. Řekneme Vám které, proč a do kdy.

## What goes, what stays: in general

will-delete = Smažeme v systému { $system }:
will-anonymise = Odstraníme Vaše jméno v systému { $system }:
will-deactivate = Uzavřeme v systému { $system }:
will-keep = Ponecháme v systému { $system }:
will-forward = Předáme ze systému { $system } firmě, která o nich rozhoduje:
will-untouched = Nedotkneme se v systému { $system }:
older-go = starší neponecháme

because-free_expression = protože je chrání svoboda projevu a informací
because-legal_obligation = protože nám zákon ukládá je ponechat
because-public_health = protože je potřebuje veřejné zdraví
because-archiving = protože je potřebují archivy, výzkum nebo statistika
because-legal_claims = protože jsou potřebné pro právní nároky
because-excessive = protože je žádost zjevně nedůvodná nebo nepřiměřená
because-not_identified = protože jsme se nemohli ujistit, čí údaje to jsou

provision-gdpr-free_expression = čl. 17 odst. 3 písm. a) GDPR
provision-gdpr-legal_obligation = čl. 17 odst. 3 písm. b) GDPR
provision-gdpr-public_health = čl. 17 odst. 3 písm. c) GDPR
provision-gdpr-archiving = čl. 17 odst. 3 písm. d) GDPR
provision-gdpr-legal_claims = čl. 17 odst. 3 písm. e) GDPR
provision-gdpr-excessive = čl. 12 odst. 5 GDPR
provision-gdpr-not_identified = čl. 12 odst. 6 a čl. 11 odst. 2 GDPR
provision-uk_gdpr-free_expression = čl. 17 odst. 3 písm. a) britského GDPR
provision-uk_gdpr-legal_obligation = čl. 17 odst. 3 písm. b) britského GDPR
provision-uk_gdpr-public_health = čl. 17 odst. 3 písm. c) britského GDPR
provision-uk_gdpr-archiving = čl. 17 odst. 3 písm. d) britského GDPR
provision-uk_gdpr-legal_claims = čl. 17 odst. 3 písm. e) britského GDPR
provision-uk_gdpr-excessive = čl. 12 odst. 5 britského GDPR
provision-uk_gdpr-not_identified = čl. 12 odst. 6 a čl. 11 odst. 2 britského GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Ještě nezačalo
system-gone = Smazáno a zkontrolováno
system-kept = Hotovo, něco zůstává
system-nothing_found = Nic nenalezeno
system-declared = Prohlášeno za hotové
system-handed_over = Předáno
system-waits = Čeká
system-stuck = Kontroluje to člověk
system-absent = Nepoužívá se

did-delete = Smazáno:
did-anonymise = Vaše jméno odstraněno:
did-deactivate = Uzavřeno:
did-keep = Ponecháno:
did-forward = Předáno, nesmazáno:
rows = { $label } ({ $rows ->
    [one] 1 záznam
    [few] { $rows } záznamy
    [many] { $rows } záznamu
   *[other] { $rows } záznamů
})
until = do { $date }
forwarded-to = příjemce: { $whom }; rozhoduje se o nich tam
declared-says = Sem se žádný program podívat nemůže. Odpovědná osoba to provedla ručně a prohlásila to.
finishes-on = Poskytovatel pokyn přijal a dokončí ho nejpozději dne { $date }. Potom vše znovu zkontrolujeme.
looked-again = Znovu jsme vše zkontrolovali { $moment }.
absent-by = Společnost prohlásila, že to nepoužívá: { $by }, od { $date }.
systems-title = Co jsme dosud smazali
systems-says = Po smazání vše znovu zkontrolujeme. Za smazané považujeme jen to, co už nenajdeme.
plan-title = Co smažeme

## The start page

form-title = Smazat Vaše údaje, nebo jen Váš účet
form-lead = To jsou dvě různé věci. Zde vidíte, co každá z nich smaže a co zůstane.
form-jump = Přejít k formuláři

next-title = Co bude dál
next-ask = Požádáte
next-ask-says = Formulářem na této stránce nebo e-mailem, vlastními slovy. Nic to nestojí.
next-verify = Potvrdíte
next-verify-says = Pošleme jeden e-mail s odkazem. Tam si zvolíte a potvrdíte jedním tlačítkem. Předtím nic nesmažeme.
next-delete = Smažeme a znovu zkontrolujeme
next-delete-says = Posoudíme Vaši žádost. Potom smažeme údaje a v každém systému vše znovu zkontrolujeme.
next-answer = Napíšeme Vám
next-answer-says = Co jsme smazali, co zůstává a proč: do 30 dnů od Vaší žádosti.

mail-title = Nebo napište e-mail
mail-says = Každé tlačítko otevře Váš poštovní program s hotovým textem. Naše adresa:
mail-data = Všechny mé údaje, všude
mail-account = Jen můj účet
mail-copy = Zobrazit texty ke zkopírování
mail-free = Máte k tomu dotazy? Odpoví člověk:
template-data-subject = Smazání všech mých osobních údajů ve všech systémech
template-data =
    Dobrý den,

    prosím, smažte všechny osobní údaje, které o mně máte, ve všech systémech, také v marketingových nástrojích.

    Píši z e-mailové adresy, kterou znáte. Žádost potvrdím odkazem, který mi pošlete.
template-account-subject = Smazání jen mého účtu
template-account =
    Dobrý den,

    prosím, smažte můj účet a nic jiného.

    Píši z e-mailové adresy svého účtu. Žádost potvrdím odkazem, který mi pošlete.

form-ask = Co máme smazat?
form-safe = Zvolte jednu možnost. Nic nesmažeme, dokud to nepotvrdíte e-mailem.
reach-title = Jak Vás zastihneme?
name = Jméno a příjmení
email = E-mailová adresa
email-hint = Použijte adresu, kterou známe. Pošleme na ni jeden e-mail, abychom se ujistili, že jste to Vy.
message = Cokoli, co nám pomůže najít Vaše údaje
optional = (nepovinné)
message-hint = Například číslo objednávky. Neposílejte prosím hesla ani kopie dokladu totožnosti.
form-send = Odeslat žádost

mistake-scope-missing = Zvolte, co máme smazat
mistake-name-missing = Zadejte své jméno a příjmení
mistake-email-missing = Zadejte svou e-mailovou adresu
mistake-email-malformed = Zadejte e-mailovou adresu se znakem @, například jmeno@example.com
mistake-message-too-long = Zkraťte zprávu na 4000 znaků

## After the form

received-title = Teď se podívejte do e-mailu
received-lead = Máme Vaši žádost
received-says = Posíláme jeden e-mail na adresu { $address }. Otevřete v něm odkaz a potvrďte jedním tlačítkem.
received-none = Žádný e-mail ani po deseti minutách?
received-none-says = Podívejte se do složky se spamem, nebo vyplňte formulář znovu. Platí nejnovější odkaz.
received-again = Zpět k formuláři
reference = Číslo žádosti
link-until = Odkaz platí do
answer-by = Ozveme se Vám nejpozději dne
nothing-before = Nic nesmažeme, dokud to nepotvrdíte.

## The one page

confirm-title = Co máme smazat?
confirm-asked-all_data = Chcete smazat všechny své údaje. Je to tak?
confirm-asked-account_only = Chcete smazat jen svůj účet. Je to tak?
confirm-lead-clear = Podívejte se prosím, co smažeme a co zůstane. Můžete zvolit i druhou možnost. Potom potvrďte jedním tlačítkem.
confirm-lead-unclear = Může to znamenat dvě věci. Zvolte jednu a potom potvrďte jedním tlačítkem.
you-wrote = Dne { $date } jste nám napsali:
quote = „… { $words } …“
no-way-back = Toto nelze vrátit zpět.
cooling-off = { $hours ->
    [0] Posoudíme Vaši žádost a potom údaje smažeme.
    [one] Nejprve posoudíme Vaši žádost. Potom uplyne jedna hodina, než začneme mazat. Do té doby můžete žádost vzít zpět.
    [few] Nejprve posoudíme Vaši žádost. Potom uplynou { $hours } hodiny, než začneme mazat. Do té doby můžete žádost vzít zpět.
    [many] Nejprve posoudíme Vaši žádost. Potom uplyne { $hours } hodiny, než začneme mazat. Do té doby můžete žádost vzít zpět.
   *[other] Nejprve posoudíme Vaši žádost. Potom uplyne { $hours } hodin, než začneme mazat. Do té doby můžete žádost vzít zpět.
}
for-address = Pro
confirm-button = Potvrdit volbu a adresu
confirm-proves = Tímto tlačítkem také ukážete, že tato schránka patří Vám.
not-me = Tato žádost není ode mě
not-me-says = Pak nic nesmažeme a žádost uzavřeme.

## Where things stand

request = Žádost
progress = Průběh
your-choice = Vaše volba
we-decided = Co jsme rozhodli
only-in = Smazat jen v systému { $system }
step-received = Dostali jsme Vaši žádost
step-confirmed = Potvrdili jste ji
step-approved = Posoudili jsme ji a schválili
step-deleting = Mažeme
step-closed = Máte naši odpověď

standing-unconfirmed = Čekáme na Vaše potvrzení
standing-unconfirmed-says = Otevřete odkaz v našem e-mailu a potvrďte jedním tlačítkem. Předtím nic nesmažeme.
standing-checking = Posuzujeme Vaši žádost
standing-checking-says = Žádost je potvrzená. Nemusíte dělat nic dalšího.
standing-scheduled = Vaše žádost je schválená
standing-scheduled-says = Brzy začneme mazat. Do té doby můžete žádost ještě vzít zpět.
standing-deleting = Mažeme
standing-deleting-says = Smazané údaje už nelze vrátit. Než to označíme za hotové, v každém systému vše znovu zkontrolujeme.
standing-answering = Na Vaší žádosti pracuje člověk
standing-answering-says = Odpověď dostanete e-mailem.
standing-fulfilled = Smazali jsme, oč jste žádali
standing-fulfilled-says = V každém systému jsme vše znovu zkontrolovali a nic už jsme nenašli. Nelze to vrátit.
standing-partly_fulfilled = Smazáno, ale něco zůstává
standing-partly_fulfilled-says = Níže vidíte, co jsme smazali, co zůstává nebo bude hotovo později, a proč.
standing-one_system = Hotovo jen v jednom systému
standing-one_system-says = Někdo z nás rozhodl smazat údaje jen v tomto jednom. Níže vidíte, co se tam s Vašimi údaji stalo. Naše ostatní systémy zůstaly, jak byly.
standing-nothing_found = Nenašli jsme nic ke smazání
standing-nothing_found-says = Podívali jsme se do každého systému a nenašli jsme nic, co patří k této žádosti.
standing-refused = Nesmažeme
standing-refused-says = Níže čtete důvod a co můžete udělat.
standing-withdrawn = Žádost je vzata zpět
standing-withdrawn-says = Neděláme nic dalšího. Co jsme smazali už dříve, nelze vrátit.
standing-unproven = Nemohli jsme se ujistit, že jste to Vy
standing-unproven-says = Žádost nikdo včas nepotvrdil. Nic jsme nesmazali. Požádat znovu můžete kdykoli.
standing-unanswered = Nedozvěděli jsme se, co jste měli na mysli
standing-unanswered-says = Nikdo včas nezvolil jednu ze dvou možností. Nic jsme nesmazali. Požádat znovu můžete kdykoli.
standing-duplicate = Odpovídáme pod jiným číslem žádosti
standing-duplicate-says = Stejná žádost k nám přišla dvakrát. Pokračuje pod dřívějším číslem.
standing-answered = Odpověděli jsme
standing-answered-says = Naši odpověď jste dostali e-mailem.
standing-not_a_request = Tato zpráva nebyla žádostí o osobní údaje
standing-not_a_request-says = Uzavřeli jsme ji. Pokud se mýlíme, odpovězte na náš e-mail.

withdraw-title = Změnili jste názor?
withdraw-whole = Žádost můžete vzít zpět, dokud nezačneme mazat. Pak nic nesmažeme.
withdraw-rest = Můžete zastavit to, co ještě zbývá. Smazané údaje už nelze vrátit.
withdraw-open = Vzít mou žádost zpět
withdraw-means = Zastavíme práci a žádost uzavřeme.
withdraw-button = Ano, zastavit
withdraw-by-link = Otevřete odkaz, kterým jste žádost potvrdili. Tam ji můžete vzít zpět. Nebo odpovězte na některý z našich e-mailů.
progress-letters = Napíšeme Vám, až bude hotovo. V každém našem e-mailu je odkaz na tuto žádost.

## The status page

due-answer = Odpověď nejpozději { $date }
due-done = Hotovo nejpozději { $date }
clock = Uplynulo dnů: { $used } z { $days }
received-on = Žádost jsme dostali
promised = Náš slib
statutory = Zákonná lhůta
was-extended = Potřebovali jsme více času a napsali jsme Vám proč.
why = Proč
refused = Vaše údaje nesmažeme, { $because } ({ $provision }).
events-title = Co se stalo
event-received = Dostali jsme Vaši žádost
event-link_sent = Poslali jsme Vám odkaz
event-bounced = Náš e-mail k Vám nedorazil
event-reread = Člověk si Vaši žádost znovu přečetl
event-confirmed = Potvrdili jste žádost
event-approved = Schválili jsme ji
event-extended = Potřebovali jsme více času
event-forwarded = Předali jsme ji firmě, která o části údajů rozhoduje
event-deleting_began = Začali jsme mazat
event-looked_again = V každém systému jsme vše znovu zkontrolovali
event-looked_again_alone = V tomto jednom systému jsme vše znovu zkontrolovali
event-withdrawn = Vzali jste žádost zpět
event-disowned = Sdělili jste nám, že žádost není od Vás
event-refused = Odmítli jsme ji
event-answered = Poslali jsme Vám odpověď
event-closed = Žádost jsme uzavřeli
status-aside = Průběh a pomoc

rights-title = Pokud nesouhlasíte
rights-gdpr = Můžete podat stížnost u dozorového úřadu pro ochranu osobních údajů, například tam, kde bydlíte nebo pracujete, a můžete se obrátit na soud (čl. 77 a 79 GDPR).
rights-uk_gdpr = Můžete si stěžovat u nás (do 30 dnů to potvrdíme) a u úřadu Information Commissioner a můžete se obrátit na soud (čl. 77 a 79 britského GDPR).
rights-ccpa = Můžete nás požádat o nové posouzení a můžete podat stížnost u úřadu California Privacy Protection Agency.
rights-contact = Váš dotaz nebo stížnost u nás čte člověk:
rights-authority = Dozorový úřad, který je pro nás příslušný:
rights-agency = Úřad:

## The certificate

certificate = Potvrzení
certificate-says = Podepisujeme, co je zde uvedeno. Podepsaný soubor to dokazuje, i když už na vás zapomeneme.
certificate-save = Uložit podepsaný soubor
certificate-back = Zpět k vaší žádosti
certificate-for = Komu patří
certificate-for-yours = Není v něm vaše e-mailová adresa, jen její otisk. Klíč ve vašem souboru ukazuje, že je vaše. Až na vás zapomeneme, budete mít tento klíč jen vy, proto si soubor prosím uložte.
certificate-for-in_letter = Není v něm vaše e-mailová adresa, jen její otisk. Klíč, který ukazuje, že je vaše, je v odkazu v našem posledním e-mailu.
certificate-for-ours = Není v něm e-mailová adresa, jen její otisk. Klíč, který ukazuje, čí je, má jen ten, kdo žádost podal.
certificate-for-nobody = Nikoho nejmenuje.
certificate-fingerprint = Otisk
certificate-key = Klíč
certificate-check = Jak ho ověřit
certificate-check-says = Podpis (Ed25519) může kdokoli ověřit naším veřejným klíčem, aniž by se nás ptal:

## Links and messages

expired-title = Platnost tohoto odkazu vypršela
expired-says = { $days ->
    [one] Pro Vaši bezpečnost platí odkaz jen jednou a jeden den. Vaše žádost je stále otevřená.
    [few] Pro Vaši bezpečnost platí odkaz jen jednou a { $days } dny. Vaše žádost je stále otevřená.
    [many] Pro Vaši bezpečnost platí odkaz jen jednou a { $days } dne. Vaše žádost je stále otevřená.
   *[other] Pro Vaši bezpečnost platí odkaz jen jednou a { $days } dní. Vaše žádost je stále otevřená.
}
expired-renew = Poslat nový odkaz
expired-same = Půjde na stejnou adresu jako předtím. Datum se nemění.
expired-limit = Dnes jsme poslali tři e-maily. Pro Vaši bezpečnost další do zítřka nepošleme. Platí nejnovější odkaz.

message-not_found = Tady nic není
message-not_found-says = Adresa v e-mailu byla možná useknutá. Zkopírujte ji celou, nebo nám napište.
message-went_wrong = Něco se nepovedlo
message-went_wrong-says = Byla to naše chyba. To, co jste odeslali, k nám možná nedorazilo. Zkuste to prosím znovu za několik minut.
message-too_many_requests = Prosíme, chvíli počkejte
message-too_many_requests-says = Z Vaší sítě přišlo příliš mnoho pokusů. Zkuste to znovu za hodinu, nebo nám napište: adresa je dole na této stránce.
message-method_not_allowed = Tato stránka funguje jinak
message-method_not_allowed-says = Vraťte se prosím zpět a použijte tlačítko na stránce.
message-bad_request = Nedokázali jsme to přečíst
message-bad_request-says = Vraťte se prosím zpět, načtěte stránku znovu a odešlete ji ještě jednou.
message-unavailable = Za okamžik jsme zpět
message-unavailable-says = Služba se spouští nebo probíhá údržba. Zkuste to prosím znovu za několik minut.
message-home = Na úvodní stránku
request-id = Pokud nám o tom píšete, uveďte prosím:
