//! A page cut into tags and text in one pass, the hidden parts left out.

/// A tag or the text between two.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Text(&'a str),
    Open { name: String, attributes: &'a str },
    Close { name: String },
}

/// What a reader sees. Hidden elements are a way to say one thing to people and another to us.
pub(super) fn visible(html: &str) -> impl Iterator<Item = Token<'_>> {
    let mut hiding: Option<Hiding> = None;
    Tokens { rest: html }.filter(move |token| {
        if let Some(hidden) = &mut hiding
            && !hidden.ends_before(token)
        {
            if hidden.depth == 0 {
                hiding = None;
            }
            return false;
        }
        hiding = Hiding::begins_with(token);
        hiding.is_none()
    })
}

/// An element that is not shown, and how many of its name are open inside it.
struct Hiding {
    name: String,
    depth: usize,
}

impl Hiding {
    fn begins_with(token: &Token<'_>) -> Option<Self> {
        match token {
            Token::Open { name, attributes } if hides(attributes) && !is_void(name) => {
                Some(Self { name: name.clone(), depth: 1 })
            }
            Token::Open { .. } | Token::Text(_) | Token::Close { .. } => None,
        }
    }

    /// Whether this token is shown again: an open paragraph ends where the next one begins.
    fn ends_before(&mut self, token: &Token<'_>) -> bool {
        match token {
            Token::Open { name, .. } if *name == self.name => {
                if name == "p" {
                    return true;
                }
                self.depth += 1;
            }
            Token::Close { name } if *name == self.name => self.depth -= 1,
            Token::Open { .. } | Token::Text(_) | Token::Close { .. } => {}
        }
        false
    }
}

/// Whether these attributes hide their element.
fn hides(attributes: &str) -> bool {
    let dense: String = attributes.to_lowercase().split_whitespace().collect();
    let zero_size = dense.split("font-size:").skip(1).any(|size| {
        let number: String = size.chars().take_while(|c| matches!(c, '0'..='9' | '.')).collect();
        number.parse() == Ok(0.0_f32)
    });
    // The attribute `hidden` stands alone; the word in a class or a title means nothing.
    let unquoted = attributes.split('"').step_by(2).flat_map(|part| part.split('\'').step_by(2));
    let mut words = unquoted.flat_map(|part| part.split([' ', '\t', '\r', '\n', '/']));
    zero_size
        || ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|s| dense.contains(s))
        || words.any(|word| word.eq_ignore_ascii_case("hidden"))
}

/// The value of the first attribute of this name, as it is written.
pub(super) fn attribute<'a>(attributes: &'a str, wanted: &str) -> Option<&'a str> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let ends_name = |c: char| c.is_whitespace() || matches!(c, '=' | '/');
        // A `=` that begins a name is part of it (HTML § 13.2.5.32).
        let length = rest.char_indices().skip(1).find(|(_, c)| ends_name(*c));
        let (name, after) = rest.split_at_checked(length.map_or(rest.len(), |(at, _)| at))?;
        if name.is_empty() {
            return None;
        }
        let (value, after) = value(after);
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// The value behind the name of an attribute, and what follows it.
fn value(after: &str) -> (&str, &str) {
    let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
        return ("", after);
    };
    let quoted = value.strip_prefix('"').map(|inside| (inside, '"'));
    match quoted.or_else(|| value.strip_prefix('\'').map(|inside| (inside, '\''))) {
        Some((inside, quote)) => inside.split_once(quote).unwrap_or((inside, "")),
        None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
    }
}

pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area" | "base" | "br" | "col" | "hr" | "img" | "input" | "link" | "meta" | "wbr"
    )
}

/// Elements whose content is no markup and not for reading.
fn is_opaque(name: &str) -> bool {
    matches!(name, "iframe" | "noembed" | "noframes" | "script" | "style" | "title" | "xmp")
}

/// Every tag and text, each byte looked at a fixed number of times.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let bytes = self.rest.as_bytes();
            match bytes {
                [] => return None,
                [b'<', b'!', b'-', b'-', ..] => self.skip_past("-->"),
                [b'<', b'!' | b'?', ..] => self.skip_past(">"),
                [b'<', b'/', letter, ..] if letter.is_ascii_alphabetic() => {
                    let (name, _) = self.tag(2);
                    return Some(Token::Close { name });
                }
                [b'<', letter, ..] if letter.is_ascii_alphabetic() => {
                    let (name, attributes) = self.tag(1);
                    if !is_opaque(&name) {
                        return Some(Token::Open { name, attributes });
                    }
                    self.skip_element(&name);
                }
                // Also where the first character is a `<` that begins no tag.
                [_, after @ ..] => {
                    let end = after.iter().position(|byte| *byte == b'<');
                    return Some(Token::Text(self.take(end.map_or(bytes.len(), |end| end + 1))));
                }
            }
        }
    }
}

impl<'a> Tokens<'a> {
    fn take(&mut self, end: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Drops everything up to and with `end`; all of the rest where it never comes.
    fn skip_past(&mut self, end: &str) {
        self.rest = self.rest.split_once(end).map_or("", |(_, rest)| rest);
    }

    /// Takes a tag whose name begins at `from`, and gives its name and attributes.
    fn tag(&mut self, from: usize) -> (String, &'a str) {
        let inside = self.rest.get(from..).unwrap_or_default();
        let mut quote = None;
        let end = inside.bytes().position(|byte| {
            match (quote, byte) {
                (Some(open), _) if open == byte => quote = None,
                (None, b'"' | b'\'') => quote = Some(byte),
                _ => {}
            }
            quote.is_none() && byte == b'>'
        });
        // A tag that never ends swallows the rest, as it does in browsers.
        let end = end.unwrap_or(inside.len());
        let inside = inside.get(..end).unwrap_or_default();
        self.take(from + end + 1);
        let name_end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(end);
        let (name, attributes) = inside.split_at_checked(name_end).unwrap_or((inside, ""));
        (name.to_ascii_lowercase(), attributes)
    }

    /// Drops the content of an opaque element, up to its end tag.
    fn skip_element(&mut self, name: &str) {
        let bytes = self.rest.as_bytes();
        let is_end = |window: &[u8]| {
            window.strip_prefix(b"</").is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = bytes.windows(name.len() + 2).position(is_end);
        self.rest = end.and_then(|end| self.rest.get(end..)).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(html: &str) -> Vec<String> {
        let show = |token| match token {
            Token::Text(text) => text.to_owned(),
            Token::Open { name, attributes } => format!("<{name}|{}>", attributes.trim()),
            Token::Close { name } => format!("</{name}>"),
        };
        Tokens { rest: html }.map(show).collect()
    }

    #[test]
    fn an_attribute_is_found_however_it_is_written() {
        let check = |attributes, expected| assert_eq!(attribute(attributes, "href"), expected);
        check(" class=a HREF = 'b c' href=d", Some("b c"));
        check(" href=b/c?d=e title=x", Some("b/c?d=e"));
        check(" title='href=a' data-href=b", None);
        check(" href", Some(""));
        check("/href=\"a", Some("a"));
        check(" =href=a", None);
        check("", None);
    }

    #[test]
    fn tags_and_text_alternate() {
        assert_eq!(cut("a<B c='>'>d</b >e"), ["a", "<b|c='>'>", "d", "</b>", "e"]);
        assert_eq!(cut("<br/>x"), ["<br|/>", "x"]);
        assert_eq!(cut("1 < 2 <3 <"), ["1 ", "< 2 ", "<3 ", "<"]);
        assert_eq!(cut("ä<p>ö"), ["ä", "<p|>", "ö"]);
        assert_eq!(cut("a<p 'unclosed>b"), ["a", "<p|'unclosed>b>"]);
        assert_eq!(cut("a<!-- b"), ["a"]);
        assert_eq!(cut("<script>a</SCRIPT>b<title>c"), ["</script>", "b"]);
    }
}
