//! Tables for spreadsheets: CSV by RFC 4180, and no cell that a spreadsheet would run.

use chrono::NaiveDate;

use crate::domain::{outcome::Outcome, sla::Case};

/// One line for each request, with its dates.
pub fn of_cases(cases: &[Case], today: NaiveDate) -> Result<Vec<u8>, csv::Error> {
    let mut sheet = csv::WriterBuilder::new().from_writer(Vec::new());
    sheet.write_record([
        "reference",
        "kind",
        "law",
        "channel",
        "stage",
        "outcome",
        "received",
        "promised",
        "statutory",
        "closed",
        "days",
        "late",
    ])?;
    for case in cases {
        let text = |value: Option<String>| value.unwrap_or_default();
        let cells = [
            case.reference.clone(),
            case.intent.to_string(),
            case.law.to_string(),
            case.channel.to_string(),
            case.stage.to_string(),
            text(case.outcome.map(|outcome: Outcome| outcome.to_string())),
            case.received_on.to_string(),
            case.promised_on.to_string(),
            case.statutory_on.to_string(),
            text(case.closed_on.map(|day| day.to_string())),
            text(case.days().map(|days| days.to_string())),
            case.is_late(today).to_string(),
        ];
        sheet.write_record(cells.map(harmless))?;
    }
    sheet.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// The record of 11 CCR § 7101: its six facts for each request, between reference and law.
pub fn of_register(entries: &[[String; 8]]) -> Result<Vec<u8>, csv::Error> {
    let mut sheet = csv::WriterBuilder::new().from_writer(Vec::new());
    sheet.write_record([
        "reference",
        "date of request",
        "nature of request",
        "manner made",
        "date of response",
        "nature of response",
        "basis for denial",
        "law",
    ])?;
    for entry in entries {
        sheet.write_record(entry.clone().map(harmless))?;
    }
    sheet.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// A cell that begins like a formula gets an apostrophe before it (OWASP ASVS 5.0, 1.2.10).
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g5_no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1"] {
            assert_eq!(harmless(cell.to_owned()), format!("'{cell}"));
        }
        assert_eq!(harmless("PD-7KQM-2XT9".to_owned()), "PD-7KQM-2XT9");
    }
}
