//! What is asked, under which law, through which door, in which language.

use std::fmt;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every value, in the order in which the type names them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word for it in the database, on the command line and in JSON.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The value that this word names.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What a message asks for: the seven labels of the classifier.
    Intent {
        /// Erase all personal data (GDPR Art. 17; CCPA § 1798.105).
        EraseData = "erase_data",
        /// Remove or deactivate the login only.
        DeleteAccount = "delete_account",
        /// Could be either: the requester is asked.
        Ambiguous = "ambiguous",
        /// A copy of the data, what is held, portability (GDPR Art. 15, 20).
        Access = "access",
        /// Correct a datum (GDPR Art. 16).
        Rectify = "rectify",
        /// Stop using the data: objection, unsubscribing, opting out (GDPR Art. 21; CCPA § 1798.120).
        ObjectOptout = "object_optout",
        /// No request under privacy law.
        Other = "other",
    }
}

words! {
    /// How much a requester confirmed to be erased.
    Scope {
        /// All personal data in every system, the login and the marketing contact included.
        AllData = "all_data",
        /// The login and nothing else.
        AccountOnly = "account_only",
    }
}

impl Scope {
    /// The kind of request that a confirmed scope is.
    pub const fn intent(self) -> Intent {
        match self {
            Self::AllData => Intent::EraseData,
            Self::AccountOnly => Intent::DeleteAccount,
        }
    }
}

impl Intent {
    /// Whether it is one of the two procedures, or either of them.
    pub const fn is_about_erasure(&self) -> bool {
        matches!(self, Self::EraseData | Self::DeleteAccount | Self::Ambiguous)
    }

    /// The scope that this wording asks for, where it is one of the two procedures.
    pub const fn scope(self) -> Option<Scope> {
        match self {
            Self::EraseData => Some(Scope::AllData),
            Self::DeleteAccount => Some(Scope::AccountOnly),
            Self::Ambiguous | Self::Access | Self::Rectify | Self::ObjectOptout | Self::Other => {
                None
            }
        }
    }
}

words! {
    /// How sure the classifier is of its verdict.
    Certainty {
        /// The words leave no other reading.
        Certain = "certain",
        /// Another reading is possible.
        Likely = "likely",
        /// A person should look.
        Unsure = "unsure",
    }
}

words! {
    /// The law that sets the clock and the words of the letters.
    Law {
        /// Regulation (EU) 2016/679.
        Gdpr = "gdpr",
        /// The United Kingdom's version of it.
        UkGdpr = "uk_gdpr",
        /// California Consumer Privacy Act with its regulations (11 CCR § 7000 ff.).
        Ccpa = "ccpa",
    }
}

words! {
    /// A law that a message names or implies.
    NamedLaw {
        /// Regulation (EU) 2016/679.
        Gdpr = "gdpr",
        /// The United Kingdom's version of it.
        UkGdpr = "uk_gdpr",
        /// California Consumer Privacy Act.
        Ccpa = "ccpa",
        /// A privacy law of another state of the United States, such as Virginia's.
        UsState = "us_state",
        /// Lei Geral de Proteção de Dados (Brazil, Lei 13.709/2018).
        Lgpd = "lgpd",
    }
}

impl NamedLaw {
    /// The law whose clock runs for the request. Where none is kept for it, the company's own
    /// default runs, and an agent sees what was named.
    pub const fn clock(self) -> Option<Law> {
        match self {
            Self::Gdpr => Some(Law::Gdpr),
            Self::UkGdpr => Some(Law::UkGdpr),
            Self::Ccpa => Some(Law::Ccpa),
            Self::UsState | Self::Lgpd => None,
        }
    }
}

words! {
    /// The door through which a request came in ("manner made", 11 CCR § 7101).
    Channel {
        /// A mail.
        Email = "email",
        /// The form on the public page.
        Form = "form",
        /// A call of the API on behalf of a person.
        Api = "api",
        /// A call, written down by an agent.
        Phone = "phone",
        /// A letter on paper, written down by an agent.
        Post = "post",
        /// A signed request out of the company's own app, where the person is signed in.
        App = "app",
        /// No door: a look after the end of an earlier request saw its person again.
        Watch = "watch",
    }
}

/// A language by its ISO 639-1 code. Which ones exist is decided by the folders under `locales/`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 2]);

impl Language {
    /// English: the language of last resort.
    pub const ENGLISH: Self = Self(*b"en");

    /// Takes the first two letters of a tag such as `de` or `de-AT`.
    pub fn parse(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        match *code.as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Some(Self([a, b])),
            _ => None,
        }
    }

    /// The two-letter code.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("en")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
