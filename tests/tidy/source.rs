//! Reading the project: its files, and the parts of a Rust file that are code or comment.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What lies at the top of the project and is made, not written.
const NOT_OURS: [&str; 6] =
    [".git", "target", "data", "fuzz/target", "fuzz/corpus", "fuzz/artifacts"];

/// A text file of the project.
pub(crate) struct Source {
    /// Its path from the top of the project, with `/`.
    pub(crate) path: String,
    /// All of it.
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|found| found == extension)
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.has_extension("rs")
    }
}

/// The top of the project.
pub(crate) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One file, which must exist.
#[track_caller]
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// All Rust files below a folder, sorted by path.
pub(crate) fn rust_files(folder: &str) -> Vec<Source> {
    text_files(folder).into_iter().filter(Source::is_rust).collect()
}

/// All text files below a folder (`""` is the whole project), sorted by path.
pub(crate) fn text_files(folder: &str) -> Vec<Source> {
    let mut files = Vec::new();
    visit(&top().join(folder), &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn visit(folder: &Path, files: &mut Vec<Source>) {
    for path in children(folder) {
        if NOT_OURS.iter().any(|name| path == top().join(name)) {
            continue;
        }
        if path.is_dir() {
            visit(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
            files.push(Source { path, text });
        }
    }
}

/// What lies in a folder; nothing where there is no folder.
pub(crate) fn children(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// A Rust file twice: once with all but its code blanked out, once with all but its comments.
/// Lines and columns stay where they are. What stands in quotes is in neither.
pub(crate) struct Split {
    pub(crate) code: String,
    pub(crate) comments: String,
}

pub(crate) fn split(text: &str) -> Split {
    let mut split = Split { code: String::new(), comments: String::new() };
    let mut rest = text;
    let mut in_word = false;
    while let Some(first) = rest.chars().next() {
        let (length, is_code, is_comment) = if let Some(length) = comment(rest) {
            (length, false, true)
        } else if let Some(length) = literal(rest, in_word) {
            (length, false, false)
        } else {
            (first.len_utf8(), true, false)
        };
        let (part, after) = rest.split_at(length);
        push(&mut split.code, part, is_code);
        push(&mut split.comments, part, is_comment);
        in_word = is_code && (first.is_alphanumeric() || first == '_');
        rest = after;
    }
    split
}

fn push(to: &mut String, part: &str, is_shown: bool) {
    to.extend(part.chars().map(|c| if is_shown || c == '\n' { c } else { ' ' }));
}

/// The length of the comment that begins here.
fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if !rest.starts_with("/*") {
        return None;
    }
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let here = rest.get(at..).filter(|here| !here.is_empty())?;
        let step = match (here.starts_with("/*"), here.starts_with("*/")) {
            (true, _) => (depth += 1, 2).1,
            (_, true) => (depth -= 1, 2).1,
            _ => here.chars().next()?.len_utf8(),
        };
        at += step;
        if depth == 0 {
            return Some(at);
        }
    }
}

/// The length of the string or character literal that begins here.
fn literal(rest: &str, in_word: bool) -> Option<usize> {
    match rest.chars().next()? {
        '"' => quoted(rest),
        '\'' => character(rest),
        'b' | 'c' | 'r' if !in_word => {
            let prefix = rest.find(|c| !matches!(c, 'b' | 'c' | 'r'))?;
            let (prefix, body) = rest.split_at_checked(prefix.min(2))?;
            let hashes = body.len() - body.trim_start_matches('#').len();
            let end = match body.get(hashes..)?.chars().next()? {
                '"' if prefix.ends_with('r') => raw(body, hashes)?,
                '"' if hashes == 0 => quoted(body)?,
                _ => return None,
            };
            Some(prefix.len() + end)
        }
        _ => None,
    }
}

fn quoted(rest: &str) -> Option<usize> {
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map(|(at, _)| at + 1)
}

fn raw(body: &str, hashes: usize) -> Option<usize> {
    let end = format!("\"{}", "#".repeat(hashes));
    let text = hashes + 1;
    body.get(text..)?.find(&end).map(|at| text + at + end.len())
}

/// A character, which a lifetime is not.
fn character(rest: &str) -> Option<usize> {
    let mut chars = rest.chars().skip(1);
    match (chars.next()?, chars.next()?) {
        ('\\', escaped) => {
            let text = 2 + escaped.len_utf8();
            rest.get(text..)?.find('\'').map(|at| text + at + 1)
        }
        (c, '\'') => Some(c.len_utf8() + 2),
        _ => None,
    }
}

#[test]
fn comments_and_quotes_are_told_from_code() {
    let Split { code, comments } = split(
        r##"let a = "x // y \" z"; // one "two"
let b = r#"a " b"#; /* three /* four */ five */ let c: &'static str = b"q";
let d = ['"', '\'', '\u{22}']; r#type(attr"s");"##,
    );
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(
        words(&code),
        "let a = ; let b = ; let c: &'static str = ; let d = [ , , ]; r#type(attr );"
    );
    assert_eq!(words(&comments), "// one \"two\" /* three /* four */ five */");
}
