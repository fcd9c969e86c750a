//! Which room may use which: the table of ARCHITECTURE.md, held against every `use` and path.

use std::{iter::Peekable, vec::IntoIter};

use super::source::{read, rust_files, split};

/// A room, and what it may use beside itself. The longest room that fits a file is its room.
#[rustfmt::skip]
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain",  &[]),
    ("world",   &[]),
    ("locale",  &["domain"]),
    ("vault",   &["domain"]),
    ("auth",    &["domain"]),
    ("mail",    &["domain"]),
    ("config",  &["domain"]),
    ("systems", &["domain", "world"]),
    ("render",  &["domain", "locale"]),
    ("db",      &["domain", "vault"]),
    // Nothing is sent or erased inside a transaction: flow reaches neither mail nor systems.
    ("flow",    &["domain", "world", "db"]),
    ("jobs",    &["domain", "world", "db", "flow", "mail", "systems", "render", "locale"]),
    // The web reads mail and never sends it; it asks nothing of a system and runs no job.
    ("web",     &["domain", "world", "db", "flow", "mail::inbound", "mail::thread", "render", "locale",
                  "auth"]),
    // Between the mailboxes and the door: it neither reads a mail nor knows what becomes of it.
    ("collect", &["domain", "world", "db", "flow", "config", "mail::source", "web::Intake", "web::TakenIn",
                  "web::MailboxGauge"]),
    ("app",     EVERYTHING),
    ("cli",     EVERYTHING),
];

const EVERYTHING: &[&str] = &["*"];

#[test]
fn rooms_use_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for file in rust_files("src") {
        let module = module_of(&file.path);
        if module.is_empty() {
            continue; // lib.rs and main.rs put the rooms together
        }
        for used in paths(&split(&file.text).code, &module) {
            if let Err(reason) = judge(&module, &used.path) {
                wrong.push(format!("{}:{}: {reason}", file.path, used.line));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_table_has_every_room_of_the_library() {
    let code = split(&read("src/lib.rs")).code;
    let tokens = tokens(&code);
    let rooms = tokens.windows(2).filter_map(|pair| match pair {
        [keyword, room] if keyword.text == "mod" => Some(room.text),
        _ => None,
    });
    for room in rooms {
        let is_known = MAY_USE.iter().any(|(known, _)| *known == room);
        assert!(is_known, "src/lib.rs has a room `{room}` of which the table knows nothing");
    }
}

/// Whether a module may use what this path leads to.
fn judge(module: &[String], used: &[String]) -> Result<(), String> {
    let fits = |room: &str, path: &[String]| {
        room.split("::").count() <= path.len() && room.split("::").zip(path).all(|(a, b)| a == b)
    };
    let row =
        MAY_USE.iter().filter(|(room, _)| fits(room, module)).max_by_key(|(room, _)| room.len());
    let Some((room, allowed)) = row else {
        return Err(format!("the table has no room for `{}`", module.join("::")));
    };
    let may = *allowed == EVERYTHING || fits(room, used) || allowed.iter().any(|a| fits(a, used));
    if may { Ok(()) } else { Err(format!("`{room}` may not use `crate::{}`", used.join("::"))) }
}

/// `src/web/desk/queue.rs` is `web::desk::queue`, `src/web/mod.rs` is `web`, `src/lib.rs` nothing.
fn module_of(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let parts = path.split('/').filter(|part| !matches!(*part, "mod" | "lib" | "main"));
    parts.map(str::to_owned).collect()
}

/// A path into this crate, from its root.
struct Used {
    line: usize,
    path: Vec<String>,
}

/// Every path that begins with `crate`, `super` or `self`: in a `use`, grouped or not, and in
/// the midst of the code.
fn paths(code: &str, module: &[String]) -> Vec<Used> {
    let mut reader = Reader { tokens: tokens(code).into_iter().peekable(), used: Vec::new() };
    let mut inside = Vec::new(); // the open braces, each with the module that it opens
    let mut before = ["", ""];
    while let Some(token) = reader.tokens.next() {
        let [last_but_one, last] = before;
        before = [last, token.text];
        match token.text {
            "{" => inside.push((last_but_one == "mod").then(|| last.to_owned())),
            "}" => drop(inside.pop()),
            "crate" | "super" | "self" if last != "::" && reader.sees("::") => {
                let here = module.iter().chain(inside.iter().flatten()).cloned().collect();
                reader.follow(token, here);
            }
            _ => {}
        }
    }
    reader.used
}

struct Reader<'a> {
    tokens: Peekable<IntoIter<Token<'a>>>,
    used: Vec<Used>,
}

impl<'a> Reader<'a> {
    /// Follows a path from its first step to its end, and each branch where it forks.
    fn follow(&mut self, first: Token<'a>, mut path: Vec<String>) {
        let mut step = first;
        loop {
            match step.text {
                "crate" => path.clear(),
                "super" => drop(path.pop()),
                "self" => {}
                "{" => return self.follow_branches(&path),
                name => path.push(name.to_owned()),
            }
            if !self.sees("::") {
                break;
            }
            self.tokens.next();
            match self.tokens.next_if(|next| next.text != "<") {
                Some(next) => step = next,
                None => break,
            }
        }
        self.used.push(Used { line: step.line, path });
        if self.sees("as") {
            self.tokens.next();
            self.tokens.next();
        }
    }

    fn follow_branches(&mut self, path: &[String]) {
        while let Some(first) = self.tokens.next_if(|token| token.text != "}") {
            if first.text != "," {
                self.follow(first, path.to_owned());
            }
        }
        self.tokens.next();
    }

    fn sees(&mut self, text: &str) -> bool {
        self.tokens.peek().is_some_and(|token| token.text == text)
    }
}

struct Token<'a> {
    text: &'a str,
    line: usize,
}

/// Words, `::`, and single signs.
fn tokens(code: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = match first {
                _ if rest.starts_with("::") => 2,
                c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
                c => c.len_utf8(),
            };
            let (text, after) = rest.split_at(length);
            tokens.push(Token { text, line: number + 1 });
            rest = after.trim_start();
        }
    }
    tokens
}

#[track_caller]
fn check_paths(module: &str, code: &str, expected: &[&str]) {
    let module: Vec<_> = module.split("::").map(str::to_owned).collect();
    let used = paths(&split(code).code, &module);
    let found: Vec<_> = used.iter().map(|used| used.path.join("::")).collect();
    assert_eq!(found, expected);
}

#[test]
fn paths_are_read_from_groups_and_from_the_midst_of_the_code() {
    check_paths(
        "web::desk",
        "use crate::{db, domain::{mail as post, ticket::{self, Ticket}}, vault};",
        &["db", "domain::mail", "domain::ticket", "domain::ticket::Ticket", "vault"],
    );
    check_paths(
        "web",
        "fn f(x: crate::db::Row) { crate::jobs::run::<u8>(x) }",
        &["db::Row", "jobs::run"],
    );
    check_paths("web", "// crate::jobs\n/// [x](crate::jobs::x)\nlet a = \"crate::jobs\";", &[]);
    check_paths("web", "pub(crate) use crate::mail::*;", &["mail::*"]);
}

#[test]
fn a_path_upwards_is_followed_out_of_its_room() {
    check_paths("web::desk", "use super::super::jobs::run;", &["jobs::run"]);
    check_paths(
        "web::desk",
        "use super::{super::{jobs, db}, extract};",
        &["jobs", "db", "web::extract"],
    );
    check_paths("web", "mod tests { use super::*; use super::super::jobs; }", &["web::*", "jobs"]);
    check_paths("web", "mod tests {} use super::jobs;", &["jobs"]);
    check_paths("web", "use self::super::jobs;", &["jobs"]);
    check_paths("web", "use {super::jobs::run, super::db};", &["jobs::run", "db"]);
}

#[test]
fn the_table_is_held() {
    let may = |module: &str, used: &str| {
        let parts = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
        judge(&parts(module), &parts(used)).is_ok()
    };
    assert!(may("web::desk::queue", "web::extract::Agent"));
    assert!(may("web::public", "mail::inbound::parse"));
    assert!(may("cli::serve", "jobs::worker"));
    assert!(!may("web::public", "mail::transport::send"));
    assert!(!may("web::public", "mail"));
    assert!(!may("web::public", "mail::*"));
    assert!(!may("flow::erase", "systems::System"));
    assert!(!may("domain::ticket", "db::tickets"));
    assert!(!may("domain", "*"));
    assert!(!may("cellar", "domain"));
}
