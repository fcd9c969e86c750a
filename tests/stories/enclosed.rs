//! What mails hold beside their words: files that nobody unpacks, and pages that do nothing.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use privacy_desk::db;
use reqwest::{Method, StatusCode, header};

use crate::{
    harness::{TestDesk, staff::Colleague},
    words::{ANN, EVERYTHING, TOM},
};

/// A file as a stranger names it, and what it is.
struct Sent {
    name: &'static str,
    mimetype: &'static str,
    bytes: &'static [u8],
    /// What is left of the name on the page.
    shown: &'static str,
    /// How the file that is handed out ends.
    ends: &'static str,
}

#[rustfmt::skip]
const HOSTILE: &[Sent] = &[
    Sent { name: "42.zip",                mimetype: "application/zip",  bytes: b"PK\x03\x04bomb",            shown: "42.zip",       ends: "bin" },
    Sent { name: "nested.zip",            mimetype: "application/zip",  bytes: b"PK\x03\x04PK\x03\x04",      shown: "nested.zip",   ends: "bin" },
    Sent { name: "../../etc/cron.d/x",    mimetype: "text/plain",       bytes: b"* * * * * root sh",         shown: "x",            ends: "bin" },
    Sent { name: "..\\\\..\\\\autoexec.bat",  mimetype: "text/plain",       bytes: b"format c:",                 shown: "autoexec.bat", ends: "bin" },
    Sent { name: "annex\u{202e}fdp.exe",  mimetype: "application/pdf",  bytes: b"MZ\x90\x00",                shown: "annexfdp.exe", ends: "bin" },
    Sent { name: "page.html",             mimetype: "text/html",        bytes: b"<script>alert(1)</script>", shown: "page.html",    ends: "bin" },
    Sent { name: "pic.svg",               mimetype: "image/svg+xml",    bytes: b"<svg onload=alert(1)>",     shown: "pic.svg",      ends: "bin" },
    Sent { name: "<img src=x>",   mimetype: "image/png",        bytes: b"\x89PNG\r\n\x1a\n",         shown: "&lt;img src&#x3D;x&gt;", ends: "png" },
    Sent { name: "id.pdf",                mimetype: "text/html",        bytes: b"%PDF-1.7",                  shown: "id.pdf",       ends: "pdf" },
    Sent { name: "me.jpg",                mimetype: "image/jpeg",       bytes: b"\xff\xd8\xff\xe0",          shown: "me.jpg",       ends: "jpg" },
];

/// A mail with some words and these parts.
fn with_parts(from: &str, (subject, body): (&str, &str), parts: &[String]) -> String {
    let parts =
        parts.iter().map(|part| format!("--cut\r\n{part}\r\n")).collect::<Vec<_>>().concat();
    format!(
        "From: {from}\r\nTo: privacy@halden-moss.example\r\nSubject: {subject}\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n\
         --cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n{parts}--cut--\r\n"
    )
}

fn as_part(file: &Sent) -> String {
    format!(
        "Content-Type: {}\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"{}\"\r\n\r\n{}",
        file.mimetype,
        file.name,
        STANDARD.encode(file.bytes)
    )
}

fn page_part(html: &str) -> String {
    format!("Content-Type: text/html; charset=utf-8\r\n\r\n{html}")
}

/// Hands a mail in that opens a ticket; its reference, and the path of what the mail holds.
async fn opened(desk: &TestDesk, raw: &str) -> (String, String) {
    let taken = desk.hands_in(raw).await;
    assert_eq!(taken["result"], "opened", "{taken}");
    let reference = taken["ticket"].as_str().unwrap().to_owned();
    desk.works().await;
    let id = desk.ticket(&reference).id;
    let message = desk.read(|db| db::messages::of_ticket(db, &id)).remove(0).id;
    let path = format!("/desk/tickets/{reference}/messages/{message}");
    (reference, path)
}

/// A header of an answer.
async fn answer(who: &Colleague, path: &str) -> (StatusCode, header::HeaderMap, Vec<u8>) {
    let answer = who.call(Method::GET, path).send().await.unwrap();
    let (status, headers) = (answer.status(), answer.headers().clone());
    (status, headers, answer.bytes().await.unwrap().to_vec())
}

#[tokio::test]
async fn e4_attachments_stay_opaque_and_leave_under_names_of_ours() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let parts: Vec<String> = HOSTILE.iter().map(as_part).collect();
    let (reference, path) = opened(&desk, &with_parts(ANN, EVERYTHING, &parts)).await;
    let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
    for (number, file) in (1..).zip(HOSTILE) {
        assert!(page.contains(&format!("<bdi>{}</bdi>", file.shown)), "{}: {page}", file.name);
        let (status, headers, bytes) = answer(&ida, &format!("{path}/attachments/{number}")).await;
        assert_eq!((status, bytes.as_slice()), (StatusCode::OK, file.bytes), "{}", file.name);
        let name =
            format!("attachment; filename=\"{reference}-attachment-{number}.{}\"", file.ends);
        assert_eq!(headers[header::CONTENT_DISPOSITION], name.as_str());
        assert_eq!(headers[header::CONTENT_TYPE], "application/octet-stream");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(headers[header::CACHE_CONTROL], "no-store");
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains(" sandbox;"), "{policy}");
    }
    assert!(!page.contains('\u{202e}'));
    let taken = desk.read(|db| db::audit::lines(db, "staff")).into_iter();
    let taken = taken.filter(|(line, _)| line.on == "read_original" && line.by == "agent:ida");
    assert_eq!(taken.count(), HOSTILE.len(), "the log says who took each");
}

#[tokio::test]
async fn e4_files_are_for_those_who_may_see_their_message() {
    let desk = TestDesk::open().await;
    let (ida, adam) = (desk.colleague("ida", "agent").await, desk.colleague("adam", "admin").await);
    let (_, path) = opened(&desk, &with_parts(ANN, EVERYTHING, &[as_part(&HOSTILE[0])])).await;
    let other = desk.asks(TOM, EVERYTHING).await;
    let message = path.rsplit('/').next().unwrap();
    let elsewhere = format!("/desk/tickets/{other}/messages/{message}/attachments/1");
    for (who, path, status) in [
        (&ida, format!("{path}/attachments/1"), StatusCode::OK),
        (&ida, format!("{path}/attachments/0"), StatusCode::NOT_FOUND),
        (&ida, format!("{path}/attachments/2"), StatusCode::NOT_FOUND),
        (&ida, format!("{path}/html"), StatusCode::NOT_FOUND),
        (&ida, elsewhere, StatusCode::NOT_FOUND),
        (&adam, format!("{path}/attachments/1"), StatusCode::FORBIDDEN),
    ] {
        assert_eq!(who.looks(&path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn a_mail_is_kept_as_it_came_only_where_it_holds_more_and_only_as_long_as_its_ticket() {
    let desk = TestDesk::open().await;
    let file = [as_part(&HOSTILE[0])];
    let from_a_machine = format!(
        "Auto-Submitted: auto-replied\r\n{}",
        with_parts(TOM, ("Out of office", "I am away."), &file)
    );
    assert_eq!(desk.hands_in(&from_a_machine).await["result"], "ignored");
    desk.asks(TOM, EVERYTHING).await;
    assert_eq!(desk.desk_rows("originals"), 0);

    let (reference, path) = opened(&desk, &with_parts(ANN, EVERYTHING, &file)).await;
    assert_eq!(desk.desk_rows("originals"), 1);
    let id = desk.ticket(&reference).id;
    desk.presses(&desk.letter_to(ANN).confirm_link(), "not-me", "").await;
    assert!(desk.stands(&reference).starts_with("closed"));
    desk.days_pass(36).await;
    assert!(desk.read(|db| db::messages::of_ticket(db, &id)).is_empty());
    assert_eq!(desk.desk_rows("originals"), 0);
    let ida = desk.colleague("ida", "agent").await;
    assert_eq!(ida.looks(&format!("{path}/attachments/1")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_mail_in_quarantine_holds_goes_along_to_the_request_that_is_made_of_it() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let parts = [page_part("<p>Hello <b>there</b>"), as_part(&HOSTILE[8])];
    let raw = with_parts(ANN, ("Re: news", "I am out of the office. Delete my data."), &parts);
    assert_eq!(desk.hands_in(&raw).await["result"], "quarantined");
    let aside = desk.read(db::messages::quarantine).remove(0).id;
    let today = desk.world.now().format("%Y-%m-%d").to_string();
    let seen = ida
        .sends(
            "/desk/new",
            &[
                ("channel", "email"),
                ("email", ANN),
                ("kind", "erase_data"),
                ("received", &today),
                ("language", "en"),
                ("text", "Delete my data."),
                ("proof", ""),
                ("quarantined", &aside),
            ],
        )
        .await;
    assert!(seen.status.is_redirection() || seen.status.is_success(), "{}", seen.text);
    assert!(desk.read(db::messages::quarantine).is_empty());
    let ticket =
        desk.read(|db| db::tickets::list(db, &db::tickets::Filter::default(), 9)).remove(0);
    let message = desk.read(|db| db::messages::of_ticket(db, &ticket.id)).remove(0).id;
    let path = format!("/desk/tickets/{}/messages/{message}", ticket.reference);
    assert!(ida.reads(&format!("{path}/html")).await.contains("<p>Hello <b>there</b></p>"));
    assert_eq!(answer(&ida, &format!("{path}/attachments/1")).await.2, HOSTILE[8].bytes);
}

#[tokio::test]
async fn a_file_that_does_not_open_any_more_is_told_in_words() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    let broken =
        "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n?? ??";
    let parts = [page_part("<p>Hello"), broken.to_owned()];
    let (_, path) = opened(&desk, &with_parts(ANN, EVERYTHING, &parts)).await;
    let of = async |rest: &str| ida.looks(&format!("{path}/{rest}")).await;
    assert_eq!(of("html").await.status, StatusCode::OK);
    let says = |seen: crate::harness::staff::Seen, words: &str| {
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.text.contains(words), "{}", seen.text);
    };
    says(of("attachments/1").await, "Ask the sender for it again");

    // Somebody has put another row's bytes in its place.
    desk.database_changes("UPDATE originals SET sealed = (SELECT sealed FROM messages LIMIT 1)");
    says(of("attachments/1").await, "Its stored bytes do not open");
    says(of("html").await, "can’t be opened or decoded");
}

/// Each kind of payload: what must be nowhere in the answer, and words that must be.
#[rustfmt::skip]
const PAYLOADS: &[(&str, &str)] = &[
    ("<script>alert(1)</script>after",                                   "after"),
    ("<scr<script>ipt>alert(1)</scr</script>ipt>after",                  "after"),
    ("<img src=x onerror=alert(1)>after",                                "after"),
    ("<img src=https://t.example/pixel.gif width=1>after",               "after"),
    ("<img src=cid:1>after",                                             "after"),
    ("<svg><animate onbegin=alert(1) attributeName=x></svg>after",       "after"),
    ("<svg><script>alert(1)</script></svg>after",                        "after"),
    ("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>after", "after"),
    ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>after</noscript>", "after"),
    ("<body onload=alert(1)>after",                                      "after"),
    ("<p onclick=alert(1) style='background:url(https://t.example/x)'>after", "<p>after</p>"),
    ("<style>@import 'https://t.example/x.css'; p{}</style>after",       "after"),
    ("<link rel=stylesheet href=https://t.example/x.css>after",          "after"),
    ("<meta http-equiv=refresh content='0;url=https://t.example'>after", "after"),
    ("<base href=https://t.example/>after",                              "after"),
    ("<form action=https://t.example><input name=p><button>Go</button></form>after", "after"),
    ("<iframe src=https://t.example srcdoc='<script>alert(1)</script>'></iframe>after", "after"),
    ("<object data=https://t.example/x><embed src=https://t.example/y></object>after", "after"),
    ("<video src=https://t.example/v autoplay><audio src=x onerror=alert(1)>after", "after"),
    ("<a href='javascript:alert(1)'>after</a>",                          "after <code>javascript:alert(1)</code>"),
    ("<a href='https://t.example' ping=https://t.example target=_top>after</a>", "after <code>https://t.example</code>"),
    ("<a href='\"><img src=x onerror=alert(1)>'>after</a>",              "after <code>\">&lt;img src=x onerror=alert(1)></code>"),
    ("<table background=https://t.example/x><tr><td>after",              "<td>after</td>"),
    ("<template><script>alert(1)</script></template>after",              "after"),
    ("<xmp><script>alert(1)</script></xmp>after",                        "after"),
    ("<plaintext>after <script>alert(1)</script>",                       "after"),
    ("<textarea></textarea><script>alert(1)</script>after",              "after"),
    ("<title></title><script>alert(1)</script>after",                    "after"),
    ("<!--><script>alert(1)</script>-->after",                           "after"),
    ("<![CDATA[<script>alert(1)</script>]]>after",                       "after"),
    ("<p title=\"</main><script>alert(1)</script>\">after",              "<p>after</p>"),
    ("</main></body><script>alert(1)</script>after",                     "after"),
    ("&lt;script&gt;alert(1)&lt;/script&gt;after",                       "&lt;script&gt;"),
    ("<p/onclick=alert(1)>after",                                        "<p>after</p>"),
    ("<P\u{b}ONCLICK=alert(1)>after",                                    "after"),
    ("<\u{0}script>alert(1)</script>after",                              "after"),
    ("<details open ontoggle=alert(1)><summary>after",                   "after"),
    ("<input autofocus onfocus=alert(1)>after",                          "after"),
    ("<custom-element is=x onmouseover=alert(1)>after",                  "after"),
    ("<div style='position:fixed;inset:0'>after</div>",                  "<div>after</div>"),
];

/// The tags in a piece of HTML, from `<` to `>`.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split_once('>').map_or(rest, |(tag, _)| tag))
}

#[tokio::test]
async fn e16_a_page_keeps_its_words_and_nothing_that_acts() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for (number, (payload, kept)) in PAYLOADS.iter().enumerate() {
        let from = format!("n{number}@example.com");
        let raw = with_parts(&from, EVERYTHING, &[page_part(payload)]);
        let (reference, path) = opened(&desk, &raw).await;
        let (status, headers, bytes) = answer(&ida, &format!("{path}/html")).await;
        let html = String::from_utf8(bytes).unwrap();
        assert_eq!(status, StatusCode::OK, "{payload}: {html}");
        let (_, shown) = html.split_once("<main dir=\"auto\">").unwrap();
        let (shown, rest) = shown.rsplit_once("</main>").unwrap();
        assert_eq!(rest.trim(), "</body>\n</html>", "{payload}: nothing breaks out");
        assert!(shown.contains(kept), "{payload}: {shown}");
        for tag in tags(shown) {
            let name = tag.strip_prefix('/').unwrap_or(tag);
            let bare = ["p", "div", "table", "tr", "td", "code", "br", "hr"].contains(&name);
            assert!(bare, "{payload}: <{tag}>");
        }
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert_eq!(
            policy,
            "default-src 'none'; style-src 'self'; sandbox; form-action 'none'; base-uri 'none'; \
             frame-ancestors 'self'"
        );
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");

        let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
        let frame = format!(
            "<iframe class=\"mail\" sandbox loading=\"lazy\" title=\"The mail as a page\" src=\"{path}/html\">"
        );
        assert!(page.contains(&frame), "{page}");
        assert!(!page.contains("t.example"), "the page itself shows the plain words: {page}");
    }
}

#[tokio::test]
async fn e16_a_page_over_the_limits_is_its_words_only() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "agent").await;
    for (number, html) in ["<b>x</b>".repeat(9000), "<div>".repeat(300)].iter().enumerate() {
        let from = format!("n{number}@example.com");
        let raw = with_parts(&from, EVERYTHING, &[page_part(html)]);
        let (reference, path) = opened(&desk, &raw).await;
        let seen = ida.looks(&format!("{path}/html")).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(seen.text.contains("too large or too deeply nested"), "{}", seen.text);
        let page = ida.reads(&format!("/desk/tickets/{reference}")).await;
        assert!(page.contains(EVERYTHING.1.split_whitespace().next().unwrap()), "{page}");
    }
}
