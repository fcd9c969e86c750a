//! Names of folders as IMAP writes them: printable ASCII, the rest in a base64 of its own
//! (RFC 3501 § 5.1.3).

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

/// The name as the server knows it.
pub(super) fn encode(name: &str) -> String {
    let mut encoded = String::new();
    let mut others = Vec::new();
    for character in name.chars() {
        if !(' '..='~').contains(&character) {
            others.extend(character.encode_utf16(&mut [0; 2]).iter().copied());
            continue;
        }
        flush(&mut others, &mut encoded);
        encoded.push(character);
        if character == '&' {
            encoded.push('-');
        }
    }
    flush(&mut others, &mut encoded);
    encoded
}

/// The name as an argument of a command. An encoded name has no line break to hide in.
pub(super) fn quote(encoded: &str) -> String {
    format!("\"{}\"", encoded.replace('\\', "\\\\").replace('"', "\\\""))
}

fn flush(others: &mut Vec<u16>, encoded: &mut String) {
    if others.is_empty() {
        return;
    }
    let bytes: Vec<u8> = others.drain(..).flat_map(u16::to_be_bytes).collect();
    let text = STANDARD_NO_PAD.encode(bytes).replace('/', ",");
    encoded.extend(["&", &text, "-"]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_the_standard_writes_its_own_examples() {
        assert_eq!(encode("INBOX"), "INBOX");
        assert_eq!(encode("~peter/mail/台北/日本語"), "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        assert_eq!(encode("Anträge & mehr"), "Antr&AOQ-ge &- mehr");
        assert_eq!(encode("a\r\nb LOGOUT"), "a&AA0ACg-b LOGOUT");
        assert_eq!(quote(&encode(r#"a "b" \c"#)), r#""a \"b\" \\c""#);
    }
}
