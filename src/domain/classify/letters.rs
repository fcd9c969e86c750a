//! Letters made comparable: case, accents, and letters of other scripts that look the same.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether a letter is the second of a double one or the `e` of `ae`, `oe`, `ue`: umlauts and slips
/// of the finger are written in many ways, and these tell no words apart.
#[inline]
pub(super) fn is_one_with(last: char, letter: char) -> bool {
    match letter {
        'e' => matches!(last, 'a' | 'e' | 'o' | 'u'),
        _ => letter == last && is_letter(letter),
    }
}

/// Whether a plain letter is one, and no digit. Unicode is only asked about those of other scripts.
#[inline]
pub(super) fn is_letter(plain: char) -> bool {
    matches!(plain, 'a'..='z' | 'α'..='ω' | 'а'..='я') || plain.is_alphabetic()
}

/// The plain letter or digit that a byte of ASCII stands for; 0 for all others.
#[inline]
pub(super) fn of_ascii(byte: u8) -> u8 {
    #[expect(
        clippy::indexing_slicing,
        reason = "done while it is compiled: what is out of bounds does not compile"
    )]
    static PLAIN: [u8; 256] = {
        let (mut plain, mut byte) = ([0; 256], 0_u8);
        while byte < 128 {
            if byte.is_ascii_alphanumeric() {
                plain[byte as usize] = byte.to_ascii_lowercase();
            }
            byte += 1;
        }
        plain
    };
    PLAIN.get(usize::from(byte)).copied().unwrap_or(0)
}

/// The plain letter that a letter beyond ASCII stands for, if it is one, and how many bytes of the
/// text it takes from here on.
#[inline]
pub(super) fn beyond_ascii(text: &str, start: usize) -> Option<(char, usize)> {
    if text.as_bytes().get(start)?.is_ascii() {
        return None;
    }
    let c = text.get(start..)?.chars().next()?;
    Some((one(c)?, c.len_utf8()))
}

/// The plain letters that a character stands for: none where it is hidden or belongs to no word.
pub(super) fn of(c: char) -> impl Iterator<Item = char> {
    let one = one(c);
    one.into_iter().chain(Some(c).filter(|_| one.is_none()).into_iter().flat_map(apart))
}

/// The plain letter that a letter or digit of Latin, Greek or Cyrillic stands for, if it is one.
/// They are looked up, as to take a letter apart is slow.
#[inline]
pub(super) fn one(c: char) -> Option<char> {
    static PLAIN: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
        let one = |c: char| {
            let mut letters = apart(c);
            letters.next().filter(|letter| *letter != ' ' && letters.next().is_none())
        };
        ('\0'..'\u{600}').map(one).collect()
    });
    PLAIN.get(c as usize).copied().flatten()
}

fn apart(c: char) -> impl Iterator<Item = char> {
    let c = Some(c).filter(|c| is_word(*c) && !is_hidden(*c));
    let parts = c.into_iter().nfkd().filter(|part| !is_combining_mark(*part));
    parts.flat_map(char::to_lowercase).map(look_alike)
}

/// Whether a character is part of a word.
#[inline]
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || (!c.is_ascii() && is_combining_mark(c))
}

/// Characters without a picture: zero-width ones, directions, soft hyphens, variation selectors.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e007f}' | '\0'..='\u{8}' | '\r')
}

/// The Latin letter that looks like this one.
fn look_alike(c: char) -> char {
    match c {
        'а' | 'α' | 'æ' | 'ɑ' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' | 'đ' => 'd',
        'е' | 'ε' | 'ҽ' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' | 'ł' => 'l',
        'о' | 'ο' | 'ø' | 'œ' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' | 'ß' => 's',
        'ς' => 'σ',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_letter_is_a_letter_unless_it_is_a_digit_of_ascii() {
        for c in '\0'..'\u{600}' {
            if let Some(plain) = one(c) {
                assert_ne!(plain.is_ascii_digit(), plain.is_alphabetic(), "{c}");
                assert_eq!(is_letter(plain), plain.is_alphabetic(), "{c}");
            }
        }
    }
}
