# What only the letters say. They never name a person nor repeat what somebody wrote: the first
# ones go to addresses that nobody has proved yet. Subjects carry the reference, nothing else.

letter-subject = Your request { $reference }
letter-subject-confirm = Your request { $reference }: please confirm
hello = Hello,
letter-status = See where your request stands:
letter-answer = You can also just answer this e-mail. A person reads it.
letter-contact = Questions about privacy:
letter-unwatched = This e-mail contains no pictures and does not watch whether you open it.

letter-law-gdpr = The law gives us one month from the day of receipt. Should we need longer, we tell you within that month, with the reason (Art. 12(3) GDPR).
letter-law-uk_gdpr = The law gives us one month. Should we need longer, we tell you within that month, with the reason (Art. 12A UK GDPR).
letter-law-ccpa = California’s rules give us 45 days from the day of receipt, also while we check who asks. Should we need longer, we tell you within that time, with the reason (11 CCR § 7021).

## The first letter

confirm-first = we have your request of { $date }. One step is left for you.
confirm-reminder = your request of { $date } still waits for one step from you.
confirm-renewed = here is the new link for your request of { $date }. Older links no longer work.
confirm-changed = a person has read your request of { $date } again. We now understand it differently and ask you once more. Older links no longer work.
confirm-understood-all_data = We understand that all personal data we hold about you should be deleted, in every system. If you meant something else, choose it on the page.
confirm-understood-account_only = We understand that only your account should be deleted, and nothing else. If you meant something else, choose it on the page.
confirm-two-meanings = It can mean two things: all your data in every system, or only your account. You choose.
confirm-open = Open the page, look at what goes and what stays, and confirm with one button.
confirm-link = Look and confirm
confirm-verify-title = How we make sure that it is you
confirm-verify = The link goes to this mailbox only. With the button you show that the mailbox is yours. That is enough: we want no ID, no copy and no password.
confirm-next = After your confirmation we check the request, delete, and look again in each system. Then we write to you what was deleted, what stays and why.
confirm-not-you = You did not ask for this? Then do nothing, and nothing is deleted. Or press “I did not ask for this” on the page, and we close the request.

## Acknowledged without a link

acknowledged = we have your request of { $date }.
acknowledged-access = We understand that you want to know which data we hold about you, or a copy of them. A person takes care of it and may ask you something, to make sure that only you get your data.
acknowledged-rectify = We understand that something should be corrected in your data. A person takes care of it.
acknowledged-object_optout = We understand that we should no longer use your data for something. A person takes care of it.
acknowledged-other = A person reads it and answers you.
acknowledged-all_data = You asked in our app, where you were signed in, so you need not prove anything more. We delete all personal data we hold about you, in every system, look again, and then write to you.
acknowledged-all_data_by_hand = Somebody here has written down your request and made sure that it is you, so you need not prove anything more. We delete all personal data we hold about you, in every system, look again, and then write to you. If this is not what you asked for, or you did not ask at all, just answer this e-mail.
acknowledged-one_system_by_hand = Somebody here has written down your request and made sure that it is you, so you need not prove anything more. They decided that we delete in { $system } alone: we do that, look again, and then write to you. Our other systems stay as they are. If you want everything deleted, or did not ask at all, just answer this e-mail.
acknowledged-account_only = You asked in our app, where you were signed in, so you need not prove anything more. We delete your account and nothing else, look again, and then write to you.
acknowledged-account_only_by_hand = Somebody here has written down your request and made sure that it is you, so you need not prove anything more. We delete your account and nothing else, look again, and then write to you. If this is not what you asked for, or you did not ask at all, just answer this e-mail.

## The answer

completed-all_data-fulfilled = on { $date } you asked us to delete all your personal data. It is done: we have deleted them, and looked again in each system.
completed-all_data-partly_fulfilled = on { $date } you asked us to delete all your personal data. We have deleted what we may. Something stays or is finished later: you read below what, why and until when.
completed-all_data-nothing_found = on { $date } you asked us to delete all your personal data. We looked in each system and found nothing under this address.
completed-one_system = on { $date } you asked us to delete your personal data. Somebody here decided that we do so in { $system } alone. Below you read what became of your data there. Our other systems were left as they were: whatever they hold about you is still there.
completed-account_only-fulfilled = on { $date } you asked us to delete your account. It is done: your login no longer works. We have looked again.
completed-account_only-partly_fulfilled = on { $date } you asked us to delete your account. We have deleted what we may. Something stays or is finished later: you read below what, why and until when.
completed-account_only-nothing_found = on { $date } you asked us to delete your account. We looked and found no account under this address.
marketing-gone = Your contact in our marketing tool ActiveCampaign is deleted too.
marketing-nothing_found = In our marketing tool ActiveCampaign there was no contact of yours.
marketing-handed_over = Our marketing tool ActiveCampaign has taken the order to delete your contact and has not finished yet. We look again until nothing is left.
completed-systems = System by system
completed-untouched = What stays with an account request
completed-all-data = If you want all your data deleted, ask us at any time:
completed-no-way-back = What has been deleted can’t come back. If you become a customer again, we begin anew.
completed-certificate = On the page of your request you can save a certificate of this that we have signed.
completed-on = Finished on
record-gdpr = We keep a record that you asked, when, and what we answered, so that we can show that we did our duty (Art. 5(2) GDPR).
record-uk_gdpr = We keep a record that you asked, when, and what we answered, so that we can show that we did our duty (Art. 5(2) UK GDPR).
record-ccpa = We keep a record of your request and our answer for at least 24 months, as California’s rules require (11 CCR § 7101).
opt-out = You can also tell us not to sell or share your personal information. Just answer this e-mail with “do not sell or share”.

## Refused, extended, closed

refused-lead = we have checked your request of { $date }. We do not delete. Here are the reason and your rights.
refused-late-lead = we have checked your request of { $date }. We delete nothing more. Here are the reason, what had been deleted before, and your rights.
extended-lead = we need more time for your request of { $date }.
extended-complexity = The reason: the request is complex. We have to search many places.
extended-number = The reason: very many requests have reached us.
extended-answer-by = You hear from us by
extended-law-gdpr = The law allows up to two more months for this (Art. 12(3) GDPR).
extended-law-uk_gdpr = The law allows up to two more months for this (Art. 12A UK GDPR).
extended-law-ccpa = California’s rules allow up to 90 days from the day of receipt for this (11 CCR § 7021(b)).
withdrawn = you have withdrawn your request of { $date }. We have stopped and closed it.
withdrawn-nothing = Nothing has been deleted.
deleted-before = This had been deleted before and can’t come back:
ask-again = You can ask again at any time:
unproven = nobody has confirmed your request of { $date } in time. So we have closed it. Nothing has been deleted.
unproven-why-gdpr = Without the confirmation we can’t tell whether the request comes from the owner of this mailbox, and so we may not delete (Art. 12(6) and 11(2) GDPR).
unproven-why-uk_gdpr = Without the confirmation we can’t tell whether the request comes from the owner of this mailbox, and so we may not delete (Art. 12(6) and 11(2) UK GDPR).
unproven-why-ccpa = Without the confirmation we can’t verify your identity, and so we have to deny the request (11 CCR § 7022(a)).
unanswered = your request of { $date } could mean two things, and nobody has told us in time which one. So we have closed it. Nothing has been deleted.
unanswered-why-gdpr = We must not guess: what has been deleted can’t come back. This letter gives you the reason (Art. 12(4) GDPR).
unanswered-why-uk_gdpr = We must not guess: what has been deleted can’t come back. This letter gives you the reason (Art. 12(4) UK GDPR).
unanswered-why-ccpa = We must not guess: what has been deleted can’t come back. This letter gives you the reason (11 CCR § 7022(f)).

## What an agent writes, and the replies that are ready

reply-lead = we write to you about your request of { $date }.
canned-in_progress = We are working on your request. You do not have to do anything. We answer by { $date } at the latest.
canned-the_difference = Two things can be deleted, and they differ. If we delete your account, your login no longer works; what the company has to keep of your orders or contracts is left as it is. If we delete your data, everything we hold about you goes, in every system and in our marketing tool too. Please tell us which of the two you want: the link in our first letter lets you choose.
canned-other_address = It may be that you once gave us another e-mail address. If so, please write to us from that address too, or send a second request with it. We can only look for an address whose mailbox is yours.
canned-no_documents = Please do not send us a copy of your identity card or passport. We do not need one: the link in our letter is enough to show that the mailbox is yours. If you have sent us such a copy, we delete it.
canned-kept_by_law = Some things have to be kept for a time, because a law says so: invoices and what belongs to them, for example. They are locked away, used for nothing else, and deleted when the time is over. The letter that we send you at the end says what stays, why and until when.
canned-not_us = We believe that you mean another company. { $company } holds data of its own customers only, and can delete nothing that others hold. Please write to the company with which you have your account or your contract.
