//! Audit lines and the chain that seals them.
//!
//! Each ticket has a chain of its own: a line's hash covers the hash before it, and the ticket
//! row holds the newest hash and the count, so a changed, swapped or missing line shows, the last
//! one included. Lines name staff, policies and systems, never the data subject.

use sha2::{Digest as _, Sha256};

use super::Time;

/// Who did what, when, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditLine {
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// When it happened.
    pub at: Time,
    /// Who caused it, such as `agent:ada` or `system`.
    pub by: String,
    /// What happened.
    pub on: String,
    /// The stage before and after, as words.
    pub from: String,
    /// See `from`.
    pub to: String,
    /// What else belongs to it: words and numbers, never a person.
    pub detail: String,
}

impl AuditLine {
    /// The line as the bytes that are hashed: every field on a line of its own, length first, so
    /// that no two different lines read the same.
    pub fn canonical(&self) -> String {
        let seq = self.seq.to_string();
        let at = self.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
        [&seq, &at, &self.by, &self.on, &self.from, &self.to, &self.detail]
            .iter()
            .map(|field| format!("{}:{field}\n", field.len()))
            .collect::<Vec<_>>()
            .concat()
    }

    /// The hash that seals this line behind `previous`.
    pub fn seal(&self, previous: &str) -> String {
        sha256_hex(format!("{previous}\n{}", self.canonical()).as_bytes())
    }
}

/// The first line that breaks its chain, and how.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BrokenChain {
    /// The text of the line is not what was sealed.
    #[error("line {0} was changed after it was sealed, or a line before it was exchanged")]
    Changed(i64),
    /// Lines are missing or out of order.
    #[error("line {0} is missing")]
    Missing(i64),
    /// The ticket row and the chain disagree about the last line.
    #[error("the chain ends at line {found}, the ticket says {expected}")]
    #[expect(missing_docs, reason = "the message says it")]
    WrongEnd { found: i64, expected: i64 },
}

/// Walks a chain from its first line to the head that the ticket row holds.
pub fn verify(
    lines: &[(AuditLine, String)],
    expected_count: i64,
    expected_head: &str,
) -> Result<(), BrokenChain> {
    let mut previous = String::new();
    for ((line, hash), seq) in lines.iter().zip(1_i64..) {
        if line.seq != seq {
            return Err(BrokenChain::Missing(seq));
        }
        if line.seal(&previous) != *hash {
            return Err(BrokenChain::Changed(seq));
        }
        previous.clone_from(hash);
    }
    let found = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    if found != expected_count || previous != expected_head {
        return Err(BrokenChain::WrongEnd { found, expected: expected_count });
    }
    Ok(())
}

/// SHA-256 of these bytes, in lower-case hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble & 15), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// 32 bytes out of 64 hexadecimal digits.
pub fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: Vec<u8> = text
        .chars()
        .map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok()))
        .collect::<Option<_>>()?;
    let bytes: Vec<u8> =
        digits.chunks_exact(2).filter_map(|pair| Some(pair.first()? << 4 | pair.get(1)?)).collect();
    (digits.len() == 64).then_some(())?;
    bytes.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(length: i64) -> Vec<(AuditLine, String)> {
        let mut head = String::new();
        (1..=length)
            .map(|seq| {
                let line = AuditLine {
                    seq,
                    at: "2026-11-22T09:00:00Z".parse().unwrap(),
                    by: "agent:ada".into(),
                    on: "approve".into(),
                    from: "reviewing".into(),
                    to: "scheduled".into(),
                    detail: String::new(),
                };
                head = line.seal(&head);
                (line, head.clone())
            })
            .collect()
    }

    #[test]
    fn a_whole_chain_verifies() {
        let lines = chain(3);
        assert_eq!(verify(&lines, 3, &lines[2].1), Ok(()));
        assert_eq!(verify(&[], 0, ""), Ok(()));
    }

    #[test]
    fn the_first_bad_line_is_named() {
        let whole = chain(3);
        let head = whole[2].1.clone();

        let mut changed = whole.clone();
        changed[1].0.by = "agent:eve".into();
        assert_eq!(verify(&changed, 3, &head), Err(BrokenChain::Changed(2)));

        let mut short = whole.clone();
        short.pop();
        assert_eq!(verify(&short, 3, &head), Err(BrokenChain::WrongEnd { found: 2, expected: 3 }));

        let mut gap = whole;
        gap.remove(1);
        assert_eq!(verify(&gap, 3, &head), Err(BrokenChain::Missing(2)));
    }
}
