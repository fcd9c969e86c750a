# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Votre demande { $reference }
letter-subject-confirm = Votre demande { $reference } : merci de confirmer
hello = Bonjour,
letter-status = Voir où en est votre demande :
letter-answer = Vous pouvez aussi simplement répondre à cet e-mail. Une personne le lit.
letter-contact = Questions sur la vie privée :
letter-unwatched = Cet e-mail ne contient aucune image et n’observe pas si vous l’ouvrez.

letter-law-gdpr = La loi nous donne un mois à compter de la réception. S’il nous faut plus de temps, nous vous le disons pendant ce mois, avec la raison (art. 12, par. 3, RGPD).
letter-law-uk_gdpr = La loi nous donne un mois. S’il nous faut plus de temps, nous vous le disons pendant ce mois, avec la raison (art. 12A RGPD britannique).
letter-law-ccpa = Les règles de Californie nous donnent 45 jours à compter de la réception, y compris pour vérifier qui demande. S’il nous faut plus de temps, nous vous le disons dans ce délai, avec la raison (11 CCR § 7021).

## The first letter

confirm-first = nous avons votre demande du { $date }. Il vous reste une étape.
confirm-reminder = votre demande du { $date } attend encore une étape de votre part.
confirm-renewed = voici le nouveau lien pour votre demande du { $date }. Les anciens liens ne fonctionnent plus.
confirm-changed = une personne a relu votre demande du { $date }. Nous la comprenons maintenant autrement et vous posons la question encore une fois. Les anciens liens ne fonctionnent plus.
confirm-understood-all_data = Nous comprenons que toutes les données personnelles que nous détenons sur vous doivent être supprimées, dans tous les systèmes. Si vous vouliez autre chose, choisissez-le sur la page.
confirm-understood-account_only = Nous comprenons que seul votre compte doit être supprimé, et rien d’autre. Si vous vouliez autre chose, choisissez-le sur la page.
confirm-two-meanings = Cela peut vouloir dire deux choses : toutes vos données dans tous les systèmes, ou seulement votre compte. C’est vous qui choisissez.
confirm-open = Ouvrez la page, regardez ce qui part et ce qui reste, et confirmez avec un bouton.
confirm-link = Regarder et confirmer
confirm-verify-title = Comment nous nous assurons que c’est vous
confirm-verify = Le lien ne va qu’à cette boîte. Avec le bouton, vous montrez que la boîte est à vous. Cela suffit : nous ne voulons ni pièce d’identité, ni copie, ni mot de passe.
confirm-next = Après votre confirmation, nous examinons la demande, supprimons, et vérifions à nouveau dans chaque système. Puis nous vous écrivons ce qui a été supprimé, ce qui reste et pourquoi.
confirm-not-you = Vous n’avez pas demandé cela ? Alors ne faites rien, et rien n’est supprimé. Ou appuyez sur « Je n’ai pas demandé cela » sur la page, et nous fermons la demande.

## Acknowledged without a link

acknowledged = nous avons votre demande du { $date }.
acknowledged-access = Nous comprenons que vous voulez savoir quelles données nous détenons sur vous, ou en recevoir une copie. Une personne s’en occupe et vous posera peut-être une question, pour que vous seul receviez vos données.
acknowledged-rectify = Nous comprenons que quelque chose doit être corrigé dans vos données. Une personne s’en occupe.
acknowledged-object_optout = Nous comprenons que nous ne devons plus utiliser vos données pour un certain but. Une personne s’en occupe.
acknowledged-other = Une personne la lit et vous répond.
acknowledged-all_data = Vous avez demandé dans notre application, où vous étiez connecté : vous n’avez donc plus rien à prouver. Nous supprimons toutes les données personnelles que nous détenons sur vous, dans tous les systèmes, vérifions à nouveau, puis vous écrivons.
acknowledged-all_data_by_hand = L’un de nous a noté votre demande et s’est assuré que c’est bien vous : vous n’avez donc plus rien à prouver. Nous supprimons toutes les données personnelles que nous détenons sur vous, dans tous les systèmes, vérifions à nouveau, puis vous écrivons. Si vous vouliez autre chose, ou si vous n’avez rien demandé, répondez simplement à ce message.
acknowledged-one_system_by_hand = L’un de nous a noté votre demande et s’est assuré que c’est bien vous : vous n’avez donc plus rien à prouver. Il a été décidé de ne supprimer que dans { $system } : nous le faisons, vérifions à nouveau, puis vous écrivons. Nos autres systèmes restent tels quels. Si vous voulez que tout soit supprimé, ou si vous n’avez rien demandé, répondez simplement à ce message.
acknowledged-account_only = Vous avez demandé dans notre application, où vous étiez connecté : vous n’avez donc plus rien à prouver. Nous supprimons votre compte et rien d’autre, vérifions à nouveau, puis vous écrivons.
acknowledged-account_only_by_hand = L’un de nous a noté votre demande et s’est assuré que c’est bien vous : vous n’avez donc plus rien à prouver. Nous supprimons votre compte et rien d’autre, vérifions à nouveau, puis vous écrivons. Si vous vouliez autre chose, ou si vous n’avez rien demandé, répondez simplement à ce message.

## The answer

completed-all_data-fulfilled = le { $date }, vous nous avez demandé de supprimer toutes vos données personnelles. C’est fait : nous les avons supprimées et avons vérifié à nouveau dans chaque système.
completed-all_data-partly_fulfilled = le { $date }, vous nous avez demandé de supprimer toutes vos données personnelles. Nous avons supprimé ce que nous pouvons. Quelque chose reste ou se termine plus tard : vous lisez ci-dessous quoi, pourquoi et jusqu’à quand.
completed-all_data-nothing_found = le { $date }, vous nous avez demandé de supprimer toutes vos données personnelles. Nous avons regardé dans chaque système et n’avons rien trouvé à cette adresse.
completed-one_system = le { $date }, vous nous avez demandé de supprimer vos données personnelles. L’un de nous a décidé de ne le faire que dans { $system }. Vous lisez ci-dessous ce que vos données y sont devenues. Nos autres systèmes sont restés tels quels : ce qu’ils contiennent sur vous s’y trouve toujours.
completed-account_only-fulfilled = le { $date }, vous nous avez demandé de supprimer votre compte. C’est fait : votre accès ne fonctionne plus. Nous avons vérifié à nouveau.
completed-account_only-partly_fulfilled = le { $date }, vous nous avez demandé de supprimer votre compte. Nous avons supprimé ce que nous pouvons. Quelque chose reste ou se termine plus tard : vous lisez ci-dessous quoi, pourquoi et jusqu’à quand.
completed-account_only-nothing_found = le { $date }, vous nous avez demandé de supprimer votre compte. Nous avons regardé et n’avons trouvé aucun compte à cette adresse.
marketing-gone = Votre contact dans notre outil de marketing ActiveCampaign est supprimé aussi.
marketing-nothing_found = Dans notre outil de marketing ActiveCampaign, il n’y avait aucun contact à vous.
marketing-handed_over = Notre outil de marketing ActiveCampaign a reçu l’ordre de supprimer votre contact et n’a pas encore terminé. Nous vérifions à nouveau jusqu’à ce qu’il ne reste rien.
completed-systems = Système par système
completed-untouched = Ce qui reste avec une demande pour le compte
completed-all-data = Si vous voulez que toutes vos données soient supprimées, demandez-le à tout moment :
completed-no-way-back = Ce qui est supprimé ne peut pas revenir. Si vous redevenez client, nous commençons à zéro.
completed-certificate = Sur la page de votre demande, vous pouvez enregistrer une attestation que nous avons signée.
completed-on = Terminé le
record-gdpr = Nous gardons une trace de votre demande, de sa date et de notre réponse, pour pouvoir montrer que nous avons fait notre devoir (art. 5, par. 2, RGPD).
record-uk_gdpr = Nous gardons une trace de votre demande, de sa date et de notre réponse, pour pouvoir montrer que nous avons fait notre devoir (art. 5, par. 2, RGPD britannique).
record-ccpa = Nous gardons une trace de votre demande et de notre réponse pendant au moins 24 mois, comme les règles de Californie l’exigent (11 CCR § 7101).
opt-out = Vous pouvez aussi nous dire de ne pas vendre ni partager vos informations personnelles. Répondez simplement à cet e-mail par « ne pas vendre ni partager ».

## Refused, extended, closed

refused-lead = nous avons examiné votre demande du { $date }. Nous ne supprimons pas. Voici la raison et vos droits.
refused-late-lead = nous avons examiné votre demande du { $date }. Nous ne supprimons plus rien. Voici la raison, ce qui avait été supprimé avant, et vos droits.
extended-lead = il nous faut plus de temps pour votre demande du { $date }.
extended-complexity = La raison : la demande est complexe. Nous devons chercher en beaucoup d’endroits.
extended-number = La raison : de très nombreuses demandes nous sont parvenues.
extended-answer-by = Vous avez notre réponse d’ici le
extended-law-gdpr = La loi permet pour cela jusqu’à deux mois de plus (art. 12, par. 3, RGPD).
extended-law-uk_gdpr = La loi permet pour cela jusqu’à deux mois de plus (art. 12A RGPD britannique).
extended-law-ccpa = Les règles de Californie permettent pour cela jusqu’à 90 jours à compter de la réception (11 CCR § 7021(b)).
withdrawn = vous avez retiré votre demande du { $date }. Nous l’avons arrêtée et fermée.
withdrawn-nothing = Rien n’a été supprimé.
deleted-before = Ceci avait été supprimé avant et ne peut pas revenir :
ask-again = Vous pouvez demander à nouveau à tout moment :
unproven = personne n’a confirmé à temps votre demande du { $date }. Nous l’avons donc fermée. Rien n’a été supprimé.
unproven-why-gdpr = Sans la confirmation, nous ne pouvons pas savoir si la demande vient du propriétaire de cette boîte, et ne devons donc pas supprimer (art. 12, par. 6, et art. 11, par. 2, RGPD).
unproven-why-uk_gdpr = Sans la confirmation, nous ne pouvons pas savoir si la demande vient du propriétaire de cette boîte, et ne devons donc pas supprimer (art. 12, par. 6, et art. 11, par. 2, RGPD britannique).
unproven-why-ccpa = Sans la confirmation, nous ne pouvons pas vérifier votre identité, et devons donc rejeter la demande (11 CCR § 7022(a)).
unanswered = votre demande du { $date } pouvait vouloir dire deux choses, et personne ne nous a dit à temps laquelle. Nous l’avons donc fermée. Rien n’a été supprimé.
unanswered-why-gdpr = Nous ne devons pas deviner : ce qui est supprimé ne peut pas revenir. Cette lettre vous donne la raison (art. 12, par. 4, RGPD).
unanswered-why-uk_gdpr = Nous ne devons pas deviner : ce qui est supprimé ne peut pas revenir. Cette lettre vous donne la raison (art. 12, par. 4, RGPD britannique).
unanswered-why-ccpa = Nous ne devons pas deviner : ce qui est supprimé ne peut pas revenir. Cette lettre vous donne la raison (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = nous vous écrivons au sujet de votre demande du { $date }.
canned-in_progress = Nous traitons votre demande. Vous n’avez rien d’autre à faire. Nous vous répondons au plus tard le { $date }.
canned-the_difference = Deux choses différentes peuvent être supprimées. Si nous supprimons votre compte, vous ne pouvez plus vous connecter ; ce que l’entreprise doit conserver de vos commandes ou contrats reste en l’état. Si nous supprimons vos données, tout ce que nous avons sur vous disparaît, dans chaque système et aussi dans notre outil de marketing. Dites-nous laquelle des deux vous souhaitez : le lien de notre première lettre vous permet de choisir.
canned-other_address = Vous nous avez peut-être donné autrefois une autre adresse électronique. Dans ce cas, écrivez-nous aussi depuis cette adresse, ou faites une seconde demande avec elle. Nous ne pouvons chercher qu’une adresse dont la boîte est la vôtre.
canned-no_documents = Ne nous envoyez pas de copie de votre carte d’identité ou de votre passeport. Nous n’en avons pas besoin : le lien de notre lettre suffit à montrer que la boîte est la vôtre. Si vous nous avez envoyé une telle copie, nous la supprimons.
canned-kept_by_law = Certaines choses doivent être conservées un certain temps, parce qu’une loi l’exige : par exemple les factures et ce qui s’y rattache. Elles sont mises sous clé, ne servent à rien d’autre et sont supprimées quand ce temps est écoulé. La lettre que vous recevez à la fin dit ce qui reste, pourquoi et jusqu’à quand.
canned-not_us = Nous pensons que vous voulez parler d’une autre entreprise. { $company } n’a que les données de ses propres clients et ne peut rien supprimer de ce que d’autres détiennent. Écrivez à l’entreprise chez qui vous avez votre compte ou votre contrat.
