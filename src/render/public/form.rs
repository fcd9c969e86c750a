//! `/`: what each of the two procedures does, how to ask by mail, and the form.

use serde::{Serialize, Serializer, ser::SerializeMap as _};

use crate::{
    domain::request::{Language, Scope, words},
    render::{Consequences, Page, said::said, samples},
};

/// The start page, empty or with what was typed and what is wrong with it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Form {
    /// What "my data, everywhere" does.
    pub data: Consequences,
    /// What "only my account" does.
    pub account: Consequences,
    /// What was typed.
    pub values: FormValues,
    /// What is wrong with it, in the order of the fields.
    #[serde(serialize_with = "by_field")]
    pub mistakes: Vec<FormMistake>,
}

/// The fields of the form, as typed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FormValues {
    /// The radio that was chosen.
    #[serde(serialize_with = "said")]
    pub scope: Option<Choice>,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// Anything else.
    pub message: String,
}

words! {
    /// The three radios of the form.
    Choice {
        /// All data.
        Data = "data",
        /// Only the account.
        Account = "account",
        /// The link will ask.
        Unsure = "unsure",
    }
}

impl Choice {
    /// The scope that was chosen, unless the link is to ask.
    pub const fn scope(self) -> Option<Scope> {
        match self {
            Self::Data => Some(Scope::AllData),
            Self::Account => Some(Scope::AccountOnly),
            Self::Unsure => None,
        }
    }
}

words! {
    /// What can be wrong with the form.
    FormMistake {
        /// No radio was chosen.
        ScopeMissing = "scope-missing",
        /// No name, or one of unprintable characters only.
        NameMissing = "name-missing",
        /// No address.
        EmailMissing = "email-missing",
        /// An address that can't be written to.
        EmailMalformed = "email-malformed",
        /// More text than we read.
        MessageTooLong = "message-too-long",
    }
}

words! {
    /// The fields of the form.
    Field {
        /// The radios.
        Scope = "scope",
        /// The name.
        Name = "name",
        /// The address.
        Email = "email",
        /// Anything else.
        Message = "message",
    }
}

impl FormMistake {
    /// The field that it belongs to.
    pub const fn field(self) -> Field {
        match self {
            Self::ScopeMissing => Field::Scope,
            Self::NameMissing => Field::Name,
            Self::EmailMissing | Self::EmailMalformed => Field::Email,
            Self::MessageTooLong => Field::Message,
        }
    }

    /// The id of the element that the summary leads to: the first radio of a group.
    const fn anchor(self) -> &'static str {
        match self.field() {
            Field::Scope => "data",
            Field::Name => "name",
            Field::Email => "email",
            Field::Message => "message",
        }
    }
}

/// `all` for the summary, and the word of each field's mistake, or null.
fn by_field<S: Serializer>(mistakes: &[FormMistake], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Line {
        anchor: &'static str,
        word: &'static str,
    }
    let line = |mistake: &FormMistake| Line { anchor: mistake.anchor(), word: mistake.as_str() };
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("all", &mistakes.iter().map(line).collect::<Vec<_>>())?;
    for field in Field::ALL {
        let mistake = mistakes.iter().find(|mistake| mistake.field() == *field);
        map.serialize_entry(field.as_str(), &mistake.map(|mistake| mistake.as_str()))?;
    }
    map.end()
}

impl Page for Form {
    const TEMPLATE: &'static str = "public/form";

    fn samples(language: Language) -> Vec<Self> {
        let catalogue = samples::catalogue();
        let empty = Self {
            data: Consequences::of(&catalogue, Scope::AllData, language),
            account: Consequences::of(&catalogue, Scope::AccountOnly, language),
            ..Self::default()
        };
        let values = FormValues {
            scope: Some(Choice::Account),
            name: "Joana <Ferreira>".to_owned(),
            email: "joana.ferreira.example.com".to_owned(),
            message: "Order 4711 & another".to_owned(),
        };
        let wrong = |mistakes| Self { values: values.clone(), mistakes, ..empty.clone() };
        vec![
            wrong(FormMistake::ALL.to_vec()),
            wrong(vec![FormMistake::EmailMalformed]),
            empty.clone(),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_knows_its_first_mistake() {
        let form = Form { mistakes: FormMistake::ALL.to_vec(), ..Form::default() };
        let shown = serde_json::to_value(form).unwrap();
        assert_eq!(shown["mistakes"]["email"], "email-missing");
        assert_eq!(shown["mistakes"]["all"][0]["anchor"], "data");
    }
}
