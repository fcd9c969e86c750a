# What the pages say, and the letters too. The person is "vous", the company "nous".
# Short main clauses. Always the same word: supprimer, conserver, confirmer, retirer, vérifier à nouveau.

language-name = Français
text-direction = ltr

## The frame of every page

product = Bureau de la vie privée
skip = Aller au contenu
languages = Langue
privacy-notice = Politique de confidentialité
talk = Parler à une personne
all-about = Comment demander une suppression
no-cookies = Ces pages ne déposent aucun cookie et ne chargent rien d’autres sites.
error-lead = Erreur :
problem = Il y a un problème

## Days, moments, lists

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $day } { $month } { $year }
moment = { $date } à { $time }
list-and = { $head } et { $last }

## The two choices

choice-data = Mes données, partout
choice-account = Seulement mon compte
choice-unsure = Je ne sais pas
scope-all_data = Mes données, partout
scope-account_only = Seulement mon compte
explains-data = Nous supprimons toutes les données personnelles que nous détenons sur vous, dans tous les systèmes, y compris votre compte et votre contact dans notre outil de marketing ActiveCampaign.
explains-account = Nous fermons votre accès et supprimons votre profil, et rien d’autre.
explains-unsure = Nous expliquons les deux dans un e-mail, et vous choisissez là.
important = Important :
shared-stays = Les données que votre entreprise partage dans notre CRM (listes de clients, affaires, contacts) ne sont pas supprimées avec un accès.
law-lets-keep = Certaines données doivent rester à cause d’une loi. Nous vous disons lesquelles, pourquoi et jusqu’à quand.

## What goes, what stays: in general

will-delete = Supprimé dans { $system } :
will-anonymise = Votre nom retiré dans { $system } :
will-deactivate = Fermé dans { $system } :
will-keep = Conservé dans { $system } :
will-forward = Transmis depuis { $system } à l’entreprise qui en décide :
will-untouched = Pas touché dans { $system } :
older-go = ce qui est plus ancien n’est pas conservé

because-free_expression = parce que la liberté d’expression et d’information les protège
because-legal_obligation = parce qu’une loi nous oblige à les conserver
because-public_health = parce que la santé publique en a besoin
because-archiving = parce que les archives, la recherche ou les statistiques en ont besoin
because-legal_claims = parce qu’elles sont nécessaires à des droits en justice
because-excessive = parce que la demande est manifestement infondée ou excessive
because-not_identified = parce que nous n’avons pas pu nous assurer à qui sont ces données

provision-gdpr-free_expression = art. 17, par. 3, point a), RGPD
provision-gdpr-legal_obligation = art. 17, par. 3, point b), RGPD
provision-gdpr-public_health = art. 17, par. 3, point c), RGPD
provision-gdpr-archiving = art. 17, par. 3, point d), RGPD
provision-gdpr-legal_claims = art. 17, par. 3, point e), RGPD
provision-gdpr-excessive = art. 12, par. 5, RGPD
provision-gdpr-not_identified = art. 12, par. 6, et art. 11, par. 2, RGPD
provision-uk_gdpr-free_expression = art. 17, par. 3, point a), RGPD britannique
provision-uk_gdpr-legal_obligation = art. 17, par. 3, point b), RGPD britannique
provision-uk_gdpr-public_health = art. 17, par. 3, point c), RGPD britannique
provision-uk_gdpr-archiving = art. 17, par. 3, point d), RGPD britannique
provision-uk_gdpr-legal_claims = art. 17, par. 3, point e), RGPD britannique
provision-uk_gdpr-excessive = art. 12, par. 5, RGPD britannique
provision-uk_gdpr-not_identified = art. 12, par. 6, et art. 11, par. 2, RGPD britannique
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Pas encore commencé
system-gone = Supprimé et vérifié
system-kept = Fait, quelque chose reste
system-nothing_found = Rien trouvé
system-declared = Déclaré fait
system-handed_over = Remis au prestataire
system-waits = En attente
system-stuck = Une personne s’en occupe
system-absent = Non utilisé

did-delete = Supprimé :
did-anonymise = Votre nom retiré :
did-deactivate = Fermé :
did-keep = Conservé :
did-forward = Transmis, pas supprimé :
rows = { $label } ({ $rows ->
    [one] { $rows } enregistrement
   *[other] { $rows } enregistrements
})
until = jusqu’au { $date }
forwarded-to = à { $whom }, qui en décide
declared-says = Aucun programme ne peut regarder ici. La personne chargée de cela l’a fait à la main et l’a déclaré.
finishes-on = Le prestataire a reçu l’ordre et termine d’ici le { $date }. Ensuite, nous vérifions à nouveau.
looked-again = Nous avons vérifié à nouveau le { $moment }.
absent-by = L’entreprise a déclaré ne pas l’utiliser : { $by }, depuis le { $date }.
systems-title = Ce que nous avons supprimé jusqu’ici
systems-says = Après la suppression, nous vérifions à nouveau. Seul ce que nous ne trouvons plus compte comme supprimé.
plan-title = Ce que nous allons supprimer

## The start page

form-title = Supprimer vos données, ou seulement votre compte
form-lead = Ce sont deux choses différentes. Voici ce que chacune supprime et ce qui reste.
form-jump = Aller au formulaire

next-title = La suite
next-ask = Vous demandez
next-ask-says = Avec le formulaire de cette page ou par e-mail, avec vos mots. Cela ne coûte rien.
next-verify = Vous confirmez
next-verify-says = Nous envoyons un e-mail avec un lien. Là, vous choisissez et confirmez avec un bouton. Avant cela, rien n’est supprimé.
next-delete = Nous supprimons, et vérifions à nouveau
next-delete-says = Nous examinons votre demande. Puis nous supprimons, et vérifions à nouveau dans chaque système.
next-answer = Nous vous écrivons
next-answer-says = Ce que nous avons supprimé, ce qui reste et pourquoi : dans les 30 jours après votre demande.

mail-title = Ou écrivez un e-mail
mail-says = Chaque bouton ouvre votre messagerie avec le texte déjà écrit. Notre adresse :
mail-data = Mes données, partout
mail-account = Seulement mon compte
mail-copy = Montrer les textes à copier
mail-free = Des questions sur tout cela ? Une personne répond :
template-data-subject = Suppression de toutes mes données personnelles, dans tous les systèmes
template-data =
    Bonjour,

    veuillez supprimer toutes les données personnelles que vous détenez sur moi, dans tous les systèmes, outils de marketing compris.

    J’écris depuis l’adresse e-mail que vous connaissez. Je confirme avec le lien que vous m’envoyez.
template-account-subject = Suppression de mon compte seulement
template-account =
    Bonjour,

    veuillez supprimer mon compte, et rien d’autre.

    J’écris depuis l’adresse e-mail de mon compte. Je confirme avec le lien que vous m’envoyez.

form-ask = Que devons-nous supprimer ?
form-safe = Choisissez. Rien n’est supprimé tant que vous n’avez pas confirmé par e-mail.
reach-title = Comment vous joindre ?
name = Nom
email = Adresse e-mail
email-hint = Prenez l’adresse que nous connaissons. Nous y envoyons un e-mail pour nous assurer que c’est vous.
message = Ce qui nous aide à trouver vos données
optional = (facultatif)
message-hint = Par exemple un numéro de commande. N’envoyez ni mot de passe ni copie de pièce d’identité.
form-send = Envoyer ma demande

mistake-scope-missing = Choisissez ce que nous devons supprimer
mistake-name-missing = Écrivez votre nom
mistake-email-missing = Écrivez votre adresse e-mail
mistake-email-malformed = Écrivez une adresse e-mail avec un @, comme nom@example.com
mistake-message-too-long = Raccourcissez votre message à 4000 caractères

## After the form

received-title = Regardez maintenant vos e-mails
received-lead = Nous avons votre demande
received-says = Nous envoyons un e-mail à { $address }. Ouvrez son lien et confirmez avec un bouton.
received-none = Pas d’e-mail après dix minutes ?
received-none-says = Regardez dans les indésirables, ou remplissez à nouveau le formulaire. Seul le lien le plus récent fonctionne.
received-again = Retour au formulaire
reference = Référence
link-until = Le lien fonctionne jusqu’au
answer-by = Vous avez notre réponse d’ici le
nothing-before = Rien n’est supprimé avant que vous ne confirmiez.

## The one page

confirm-title = Que devons-nous supprimer ?
confirm-asked-all_data = Vous voulez que toutes vos données soient supprimées. Est-ce bien cela ?
confirm-asked-account_only = Vous voulez que seul votre compte soit supprimé. Est-ce bien cela ?
confirm-lead-clear = Regardez ce qui part et ce qui reste. Vous pouvez choisir l’autre possibilité. Puis confirmez avec un bouton.
confirm-lead-unclear = Cela peut vouloir dire deux choses. Choisissez, puis confirmez avec un bouton.
you-wrote = Vous avez écrit le { $date } :
quote = « … { $words } … »
no-way-back = On ne peut pas revenir en arrière.
cooling-off = { $hours ->
    [0] Nous examinons votre demande, puis nous supprimons.
    [one] Nous examinons d’abord votre demande. Puis une heure passe avant la suppression. Jusque-là, vous pouvez la retirer.
   *[other] Nous examinons d’abord votre demande. Puis { $hours } heures passent avant la suppression. Jusque-là, vous pouvez la retirer.
}
for-address = Pour
confirm-button = Confirmer mon choix et mon adresse
confirm-proves = Avec ce bouton, vous montrez aussi que cette boîte est à vous.
not-me = Je n’ai pas demandé cela
not-me-says = Alors rien n’est supprimé, et nous fermons la demande.

## Where things stand

request = Demande
progress = Avancement
your-choice = Votre choix
we-decided = Ce que nous avons décidé
only-in = Supprimer dans { $system } seulement
step-received = Nous avons votre demande
step-confirmed = Vous l’avez confirmée
step-approved = Nous l’avons examinée et acceptée
step-deleting = Nous supprimons
step-closed = Vous avez notre réponse

standing-unconfirmed = Nous attendons votre confirmation
standing-unconfirmed-says = Ouvrez le lien dans notre e-mail et confirmez avec un bouton. Avant cela, rien n’est supprimé.
standing-checking = Nous examinons votre demande
standing-checking-says = Vous l’avez confirmée. Vous n’avez plus rien à faire.
standing-scheduled = Votre demande est acceptée
standing-scheduled-says = Nous commençons bientôt à supprimer. Jusque-là, vous pouvez encore la retirer.
standing-deleting = Nous supprimons
standing-deleting-says = Ce qui est supprimé ne peut pas revenir. Nous vérifions à nouveau dans chaque système avant de dire que c’est fait.
standing-answering = Une personne s’occupe de votre demande
standing-answering-says = Vous recevez la réponse par e-mail.
standing-fulfilled = Ce que vous avez demandé est supprimé
standing-fulfilled-says = Nous avons vérifié à nouveau dans chaque système et n’en avons plus rien trouvé. Cela ne peut pas revenir.
standing-partly_fulfilled = Supprimé, mais quelque chose reste
standing-partly_fulfilled-says = Vous voyez ci-dessous ce qui est supprimé, ce qui reste ou se termine plus tard, et pourquoi.
standing-one_system = Fait dans un seul système
standing-one_system-says = L’un de nous a décidé de ne supprimer que dans celui-ci. Vous voyez ci-dessous ce que vos données y sont devenues. Nos autres systèmes sont restés tels quels.
standing-nothing_found = Nous n’avons rien trouvé à supprimer
standing-nothing_found-says = Nous avons regardé dans chaque système et n’avons rien trouvé qui concerne cette demande.
standing-refused = Nous ne supprimons pas
standing-refused-says = Vous lisez ci-dessous la raison, et ce que vous pouvez faire.
standing-withdrawn = La demande est retirée
standing-withdrawn-says = Nous ne faisons plus rien. Ce qui était déjà supprimé ne peut pas revenir.
standing-unproven = Nous n’avons pas pu nous assurer que c’était vous
standing-unproven-says = Personne n’a confirmé la demande à temps. Rien n’a été supprimé. Vous pouvez demander à nouveau à tout moment.
standing-unanswered = Nous n’avons pas su ce que vous vouliez
standing-unanswered-says = Personne n’a choisi à temps entre les deux. Rien n’a été supprimé. Vous pouvez demander à nouveau à tout moment.
standing-duplicate = Nous répondons sous une autre référence
standing-duplicate-says = La même demande nous est parvenue deux fois. Elle continue sous la première référence.
standing-answered = Nous avons répondu
standing-answered-says = Vous avez reçu notre réponse par e-mail.
standing-not_a_request = Ce n’était pas une demande sur des données personnelles
standing-not_a_request-says = Nous l’avons fermée. Si nous nous trompons, répondez à notre e-mail.

withdraw-title = Vous avez changé d’avis ?
withdraw-whole = Vous pouvez retirer la demande jusqu’à ce que nous commencions à supprimer. Alors rien n’est supprimé.
withdraw-rest = Vous pouvez arrêter le reste. Ce qui est supprimé ne peut pas revenir.
withdraw-open = Retirer ma demande
withdraw-means = Nous arrêtons, et nous fermons la demande.
withdraw-button = Oui, arrêter
withdraw-by-link = Ouvrez le lien avec lequel vous avez confirmé. Là, vous pouvez retirer la demande. Ou répondez à un de nos e-mails.
progress-letters = Nous vous écrivons quand c’est fait. Chaque e-mail de notre part contient un lien vers cette demande.

## The status page

due-answer = Réponse d’ici le { $date }
due-done = Terminé d’ici le { $date }
clock = { $used } jours sur { $days } écoulés
received-on = Nous avons reçu votre demande
promised = Notre promesse
statutory = La limite de la loi
was-extended = Il nous fallait plus de temps et nous vous avons écrit pourquoi.
why = Pourquoi
refused = Nous ne supprimons pas vos données, { $because } ({ $provision }).
events-title = Ce qui s’est passé
event-received = Nous avons reçu votre demande
event-link_sent = Nous vous avons envoyé un lien
event-bounced = Notre e-mail ne vous est pas parvenu
event-reread = Une personne a relu votre demande
event-confirmed = Vous avez confirmé
event-approved = Nous avons accepté
event-extended = Il nous fallait plus de temps
event-forwarded = Nous l’avons transmise à l’entreprise qui décide d’une partie des données
event-deleting_began = Nous avons commencé à supprimer
event-looked_again = Nous avons vérifié à nouveau dans chaque système
event-looked_again_alone = Nous avons vérifié à nouveau dans ce seul système
event-withdrawn = Vous avez retiré la demande
event-disowned = Vous nous avez dit que vous n’aviez pas demandé cela
event-refused = Nous avons refusé
event-answered = Nous vous avons envoyé notre réponse
event-closed = Nous avons fermé la demande
status-aside = Avancement et aide

rights-title = Si vous n’êtes pas d’accord
rights-gdpr = Vous pouvez introduire une réclamation auprès d’une autorité de protection des données, par exemple là où vous vivez ou travaillez, et vous pouvez saisir un tribunal (art. 77 et 79 RGPD).
rights-uk_gdpr = Vous pouvez vous plaindre auprès de nous (nous le confirmons dans les 30 jours) et auprès de l’Information Commissioner, et vous pouvez saisir un tribunal (art. 77 et 79 RGPD britannique).
rights-ccpa = Vous pouvez nous demander de regarder à nouveau, et vous pouvez vous plaindre auprès de la California Privacy Protection Agency.
rights-contact = Une personne de notre entreprise lit votre question ou votre plainte :
rights-authority = L’autorité dont nous relevons :
rights-agency = L’agence :

## The certificate

certificate = Attestation
certificate-says = Nous signons ce qui est écrit ici. Le fichier signé en est la preuve, même quand nous vous aurons oublié.
certificate-save = Enregistrer le fichier signé
certificate-back = Retour à votre demande
certificate-for = À qui elle appartient
certificate-for-yours = Votre adresse e-mail n’y figure pas, seulement une empreinte de celle-ci. La clé dans votre fichier montre qu’elle est à vous. Quand nous vous aurons oublié, personne d’autre que vous n’aura cette clé : veuillez enregistrer le fichier.
certificate-for-in_letter = Votre adresse e-mail n’y figure pas, seulement une empreinte de celle-ci. La clé qui montre qu’elle est à vous vient avec le lien de notre dernier e-mail.
certificate-for-ours = L’adresse e-mail n’y figure pas, seulement une empreinte de celle-ci. Seule la personne qui a fait la demande possède la clé qui montre à qui elle est.
certificate-for-nobody = Elle ne nomme personne.
certificate-fingerprint = Empreinte
certificate-key = Clé
certificate-check = Comment la vérifier
certificate-check-says = Chacun peut vérifier la signature (Ed25519) avec notre clé publique, sans nous consulter :

## Links and messages

expired-title = Ce lien a expiré
expired-says = { $days ->
    [one] Pour votre sécurité, un lien fonctionne une fois et pendant un jour. Votre demande est toujours ouverte.
   *[other] Pour votre sécurité, un lien fonctionne une fois et pendant { $days } jours. Votre demande est toujours ouverte.
}
expired-renew = M’envoyer un nouveau lien
expired-same = Il va à la même adresse qu’avant. La date reste.
expired-limit = Nous avons envoyé trois e-mails aujourd’hui. Pour votre sécurité, nous n’en envoyons plus avant demain. Le lien le plus récent fonctionne.

message-not_found = Il n’y a rien ici
message-not_found-says = Peut-être l’adresse a-t-elle été coupée dans l’e-mail. Copiez-la en entier, ou écrivez-nous.
message-went_wrong = Quelque chose n’a pas marché
message-went_wrong-says = C’était notre faute. Ce que vous avez envoyé n’est peut-être pas arrivé. Réessayez dans quelques minutes.
message-too_many_requests = Patientez un peu
message-too_many_requests-says = Trop de tentatives sont venues de votre réseau. Réessayez dans une heure, ou écrivez-nous : l’adresse se trouve au bas de cette page.
message-method_not_allowed = Cette page fonctionne autrement
message-method_not_allowed-says = Revenez en arrière et utilisez le bouton de la page.
message-bad_request = Nous n’avons pas pu lire cela
message-bad_request-says = Revenez en arrière, rechargez la page et envoyez encore une fois.
message-unavailable = Nous revenons dans un instant
message-unavailable-says = Le bureau démarre ou est en maintenance. Réessayez dans quelques minutes.
message-home = Vers la page d’accueil
request-id = Si vous nous écrivez à ce sujet, citez :
