//! Answers that a program gives while its owner is away (RFC 3834).
//!
//! `X-Auto-Response-Suppress` is no sign of one: it asks for no automatic answer, and people's
//! own mail programs set it.

use super::signs::Signs;

/// RFC 3834 § 5: anything but `no`.
pub(super) fn says_it_was_submitted_automatically(signs: &Signs<'_>) -> bool {
    signs.field_is("Auto-Submitted", |word| !word.is_empty() && word != "no")
}

/// Older than RFC 3834, and still written.
pub(super) fn bears_a_mark_of_auto_replies(signs: &Signs<'_>) -> bool {
    let marks = ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Autoreply-From", "X-Loop"];
    marks.iter().any(|name| signs.field_is(name, |word| !word.is_empty() && word != "no"))
        || signs.field_is("Precedence", |word| matches!(word, "auto_reply" | "auto-reply"))
}

/// Servers that set no field at all begin the subject like this. An answer to one of these
/// ("AW: Automatische Antwort: …") is a person's again.
pub(super) fn has_the_subject_of_an_auto_reply(signs: &Signs<'_>) -> bool {
    const BEGINNINGS: &[&str] = &[
        "auto reply:",
        "auto-reply:",
        "autoreply:",
        "automatic reply:",
        "out of office:",
        "out of the office:",
        "automatische antwort:",
        "abwesenheitsnotiz",
        "automatische abwesenheitsnotiz",
        "risposta automatica:",
        "fuori sede:",
        "réponse automatique",
        "absence du bureau",
        "respuesta automática:",
        "fuera de la oficina:",
        "resposta automática:",
        "automatisch antwoord:",
        "afwezig:",
        "automatiskt svar:",
        "automatisk svar:",
        "autosvar",
        "automatická odpověď:",
        "autoodpowiedź:",
        "odpowiedź automatyczna:",
        "αυτόματη απάντηση:",
        "autoresponder:",
        "autoresponse:",
        "out of office autoreply",
    ];
    let subject = signs.mail.subject.to_lowercase();
    BEGINNINGS.iter().any(|beginning| subject.starts_with(beginning))
}
