//! The words of one language, and what each of them says.

use super::fold::Folded;
use super::open::is_too_open;
use crate::domain::request::{Language, words};

words! {
    /// What a word or a phrase says. The keys of `lexicon.toml` are these, with `_` for spaces.
    Says {
        // what is to be done
        /// A verb in the form in which one asks: "delete", "löschen", "cancellate".
        Delete = "asks to delete",
        /// A noun: "deletion", "Löschung", "cancellazione".
        Deletion = "deletion",
        /// A participle: a report, unless somebody asks for it.
        Deleted = "deleted",
        /// A verb that is said of accounts, orders and subscriptions, not of data.
        Close = "asks to close",
        /// "keep my data".
        Keep = "asks to keep",
        /// "do so": whatever was spoken of before.
        DoSo = "asks to do so",
        /// "restore my account".
        Restore = "asks to restore",

        // to what
        /// The writer's account, profile or login.
        Account = "account",
        /// The account or the data of the reader: "your account will be closed".
        Yours = "yours",
        /// Between account and data: "account data".
        AccountData = "account data",
        /// Personal data.
        Data = "data",
        /// All data in one phrase: "everything you hold about me".
        AllData = "all data",
        /// "everything" alone.
        Everything = "everything",
        /// The writer: "remove me".
        Me = "me",
        /// "it", "them".
        It = "it",
        /// A thing that is neither the account nor personal data at large: a photo, an order.
        Thing = "one thing",
        /// One datum of a profile: a telephone number.
        Detail = "one detail",
        /// "the following data".
        Particular = "particular data",
        /// A newsletter, a mailing list, advertising.
        Marketing = "marketing",

        // how much of it
        /// "all", "any", "every".
        All = "all",
        /// "my", "about me": data of the writer, not just any.
        Mine = "mine",
        /// "svůj", "swój": of whoever acts.
        Own = "own",
        /// "except".
        Except = "except",
        /// "from", "in": what follows holds the object and is not the object.
        Within = "within",
        /// "protect", "so that": what stands beside it is why something is asked, not what.
        Reason = "reason",
        /// Partners and processors.
        ThirdParty = "third parties",
        /// ActiveCampaign and its like.
        MarketingTool = "marketing tool",

        // in which mood
        /// "please", "I want", "could you".
        Ask = "asks",
        /// "I exercise", "a request under": of a right that is named.
        Invoke = "invokes a right",
        /// Begins a clause of its own: "I".
        I = "I",
        /// "they", "the app": does what the verb says, so that nobody is asked to.
        Doer = "who does it",
        /// "you can", "you must": asks in a question and of what is the writer's; elsewhere it
        /// tells the reader what may or must be done.
        Lets = "lets the reader",
        /// "to", "in order to": what follows is what something else is done for.
        Aim = "names an aim",
        /// "not", "never", "without".
        Not = "not",
        /// "I do not want": turns the next clause too.
        Unwanted = "does not want",
        /// "no longer need": a reason to close.
        Unused = "no longer needs",
        /// "how", "can I", "information about".
        Question = "question",
        /// "failed", "button": a fault is reported.
        Trouble = "reports trouble",
        /// "was", "has been": with a participle, a report.
        Past = "past",
        /// "confirm that", "let me know when".
        Confirm = "asks to confirm",
        /// "you have the right", "this guide": tells everybody what can be asked.
        Explain = "explains rights",
        /// "click on", "choose": tells the reader which steps to take.
        Steps = "tells the steps",
        /// "if", "unless".
        If = "condition",
        /// "after", "upon": a deletion that follows only says when something else is done.
        When = "says when",
        /// "I will": no request but an announcement.
        Threat = "announces",
        /// "I changed my mind".
        Retract = "takes back",
        /// "my earlier request".
        Remind = "reminds",
        /// "his", "a customer".
        Others = "someone else",
        /// "credit report", "late fee": accounts of a bank, and what is held against a debtor.
        Bank = "bank matters",
        /// "I lodge a complaint under Article 77": written to an authority.
        Complaint = "complains to an authority",
        /// "thank you".
        Thanks = "thanks",
        /// A bounce, an automatic reply.
        Machine = "written by a machine",

        // how clauses hang together
        /// "but", "only", "instead": what follows is said anew.
        But = "but",
        /// "and".
        And = "and",
        /// "or".
        Or = "or",

        // the other rights
        /// "unsubscribe": says it all.
        Unsubscribe = "asks to unsubscribe",
        /// "stop sending", of marketing.
        Stop = "asks to stop",
        /// The right to object, to opt out, to withdraw consent.
        Objection = "objects",
        /// "a copy of", "send me", of data.
        Copy = "asks for a copy",
        /// "what you hold", of data.
        Hold = "asks what is held",
        /// The right of access by name.
        AccessRight = "right of access",
        /// "correct", of data.
        Correct = "asks to correct",
        /// "wrong", of data.
        Wrong = "wrong",
        /// The right to rectification by name.
        RectifyRight = "right to rectification",
        /// The right to erasure by name.
        ErasureRight = "right to erasure",

        // the laws
        /// Regulation (EU) 2016/679.
        Gdpr = "GDPR",
        /// The United Kingdom's.
        UkGdpr = "UK GDPR",
        /// California's.
        Ccpa = "CCPA",
        /// That of another state of the United States.
        UsState = "US state law",
        /// Brazil's.
        Lgpd = "LGPD",

        // words that only show the language
        /// Phrases with a dangerous word and no meaning of it: "if possible", "not later than".
        Filler = "polite words",
        /// Frequent words.
        Common = "common words",

        // the frame of a mail
        /// "wrote", above quoted words.
        Wrote = "wrote",
        /// "From", "Sent", at the head of a quoted mail.
        Header = "mail header",
        /// "Original Message".
        Original = "original message",
        /// "Forwarded message".
        Forwarded = "forwarded message",
        /// "Sent from my phone".
        SentFrom = "sent from",
        /// "This e-mail is confidential".
        Disclaimer = "disclaimer",
        /// "Re:".
        ReplyPrefix = "reply prefix",
        /// "Fwd:".
        ForwardPrefix = "forward prefix",
    }
}

/// A set of what can be said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sayings(u128);

impl Sayings {
    /// The empty set.
    pub(super) const NONE: Self = Self(0);
    /// The set of all.
    pub(super) const ALL: Self = Self(u128::MAX);

    /// The set with one more.
    #[inline]
    pub(super) const fn with(self, says: Says) -> Self {
        Self(self.0 | (1 << says as u32))
    }

    /// The set with one less.
    pub(super) const fn without(self, says: Says) -> Self {
        Self(self.0 & !(1 << says as u32))
    }

    /// Whether it is in the set.
    #[inline]
    pub(super) const fn has(self, says: Says) -> bool {
        self.0 & (1 << says as u32) != 0
    }

    /// Whether one of these is in the set.
    #[inline]
    pub(super) fn has_any(self, any: &[Says]) -> bool {
        any.iter().any(|says| self.has(*says))
    }

    /// What is in one of two sets.
    #[inline]
    pub(super) const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether nothing is in the set.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Says> for Sayings {
    fn from_iter<T: IntoIterator<Item = Says>>(all: T) -> Self {
        all.into_iter().fold(Self::default(), Self::with)
    }
}

/// Some of the languages, by their place in the lexicons.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Languages(u64);

impl Languages {
    /// So many at most.
    pub(super) const MOST: usize = 64;

    #[inline]
    pub(super) const fn has(self, language: usize) -> bool {
        self.0 >> language & 1 == 1
    }

    #[inline]
    pub(super) const fn with(self, language: usize) -> Self {
        Self(self.0 | 1 << language)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    #[inline]
    pub(super) const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    #[inline]
    pub(super) const fn without(self, some: Self) -> Self {
        Self(self.0 & !some.0)
    }

    #[inline]
    pub(super) const fn has_any(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    /// Their places, in order.
    #[inline]
    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let first = (rest != 0).then(|| rest.trailing_zeros() as usize);
            rest &= rest.wrapping_sub(1);
            first
        })
    }
}

/// The words of one language.
#[derive(Debug)]
pub struct Lexicon {
    /// The language.
    pub language: Language,
    /// The phrases, folded.
    pub(super) phrases: Vec<Phrase>,
}

/// A phrase and what it says.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    pub(super) says: Says,
    /// Folded, without the marks of its open ends.
    pub(super) letters: String,
    pub(super) open_start: bool,
    pub(super) open_end: bool,
}

/// Why words make no lexicon.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPhrase {
    /// Nothing is left of the phrase.
    #[error("\"{0}\" holds no letters")]
    Empty(String),
    /// It is open at both ends, or too little of its open word is given.
    #[error("\"{0}\" leaves too much open")]
    TooOpen(String),
}

impl Phrase {
    /// Whether it begins or ends within a word.
    pub(super) fn is_open(&self) -> bool {
        self.open_start || self.open_end
    }
}

impl Lexicon {
    /// Builds a lexicon from phrases. A `*` at the start or the end of one stands for more letters
    /// of the same word.
    pub fn new<S: AsRef<str>>(
        language: Language,
        entries: impl IntoIterator<Item = (Says, S)>,
    ) -> Result<Self, BadPhrase> {
        let phrase = |(says, written): (Says, S)| {
            let written = written.as_ref();
            let letters = Folded::phrase(written.trim_matches('*'));
            if letters.is_empty() {
                return Err(BadPhrase::Empty(written.to_owned()));
            }
            let (open_start, open_end) = (written.starts_with('*'), written.ends_with('*'));
            let phrase = Phrase { says, letters, open_start, open_end };
            if is_too_open(&phrase) {
                return Err(BadPhrase::TooOpen(written.to_owned()));
            }
            Ok(phrase)
        };
        let phrases = entries.into_iter().map(phrase).collect::<Result<_, _>>()?;
        Ok(Self { language, phrases })
    }
}
