//! How fast messages are told apart on one core: short ones, letters of a kilobyte, and texts of
//! a mebibyte, made of the letters in `tests/fixtures/classify/` in all languages.
//!
//! `cargo bench --bench classify` prints messages and megabytes a second, and how the time for
//! one byte grows with the length.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark that can't go on must stop; what it prints is its result"
)]

use std::time::{Duration, Instant};

use privacy_desk::{
    domain::classify::{Lexicons, Message, classify},
    locale::lexicon::lexicons,
};

const SHORT: usize = 100;
const LETTER: usize = 1024;
const LONGEST: usize = 1024 * 1024;
const AT_LEAST: Duration = Duration::from_secs(5);

#[derive(serde::Deserialize)]
struct Letter {
    body: String,
}

fn main() {
    let lexicons = lexicons().unwrap();
    let bodies = bodies(&lexicons);
    println!("{:<24} {:>12} {:>8} {:>12}", "", "messages/s", "MB/s", "ns a byte");
    let nanoseconds: Vec<f64> = [("100 bytes", SHORT), ("1 KiB", LETTER), ("1 MiB", LONGEST)]
        .iter()
        .map(|(name, length)| measure(name, &texts(&bodies, *length), &lexicons))
        .collect();
    if let [_, letter, longest] = nanoseconds.as_slice() {
        println!("time for a byte of 1 MiB / of 1 KiB: {:.2}", longest / letter);
    }
}

/// What people wrote, in all languages by turns.
fn bodies(lexicons: &Lexicons) -> Vec<String> {
    let mut bodies = Vec::new();
    for language in lexicons.languages() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/classify");
        let file = std::fs::read_to_string(format!("{folder}/{language}.jsonl")).unwrap();
        let letters = file.lines().map(|line| serde_json::from_str::<Letter>(line).unwrap().body);
        bodies.extend(letters.enumerate().filter(|(_, body)| !body.trim().is_empty()));
    }
    bodies.sort_by_key(|(number, _)| *number);
    bodies.into_iter().map(|(_, body)| body).collect()
}

/// Texts of a length, each of the letters that fill it, a paragraph each.
fn texts(bodies: &[String], length: usize) -> Vec<String> {
    let mut texts = vec![String::new()];
    let enough = (length * 8).max(bodies.iter().map(String::len).sum());
    for body in bodies.iter().cycle() {
        let last = texts.last_mut().unwrap();
        last.push_str(body);
        if last.len() < length {
            last.push_str("\n\n");
            continue;
        }
        last.truncate(last.floor_char_boundary(length));
        if texts.len() * length >= enough {
            return texts;
        }
        texts.push(String::new());
    }
    texts
}

/// Prints a row, and returns the nanoseconds that one byte took.
fn measure(name: &str, texts: &[String], lexicons: &Lexicons) -> f64 {
    let (mut messages, mut bytes) = (0_usize, 0_usize);
    let start = Instant::now();
    for body in texts.iter().cycle() {
        std::hint::black_box(classify(&Message { subject: "", body }, lexicons));
        messages += 1;
        bytes += body.len();
        if messages >= texts.len() && start.elapsed() >= AT_LEAST {
            break;
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    let (rate, speed) = (messages as f64 / seconds, bytes as f64 / 1e6 / seconds);
    let each = seconds * 1e9 / bytes as f64;
    println!("{name:<24} {rate:>12.0} {speed:>8.2} {each:>12.1}");
    each
}
