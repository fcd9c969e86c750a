//! A page as staff may look at it: its lines, lists, tables and emphasis, and nothing that acts.
//!
//! No picture, style, form or link comes through. Where a link led is written behind its words, so
//! that an address which its words hide is seen.

use super::{
    bare::Bare,
    tokens::{Token, attribute, visible},
};
use crate::mail::inbound::limits::Limits;

/// The most of an address that is written.
const ADDRESS_LENGTH_MAX: usize = 300;

/// The page written anew, or nothing if it is over the limits.
pub(in crate::mail::inbound) fn to_page(html: &str, limits: &Limits) -> Option<String> {
    let mut page = Bare::new(limits);
    let mut link: Option<Link> = None;
    for token in visible(html) {
        match token {
            Token::Text(text) => page.text(text),
            Token::Open { name, attributes } if name == "a" => {
                end(&mut link, &mut page);
                let address = attribute(attributes, "href").filter(|address| !address.is_empty());
                link = address.map(|address| Link::to(address, page.len()));
            }
            Token::Close { name } if name == "a" => end(&mut link, &mut page),
            Token::Open { name, .. } => match Shown::of(&name) {
                Some(Shown::Void(element)) => page.void(element),
                Some(Shown::Element(element)) => page.open(element),
                None => {}
            },
            Token::Close { name } => {
                if let Some(Shown::Element(element)) = Shown::of(&name) {
                    page.close(element);
                }
            }
        }
        if !page.fits() {
            return None;
        }
    }
    end(&mut link, &mut page);
    Some(page.finish())
}

/// A link whose words are being written.
struct Link {
    address: String,
    begins_at: usize,
}

impl Link {
    fn to(address: &str, begins_at: usize) -> Self {
        Self { address: address.chars().take(ADDRESS_LENGTH_MAX).collect(), begins_at }
    }
}

/// Ends the words of a link with its address, unless they are the address.
fn end(link: &mut Option<Link>, page: &mut Bare<'_>) {
    if let Some(Link { address, begins_at }) = link.take()
        && page.since(begins_at).trim() != address.trim()
    {
        page.text(" ");
        page.open("code");
        page.text(&address);
        page.close("code");
    }
}

/// What an element becomes.
enum Shown {
    Void(&'static str),
    Element(&'static str),
}

impl Shown {
    fn of(name: &str) -> Option<Self> {
        const ELEMENTS: &[&str] = &[
            "b",
            "blockquote",
            "caption",
            "code",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "i",
            "ins",
            "li",
            "ol",
            "p",
            "pre",
            "s",
            "small",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
        ];
        match name {
            "br" => Some(Self::Void("br")),
            "hr" => Some(Self::Void("hr")),
            "address" | "article" | "aside" | "center" | "fieldset" | "footer" | "form"
            | "header" | "main" | "nav" | "section" => Some(Self::Element("div")),
            "strike" => Some(Self::Element("s")),
            _ => ELEMENTS.iter().find(|element| **element == name).map(|e| Self::Element(e)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        assert_eq!(to_page(html, &Limits::default()).unwrap(), expected, "{html}");
    }

    #[test]
    fn lines_lists_tables_and_emphasis_stay_without_their_attributes() {
        check("<p class=x>Hello <B style='color:red'>you</B>", "<p>Hello <b>you</b></p>");
        check("<ul><li>one<li>two</ul>", "<ul><li>one</li><li>two</li></ul>");
        check(
            "<table><tr><td width=9>a<td>b</table>",
            "<table><tr><td>a</td><td>b</td></tr></table>",
        );
        check("a<br/>b<hr>c", "a<br>b<hr>c");
        check("<font size=7>big</font> <span>plain</span>", "big plain");
    }

    #[test]
    fn a_link_is_its_words_and_where_it_led() {
        check(
            "<a href='https://evil.example/?a=1&amp;b'>Your bank</a>!",
            "Your bank <code>https://evil.example/?a=1&amp;b</code>!",
        );
        check("<a href=https://shop.example>https://shop.example</a>", "https://shop.example");
        check("<a name=top>Top</a>", "Top");
        check(
            "<a href='x'>one<a href='\"><b onclick=y>'>two",
            "one <code>x</code>two <code>\">&lt;b onclick=y></code>",
        );
    }

    #[test]
    fn what_acts_loads_or_hides_is_gone() {
        check("<img src=https://t.example/p.gif onerror=x>", "");
        check("<form action=/desk><input name=a><button>Go</button></form>", "<div>Go</div>");
        check("<script>x</script><style>p{}</style><iframe src=/desk></iframe>", "");
        check("<svg onload=x><math><mtext><table>", "<table></table>");
        check("1 < 2 <scr<script>ipt>x", "1 &lt; 2 ipt>x");
    }
}
