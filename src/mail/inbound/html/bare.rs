//! A page written anew: elements of ours without attributes, every one closed, and words.
//!
//! Nothing of the markup that came is copied. A name reaches the page as one of our own constants,
//! and text has no `<` left that could begin a tag: what is not written here can't be there.

use crate::mail::inbound::limits::Limits;

/// A page in the making.
pub(super) struct Bare<'l> {
    page: String,
    open: Vec<&'static str>,
    limits: &'l Limits,
}

impl<'l> Bare<'l> {
    pub(super) const fn new(limits: &'l Limits) -> Self {
        Self { page: String::new(), open: Vec::new(), limits }
    }

    /// Words, with the character references (HTML § 13.5) that they were written with.
    pub(super) fn text(&mut self, text: &str) {
        self.page.push_str(&text.replace('<', "&lt;"));
    }

    /// An element that holds nothing.
    pub(super) fn void(&mut self, element: &'static str) {
        self.page.extend(["<", element, ">"]);
    }

    /// Opens an element; one that people leave open before the next of its kind is closed first.
    pub(super) fn open(&mut self, element: &'static str) {
        if closes_itself(element) && self.open.last() == Some(&element) {
            self.close_last();
        }
        self.void(element);
        self.open.push(element);
    }

    /// Closes an element with all that was left open in it, if it is open.
    pub(super) fn close(&mut self, element: &str) {
        if let Some(level) = self.open.iter().rposition(|opened| *opened == element) {
            while self.open.len() > level {
                self.close_last();
            }
        }
    }

    /// Whether it is no larger and no deeper than what may be laid out.
    pub(super) fn fits(&self) -> bool {
        self.page.len() <= self.limits.html_bytes && self.open.len() <= self.limits.html_depth
    }

    /// How long it is by now.
    pub(super) fn len(&self) -> usize {
        self.page.len()
    }

    /// What was written since it was so long.
    pub(super) fn since(&self, length: usize) -> &str {
        self.page.get(length..).unwrap_or_default()
    }

    /// The page, with everything closed.
    pub(super) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close_last();
        }
        self.page
    }

    fn close_last(&mut self) {
        if let Some(element) = self.open.pop() {
            self.page.extend(["</", element, ">"]);
        }
    }
}

/// Elements that people leave open before the next of their kind.
fn closes_itself(element: &str) -> bool {
    matches!(element, "p" | "li" | "td" | "th" | "tr" | "dt" | "dd")
}
