//! Finding a person in a text without taking somebody else for them.

use std::fmt;

use super::{super::script::Person, snapshot::Row};

/// What a text still tells about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trace {
    /// The e-mail address.
    Address,
    /// The full name.
    Name,
    /// The phone number.
    Phone,
    /// Another mark, such as the id of a Facebook login.
    Mark,
}

impl Trace {
    /// The worst trace of this person in a row.
    pub(super) fn find(person: &Person, row: &Row) -> Option<Self> {
        let any = |holds: fn(&str, &str) -> bool, what: &str| {
            row.cells.iter().any(|cell| holds(cell, what))
        };
        if any(holds_address, &person.address) {
            Some(Self::Address)
        } else if any(holds_name, &person.name) {
            Some(Self::Name)
        } else if any(holds_phone, &person.phone) {
            Some(Self::Phone)
        } else {
            person.marks.iter().any(|mark| any(holds_name, mark)).then_some(Self::Mark)
        }
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "address",
            Self::Name => "name",
            Self::Phone => "phone number",
            Self::Mark => "mark",
        })
    }
}

/// Whether the text holds this address itself, and not `jo` + it or it + `.br`.
pub(super) fn holds_address(text: &str, address: &str) -> bool {
    stands_alone(text, address, |c| c.is_alphanumeric() || "._%+-".contains(c))
}

fn holds_name(text: &str, name: &str) -> bool {
    stands_alone(text, name, |c| c.is_alphanumeric() || c == '-')
}

/// Whether the text holds the number in any notation: runs of digits and what separates them.
fn holds_phone(text: &str, phone: &str) -> bool {
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(phone);
    !wanted.is_empty()
        && text
            .split(|c: char| !(c.is_ascii_digit() || "+()-/. ".contains(c)))
            .any(|run| digits(run) == wanted)
}

/// Whether `what` occurs in the text with nothing before or behind that would make it longer.
/// A full stop makes it longer only if a letter follows: it may end a sentence.
fn stands_alone(text: &str, what: &str, belongs: fn(char) -> bool) -> bool {
    let (text, what) = (text.to_lowercase(), what.to_lowercase());
    text.match_indices(&what).any(|(start, found)| {
        let (before, behind) = (text.get(..start), text.get(start + found.len()..));
        let longer_before = before.and_then(|t| t.chars().next_back()).is_some_and(belongs);
        let mut behind = behind.unwrap_or_default().chars();
        let longer_behind = match behind.next() {
            Some('.') => behind.next().is_some_and(char::is_alphanumeric),
            next => next.is_some_and(belongs),
        };
        !longer_before && !longer_behind
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_only_where_it_stands_by_itself() {
        let ann = |text| holds_address(text, "ann@example.com");
        assert!(ann("Write to Ann@Example.com."));
        assert!(ann("<ann@example.com>, mailto:ann@example.com"));
        for other in [
            "joann@example.com",
            "x.ann@example.com",
            "ann@example.com.br",
            "ann@example.community",
        ] {
            assert!(!ann(other), "{other}");
        }
    }

    #[test]
    fn a_name_is_found_only_as_a_whole() {
        let ann = |text| holds_name(text, "Ann Keller");
        assert!(ann("for ANN KELLER."));
        assert!(ann("Ann Keller's desk"));
        for other in ["Joann Keller", "Ann Kellermann", "Ann Keller-Mohr"] {
            assert!(!ann(other), "{other}");
        }
    }

    #[test]
    fn a_phone_number_is_found_in_any_notation_but_not_in_a_longer_one() {
        let number = |text| holds_phone(text, "+49 40 5550 0142");
        assert!(number("Call +49 (40) 5550-0142, please"));
        assert!(number("494055500142"));
        assert!(!number("+49 40 5550 01421"));
        assert!(!number("2026-10-01 09:12"));
    }
}
