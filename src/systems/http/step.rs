//! The steps of a collection: which calls they are, and what must and must not stand in them.

use reqwest::Method;
use serde_saphyr::Spanned;

use super::{
    description::{Call, Find, Pages, Seen, Way},
    template::{Body, KINDS, Slot, Template},
    yaml::{self, Step},
};
use crate::systems::file::{Bad, line};

/// Statuses that can say that a row is not there (RFC 9110 § 15.5.5, § 15.5.11).
const ABSENT: [u16; 2] = [404, 410];

/// A collection that can be looked at.
pub(super) fn seen(
    check: Option<Spanned<Step>>,
    find: Spanned<Step>,
    erase: Vec<Spanned<Step>>,
    read_back: Spanned<Step>,
) -> Result<Way, Bad> {
    let check = check.ok_or_else(|| {
        let reason = "no `check`: an absence is believed only beside a call that succeeds, or a \
                      wrong path would make everybody absent; such as `check: { get: /account }`";
        (line(&find), reason.to_owned())
    })?;
    let find = finding(find)?;
    let erase = erase.into_iter().map(|step| erasing(step, &find.kind, true));
    let erase = erase.collect::<Result<_, _>>()?;
    let (check, read_back) = (checking(check)?, reading_back(read_back)?);
    Ok(Way::Seen(Box::new(Seen { check, find, erase, read_back })))
}

/// A collection that nobody can look at.
pub(super) fn unseen(kind: &Spanned<String>, erase: Vec<Spanned<Step>>) -> Result<Way, Bad> {
    let known = KINDS.contains(&kind.value.as_str());
    if !known {
        return Err((line(kind), format!("unseen: one of {}", KINDS.join(", "))));
    }
    let erase = erase.into_iter().map(|step| erasing(step, &kind.value, false));
    Ok(Way::Unseen { kind: kind.value.clone(), erase: erase.collect::<Result<_, _>>()? })
}

fn checking(step: Spanned<Step>) -> Result<Call, Bad> {
    let at = line(&step);
    lacks(&step, "check", &["rows", "id", "match", "pages", "absent"])?;
    let call = call(step, "check")?;
    if call.method != Method::GET || !call.slots().is_empty() {
        return Err((
            at,
            "check: a `get` without places: it must succeed for everybody".to_owned(),
        ));
    }
    Ok(call)
}

fn finding(step: Spanned<Step>) -> Result<Find, Bad> {
    let at = line(&step);
    let bad = |reason: &str| (at, format!("find: {reason}"));
    let written = &step.value;
    let (rows, id) = (written.rows.clone(), written.id.clone());
    let id = id.ok_or_else(|| bad("no `id`: where does a row have its key, such as /id?"))?;
    let same = written.same.iter().flatten().collect::<Vec<_>>();
    let [(kind, owner)] = same[..] else {
        return Err(bad(
            "`match` needs one line, such as email: /email: what is found is compared \
                        with whom was asked for before anything is erased",
        ));
    };
    if !KINDS.contains(&kind.as_str()) {
        return Err(bad(&format!("match: one of {}", KINDS.join(", "))));
    }
    let (kind, owner) = (kind.clone(), owner.clone());
    for pointer in rows.iter().chain([&id, &owner]) {
        is_pointer(pointer).map_err(|reason| bad(&reason))?;
    }
    let pages = written.pages.as_ref().map(paging).transpose().map_err(|reason| bad(&reason))?;
    if rows.is_none() && pages.is_some() {
        return Err(bad("`pages` without `rows`"));
    }
    let call = call(step, "find")?;
    if call.slots().iter().any(|slot| slot.kind() != Some(&kind)) {
        return Err(bad(&format!("it matches by {kind}, so it can be asked by {kind} only")));
    }
    if call.slots().is_empty() {
        return Err(bad("it asks for nobody: a place such as {email} is missing"));
    }
    Ok(Find { call, rows, id, kind, owner, pages })
}

fn erasing(step: Spanned<Step>, kind: &str, has_id: bool) -> Result<Call, Bad> {
    let at = line(&step);
    let bad = |reason: &str| (at, format!("erase: {reason}"));
    lacks(&step, "erase", &["rows", "id", "match", "pages"])?;
    let call = call(step, "erase")?;
    if call.method == Method::GET {
        return Err(bad("a `get` changes nothing"));
    }
    if call.slots().is_empty() {
        return Err(bad("it names neither {id} nor the person, so it could erase everybody"));
    }
    let fits = |slot: &Slot| slot.kind().map_or(has_id, |of| of == kind);
    if !call.slots().iter().all(|slot| fits(slot)) {
        return Err(bad(&format!(
            "only places for {kind}{} have a value",
            if has_id { " and {id}" } else { "" }
        )));
    }
    Ok(call)
}

fn reading_back(step: Spanned<Step>) -> Result<Call, Bad> {
    let at = line(&step);
    lacks(&step, "read_back", &["rows", "id", "match", "pages"])?;
    let call = call(step, "read_back")?;
    if call.slots().is_empty() || call.slots().iter().any(|slot| **slot != Slot::Id) {
        return Err((at, "read_back: it asks by {id}; by the person `find` is asked again".into()));
    }
    if call.absent.is_empty() {
        return Err((
            at,
            "read_back: no `absent`, such as [404]: nothing could be gone".to_owned(),
        ));
    }
    Ok(call)
}

/// Refuses keys that have no meaning in a step.
fn lacks(step: &Spanned<Step>, name: &str, keys: &[&str]) -> Result<(), Bad> {
    let written = &step.value;
    let given = |key: &&&str| match **key {
        "rows" => written.rows.is_some(),
        "id" => written.id.is_some(),
        "match" => written.same.is_some(),
        "pages" => written.pages.is_some(),
        _ => !written.absent.is_empty(),
    };
    keys.iter()
        .find(given)
        .map_or(Ok(()), |key| Err((line(step), format!("{name}: `{key}` has no use here"))))
}

fn call(step: Spanned<Step>, name: &str) -> Result<Call, Bad> {
    let at = line(&step);
    let bad = |reason: String| (at, format!("{name}: {reason}"));
    let step = step.value;
    let methods = [
        (Method::GET, step.get),
        (Method::POST, step.post),
        (Method::PUT, step.put),
        (Method::PATCH, step.patch),
        (Method::DELETE, step.delete),
    ];
    let mut given = methods.into_iter().filter_map(|(method, path)| Some((method, path?)));
    let (Some((method, path)), None) = (given.next(), given.next()) else {
        return Err(bad("give one of get, post, put, patch and delete, with a path".to_owned()));
    };
    if let Some(status) = step.absent.iter().find(|status| !ABSENT.contains(status)) {
        return Err(bad(format!(
            "absent: {status} can't say that a row is not there; 404 and 410 can"
        )));
    }
    if !step.absent_says.is_empty() && step.absent.is_empty() {
        return Err(bad("`absent_says` without `absent`".to_owned()));
    }
    for pointer in step.absent_says.keys() {
        is_pointer(pointer).map_err(bad)?;
    }
    let query = step.query.into_iter().map(|(name, value)| Ok((name, Template::parse(&value)?)));
    Ok(Call {
        path: segments(&path).map_err(bad)?,
        query: query.collect::<Result<_, String>>().map_err(bad)?,
        body: step.body.map(Body::parse).transpose().map_err(bad)?,
        method,
        absent: step.absent,
        absent_says: step.absent_says.into_iter().collect(),
    })
}

fn segments(path: &str) -> Result<Vec<Template>, String> {
    let inner = path.strip_prefix('/').ok_or("a path begins with /; the host is in base_url")?;
    if path.contains(['?', '#', '%']) {
        return Err("a path has no ?, # or %: parameters go into `query`".to_owned());
    }
    inner
        .split('/')
        .map(|segment| match segment {
            "" | "." | ".." => Err("a path has no empty and no dotted segment".to_owned()),
            segment => Template::parse(segment),
        })
        .collect()
}

fn paging(written: &yaml::Pages) -> Result<Pages, String> {
    let yaml::Pages { next, cursor, query, body, offset, limit } = written;
    for pointer in next.iter().chain(cursor).chain(body) {
        is_pointer(pointer)?;
    }
    match (next, cursor, query, body, offset, limit) {
        (Some(next), None, None, None, None, None) => Ok(Pages::Next(next.clone())),
        (None, Some(cursor), Some(name), None, None, None) => {
            Ok(Pages::InQuery { cursor: cursor.clone(), name: name.clone() })
        }
        (None, Some(cursor), None, Some(at), None, None) => {
            Ok(Pages::InBody { cursor: cursor.clone(), at: at.clone() })
        }
        (None, None, None, None, Some(name), Some(limit)) if *limit > 0 => {
            Ok(Pages::Offset { name: name.clone(), limit: *limit })
        }
        _ => Err("pages: give next; or cursor with query or body; or offset with limit".to_owned()),
    }
}

fn is_pointer(text: &str) -> Result<(), String> {
    let fits = text.is_empty() || text.starts_with('/');
    if fits {
        Ok(())
    } else {
        Err(format!("`{text}` is no JSON pointer, such as /data/id (RFC 6901)"))
    }
}
