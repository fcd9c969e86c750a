//! Text of strangers on our pages: shown as text, or not at all.

use reqwest::Method;

use crate::{
    answer::Answer,
    harness::{TestDesk, mail},
};

/// What would run, or leave its place, if it were not text.
const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "'><img src=x onerror=alert(1)>",
    "\" onfocus=alert(1) autofocus x=\"",
    "' onmouseover='alert(1)",
    "` onclick=`alert(1)",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)//",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "<style>@import'https://evil.example/x.css'</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<base href=https://evil.example>",
    "<form action=https://evil.example><button>x</button></form>",
    "<details open ontoggle=alert(1)>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "{{t \"error-lead\"}}",
    "{{{values.name}}}",
    "{{> page}}",
    "{{#each this}}x{{/each}}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\u{202e}>tpircs<\u{0}\u{7}\u{1b}[31m",
    "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>",
];

/// The page without what our own templates write: it must hold no markup of the payload.
#[track_caller]
fn check(page: &Answer, payload: &str, clean: &Answer) {
    let elements = |page: &str| {
        let mut names: Vec<String> = page
            .split('<')
            .skip(1)
            .map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default().to_lowercase())
            .collect();
        names.sort();
        names
    };
    assert_eq!(elements(&page.text), elements(&clean.text), "{payload}");
    for attribute in [" onfocus=", " onmouseover=", " onclick=", " onerror=", " onload="] {
        let opened = page.text.split('<').skip(1).filter_map(|rest| rest.split('>').next());
        let mut unquoted = opened.map(|tag| tag.split('"').step_by(2).collect::<String>());
        assert!(unquoted.all(|tag| !tag.contains(attribute)), "{payload}: {attribute}");
    }
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"));
    assert!(!page.text.contains("Error:</h1>"), "a template was run: {payload}");
}

#[tokio::test]
async fn g3_what_is_typed_into_a_form_comes_back_as_text() {
    let desk = TestDesk::open().await;
    for field in ["scope", "name", "email", "message", "language"] {
        let typed = |value: &str| {
            let mut fields = [
                ("scope", "x"),
                ("name", "Ann"),
                ("email", "a"),
                ("message", "m"),
                ("language", "en"),
            ]
            .map(|(name, usual)| (name, usual.to_owned()));
            let own = fields.iter_mut().find(|(name, _)| *name == field).unwrap();
            own.1 = value.to_owned();
            Answer::of(desk.call(Method::POST, "/").form(&fields))
        };
        let clean = typed("x").await;
        assert_eq!(clean.status, 422);
        for payload in PAYLOADS {
            let page = typed(payload).await;
            assert_eq!(page.status, 422, "{field}: {payload}");
            check(&page, payload, &clean);
        }
    }
}

#[tokio::test]
async fn g3_what_stands_in_a_url_is_not_repeated() {
    let desk = TestDesk::open().await;
    let clean = desk.gets("/nowhere").await;
    for payload in PAYLOADS {
        let escaped: String = url::form_urlencoded::byte_serialize(payload.as_bytes()).collect();
        for path in [
            format!("/{escaped}"),
            format!("/confirm/{escaped}"),
            format!("/status/{escaped}"),
            format!("/assets/{escaped}"),
            format!("/nowhere?language={escaped}&{escaped}"),
        ] {
            let page = desk.gets(&path).await;
            assert_eq!(page.status, 404, "{path}");
            check(&page, payload, &clean);
        }
    }
}

#[tokio::test]
async fn g3_what_stands_in_a_mail_is_quoted_as_text() {
    let desk = TestDesk::open().await;
    let asks = "Please erase all personal data about me.";
    let mut clean: Vec<Answer> = Vec::new();
    for (number, payload) in ["harmless"].iter().chain(PAYLOADS).enumerate() {
        let flat: String = payload.chars().filter(|c| !c.is_control()).collect();
        let address = format!("n{number}@example.com");
        let from = format!("\"{}\" <{address}>", flat.replace(['"', '\\'], ""));
        let body = format!("{payload}\r\n{asks} {payload}\r\nName: {payload}");
        desk.hands_in(&mail(&from, &format!("Erase all my data {flat}"), &body)).await;
        desk.works().await;
        let Some(letter) = desk.letters_to(&address).pop() else {
            continue; // quarantined, or read as no request: nothing of it is on a page
        };
        for hidden in ["evil.example", "alert(1)"] {
            assert!(!letter.text.contains(hidden), "{payload}: {}", letter.text);
        }
        let mut pages = Vec::new();
        for link in [letter.confirm_link(), letter.status_link()] {
            let page = desk.gets(link.strip_prefix(&desk.base_url).unwrap()).await;
            assert_eq!(page.status, 200, "{payload}");
            for hidden in ["<script", "evil.example", "onerror", "alert(1)"] {
                assert!(!page.text.contains(hidden), "{payload}: {}", page.text);
            }
            pages.push(page);
        }
        if clean.is_empty() {
            clean = pages;
        } else if pages[0].text.contains("<blockquote") {
            pages.iter().zip(&clean).for_each(|(page, clean)| check(page, payload, clean));
        }
    }
    assert_eq!(clean.len(), 2);
}

#[tokio::test]
async fn g3_what_stands_in_a_mail_or_a_note_is_text_on_the_desk() {
    let desk = TestDesk::open().await;
    let ida = desk.colleague("ida", "compliance").await;
    for payload in PAYLOADS {
        let flat: String = payload.chars().filter(|c| !c.is_control()).collect();
        let body = format!("{payload}\r\nPlease erase all personal data about me. {payload}");
        let raw = mail("ann@example.com", &format!("Erase my data {flat}"), &body);
        let taken = desk.hands_in(&raw).await;
        let Some(reference) = taken["ticket"].as_str() else { continue };
        ida.decides(reference, &[("act", "note"), ("text", &flat)]).await;
        let ticket = ida.reads(&format!("/desk/tickets/{reference}")).await;
        let queue = ida.reads("/desk").await;
        for page in [ticket, queue] {
            for markup in [
                "<script>",
                "<img",
                "<iframe",
                "<math",
                "<style",
                "<base",
                "<svg onload",
                "<!--",
                "<form action=https",
            ] {
                assert!(!page.contains(markup), "{payload}: {markup}: {page}");
            }
            assert!(!page.contains("Error:</h1>"), "a template was run: {payload}");
        }
    }
}
