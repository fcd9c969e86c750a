//! `privacy-desk deadline`: the dates that the law and we ourselves set, for scripts and checks.

use std::io::{Write as _, stderr, stdout};

use chrono::{Datelike as _, NaiveDate};
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use serde_json::{Value, json};

use crate::domain::{
    deadline::Deadline,
    holidays::{Coverage, Region},
    request::Law,
};

/// Print the days by which a request must be confirmed and answered, as one JSON object
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The day of receipt where the company is, such as 2026-11-22
    #[arg(long, value_name = "DATE", value_parser = parse_date)]
    pub received: NaiveDate,

    /// The law that sets the clock
    #[arg(long, default_value = "gdpr", value_parser = law_parser())]
    pub law: Law,

    /// The place whose public holidays count: an ISO 3166 code such as IT, DE-BY or US-CA
    #[arg(long, value_name = "CODE", value_parser = Region::parse)]
    pub region: Option<Region>,

    /// Accepted as everywhere; the answer is JSON anyway
    #[arg(long)]
    pub json: bool,
}

/// Prints the answer on stdout, and on stderr what was not known about the region’s holidays.
pub(super) fn run(arguments: Arguments) -> anyhow::Result<()> {
    let Arguments { received, law, region, json: _ } = arguments;
    if let Some(note) = note(region.as_ref()) {
        writeln!(stderr(), "note: {note}")?;
    }
    writeln!(stdout(), "{}", answer(received, law, region.as_ref()))?;
    Ok(())
}

fn answer(received: NaiveDate, law: Law, region: Option<&Region>) -> Value {
    let is_holiday = |day| region.is_some_and(|region| region.has_holiday(day));
    let deadline = Deadline::of(received, law, &is_holiday);
    json!({
        "statutory": deadline.statutory.to_string(),
        "promised": deadline.promised.to_string(),
        "extended": deadline.extended.to_string(),
        "acknowledge_by": deadline.acknowledge_by.map(|day| day.to_string()),
    })
}

/// What the reader should know about the holidays that went into the answer.
fn note(region: Option<&Region>) -> Option<String> {
    let Some(region) = region else {
        return Some("no --region was given: only weekends count as days off".to_owned());
    };
    match region.coverage() {
        Coverage::Full => None,
        Coverage::CountryOnly => Some(format!(
            "the holidays of {region} itself are not known: those of the whole country count"
        )),
        Coverage::WeekendsOnly => {
            Some(format!("the holidays of {region} are not known: only weekends count as days off"))
        }
    }
}

/// A year of four digits: what lies beyond is a slip of the finger.
fn parse_date(text: &str) -> Result<NaiveDate, String> {
    let date = text.parse().ok().filter(|date: &NaiveDate| (1900..=9000).contains(&date.year()));
    date.ok_or_else(|| "write the date as YYYY-MM-DD, such as 2026-11-22".to_owned())
}

fn law_parser() -> impl clap::builder::TypedValueParser<Value = Law> {
    PossibleValuesParser::new(Law::ALL.iter().map(|law| law.as_str()))
        .try_map(|word| Law::parse(&word).ok_or("not a law that sets a clock"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Cli {
        #[command(flatten)]
        arguments: Arguments,
    }

    #[track_caller]
    fn parse(line: &str) -> Result<Arguments, String> {
        let words = std::iter::once("deadline").chain(line.split_whitespace());
        Cli::try_parse_from(words).map(|cli| cli.arguments).map_err(|error| error.to_string())
    }

    fn answer_to(line: &str) -> Value {
        let Arguments { received, law, region, json: _ } = parse(line).unwrap();
        answer(received, law, region.as_ref())
    }

    #[track_caller]
    fn check(line: &str, [statutory, promised, extended]: [&str; 3], acknowledge_by: Option<&str>) {
        let expected = json!({
            "statutory": statutory,
            "promised": promised,
            "extended": extended,
            "acknowledge_by": acknowledge_by,
        });
        assert_eq!(answer_to(line), expected);
    }

    #[test]
    fn the_answer_is_one_object_with_four_dates() {
        check(
            "--received 2027-02-28 --region DE-BY --json",
            ["2027-03-30", "2027-03-28", "2027-05-28"],
            None,
        );
        check(
            "--received 2026-11-22 --law ccpa --region US-CA",
            ["2027-01-05", "2026-12-22", "2027-02-19"],
            Some("2026-12-08"),
        );
    }

    #[test]
    fn without_a_region_only_weekends_roll_the_date_and_a_note_says_so() {
        assert_eq!(answer_to("--received 2026-11-25")["statutory"], "2026-12-25");
        assert_eq!(answer_to("--received 2026-11-26")["statutory"], "2026-12-28");
        assert!(note(None).unwrap().contains("only weekends"));
    }

    #[test]
    fn a_region_of_which_we_know_little_is_named_in_the_note() {
        let note_on = |code: &str| note(Region::parse(code).ok().as_ref());
        assert_eq!(note_on("DE-BY"), None);
        assert!(note_on("es-md").unwrap().contains("the holidays of ES-MD itself"));
        assert!(note_on("JP").unwrap().contains("the holidays of JP are not known"));
    }

    #[test]
    fn mistakes_are_answered_with_what_to_write() {
        assert!(parse("--received 22.11.2026").unwrap_err().contains("such as 2026-11-22"));
        assert!(parse("--received 2026-11-22 --law lgpd").unwrap_err().contains("uk_gdpr"));
        assert!(parse("--received 2026-11-22 --region Bayern").unwrap_err().contains("DE-BY"));
        assert!(parse("").unwrap_err().contains("--received"));
    }
}
