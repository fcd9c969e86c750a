# What the pages say, and the letters too. The person is "you", the company "we".
# Short main clauses. Always the same word: delete, keep, confirm, withdraw, look again.

language-name = English
text-direction = ltr

## The frame of every page

product = Privacy desk
skip = Skip to the content
languages = Language
privacy-notice = Privacy notice
talk = Talk to a person
all-about = How to ask for deletion
no-cookies = These pages set no cookies and load nothing from other sites.
error-lead = Error:
problem = There is a problem

## Days, moments, lists

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
moment = { $date } at { $time }
list-and = { $head } and { $last }

## The two choices

choice-data = My data, everywhere
choice-account = Only my account
choice-unsure = I’m not sure
scope-all_data = My data, everywhere
scope-account_only = Only my account
explains-data = We delete all personal data we hold about you, in every system, your account and your contact in our marketing tool ActiveCampaign included.
explains-account = We close your login and delete your profile, and nothing else.
explains-unsure = We explain both in one e-mail, and you choose there.
important = Important:
shared-stays = Data that your company shares in our CRM (customer lists, deals, contacts) are not deleted with a login.
law-lets-keep = Some data must stay because of a law. We tell you which, why and until when.

## What goes, what stays: in general

will-delete = Deleted in { $system }:
will-anonymise = Your name removed in { $system }:
will-deactivate = Closed in { $system }:
will-keep = Kept in { $system }:
will-forward = Passed on from { $system } to the company that decides about them:
will-untouched = Not touched in { $system }:
older-go = what is older is not kept

because-free_expression = because freedom of expression and information protects them
because-legal_obligation = because a law obliges us to keep them
because-public_health = because public health needs them
because-archiving = because archives, research or statistics need them
because-legal_claims = because they are needed for legal claims
because-excessive = because the request is manifestly unfounded or excessive
because-not_identified = because we could not make sure whose data they are

provision-gdpr-free_expression = Art. 17(3)(a) GDPR
provision-gdpr-legal_obligation = Art. 17(3)(b) GDPR
provision-gdpr-public_health = Art. 17(3)(c) GDPR
provision-gdpr-archiving = Art. 17(3)(d) GDPR
provision-gdpr-legal_claims = Art. 17(3)(e) GDPR
provision-gdpr-excessive = Art. 12(5) GDPR
provision-gdpr-not_identified = Art. 12(6) and 11(2) GDPR
provision-uk_gdpr-free_expression = Art. 17(3)(a) UK GDPR
provision-uk_gdpr-legal_obligation = Art. 17(3)(b) UK GDPR
provision-uk_gdpr-public_health = Art. 17(3)(c) UK GDPR
provision-uk_gdpr-archiving = Art. 17(3)(d) UK GDPR
provision-uk_gdpr-legal_claims = Art. 17(3)(e) UK GDPR
provision-uk_gdpr-excessive = Art. 12(5) UK GDPR
provision-uk_gdpr-not_identified = Art. 12(6) and 11(2) UK GDPR
provision-ccpa-free_expression = Cal. Civ. Code § 1798.105(d)(4)
provision-ccpa-legal_obligation = Cal. Civ. Code § 1798.105(d)(8)
provision-ccpa-public_health = Cal. Civ. Code § 1798.105(d)
provision-ccpa-archiving = Cal. Civ. Code § 1798.105(d)(6)
provision-ccpa-legal_claims = Cal. Civ. Code § 1798.145(a)
provision-ccpa-excessive = Cal. Civ. Code § 1798.145(h)(3)
provision-ccpa-not_identified = 11 CCR § 7022(a)

## What went, what stayed: after a second look

system-planned = Not started yet
system-gone = Deleted and checked
system-kept = Done, something stays
system-nothing_found = Nothing found
system-declared = Declared done
system-handed_over = Handed over
system-waits = Waiting
system-stuck = A person looks into it
system-absent = Not in use

did-delete = Deleted:
did-anonymise = Your name removed:
did-deactivate = Closed:
did-keep = Kept:
did-forward = Passed on, not deleted:
rows = { $label } ({ $rows ->
    [one] 1 record
   *[other] { $rows } records
})
until = until { $date }
forwarded-to = to { $whom }, who decides about them
declared-says = No program can look here. A colleague did it by hand and declared so.
finishes-on = The provider has taken the order and finishes it by { $date }. Then we look again.
looked-again = We looked again on { $moment }.
absent-by = The company has declared that it does not use it: { $by }, since { $date }.
systems-title = What we have deleted so far
systems-says = After deleting, we look again. Only what we no longer find counts as deleted.
plan-title = What we will delete

## The start page

form-title = Delete your data, or only your account
form-lead = These are two different things. Here is what each deletes and what stays.
form-jump = Go to the form

next-title = What happens next
next-ask = You ask
next-ask-says = With the form on this page or by e-mail, in your own words. It costs nothing.
next-verify = You confirm
next-verify-says = We send one e-mail with a link. There you choose and confirm with one button. Nothing is deleted before that.
next-delete = We delete, and look again
next-delete-says = We check your request. Then we delete, and look again in each system.
next-answer = We write to you
next-answer-says = What we deleted, what stays and why: within 30 days of your request.

mail-title = Or write an e-mail
mail-says = Each button opens your mail program with the text filled in. Our address:
mail-data = My data, everywhere
mail-account = Only my account
mail-copy = Show the texts to copy
mail-free = Questions about all this? A person answers:
template-data-subject = Delete all my personal data, in every system
template-data =
    Hello,

    please delete all personal data that you hold about me, in every system, marketing tools included.

    I write from the e-mail address that you know. I confirm with the link that you send me.
template-account-subject = Delete only my account
template-account =
    Hello,

    please delete my account, and nothing else.

    I write from the e-mail address of my account. I confirm with the link that you send me.

form-ask = What should we delete?
form-safe = Choose one. Nothing is deleted until you confirm by e-mail.
reach-title = How do we reach you?
name = Name
email = E-mail address
email-hint = Use the address we know. We send one e-mail there to make sure that it is you.
message = Anything that helps us find your data
optional = (optional)
message-hint = For example an order number. Please don’t send passwords or copies of your ID.
form-send = Send my request

mistake-scope-missing = Choose what we should delete
mistake-name-missing = Enter your name
mistake-email-missing = Enter your e-mail address
mistake-email-malformed = Enter an e-mail address with an @, like name@example.com
mistake-message-too-long = Shorten your message to 4000 characters

## After the form

received-title = Now check your e-mail
received-lead = We have your request
received-says = We send one e-mail to { $address }. Open its link and confirm with one button.
received-none = No e-mail after ten minutes?
received-none-says = Look in the spam folder, or fill in the form again. The newest link is the one that works.
received-again = Back to the form
reference = Reference
link-until = The link works until
answer-by = You hear from us by
nothing-before = Nothing is deleted before you confirm.

## The one page

confirm-title = What should we delete?
confirm-asked-all_data = You want all your data deleted. Is that right?
confirm-asked-account_only = You want only your account deleted. Is that right?
confirm-lead-clear = Please look at what goes and what stays. You can choose the other. Then confirm with one button.
confirm-lead-unclear = This can mean two things. Choose one, then confirm with one button.
you-wrote = You wrote on { $date }:
quote = “… { $words } …”
no-way-back = This can’t be undone.
cooling-off = { $hours ->
    [0] We check your request, then we delete.
    [one] We check your request first. Then one hour passes before we delete. Until then you can withdraw.
   *[other] We check your request first. Then { $hours } hours pass before we delete. Until then you can withdraw.
}
for-address = For
confirm-button = Confirm my choice and address
confirm-proves = With this button you also show that this mailbox is yours.
not-me = I did not ask for this
not-me-says = Then nothing is deleted, and we close the request.

## Where things stand

request = Request
progress = Progress
your-choice = Your choice
we-decided = What we decided
only-in = Delete in { $system } alone
step-received = We got your request
step-confirmed = You confirmed it
step-approved = We checked and approved it
step-deleting = We are deleting
step-closed = You have our answer

standing-unconfirmed = We wait for your confirmation
standing-unconfirmed-says = Open the link in our e-mail and confirm with one button. Nothing is deleted before that.
standing-checking = We are checking your request
standing-checking-says = You have confirmed it. You need not do anything more.
standing-scheduled = Your request is approved
standing-scheduled-says = We begin to delete soon. Until then you can still withdraw.
standing-deleting = We are deleting
standing-deleting-says = What has been deleted can’t come back. We look again in each system before we call it done.
standing-answering = A person works on your request
standing-answering-says = You get the answer by e-mail.
standing-fulfilled = What you asked for is deleted
standing-fulfilled-says = We looked again in each system and found nothing of it any more. It can’t come back.
standing-partly_fulfilled = Deleted, but something stays
standing-partly_fulfilled-says = Below you see what is deleted, what stays or is finished later, and why.
standing-one_system = Done in one system alone
standing-one_system-says = Somebody here decided to delete in this one only. Below you see what became of your data there. Our other systems were left as they were.
standing-nothing_found = We found nothing to delete
standing-nothing_found-says = We looked in each system and found nothing that belongs to this request.
standing-refused = We do not delete
standing-refused-says = Below you read the reason, and what you can do.
standing-withdrawn = The request is withdrawn
standing-withdrawn-says = We do nothing more. What had been deleted before can’t come back.
standing-unproven = We could not make sure that it was you
standing-unproven-says = Nobody confirmed the request in time. Nothing has been deleted. You can ask again at any time.
standing-unanswered = We did not learn what you meant
standing-unanswered-says = Nobody chose between the two in time. Nothing has been deleted. You can ask again at any time.
standing-duplicate = We answer this under another reference
standing-duplicate-says = The same request reached us twice. It goes on under the earlier reference.
standing-answered = We have answered
standing-answered-says = You got our answer by e-mail.
standing-not_a_request = This was not a request about personal data
standing-not_a_request-says = We have closed it. If we are wrong, answer our e-mail.

withdraw-title = Changed your mind?
withdraw-whole = You can withdraw until we begin to delete. Then nothing is deleted.
withdraw-rest = You can stop what is left. What has been deleted can’t come back.
withdraw-open = Withdraw my request
withdraw-means = We stop, and we close the request.
withdraw-button = Yes, stop
withdraw-by-link = Open the link with which you confirmed. There you can withdraw. Or answer one of our e-mails.
progress-letters = We write to you when it is done. Every e-mail of ours has a link to this request.

## The status page

due-answer = Answer by { $date }
due-done = Done by { $date }
clock = { $used } of { $days } days used
received-on = We got your request
promised = Our promise
statutory = The law’s limit
was-extended = We needed more time and wrote to you why.
why = Why
refused = We do not delete your data, { $because } ({ $provision }).
events-title = What happened
event-received = We got your request
event-link_sent = We sent you a link
event-bounced = Our e-mail did not reach you
event-reread = A person read your request again
event-confirmed = You confirmed
event-approved = We approved it
event-extended = We needed more time
event-forwarded = We passed it on to the company that decides about some of the data
event-deleting_began = We began to delete
event-looked_again = We looked again in each system
event-looked_again_alone = We looked again in this one system
event-withdrawn = You withdrew
event-disowned = You told us that you did not ask for this
event-refused = We refused it
event-answered = We sent you our answer
event-closed = We closed the request
status-aside = Progress and help

rights-title = If you disagree
rights-gdpr = You can complain to a data protection authority, for example where you live or work, and you can go to court (Art. 77 and 79 GDPR).
rights-uk_gdpr = You can complain to us (we confirm that within 30 days) and to the Information Commissioner, and you can go to court (Art. 77 and 79 UK GDPR).
rights-ccpa = You can ask us to look at it again, and you can complain to the California Privacy Protection Agency.
rights-contact = A person at our company reads your question or complaint:
rights-authority = The authority that is in charge of us:
rights-agency = The agency:

## The certificate

certificate = Certificate
certificate-says = We sign what stands here. The signed file proves it, even when we have forgotten you.
certificate-save = Save the signed file
certificate-back = Back to your request
certificate-for = Whose it is
certificate-for-yours = Your e-mail address is not in it, only a fingerprint of it. The key in your file shows that it is yours. Once we have forgotten you, only you have this key, so please save the file.
certificate-for-in_letter = Your e-mail address is not in it, only a fingerprint of it. The key that shows that it is yours comes with the link in our last e-mail.
certificate-for-ours = The e-mail address is not in it, only a fingerprint of it. The key that shows whose it is, only the person who asked has.
certificate-for-nobody = It names nobody.
certificate-fingerprint = Fingerprint
certificate-key = Key
certificate-check = How to check it
certificate-check-says = Anybody can check the signature (Ed25519) with our public key, without asking us:

## Links and messages

expired-title = This link has expired
expired-says = { $days ->
    [one] For your safety a link works once and for one day. Your request is still open.
   *[other] For your safety a link works once and for { $days } days. Your request is still open.
}
expired-renew = Send me a new link
expired-same = It goes to the same address as before. The date stays.
expired-limit = We sent three e-mails today. For your safety we send no more before tomorrow. The newest link works.

message-not_found = There is nothing here
message-not_found-says = Perhaps the address was cut off in the e-mail. Copy it whole, or write to us.
message-went_wrong = Something went wrong
message-went_wrong-says = That was our mistake. What you sent may not have arrived. Please try again in a few minutes.
message-too_many_requests = Please wait a little
message-too_many_requests-says = Too many attempts came from your network. Try again in an hour, or write to us: the address is at the foot of this page.
message-method_not_allowed = This page works differently
message-method_not_allowed-says = Please go back and use the button on the page.
message-bad_request = We could not read that
message-bad_request-says = Please go back, load the page again and send it once more.
message-unavailable = We are back in a moment
message-unavailable-says = The desk is starting or being looked after. Please try again in a few minutes.
message-home = To the start page
request-id = If you write to us about it, quote:
