//! HTML as text: the words that a reader would see, in their lines, quotes marked with `> `.
//!
//! The page is first rewritten by us to its bare blocks: no scripts, styles, comments, attributes
//! or hidden elements, every element closed. So what `html2text` lays out is small, balanced and
//! no deeper than we counted. A page over the limits is stripped of its tags instead, in one pass.

use html2text::config;

use super::limits::Limits;

mod bare;
mod page;
mod strip;
mod tokens;

pub(super) use self::page::to_page;
use self::{
    bare::Bare,
    tokens::{Token, is_void, visible},
};
use crate::domain::mail::QuarantineReason;

/// So wide that no sentence is broken in two.
const WIDTH: usize = 10_000;

/// What stands for a horizontal rule, as Outlook writes it in plain text.
const RULE: &str = "________________________________";

/// The text of a page.
pub(super) fn to_text(html: &str, limits: &Limits) -> Result<String, QuarantineReason> {
    if is_deeper_than(html, limits.html_depth_max) {
        return Err(QuarantineReason::PageTooDeep);
    }
    let laid_out = bare_blocks(html, limits).and_then(|page| {
        let config = config::plain_no_decorate().raw_mode(true).allow_width_overflow();
        config.string_from_read(page.as_bytes(), WIDTH).ok()
    });
    Ok(laid_out.unwrap_or_else(|| strip::strip(html)))
}

/// Whether so many elements were ever open at once, by counting what opens and what closes.
fn is_deeper_than(html: &str, depth_max: usize) -> bool {
    let mut open = 0_usize;
    visible(html).any(|token| {
        match token {
            Token::Open { name, .. } if must_be_closed(&name) => open += 1,
            Token::Close { name } if must_be_closed(&name) => open = open.saturating_sub(1),
            Token::Open { .. } | Token::Close { .. } | Token::Text(_) => {}
        }
        open > depth_max
    })
}

/// The page with its blocks only, or nothing if it is over the limits.
fn bare_blocks(html: &str, limits: &Limits) -> Option<String> {
    let mut page = Bare::new(limits);
    for token in visible(html) {
        match token {
            Token::Text(text) => page.text(text),
            Token::Open { name, .. } => match Block::of(&name) {
                Some(Block::Break) => page.void("br"),
                Some(Block::Rule) => {
                    page.open("p");
                    page.text(RULE);
                    page.close("p");
                }
                Some(Block::Element(element)) => page.open(element),
                None => {}
            },
            Token::Close { name } => {
                if let Some(Block::Element(element)) = Block::of(&name) {
                    page.close(element);
                }
            }
        }
        if !page.fits() {
            return None;
        }
    }
    Some(page.finish())
}

/// What an element does to the lines of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Break,
    Rule,
    Element(&'static str),
}

impl Block {
    fn of(name: &str) -> Option<Self> {
        const ELEMENTS: &[&str] =
            &["blockquote", "div", "dl", "li", "ol", "p", "pre", "table", "td", "tr", "ul"];
        match name {
            "br" => Some(Self::Break),
            "hr" => Some(Self::Rule),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Self::Element("p")),
            "address" | "article" | "aside" | "center" | "dd" | "dt" | "fieldset" | "footer"
            | "form" | "header" | "main" | "nav" | "section" => Some(Self::Element("div")),
            "th" => Some(Self::Element("td")),
            _ => ELEMENTS.iter().find(|element| **element == name).map(|e| Self::Element(e)),
        }
    }
}

/// Whether an element stays open until it is closed (HTML § 13.1.2.4 lists those that do not).
fn must_be_closed(name: &str) -> bool {
    const ENDS_BY_ITSELF: &[&str] = &[
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "colgroup",
        "html", "head", "body",
    ];
    !is_void(name) && !ENDS_BY_ITSELF.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        let text = to_text(html, &Limits::default()).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        assert_eq!(lines.join("\n").trim(), expected, "{html}");
    }

    #[test]
    fn blocks_become_lines_and_inline_elements_vanish() {
        check("<p>Hello <b>wor</b>ld</p><p>Bye", "Hello world\n\nBye");
        check("<div>one<br>two</div><div>three</div>", "one\ntwo\nthree");
        check("<ul><li>data<li>account</ul>", "* data\n* account");
        check("<table><tr><td>a<td>b</tr></table>", "a\nb");
        check("a &lt;b&gt; &amp; &auml;&#8364; 1 < 2", "a <b> & ä€ 1 < 2");
        check("one<hr>two", "one\n\n________________________________\n\ntwo");
    }

    #[test]
    fn quotes_are_marked() {
        let html = "yes<blockquote>old<blockquote>older</blockquote></blockquote>";
        check(html, "yes\n\n> old\n>\n> > older");
    }

    #[test]
    fn what_nobody_sees_is_not_read() {
        check("<style>p{}</style><script>if (a<b) x('</p>')</script>a<!-- <p>b -->c", "ac");
        check("<p style='DISPLAY : none'>delete</p>keep", "keep");
        check("<div style=\"font-size:0px\"><div>x</div>y</div>keep", "keep");
        check("<span hidden>x</span>keep<span style=visibility:hidden>y", "keep");
        check("<span style='font-size:0.9em'>small</span>", "small");
        check("<p style='display:none'>x<p>keep", "keep");
        check("<p hidden>x<p hidden>y</p>keep", "keep");
        check("<p class=\"no hidden fees\" title='all hidden now'>keep", "keep");
        check("<img style='display:none'>keep", "keep");
        check("<!--[if mso]>x<![endif]--><![if !mso]>keep<![endif]>", "keep");
    }

    #[test]
    fn broken_markup_costs_no_words() {
        check("a < b, <3", "a < b, <3");
        check("</div></p>x</td>", "x");
        check("<div><p>x</div>y", "x\n\ny");
    }

    #[test]
    fn a_page_over_the_limits_is_stripped_with_the_same_words() {
        let small = Limits { html_bytes: 10, ..Limits::default() };
        let text =
            to_text("<p>Delete&nbsp;my data &auml;</p><blockquote>old<br>older", &small).unwrap();
        assert_eq!(text.trim(), "Delete\u{a0}my data ä\n\n> old\n> older");
        let flat = Limits { html_depth: 2, ..Limits::default() };
        assert_eq!(to_text("<div><div><div>deep", &flat).unwrap().trim(), "deep");
    }

    #[test]
    fn a_page_that_nobody_would_write_is_not_read() {
        let limits = Limits { html_depth_max: 3, ..Limits::default() };
        let reads = |html: &str| to_text(html, &limits).is_ok();
        assert!(reads("<div><b><i>x"));
        assert!(!reads("<div><b><i><a>x"));
        assert!(reads(&"<p>x<br><td>y<div>z</div>".repeat(9)), "what is closed is not open");
        assert!(!reads(&"<div></x>".repeat(9).replace("</x>", "<x>")), "whatever it is called");
    }
}
