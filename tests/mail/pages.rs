//! Pages made to act: each kind of payload in each place, each spelling and each encoding.
//!
//! What is shown of them is read by a parser of HTML, as a browser would: it must be bare elements
//! and words, whatever came.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use html2text::{Comment, Element, Handle};
use privacy_desk::{
    domain::mail::{Inbound, QuarantineReason::ParserFailed},
    mail::inbound::{Limits, NotShown, page, read},
};

use crate::house;

/// What a page may hold (`mail/inbound/html/page.rs`), and what every parser puts around it.
#[rustfmt::skip]
const BARE: &[&str] = &[
    "html", "head", "body", "b", "blockquote", "br", "caption", "code", "dd", "del", "div", "dl", "dt", "em",
    "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "li", "ol", "p", "pre", "s", "small", "strong", "sub",
    "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
];

#[rustfmt::skip]
const PAYLOADS: &[&str] = &[
    "<script>alert(1)</script>",
    "<script src=https://t.example/x.js></script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=https://t.example/pixel.gif width=1 height=1>",
    "<img srcset='https://t.example/a 1x' src=cid:1>",
    "<picture><source srcset=https://t.example/a><img src=x></picture>",
    "<svg onload=alert(1)><use href='data:image/svg+xml,<svg id=x onload=alert(1)>'></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<math href=javascript:alert(1)>x</math>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<body onload=alert(1) background=https://t.example/b>",
    "<p onclick=alert(1) style='background:url(https://t.example/x)'>p</p>",
    "<style>@import 'https://t.example/x.css'; *{background:url(https://t.example)}</style>",
    "<link rel=stylesheet href=https://t.example/x.css>",
    "<link rel=prefetch href=https://t.example/x>",
    "<meta http-equiv=refresh content='0;url=https://t.example'>",
    "<base href=https://t.example/>",
    "<form action=https://t.example><input name=p type=password><button formaction=javascript:alert(1)>Go</button></form>",
    "<input autofocus onfocus=alert(1)><select onfocus=alert(1)></select>",
    "<iframe src=https://t.example srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=https://t.example/x><param name=src value=x><embed src=https://t.example/y></object>",
    "<applet code=x></applet><frameset><frame src=https://t.example></frameset>",
    "<video src=https://t.example/v poster=https://t.example/p autoplay onplay=alert(1)></video>",
    "<audio src=x onerror=alert(1)><track src=https://t.example/t></audio>",
    "<a href='javascript:alert(1)'>link</a>",
    "<a href='https://t.example' ping=https://t.example target=_top>link</a>",
    "<a href='\"><img src=x onerror=alert(1)>'>link</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">link</a>",
    "<table background=https://t.example/x><td background='javascript:alert(1)'>cell</table>",
    "<template><script>alert(1)</script></template>",
    "<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>",
    "<textarea></textarea><script>alert(1)</script></textarea>",
    "<title></title><script>alert(1)</script></title>",
    "<!--><script>alert(1)</script>--><!-- --!><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]><?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>",
    "<details open ontoggle=alert(1)><summary>s</summary></details><dialog open>d</dialog>",
    "<marquee onstart=alert(1)>m</marquee><custom-element is=x onmouseover=alert(1)>c</custom-element>",
];

/// Where a payload stands: whatever is open around it must not let it out.
#[rustfmt::skip]
const PLACES: &[(&str, &str)] = &[
    ("", ""),
    ("<p>", ""),
    ("<div title=\"", "\">"),
    ("<table><tr><td>", "</td></tr></table>"),
    ("<!-- ", " -->"),
    ("<svg><desc>", "</desc></svg>"),
    ("</main></body></html>", ""),
    ("<a href='https://a.example/?", "'>words</a>"),
];

/// How a payload is spelled.
#[rustfmt::skip]
const SPELLINGS: &[fn(&str) -> String] = &[
    str::to_owned,
    str::to_uppercase,
    |html| html.replace('<', "<<"),
    |html| html.replace(' ', "/"),
    |html| html.replace('<', "<\0"),
    |html| html.replace(' ', "\u{b}\n\t").replace("script", "scr\nipt"),
    |html| html.replace('<', "&lt;").replace('>', "&gt;"),
    |html| html.replace(['"', '\''], "`"),
];

/// How a mail carries the page.
fn carried(html: &str, way: usize) -> Vec<u8> {
    let quoted = || html.bytes().map(|byte| format!("={byte:02X}")).collect::<Vec<_>>().concat();
    let (charset, encoding, body) = match way % 4 {
        0 => ("utf-8", "8bit", html.as_bytes().to_vec()),
        1 => ("utf-8", "base64", STANDARD.encode(html).into_bytes()),
        2 => ("utf-8", "quoted-printable", quoted().into_bytes()),
        _ => ("utf-16le", "base64", STANDARD.encode(utf16(html)).into_bytes()),
    };
    let head = format!(
        "From: eve@example.org\r\nSubject: x\r\nContent-Type: text/html; charset={charset}\r\n\
         Content-Transfer-Encoding: {encoding}\r\n\r\n"
    );
    [head.into_bytes(), body].concat()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn e16_no_payload_in_any_place_spelling_or_encoding_leaves_more_than_bare_elements() {
    let mut seen = 0;
    for payload in PAYLOADS {
        for (before, after) in PLACES {
            for spelling in SPELLINGS {
                let html = format!("{before}{}{after} the end", spelling(payload));
                let mail = carried(&html, seen);
                let taken = read(&mail, &house());
                assert_ne!(taken, Inbound::Quarantined(ParserFailed), "{html}");
                match page(&mail, &Limits::default()) {
                    Ok(shown) => assert_is_bare(&shown, &html),
                    Err(why) => assert_ne!(why, NotShown::Damaged, "{html}"),
                }
                seen += 1;
            }
        }
    }
    assert!(seen >= 1_500, "{seen}");
}

/// Reads a page as a browser would.
fn assert_is_bare(shown: &str, html: &str) {
    let tree = html2text::config::plain().parse_html(shown.as_bytes()).unwrap();
    let mut waiting: Vec<Handle> = tree.document.children.borrow().clone();
    while let Some(node) = waiting.pop() {
        assert!(!matches!(node.data, Comment { .. }), "a comment of {html:?} in {shown:?}");
        if let Element { name, attrs, .. } = &node.data {
            let is_bare = BARE.contains(&&*name.local) && attrs.borrow().is_empty();
            assert!(is_bare, "<{}> of {html:?} in {shown:?}", &*name.local);
        }
        waiting.extend(node.children.borrow().iter().cloned());
    }
}
