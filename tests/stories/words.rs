//! People of the sample company, and what they write: a subject and a body each.

/// Known everywhere; one invoice inside the tax period, one long past it.
pub(crate) const ANN: &str = "ann.keller@example.com";
/// Twice in the marketing account, once in a recycle bin.
pub(crate) const TOM: &str = "tom.whitfield@example.com";
/// A login and a marketing contact, and nothing else.
pub(crate) const MARCO: &str = "marco.bellini@bellini.example";
/// A virtual office in San Francisco.
pub(crate) const MARCUS: &str = "marcus_ode@example.com";
/// A lead of two clients; the company itself does not know him.
pub(crate) const FELIX: &str = "felix.amsel@example.org";
/// Writes Italian; one invoice inside the tax period.
pub(crate) const CHIARA: &str = "chiara.rossi@example.com";
/// Writes German; a login for the practice where he works.
pub(crate) const JONAS: &str = "jonas.brandt@example.org";
/// Known to nobody.
pub(crate) const VIKTOR: &str = "viktor.anselm@example.org";

pub(crate) type Words = (&'static str, &'static str);

pub(crate) const EVERYTHING: Words = (
    "Request under Article 17 GDPR",
    "Please erase all personal data you hold about me, in every system.",
);
pub(crate) const ACCOUNT: Words =
    ("Please close my account", "Please delete my user account; I only need the login removed.");
pub(crate) const UNCLEAR: Words = ("Delete my data", "Hello,\n\nplease delete my data.");
pub(crate) const CALIFORNIA: Words = (
    "CCPA deletion request",
    "I am a California resident. Under the California Consumer Privacy Act (Cal. Civ. Code \
     1798.105) I request that you delete all personal information you have collected about me.",
);
pub(crate) const ITALIAN: Words = (
    "Cancellazione dei miei dati personali",
    "Buongiorno,\n\nai sensi dell'articolo 17 GDPR vi chiedo di cancellare tutti i miei dati \
     personali, anche dai vostri strumenti di marketing.",
);
pub(crate) const GERMAN_ACCOUNT: Words = (
    "Konto löschen",
    "Guten Tag,\n\nbitte löschen Sie mein Benutzerkonto bei Ihnen. Ich melde mich dort nicht mehr \
     an.",
);
pub(crate) const ACCESS: Words = (
    "Subject access request",
    "Under Article 15 GDPR please send me a copy of all personal data that you hold about me.",
);
pub(crate) const QUESTION: Words = (
    "A question about your privacy page",
    "Hello,\n\nyour privacy page says that invoices stay for eight years. What happens to mine if I \
     ever delete my account? I am only asking.",
);
pub(crate) const TAKES_BACK: &str =
    "I have changed my mind. Please do not delete anything, keep it all as it is.";
