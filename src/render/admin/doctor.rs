//! `/admin/doctor`: whether the desk has what it needs.

use serde::Serialize;

use crate::{
    domain::{
        Time,
        checkup::{Check, Finding, MailboxTrouble, Subject},
        request::Language,
    },
    render::{
        Page,
        desk::{Room, Signed},
        said::said,
        samples::moment,
    },
};

/// The page that says what is wrong, and what to do.
#[derive(Debug, Clone, Serialize)]
pub struct Doctor {
    /// Who is signed in.
    pub staff: Signed,
    /// When it was looked at.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// What was seen.
    pub checks: Vec<Seen>,
}

/// One subject, and how it stands.
#[derive(Debug, Clone, Serialize)]
pub struct Seen {
    subject: &'static str,
    /// `well`, `note` or `ill`.
    finding: &'static str,
    count: i64,
    names: String,
    #[serde(serialize_with = "said")]
    looked_at: Option<Time>,
    #[serde(serialize_with = "said")]
    trouble: Option<MailboxTrouble>,
}

impl Seen {
    /// A check as it is shown.
    pub fn of(check: &Check) -> Self {
        Self {
            subject: check.subject.as_str(),
            finding: check.finding.as_str(),
            count: check.count,
            names: check.names.clone(),
            looked_at: check.looked_at,
            trouble: check.trouble,
        }
    }
}

impl Page for Doctor {
    const TEMPLATE: &'static str = "admin/doctor";

    fn samples(_: Language) -> Vec<Self> {
        let check = |subject, finding, count, names: &str| {
            let looked_at = (subject == Subject::Mailbox).then(|| moment(2));
            let check = Check::of(subject, finding, count, names.to_owned());
            Seen::of(&Check { looked_at, ..check })
        };
        let closed = |why: &MailboxTrouble| {
            let names = "mail.imap.2 (mx.example:993)".to_owned();
            let check = Check::of(Subject::Mailbox, Finding::Ill, 0, names);
            Seen::of(&Check { trouble: Some(*why), ..check })
        };
        let well = |count| {
            let all = Subject::ALL.iter();
            all.map(|subject| check(*subject, Finding::Well, count, "")).collect()
        };
        let wrong = |subject: &Subject| match subject {
            Subject::AuditLog => {
                check(*subject, Finding::Ill, 9, "PD-7KQM-2XT9: line 3 was changed")
            }
            Subject::Mailbox => closed(&MailboxTrouble::Silent),
            Subject::Letters => check(*subject, Finding::Ill, 300, ""),
            Subject::Stop => check(*subject, Finding::Note, 0, "adam"),
            Subject::Systems => check(*subject, Finding::Note, 2, "activecampaign, shop"),
            Subject::Reminders => check(*subject, Finding::Note, 0, ""),
            Subject::Jobs | Subject::Quarantine => check(*subject, Finding::Note, 1, ""),
        };
        let of = |checks| Self { staff: Signed::sample(Room::Doctor), at: moment(3), checks };
        let unopened = check(Subject::Mailbox, Finding::Note, 0, "mail.maildir");
        vec![
            of(well(2)),
            of(Subject::ALL.iter().map(wrong).collect()),
            of(vec![unopened]),
            of(MailboxTrouble::ALL.iter().map(closed).collect()),
        ]
    }
}
