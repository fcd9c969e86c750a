//! Plots drawn on the server: they print, they need no script, and a table stands beside each.

use serde::Serialize;

/// Two lines over months: the median and the slowest tenth.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Lines {
    /// The horizontal lines, with their numbers.
    grid: Vec<Mark>,
    /// The months below.
    months: Vec<Mark>,
    /// The points of the median.
    median: Vec<Point>,
    /// The points of the slowest tenth.
    p90: Vec<Point>,
    /// Both as SVG wants them.
    median_points: String,
    p90_points: String,
    /// Where the name of the slowest tenth stands: clear of the name of the median.
    p90_name: String,
    /// Where the promise lies, if the plot reaches so far.
    limit: Option<Mark>,
}

/// A place on an axis, with its text.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Mark {
    at: String,
    text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Point {
    x: String,
    y: String,
    value: String,
}

/// A month with its median and its slowest tenth, in days.
pub(super) type Month = (String, Option<f64>, Option<i64>);

const LEFT: f64 = 30.0;
const RIGHT: f64 = 371.0;
const TOP: f64 = 28.0;
const BOTTOM: f64 = 190.0;
/// The days that we promise.
const PROMISE: f64 = 30.0;

impl Lines {
    /// Draws the months, each with its median and its slowest tenth in days.
    pub fn of(months: &[Month]) -> Self {
        let days = |days: i64| f64::from(i32::try_from(days).unwrap_or(i32::MAX));
        let highest = months.iter().filter_map(|(_, _, p90)| p90.map(days)).fold(PROMISE, f64::max);
        let step = (highest / 3.0 / 10.0).ceil() * 10.0;
        let top = step * 3.0;
        let count = f64::from(u32::try_from(months.len().max(2) - 1).unwrap_or(1));
        let x = |at: u32| LEFT + (RIGHT - LEFT) * f64::from(at) / count;
        let y = |value: f64| BOTTOM - (BOTTOM - TOP) * value / top;
        let points = |value: &dyn Fn(&Month) -> Option<f64>| {
            let point = |(at, month): (u32, _)| {
                let value = value(month)?;
                Some(Point { x: short(x(at)), y: short(y(value)), value: short(value) })
            };
            (0..).zip(months).filter_map(point).collect::<Vec<Point>>()
        };
        let median = points(&|(_, median, _)| *median);
        let p90 = points(&|(_, _, p90)| p90.map(days));
        let line = |points: &[Point]| {
            let pairs = points.iter().map(|point| format!("{},{}", point.x, point.y));
            pairs.collect::<Vec<_>>().join(" ")
        };
        let mark = |value: f64| Mark { at: short(y(value)), text: short(value) };
        Self {
            grid: [0.0, 1.0, 2.0, 3.0].iter().map(|n| mark(n * step)).collect(),
            months: (0..)
                .zip(months)
                .map(|(at, (month, ..))| Mark { at: short(x(at)), text: month.clone() })
                .collect(),
            p90_name: p90_name(&median, &p90),
            median_points: line(&median),
            p90_points: line(&p90),
            median,
            p90,
            limit: Some(mark(PROMISE)),
        }
    }
}

/// The height of the upper line's name: its own, or as much higher as a name needs.
fn p90_name(median: &[Point], p90: &[Point]) -> String {
    const NAME: f64 = 26.0;
    let height = |points: &[Point]| points.last().and_then(|last| last.y.parse::<f64>().ok());
    let (lower, upper) = (height(median), height(p90).unwrap_or(BOTTOM));
    short(lower.map_or(upper, |lower| upper.min(lower - NAME)))
}

/// Bars from 0 to 100 %: what was on time, and what was late.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Bars(Vec<Bar>);

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Bar {
    word: String,
    y: String,
    middle: String,
    below: String,
    on_time: String,
    late_from: String,
    late: String,
    percent: String,
    part: usize,
    whole: usize,
}

impl Bars {
    /// Draws a bar for each word: so many of so many were on time.
    pub fn of(shares: &[(String, usize, usize)]) -> Self {
        const FROM: f64 = 70.0;
        const LENGTH: f64 = 260.0;
        let number = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        let bar = |(at, (word, part, whole)): (u32, &(String, usize, usize))| {
            let share = if *whole == 0 { 1.0 } else { number(*part) / number(*whole) };
            let y = 32.0 + 54.0 * f64::from(at);
            Bar {
                word: word.clone(),
                y: short(y),
                middle: short(y + 12.0),
                below: short(y + 26.0),
                on_time: short(LENGTH * share),
                late_from: short(FROM + LENGTH * share),
                late: short(LENGTH * (1.0 - share)),
                percent: short(100.0 * share),
                part: *part,
                whole: *whole,
            }
        };
        Self((0..).zip(shares.iter().take(3)).map(bar).collect())
    }
}

/// A number with at most one digit behind the point.
fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_begins_at_zero_and_reaches_the_slowest() {
        let months =
            [("2026-10".to_owned(), Some(5.0), Some(12)), ("2026-11".to_owned(), None, Some(65))];
        let plot = Lines::of(&months);
        let texts: Vec<_> = plot.grid.iter().map(|mark| mark.text.as_str()).collect();
        assert_eq!(texts, ["0", "30", "60", "90"]);
        assert_eq!((plot.median.len(), plot.p90.len()), (1, 2));
        assert_eq!(plot.grid[0].at, "190");
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        let bars = Bars::of(&[("gdpr".to_owned(), 1, 4), ("ccpa".to_owned(), 0, 0)]);
        assert_eq!((bars.0[0].on_time.as_str(), bars.0[0].late.as_str()), ("65", "195"));
        assert_eq!(bars.0[1].percent, "100");
    }
}
