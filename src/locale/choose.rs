//! What a browser's `Accept-Language` asks for (RFC 9110 § 12.5.4).

use crate::domain::request::Language;

/// The languages that are asked for, best first; of equal weight, first named first.
pub(super) fn preferences(wanted: &str) -> impl Iterator<Item = Language> {
    let mut ranges: Vec<(f32, Language)> = wanted.split(',').filter_map(range).collect();
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges.into_iter().map(|(_, language)| language)
}

/// One element, such as `de-AT;q=0.8`. A weight of 0 means "not this one".
fn range(element: &str) -> Option<(f32, Language)> {
    let (tag, weight) = element.split_once(";q=").unwrap_or((element, "1"));
    let weight: f32 = weight.trim().parse().ok()?;
    (weight > 0.0).then_some((weight, Language::parse(tag.trim())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expect: &[&str]) {
        let got: Vec<String> = preferences(header).map(|language| language.to_string()).collect();
        assert_eq!(got, expect, "{header}");
    }

    #[test]
    fn the_heaviest_language_comes_first() {
        check("it", &["it"]);
        check("de-AT,de;q=0.9,en;q=0.8", &["de", "de", "en"]);
        check("en;q=0.5, it-CH", &["it", "en"]);
        check("fr;q=0, de", &["de"]);
        check("*", &[]);
        check("", &[]);
        check("de;q=oops, en", &["en"]);
    }
}
