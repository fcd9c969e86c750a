//! The company that answers for the data: the controller of GDPR Art. 4(7), the business of the
//! CCPA. What pages and letters say about it, and what the law's clock needs to know.

use super::{person::EmailAddress, request::Law};

/// The company as people see it, read once from the configuration.
#[derive(Debug, Clone)]
pub struct Controller {
    /// Its name with its legal form.
    pub name: String,
    /// Its postal address on one line.
    pub address: String,
    /// Where a person answers questions about privacy.
    pub privacy_contact: EmailAddress,
    /// Where people may complain about it.
    pub authority: Authority,
    /// Its privacy notice, if it is on the web.
    pub privacy_notice_url: Option<String>,
    /// The law of requests that name none.
    pub default_law: Law,
    /// The zone in which days begin and end, and in which times are shown.
    pub time_zone: chrono_tz::Tz,
    /// ISO 3166 code of the place whose public holidays count, such as `DE-HH`.
    pub region: String,
}

/// The supervisory authority that GDPR Art. 12(4) wants named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// Its name.
    pub name: String,
    /// Its page for complaints.
    pub url: String,
}
