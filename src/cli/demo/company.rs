//! The sample company: its files, and its database with dates that fit the day of the demo.

use std::{borrow::Cow, path::Path};

use anyhow::{Context as _, anyhow};
use chrono::{NaiveDate, TimeDelta};
use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use rust_embed::RustEmbed;

use super::look_alike::Contact;

/// Everything under `demo/`.
#[derive(RustEmbed)]
#[folder = "demo/"]
struct Files;

/// Makes the company's database: its schema, and its people as they stand on `today`.
///
/// Refuses to write over a file, so that a demo never mixes with an older one.
pub fn build(path: &Path, today: NaiveDate) -> anyhow::Result<()> {
    if path.exists() {
        return Err(anyhow!(
            "{} is there already: remove it or choose another folder",
            path.display()
        ));
    }
    let url = path.to_str().context("the path of the database is not UTF-8")?;
    let mut company = SqliteConnection::establish(url)
        .with_context(|| format!("could not create {}", path.display()))?;
    company.batch_execute("PRAGMA foreign_keys = ON")?;
    company.transaction(|company| {
        company.batch_execute(&text("company.sql")?).context("company.sql")?;
        company.batch_execute(&dated(&text("people.sql")?, today)?).context("people.sql")
    })
}

/// A text file of the sample company, by its path under `demo/`.
pub fn text(path: &str) -> anyhow::Result<String> {
    String::from_utf8(bytes(path)?.into_owned()).with_context(|| format!("{path} is not UTF-8"))
}

/// The sample mail, as it came: file names and bytes, in the order of arrival.
pub fn mail() -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    names_under("mail/")
        .map(|name| Ok((name.clone(), bytes(&format!("mail/{name}"))?.into())))
        .collect()
}

/// The files of the systems folder: names and text.
pub fn systems() -> anyhow::Result<Vec<(String, String)>> {
    names_under("systems/")
        .map(|name| Ok((name.clone(), text(&format!("systems/{name}"))?)))
        .collect()
}

/// The contacts of the marketing account as they stand before anybody asks for anything.
pub fn contacts() -> anyhow::Result<Vec<Contact>> {
    #[derive(serde::Deserialize)]
    struct Account {
        contacts: Vec<Record>,
    }
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Record {
        email: String,
        first_name: String,
        last_name: String,
    }
    let account: Account = serde_json::from_str(&text("activecampaign.json")?)?;
    let contact =
        |record: Record| Contact::new(&record.email, &record.first_name, &record.last_name);
    Ok(account.contacts.into_iter().map(contact).collect())
}

fn bytes(path: &str) -> anyhow::Result<Cow<'static, [u8]>> {
    Files::get(path).map(|file| file.data).with_context(|| format!("demo/{path} is missing"))
}

/// The names of the files in a folder, in alphabetical order.
fn names_under(folder: &str) -> impl Iterator<Item = String> {
    let mut names: Vec<String> =
        Files::iter().filter_map(|path| path.strip_prefix(folder).map(str::to_owned)).collect();
    names.sort();
    names.into_iter()
}

/// Fills in the dates: `{{today}}`, `{{today-400d}}`, `{{today+12d}}`.
fn dated(sql: &str, today: NaiveDate) -> anyhow::Result<String> {
    let mut pieces = sql.split("{{today");
    let mut dated = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (shift, rest) = piece.split_once("}}").context("a {{today without its end")?;
        let days = match shift.strip_suffix('d') {
            Some(days) => days.parse().with_context(|| format!("no number of days: {shift}"))?,
            None if shift.is_empty() => 0,
            None => return Err(anyhow!("not of the form {{{{today-400d}}}}: {shift}")),
        };
        let day = TimeDelta::try_days(days).and_then(|shift| today.checked_add_signed(shift));
        dated.push_str(&day.context("a day beyond the calendar")?.to_string());
        dated.push_str(rest);
    }
    Ok(dated)
}

#[cfg(test)]
mod tests {
    use diesel::{
        QueryableByName, RunQueryDsl as _, sql_query,
        sql_types::{BigInt, Text},
    };

    use super::*;

    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        n: i64,
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn count(company: &mut SqliteConnection, query: &str) -> i64 {
        sql_query(query).get_result::<Count>(company).unwrap().n
    }

    #[test]
    fn the_company_stands_on_any_day() {
        for today in ["2024-02-29", "2026-11-22", "2026-12-31", "2027-01-01", "2031-06-15"] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("company.sqlite");
            build(&path, day(today)).unwrap();
            let company = &mut SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            assert_eq!(count(company, "SELECT count(*) AS n FROM pragma_foreign_key_check"), 0);
            assert!(count(company, "SELECT count(*) AS n FROM contacts") > 50);
            let ahead = format!(
                "SELECT count(*) AS n FROM appointments WHERE status = 'booked' AND starts_at < '{today}'"
            );
            assert_eq!(count(company, &ahead), 0, "a booked appointment that lies behind");
        }
    }

    #[test]
    fn a_company_that_is_there_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("company.sqlite");
        build(&path, day("2026-11-22")).unwrap();
        assert!(build(&path, day("2026-11-23")).is_err());
    }

    #[test]
    fn dates_are_counted_from_today() {
        let today = day("2026-03-01");
        assert_eq!(
            dated("'{{today}}' '{{today-1d}} 09:00'", today).unwrap(),
            "'2026-03-01' '2026-02-28 09:00'"
        );
        assert_eq!(dated("{{today+31d}}", today).unwrap(), "2026-04-01");
        assert!(dated("{{today-1w}}", today).is_err());
        assert!(dated("{{today-1d", today).is_err());
    }

    #[test]
    fn every_table_with_people_is_mapped_column_by_column() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("company.sqlite");
        build(&path, day("2026-11-22")).unwrap();
        let company = &mut SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        let mut mapped: Vec<String> =
            systems().unwrap().iter().flat_map(|(_, map)| mapped_columns(map)).collect();
        // Neither names a person.
        for (table, columns) in [
            ("organisations", ["slug", "name", "city"]),
            ("group_events", ["id", "title", "starts_at"]),
        ] {
            mapped.extend(columns.map(|column| format!("{table}.{column}")));
        }
        let columns = "SELECT t.name || '.' || c.name AS word FROM sqlite_master t,
                       pragma_table_info(t.name) c WHERE t.type = 'table'";
        let mut there: Vec<String> = sql_query(columns)
            .load::<Word>(company)
            .unwrap()
            .into_iter()
            .map(|column| column.word)
            .collect();
        mapped.sort();
        there.sort();
        assert_eq!(mapped, there);
    }

    #[derive(QueryableByName)]
    struct Word {
        #[diesel(sql_type = Text)]
        word: String,
    }

    fn mapped_columns(map: &str) -> Vec<String> {
        let map: serde_json::Value = serde_saphyr::from_str(map).unwrap();
        let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
        let name = |value: &serde_json::Value| value["name"].as_str().unwrap().to_owned();
        let collections =
            list(&map["dataset"]).into_iter().flat_map(|set| list(&set["collections"]));
        collections
            .flat_map(|c| {
                list(&c["fields"]).into_iter().map(move |f| format!("{}.{}", name(&c), name(&f)))
            })
            .collect()
    }

    #[test]
    fn the_marketing_account_is_one_of_the_systems() {
        let (_, map) =
            systems().unwrap().into_iter().find(|(name, _)| name == "activecampaign.yaml").unwrap();
        let map: serde_json::Value = serde_saphyr::from_str(&map).unwrap();
        assert_eq!(map["activecampaign"]["allow_private_network"], true);
    }
}
