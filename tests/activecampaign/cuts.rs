//! The line is cut at every byte of a whole erasure, in either direction. Whatever was on its way,
//! nothing is called gone that is not, and the next attempt ends well without doing harm twice.

use privacy_desk::{
    cli::demo::look_alike::{Behaviour, LookAlike},
    domain::erasure::{Found, Order, Part, SystemState},
    systems::{Fault, System as _},
};

use super::{
    Stage, contacts,
    line::{Line, Way},
    order, stage_at, state,
};

const PEOPLE: [&str; 3] = ["ann@example.com", "joann@example.com", "ann@example.com"];

/// How far apart the cuts are that every run makes, beside those where a message ends. With
/// `EVERY_OFFSET` set, every byte is one.
const STEP: usize = 331;

struct Exchange {
    stage: Stage,
    line: Line,
    ann: Order,
}

impl Exchange {
    fn begin() -> Self {
        let vendor = LookAlike::start([], Behaviour::unpaced()).unwrap();
        let port = vendor.base_url().rsplit(':').next().unwrap().parse().unwrap();
        let line = Line::to(port);
        let stage = stage_at(vendor, &format!("http://127.0.0.1:{}", line.port));
        Self { stage, line, ann: order(&["ann@example.com"]) }
    }

    /// One life of an approved erasure: tried again, as the job does, until it ends.
    async fn runs(&self, cut: Option<(Way, usize)>) {
        let vendor = &self.stage.vendor;
        vendor.hold(contacts(&PEOPLE));
        self.line.will_break(None);
        let mut known = self.stage.find(&self.ann).await;
        self.line.will_break(cut);
        let mut attempts = 0;
        let parts = loop {
            attempts += 1;
            match self.attempt(&mut known).await {
                Ok(parts) => break parts,
                Err(fault) => {
                    let by_the_cut = cut.is_some() && attempts == 1;
                    let waits = matches!(fault, Fault::Later { .. });
                    assert!(by_the_cut && waits, "cut {cut:?}, attempt {attempts}: {fault}");
                }
            }
        };
        assert_eq!(state(parts), SystemState::Gone, "cut {cut:?}");
        assert_eq!(vendor.contacts(), ["joann@example.com"], "cut {cut:?}");
        assert!(vendor.archived().is_empty(), "cut {cut:?}");
        let deletions = self.stage.deletions();
        assert_eq!(deletions, 4, "two contacts, live and archived, once each: cut {cut:?}");
    }

    /// What the job does: the keys that are known stay known.
    async fn attempt(&self, known: &mut Found) -> Result<Vec<Part>, Fault> {
        let (system, ann) = (&self.stage.system, &self.ann);
        let mut found = system.find(ann).await?;
        for (collection, keys) in &known.keys.0 {
            let all = found.keys.0.entry(collection.clone()).or_default();
            all.extend(keys.iter().filter(|key| !all.contains(key)).cloned().collect::<Vec<_>>());
        }
        known.clone_from(&found);
        let done = system.erase(ann, &found).await?;
        system.read_back(ann, &found, done).await
    }
}

#[tokio::test]
async fn b1_a_line_that_is_cut_at_any_byte_leaves_nothing_behind_and_harms_nobody_twice() {
    let exchange = Exchange::begin();
    exchange.runs(None).await;
    let mut cuts = Vec::new();
    for way in [Way::There, Way::Back] {
        let (bytes, edges) = exchange.line.passed(way);
        let every = std::env::var_os("EVERY_OFFSET").is_some();
        let near_edges = edges.iter().flat_map(|edge| [edge - 1, *edge]);
        let mut offsets: Vec<_> =
            (0..=bytes).step_by(if every { 1 } else { STEP }).chain(near_edges).collect();
        offsets.sort_unstable();
        offsets.dedup();
        assert!(edges.len() > 10, "{way:?}: a whole erasure is more than ten messages");
        cuts.extend(offsets.into_iter().map(|at| (way, at)));
    }
    for cut in cuts {
        exchange.runs(Some(cut)).await;
    }
}
