//! Every page and every letter there is.

use super::{Letter, Page, RenderError, Renderer, admin, compliance, desk, letters, public};
use crate::domain::request::Language;

/// One entry of the list: a name, and a way to see all its samples.
pub struct Specimen {
    /// The template or folder.
    pub name: &'static str,
    /// Renders each sample.
    pub render: fn(&Renderer, Language) -> Result<Vec<Parts>, RenderError>,
}

impl Specimen {
    /// Whether it is for staff, and so in their languages only.
    pub fn is_for_staff(&self) -> bool {
        ["desk/", "compliance/", "admin/"].iter().any(|room| self.name.starts_with(room))
    }
}

/// A rendered sample: a page's HTML, or a letter's subject, text and HTML.
pub type Parts = Vec<String>;

/// All of them, in the order in which a request meets them.
pub fn all() -> Vec<Specimen> {
    vec![
        page::<public::Form>(),
        page::<public::Received>(),
        page::<public::Confirm>(),
        page::<public::Progress>(),
        page::<public::LinkExpired>(),
        page::<public::Status>(),
        page::<public::Certificate>(),
        page::<public::Message>(),
        page::<desk::SignIn>(),
        page::<desk::Queue>(),
        page::<desk::TicketPage>(),
        page::<desk::MailPage>(),
        page::<desk::ReplyPage>(),
        page::<desk::ByHand>(),
        page::<desk::Quarantine>(),
        page::<desk::People>(),
        page::<desk::Account>(),
        page::<admin::Users>(),
        page::<admin::Systems>(),
        page::<admin::Letters>(),
        page::<admin::Doctor>(),
        page::<compliance::Report>(),
        page::<compliance::Audit>(),
        page::<compliance::Holds>(),
        page::<desk::Notice>(),
        letter::<letters::Confirm>(),
        letter::<letters::Acknowledged>(),
        letter::<letters::Completed>(),
        letter::<letters::Refused>(),
        letter::<letters::Extended>(),
        letter::<letters::Reply>(),
        draft(),
        letter::<letters::Withdrawn>(),
        letter::<letters::Unproven>(),
        letter::<letters::Unanswered>(),
        letter::<desk::Deadline>(),
        letter::<desk::Declare>(),
    ]
}

fn page<P: Page>() -> Specimen {
    Specimen {
        name: P::TEMPLATE,
        render: |renderer, language| {
            let show = |page: &P| Ok(vec![renderer.page(page, language)?]);
            P::samples(language).iter().map(show).collect()
        },
    }
}

/// The replies that are ready to be used.
fn draft() -> Specimen {
    let render = |renderer: &Renderer, language| {
        let show = |draft: &letters::Draft| Ok(vec![renderer.draft(draft, language)?]);
        letters::Draft::samples().iter().map(show).collect()
    };
    Specimen { name: "draft", render }
}

fn letter<L: Letter>() -> Specimen {
    Specimen {
        name: L::FOLDER,
        render: |renderer, language| {
            let show = |letter: &L| {
                let shown = renderer.letter(letter, language)?;
                Ok(vec![shown.subject, shown.text, shown.html])
            };
            L::samples(language).iter().map(show).collect()
        },
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        sync::Arc,
    };

    use regex::Regex;

    use super::*;
    use crate::{locale::Locales, render::samples};

    /// What the escaping of HTML writes for a character.
    const UNESCAPED: [(&str, &str); 5] =
        [("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&#x3D;", "="), ("&amp;", "&")];

    type Shown = (&'static str, Language, Vec<Parts>);

    /// Every sample of every page and letter, in every language.
    fn everything() -> (Arc<Locales>, Vec<Shown>) {
        let locales = Arc::new(Locales::load().unwrap());
        let renderer = Renderer::load(&samples::site(), &locales).unwrap();
        let mut shown = Vec::new();
        for language in locales.languages() {
            let for_staff = locales.staff_languages().contains(&language);
            for one in all().into_iter().filter(|one| for_staff || !one.is_for_staff()) {
                let samples = (one.render)(&renderer, language)
                    .unwrap_or_else(|error| panic!("{} in {language}: {error}", one.name));
                shown.push((one.name, language, samples));
            }
        }
        (locales, shown)
    }

    /// The keys of a language's files, each with the values that its sentence wants.
    fn words_of(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
        let (key, value) =
            (Regex::new(r"^([a-z][\w-]*) =").unwrap(), Regex::new(r"\$(\w+)").unwrap());
        let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for name in ["interface.ftl", "letters.ftl", "desk.ftl"] {
            let mut current = String::new();
            let text = std::fs::read_to_string(format!("{folder}/{name}"));
            assert!(text.is_ok() || name == "desk.ftl", "{language} has no {name}");
            for line in text.unwrap_or_default().lines() {
                if let Some(found) = key.captures(line) {
                    current = found[1].to_owned();
                    words.entry(current.clone()).or_default();
                }
                for found in value.captures_iter(line) {
                    words.get_mut(&current).unwrap().insert(found[1].to_owned());
                }
            }
        }
        words
    }

    /// The keys of one file.
    fn keys_of(file: &str) -> BTreeSet<String> {
        let path = format!("{}/locales/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let key = Regex::new(r"(?m)^([a-z][\w-]*) =").unwrap();
        key.captures_iter(&text).map(|found| found[1].to_owned()).collect()
    }

    #[test]
    fn every_word_is_used_by_a_sample_and_every_language_has_the_same_words() {
        let (locales, _) = everything();
        let english = words_of(Language::ENGLISH);
        let for_staff = keys_of("en/desk.ftl");
        for language in locales.languages() {
            let mut expected = english.clone();
            if !locales.staff_languages().contains(&language) {
                expected.retain(|key, _| !for_staff.contains(key));
            }
            assert_eq!(words_of(language), expected, "{language} differs from English");
            let mut used = locales.asked(language);
            used.extend((1..=12).map(|month| format!("month-{month}")));
            used.extend((1..=12).map(|month| format!("month-short-{month}")));
            let there: BTreeSet<String> = expected.keys().cloned().collect();
            let unused: Vec<_> = there.difference(&used).collect();
            assert!(unused.is_empty(), "nothing says {unused:?} in {language}");
        }
    }

    #[test]
    fn a_page_needs_no_script_no_inline_style_and_only_icons_that_are_there() {
        let icons = crate::render::asset("icons.svg").unwrap();
        let icons = String::from_utf8(icons.bytes.into_owned()).unwrap();
        let used = Regex::new("icons[.]svg#(i-[a-z-]+)\"").unwrap();
        for (name, _, samples) in everything().1 {
            for html in samples.iter().filter(|parts| parts.len() == 1).flatten() {
                let script = if name.contains("public/") { "<script" } else { "<script>" };
                for forbidden in [script, "<style", " style=", "javascript:", " onclick"] {
                    assert!(!html.contains(forbidden), "{name} has {forbidden}");
                }
                for icon in used.captures_iter(html) {
                    assert!(
                        icons.contains(&format!("id=\"{}\"", &icon[1])),
                        "{name}: {}",
                        &icon[1]
                    );
                }
            }
        }
    }

    #[test]
    fn what_a_stranger_typed_is_escaped() {
        let (_, shown) = everything();
        let (_, _, samples) = shown.iter().find(|(name, ..)| *name == "public/form").unwrap();
        assert!(samples[0][0].contains("Joana &lt;Ferreira&gt;"));
        assert!(!samples[0][0].contains("<Ferreira>"));
    }

    #[test]
    fn the_plain_text_of_a_letter_says_all_that_its_html_says() {
        let head = Regex::new("(?s)<head>.*</head>").unwrap();
        let link = Regex::new("<a [^>]*href=\"(?:mailto:)?([^\"]*)\"[^>]*>").unwrap();
        let tag = Regex::new("<[^>]*>").unwrap();
        let words = |text: &str| -> BTreeSet<String> {
            text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
        };
        for (name, language, samples) in everything().1 {
            for parts in samples.iter().filter(|parts| parts.len() == 3) {
                let html = head.replace(&parts[2], "");
                let html = link.replace_all(&html, " $1 ");
                let html = tag.replace_all(&html, " ");
                let html = UNESCAPED
                    .iter()
                    .fold(html.into_owned(), |html, (escaped, plain)| html.replace(escaped, plain));
                assert_eq!(words(&parts[1]), words(&html), "{name} in {language}");
            }
        }
    }

    #[test]
    fn letters_read_as_they_were_approved() {
        for (name, language, samples) in everything().1 {
            let enough = if language == Language::ENGLISH { 8 } else { 1 };
            let letters: Vec<String> = samples
                .iter()
                .filter(|parts| parts.len() == 3)
                .take(enough)
                .map(|parts| format!("Subject: {}\n\n{}", parts[0], parts[1]))
                .collect();
            if !letters.is_empty() {
                let rule = format!("\n{}\n", "=".repeat(72));
                let name = name.replace('/', "-");
                insta::assert_snapshot!(format!("{name}-{language}"), letters.join(&rule));
            }
        }
    }
}
