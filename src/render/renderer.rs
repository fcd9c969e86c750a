//! Renders pages and letters: one set of templates for each language, strict.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use handlebars::{Handlebars, no_escape};
use rust_embed::Embed;
use serde::Serialize;

use super::{helpers, letters::Draft, tongue::Tongue, wrap::wrap};
use crate::{
    domain::{controller::Controller, person::EmailAddress, request::Language},
    locale::{Locales, once},
};

/// The files under `templates/`: read from disk by a debug build, part of the binary otherwise.
#[derive(Embed)]
#[folder = "templates/"]
struct Files;

/// A page: what its template needs to know.
pub trait Page: Serialize + Sized {
    /// Its template below `templates/pages/`, without the ending.
    const TEMPLATE: &'static str;

    /// Invented cases that between them reach every branch of the template.
    fn samples(language: Language) -> Vec<Self>;
}

/// A letter: what its three templates need to know.
pub trait Letter: Serialize + Sized {
    /// Its folder below `templates/mail/`.
    const FOLDER: &'static str;

    /// Invented cases that between them reach every branch of the templates.
    fn samples(language: Language) -> Vec<Self>;
}

/// A letter, ready to be sealed and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedLetter {
    /// One line that carries the reference and nothing else about the request.
    pub subject: String,
    /// The plain text, which says everything.
    pub text: String,
    /// The same in HTML.
    pub html: String,
}

/// Whose pages and letters these are.
#[derive(Debug, Clone)]
pub struct Site {
    /// The company.
    pub controller: Controller,
    /// The mailbox that the desk reads: where requests by mail go.
    pub requests_to: EmailAddress,
    /// Where the pages are, such as `https://privacy.example.com`.
    pub base_url: String,
}

/// Renders pages and letters.
pub struct Renderer {
    parsed: Arc<Parsed>,
    site: Site,
    locales: Arc<Locales>,
    /// Taught when somebody first speaks the language: few desks speak all of them on one day.
    voices: BTreeMap<Language, OnceLock<Voice>>,
}

/// The templates of one language.
struct Voice {
    html: Handlebars<'static>,
    text: Handlebars<'static>,
    frame: Frame,
}

impl Renderer {
    /// Parses every template, unless that was done before.
    pub fn load(site: &Site, locales: &Arc<Locales>) -> Result<Self, RenderError> {
        let voices = locales.languages().into_iter().map(|language| (language, OnceLock::new()));
        Ok(Self {
            parsed: Parsed::shared()?,
            site: site.clone(),
            locales: Arc::clone(locales),
            voices: voices.collect(),
        })
    }

    /// A page as HTML.
    pub fn page<P: Page>(&self, page: &P, language: Language) -> Result<String, RenderError> {
        let voice = self.voice(language)?;
        let name = format!("pages/{}", P::TEMPLATE);
        render(&voice.html, &name, &Framed { frame: &voice.frame, content: page })
    }

    /// A letter: subject, plain text and HTML.
    pub fn letter<L: Letter>(
        &self,
        letter: &L,
        language: Language,
    ) -> Result<RenderedLetter, RenderError> {
        let voice = self.voice(language)?;
        let data = Framed { frame: &voice.frame, content: letter };
        let subject = render(&voice.text, &format!("mail/{}/subject", L::FOLDER), &data)?;
        let body = format!("mail/{}/body", L::FOLDER);
        Ok(RenderedLetter {
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            text: wrap(&render(&voice.text, &body, &data)?),
            html: render(&voice.html, &body, &data)?,
        })
    }

    /// A reply that is ready to be used, as plain text for an agent to change.
    pub fn draft(&self, draft: &Draft, language: Language) -> Result<String, RenderError> {
        let voice = self.voice(language)?;
        render(&voice.text, "mail/reply/draft", &Framed { frame: &voice.frame, content: draft })
    }

    /// The templates of a language, or of English where the language is not there.
    fn voice(&self, language: Language) -> Result<&Voice, RenderError> {
        let of = |language| self.voices.get_key_value(&language);
        let (language, voice) =
            of(language).or_else(|| of(Language::ENGLISH)).ok_or(RenderError::NoLanguage)?;
        Ok(voice.get_or_init(|| self.taught(*language)))
    }

    /// The templates with a language's own words for them.
    fn taught(&self, language: Language) -> Voice {
        let locales = Arc::clone(&self.locales);
        let frame = Frame::new(&self.site, &locales, language);
        let time_zone = self.site.controller.time_zone;
        let tongue = Arc::new(Tongue { locales, language, time_zone });
        let taught = |templates: &Handlebars<'static>| {
            let mut templates = templates.clone();
            helpers::register(&mut templates, &tongue);
            templates
        };
        Voice { html: taught(&self.parsed.html), text: taught(&self.parsed.text), frame }
    }
}

/// Every template, parsed once for all languages: parsing is most of what a start costs.
struct Parsed {
    html: Handlebars<'static>,
    text: Handlebars<'static>,
}

impl Parsed {
    /// The templates that the whole program shares.
    fn shared() -> Result<Arc<Self>, RenderError> {
        static PARSED: OnceLock<Arc<Parsed>> = OnceLock::new();
        once(&PARSED, Self::load)
    }

    fn load() -> Result<Self, RenderError> {
        let mut parsed = Self { html: Handlebars::new(), text: Handlebars::new() };
        parsed.text.register_escape_fn(no_escape);
        for templates in [&mut parsed.html, &mut parsed.text] {
            templates.set_strict_mode(true);
            templates.set_prevent_indent(true);
        }
        for path in Files::iter() {
            parsed.add(&path)?;
        }
        Ok(parsed)
    }

    /// Registers one file: `x.txt.hbs` is text, `x.hbs` and `x.html.hbs` are HTML, all named `x`;
    /// a file in `partials/` is named without its folder.
    fn add(&mut self, path: &str) -> Result<(), RenderError> {
        let file = Files::get(path).map(|file| file.data.into_owned()).unwrap_or_default();
        let bad = |detail: String| RenderError::Template { name: path.to_owned(), detail };
        let source = String::from_utf8(file).map_err(|error| bad(error.to_string()))?;
        let stem = path.strip_suffix(".hbs").ok_or_else(|| bad("not a template".to_owned()))?;
        let stem = stem.strip_prefix("partials/").unwrap_or(stem);
        let (templates, name) = match stem.strip_suffix(".txt") {
            Some(name) => (&mut self.text, name),
            None => (&mut self.html, stem.strip_suffix(".html").unwrap_or(stem)),
        };
        templates
            .register_template_string(name, source.trim_end())
            .map_err(|error| bad(error.to_string()))
    }
}

fn render<T: Serialize>(
    templates: &Handlebars<'static>,
    name: &str,
    data: &T,
) -> Result<String, RenderError> {
    templates.render(name, data).map_err(|error| {
        // Keys and paths only: neither strict mode nor our helpers quote a value.
        RenderError::Template { name: name.to_owned(), detail: error.to_string() }
    })
}

/// What every template may read under `frame`, beside its own context.
#[derive(Serialize)]
struct Framed<'a, T> {
    frame: &'a Frame,
    #[serde(flatten)]
    content: &'a T,
}

/// The company, the languages, the place.
#[derive(Serialize)]
struct Frame {
    company: String,
    address: String,
    contact: String,
    requests_to: String,
    authority: String,
    authority_url: String,
    privacy_notice_url: Option<String>,
    base_url: String,
    language: String,
    languages: Vec<LanguageLink>,
}

#[derive(Serialize)]
struct LanguageLink {
    code: String,
    name: String,
    current: bool,
}

impl Frame {
    fn new(site: &Site, locales: &Locales, language: Language) -> Self {
        let Controller { name, address, privacy_contact, authority, privacy_notice_url, .. } =
            site.controller.clone();
        let link = |of: Language| LanguageLink {
            code: of.to_string(),
            name: locales.name(of),
            current: of == language,
        };
        Self {
            company: name,
            address,
            contact: privacy_contact.as_str().to_owned(),
            requests_to: site.requests_to.as_str().to_owned(),
            authority: authority.name,
            authority_url: authority.url,
            privacy_notice_url,
            base_url: site.base_url.trim_end_matches('/').to_owned(),
            language: language.to_string(),
            languages: locales.languages().into_iter().map(link).collect(),
        }
    }
}

/// Why something can't be rendered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// A template does not parse, or asks for something that is not there.
    #[error("template {name}: {detail}")]
    Template {
        /// Which one.
        name: String,
        /// What is wrong.
        detail: String,
    },
    /// Not one language was loaded.
    #[error("no language is loaded")]
    NoLanguage,
}
