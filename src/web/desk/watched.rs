//! The looks after a request's end, as its page tells them.

use crate::{
    domain::{
        Time,
        catalogue::Catalogue,
        watch::{Look, Sight},
    },
    flow::watch::Told,
    render::desk::{Entry, Followed, LookedAt},
};

/// One entry for all systems that one pass saw the same in.
pub(super) fn entries(looks: &[Look], catalogue: &Catalogue) -> Vec<Entry> {
    let mut passes: Vec<(&Look, Vec<&str>)> = Vec::new();
    for look in looks {
        let name = catalogue.name(&look.system);
        let same =
            |pass: &Look| (pass.day, pass.at, pass.sight()) == (look.day, look.at, look.sight());
        match passes.iter_mut().find(|(pass, _)| same(pass)) {
            Some((_, names)) => names.push(name),
            None => passes.push((look, vec![name])),
        }
    }
    let entry =
        |(look, names): (&Look, Vec<&str>)| Entry::look(look.sight(), look.at, &names.join(", "));
    passes.into_iter().map(entry).collect()
}

/// What a ticket follows up.
pub(super) fn followed(told: &Told, opened_at: Time, catalogue: &Catalogue) -> Followed {
    let looked_at =
        |system, sight, at| LookedAt { system: catalogue.name(system).to_owned(), sight, at };
    let looks = told.looks.iter().map(|look| looked_at(&look.system, look.sight(), look.at));
    let replayed = told.replayed.iter().map(|system| looked_at(system, Sight::CameBack, opened_at));
    Followed { reference: told.reference.clone(), looks: looks.chain(replayed).collect() }
}
