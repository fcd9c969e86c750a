//! What our own mail server says about the sender, in `Authentication-Results` (RFC 8601).
//!
//! Anybody can write such a field into a mail. We believe only the topmost one, and only if it
//! bears the name of the server that we configured: that is the one the border has put there.

use super::{House, fields::Fields, parts::Part};
use crate::domain::mail::{
    Authentication::{self, Fail, Pass, Unknown},
    IncomingMail,
};

/// Notes what our own server says of the sender. Where none is configured, nobody is believed.
pub(super) fn weigh(mut mail: IncomingMail, parts: &Part<'_>, house: &House) -> IncomingMail {
    if let Some(id) = &house.authserv_id {
        mail.authentication = verdict(&parts.fields, id, mail.from.domain());
    }
    mail
}

/// The verdict that the server named `authserv_id` gives on mail from `domain`.
fn verdict(fields: &Fields<'_>, authserv_id: &str, domain: &str) -> Authentication {
    let Some(field) = fields.raw("Authentication-Results") else { return Unknown };
    let field = without_comments_and_quotes(&field).to_lowercase();
    let mut statements = field.split(';');
    if !is_signed_by(statements.next().unwrap_or_default(), authserv_id) {
        return Unknown;
    }
    let results: Vec<Outcome<'_>> = statements.filter_map(Outcome::parse).collect();
    let any = |method: &str, result: &str| {
        results.iter().any(|r| r.method == method && r.result == result)
    };
    if any("dmarc", "fail") {
        Fail
    } else if any("dmarc", "pass") || results.iter().any(|r| r.passes_for(domain)) {
        Pass
    } else if any("dkim", "fail") || any("spf", "fail") {
        Fail
    } else {
        Unknown
    }
}

/// The name, which may be followed by a version number and by nothing else.
fn is_signed_by(statement: &str, authserv_id: &str) -> bool {
    let mut words = statement.split_whitespace();
    let is_ours = words.next().is_some_and(|id| id == authserv_id.trim().to_lowercase());
    is_ours && words.all(|version| version.bytes().all(|b| b.is_ascii_digit()))
}

/// One `method=result property=value …`.
struct Outcome<'a> {
    method: &'a str,
    result: &'a str,
    properties: Vec<(&'a str, &'a str)>,
}

impl<'a> Outcome<'a> {
    fn parse(statement: &'a str) -> Option<Self> {
        let mut pairs = statement.split_whitespace().filter_map(|pair| pair.split_once('='));
        let (method, result) = pairs.next()?;
        let method = method.split('/').next().unwrap_or(method);
        Some(Self { method, result, properties: pairs.collect() })
    }

    /// DKIM or SPF passed for the very domain in `From`, or for one above it.
    fn passes_for(&self, domain: &str) -> bool {
        let property = match self.method {
            "dkim" => "header.d",
            "spf" => "smtp.mailfrom",
            _ => return false,
        };
        let aligned = |(name, value): &(&str, &str)| {
            let checked = value.rsplit('@').next().unwrap_or(value);
            let above = domain.strip_suffix(checked).is_some_and(|front| front.ends_with('.'));
            *name == property && checked.contains('.') && (checked == domain || above)
        };
        self.result == "pass" && self.properties.iter().any(aligned)
    }
}

/// Comments nest and quoted strings may hold anything, both can hide a `;` or a result.
fn without_comments_and_quotes(field: &str) -> String {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let mut kept = String::with_capacity(field.len());
    for c in field.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted || depth > 0 => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth > 0 => {
                depth -= 1;
                kept.push(' ');
            }
            _ if quoted || depth > 0 => {}
            _ => kept.push(c),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &str, expected: Authentication) {
        let fields = Fields::parse(headers.as_bytes()).unwrap();
        assert_eq!(verdict(&fields, "mx.example.net", "example.com"), expected, "{headers}");
    }

    fn ours(results: &str, expected: Authentication) {
        check(&format!("Authentication-Results: mx.example.net{results}"), expected);
    }

    #[test]
    fn dmarc_decides_before_dkim_and_spf() {
        ours("; dmarc=pass header.from=example.com", Pass);
        ours("; dkim=pass header.d=example.com; dmarc=fail header.from=example.com", Fail);
        ours("; dmarc=pass; dmarc=fail", Fail);
        ours(" 1; dmarc=PASS", Pass);
        ours("; none", Unknown);
        ours("", Unknown);
    }

    #[test]
    fn without_dmarc_the_domain_must_be_the_senders() {
        ours("; dkim=pass header.d=example.com", Pass);
        ours("; dkim=pass header.d=EXAMPLE.com header.s=k1", Pass);
        ours("; spf=pass smtp.mailfrom=bounce@example.com", Pass);
        ours("; dkim=pass header.d=mail.example.com", Unknown);
        ours("; dkim=pass header.d=evil.example", Unknown);
        ours("; dkim=pass header.d=com", Unknown);
        ours("; dkim=pass header.d=ample.com", Unknown);
        ours("; spf=pass smtp.mailfrom=evil.example; dkim=fail header.d=example.com", Fail);
        ours("; spf=softfail smtp.mailfrom=example.com", Unknown);
    }

    #[test]
    fn nobody_elses_word_counts() {
        let pass = "dmarc=pass header.from=example.com";
        check(&format!("Authentication-Results: mx.evil.example; {pass}"), Unknown);
        check(&format!("Authentication-Results: mx.example.net.evil.example; {pass}"), Unknown);
        check(&format!("Authentication-Results: mx.example.net evil; {pass}"), Unknown);
        check(&format!("Authentication-Results: (mx.example.net) evil.example; {pass}"), Unknown);
        check(&format!("Authentication-Results: evil.example (;) mx.example.net; {pass}"), Unknown);
        check(&format!("Authentication-Results: ; mx.example.net; {pass}"), Unknown);
        check(&format!("X-Authentication-Results: mx.example.net; {pass}"), Unknown);
        check(&format!("Authentication-Results: {pass}"), Unknown);
    }

    #[test]
    fn only_the_topmost_field_counts() {
        let ours = "Authentication-Results: mx.example.net; dmarc=";
        let theirs = "Authentication-Results: mx.evil.example; dmarc=pass\r\n";
        check(&format!("{ours}fail\r\n{ours}pass\r\n"), Fail);
        check(&format!("{theirs}{ours}pass\r\n"), Unknown);
        check(&format!("{ours}pass\r\n{theirs}"), Pass);
    }

    #[test]
    fn comments_quotes_and_folding_hide_nothing() {
        ours("; dmarc=fail (but; dmarc=pass)", Fail);
        ours("; dmarc=none reason=\"x; dmarc=pass y\"", Unknown);
        ours(" (a (nested; dmarc=pass) one) ;\r\n\tdmarc=pass (p=none)", Pass);
        ours("; dmarc=none reason=\"a \\\" b; dmarc=pass\"", Unknown);
        ours("; x=y (unclosed; dmarc=pass", Unknown);
    }

    #[test]
    fn no_field_is_no_verdict() {
        check("Subject: hello", Unknown);
    }
}
