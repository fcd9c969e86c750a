//! Lines of plain-text mail: short enough to read, never broken inside a word or an address.

/// The longest line (RFC 5322 § 2.1.1 recommends no more than 78).
const WIDTH: usize = 72;

/// Breaks long lines at spaces, indents the rest of a list item under its text, and leaves no two
/// blank lines behind each other.
pub(super) fn wrap(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 40);
    let mut blank = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && blank {
            continue;
        }
        blank = line.is_empty();
        wrap_line(line, &mut out);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn wrap_line(line: &str, out: &mut String) {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut width = 0;
    for word in line.split(' ') {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(indent);
            width = indent.len();
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_item_goes_on_under_its_text() {
        let text = format!("- Deleted: {}", "messages, ".repeat(10));
        insta::assert_snapshot!(wrap(&text), @r"
        - Deleted: messages, messages, messages, messages, messages, messages,
          messages, messages, messages, messages,
        ");
    }

    #[test]
    fn an_address_is_never_broken_and_blank_lines_are_single() {
        let link = format!("https://privacy.example.com/confirm/{}", "x".repeat(60));
        assert_eq!(wrap(&format!("\n\nOpen:\n\n\n{link}\n\n")), format!("Open:\n\n{link}\n"));
    }
}
