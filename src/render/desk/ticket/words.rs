//! What was written, cut at the words that decided.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Enclosed;
use crate::{
    domain::{
        Time,
        classify::{Evidence, Field, Says},
    },
    render::{said::said, samples::moment},
};

/// A message with the words that decided.
#[derive(Debug, Clone, Serialize)]
pub struct Writing {
    /// The subject.
    pub subject: Vec<Piece>,
    /// The text.
    pub body: Vec<Piece>,
    /// What each of the marked words says, in order.
    pub marks: Vec<Mark>,
    /// When it came.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// The language in which it was written, by its code.
    pub language: String,
    /// What came along with it.
    pub enclosed: Option<Enclosed>,
}

/// A piece of text, marked or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// The number of its mark, and the tone.
    pub mark: Option<usize>,
    /// See [`tone`].
    pub tone: &'static str,
}

/// Words that decided, and what they say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The words.
    pub text: String,
    /// What they say, as the last part of a key.
    pub says: String,
    /// See [`tone`].
    pub tone: &'static str,
}

impl Writing {
    /// Cuts a message at its evidence, which is in reading order.
    pub fn of(
        (subject, body): (&str, &str),
        evidence: &[Evidence],
        (at, language): (Time, String),
    ) -> Self {
        let marks = evidence.iter().map(|span| Mark {
            text: span.text.clone(),
            says: key(span.says),
            tone: tone(span.says),
        });
        Self {
            subject: pieces(subject, Field::Subject, evidence),
            body: pieces(body, Field::Body, evidence),
            marks: marks.collect(),
            at,
            language,
            enclosed: None,
        }
    }

    /// Every word that there is, in an invented message.
    pub(super) fn sample() -> Self {
        let evidence: Vec<Evidence> = Says::ALL
            .iter()
            .enumerate()
            .map(|(start, says)| Evidence {
                field: Field::Body,
                start,
                end: start + 1,
                text: "x".to_owned(),
                says: *says,
            })
            .collect();
        let body = "x".repeat(evidence.len());
        let when = (moment(0), "en".to_owned());
        let enclosed = Some(Enclosed::sample());
        Self { enclosed, ..Self::of(("Delete <everything>", &body), &evidence, when) }
    }
}

/// The last part of the key that explains what words say.
fn key(says: Says) -> String {
    let frames_a_mail = matches!(
        says,
        Says::Wrote
            | Says::Header
            | Says::Original
            | Says::Forwarded
            | Says::SentFrom
            | Says::Disclaimer
            | Says::ReplyPrefix
            | Says::ForwardPrefix
    );
    if frames_a_mail {
        return "frame".to_owned();
    }
    says.as_str().to_lowercase().replace(' ', "-")
}

/// The law speaks in its own tone, what asks for something in another, what holds back in a third.
#[expect(clippy::wildcard_enum_match_arm, reason = "a tone repeats what the words say; most ask")]
const fn tone(says: Says) -> &'static str {
    match says {
        Says::Not | Says::Unwanted | Says::Retract | Says::Keep | Says::If | Says::Except => "warn",
        Says::Data | Says::AllData | Says::Everything | Says::All | Says::Marketing => "law",
        _ => "info",
    }
}

/// The text of one field in pieces. Spans count characters; those that overlap an earlier one are
/// listed and not marked twice.
fn pieces(text: &str, field: Field, evidence: &[Evidence]) -> Vec<Piece> {
    let chars: Vec<char> = text.chars().collect();
    let mut pieces = Vec::new();
    let mut from = 0;
    let plain = |text: &[char]| Piece { text: text.iter().collect(), mark: None, tone: "" };
    let mut taken = BTreeSet::new();
    let mut spans: Vec<(usize, &Evidence)> =
        (1..).zip(evidence).filter(|(_, span)| span.field == field).collect();
    spans.sort_by_key(|(_, span)| span.start);
    for (number, span) in spans {
        let Some(marked) = chars.get(span.start..span.end) else { continue };
        if span.start < from || !taken.insert(span.start) {
            continue;
        }
        if let Some(before) = chars.get(from..span.start).filter(|before| !before.is_empty()) {
            pieces.push(plain(before));
        }
        let mark = Some(number);
        pieces.push(Piece { mark, tone: tone(span.says), ..plain(marked) });
        from = span.end;
    }
    if let Some(rest) = chars.get(from..).filter(|rest| !rest.is_empty()) {
        pieces.push(plain(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize) -> Evidence {
        Evidence { field: Field::Body, start, end, text: String::new(), says: Says::Delete }
    }

    #[test]
    fn a_text_is_cut_at_its_evidence_and_loses_nothing() {
        let text = "Bitte löschen Sie alles";
        let cut = pieces(text, Field::Body, &[span(6, 13), span(18, 23)]);
        let shown: Vec<_> = cut.iter().map(|piece| (piece.text.as_str(), piece.mark)).collect();
        let marked = [("Bitte ", None), ("löschen", Some(1)), (" Sie ", None), ("alles", Some(2))];
        assert_eq!(shown, marked);
    }

    #[test]
    fn spans_that_overlap_or_lie_outside_change_no_text() {
        let text = "delete it";
        for spans in [vec![span(0, 6), span(3, 9)], vec![span(5, 50)], vec![span(0, 6), span(0, 6)]]
        {
            let cut = pieces(text, Field::Body, &spans);
            assert_eq!(cut.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        }
    }
}
