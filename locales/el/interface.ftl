# What the pages say, and the letters too. The person is addressed formally, the company is "εμείς".
# Short main clauses. Always the same word: διαγράφουμε, κρατάμε, επιβεβαιώνω, ανακαλώ, κοιτάμε ξανά.

language-name = Ελληνικά
text-direction = ltr

## The frame of every page

product = Γραφείο προσωπικών δεδομένων
skip = Μετάβαση στο περιεχόμενο
languages = Γλώσσα
privacy-notice = Πολιτική απορρήτου
talk = Μιλήστε με έναν άνθρωπο
all-about = Πώς ζητάτε διαγραφή
no-cookies = Αυτές οι σελίδες δεν βάζουν cookies και δεν φορτώνουν τίποτα από άλλους ιστοτόπους.
error-lead = Σφάλμα:
problem = Υπάρχει ένα πρόβλημα

## Days, moments, lists

month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου
date-long = { $day } { $month } { $year }
moment = { $date } στις { $time }
list-and = { $head } και { $last }

## The two choices

choice-data = Τα δεδομένα μου, παντού
choice-account = Μόνο τον λογαριασμό μου
choice-unsure = Δεν είμαι σίγουρος ή σίγουρη
scope-all_data = Τα δεδομένα μου, παντού
scope-account_only = Μόνο τον λογαριασμό μου
explains-data = Διαγράφουμε όλα τα προσωπικά δεδομένα που έχουμε για εσάς, σε κάθε σύστημα, μαζί με τον λογαριασμό σας και την επαφή σας στο εργαλείο μάρκετινγκ ActiveCampaign.
explains-account = Κλείνουμε τη σύνδεσή σας και διαγράφουμε το προφίλ σας, και τίποτε άλλο.
explains-unsure = Τα εξηγούμε και τα δύο σε ένα e-mail, και επιλέγετε εκεί.
important = Σημαντικό:
shared-stays = Δεδομένα που η εταιρεία σας μοιράζεται στο CRM μας (λίστες πελατών, συμφωνίες, επαφές) δεν διαγράφονται μαζί με μια σύνδεση.
law-lets-keep = Κάποια δεδομένα πρέπει να μείνουν λόγω ενός νόμου. Σας λέμε ποια, γιατί και έως πότε.

## What goes, what stays: in general

will-delete = Διαγράφεται στο { $system }:
will-anonymise = Το όνομά σας αφαιρείται στο { $system }:
will-deactivate = Κλείνει στο { $system }:
will-keep = Μένει στο { $system }:
will-forward = Διαβιβάζεται από το { $system } στην εταιρεία που αποφασίζει:
will-untouched = Δεν αγγίζεται στο { $system }:
older-go = τα παλαιότερα δεν μένουν

because-free_expression = επειδή τα προστατεύει η ελευθερία έκφρασης και πληροφόρησης
because-legal_obligation = επειδή ένας νόμος μας υποχρεώνει να τα κρατήσουμε
because-public_health = επειδή τα χρειάζεται η δημόσια υγεία
because-archiving = επειδή τα χρειάζονται αρχεία, έρευνα ή στατιστική
because-legal_claims = επειδή χρειάζονται για νομικές αξιώσεις
because-excessive = επειδή το αίτημα είναι προδήλως αβάσιμο ή υπερβολικό
because-not_identified = επειδή δεν μπορέσαμε να βεβαιωθούμε σε ποιον ανήκουν

provision-gdpr-free_expression = άρθρο 17 παρ. 3 στοιχ. α) ΓΚΠΔ
provision-gdpr-legal_obligation = άρθρο 17 παρ. 3 στοιχ. β) ΓΚΠΔ
provision-gdpr-public_health = άρθρο 17 παρ. 3 στοιχ. γ) ΓΚΠΔ
provision-gdpr-archiving = άρθρο 17 παρ. 3 στοιχ. δ) ΓΚΠΔ
provision-gdpr-legal_claims = άρθρο 17 παρ. 3 στοιχ. ε) ΓΚΠΔ
provision-gdpr-excessive = άρθρο 12 παρ. 5 ΓΚΠΔ
provision-gdpr-not_identified = άρθρο 12 παρ. 6 και άρθρο 11 παρ. 2 ΓΚΠΔ
provision-uk_gdpr-free_expression = άρθρο 17 παρ. 3 στοιχ. α) UK GDPR
provision-uk_gdpr-legal_obligation = άρθρο 17 παρ. 3 στοιχ. β) UK GDPR
provision-uk_gdpr-public_health = άρθρο 17 παρ. 3 στοιχ. γ) UK GDPR
provision-uk_gdpr-archiving = άρθρο 17 παρ. 3 στοιχ. δ) UK GDPR
provision-uk_gdpr-legal_claims = άρθρο 17 παρ. 3 στοιχ. ε) UK GDPR
provision-uk_gdpr-excessive = άρθρο 12 παρ. 5 UK GDPR
provision-uk_gdpr-not_identified = άρθρο 12 παρ. 6 και άρθρο 11 παρ. 2 UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Δεν άρχισε ακόμη
system-gone = Διαγράφηκε και ελέγχθηκε
system-kept = Έγινε, κάτι μένει
system-nothing_found = Δεν βρέθηκε τίποτα
system-declared = Δηλώθηκε ότι έγινε
system-handed_over = Δόθηκε στον πάροχο
system-waits = Περιμένει
system-stuck = Το κοιτάζει ένας άνθρωπος
system-absent = Δεν χρησιμοποιείται

did-delete = Διαγράφηκε:
did-anonymise = Το όνομά σας αφαιρέθηκε:
did-deactivate = Έκλεισε:
did-keep = Κρατήθηκε:
did-forward = Διαβιβάστηκε, δεν διαγράφηκε:
rows = { $label } ({ $rows ->
    [one] 1 εγγραφή
   *[other] { $rows } εγγραφές
})
until = έως { $date }
forwarded-to = σε: { $whom }, που αποφασίζει
declared-says = Εδώ κανένα πρόγραμμα δεν μπορεί να κοιτάξει. Ο αρμόδιος το έκανε με το χέρι και το δήλωσε.
finishes-on = Ο πάροχος έλαβε την εντολή και τελειώνει έως { $date }. Μετά κοιτάμε ξανά.
looked-again = Κοιτάξαμε ξανά: { $moment }.
absent-by = Η εταιρεία δήλωσε ότι δεν το χρησιμοποιεί: { $by }, από { $date }.
systems-title = Τι έχουμε διαγράψει έως τώρα
systems-says = Μετά τη διαγραφή κοιτάμε ξανά. Διαγραμμένο είναι μόνο ό,τι δεν βρίσκουμε πια.
plan-title = Τι θα διαγράψουμε

## The start page

form-title = Διαγραφή των δεδομένων σας, ή μόνο του λογαριασμού σας
form-lead = Είναι δύο διαφορετικά πράγματα. Εδώ βλέπετε τι διαγράφει το καθένα και τι μένει.
form-jump = Μετάβαση στη φόρμα

next-title = Τι γίνεται μετά
next-ask = Το ζητάτε
next-ask-says = Με τη φόρμα αυτής της σελίδας ή με e-mail, με δικά σας λόγια. Δεν κοστίζει τίποτα.
next-verify = Το επιβεβαιώνετε
next-verify-says = Στέλνουμε ένα e-mail με έναν σύνδεσμο. Εκεί επιλέγετε και επιβεβαιώνετε με ένα κουμπί. Πριν από αυτό δεν διαγράφεται τίποτα.
next-delete = Διαγράφουμε, και κοιτάμε ξανά
next-delete-says = Εξετάζουμε το αίτημά σας. Μετά διαγράφουμε, και κοιτάμε ξανά σε κάθε σύστημα.
next-answer = Σας γράφουμε
next-answer-says = Τι διαγράψαμε, τι μένει και γιατί: μέσα σε 30 ημέρες από το αίτημά σας.

mail-title = Ή γράψτε ένα e-mail
mail-says = Κάθε κουμπί ανοίγει το πρόγραμμα e-mail σας με έτοιμο κείμενο. Η διεύθυνσή μας:
mail-data = Τα δεδομένα μου, παντού
mail-account = Μόνο τον λογαριασμό μου
mail-copy = Δείξε τα κείμενα για αντιγραφή
mail-free = Ερωτήσεις για όλα αυτά; Απαντά ένας άνθρωπος:
template-data-subject = Διαγραφή όλων των προσωπικών μου δεδομένων, σε κάθε σύστημα
template-data =
    Καλημέρα σας,

    παρακαλώ διαγράψτε όλα τα προσωπικά δεδομένα που έχετε για μένα, σε κάθε σύστημα, και στα εργαλεία μάρκετινγκ.

    Γράφω από τη διεύθυνση e-mail που γνωρίζετε. Επιβεβαιώνω με τον σύνδεσμο που θα μου στείλετε.
template-account-subject = Διαγραφή μόνο του λογαριασμού μου
template-account =
    Καλημέρα σας,

    παρακαλώ διαγράψτε τον λογαριασμό μου, και τίποτε άλλο.

    Γράφω από τη διεύθυνση e-mail του λογαριασμού μου. Επιβεβαιώνω με τον σύνδεσμο που θα μου στείλετε.

form-ask = Τι να διαγράψουμε;
form-safe = Επιλέξτε. Τίποτα δεν διαγράφεται πριν το επιβεβαιώσετε με e-mail.
reach-title = Πώς θα σας βρούμε;
name = Όνομα
email = Διεύθυνση e-mail
email-hint = Βάλτε τη διεύθυνση που γνωρίζουμε. Στέλνουμε εκεί ένα e-mail για να βεβαιωθούμε ότι είστε εσείς.
message = Ό,τι μας βοηθά να βρούμε τα δεδομένα σας
optional = (προαιρετικό)
message-hint = Για παράδειγμα έναν αριθμό παραγγελίας. Μη στέλνετε κωδικούς ή αντίγραφα ταυτότητας.
form-send = Αποστολή του αιτήματός μου

mistake-scope-missing = Επιλέξτε τι να διαγράψουμε
mistake-name-missing = Γράψτε το όνομά σας
mistake-email-missing = Γράψτε τη διεύθυνση e-mail σας
mistake-email-malformed = Γράψτε μια διεύθυνση e-mail με @, όπως onoma@example.com
mistake-message-too-long = Συντομεύστε το μήνυμά σας στους 4000 χαρακτήρες

## After the form

received-title = Κοιτάξτε τώρα το e-mail σας
received-lead = Έχουμε το αίτημά σας
received-says = Στέλνουμε ένα e-mail στη διεύθυνση { $address }. Ανοίξτε τον σύνδεσμο και επιβεβαιώστε με ένα κουμπί.
received-none = Κανένα e-mail μετά από δέκα λεπτά;
received-none-says = Κοιτάξτε στα ανεπιθύμητα, ή συμπληρώστε τη φόρμα ξανά. Μόνο ο νεότερος σύνδεσμος λειτουργεί.
received-again = Πίσω στη φόρμα
reference = Αριθμός αναφοράς
link-until = Ο σύνδεσμος λειτουργεί έως
answer-by = Έχετε την απάντησή μας έως
nothing-before = Τίποτα δεν διαγράφεται πριν το επιβεβαιώσετε.

## The one page

confirm-title = Τι να διαγράψουμε;
confirm-asked-all_data = Θέλετε να διαγραφούν όλα τα δεδομένα σας. Είναι σωστό;
confirm-asked-account_only = Θέλετε να διαγραφεί μόνο ο λογαριασμός σας. Είναι σωστό;
confirm-lead-clear = Δείτε τι φεύγει και τι μένει. Μπορείτε να επιλέξετε το άλλο. Μετά επιβεβαιώστε με ένα κουμπί.
confirm-lead-unclear = Αυτό μπορεί να σημαίνει δύο πράγματα. Επιλέξτε ένα, και μετά επιβεβαιώστε με ένα κουμπί.
you-wrote = Γράψατε στις { $date }:
quote = «… { $words } …»
no-way-back = Αυτό δεν αναιρείται.
cooling-off = { $hours ->
    [0] Εξετάζουμε το αίτημά σας, και μετά διαγράφουμε.
    [one] Πρώτα εξετάζουμε το αίτημά σας. Μετά περνά μία ώρα πριν διαγράψουμε. Έως τότε μπορείτε να το ανακαλέσετε.
   *[other] Πρώτα εξετάζουμε το αίτημά σας. Μετά περνούν { $hours } ώρες πριν διαγράψουμε. Έως τότε μπορείτε να το ανακαλέσετε.
}
for-address = Για
confirm-button = Επιβεβαιώνω την επιλογή και τη διεύθυνσή μου
confirm-proves = Με αυτό το κουμπί δείχνετε και ότι αυτό το γραμματοκιβώτιο είναι δικό σας.
not-me = Δεν το ζήτησα εγώ
not-me-says = Τότε δεν διαγράφεται τίποτα, και κλείνουμε το αίτημα.

## Where things stand

request = Αίτημα
progress = Πορεία
your-choice = Η επιλογή σας
we-decided = Τι αποφασίσαμε
only-in = Διαγραφή μόνο στο { $system }
step-received = Λάβαμε το αίτημά σας
step-confirmed = Το επιβεβαιώσατε
step-approved = Το εξετάσαμε και το εγκρίναμε
step-deleting = Διαγράφουμε
step-closed = Έχετε την απάντησή μας

standing-unconfirmed = Περιμένουμε την επιβεβαίωσή σας
standing-unconfirmed-says = Ανοίξτε τον σύνδεσμο στο e-mail μας και επιβεβαιώστε με ένα κουμπί. Πριν από αυτό δεν διαγράφεται τίποτα.
standing-checking = Εξετάζουμε το αίτημά σας
standing-checking-says = Το επιβεβαιώσατε. Δεν χρειάζεται να κάνετε τίποτε άλλο.
standing-scheduled = Το αίτημά σας εγκρίθηκε
standing-scheduled-says = Σύντομα αρχίζουμε τη διαγραφή. Έως τότε μπορείτε ακόμη να το ανακαλέσετε.
standing-deleting = Διαγράφουμε
standing-deleting-says = Ό,τι διαγράφηκε δεν επιστρέφει. Κοιτάμε ξανά σε κάθε σύστημα πριν πούμε ότι έγινε.
standing-answering = Ένας άνθρωπος ασχολείται με το αίτημά σας
standing-answering-says = Παίρνετε την απάντηση με e-mail.
standing-fulfilled = Αυτό που ζητήσατε διαγράφηκε
standing-fulfilled-says = Κοιτάξαμε ξανά σε κάθε σύστημα και δεν βρήκαμε πια τίποτα. Δεν επιστρέφει.
standing-partly_fulfilled = Διαγράφηκε, αλλά κάτι μένει
standing-partly_fulfilled-says = Παρακάτω βλέπετε τι διαγράφηκε, τι μένει ή τελειώνει αργότερα, και γιατί.
standing-one_system = Έγινε σε ένα μόνο σύστημα
standing-one_system-says = Κάποιος από εμάς αποφάσισε να διαγράψουμε μόνο σε αυτό. Παρακάτω βλέπετε τι έγιναν τα δεδομένα σας εκεί. Τα άλλα συστήματά μας έμειναν όπως ήταν.
standing-nothing_found = Δεν βρήκαμε τίποτα για διαγραφή
standing-nothing_found-says = Κοιτάξαμε σε κάθε σύστημα και δεν βρήκαμε τίποτα που να ανήκει σε αυτό το αίτημα.
standing-refused = Δεν διαγράφουμε
standing-refused-says = Παρακάτω διαβάζετε τον λόγο, και τι μπορείτε να κάνετε.
standing-withdrawn = Το αίτημα ανακλήθηκε
standing-withdrawn-says = Δεν κάνουμε τίποτε άλλο. Ό,τι είχε ήδη διαγραφεί δεν επιστρέφει.
standing-unproven = Δεν μπορέσαμε να βεβαιωθούμε ότι ήσασταν εσείς
standing-unproven-says = Κανείς δεν επιβεβαίωσε το αίτημα έγκαιρα. Τίποτα δεν διαγράφηκε. Μπορείτε να το ζητήσετε ξανά οποτεδήποτε.
standing-unanswered = Δεν μάθαμε τι εννοούσατε
standing-unanswered-says = Κανείς δεν επέλεξε έγκαιρα ανάμεσα στα δύο. Τίποτα δεν διαγράφηκε. Μπορείτε να το ζητήσετε ξανά οποτεδήποτε.
standing-duplicate = Απαντάμε με άλλον αριθμό αναφοράς
standing-duplicate-says = Το ίδιο αίτημα μας ήρθε δύο φορές. Συνεχίζεται με τον πρώτο αριθμό αναφοράς.
standing-answered = Απαντήσαμε
standing-answered-says = Πήρατε την απάντησή μας με e-mail.
standing-not_a_request = Αυτό δεν ήταν αίτημα για προσωπικά δεδομένα
standing-not_a_request-says = Το κλείσαμε. Αν κάνουμε λάθος, απαντήστε στο e-mail μας.

withdraw-title = Αλλάξατε γνώμη;
withdraw-whole = Μπορείτε να ανακαλέσετε το αίτημα έως ότου αρχίσουμε τη διαγραφή. Τότε δεν διαγράφεται τίποτα.
withdraw-rest = Μπορείτε να σταματήσετε ό,τι απομένει. Ό,τι διαγράφηκε δεν επιστρέφει.
withdraw-open = Ανάκληση του αιτήματός μου
withdraw-means = Σταματάμε, και κλείνουμε το αίτημα.
withdraw-button = Ναι, σταματήστε
withdraw-by-link = Ανοίξτε τον σύνδεσμο με τον οποίο επιβεβαιώσατε. Εκεί μπορείτε να ανακαλέσετε το αίτημα. Ή απαντήστε σε ένα από τα e-mail μας.
progress-letters = Σας γράφουμε όταν γίνει. Κάθε e-mail μας έχει έναν σύνδεσμο προς αυτό το αίτημα.

## The status page

due-answer = Απάντηση έως { $date }
due-done = Έτοιμο έως { $date }
clock = Πέρασαν { $used } από { $days } ημέρες
received-on = Λάβαμε το αίτημά σας
promised = Η υπόσχεσή μας
statutory = Το όριο του νόμου
was-extended = Χρειαστήκαμε περισσότερο χρόνο και σας γράψαμε γιατί.
why = Γιατί
refused = Δεν διαγράφουμε τα δεδομένα σας, { $because } ({ $provision }).
events-title = Τι έγινε
event-received = Λάβαμε το αίτημά σας
event-link_sent = Σας στείλαμε έναν σύνδεσμο
event-bounced = Το e-mail μας δεν σας έφτασε
event-reread = Ένας άνθρωπος διάβασε ξανά το αίτημά σας
event-confirmed = Επιβεβαιώσατε
event-approved = Το εγκρίναμε
event-extended = Χρειαστήκαμε περισσότερο χρόνο
event-forwarded = Το διαβιβάσαμε στην εταιρεία που αποφασίζει για ένα μέρος των δεδομένων
event-deleting_began = Αρχίσαμε τη διαγραφή
event-looked_again = Κοιτάξαμε ξανά σε κάθε σύστημα
event-looked_again_alone = Κοιτάξαμε ξανά σε αυτό το ένα σύστημα
event-withdrawn = Το ανακαλέσατε
event-disowned = Μας είπατε ότι δεν το ζητήσατε εσείς
event-refused = Το απορρίψαμε
event-answered = Σας στείλαμε την απάντησή μας
event-closed = Κλείσαμε το αίτημα
status-aside = Πορεία και βοήθεια

rights-title = Αν δεν συμφωνείτε
rights-gdpr = Μπορείτε να υποβάλετε καταγγελία σε αρχή προστασίας δεδομένων, για παράδειγμα εκεί όπου ζείτε ή εργάζεστε, και μπορείτε να προσφύγετε σε δικαστήριο (άρθρα 77 και 79 ΓΚΠΔ).
rights-uk_gdpr = Μπορείτε να παραπονεθείτε σε εμάς (το επιβεβαιώνουμε μέσα σε 30 ημέρες) και στον Information Commissioner, και μπορείτε να προσφύγετε σε δικαστήριο (άρθρα 77 και 79 UK GDPR).
rights-ccpa = Μπορείτε να μας ζητήσετε να το δούμε ξανά, και μπορείτε να παραπονεθείτε στην California Privacy Protection Agency.
rights-contact = Ένας άνθρωπος της εταιρείας μας διαβάζει την ερώτηση ή το παράπονό σας:
rights-authority = Η αρμόδια αρχή για εμάς:
rights-agency = Η υπηρεσία:

## The certificate

certificate = Βεβαίωση
certificate-says = Υπογράφουμε όσα γράφονται εδώ. Το υπογεγραμμένο αρχείο τα αποδεικνύει, ακόμη και όταν θα σας έχουμε ξεχάσει.
certificate-save = Αποθήκευση του υπογεγραμμένου αρχείου
certificate-back = Πίσω στο αίτημά σας
certificate-for = Σε ποιον ανήκει
certificate-for-yours = Δεν περιέχει τη διεύθυνση e-mail σας, μόνο ένα αποτύπωμά της. Το κλειδί στο αρχείο σας δείχνει ότι είναι δική σας. Όταν θα σας έχουμε ξεχάσει, μόνο εσείς θα έχετε αυτό το κλειδί: αποθηκεύστε το αρχείο.
certificate-for-in_letter = Δεν περιέχει τη διεύθυνση e-mail σας, μόνο ένα αποτύπωμά της. Το κλειδί που δείχνει ότι είναι δική σας έρχεται με τον σύνδεσμο στο τελευταίο μας e-mail.
certificate-for-ours = Δεν περιέχει τη διεύθυνση e-mail, μόνο ένα αποτύπωμά της. Το κλειδί που δείχνει σε ποιον ανήκει το έχει μόνο όποιος έκανε το αίτημα.
certificate-for-nobody = Δεν κατονομάζει κανέναν.
certificate-fingerprint = Αποτύπωμα
certificate-key = Κλειδί
certificate-check = Πώς ελέγχεται
certificate-check-says = Οποιοσδήποτε μπορεί να ελέγξει την υπογραφή (Ed25519) με το δημόσιο κλειδί μας, χωρίς να μας ρωτήσει:

## Links and messages

expired-title = Αυτός ο σύνδεσμος έληξε
expired-says = { $days ->
    [one] Για την ασφάλειά σας ένας σύνδεσμος λειτουργεί μία φορά και για μία ημέρα. Το αίτημά σας είναι ακόμη ανοιχτό.
   *[other] Για την ασφάλειά σας ένας σύνδεσμος λειτουργεί μία φορά και για { $days } ημέρες. Το αίτημά σας είναι ακόμη ανοιχτό.
}
expired-renew = Στείλτε μου νέο σύνδεσμο
expired-same = Πηγαίνει στην ίδια διεύθυνση όπως πριν. Η ημερομηνία μένει.
expired-limit = Στείλαμε σήμερα τρία e-mail. Για την ασφάλειά σας δεν στέλνουμε άλλα πριν από αύριο. Ο νεότερος σύνδεσμος λειτουργεί.

message-not_found = Εδώ δεν υπάρχει τίποτα
message-not_found-says = Ίσως η διεύθυνση κόπηκε μέσα στο e-mail. Αντιγράψτε την ολόκληρη, ή γράψτε μας.
message-went_wrong = Κάτι πήγε στραβά
message-went_wrong-says = Ήταν δικό μας λάθος. Αυτό που στείλατε ίσως δεν έφτασε. Δοκιμάστε ξανά σε λίγα λεπτά.
message-too_many_requests = Περιμένετε λίγο
message-too_many_requests-says = Έγιναν πάρα πολλές προσπάθειες από το δίκτυό σας. Δοκιμάστε ξανά σε μία ώρα ή γράψτε μας: η διεύθυνση βρίσκεται στο κάτω μέρος της σελίδας.
message-method_not_allowed = Αυτή η σελίδα λειτουργεί αλλιώς
message-method_not_allowed-says = Γυρίστε πίσω και χρησιμοποιήστε το κουμπί της σελίδας.
message-bad_request = Δεν μπορέσαμε να το διαβάσουμε
message-bad_request-says = Γυρίστε πίσω, φορτώστε ξανά τη σελίδα και στείλτε το άλλη μία φορά.
message-unavailable = Επιστρέφουμε σε λίγο
message-unavailable-says = Το γραφείο ξεκινά ή συντηρείται. Δοκιμάστε ξανά σε λίγα λεπτά.
message-home = Στην αρχική σελίδα
request-id = Αν μας γράψετε για αυτό, αναφέρετε:
