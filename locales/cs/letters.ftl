# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Vaše žádost { $reference }
letter-subject-confirm = Vaše žádost { $reference }: prosíme o potvrzení
hello = Dobrý den,
letter-status = Zde vidíte, jak to s Vaší žádostí vypadá:
letter-answer = Můžete také jednoduše odpovědět na tento e-mail. Čte ho člověk.
letter-contact = Dotazy k ochraně osobních údajů:
letter-unwatched = Tento e-mail neobsahuje obrázky a nesleduje, zda ho otevřete.

letter-law-gdpr = Zákon nám dává jeden měsíc ode dne obdržení žádosti. Budeme-li potřebovat více času, sdělíme Vám to během tohoto měsíce i s důvodem (čl. 12 odst. 3 GDPR).
letter-law-uk_gdpr = Zákon nám dává jeden měsíc. Budeme-li potřebovat více času, sdělíme Vám to během tohoto měsíce i s důvodem (čl. 12A britského GDPR).
letter-law-ccpa = Kalifornské předpisy nám dávají 45 dní ode dne obdržení žádosti, a to i po dobu, kdy ověřujeme, kdo žádá. Budeme-li potřebovat více času, sdělíme Vám to v této lhůtě i s důvodem (11 CCR § 7021).

## The first letter

confirm-first = máme Vaši žádost ze dne { $date }. Zbývá jeden krok, a ten je na Vás.
confirm-reminder = Vaše žádost ze dne { $date } stále čeká na jeden krok od Vás.
confirm-renewed = zde je nový odkaz k Vaší žádosti ze dne { $date }. Starší odkazy už neplatí.
confirm-changed = člověk si znovu přečetl Vaši žádost ze dne { $date }. Nyní jí rozumíme jinak a ptáme se Vás ještě jednou. Starší odkazy už neplatí.
confirm-understood-all_data = Rozumíme tomu tak, že máme smazat všechny osobní údaje, které o Vás máme, v každém systému. Pokud myslíte něco jiného, zvolte to na stránce.
confirm-understood-account_only = Rozumíme tomu tak, že máme smazat jen Váš účet a nic jiného. Pokud myslíte něco jiného, zvolte to na stránce.
confirm-two-meanings = Může znamenat dvě věci: všechny Vaše údaje v každém systému, nebo jen Váš účet. Volba je na Vás.
confirm-open = Otevřete stránku, podívejte se, co smažeme a co zůstane, a potvrďte jedním tlačítkem.
confirm-link = Podívat se a potvrdit
confirm-verify-title = Jak se ujistíme, že jste to Vy
confirm-verify = Odkaz jde jen do této schránky. Tlačítkem ukážete, že schránka patří Vám. To stačí: nechceme doklad totožnosti, kopii ani heslo.
confirm-next = Po Vašem potvrzení žádost posoudíme, smažeme údaje a v každém systému vše znovu zkontrolujeme. Potom Vám napíšeme, co jsme smazali, co zůstává a proč.
confirm-not-you = Žádost nepochází od Vás? Pak nedělejte nic a nic se nesmaže. Nebo na stránce stiskněte „Tato žádost není ode mě“ a my ji uzavřeme.

## Acknowledged without a link

acknowledged = máme Vaši zprávu ze dne { $date }.
acknowledged-access = Rozumíme tomu tak, že chcete vědět, jaké údaje o Vás máme, nebo chcete jejich kopii. Stará se o to člověk. Možná se Vás na něco zeptá, aby se Vaše údaje dostaly jen k Vám.
acknowledged-rectify = Rozumíme tomu tak, že je třeba něco ve Vašich údajích opravit. Stará se o to člověk.
acknowledged-object_optout = Rozumíme tomu tak, že už k něčemu nemáme Vaše údaje používat. Stará se o to člověk.
acknowledged-other = Člověk si ji přečte a odpoví Vám.
acknowledged-all_data = Žádost přišla z naší aplikace po Vašem přihlášení, takže už nic dalšího dokládat nemusíte. Smažeme všechny osobní údaje, které o Vás máme, v každém systému, vše znovu zkontrolujeme a potom Vám napíšeme.
acknowledged-all_data_by_hand = Někdo z nás Vaši žádost zapsal a ujistil se, že jste to Vy, takže už nic dalšího dokládat nemusíte. Smažeme všechny osobní údaje, které o Vás máme, v každém systému, vše znovu zkontrolujeme a potom Vám napíšeme. Pokud jste chtěli něco jiného, nebo jste o nic nežádali, stačí odpovědět na tento e-mail.
acknowledged-one_system_by_hand = Někdo z nás Vaši žádost zapsal a ujistil se, že jste to Vy, takže už nic dalšího dokládat nemusíte. Rozhodl, že údaje smažeme jen v systému { $system }: uděláme to, vše znovu zkontrolujeme a potom Vám napíšeme. Naše ostatní systémy zůstanou, jak jsou. Pokud chcete smazat vše, nebo jste o nic nežádali, stačí odpovědět na tento e-mail.
acknowledged-account_only = Žádost přišla z naší aplikace po Vašem přihlášení, takže už nic dalšího dokládat nemusíte. Smažeme Váš účet a nic jiného, vše znovu zkontrolujeme a potom Vám napíšeme.
acknowledged-account_only_by_hand = Někdo z nás Vaši žádost zapsal a ujistil se, že jste to Vy, takže už nic dalšího dokládat nemusíte. Smažeme Váš účet a nic jiného, vše znovu zkontrolujeme a potom Vám napíšeme. Pokud jste chtěli něco jiného, nebo jste o nic nežádali, stačí odpovědět na tento e-mail.

## The answer

completed-all_data-fulfilled = dne { $date } jsme od Vás dostali žádost o smazání všech Vašich osobních údajů. Je hotovo: údaje jsme smazali a v každém systému vše znovu zkontrolovali.
completed-all_data-partly_fulfilled = dne { $date } jsme od Vás dostali žádost o smazání všech Vašich osobních údajů. Smazali jsme, co smíme. Něco zůstává nebo bude hotovo později: níže čtete co, proč a do kdy.
completed-all_data-nothing_found = dne { $date } jsme od Vás dostali žádost o smazání všech Vašich osobních údajů. Podívali jsme se do každého systému a pod touto adresou jsme nic nenašli.
completed-one_system = dne { $date } jsme od Vás dostali žádost o smazání Vašich osobních údajů. Někdo z nás rozhodl, že to uděláme jen v systému { $system }. Níže čtete, co se tam s Vašimi údaji stalo. Naše ostatní systémy zůstaly, jak byly: co o Vás obsahují, tam stále je.
completed-account_only-fulfilled = dne { $date } jsme od Vás dostali žádost o smazání účtu. Je hotovo: přihlášení už nefunguje. Vše jsme znovu zkontrolovali.
completed-account_only-partly_fulfilled = dne { $date } jsme od Vás dostali žádost o smazání účtu. Smazali jsme, co smíme. Něco zůstává nebo bude hotovo později: níže čtete co, proč a do kdy.
completed-account_only-nothing_found = dne { $date } jsme od Vás dostali žádost o smazání účtu. Podívali jsme se a pod touto adresou jsme žádný účet nenašli.
marketing-gone = Smazali jsme také Váš kontakt v našem marketingovém nástroji ActiveCampaign.
marketing-nothing_found = V našem marketingovém nástroji ActiveCampaign žádný Váš kontakt nebyl.
marketing-handed_over = Náš marketingový nástroj ActiveCampaign přijal pokyn smazat Váš kontakt a ještě není hotov. Budeme vše znovu kontrolovat, dokud nic nezbude.
completed-systems = Systém po systému
completed-untouched = Co při žádosti o smazání účtu zůstává
completed-all-data = Chcete-li smazat všechny své údaje, požádejte nás kdykoli:
completed-no-way-back = Smazané údaje už nelze vrátit. Pokud se k nám vrátíte, začneme znovu od začátku.
completed-certificate = Na stránce vaší žádosti si můžete uložit potvrzení, které jsme podepsali.
completed-on = Dokončeno dne
record-gdpr = Uchováváme záznam o tom, že a kdy jsme od Vás žádost dostali a co jsme odpověděli, abychom mohli doložit, že jsme splnili svou povinnost (čl. 5 odst. 2 GDPR).
record-uk_gdpr = Uchováváme záznam o tom, že a kdy jsme od Vás žádost dostali a co jsme odpověděli, abychom mohli doložit, že jsme splnili svou povinnost (čl. 5 odst. 2 britského GDPR).
record-ccpa = Uchováváme záznam o Vaší žádosti a naší odpovědi nejméně 24 měsíců, jak vyžadují kalifornské předpisy (11 CCR § 7101).
opt-out = Můžete nám také říci, abychom Vaše osobní údaje neprodávali a nesdíleli. Stačí odpovědět na tento e-mail: „neprodávat a nesdílet“.

## Refused, extended, closed

refused-lead = posoudili jsme Vaši žádost ze dne { $date }. Údaje nesmažeme. Zde je důvod a Vaše práva.
refused-late-lead = posoudili jsme Vaši žádost ze dne { $date }. Nic dalšího nesmažeme. Zde je důvod, co jsme smazali už dříve, a Vaše práva.
extended-lead = na Vaši žádost ze dne { $date } potřebujeme více času.
extended-complexity = Důvod: žádost je složitá. Musíme hledat na mnoha místech.
extended-number = Důvod: dostali jsme velmi mnoho žádostí.
extended-answer-by = Ozveme se Vám nejpozději dne
extended-law-gdpr = Zákon na to dovoluje až další dva měsíce (čl. 12 odst. 3 GDPR).
extended-law-uk_gdpr = Zákon na to dovoluje až další dva měsíce (čl. 12A britského GDPR).
extended-law-ccpa = Kalifornské předpisy na to dovolují až 90 dní ode dne obdržení žádosti (11 CCR § 7021(b)).
withdrawn = vzali jste zpět svou žádost ze dne { $date }. Práci jsme zastavili a žádost uzavřeli.
withdrawn-nothing = Nic jsme nesmazali.
deleted-before = Toto jsme smazali už dříve a nelze to vrátit:
ask-again = Požádat znovu můžete kdykoli:
unproven = Vaši žádost ze dne { $date } nikdo včas nepotvrdil. Proto jsme ji uzavřeli. Nic jsme nesmazali.
unproven-why-gdpr = Bez potvrzení nevíme, zda žádost pochází od osoby, které patří tato schránka, a proto nesmíme nic smazat (čl. 12 odst. 6 a čl. 11 odst. 2 GDPR).
unproven-why-uk_gdpr = Bez potvrzení nevíme, zda žádost pochází od osoby, které patří tato schránka, a proto nesmíme nic smazat (čl. 12 odst. 6 a čl. 11 odst. 2 britského GDPR).
unproven-why-ccpa = Bez potvrzení nemůžeme ověřit Vaši totožnost, a proto musíme žádost odmítnout (11 CCR § 7022(a)).
unanswered = Vaše žádost ze dne { $date } mohla znamenat dvě věci a nikdo nám včas neřekl, která z nich platí. Proto jsme ji uzavřeli. Nic jsme nesmazali.
unanswered-why-gdpr = Nesmíme hádat: smazané údaje už nelze vrátit. Tento dopis Vám sděluje důvod (čl. 12 odst. 4 GDPR).
unanswered-why-uk_gdpr = Nesmíme hádat: smazané údaje už nelze vrátit. Tento dopis Vám sděluje důvod (čl. 12 odst. 4 britského GDPR).
unanswered-why-ccpa = Nesmíme hádat: smazané údaje už nelze vrátit. Tento dopis Vám sděluje důvod (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = píšeme Vám ohledně Vaší žádosti ze dne { $date }.
canned-in_progress = Na Vaší žádosti pracujeme. Nemusíte dělat nic dalšího. Odpovíme Vám nejpozději { $date }.
canned-the_difference = Smazat lze dvě různé věci. Pokud smažeme Váš účet, už se nepřihlásíte; to, co firma musí uchovat z Vašich objednávek nebo smluv, zůstane, jak je. Pokud smažeme Vaše údaje, zmizí všechno, co o Vás máme, v každém systému a také v našem marketingovém nástroji. Napište nám prosím, co z toho chcete: odkaz v našem prvním dopise Vám dovolí vybrat.
canned-other_address = Možná jste nám kdysi uvedli jinou e-mailovou adresu. V tom případě nám prosím napište i z ní, nebo s ní podejte druhou žádost. Hledat můžeme jen adresu, jejíž schránka je Vaše.
canned-no_documents = Neposílejte nám prosím kopii občanského průkazu ani pasu. Nepotřebujeme ji: odkaz v našem dopise stačí k tomu, aby ukázal, že schránka je Vaše. Pokud jste nám kopii už poslali, smažeme ji.
canned-kept_by_law = Některé věci se musí po určitou dobu uchovávat, protože to vyžaduje zákon: například faktury a to, co k nim patří. Jsou uzamčeny, k ničemu jinému se nepoužívají a po uplynutí té doby se smažou. Dopis, který dostanete na konci, řekne, co zůstává, proč a do kdy.
canned-not_us = Domníváme se, že máte na mysli jinou firmu. { $company } má jen údaje svých vlastních zákazníků a nemůže smazat nic, co mají jiní. Napište prosím firmě, u které máte účet nebo smlouvu.
