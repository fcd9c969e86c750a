//! The words of one language, and what each of them says.

use std::collections::HashSet;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::fold::Folded;
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
        /// The account of the reader: "your account will be closed".
        YourAccount = "your account",
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
        /// "except".
        Except = "except",
        /// "from", "in": what follows holds the object and is not the object.
        Within = "within",
        /// Partners and processors.
        ThirdParty = "third parties",
        /// ActiveCampaign and its like.
        MarketingTool = "marketing tool",

        // in which mood
        /// "please", "I want", "could you".
        Ask = "asks",
        /// Begins a clause of its own: "I".
        I = "I",
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
        /// "if", "unless".
        If = "condition",
        /// "I will": no request but an announcement.
        Threat = "announces",
        /// "I changed my mind".
        Retract = "takes back",
        /// "my earlier request".
        Remind = "reminds",
        /// "his", "a customer".
        Others = "someone else",
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

/// An open end of a word takes at most so many letters: enough for endings and compounds.
const OPEN_LETTERS: usize = 9;

/// The words of one language.
#[derive(Debug)]
pub struct Lexicon {
    /// The language.
    pub language: Language,
    phrases: Vec<Phrase>,
    automaton: AhoCorasick,
    common: HashSet<String>,
}

/// What a phrase says; the letters are in the automaton.
#[derive(Debug)]
struct Phrase {
    says: Says,
    open_start: bool,
    open_end: bool,
}

/// A phrase of a lexicon found in folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) says: Says,
    pub(super) bytes: Range<usize>,
}

/// Why words make no lexicon.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadPhrase {
    /// Nothing is left of the phrase.
    #[error("\"{0}\" holds no letters")]
    Empty(String),
    /// More words than an automaton takes.
    #[error("the phrases are too many: {0}")]
    TooMany(String),
}

impl Lexicon {
    /// Builds a lexicon from phrases. A `*` at the start or the end of one stands for more letters
    /// of the same word.
    pub fn new<S: AsRef<str>>(
        language: Language,
        entries: impl IntoIterator<Item = (Says, S)>,
    ) -> Result<Self, BadPhrase> {
        let (mut phrases, mut letters, mut common) = (Vec::new(), Vec::new(), HashSet::new());
        for (says, written) in entries {
            let written = written.as_ref();
            let folded = Folded::phrase(written.trim_matches('*'));
            if folded.is_empty() {
                return Err(BadPhrase::Empty(written.to_owned()));
            }
            if says == Says::Common {
                common.insert(folded);
                continue;
            }
            let (open_start, open_end) = (written.starts_with('*'), written.ends_with('*'));
            phrases.push(Phrase { says, open_start, open_end });
            letters.push(folded);
        }
        let automaton =
            AhoCorasick::new(&letters).map_err(|error| BadPhrase::TooMany(error.to_string()))?;
        Ok(Self { language, phrases, automaton, common })
    }

    /// Whether a folded word is one of the frequent words of the language.
    pub(super) fn is_common(&self, word: &str) -> bool {
        self.common.contains(word)
    }

    /// The phrases in folded text, from left to right. Where two overlap, the one that starts first
    /// counts, then the longer one; one that says two things is found twice.
    pub(super) fn find(&self, text: &str) -> Vec<Found> {
        let matches = self.automaton.find_overlapping_iter(text);
        let mut found: Vec<Found> = matches
            .filter_map(|hit| {
                let phrase = self.phrases.get(hit.pattern().as_usize())?;
                let bytes = phrase.bounds(text, hit.range())?;
                Some(Found { says: phrase.says, bytes })
            })
            .collect();
        found.sort_by_key(|hit| (hit.bytes.start, std::cmp::Reverse(hit.bytes.end), hit.says));
        let mut kept: Vec<Found> = Vec::with_capacity(found.len());
        for hit in found {
            let free = kept.last().is_none_or(|last| {
                hit.bytes.start >= last.bytes.end || (hit.bytes == last.bytes && hit != *last)
            });
            if free {
                kept.push(hit);
            }
        }
        kept
    }

    /// Whether folded text is a phrase that says this.
    pub(super) fn is(&self, text: &str, says: Says) -> bool {
        self.find(text).iter().any(|hit| hit.says == says && hit.bytes == (0..text.len()))
    }

    /// Whether folded text starts with a phrase that says this.
    pub(super) fn starts_with(&self, text: &str, says: Says) -> bool {
        self.find(text).iter().any(|hit| hit.says == says && hit.bytes.start == 0)
    }

    /// Whether folded text holds a phrase that says this.
    pub(super) fn holds(&self, text: &str, says: Says) -> bool {
        self.find(text).iter().any(|hit| hit.says == says)
    }
}

impl Phrase {
    /// The bytes of a match that stands on the borders of words, with the letters of an open end.
    /// Those of an open start are left out: they may be anything, and evidence is quoted.
    fn bounds(&self, text: &str, bytes: Range<usize>) -> Option<Range<usize>> {
        let before = text.get(..bytes.start)?.chars().next_back();
        if !self.open_start && before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let most = if self.open_end { OPEN_LETTERS } else { 0 };
        let rest = text.get(bytes.end..)?.chars().take(most + 1);
        let ending: String = rest.take_while(|c| c.is_alphanumeric()).collect();
        (ending.chars().count() <= most).then(|| bytes.start..bytes.end + ending.len())
    }
}
