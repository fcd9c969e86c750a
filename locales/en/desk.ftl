# What the pages for staff say. A language without this file shows them in English.

## Short days

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
date-short = { $day } { $month } { $year }
stamp = { $date }, { $time }

## The frame

desk-rooms = Rooms
room-queue = Queue
room-report = Report
room-users = Users
desk-find = Find
desk-find-label = Find by reference or whole e-mail address
desk-find-hint = Reference or e-mail
desk-sign-out = Sign out
desk-sign-out-everywhere = Sign out everywhere

## Signing in

sign-in = Sign in
sign-in-name = Your name at the desk
sign-in-failed = Name or password is wrong, or there were too many tries. Check both, or wait a quarter of an hour.
sign-in-help = No account, or the password is lost? An admin of your desk can help.
password = Password

notice-signed_out = You are signed out
notice-signed_out-says = The session ended before this arrived, so nothing was changed. Sign in in another tab, then come back and send it again.
notice-not_yours = This is not open to you
notice-not_yours-says = Your role does not open it, or the form came from another page. Nothing was changed.
notice-changed = This changed in the meantime
notice-changed-says = A colleague or the desk itself was faster, so nothing of yours was done. Go back, load the page again and look at what happened.
notice-not_found = There is nothing here
notice-not_found-says = Perhaps the reference has a letter too many or too few.
notice-bad_request = We could not read that
notice-bad_request-says = Go back, load the page again and send it once more.
notice-too_many = Please wait a little
notice-too_many-says = Too many people do this at once. Try again in a moment.
notice-unavailable = The desk is back in a moment
notice-unavailable-says = It is starting or being looked after. Nothing was changed. Try again in a minute.
notice-damaged = This file can’t be opened
notice-damaged-says = Its stored bytes do not open, or what the sender attached can’t be decoded. Ask the sender for it again.
notice-went_wrong = Something went wrong
notice-went_wrong-says = That was our mistake. Look whether your change is there before you try again.
notice-home = To the queue

## Words of requests

intent-erase_data = All data
intent-delete_account = Account
intent-ambiguous = Unclear
intent-access = Access
intent-rectify = Correction
intent-object_optout = Objection
intent-other = No request

law-gdpr = GDPR
law-uk_gdpr = UK GDPR
law-ccpa = CCPA

channel-email = by mail
channel-form = by form
channel-api = by API
channel-app = from the app
channel-watch = by a second look

certainty-certain = certain
certainty-likely = likely
certainty-unsure = unsure

stage-received = Received
stage-clarifying = Question asked
stage-verifying = Waiting for proof
stage-reviewing = To approve
stage-scheduled = Approved
stage-erasing = Erasing
stage-confirming = Sending the answer
stage-answering = To answer
stage-closed = Closed

outcome-fulfilled = Fulfilled
outcome-partly_fulfilled = Partly fulfilled
outcome-nothing_found = Nothing found
outcome-refused = Refused
outcome-withdrawn = Withdrawn
outcome-unproven = Address not proved
outcome-unanswered = Question not answered
outcome-duplicate = Duplicate
outcome-answered = Answered
outcome-not_a_request = No request
outcome-forgotten = Forgotten

attention-withdrawal_asked = A message seems to take the request back
attention-withdrawal_asked-says = Read it. Withdraw the request, or approve again.
attention-new_message = A new message came
attention-new_message-says = Read it in the history, and note what you did.
attention-approval_withdrawn = The approval was taken back
attention-approval_withdrawn-says = Decide again.
attention-plan_changed = A system holds other records than were approved
attention-plan_changed-says = Look at the new preview and decide again.
attention-system_stuck = A system needs a person
attention-system_stuck-says = The preview says which one and why. Remove the cause, then try again.
attention-system_waits = A system has not been ready for a day
attention-system_waits-says = It is tried again by itself. Tell whoever looks after it.
attention-letter_failed = The answer was not delivered, or nobody knows
attention-letter_failed-says = Look into the outgoing mail. If the address is dead, close without a letter.
attention-address_dead = The address bounces
attention-address_dead-says = Letters come back. Look for a mistake in the address, or another way to reach the person.
attention-job_gave_up = A job gave up
attention-job_gave_up-says = It failed five times. The log names the cause. Remove it, then try again.
attention-came_back = The person came back
attention-came_back-says = Find out how. If an import or a restored backup brought them back, go on with the erasure. If they came back of their own will, close this.
attention-look_failed = A system could not be looked at again
attention-look_failed-says = Nobody knows whether the person came back there. Remove the cause, look the person up, and close this or go on with the erasure.
attention-other_right = The message asks for another right
attention-other_right-says = Answer it by hand, then close it as answered.
attention-no_request = The message seems to be no request
attention-no_request-says = Read it. Close it, or change the reading.

ground-free_expression = Freedom of expression, Art. 17(3)(a)
ground-legal_obligation = Legal duty to keep, Art. 17(3)(b)
ground-public_health = Public health, Art. 17(3)(c)
ground-archiving = Archives, research, statistics, Art. 17(3)(d)
ground-legal_claims = Legal claims, Art. 17(3)(e)
ground-excessive = Unfounded or excessive, Art. 12(5)
ground-not_identified = Person not identified, Art. 12(6)

extension-complexity = The request is complex
extension-number = There are many requests at once

deed-delete = Delete
deed-anonymise = Anonymise
deed-deactivate = Close
deed-keep = Keep
deed-forward = Forward

state-planned = Answers
state-gone = Gone, looked again
state-kept = Gone but for what is kept
state-handed_over = Handed over
state-waits = Waits
state-stuck = Needs a person
state-absent = Not in use

hindrance-unreachable = It does not answer. It is tried again by itself.
hindrance-credentials = It refuses the key or the password. Renew it, then try again.
hindrance-archive_purge_open = The contact is deleted, but the key may not empty the archive. An owner of the account can.
hindrance-allowance_used_up = The vendor’s allowance of deletions is used up.
hindrance-too_many_rows = It holds more records than the guard allows for one person. Check whose they are.
hindrance-plan_changed = It holds other records than were approved.
hindrance-unexpected_answer = It gave an answer that we do not understand.
hindrance-still_there = The second look still sees something.
hindrance-map_mismatch = Its file does not fit the system any more.
hindrance-wrong_person = It returned records of another address. Nothing was deleted.

time-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
time-today = { $days ->
   *[other] Due today
}
time-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}

## The queue

view-due_soon = Due in 5 days
view-due_soon-says = Requests that end soon, and those that should have
view-open = All open
view-open-says = Requests that have not ended, the least time left first
view-mine = Mine
view-mine-says = Requests that you work on
view-unassigned = Unassigned
view-unassigned-says = Requests that nobody works on
view-attention = Needs attention
view-attention-says = Requests that somebody should look at
view-to_decide = To approve
view-to_decide-says = Proved and confirmed: approve or refuse them
view-unclear = Question asked
view-unclear-says = We asked whether all data or only the account is meant
view-unproven = Waiting for proof
view-unproven-says = We asked the person to prove the address
view-waiting = System blocked
view-waiting-says = Requests that wait for a connected system
view-answering = To answer
view-answering-says = Another right than erasure, or no request
view-closed = Closed
view-closed-says = Requests that have ended, the newest first
view-found = Found
view-found-says = Requests with this reference or from this address

empty-due_soon = Nothing ends soon
empty-open = Nothing is open
empty-mine = You work on nothing
empty-unassigned = Somebody works on every request
empty-attention = Nothing needs attention
empty-to_decide = Nothing is to approve
empty-unclear = No question is open
empty-unproven = Nobody owes us proof
empty-waiting = No system blocks a request
empty-answering = Nothing is to answer
empty-closed = Nothing has ended yet
empty-found = Nothing found
empty-says = New mail and forms show up here by themselves. A search looks for a whole reference or a whole address.
empty-filtered = No request fits the filters. Take one of them away.
empty-home = All open

desk-views = Saved views
desk-filters = Filters
desk-filter = Filter
desk-unfilter = Without filters
desk-requests = Requests
tags = Tags
any-tag = Any tag
tag-new = New tag
tag-add = Add the tag
tag-remove = Take off the tag { $tag }
desk-selected = With the selected
desk-apply = Apply
desk-one-by-one = Deleting is decided one request at a time.
any-kind = Anything
any-law = Any law
any-language = Any language
any-channel = Any way
assign-me = Assign to me
assign-to = Assign to { $name }
assign-nobody = Assign to nobody
column-select = Select
column-time = Time left
column-kind = Asks for
column-stands = Where it stands
column-law = Law
column-language = Language
column-channel = Came
column-assigned = Assigned
select-one = Select { $reference }
by-and-law = by { $promised } · law { $statutory }
closed-on = closed { $date }
nobody = Nobody
page-first = First page
page-next = Next page

keys-move = move
keys-open = open
keys-assign = assign to me
keys-note = note
keys-clarify = ask again
keys-find = find
keys-on = Switch keys on
keys-off = Switch keys off

## One request

others-here = Also here: { $names }
legal-request = All data: handle as a legal request
with-whom = with { $name }
with-nobody = with nobody
facts = Facts
no = no
not-yet = not yet
forgotten = forgotten

ticket-mistake-wrong_reference = The reference that was typed is another one. Nothing was approved.
ticket-mistake-wrong_password = The password is wrong, or there were too many tries. Nothing was approved.
ticket-mistake-no_reason = Write down a reason. Nothing was changed.
ticket-mistake-no_such_ticket = No request has this reference. Nothing was changed.
ticket-mistake-own_duplicate = A request is no duplicate of itself. Nothing was changed.
ticket-mistake-bad_tag = Write the tag with 2 to 30 letters, digits or hyphens, such as lawyer. Nothing was changed.

next-received = It is being read
next-received-says = The desk goes on by itself.
next-clarifying = We asked what is meant
next-clarifying-says = The person chooses on our page. On the promised date an unanswered question closes the request.
next-verifying = We wait for proof
next-verifying-says = The person presses one button behind our link. Reminders go out by themselves.
next-reviewing = Your decision
next-reviewing-says = The person has proved the address and confirmed the choice. Look at the preview below.
next-vouched = A colleague made sure who the person is and what is meant. Look at the preview below.
only-says = An agent decided this. Every other system stays as it is and may hold everything about the person, and the request can’t end as fulfilled. If the person wants all their data deleted, write down a request for that.
next-scheduled = Approved
next-scheduled-says = Deleting begins by itself. Until then you can take the approval back.
next-erasing = The systems are at work
next-erasing-says = Each one is looked at again before it counts as done.
next-confirming = The answer is on its way
next-confirming-says = Everything is done and seen to be done.
next-answering = Yours to answer
next-answering-says = Nothing is deleted here. Answer the person, then close the request.
next-take-up = Your decision
next-take-up-says = Nothing is deleted by itself. If you go on, the proof and the choice of the earlier request hold, the systems are asked again, and you decide.
next-closed = Closed
next-closed-says = Nothing more happens. A new message opens a new request.

attachments = Files that came along
attachments-say = Nobody has looked into them. They are handed out under a name of ours, and the log says who took one. Open them where a harmful file does no harm.
attachment = File { $number }
kilobytes = { $count } KB
mail-page = The mail as a page
mail-page-show = Show as page
mail-page-says = Written anew from the mail: no pictures, colours, forms or links, and nothing is loaded from elsewhere. Where a link led stands behind its words.
mail-page-trouble-too_large = This page is too large or too deeply nested to be shown. Its words stand above.
mail-page-trouble-damaged = The mail as it came can’t be opened or decoded. Its words stand above.
message-words = Message
message-forgotten = We have forgotten what was written, as promised. Dates and results stay.
message-none = Nobody wrote. The desk opened this after it had looked at the systems again.
why-so = Why we read it so
verdict = Verdict
we-read = We read
rights-beside = And
confirmed = Confirmed
refused-because = Refused
clock-title = Clock
clock-received = Received
clock-promised = Promised
clock-statutory = Law
clock-rolled = moved by a weekend or a holiday
clock-extended = Extended
clock-begins = Deleting begins
can-extend = no (possible to { $date })
who-asks = Who asks
who-claimed = Claimed
look-alike = Other letters than they seem: the domain is { $domain }. Is it the one that you know?
who-checked = Mail check
who-proved = Proved
who-unproved = Not proved
who-unproved-says = Not used to look for anybody.
checked-pass = The domain is genuine
checked-fail = The domain did not pass
checked-unknown = not checked
checked-none = no mail
proof-mailbox = Owns the mailbox
proof-signed_in = Signed in to our app
related = Other requests from this address
related-none = No other request from this address.
follows-up = This follows up an erasure that had ended:
follows-forgotten = This person was erased before, and is forgotten.
follows-forgotten-says = Only the list of erased addresses knows them, and the address is there again. Whoever goes on vouches that it did not come back by the person’s own will; a colleague approves.
precedents = Earlier requests of this kind
first-of-kind = First of its kind: nobody has asked for this before. Leave a note for whoever gets the next one.
precedents-none = There were some, and nobody left a note.
preview = What will happen
preview-closed = What happened
desk-systems = Systems and collections
holds-nothing = Holds nothing of this person.
absent-says = The company has none, as { $by } decided; since { $date }.
plan-totals = Deletes { $deleted ->
    [one] { $deleted } record
   *[other] { $deleted } records
}, anonymises { $anonymised }, keeps { $kept }.
preview-none = The systems have not been asked yet. They are asked once the person has confirmed.
preview-never = No system was asked: the request ended before.
counted-at = Counted { $moment }
column-collection = Collection
column-deed = What happens
column-rows = Records
column-ground = Ground
rows-left = { $rows } left
history = History
newest-first = Newest first
note-label = Note for colleagues
note-keep = Keep the note
entry-message = Message
entry-note = Note
look-nothing = Looked again: nothing there ({ $systems })
look-came_back = Looked again: came back in { $systems }
look-no_look = Could not look again: { $systems }
audit-line = audit line { $line }
read-it = Read it

act-approve = Approve deletion
act-take = Assign to me
act-look-again = Count again
act-put-back = Take the approval back
act-retry = Try again
act-answer = Close as answered
act-take-up = Go on with the erasure
act-override = Change the reading
act-extend = Extend
act-refuse = Refuse
act-withdraw = Withdraw for the person
act-duplicate = Mark as duplicate
act-dismiss = Close: no request
act-close-without-letter = Close without a letter

approve-says = { $hours ->
    [0] Deleting starts at once.
    [one] Deleting starts an hour after you approve. Until then you can take it back.
   *[other] Deleting starts { $hours } hours after you approve. Until then you can take it back.
}
type-reference = Type { $reference } to show that you mean this request
password-again = Your password
password-again-says = You typed it more than five minutes ago.
reading-label = It asks for
reason-label = Reason, kept as a note
override-says = The person is asked again, with a fresh link.
extend-says = Once, and only in the first month. The person gets a letter with the reason. The new date is { $date }.
extension-label = Why
refuse-says = The letter names the ground, the authority and the courts.
ground-label = Ground
withdraw-by-agent = Only if the person took the request back in a message. They get a letter.
duplicate-label = Reference of the other request
dismiss-says = No letter is sent.
close-without-letter-says = Only if nothing can be delivered to the address.

delivery-ready = written
delivery-data_started = being handed over
delivery-sent = accepted by the mail server
delivery-refused = refused by the mail server
delivery-ambiguous = nobody knows whether it arrived
delivery-bounced = came back

sent-confirm = Letter: please confirm
sent-acknowledged = Letter: we have your request
sent-completed = Letter: the result
sent-refused = Letter: refusal
sent-extended = Letter: it takes longer
sent-withdrawn = Letter: withdrawn
sent-unproven = Letter: not proved
sent-unanswered = Letter: not answered

action-read_clear = Read: the wording is clear
action-read_unclear = Read: the wording is unclear
action-read_other_right = Read: another right
action-read_no_request = Read: no request
action-vouch = Wrote it down and vouches for the person
action-bring_proof = Proved by the app
action-confirm_scope = Choice confirmed
action-prove_identity = Address proved
action-send_reminder = Reminded
action-renew_link = Fresh link asked for
action-disown = “I did not ask for this”
action-run_out_of_time = Time ran out
action-finish_preview = Counted in the systems
action-look_again = Counting again
action-approve = Approved
action-begin = Deleting began
action-put_back = Back to the decision
action-report_system = A system reported
action-retry_system = Tried again
action-finish = All systems done
action-deliver_letter = Answer delivered
action-fail_letter = Answer not delivered
action-close_without_letter = Closed without a letter
action-answer = Answered
action-follow_up = Opened by a second look
action-take_up = Goes on with the earlier request
action-override = Reading changed
action-refuse = Refused
action-dismiss = Closed as no request
action-mark_duplicate = Closed as duplicate
action-withdraw = Withdrawn
action-ask_to_stop = Asked to stop
action-receive_message = A message came
action-extend = Extended
action-end_forgotten = Ended when the desk was restored from a backup

## What words say

says-asks-to-delete = asks for deletion.
says-deletion = names a deletion.
says-deleted = speaks of something deleted.
says-asks-to-close = asks to close something.
says-asks-to-keep = asks to keep something.
says-asks-to-do-so = asks for what was named before.
says-asks-to-restore = asks to restore something.
says-account = points to the account.
says-yours = speaks of what is the reader’s.
says-account-data = lies between account and data.
says-data = points beyond the account, to data.
says-all-data = means all data.
says-everything = means everything.
says-me = means the person as a whole.
says-it = points to what was named before.
says-one-thing = means one thing only.
says-one-detail = means one detail only.
says-particular-data = means particular data only.
says-marketing = points to marketing.
says-all = says that all of it is meant.
says-mine = says whose it is.
says-own = says whose it is: of whoever acts.
says-except = takes something out.
says-within = says where it is.
says-reason = says why something is asked.
says-third-parties = points to other companies.
says-marketing-tool = points to the marketing tool.
says-asks = asks.
says-invokes-a-right = exercises a right.
says-who-does-it = names who does it, and does not ask.
says-lets-the-reader = tells the reader what may or must be done.
says-names-an-aim = names what something else is done for.
says-i = begins a sentence about the writer.
says-not = negates.
says-does-not-want = does not want it.
says-no-longer-needs = gives a reason to close.
says-question = makes it a question.
says-reports-trouble = reports a fault.
says-past = speaks of the past.
says-asks-to-confirm = asks for a confirmation.
says-explains-rights = tells everybody what can be asked.
says-tells-the-steps = tells the reader which steps to take.
says-condition = makes it a condition.
says-says-when = says when something else is done.
says-announces = announces, and does not ask.
says-takes-back = takes something back.
says-reminds = reminds of an earlier request.
says-someone-else = is about somebody else.
says-thanks = is a thank-you.
says-bank-matters = speaks of a bank or of credit.
says-complains-to-an-authority = complains to an authority.
says-written-by-a-machine = was written by a machine.
says-but = turns what follows.
says-and = joins two wishes.
says-or = leaves a choice.
says-asks-to-unsubscribe = asks to be taken off a list.
says-asks-to-stop = asks to stop something.
says-objects = objects, or withdraws consent.
says-asks-for-a-copy = asks for a copy.
says-asks-what-is-held = asks what we hold.
says-right-of-access = names the right of access.
says-asks-to-correct = asks for a correction.
says-wrong = says that something is wrong.
says-right-to-rectification = names the right to rectification.
says-right-to-erasure = names the right to erasure.
says-gdpr = names the law: the European clock runs.
says-uk-gdpr = names the law of the United Kingdom.
says-ccpa = names the law of California.
says-us-state-law = names the law of another US state.
says-lgpd = names the law of Brazil.
says-polite-words = is a turn of phrase.
says-common-words = shows the language.
says-frame = is the frame of a mail.

## One's own account, and users

account-title = Your account
roles = Roles
role-agent = Agent
role-agent-says = works on requests: reads, asks, decides
role-compliance = Compliance
role-compliance-says = watches the clock and the log, and may do what an agent may
role-admin = Admin
role-admin-says = looks after users and systems, and sees no request
password-change = Change the password
password-change-says = You are signed out everywhere, and sign in with the new one.
password-old = Your password now
password-new = New password
password-hint = At least 12 characters. Several unusual words make a good one.
password-mistake-wrong = Your password now was wrong, or there were too many tries. Nothing was changed.
password-mistake-length = Use 12 to 128 characters.
password-mistake-guessable = This would be guessed soon. Several unusual words make a good password.
user-mistake-wrong = Your own password was wrong, or there were too many tries. Nothing was changed.
user-mistake-length = Use 12 to 128 characters for the password. Nothing was changed.
user-mistake-guessable = The password would be guessed soon. Several unusual words make a good one. Nothing was changed.
user-mistake-bad_name = Use 2 to 40 lower-case letters, digits, dots or hyphens for the name. Nothing was changed.
user-mistake-name_taken = Somebody has this name already. Nothing was changed.
user-mistake-bad_email = Write the e-mail address in full, such as ida@example.com. Nothing was changed.
user-mistake-no_role = Choose at least one role. Nothing was changed.
user-mistake-last_admin = This is the last admin. Make somebody else one first. Nothing was changed.
users-says = Every change is a line in the audit log, and all but that of the address sign the person out.
users-all = Everybody
column-name = Name
column-change = Change
account-closed = closed
user-change = Change { $name }
user-roles = Set the roles
user-open = Open the account
user-close = Close the account
user-add = Add somebody
user-name-hint = Such as ida.brandt. It stands in the audit log.
user-shown-hint = What colleagues read.
user-email = E-mail
user-email-hint = Reminders of deadlines go there. It may stay empty.
user-email-set = Save the address
desk-account = Your account

## The report

decimal-point = .
report-title = How we kept the time limits
report-period = { $from } to { $to } · { $closed } requests closed
report-filter = Period
report-from = From
report-to = To
report-show = Show
figure-on-time = Answered on time
figure-median = Median, days
figure-mean = mean
figure-p90 = 9 of 10 within, days
figure-promise = promise: 30 days
figure-open = Open now
figure-due = Due in 7 days
figure-overdue = Overdue
figure-received = Received
figure-on-time-short = On time
figure-median-short = Median
figure-p90-short = 9 of 10
of-all = { $part } of { $whole }
see-queue = see the queue
see-them = see them
report-speed = Days to answer, by month
report-late = { $late ->
    [0] None of { $closed } was late
    [one] One of { $closed } was late
   *[other] { $late } of { $closed } were late
}
report-by-law = Answered on time, by law
report-by-kind = By what was asked
report-by-channel = By the way they came
report-ends = How requests ended
report-refusals = Why we refused
report-no-refusal = Nothing was refused.
report-extended = Extended
report-no-extension = Nothing was extended.
report-late-ones = Late requests
report-none-late = No request is or was late.
report-empty = No request in this period
report-empty-says = Choose other days, or wait for the first mail.
still-open = still open
plot-days = Days to answer, by month
plot-days-says = The median and the slowest tenth of each month. The table beside holds the numbers.
audit-title = Audit log
audit-whole = { $lines } lines, unbroken.
audit-says = Each line holds the fingerprint of the line before, so a change anywhere shows.
audit-broken = The log does not hold. Keep a copy of the database before anything else.
audit-check = Check it now
audit-read = Read it
audit-names-nobody = Who did what, and when. It names staff, rules and systems, and never the person who asked.
audit-check-there = Check the whole log
audit-choose = Choose a chain
audit-of = Reference of a request, or staff
audit-show = Show it
audit-unknown = There is no such chain
audit-unknown-says = Type the reference of a request, such as PD-7KQM-2XT9, or staff for what belongs to no request.
audit-chain = Chain of { $of }
audit-number = Line
audit-when = When
audit-who = Who
audit-what = What
audit-more = Change and detail
audit-seal = Fingerprint
audit-older = Older lines
column-sign-in = Signs in as
table-of = Table: { $what }
column-group = Group
hindrance-paused = Erasing is stopped by an admin. It goes on by itself once the stop is lifted.

room-systems = Systems
systems-order = What holds personal data, in the order in which it is erased
systems-all = Connected systems
systems-check = Whether each still fits its file, and answers:
systems-none = No system is connected
systems-none-says = Put one file for each into the systems folder, and start the desk again.
column-collections = Collections
column-waiting = Requests that wait
column-success = Last seen empty
stop-title = Stop erasing everywhere
stop-says = Nothing is deleted from the moment you press, in no system and by no worker, until somebody lifts the stop. Requests wait and lose nothing.
stop-holds = Nothing is erased
stop-since = Stopped by { $by }, { $at }
stop-all = Stop erasing everywhere
stop-lift = Let erasing go on
stop-one = Stop in { $name }
stop-lift-one = Go on in { $name }

channel-phone = by phone
channel-post = by letter
hand-title = Write down a request
hand-says = For a call or a letter. The person is asked by e-mail to prove who they are, like everybody else, unless you made sure of it.
hand-channel = How it came
hand-received = Day on which it reached us
hand-received-says = The clock counts from this day.
hand-email = E-mail address of the person
hand-email-says = We write to it. Read it back to the person letter by letter.
hand-kind-says = Where you are not sure, choose “Unclear”: the person is asked.
hand-language = Language of our letters
hand-text = What the person said
hand-open = Open the request
hand-mistake-email = Enter an e-mail address with an @. Nothing was opened.
hand-mistake-received = Choose a day that is not in the future and not more than a year ago. Nothing was opened.
hand-mistake-text = Shorten the text to 4000 characters. Nothing was opened.
hand-mistake-choice = Choose how it came, what is asked, and a language. Nothing was opened.

room-quarantine = Quarantine
quarantine-says = Mail that could not be read safely, or that reads like a machine’s. Nothing of it is lost, and none of it was answered.
quarantine-open = The mail as it came
quarantine-as-text = Shown as text: nothing in it is run, opened or loaded. That you read it is in the log.
quarantine-cut = Only its beginning is shown.
quarantine-release = Write a request down from it
quarantine-release-says = Is it a request? Write it down with the address that you trust. Opening the request removes the mail from here.
quarantine-discard = Delete the mail
quarantine-waiting = What waits
quarantine-why = Why it is here
quarantine-empty = Nothing waits here
quarantine-empty-says = Mail with two senders, too many parts or no sense shows up here.
aside-too_large = Larger than 25 MiB
aside-headers_too_large = Its head is too large
aside-too_many_parts = Too many parts
aside-page_too_deep = A page nested too deep
aside-attachments_too_large = Attachments too many or too large
aside-not_one_sender = No sender, or several
aside-malformed = Not a mail that can be decoded
aside-perhaps_automatic = Reads like a machine’s, which nobody answers
aside-parser_failed = Reading it failed
plan-nothing = No system knows this person. Approve, and the answer says so.

room-people = People
people-says = What every connected system holds of one person, now: recycle bins too.
people-by = Look by
people-value = Name, address, number or id
people-look = Look in every system
people-log = Nothing found is stored. That you looked is in the log, and not for whom.
people-mistake-value = Enter a whole name or address, a number of at least seven digits, or an id. Nobody was looked for.
people-nowhere = No system knows this person
people-nowhere-says = Each of them answered. Look by another address or number, if there is one.
people-unknown = Whether it knows the person is not known.
people-would = A request for all data would
identifier-email = E-mail address
identifier-phone_number = Phone number
identifier-external_id = Customer number
identifier-facebook_id = Facebook id
report-register = Register
california = California, requests to delete
california-complied = Complied with, in whole or in part
california-denied = Denied
california-otherwise = Withdrawn, or no request

## The mail that reminds staff of a promised date

deadline-subject = Request { $reference }
deadline-overdue = too late
deadline-left = { $days ->
    [one] 1 day left
   *[other] { $days } days left
}
deadline-says = Request { $reference } is promised for { $date }:
deadline-stands = It stands at:
deadline-open = Open the request
deadline-why = You get this because you work on this request or are a compliance officer. It is sent 10, 7, 3 and 1 days before the date and once after it.

## Letters before they are sent

room-letters = Letters
letters-says = What people get to read, with invented cases. Nothing is sent from here.
letters-choose = Choose a letter
letters-which = Letter
letters-show = Show it
letters-case = Case { $number }
letters-html = Case { $number } as HTML

room-doctor = Check-up
doctor-says = Looked at { $at }. Load the page again to look again.
doctor-subject = What
doctor-finding = How it stands
doctor-more = Configuration, the way out for mail and the key file are checked where the desk runs:
check-audit_log = Audit log
check-audit_log-well = All { $count } lines hold.
check-audit_log-ill = A chain does not hold: { $names }. Somebody changed the database by hand, or it is damaged. Stop erasing at Systems, and compare it with a backup.
check-jobs = Work
check-jobs-well = Nothing was given up.
check-jobs-note = { $count ->
    [one] One task was
   *[other] { $count } tasks were
} given up after many tries. The tickets are in the queue under Needs attention.
check-stop = Erasing
check-stop-well = Erasing is not stopped.
check-stop-note = { $names } has stopped all erasing. It can be lifted at Systems.
check-systems = Systems
check-systems-well = No request waits for a system.
check-systems-note = { $count ->
    [one] One request waits
   *[other] { $count } requests wait
} for: { $names }. Each ticket says what to do, and Systems how to test the connection.
check-quarantine = Quarantine
check-quarantine-well = No mail waits there.
check-quarantine-note = { $count ->
    [one] One mail waits
   *[other] { $count } mails wait
} for an agent. A request may be among what came, and its time runs.
check-mailbox = Mailbox
check-mailbox-well = { $names }: { $count ->
    [0] nothing waits.
    [one] one mail waits.
   *[other] { $count } mails wait.
}
check-mailbox-note = { $names } has not been opened since the start.
check-mailbox-ill = { $names } can’t be emptied, and is tried again by itself.
mailbox-trouble-unreachable = Nobody answers there. Check server and port in the configuration.
mailbox-trouble-silent = It did not answer in time.
mailbox-trouble-certificate = Its certificate is not accepted.
mailbox-trouble-tls = No TLS could be agreed on. In the configuration, imaps:// is for TLS from the start, imap:// for STARTTLS.
mailbox-trouble-sign_in = It refused the sign-in: user, password or token are wrong, or it wants another way.
mailbox-trouble-sign_in_later = It can’t check the sign-in now.
mailbox-trouble-file = This file can’t be read.
mailbox-trouble-folder = There is no such folder, or it can’t be used.
mailbox-trouble-move = Mail can’t be moved to where move_to in the configuration says. Make that folder, or leave move_to out.
mailbox-trouble-not_marked = A stored mail can’t be marked. May this user change the folder?
mailbox-trouble-lost = The connection was lost.
mailbox-trouble-answer = It answered what can’t be understood.
check-looked = Last look: { $at }
check-letters = Letters
check-letters-well = None is held back.
check-letters-ill = { $count } letters have left within an hour, and all others are held back. Look where they come from: a loop, or a flood of forms?
check-reminders = Reminders of deadlines
check-reminders-well = { $count ->
    [one] One compliance officer is
   *[other] { $count } compliance officers are
} reminded by e-mail.
check-reminders-note = No compliance officer has an e-mail address. Give one at Users, or nobody hears of a deadline that nobody works on.

## A reply to the person

act-reply = Write to the person
keys-reply = reply
action-reply = Wrote to the person
action-take_reply_back = Took the reply back
sent-reply = Letter: what an agent wrote
reply-title = Write to the person, { $reference }
reply-to = It goes to { $address }, in { $language }.
reply-unproved = This mailbox has not been proved yet. Write nothing about the person, not even whether you know them.
reply-asked = What the person wrote last
reply-write = Your words
reply-canned = Begin with a ready reply
reply-canned-says = In { $language }, the language of the person. You can change every word.
reply-use = Use it
reply-text = Text
reply-text-says = Greeting, reference and our address are added by themselves. An empty line begins a paragraph.
reply-show = Read it as the person will
reply-preview = As the person will read it
reply-send = Send it
reply-send-says = It waits ten seconds. Until then you can take it back.
reply-leaves = Your reply leaves at { $moment }. Until then you can take it back.
reply-take-back = Take it back
reply-mistake-empty = Nothing is written yet. Write the text, or begin with a ready reply.
reply-mistake-too_long = The text is longer than 4,000 characters. Shorten it.
reply-mistake-changed = Something happened to this request since you opened the page. Nothing was sent. Read what is new, then show your text again and send it.
ticket-mistake-reply_on_its_way = This reply is on its way and can no longer be taken back.
canned-name-in_progress = We are working on it
canned-name-the_difference = Account or data: the difference
canned-name-other_address = Perhaps another address
canned-name-no_documents = No copy of an identity card
canned-name-kept_by_law = What the law has us keep
canned-name-not_us = Another company is meant

## Vouching for a person

proof-in_person = Came in person
proof-called_back = Called back on a number that we had
proof-signed_letter = Signed letter with what only the customer knows
proof-erased_before = Erased before
hand-proof = How you made sure who it is
hand-proof-none = I did not: the person gets a link by e-mail
hand-proof-says = Choose one only if you saw or heard it yourself. Your name stands beside it, a colleague has to approve, and no copy of an identity card is kept.
hand-mistake-proof = Choose what is asked: all data or only the account. For anything else, leave the proof at the link. Nothing was opened.
hand-only = Where
hand-only-all = In every system that the request concerns
hand-only-says = One system alone finishes a deletion that is half done. It is for “All data” with a proof for which you vouch.
hand-alone-says = Only what { $system } holds is deleted, and it can’t come back. Every other system stays as it is, and may hold everything about the person. This request can never end as fulfilled: letter, status page and certificate say that it was { $system } alone. Whoever asks for all data to be deleted has a right to the rest too, so a full request may still be owed. Imports are not told to leave the person out. A colleague has to approve.
hand-alone-read = I have read this. { $system } alone, and nothing else
hand-mistake-system = Choose one of the systems in the list, or all of them. Nothing was opened.
hand-mistake-alone = One system alone is a part of “All data”: choose that, and how you made sure who it is. Or choose all systems. Nothing was opened.
hand-mistake-warning = Read the warning about one system alone and tick the box below it, or choose all systems. Nothing was opened.
vouched-by = { $name } vouches for it
vouched-alone = You vouch for this person, so a colleague has to approve.

## Looking for people by name, half of a deletion, dry runs

identifier-name = Name
people-bearers = Known by this name, at most 20. A name proves nothing: look at each before you decide whose it is.
people-no-bearer = Nobody of this name.
people-look-here = Look
people-look-by = Look by { $value }
half-contact_only = Half done: the contact is here and no history. A request for all data removes the contact too.
half-history_only = Half done: history is here and no contact. Somebody deleted the contact first. A request for all data removes the history too.
people-alone = Delete in { $system } alone
people-alone-says = First you read what that means. Nothing is deleted yet.
dry-run = Ask every system now
dry-run-says = Each is asked for somebody who is nowhere. Nothing is changed.
dry-run-well = It answered, and its map fits.

## Legal holds

room-holds = Legal holds
holds-says = While a hold stands, nothing of the person, or in the system, is erased, not even what was approved before. Whom a hold is on is kept as a keyed hash, so this list can’t say it.
hold-new = Hold something
hold-on = What is held
hold-person = A person, by the address below
hold-system = { $name }: everything in it
hold-address = E-mail address of the person
hold-address-says = Only for a person. It is not kept in a form that can be read.
hold-reason = Why
hold-because-lawsuit = A lawsuit, or one to be expected
hold-because-order = Ordered by an authority or a court
hold-because-investigation = An investigation of our own
hold-until = Until and including
hold-make = Hold it
holds-all = Holds that stand
hold-somebody = A person
hold-by = Made by
hold-lift = Lift it
holds-none = Nothing is held
holds-none-says = What is approved is erased.
hold-mistake-address = Type the whole e-mail address of the person. Nothing was changed.
hold-mistake-until = Choose today or a later day as the end. Nothing was changed.
hold-stops = A legal hold stops this until { $date }:
hold-stops-says = An officer can lift it. If the date of the request comes first, extend it or refuse it.
ticket-mistake-held = A legal hold stands. Nothing was approved.
hindrance-legal_hold = A legal hold stands. It goes on by itself once the hold ends or is lifted.

state-declared = Declared done
hindrance-colleague_asked = A colleague was asked by mail and has not declared yet what they did.
system-since = since { $moment }
vendor-finishes = the vendor finishes by { $date }
declare-what = { $system }: what did you do there?
declared-done = It is done: what was there is erased
declared-not_found = I looked, and nothing was there
declared-exception = Something stays by law
declare-ground = If something stays: why
declare-no-ground = Nothing stays
declare-send = Declare it
declare-send-says = Your name and the time stay on record, and stand in the certificate.
declare-subject = Please erase by hand: request { $reference }
declare-hello = Hello { $name },
declare-says = somebody asks us to delete their data, and no program can look into this: { $system }. Please look there yourself and erase what is theirs. Request { $reference } is promised for { $date }.
declare-then = You see whom it is about once you have signed in. Declare there that it is done, that nothing was there, or that something stays by law, and why. Until then it counts as not done, and you are reminded every three days.
declare-open = Open the request
