# What the pages say, and the letters too. The person is "Państwo", the company "my".
# Short main clauses. Always the same word: usunąć, zachować, potwierdzić, wycofać, sprawdzić ponownie.

language-name = Polski
text-direction = ltr

## The frame of every page

product = Wnioski o prywatność
skip = Przejdź do treści
languages = Język
privacy-notice = Polityka prywatności
talk = Porozmawiaj z człowiekiem
all-about = Jak złożyć wniosek o usunięcie
no-cookies = Te strony nie używają plików cookie i nie wczytują niczego z innych stron.
error-lead = Błąd:
problem = Wystąpił problem

## Days, moments, lists

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date-long = { $day } { $month } { $year }
moment = { $date } o { $time }
list-and = { $head } i { $last }

## The two choices

choice-data = Wszystkie moje dane, wszędzie
choice-account = Tylko moje konto
choice-unsure = Nie mam pewności
scope-all_data = Wszystkie moje dane, wszędzie
scope-account_only = Tylko moje konto
explains-data = Usuwamy wszystkie Państwa dane osobowe, w każdym systemie, także Państwa konto i kontakt w naszym narzędziu marketingowym ActiveCampaign.
explains-account = Zamykamy Państwa dostęp i usuwamy Państwa profil, nic więcej.
explains-unsure = Wyjaśniamy obie możliwości w jednym e-mailu i tam Państwo wybierają.
important = Ważne:
shared-stays = Dane, które Państwa firma udostępnia w naszym CRM (listy klientów, transakcje, kontakty), nie są usuwane razem z dostępem.
law-lets-keep = Niektóre dane muszą zostać ze względu na przepisy. Mówimy, które, dlaczego i do kiedy.

## What goes, what stays: in general

will-delete = Usuwamy w { $system }:
will-anonymise = Usuwamy Państwa imię i nazwisko w { $system }:
will-deactivate = Zamykamy w { $system }:
will-keep = Zachowujemy w { $system }:
will-forward = Przekazujemy z { $system } firmie, która o nich decyduje:
will-untouched = Nie ruszamy w { $system }:
older-go = starszych nie zachowujemy

because-free_expression = ponieważ chroni je wolność wypowiedzi i informacji
because-legal_obligation = ponieważ przepisy zobowiązują nas do ich zachowania
because-public_health = ponieważ są potrzebne dla zdrowia publicznego
because-archiving = ponieważ są potrzebne do celów archiwalnych, badań lub statystyki
because-legal_claims = ponieważ są potrzebne do dochodzenia lub obrony roszczeń
because-excessive = ponieważ wniosek jest ewidentnie nieuzasadniony lub nadmierny
because-not_identified = ponieważ nie mogliśmy ustalić, czyje to dane

provision-gdpr-free_expression = art. 17 ust. 3 lit. a RODO
provision-gdpr-legal_obligation = art. 17 ust. 3 lit. b RODO
provision-gdpr-public_health = art. 17 ust. 3 lit. c RODO
provision-gdpr-archiving = art. 17 ust. 3 lit. d RODO
provision-gdpr-legal_claims = art. 17 ust. 3 lit. e RODO
provision-gdpr-excessive = art. 12 ust. 5 RODO
provision-gdpr-not_identified = art. 12 ust. 6 i art. 11 ust. 2 RODO
provision-uk_gdpr-free_expression = art. 17 ust. 3 lit. a brytyjskiego RODO
provision-uk_gdpr-legal_obligation = art. 17 ust. 3 lit. b brytyjskiego RODO
provision-uk_gdpr-public_health = art. 17 ust. 3 lit. c brytyjskiego RODO
provision-uk_gdpr-archiving = art. 17 ust. 3 lit. d brytyjskiego RODO
provision-uk_gdpr-legal_claims = art. 17 ust. 3 lit. e brytyjskiego RODO
provision-uk_gdpr-excessive = art. 12 ust. 5 brytyjskiego RODO
provision-uk_gdpr-not_identified = art. 12 ust. 6 i art. 11 ust. 2 brytyjskiego RODO
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Jeszcze nie rozpoczęto
system-gone = Usunięto i sprawdzono
system-kept = Gotowe, coś zostaje
system-nothing_found = Nic nie znaleziono
system-declared = Oświadczono, że wykonano
system-handed_over = Przekazano
system-waits = Oczekuje
system-stuck = Sprawdza to człowiek
system-absent = Nieużywane

did-delete = Usunięto:
did-anonymise = Usunięto imię i nazwisko:
did-deactivate = Zamknięto:
did-keep = Zachowano:
did-forward = Przekazano, nie usunięto:
rows = { $label } ({ $rows ->
    [one] 1 rekord
    [few] { $rows } rekordy
    [many] { $rows } rekordów
   *[other] { $rows } rekordu
})
until = do { $date }
forwarded-to = do: { $whom }; tam zapada decyzja
declared-says = Tutaj nie może zajrzeć żaden program. Odpowiedzialna osoba zrobiła to ręcznie i tak oświadczyła.
finishes-on = Dostawca przyjął zlecenie i wykona je najpóźniej dnia { $date }. Wtedy sprawdzimy ponownie.
looked-again = Sprawdziliśmy ponownie: { $moment }.
absent-by = Firma oświadczyła, że tego nie używa: { $by }, od dnia { $date }.
systems-title = Co usunęliśmy do tej pory
systems-says = Po usunięciu sprawdzamy ponownie. Za usunięte uznajemy tylko to, czego już nie znajdujemy.
plan-title = Co usuniemy

## The start page

form-title = Usunięcie danych albo tylko konta
form-lead = To dwie różne rzeczy. Tutaj widać, co każda z nich usuwa, a co zostaje.
form-jump = Przejdź do formularza

next-title = Co będzie dalej
next-ask = Składają Państwo wniosek
next-ask-says = Formularzem na tej stronie albo e-mailem, własnymi słowami. To nic nie kosztuje.
next-verify = Potwierdzają Państwo
next-verify-says = Wysyłamy jeden e-mail z linkiem. Tam Państwo wybierają i potwierdzają jednym przyciskiem. Wcześniej nic nie usuwamy.
next-delete = Usuwamy i sprawdzamy ponownie
next-delete-says = Sprawdzamy wniosek. Potem usuwamy dane i sprawdzamy ponownie w każdym systemie.
next-answer = Piszemy do Państwa
next-answer-says = Co usunęliśmy, co zostaje i dlaczego: w ciągu 30 dni od złożenia wniosku.

mail-title = Albo prosimy napisać e-mail
mail-says = Każdy przycisk otwiera program pocztowy z gotowym tekstem. Nasz adres:
mail-data = Wszystkie moje dane, wszędzie
mail-account = Tylko moje konto
mail-copy = Pokaż teksty do skopiowania
mail-free = Pytania w tej sprawie? Odpowiada człowiek:
template-data-subject = Usunięcie wszystkich moich danych osobowych, we wszystkich systemach
template-data =
    Dzień dobry,

    proszę usunąć wszystkie dane osobowe, które Państwo mają na mój temat, we wszystkich systemach, także w narzędziach marketingowych.

    Piszę z adresu e-mail, który Państwo znają. Potwierdzę linkiem, który Państwo przyślą.
template-account-subject = Usunięcie tylko mojego konta
template-account =
    Dzień dobry,

    proszę usunąć moje konto i nic więcej.

    Piszę z adresu e-mail przypisanego do mojego konta. Potwierdzę linkiem, który Państwo przyślą.

form-ask = Co mamy usunąć?
form-safe = Proszę wybrać jedno. Nic nie usuniemy, dopóki Państwo nie potwierdzą przez e-mail.
reach-title = Jak się z Państwem skontaktować?
name = Imię i nazwisko
email = Adres e-mail
email-hint = Prosimy podać adres, który znamy. Wyślemy tam jeden e-mail, aby upewnić się, że to Państwo.
message = Wszystko, co pomoże nam znaleźć Państwa dane
optional = (nieobowiązkowe)
message-hint = Na przykład numer zamówienia. Prosimy nie wysyłać haseł ani kopii dokumentu tożsamości.
form-send = Wyślij mój wniosek

mistake-scope-missing = Proszę wybrać, co mamy usunąć
mistake-name-missing = Proszę podać imię i nazwisko
mistake-email-missing = Proszę podać adres e-mail
mistake-email-malformed = Proszę podać adres e-mail ze znakiem @, na przykład nazwa@example.com
mistake-message-too-long = Proszę skrócić wiadomość do 4000 znaków

## After the form

received-title = Teraz prosimy sprawdzić pocztę
received-lead = Mamy Państwa wniosek
received-says = Wysyłamy jeden e-mail na adres { $address }. Prosimy otworzyć link i potwierdzić jednym przyciskiem.
received-none = Nie ma e-maila po dziesięciu minutach?
received-none-says = Prosimy zajrzeć do folderu ze spamem albo wypełnić formularz jeszcze raz. Działa najnowszy link.
received-again = Wróć do formularza
reference = Numer sprawy
link-until = Link działa do
answer-by = Odpowiemy najpóźniej dnia
nothing-before = Nic nie usuniemy, zanim Państwo potwierdzą.

## The one page

confirm-title = Co mamy usunąć?
confirm-asked-all_data = Mamy usunąć wszystkie Państwa dane. Czy to się zgadza?
confirm-asked-account_only = Mamy usunąć tylko Państwa konto. Czy to się zgadza?
confirm-lead-clear = Prosimy zobaczyć, co usuniemy, a co zostanie. Można wybrać drugą możliwość. Potem prosimy potwierdzić jednym przyciskiem.
confirm-lead-unclear = To może oznaczać dwie rzeczy. Prosimy wybrać jedną, a potem potwierdzić jednym przyciskiem.
you-wrote = Dnia { $date } napisali Państwo:
quote = „… { $words } …”
no-way-back = Tego nie da się cofnąć.
cooling-off = { $hours ->
    [0] Sprawdzamy wniosek, potem usuwamy.
    [one] Najpierw sprawdzamy wniosek. Potem mija godzina, zanim zaczniemy usuwać. Do tego czasu mogą Państwo wycofać wniosek.
    [few] Najpierw sprawdzamy wniosek. Potem mijają { $hours } godziny, zanim zaczniemy usuwać. Do tego czasu mogą Państwo wycofać wniosek.
    [many] Najpierw sprawdzamy wniosek. Potem mija { $hours } godzin, zanim zaczniemy usuwać. Do tego czasu mogą Państwo wycofać wniosek.
   *[other] Najpierw sprawdzamy wniosek. Potem mija { $hours } godziny, zanim zaczniemy usuwać. Do tego czasu mogą Państwo wycofać wniosek.
}
for-address = Dla
confirm-button = Potwierdzam wybór i adres
confirm-proves = Naciśnięcie przycisku pokazuje też, że ta skrzynka należy do Państwa.
not-me = To nie mój wniosek
not-me-says = Wtedy niczego nie usuniemy i zamkniemy sprawę.

## Where things stand

request = Wniosek
progress = Przebieg
your-choice = Państwa wybór
we-decided = Co postanowiliśmy
only-in = Usunąć tylko w systemie { $system }
step-received = Otrzymaliśmy wniosek
step-confirmed = Potwierdzili Państwo wniosek
step-approved = Sprawdziliśmy i przyjęliśmy wniosek
step-deleting = Usuwamy
step-closed = Mają Państwo naszą odpowiedź

standing-unconfirmed = Czekamy na Państwa potwierdzenie
standing-unconfirmed-says = Prosimy otworzyć link z naszego e-maila i potwierdzić jednym przyciskiem. Wcześniej nic nie usuwamy.
standing-checking = Sprawdzamy Państwa wniosek
standing-checking-says = Wniosek jest potwierdzony. Nie trzeba robić nic więcej.
standing-scheduled = Przyjęliśmy Państwa wniosek
standing-scheduled-says = Wkrótce zaczniemy usuwać. Do tego czasu mogą Państwo jeszcze wycofać wniosek.
standing-deleting = Usuwamy
standing-deleting-says = Usuniętych danych nie da się przywrócić. Sprawdzamy ponownie w każdym systemie, zanim uznamy sprawę za zakończoną.
standing-answering = Nad Państwa sprawą pracuje człowiek
standing-answering-says = Odpowiedź otrzymają Państwo e-mailem.
standing-fulfilled = Usunęliśmy to, o co Państwo prosili
standing-fulfilled-says = Sprawdziliśmy ponownie w każdym systemie i niczego już nie znaleźliśmy. Nie da się tego przywrócić.
standing-partly_fulfilled = Usunięto, ale coś zostaje
standing-partly_fulfilled-says = Poniżej widać, co usunęliśmy, co zostaje lub będzie gotowe później i dlaczego.
standing-one_system = Zrobione tylko w jednym systemie
standing-one_system-says = Ktoś z nas postanowił usunąć dane tylko w tym jednym. Poniżej widać, co stało się tam z Państwa danymi. Nasze pozostałe systemy zostały bez zmian.
standing-nothing_found = Nie znaleźliśmy niczego do usunięcia
standing-nothing_found-says = Sprawdziliśmy w każdym systemie i nie znaleźliśmy niczego, co dotyczy tego wniosku.
standing-refused = Nie usuwamy
standing-refused-says = Poniżej podajemy powód i to, co mogą Państwo zrobić.
standing-withdrawn = Wniosek jest wycofany
standing-withdrawn-says = Nie robimy nic więcej. Tego, co usunęliśmy wcześniej, nie da się przywrócić.
standing-unproven = Nie mogliśmy upewnić się, że to Państwo
standing-unproven-says = Nikt nie potwierdził wniosku na czas. Nic nie zostało usunięte. Nowy wniosek można złożyć w każdej chwili.
standing-unanswered = Nie dowiedzieliśmy się, o co chodziło
standing-unanswered-says = Nikt nie wybrał na czas jednej z dwóch możliwości. Nic nie zostało usunięte. Nowy wniosek można złożyć w każdej chwili.
standing-duplicate = Odpowiadamy pod innym numerem sprawy
standing-duplicate-says = Ten sam wniosek dotarł do nas dwa razy. Zajmujemy się nim pod wcześniejszym numerem.
standing-answered = Odpowiedzieliśmy
standing-answered-says = Naszą odpowiedź otrzymali Państwo e-mailem.
standing-not_a_request = To nie był wniosek dotyczący danych osobowych
standing-not_a_request-says = Zamknęliśmy sprawę. Jeśli się mylimy, prosimy odpowiedzieć na nasz e-mail.

withdraw-title = Zmiana zdania?
withdraw-whole = Mogą Państwo wycofać wniosek, zanim zaczniemy usuwać. Wtedy niczego nie usuniemy.
withdraw-rest = Mogą Państwo zatrzymać to, co jeszcze zostało. Usuniętych danych nie da się przywrócić.
withdraw-open = Wycofaj mój wniosek
withdraw-means = Przerywamy i zamykamy sprawę.
withdraw-button = Tak, przerwij
withdraw-by-link = Prosimy otworzyć link, którym wniosek został potwierdzony. Tam można wycofać wniosek. Można też odpowiedzieć na jeden z naszych e-maili.
progress-letters = Napiszemy, gdy wszystko będzie gotowe. W każdym naszym e-mailu jest link do tego wniosku.

## The status page

due-answer = Odpowiedź najpóźniej { $date }
due-done = Gotowe najpóźniej { $date }
clock = Minęło dni: { $used } z { $days }
received-on = Wniosek otrzymano
promised = Nasza obietnica
statutory = Termin ustawowy
was-extended = Potrzebowaliśmy więcej czasu i napisaliśmy Państwu dlaczego.
why = Dlaczego
refused = Nie usuwamy Państwa danych, { $because } ({ $provision }).
events-title = Co się wydarzyło
event-received = Otrzymaliśmy Państwa wniosek
event-link_sent = Wysłaliśmy Państwu link
event-bounced = Nasz e-mail do Państwa nie dotarł
event-reread = Człowiek przeczytał wniosek jeszcze raz
event-confirmed = Potwierdzili Państwo wniosek
event-approved = Przyjęliśmy wniosek
event-extended = Potrzebowaliśmy więcej czasu
event-forwarded = Przekazaliśmy wniosek firmie, która decyduje o części danych
event-deleting_began = Zaczęliśmy usuwać
event-looked_again = Sprawdziliśmy ponownie w każdym systemie
event-looked_again_alone = Sprawdziliśmy ponownie w tym jednym systemie
event-withdrawn = Wycofali Państwo wniosek
event-disowned = Poinformowali nas Państwo, że to nie Państwa wniosek
event-refused = Odmówiliśmy
event-answered = Wysłaliśmy naszą odpowiedź
event-closed = Zamknęliśmy sprawę
status-aside = Przebieg i pomoc

rights-title = Jeśli nie zgadzają się Państwo z nami
rights-gdpr = Mogą Państwo wnieść skargę do organu nadzorczego do spraw ochrony danych, na przykład tam, gdzie Państwo mieszkają lub pracują, i mogą Państwo zwrócić się do sądu (art. 77 i 79 RODO).
rights-uk_gdpr = Mogą Państwo złożyć skargę u nas (potwierdzimy ją w ciągu 30 dni) i u Information Commissioner, i mogą Państwo zwrócić się do sądu (art. 77 i 79 brytyjskiego RODO).
rights-ccpa = Mogą Państwo poprosić nas o ponowne rozpatrzenie i mogą Państwo złożyć skargę do California Privacy Protection Agency.
rights-contact = Państwa pytanie lub skargę czyta u nas człowiek:
rights-authority = Właściwy dla nas organ nadzorczy:
rights-agency = Urząd:

## The certificate

certificate = Zaświadczenie
certificate-says = Podpisujemy to, co tu zapisano. Podpisany plik jest dowodem także wtedy, gdy już Państwa zapomnimy.
certificate-save = Zapisz podpisany plik
certificate-back = Wróć do wniosku
certificate-for = Czyje ono jest
certificate-for-yours = Nie zawiera Państwa adresu e-mail, tylko jego odcisk. Klucz w Państwa pliku pokazuje, że to Państwa adres. Gdy już Państwa zapomnimy, nikt inny nie będzie miał tego klucza, dlatego prosimy zapisać plik.
certificate-for-in_letter = Nie zawiera Państwa adresu e-mail, tylko jego odcisk. Klucz, który pokazuje, że to Państwa adres, jest w linku w naszym ostatnim e-mailu.
certificate-for-ours = Nie zawiera adresu e-mail, tylko jego odcisk. Klucz, który pokazuje, czyj to adres, ma tylko osoba, która złożyła wniosek.
certificate-for-nobody = Nikogo nie wymienia.
certificate-fingerprint = Odcisk
certificate-key = Klucz
certificate-check = Jak je sprawdzić
certificate-check-says = Każdy może sprawdzić podpis (Ed25519) naszym kluczem publicznym, bez pytania nas:

## Links and messages

expired-title = Ten link wygasł
expired-says = { $days ->
    [one] Dla Państwa bezpieczeństwa link działa jeden raz i przez jeden dzień. Wniosek jest nadal otwarty.
    [few] Dla Państwa bezpieczeństwa link działa jeden raz i przez { $days } dni. Wniosek jest nadal otwarty.
    [many] Dla Państwa bezpieczeństwa link działa jeden raz i przez { $days } dni. Wniosek jest nadal otwarty.
   *[other] Dla Państwa bezpieczeństwa link działa jeden raz i przez { $days } dnia. Wniosek jest nadal otwarty.
}
expired-renew = Wyślij mi nowy link
expired-same = Trafi na ten sam adres co wcześniej. Data się nie zmienia.
expired-limit = Wysłaliśmy dziś trzy e-maile. Dla Państwa bezpieczeństwa nie wyślemy kolejnego przed jutrem. Działa najnowszy link.

message-not_found = Tu nic nie ma
message-not_found-says = Być może adres w e-mailu został ucięty. Prosimy skopiować go w całości albo napisać do nas.
message-went_wrong = Coś poszło nie tak
message-went_wrong-says = To był nasz błąd. Wiadomość mogła do nas nie dotrzeć. Prosimy spróbować ponownie za kilka minut.
message-too_many_requests = Prosimy chwilę poczekać
message-too_many_requests-says = Z Państwa sieci przyszło zbyt wiele prób. Prosimy spróbować ponownie za godzinę albo do nas napisać: adres znajduje się na dole tej strony.
message-method_not_allowed = Ta strona działa inaczej
message-method_not_allowed-says = Prosimy wrócić i użyć przycisku na stronie.
message-bad_request = Nie udało nam się tego odczytać
message-bad_request-says = Prosimy wrócić, wczytać stronę ponownie i wysłać jeszcze raz.
message-unavailable = Zaraz wracamy
message-unavailable-says = Serwis właśnie się uruchamia lub trwają prace techniczne. Prosimy spróbować ponownie za kilka minut.
message-home = Do strony głównej
request-id = Jeśli piszą Państwo do nas w tej sprawie, prosimy podać:
