//! What tells a machine's mail: the fields and parts that the filters look at.

use super::{House, parts::Part};
use crate::domain::mail::IncomingMail;

/// What the filters look at.
pub(super) struct Signs<'a> {
    pub(super) mail: &'a IncomingMail,
    pub(super) parts: &'a Part<'a>,
    pub(super) house: &'a House,
}

impl Signs<'_> {
    /// Whether the topmost field of this name, in lower case and without parameters, is so.
    pub(super) fn field_is(&self, name: &str, fits: impl Fn(&str) -> bool) -> bool {
        self.parts.fields.raw(name).is_some_and(|field| {
            let word = field.split([';', '(']).next().unwrap_or_default().trim().to_lowercase();
            fits(&word)
        })
    }

    /// Whether the topmost field of one of these names says something other than `no`.
    pub(super) fn bears_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.field_is(name, |word| !word.is_empty() && word != "no"))
    }

    /// Whether one of the fields of this name holds one of our addresses.
    pub(super) fn field_names_us(&self, name: &str) -> bool {
        self.parts.fields.all_raw(name).any(|field| {
            let field = field.to_lowercase();
            let is_between = |c: char| !(c.is_alphanumeric() || "@.+-_".contains(c));
            let mut words = field.split(is_between);
            words.any(|word| self.house.addresses.iter().any(|ours| ours.key() == word))
        })
    }

    /// Whether the mail is a report of this type (RFC 6522), by its own word or by what it holds;
    /// some servers put the report into a `multipart/mixed`, or send nothing beside it. A report
    /// that a person forwards lies deeper and does not count.
    pub(super) fn is_report_on(&self, report_type: &str) -> bool {
        let is_one =
            |part: &Part<'_>| part.mimetype().strip_prefix("message/") == Some(report_type);
        let content = &self.parts.content;
        let says_so = content.mimetype == "multipart/report"
            && content
                .params
                .get("report-type")
                .is_some_and(|t| t.eq_ignore_ascii_case(report_type));
        says_so || is_one(self.parts) || self.parts.children.iter().any(is_one)
    }
}
