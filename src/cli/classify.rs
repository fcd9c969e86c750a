//! `privacy-desk classify`: the classifier alone, on files and streams, without a database.

use std::io::{BufRead, BufReader, IsTerminal as _, LineWriter, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::domain::classify::{Evidence, Field, Lexicons, Message, Verdict, classify};
use crate::domain::request::{Language, NamedLaw};
use crate::locale::lexicon::lexicons;

/// A longer line of a stream, or a longer file, is an error.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// Say what messages ask for, and which words say so.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A message as text, with a header block if it begins with one; standard input if `-`.
    #[arg(conflicts_with = "jsonl")]
    file: Option<PathBuf>,
    /// Messages as JSON objects with `subject` and `body`, one a line; standard input if `-`.
    #[arg(long, value_name = "FILE")]
    jsonl: Option<PathBuf>,
    /// Show the text with its evidence marked, for people.
    #[arg(long)]
    explain: bool,
}

/// One message of a stream. `id` is copied as it is written.
#[derive(Deserialize)]
struct Record<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    subject: Option<String>,
    #[serde(default)]
    body: Option<String>,
}

/// One line of the answer.
#[derive(Serialize)]
struct Answer<'a> {
    id: Option<&'a RawValue>,
    intent: &'static str,
    certainty: &'static str,
    language: Option<&'a str>,
    law: Option<&'static str>,
    evidence: Vec<Span<'a>>,
}

#[derive(Serialize)]
struct Span<'a> {
    r#in: &'static str,
    start: usize,
    end: usize,
    text: &'a str,
    says: &'static str,
}

/// Runs the command.
#[expect(clippy::needless_pass_by_value, reason = "every command takes its arguments so")]
pub(super) fn run(arguments: Arguments) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let answered = match &arguments.jsonl {
        Some(path) => {
            let bar = bar(path);
            let input = BufReader::new(bar.wrap_read(open(path)?));
            let mut errors = LineWriter::new(Errors(&bar));
            let answered = stream(input, &mut out, &mut errors, arguments.explain);
            bar.finish_and_clear();
            answered
        }
        None => one(
            open(arguments.file.as_deref().unwrap_or(Path::new("-")))?,
            &mut out,
            arguments.explain,
        ),
    };
    answered.and_then(|()| Ok(out.flush()?))
}

fn open(path: &Path) -> anyhow::Result<Box<dyn Read>> {
    if path == Path::new("-") {
        return Ok(Box::new(std::io::stdin().lock()));
    }
    let file =
        std::fs::File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    Ok(Box::new(file))
}

/// How far the stream is, where somebody watches and the answers go elsewhere.
fn bar(path: &Path) -> ProgressBar {
    if std::io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let length = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file);
    let bar = length.map_or_else(ProgressBar::no_length, |file| ProgressBar::new(file.len()));
    let style = "{bytes} of {total_bytes} {wide_bar} {eta} left";
    let style = if bar.length().is_some() { style } else { "{spinner} {bytes}" };
    bar.with_style(
        ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar()),
    )
}

/// Errors are lines above the bar: one write is one line, or the bar would stand inside it.
struct Errors<'a>(&'a ProgressBar);

impl Write for Errors<'_> {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        self.0.suspend(|| std::io::stderr().write(line))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        std::io::stderr().flush()
    }
}

fn one(input: impl Read, out: &mut impl Write, explain: bool) -> anyhow::Result<()> {
    let mut bytes = Vec::new();
    input.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    anyhow::ensure!(bytes.len() as u64 <= MOST_BYTES, "the message is longer than 32 MiB");
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    let (subject, body) = split_header(&text);
    let message = Message { subject: &subject, body };
    let lexicons = lexicons()?;
    answer(None, &message, &lexicons, out, explain)
}

/// Answers line by line; a bad line is reported with its number, and the rest goes on.
fn stream(
    mut input: impl BufRead,
    out: &mut impl Write,
    errors: &mut impl Write,
    explain: bool,
) -> anyhow::Result<()> {
    let lexicons = lexicons()?;
    let (mut line, mut number, mut bad) = (Vec::new(), 0_usize, 0_usize);
    while read_line(&mut input, &mut line)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match record(&line) {
            Ok(record) => {
                let subject = record.subject.as_deref().unwrap_or_default();
                let message = Message { subject, body: record.body.as_deref().unwrap_or_default() };
                answer(record.id, &message, &lexicons, out, explain)?;
            }
            Err(error) => {
                bad += 1;
                writeln!(errors, "line {number}: {error}")?;
            }
        }
    }
    anyhow::ensure!(bad == 0, "{bad} of {number} lines could not be read");
    Ok(())
}

/// Reads one line, or as much of it as is kept; the rest of a longer one is dropped.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<bool> {
    line.clear();
    let read = input.by_ref().take(MOST_BYTES + 1).read_until(b'\n', line)?;
    if line.len() as u64 > MOST_BYTES && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    Ok(read > 0)
}

fn record(line: &[u8]) -> anyhow::Result<Record<'_>> {
    anyhow::ensure!(line.len() as u64 <= MOST_BYTES, "longer than 32 MiB");
    let record: Record<'_> = serde_json::from_slice(line)?;
    anyhow::ensure!(
        record.subject.is_some() || record.body.is_some(),
        "needs \"subject\" or \"body\""
    );
    Ok(record)
}

fn answer(
    id: Option<&RawValue>,
    message: &Message<'_>,
    lexicons: &Lexicons,
    out: &mut impl Write,
    explain: bool,
) -> anyhow::Result<()> {
    let verdict = classify(message, lexicons);
    if explain {
        return explained(id, message, &verdict, out);
    }
    let answer = Answer {
        id,
        intent: verdict.intent.as_str(),
        certainty: verdict.certainty.as_str(),
        language: verdict.language.as_ref().map(Language::as_str),
        law: verdict.law.map(NamedLaw::as_str),
        evidence: verdict.evidence.iter().map(span).collect(),
    };
    serde_json::to_writer(&mut *out, &answer)?;
    Ok(writeln!(out)?)
}

fn span(evidence: &Evidence) -> Span<'_> {
    let r#in = match evidence.field {
        Field::Subject => "subject",
        Field::Body => "body",
    };
    let Evidence { start, end, ref text, says, .. } = *evidence;
    Span { r#in, start, end, text, says: says.as_str() }
}

/// The subject of a header block that the text begins with, and what comes after it.
fn split_header(text: &str) -> (String, &str) {
    let nothing = || (String::new(), text);
    let Some((head, body)) = text.split_once("\n\n") else {
        return match text.trim_end().strip_prefix("Subject:") {
            Some(subject) if !subject.contains('\n') => (subject.trim().to_owned(), ""),
            _ => nothing(),
        };
    };
    let is_field = |line: &str| {
        let name = line.split_once(':').map_or("", |(name, _)| name);
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    if !unfolded.lines().all(is_field) {
        return nothing();
    }
    let subject = unfolded.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("subject").then(|| value.trim().to_owned())
    });
    subject.map_or_else(nothing, |subject| (subject, body))
}

/// The verdict, the text with numbers behind its evidence, and what each number says.
fn explained(
    id: Option<&RawValue>,
    message: &Message<'_>,
    verdict: &Verdict,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let or_none = |word: Option<&str>| word.unwrap_or("none").to_owned();
    if let Some(id) = id {
        writeln!(out, "message {id}")?;
    }
    writeln!(out, "{} ({})", verdict.intent, verdict.certainty)?;
    let language = or_none(verdict.language.as_ref().map(Language::as_str));
    writeln!(out, "language {language}, law {}", or_none(verdict.law.map(NamedLaw::as_str)))?;
    for (field, text) in [(Field::Subject, message.subject), (Field::Body, message.body)] {
        if !text.is_empty() {
            writeln!(out, "\n{}", marked(text, field, &verdict.evidence))?;
        }
    }
    writeln!(out)?;
    for (number, evidence) in verdict.evidence.iter().enumerate() {
        writeln!(out, "{:>3}  {}: {}", number + 1, printable(&evidence.text), evidence.says)?;
    }
    Ok(writeln!(out)?)
}

fn marked(text: &str, field: Field, evidence: &[Evidence]) -> String {
    let chars: Vec<char> = text.chars().collect();
    let (mut marked, mut at) = (String::new(), 0);
    let slice = |range: std::ops::Range<usize>| -> String {
        chars.get(range).unwrap_or_default().iter().collect()
    };
    for (number, one) in evidence.iter().enumerate().filter(|(_, one)| one.field == field) {
        marked.push_str(&slice(at..one.start.max(at)));
        marked.extend(["[", &slice(one.start..one.end), "]", &(number + 1).to_string()]);
        at = one.end;
    }
    marked.push_str(&slice(at..chars.len()));
    printable(&marked)
}

/// Without characters that would steer the terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn streamed(input: &str, explain: bool) -> (String, String, bool) {
        let (mut out, mut errors) = (Vec::new(), Vec::new());
        let result = stream(input.as_bytes(), &mut out, &mut errors, explain);
        (String::from_utf8(out).unwrap(), String::from_utf8(errors).unwrap(), result.is_ok())
    }

    #[test]
    fn each_line_is_answered_with_its_own_id() {
        let (out, errors, ok) = streamed(
            "{\"id\": {\"a\": 1.50}, \"body\": \"Delete my account\", \"more\": 1}\n",
            false,
        );
        assert!(ok && errors.is_empty());
        assert!(
            out.starts_with(
                r#"{"id":{"a": 1.50},"intent":"delete_account","certainty":"certain","#
            )
        );
        assert!(out.contains(
            r#"{"in":"body","start":0,"end":6,"text":"Delete","says":"asks to delete"}"#
        ));
    }

    #[test]
    fn a_bad_line_is_named_and_the_rest_goes_on() {
        let (out, errors, ok) = streamed("{}\n\nnonsense\n{\"subject\":\"unsubscribe\"}\n", false);
        assert!(!ok);
        assert!(errors.starts_with("line 1: needs") && errors.contains("line 3: "), "{errors}");
        assert_eq!(out.lines().count(), 1);
        assert!(out.contains(r#""id":null,"intent":"object_optout""#));
    }

    #[test]
    fn evidence_is_marked_for_people() {
        let (out, _, _) = streamed("{\"body\":\"Delete my \\u001b[1maccount\"}", true);
        assert!(out.contains("[Delete]1 my"), "{out}");
        assert!(out.contains("1  Delete: asks to delete") && !out.contains('\u{1b}'), "{out}");
    }

    #[test]
    fn a_header_block_gives_the_subject() {
        let split = |text| split_header(text).0;
        assert_eq!(
            split("From: a@example.com\nSubject: Delete\n my account\n\nHi"),
            "Delete my account"
        );
        assert_eq!(split("Subject: Hi"), "Hi");
        assert_eq!(split("Subject matters: none\n\nHi"), "");
        assert_eq!(split_header("Please: delete\n\nit").1, "Please: delete\n\nit");
    }
}
