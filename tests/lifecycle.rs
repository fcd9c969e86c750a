//! Every path through the life of a ticket, walked: what can be reached, and what it takes.

use std::collections::{BTreeSet, HashSet};

use privacy_desk::domain::lifecycle::{Action::*, Next::*, Role::*, Stage::*, *};

type Facts = BTreeSet<Fact>;

/// Every pair of stage and facts that can be reached without taking a step in `without`.
fn walk(from: Stage, without: &[Action]) -> HashSet<(Stage, Facts)> {
    let mut seen = HashSet::from([(from, Facts::new())]);
    let mut open: Vec<_> = seen.iter().cloned().collect();
    while let Some((stage, facts)) = open.pop() {
        for s in STEPS.iter().filter(|s| s.from.contains(&stage) && !without.contains(&s.on)) {
            let mut after = facts.clone();
            after.extend(s.on.gives());
            after.retain(|fact| !s.on.takes().contains(fact));
            let next = s.leads_to(stage);
            let enters = next.needs().iter().all(|fact| after.contains(fact));
            if enters && seen.insert((next, after.clone())) {
                open.push((next, after));
            }
        }
    }
    seen
}

fn stages(from: Stage, without: &[Action]) -> HashSet<Stage> {
    walk(from, without).into_iter().map(|(stage, _)| stage).collect()
}

#[test]
fn every_stage_is_reached_from_the_first() {
    assert_eq!(stages(Received, &[]), Stage::ALL.iter().copied().collect());
}

#[test]
fn every_stage_can_be_left_towards_closed() {
    for (stage, facts) in walk(Received, &[]) {
        let closes = STEPS.iter().any(|s| s.from.contains(&stage) && s.to == To(Closed));
        let goes_on = stages(stage, &[]).contains(&Closed) || facts.len() == 3;
        assert!(stage == Closed || closes || goes_on, "{stage} is a dead end");
    }
}

#[test]
fn nothing_is_erased_without_proof_of_identity() {
    assert!(!stages(Received, &[ProveIdentity, BringProof, Vouch, TakeUp]).contains(&Erasing));
    assert!(stages(Received, &[BringProof, Vouch, TakeUp]).contains(&Erasing));
}

#[test]
fn nothing_is_erased_before_the_requester_confirmed_the_scope() {
    assert!(!stages(Received, &[ConfirmScope, BringProof, Vouch, TakeUp]).contains(&Erasing));
}

#[test]
fn nothing_is_erased_without_an_approval() {
    assert!(!stages(Received, &[Approve]).contains(&Erasing));
}

#[test]
fn what_a_look_saw_leads_nowhere_before_an_agent_takes_it_up() {
    let row = STEPS.iter().find(|s| s.on == FollowUp).unwrap();
    assert_eq!((row.to, row.by, FollowUp.gives()), (Stay, &[System][..], &[][..]));
    let row = STEPS.iter().find(|s| s.on == TakeUp).unwrap();
    assert_eq!((row.to, row.by), (To(Reviewing), &[Agent][..]));
}

#[test]
fn an_override_asks_the_requester_again() {
    let confirmed_once = walk(Received, &[]);
    assert!(
        confirmed_once
            .iter()
            .all(|(stage, facts)| { *stage != Clarifying || !facts.contains(&Fact::Approval) })
    );
    assert_eq!(Override.takes(), [Fact::Scope, Fact::Approval]);
}

#[test]
fn whoever_decides_decides_anew() {
    for (stage, facts) in walk(Received, &[]) {
        assert!(stage != Reviewing || !facts.contains(&Fact::Approval));
    }
}

#[test]
fn another_right_leads_to_no_erasure_unless_the_requester_is_asked() {
    assert!(!stages(Answering, &[Override]).contains(&Erasing));
}

#[test]
fn unclear_wording_passes_through_clarifying() {
    let row = STEPS.iter().find(|s| s.on == ReadUnclear).unwrap();
    assert_eq!(row.to, To(Clarifying));
    assert!(!stages(Clarifying, &[ConfirmScope]).contains(&Verifying));
}

#[test]
fn nothing_leaves_closed() {
    assert!(STEPS.iter().all(|s| !s.from.contains(&Closed)));
}

#[test]
fn a_stage_and_an_action_name_one_step() {
    let keys: Vec<_> = STEPS.iter().flat_map(|s| s.from.iter().map(|from| (*from, s.on))).collect();
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
}

#[test]
fn only_staff_policies_and_proven_people_move_towards_erasing() {
    let denied = take(Reviewing, Approve, Requester).unwrap_err();
    assert_eq!(denied.to_string(), "a ticket that is reviewing cannot approve by requester");
    assert!(open_to(Reviewing, Agent).any(|action| action == Approve));
}

#[test]
fn the_drawing_in_the_docs_is_current() {
    let docs = include_str!("../docs/lifecycle.md");
    assert!(docs.contains(&mermaid()), "paste this into docs/lifecycle.md:\n{}", mermaid());
}
