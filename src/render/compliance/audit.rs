//! `/compliance/audit`: the audit log, one chain at a time.

use serde::Serialize;

use crate::{
    domain::{Time, request::Language},
    render::{
        Page,
        desk::{Room, Signed},
        said::said,
        samples::moment,
    },
};

/// The page on which the log is read.
#[derive(Debug, Clone, Serialize)]
pub struct Audit {
    /// Who is signed in.
    pub staff: Signed,
    /// The chain: the reference of a request, or the name of a stream.
    pub of: String,
    /// The streams that belong to no request.
    pub streams: Vec<String>,
    /// There is no such chain.
    pub is_unknown: bool,
    /// Its lines, the newest first.
    pub lines: Vec<Line>,
    /// The line before which older ones are, if there are some.
    pub older: Option<i64>,
}

/// A line of the log.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// Its place in the chain.
    pub seq: i64,
    /// When it happened.
    #[serde(serialize_with = "said")]
    pub at: Time,
    /// Who caused it.
    pub by: String,
    /// What happened.
    pub action: String,
    /// The stage before and after, where it changed.
    pub stages: Option<(String, String)>,
    /// What else belongs to it.
    pub detail: String,
    /// What seals it.
    pub hash: String,
}

impl Page for Audit {
    const TEMPLATE: &'static str = "compliance/audit";

    fn samples(_: Language) -> Vec<Self> {
        let line = |seq, stages, detail: &str| Line {
            seq,
            at: moment(3),
            by: "agent:ida.brandt".to_owned(),
            action: "approve".to_owned(),
            stages,
            detail: detail.to_owned(),
            hash: "5f".repeat(32),
        };
        let stages = Some(("reviewing".to_owned(), "scheduled".to_owned()));
        let of = |of: &str, lines: Vec<Line>, older| Self {
            staff: Signed::sample(Room::Report),
            of: of.to_owned(),
            streams: vec!["staff".to_owned()],
            is_unknown: lines.is_empty(),
            lines,
            older,
        };
        vec![
            of("PD-7KQM-2XT9", vec![line(102, stages, ""), line(101, None, "scope=all")], Some(3)),
            of("PD-0000-0000", Vec::new(), None),
        ]
    }
}
