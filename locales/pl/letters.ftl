# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Państwa wniosek { $reference }
letter-subject-confirm = Państwa wniosek { $reference }: prosimy o potwierdzenie
hello = Dzień dobry,
letter-status = Tutaj widać, co dzieje się z Państwa wnioskiem:
letter-answer = Mogą też Państwo po prostu odpowiedzieć na ten e-mail. Czyta go człowiek.
letter-contact = Pytania o ochronę danych:
letter-unwatched = Ten e-mail nie zawiera obrazków i nie sprawdza, czy Państwo go otwierają.

letter-law-gdpr = Prawo daje nam miesiąc od dnia otrzymania wniosku. Jeśli potrzebujemy więcej czasu, powiemy o tym w ciągu tego miesiąca i podamy powód (art. 12 ust. 3 RODO).
letter-law-uk_gdpr = Prawo daje nam miesiąc. Jeśli potrzebujemy więcej czasu, powiemy o tym w ciągu tego miesiąca i podamy powód (art. 12A brytyjskiego RODO).
letter-law-ccpa = Przepisy Kalifornii dają nam 45 dni od dnia otrzymania wniosku, także na sprawdzenie, kto pyta. Jeśli potrzebujemy więcej czasu, powiemy o tym w tym terminie i podamy powód (11 CCR § 7021).

## The first letter

confirm-first = mamy Państwa wniosek z dnia { $date }. Został jeden krok, który należy do Państwa.
confirm-reminder = Państwa wniosek z dnia { $date } wciąż czeka na jeden krok z Państwa strony.
confirm-renewed = oto nowy link do Państwa wniosku z dnia { $date }. Starsze linki już nie działają.
confirm-changed = człowiek przeczytał jeszcze raz Państwa wniosek z dnia { $date }. Teraz rozumiemy go inaczej i pytamy jeszcze raz. Starsze linki już nie działają.
confirm-understood-all_data = Rozumiemy, że mamy usunąć wszystkie Państwa dane osobowe, w każdym systemie. Jeśli chodziło o coś innego, można to wybrać na stronie.
confirm-understood-account_only = Rozumiemy, że mamy usunąć tylko Państwa konto i nic więcej. Jeśli chodziło o coś innego, można to wybrać na stronie.
confirm-two-meanings = Może on oznaczać dwie rzeczy: wszystkie Państwa dane w każdym systemie albo tylko Państwa konto. Wybierają Państwo.
confirm-open = Prosimy otworzyć stronę, zobaczyć, co usuniemy, a co zostanie, i potwierdzić jednym przyciskiem.
confirm-link = Zobacz i potwierdź
confirm-verify-title = Jak upewniamy się, że to Państwo
confirm-verify = Link trafia tylko do tej skrzynki. Naciśnięcie przycisku pokazuje, że skrzynka należy do Państwa. To wystarczy: nie chcemy dokumentu tożsamości, kopii ani hasła.
confirm-next = Po potwierdzeniu sprawdzamy wniosek, usuwamy dane i sprawdzamy ponownie w każdym systemie. Potem piszemy, co usunęliśmy, co zostaje i dlaczego.
confirm-not-you = Ten wniosek nie pochodzi od Państwa? Wtedy proszę nic nie robić, a nic nie zostanie usunięte. Można też nacisnąć na stronie „To nie mój wniosek”, a zamkniemy sprawę.

## Acknowledged without a link

acknowledged = mamy Państwa wiadomość z dnia { $date }.
acknowledged-access = Rozumiemy, że chcą Państwo wiedzieć, jakie dane o Państwu mamy, albo otrzymać ich kopię. Zajmuje się tym człowiek. Może o coś zapytać, aby dane trafiły tylko do Państwa.
acknowledged-rectify = Rozumiemy, że trzeba sprostować coś w Państwa danych. Zajmuje się tym człowiek.
acknowledged-object_optout = Rozumiemy, że mamy przestać używać Państwa danych w jakimś celu. Zajmuje się tym człowiek.
acknowledged-other = Człowiek ją przeczyta i odpowie.
acknowledged-all_data = Wniosek złożyli Państwo w naszej aplikacji po zalogowaniu, więc nie trzeba niczego więcej udowadniać. Usuwamy wszystkie Państwa dane osobowe, w każdym systemie, sprawdzamy ponownie, a potem piszemy do Państwa.
acknowledged-all_data_by_hand = Ktoś z nas zapisał Państwa wniosek i upewnił się, że to Państwo, więc nie trzeba niczego więcej udowadniać. Usuwamy wszystkie Państwa dane osobowe, w każdym systemie, sprawdzamy ponownie, a potem piszemy do Państwa. Jeśli chodziło o coś innego albo nie było żadnej prośby, wystarczy odpowiedzieć na ten e-mail.
acknowledged-one_system_by_hand = Ktoś z nas zapisał Państwa wniosek i upewnił się, że to Państwo, więc nie trzeba niczego więcej udowadniać. Postanowiono, że usuniemy dane tylko w systemie { $system }: robimy to, sprawdzamy ponownie, a potem piszemy do Państwa. Nasze pozostałe systemy zostają bez zmian. Jeśli wszystko ma zostać usunięte albo nie było żadnej prośby, wystarczy odpowiedzieć na ten e-mail.
acknowledged-account_only = Wniosek złożyli Państwo w naszej aplikacji po zalogowaniu, więc nie trzeba niczego więcej udowadniać. Usuwamy Państwa konto i nic więcej, sprawdzamy ponownie, a potem piszemy do Państwa.
acknowledged-account_only_by_hand = Ktoś z nas zapisał Państwa wniosek i upewnił się, że to Państwo, więc nie trzeba niczego więcej udowadniać. Usuwamy Państwa konto i nic więcej, sprawdzamy ponownie, a potem piszemy do Państwa. Jeśli chodziło o coś innego albo nie było żadnej prośby, wystarczy odpowiedzieć na ten e-mail.

## The answer

completed-all_data-fulfilled = dnia { $date } poprosili nas Państwo o usunięcie wszystkich danych osobowych. Zrobione: usunęliśmy je i sprawdziliśmy ponownie w każdym systemie.
completed-all_data-partly_fulfilled = dnia { $date } poprosili nas Państwo o usunięcie wszystkich danych osobowych. Usunęliśmy to, co nam wolno. Coś zostaje albo będzie gotowe później: poniżej piszemy, co, dlaczego i do kiedy.
completed-all_data-nothing_found = dnia { $date } poprosili nas Państwo o usunięcie wszystkich danych osobowych. Sprawdziliśmy w każdym systemie i nie znaleźliśmy niczego pod tym adresem.
completed-one_system = dnia { $date } poprosili nas Państwo o usunięcie danych osobowych. Ktoś z nas postanowił, że zrobimy to tylko w systemie { $system }. Poniżej piszemy, co stało się tam z Państwa danymi. Nasze pozostałe systemy zostały bez zmian: to, co o Państwu zawierają, nadal tam jest.
completed-account_only-fulfilled = dnia { $date } poprosili nas Państwo o usunięcie konta. Zrobione: logowanie już nie działa. Sprawdziliśmy to ponownie.
completed-account_only-partly_fulfilled = dnia { $date } poprosili nas Państwo o usunięcie konta. Usunęliśmy to, co nam wolno. Coś zostaje albo będzie gotowe później: poniżej piszemy, co, dlaczego i do kiedy.
completed-account_only-nothing_found = dnia { $date } poprosili nas Państwo o usunięcie konta. Sprawdziliśmy i nie znaleźliśmy konta pod tym adresem.
marketing-gone = Usunęliśmy też Państwa kontakt w naszym narzędziu marketingowym ActiveCampaign.
marketing-nothing_found = W naszym narzędziu marketingowym ActiveCampaign nie było Państwa kontaktu.
marketing-handed_over = Nasze narzędzie marketingowe ActiveCampaign przyjęło zlecenie usunięcia Państwa kontaktu i jeszcze go nie zakończyło. Sprawdzamy ponownie, aż nic nie zostanie.
completed-systems = System po systemie
completed-untouched = Co zostaje, gdy wniosek dotyczy konta
completed-all-data = Jeśli chcą Państwo usunąć wszystkie swoje dane, prosimy o wiadomość w dowolnym czasie:
completed-no-way-back = Usuniętych danych nie da się przywrócić. Jeśli wrócą Państwo do nas, zaczniemy od nowa.
completed-certificate = Na stronie wniosku mogą Państwo zapisać podpisane przez nas zaświadczenie.
completed-on = Zakończono dnia
record-gdpr = Przechowujemy zapis o tym, że i kiedy złożyli Państwo wniosek i co odpowiedzieliśmy, aby móc wykazać, że spełniliśmy swój obowiązek (art. 5 ust. 2 RODO).
record-uk_gdpr = Przechowujemy zapis o tym, że i kiedy złożyli Państwo wniosek i co odpowiedzieliśmy, aby móc wykazać, że spełniliśmy swój obowiązek (art. 5 ust. 2 brytyjskiego RODO).
record-ccpa = Przechowujemy zapis Państwa wniosku i naszej odpowiedzi przez co najmniej 24 miesiące, jak wymagają przepisy Kalifornii (11 CCR § 7101).
opt-out = Mogą nam też Państwo zabronić sprzedaży i udostępniania Państwa danych osobowych. Wystarczy odpowiedzieć na ten e-mail: „nie sprzedawać i nie udostępniać”.

## Refused, extended, closed

refused-lead = sprawdziliśmy Państwa wniosek z dnia { $date }. Nie usuwamy danych. Poniżej podajemy powód i Państwa prawa.
refused-late-lead = sprawdziliśmy Państwa wniosek z dnia { $date }. Nie usuwamy niczego więcej. Poniżej podajemy powód, to, co usunęliśmy wcześniej, i Państwa prawa.
extended-lead = potrzebujemy więcej czasu na Państwa wniosek z dnia { $date }.
extended-complexity = Powód: wniosek jest skomplikowany. Musimy szukać w wielu miejscach.
extended-number = Powód: otrzymaliśmy bardzo wiele wniosków.
extended-answer-by = Odpowiemy najpóźniej dnia
extended-law-gdpr = Prawo pozwala na to w ciągu kolejnych dwóch miesięcy (art. 12 ust. 3 RODO).
extended-law-uk_gdpr = Prawo pozwala na to w ciągu kolejnych dwóch miesięcy (art. 12A brytyjskiego RODO).
extended-law-ccpa = Przepisy Kalifornii pozwalają na to w ciągu 90 dni od dnia otrzymania wniosku (11 CCR § 7021(b)).
withdrawn = wycofali Państwo swój wniosek z dnia { $date }. Przerwaliśmy pracę i zamknęliśmy sprawę.
withdrawn-nothing = Nic nie zostało usunięte.
deleted-before = To usunęliśmy już wcześniej i nie da się tego przywrócić:
ask-again = Nowy wniosek można złożyć w każdej chwili:
unproven = nikt nie potwierdził na czas Państwa wniosku z dnia { $date }. Dlatego zamknęliśmy sprawę. Nic nie zostało usunięte.
unproven-why-gdpr = Bez potwierdzenia nie wiemy, czy wniosek pochodzi od osoby, do której należy ta skrzynka, i dlatego nie wolno nam niczego usunąć (art. 12 ust. 6 i art. 11 ust. 2 RODO).
unproven-why-uk_gdpr = Bez potwierdzenia nie wiemy, czy wniosek pochodzi od osoby, do której należy ta skrzynka, i dlatego nie wolno nam niczego usunąć (art. 12 ust. 6 i art. 11 ust. 2 brytyjskiego RODO).
unproven-why-ccpa = Bez potwierdzenia nie możemy sprawdzić Państwa tożsamości i dlatego musimy odrzucić wniosek (11 CCR § 7022(a)).
unanswered = Państwa wniosek z dnia { $date } mógł oznaczać dwie rzeczy i nikt nie powiedział nam na czas, o którą chodzi. Dlatego zamknęliśmy sprawę. Nic nie zostało usunięte.
unanswered-why-gdpr = Nie wolno nam zgadywać: usuniętych danych nie da się przywrócić. Ten list podaje Państwu powód (art. 12 ust. 4 RODO).
unanswered-why-uk_gdpr = Nie wolno nam zgadywać: usuniętych danych nie da się przywrócić. Ten list podaje Państwu powód (art. 12 ust. 4 brytyjskiego RODO).
unanswered-why-ccpa = Nie wolno nam zgadywać: usuniętych danych nie da się przywrócić. Ten list podaje Państwu powód (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = piszemy w sprawie Państwa wniosku z dnia { $date }.
canned-in_progress = Pracujemy nad Państwa wnioskiem. Nie muszą Państwo robić nic więcej. Odpowiemy najpóźniej { $date }.
canned-the_difference = Usunąć można dwie różne rzeczy. Jeśli usuniemy konto, nie będzie można się zalogować; to, co firma musi przechowywać z zamówień lub umów, zostaje bez zmian. Jeśli usuniemy dane, znika wszystko, co o Państwu mamy, w każdym systemie, także w naszym narzędziu marketingowym. Prosimy napisać, o którą z tych rzeczy chodzi: link w naszym pierwszym liście pozwala wybrać.
canned-other_address = Być może podali nam Państwo kiedyś inny adres e-mail. Prosimy wtedy napisać do nas także z tego adresu albo złożyć z niego drugi wniosek. Możemy szukać tylko adresu, którego skrzynka należy do Państwa.
canned-no_documents = Prosimy nie przesyłać nam kopii dowodu osobistego ani paszportu. Nie potrzebujemy jej: link w naszym liście wystarczy, by pokazać, że skrzynka należy do Państwa. Jeśli kopia już do nas dotarła, usuniemy ją.
canned-kept_by_law = Niektóre rzeczy trzeba przez pewien czas przechowywać, bo wymaga tego prawo: na przykład faktury i to, co do nich należy. Są zamknięte, nie służą do niczego innego i zostaną usunięte, gdy ten czas minie. List, który otrzymają Państwo na końcu, powie, co zostaje, dlaczego i do kiedy.
canned-not_us = Sądzimy, że chodzi Państwu o inną firmę. { $company } ma tylko dane własnych klientów i nie może usunąć niczego, co mają inni. Prosimy napisać do firmy, u której mają Państwo konto lub umowę.
