//! `/compliance`: how the time limits were kept.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::{Bars, Lines};
use crate::{
    domain::{
        erasure::Ground,
        outcome::Outcome,
        request::{Channel, Intent, Language, Law},
        sla::{Case, Grouping, Metrics, Summary},
        sums::Sums,
    },
    render::{
        Page,
        desk::{Choices, Room, Signed},
        said::said,
        samples::{day, reference},
    },
};

/// The report of a period.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Who is signed in.
    pub staff: Signed,
    /// The days and the law.
    pub period: Period,
    /// All of it in figures.
    pub figures: Figures,
    /// By month of receipt, with its plot.
    pub months: Vec<Group>,
    /// See `months`.
    pub speed: Lines,
    /// By law, with its plot.
    pub laws: Vec<Group>,
    /// See `laws`.
    pub on_time: Bars,
    /// By what was asked for.
    pub kinds: Vec<Group>,
    /// By the door.
    pub channels: Vec<Group>,
    /// How requests ended.
    pub ends: Vec<Count>,
    /// Why they were refused.
    pub refusals: Vec<Count>,
    /// Those that were extended.
    pub extended: Vec<String>,
    /// Those that are overdue, or ended late.
    pub late: Vec<Late>,
    /// What California wants published, where its law was named.
    pub california: Option<California>,
    /// The audit log, once somebody had it checked.
    pub chain: Option<Chain>,
}

/// The days that a report covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Period {
    /// The first day of receipt.
    #[serde(serialize_with = "said")]
    pub from: NaiveDate,
    /// The last day of receipt.
    #[serde(serialize_with = "said")]
    pub to: NaiveDate,
    /// Only this law.
    pub law: Choices,
    /// The same as the part of an address behind `?`.
    pub query: String,
}

/// What a set of requests comes to, as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of `Summary`")]
pub struct Figures {
    pub received: usize,
    pub open: usize,
    pub overdue: usize,
    pub due_within_7_days: usize,
    pub closed: usize,
    pub on_time: usize,
    pub late: usize,
    pub on_time_percent: Option<String>,
    pub median: Option<String>,
    pub mean: Option<String>,
    pub p90: Option<String>,
}

impl From<&Summary> for Figures {
    fn from(of: &Summary) -> Self {
        let one_digit = |number: f64| format!("{number:.1}");
        Self {
            received: of.received,
            open: of.open,
            overdue: of.overdue,
            due_within_7_days: of.due_within_7_days,
            closed: of.closed,
            on_time: of.on_time,
            late: of.closed - of.on_time,
            on_time_percent: of.on_time_percent.map(one_digit),
            median: of.median_days.map(one_digit),
            mean: of.mean_days.map(one_digit),
            p90: of.p90_days.map(|days| days.to_string()),
        }
    }
}

/// One group of requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Its word, such as `2026-11` or `gdpr`.
    pub word: String,
    /// Where more of it is seen: the report of the month, or the requests themselves.
    pub link: String,
    /// What it comes to.
    #[serde(flatten)]
    pub figures: Figures,
}

/// How many requests have this in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The word for it.
    pub word: &'static str,
    /// How many.
    pub count: usize,
}

/// A request that is late, or was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Late {
    /// Its reference.
    pub reference: String,
    /// When it came.
    #[serde(serialize_with = "said")]
    pub received: NaiveDate,
    /// When it should have ended.
    #[serde(serialize_with = "said")]
    pub promised: NaiveDate,
    /// When it did.
    #[serde(serialize_with = "said")]
    pub closed: Option<NaiveDate>,
}

/// What a walk over the audit log saw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chain {
    /// Lines that were checked.
    pub lines: u64,
    /// What is wrong with it: which chain, and which line.
    pub broken: Vec<String>,
}

impl Report {
    /// The report of a period.
    pub fn of(staff: Signed, period: Period, sums: &Sums, chain: Option<Chain>) -> Self {
        let (months, laws) = (sums.groups(Grouping::Month), sums.groups(Grouping::Law));
        let recent = months.get(months.len().saturating_sub(12)..).unwrap_or_default();
        let lines: Vec<_> =
            recent.iter().map(|(month, s)| (month.clone(), s.median_days, s.p90_days)).collect();
        let shares: Vec<_> =
            laws.iter().map(|(law, s)| (law.clone(), s.on_time, s.closed)).collect();
        Self {
            staff,
            period,
            figures: (&sums.summary()).into(),
            speed: Lines::of(&lines),
            on_time: Bars::of(&shares),
            months: shown(Grouping::Month, &months),
            laws: shown(Grouping::Law, &laws),
            kinds: shown(Grouping::Kind, &sums.groups(Grouping::Kind)),
            channels: shown(Grouping::Channel, &sums.groups(Grouping::Channel)),
            ends: sums.ends().map(|(end, count)| Count { word: end.as_str(), count }).collect(),
            refusals: sums
                .refusals()
                .map(|(ground, count)| Count { word: ground.as_str(), count })
                .collect(),
            extended: sums.extended().to_vec(),
            late: sums.late().iter().map(Late::of).collect(),
            california: sums.california().map(California::from),
            chain,
        }
    }
}

/// Groups as the page shows them.
fn shown(by: Grouping, groups: &[(String, Summary)]) -> Vec<Group> {
    let one = |(word, sums): &(String, Summary)| Group {
        link: match by {
            Grouping::Month => month(word),
            Grouping::Kind | Grouping::Law | Grouping::Channel => {
                format!("/desk?view=closed&{by}={word}")
            }
        },
        word: word.clone(),
        figures: sums.into(),
    };
    groups.iter().map(one).collect()
}

/// The report of one month, such as `2026-11`.
fn month(word: &str) -> String {
    let first: Option<NaiveDate> = format!("{word}-01").parse().ok();
    let next = first.and_then(|day| day.checked_add_months(Months::new(1)));
    let last = next.and_then(|day| day.pred_opt());
    let Some((first, last)) = first.zip(last) else { return "/compliance".to_owned() };
    format!("/compliance?from={first}&to={last}")
}

/// The figures of 11 CCR § 7102.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of `Metrics`")]
pub struct California {
    pub received: usize,
    pub complied: usize,
    pub denied: usize,
    pub ended_otherwise: usize,
    pub open: usize,
    pub median: Option<String>,
}

impl From<Metrics> for California {
    fn from(of: Metrics) -> Self {
        Self {
            received: of.received,
            complied: of.complied,
            denied: of.denied,
            ended_otherwise: of.ended_otherwise,
            open: of.open,
            median: of.median_days.map(|days| format!("{days:.1}")),
        }
    }
}

impl Late {
    fn of(case: &Case) -> Self {
        Self {
            reference: case.reference.clone(),
            received: case.received_on,
            promised: case.promised_on,
            closed: case.closed_on,
        }
    }
}

impl Page for Report {
    const TEMPLATE: &'static str = "compliance/report";

    fn samples(_: Language) -> Vec<Self> {
        let period = || Period {
            from: day(0),
            to: day(60),
            law: Choices::of(Law::ALL.iter().map(|law| law.as_str()), Some("ccpa")),
            query: "from=2026-11-20&to=2027-01-19".to_owned(),
        };
        let case = |after: u64, law: Law, closed: Option<u64>| Case {
            reference: reference(),
            intent: Intent::EraseData,
            law,
            channel: Channel::Email,
            stage: crate::domain::lifecycle::Stage::Closed,
            received_on: day(after),
            promised_on: day(after + 30),
            statutory_on: day(after + 31),
            closed_on: closed.map(|days| day(after + days)),
            outcome: closed.map(|_| Outcome::Fulfilled),
            refusal: None,
            extended: after == 0,
        };
        let mut cases = vec![
            case(0, Law::Gdpr, Some(4)),
            case(20, Law::UkGdpr, Some(40)),
            case(40, Law::Ccpa, None),
            case(59, Law::Ccpa, None),
        ];
        for (law, intent) in Law::ALL.iter().cycle().zip(Intent::ALL) {
            cases.push(Case { intent: *intent, ..case(1, *law, Some(2)) });
        }
        cases.extend(
            Channel::ALL
                .iter()
                .map(|channel| Case { channel: *channel, ..case(1, Law::Gdpr, Some(3)) }),
        );
        cases.extend(
            Outcome::ALL
                .iter()
                .map(|end| Case { outcome: Some(*end), ..case(1, Law::Gdpr, Some(3)) }),
        );
        cases.extend(
            Ground::ALL
                .iter()
                .map(|why| Case { refusal: Some(*why), ..case(1, Law::Gdpr, Some(3)) }),
        );
        let of = |cases: &[Case], chain: Option<Chain>| {
            let sums = Sums::of(cases.to_vec(), day(75));
            Self::of(Signed::sample(Room::Report), period(), &sums, chain)
        };
        let broken = Chain { lines: 9, broken: vec!["PD-1: line 3 is missing".to_owned()] };
        vec![
            of(&cases, Some(Chain { lines: 48_211, broken: Vec::new() })),
            of(&cases, Some(broken)),
            of(&[case(2, Law::Gdpr, Some(4))], None),
            of(&[], None),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_leads_to_the_report_of_its_days() {
        assert_eq!(month("2026-12"), "/compliance?from=2026-12-01&to=2026-12-31");
        assert_eq!(month("2028-02"), "/compliance?from=2028-02-01&to=2028-02-29");
    }
}
