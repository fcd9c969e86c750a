//! A page without its tags, in one pass: for pages that are too large or too deep to lay out.

use super::{Block, RULE, Token, visible};

/// The visible words, one line for each block, quotes marked with `> `.
pub(super) fn strip(html: &str) -> String {
    let mut lines = Lines::default();
    for token in visible(html) {
        match token {
            Token::Text(text) => lines.write(&unescaped(text)),
            Token::Open { name, .. } => match Block::of(&name) {
                Some(Block::Break) => lines.end(),
                Some(Block::Rule) => lines.paragraph(RULE),
                Some(Block::Element("blockquote")) => lines.quote(1),
                Some(Block::Element(_)) => lines.end_if_begun(),
                None => {}
            },
            Token::Close { name } => match Block::of(&name) {
                Some(Block::Element("blockquote")) => lines.quote(-1),
                Some(Block::Element("p" | "table" | "ul" | "ol")) => lines.gap(),
                Some(Block::Element(_)) => lines.end_if_begun(),
                Some(Block::Break | Block::Rule) | None => {}
            },
        }
    }
    lines.text
}

/// Quotes deeper than this look all the same.
const QUOTES_MAX: usize = 8;

/// The text so far.
#[derive(Default)]
struct Lines {
    text: String,
    quotes: usize,
    begun: bool,
}

impl Lines {
    /// Writes words; white space of any kind and length is one space.
    fn write(&mut self, text: &str) {
        if text.starts_with(|c: char| c.is_ascii_whitespace()) && self.begun {
            self.space();
        }
        for (i, word) in text.split_ascii_whitespace().enumerate() {
            if i > 0 {
                self.space();
            }
            if !self.begun {
                self.text.push_str(&"> ".repeat(self.quotes));
                self.begun = true;
            }
            self.text.push_str(word);
        }
        if text.ends_with(|c: char| c.is_ascii_whitespace()) && self.begun {
            self.space();
        }
    }

    fn space(&mut self) {
        if !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
    }

    fn end(&mut self) {
        self.text.push('\n');
        self.begun = false;
    }

    fn end_if_begun(&mut self) {
        if self.begun {
            self.end();
        }
    }

    /// An empty line, but never two.
    fn gap(&mut self) {
        self.end_if_begun();
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.gap();
        self.write(text);
        self.gap();
    }

    fn quote(&mut self, more: isize) {
        self.gap();
        self.quotes = self.quotes.saturating_add_signed(more).min(QUOTES_MAX);
    }
}

/// Text with its character references replaced, as far as letters of mails need them.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let named = piece.split_once(';').and_then(|(name, rest)| Some((character(name)?, rest)));
        match named {
            Some((character, rest)) => {
                plain.push(character);
                plain.push_str(rest);
            }
            None => plain.extend(["&", piece]),
        }
    }
    plain
}

/// The character that a reference names.
fn character(name: &str) -> Option<char> {
    #[rustfmt::skip]
    const NAMED: &[(&str, char)] = &[
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", '\u{a0}'),
        ("auml", 'ä'), ("ouml", 'ö'), ("uuml", 'ü'), ("Auml", 'Ä'), ("Ouml", 'Ö'), ("Uuml", 'Ü'),
        ("szlig", 'ß'), ("agrave", 'à'), ("egrave", 'è'), ("igrave", 'ì'), ("ograve", 'ò'),
        ("ugrave", 'ù'), ("eacute", 'é'), ("aacute", 'á'), ("iacute", 'í'), ("oacute", 'ó'),
        ("uacute", 'ú'), ("ccedil", 'ç'), ("ntilde", 'ñ'), ("ecirc", 'ê'), ("rsquo", '’'),
        ("lsquo", '‘'), ("ldquo", '“'), ("rdquo", '”'), ("ndash", '–'), ("mdash", '—'),
        ("hellip", '…'), ("euro", '€'), ("laquo", '«'), ("raquo", '»'),
    ];
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let parsed = hexadecimal.map_or_else(|| number.parse(), |h| u32::from_str_radix(h, 16));
        return parsed.ok().and_then(char::from_u32);
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, character)| *character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_lines_and_quotes() {
        let html = "<div>Please   delete\n my <b>da</b>ta</div><div>now</div>\
                    <blockquote>On Monday<br>you wrote</blockquote>end";
        assert_eq!(strip(html), "Please delete my data\nnow\n\n> On Monday\n> you wrote\n\nend");
    }

    #[test]
    fn references_are_characters() {
        assert_eq!(
            unescaped("L&ouml;schen &#8211; &#x20AC;&amp;lt; &unknown; &"),
            "Löschen – €&lt; &unknown; &"
        );
    }
}
