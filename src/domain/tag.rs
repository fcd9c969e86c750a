//! Words by which colleagues sort requests.

/// A tag: 2 to 30 small letters, digits, and `-` between them, such as `vip` or `legal-hold`. It
/// stands in the audit log, so it never names a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(String);

impl Tag {
    /// Parses a tag; capital letters are taken as small ones, spaces between words as hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c == '-').collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let tag = words.join("-").to_lowercase();
        let fine = (2..=30).contains(&tag.chars().count())
            && tag.chars().all(|c| c.is_alphanumeric() || c == '-');
        fine.then_some(Self(tag))
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_a_plain_word_whoever_types_it() {
        let tag = |text: &str| Tag::parse(text).map(|tag| tag.as_str().to_owned());
        assert_eq!(tag(" Legal Hold ").as_deref(), Some("legal-hold"));
        assert_eq!(tag("Rückfrage").as_deref(), Some("rückfrage"));
        for bad in ["", "a", "- -", "ann@example.com", "a\u{0}b", "<b>", &"a".repeat(31)] {
            assert_eq!(tag(bad), None, "{bad:?}");
        }
    }
}
