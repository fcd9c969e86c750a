//! Agents at the desk: they sign in, read, decide, and can't get in each other's way.

use privacy_desk::cli::demo::look_alike::{Behaviour, Mischief};
use reqwest::StatusCode;

use crate::{
    harness::TestDesk,
    words::{ACCOUNT, ANN, EVERYTHING, TOM},
};

/// A desk with Ann's request, confirmed: an agent decides.
async fn with_a_request() -> (TestDesk, String) {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    (desk, ticket)
}

#[tokio::test]
async fn requests_are_sorted_by_tags_and_forgotten_ones_lose_them() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let ann = desk.asks(ANN, EVERYTHING).await;
    let gil = desk.asks("gil@example.com", EVERYTHING).await;
    let form = [
        ("tag", "Legal hold"),
        ("ticket", &*ann),
        ("ticket", &*gil),
        ("to", "me"),
        ("back", "/desk"),
    ];
    assert_eq!(ida.sends("/desk/tag", &form).await.location, "/desk");
    ida.decides(&gil, &[("act", "untag"), ("tag", "legal-hold")]).await;
    ida.decides(&gil, &[("act", "tag"), ("tag", "vip")]).await;
    let held = ida.reads("/desk?view=open&tag=legal-hold").await;
    assert!(held.contains(&ann) && !held.contains(&gil), "{held}");
    let bad = ida.decides(&ann, &[("act", "tag"), ("tag", "ann@example.com")]).await;
    assert!(bad.text.contains("Write the tag with 2 to 30 letters"), "{}", bad.text);
    assert_eq!(desk.desk_rows("tags"), 2);
    desk.days_pass(31 + 36).await;
    assert_eq!(desk.desk_rows("tags"), 0);
}

#[tokio::test]
async fn an_agent_reads_decides_and_the_erasure_runs() {
    let (desk, ticket) = with_a_request().await;
    let ida = desk.colleague("ida", "agent").await;
    let queue = ida.reads("/desk?view=to_decide").await;
    assert!(queue.contains(&ticket) && queue.contains(EVERYTHING.0), "{queue}");

    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    for shown in [ANN, "Your decision", "handle as a legal request", "<mark ", "Owns the mailbox"] {
        assert!(page.contains(shown), "{shown} is not on {page}");
    }
    let wrong = [("act", "approve"), ("reference", "PD-0000-0000"), ("password", "")];
    let seen = ida.decides(&ticket, &wrong).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("The reference that was typed is another one"));
    assert_eq!(desk.stands(&ticket), "reviewing");

    let right = [("act", "approve"), ("reference", ticket.as_str()), ("password", "")];
    assert_eq!(ida.decides(&ticket, &right).await.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.stands(&ticket), "scheduled");
    desk.days_pass(4).await;
    assert_eq!(desk.stands(&ticket), "closed: partly_fulfilled");
    let approved = desk.ticket(&ticket).approval.unwrap();
    assert_eq!(approved.by, "agent:ida");
}

#[tokio::test]
async fn approving_asks_for_the_password_unless_it_was_typed_just_now() {
    let (desk, ticket) = with_a_request().await;
    let ida = desk.colleague("ida", "agent").await;
    desk.time_passes(chrono::TimeDelta::minutes(6)).await;
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("name=\"password\" type=\"password\""), "{page}");

    for wrong in ["", "six geese in a lighthousE"] {
        let form = [("act", "approve"), ("reference", ticket.as_str()), ("password", wrong)];
        let seen = ida.decides(&ticket, &form).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.stands(&ticket), "reviewing");
    }
    let password = crate::harness::staff::PASSWORD;
    let form = [("act", "approve"), ("reference", ticket.as_str()), ("password", password)];
    let seen = ida.decides(&ticket, &form).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(desk.stands(&ticket), "scheduled");
    // The session goes on under another secret; the old one opens nothing.
    assert_ne!(seen.cookie.as_deref(), Some(ida.cookie.as_str()));
    assert_eq!(ida.looks("/desk").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn of_two_agents_on_one_page_the_second_one_is_told() {
    let (desk, ticket) = with_a_request().await;
    let ida = desk.colleague("ida", "agent").await;
    let tom = desk.colleague("tom", "agent").await;
    let path = format!("/desk/tickets/{ticket}");
    let page = tom.reads(&path).await;
    assert!(ida.reads(&path).await.contains("Also here: TOM Brandt"));

    let refuse = [("act", "refuse"), ("ground", "legal_claims")];
    assert_eq!(ida.decides(&ticket, &refuse).await.status, StatusCode::SEE_OTHER);
    let late = [("act", "look-again")];
    let seen = tom.decides_on(&page, &ticket, &late).await;
    assert_eq!(seen.status, StatusCode::CONFLICT);
    assert!(seen.text.contains("This changed in the meantime"), "{}", seen.text);
    assert_eq!(desk.stands(&ticket), "closed: refused");
}

#[tokio::test]
async fn requests_are_handed_out_and_found_by_view_and_address() {
    let (desk, ticket) = with_a_request().await;
    let other = desk.asks(TOM, EVERYTHING).await;
    let ida = desk.colleague("ida", "agent").await;
    desk.hires("tom", "agent");
    let form = [("ticket", ticket.as_str()), ("to", "me"), ("back", "/desk?view=mine")];
    let seen = ida.sends("/desk/assign", &form).await;
    assert_eq!((seen.status, seen.location.as_str()), (StatusCode::SEE_OTHER, "/desk?view=mine"));
    let mine = ida.reads("/desk?view=mine").await;
    assert!(mine.contains(&ticket) && !mine.contains(&other));
    let free = ida.reads("/desk?view=unassigned").await;
    assert!(!free.contains(&ticket) && free.contains(&other));
    let away = [("ticket", other.as_str()), ("ticket", ticket.as_str()), ("to", "tom")];
    ida.sends("/desk/assign", &away).await;
    assert!(ida.reads("/desk?view=mine").await.contains("You work on nothing"));

    let found = ida.sends("/desk/find", &[("find", TOM)]).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.text.contains(&other) && !found.text.contains(&ticket));
    let one = ida.sends("/desk/find", &[("find", &ticket.to_lowercase())]).await;
    assert_eq!(one.location, format!("/desk/tickets/{ticket}"));
    let none = ida.sends("/desk/find", &[("find", "nobody@example.com")]).await;
    assert!(none.text.contains("Nothing found"));
}

#[tokio::test]
async fn a_note_stays_among_colleagues_and_every_look_is_a_line() {
    let (desk, ticket) = with_a_request().await;
    let ida = desk.colleague("ida", "agent").await;
    let empty = ida.decides(&ticket, &[("act", "note"), ("text", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    ida.decides(&ticket, &[("act", "note"), ("text", "Last invoice <is> paid.")]).await;
    let page = ida.reads(&format!("/desk/tickets/{ticket}")).await;
    assert!(page.contains("Last invoice &lt;is&gt; paid."), "{page}");
    assert!(desk.letters_to(ANN).iter().all(|letter| !letter.text.contains("invoice <is>")));

    let looks = desk.read(|db| privacy_desk::db::audit::lines(db, "staff"));
    let looks = looks.iter().filter(|(line, _)| line.on == "read_words" && line.by == "agent:ida");
    assert_eq!(looks.count(), 1, "one look within the hour");
}

#[tokio::test]
async fn a_reading_is_changed_with_a_reason_and_the_person_is_asked_again() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let ida = desk.colleague("ida", "agent").await;
    let silent = [("act", "override"), ("intent", "delete_account"), ("reason", "")];
    let seen = ida.decides(&ticket, &silent).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("Write down a reason"));
    let said = [("act", "override"), ("intent", "delete_account"), ("reason", "She rang.")];
    ida.decides(&ticket, &said).await;
    desk.works().await;
    assert_eq!(desk.stands(&ticket), "clarifying");
    assert_eq!(desk.letters_to(ANN).len(), 2);
}

#[tokio::test]
async fn a_letter_on_paper_is_written_down_and_its_clock_counts_from_the_day_it_came() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let typed = [
        ("channel", "post"),
        ("received", "2026-11-16"),
        ("email", ANN),
        ("kind", "erase_data"),
        ("language", "de"),
        ("text", "She wants everything gone."),
        ("quarantined", ""),
    ];
    let with = |name: &'static str, value: &'static str| {
        typed.map(|field| if field.0 == name { (name, value) } else { field })
    };
    for (name, value, told) in [
        ("email", "ann", "Enter an e-mail address with an @"),
        ("received", "2026-11-23", "Choose a day that is not in the future"),
        ("received", "2020-01-01", "not more than a year ago"),
        ("channel", "app", "Choose how it came"),
    ] {
        let seen = ida.sends("/desk/new", &with(name, value)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        assert!(seen.text.contains(told) && seen.text.contains("She wants everything gone."));
    }
    let seen = ida.sends("/desk/new", &typed).await;
    let reference = seen.location.strip_prefix("/desk/tickets/").unwrap().to_owned();
    desk.works().await;
    let ticket = desk.ticket(&reference);
    assert_eq!(ticket.channel.as_str(), "post");
    assert_eq!(ticket.received_on.to_string(), "2026-11-16");
    assert_eq!(ticket.promised_on.to_string(), "2026-12-16");
    assert_eq!(desk.stands(&reference), "verifying", "the person proves it like everybody");
    desk.confirms(ANN, "data").await;
    assert_eq!(desk.stands(&reference), "reviewing");
}

#[tokio::test]
async fn a_mail_in_quarantine_is_read_as_text_and_becomes_a_request() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    assert!(ida.reads("/desk/quarantine").await.contains("Nothing waits here"));
    let raw = format!(
        "From: {ANN}\r\nFrom: {TOM}\r\nSubject: delete\r\n\r\n<script>alert(1)</script>\r\n"
    );
    let taken = desk.hands_in(&raw).await;
    assert_eq!(taken["result"], "quarantined");
    let list = ida.reads("/desk/quarantine").await;
    assert!(list.contains("No sender, or several") && !list.contains(ANN), "{list}");
    let id = crate::harness::staff::hidden(&list, "id");

    let read = ida.sends("/desk/quarantine", &[("id", id.as_str()), ("act", "read")]).await;
    assert!(read.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{}", read.text);
    let page = ida.reads(&format!("/desk/new?quarantined={id}")).await;
    assert!(page.contains(&format!("name=\"quarantined\" value=\"{id}\"")), "{page}");
    let typed = [
        ("channel", "email"),
        ("received", "2026-11-22"),
        ("email", ANN),
        ("kind", "ambiguous"),
        ("language", "en"),
        ("text", ""),
        ("quarantined", id.as_str()),
    ];
    let opened = ida.sends("/desk/new", &typed).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    assert!(ida.reads("/desk/quarantine").await.contains("Nothing waits here"));
    let again = ida.sends("/desk/new", &typed).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND, "it was released once");
    assert_eq!(desk.desk_rows("tickets"), 1);
}

#[tokio::test]
async fn a_person_is_looked_for_in_every_system_and_nothing_of_it_stays() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let by = |kind: &'static str, value: &'static str| [("kind", kind), ("value", value)];
    let seen = ida.sends("/desk/people", &by("email", ANN)).await;
    assert_eq!(seen.status, StatusCode::OK);
    for system in ["Business Center", "Login", "ActiveCampaign"] {
        assert!(seen.text.contains(&format!("<h2>{system}</h2>")), "{system}: {}", seen.text);
    }
    assert!(seen.text.contains("marketing contact"), "{}", seen.text);
    let nobody = ida.sends("/desk/people", &by("email", "nobody@example.com")).await;
    assert!(nobody.text.contains("No system knows this person"), "{}", nobody.text);
    for (kind, value) in
        [("email", "ann"), ("phone_number", "123"), ("name", "An"), ("nickname", "Ann")]
    {
        let seen = ida.sends("/desk/people", &by(kind, value)).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
    }

    let named = ida.sends("/desk/people", &by("name", " ann  KELLER ")).await.text;
    for known in [ANN, "ann.keller@example.org"] {
        assert!(named.contains(&format!("value=\"{known}\"")), "{known}: {named}");
    }
    for other in ["joann.keller", "annkeller@", "Kellermann"] {
        assert!(!named.contains(other), "{other}: {named}");
    }

    let lines = desk.read(|db| privacy_desk::db::audit::lines(db, "staff"));
    let looks: Vec<_> = lines.iter().filter(|(line, _)| line.on == "look_for_person").collect();
    let told: Vec<_> = looks.iter().map(|(line, _)| (&*line.by, &*line.detail)).collect();
    let (email, name) = (("agent:ida", "by=email"), ("agent:ida", "by=name"));
    assert_eq!(told, [email, email, name]);
    assert_eq!((desk.desk_rows("people"), desk.desk_rows("plans")), (0, 0));
}

#[tokio::test]
async fn what_is_half_done_in_a_system_is_said() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let look = async |email: &str| {
        ida.sends("/desk/people", &[("kind", "email"), ("value", email)]).await.text
    };
    let whole = look(ANN).await;
    assert!(!whole.contains("Half done"), "{whole}");
    let contact = look("uwe.petersen@example.com").await;
    assert!(contact.contains("Half done: the contact is here and no history"), "{contact}");
    for table in ["contacts", "leads"] {
        let sql = format!("UPDATE {table} SET email = NULL, phone = NULL WHERE email = '{ANN}'");
        desk.company_changes(&sql);
    }
    let history = look(ANN).await;
    assert!(history.contains("Half done: history is here and no contact"), "{history}");
}

#[tokio::test]
async fn an_admin_asks_every_system_without_changing_anything() {
    let desk = TestDesk::open().await;
    let adam = desk.colleague("adam", "admin").await;
    assert!(!adam.reads("/admin/systems").await.contains("It answered"));
    let ask = [("act", "check"), ("system", "")];
    let asked = adam.sends("/admin/systems", &ask).await;
    assert_eq!(asked.text.matches("It answered, and its map fits").count(), 3, "{}", asked.text);
    desk.marketing.set(Behaviour::with(Mischief::KeyRefused));
    let asked = adam.sends("/admin/systems", &ask).await;
    assert!(asked.text.contains("It refuses the key or the password"), "{}", asked.text);
    assert_eq!(asked.text.matches("It answered, and its map fits").count(), 2, "{}", asked.text);
}

#[tokio::test]
async fn the_first_request_of_a_kind_says_so_and_the_next_shows_its_notes() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let first = desk.asks(ANN, EVERYTHING).await;
    let page = ida.reads(&format!("/desk/tickets/{first}")).await;
    assert!(page.contains("First of its kind"), "{page}");
    ida.decides(&first, &[("act", "note"), ("text", "Ask <accounting> about vouchers.")]).await;
    desk.time_passes(chrono::TimeDelta::minutes(1)).await;
    let second = desk.asks(TOM, EVERYTHING).await;
    let page = ida.reads(&format!("/desk/tickets/{second}")).await;
    assert!(page.contains("Ask &lt;accounting&gt; about vouchers."), "{page}");
    assert!(!page.contains("First of its kind") && page.contains(&first), "{page}");
    let other = desk.asks("gil@example.com", ACCOUNT).await;
    let page = ida.reads(&format!("/desk/tickets/{other}")).await;
    assert!(page.contains("First of its kind") && !page.contains("accounting"), "{page}");
}
