//! Mailing lists, newsletters and other mail that goes to many (RFC 2919, RFC 2369).

use super::signs::Signs;

/// RFC 2919, RFC 2369. A list whose address is ours is how the company shares its mailbox among
/// colleagues, so behind it are people.
pub(super) fn comes_from_a_list(signs: &Signs<'_>) -> bool {
    const FIELDS: &[&str] = &[
        "List-Id",
        "List-Unsubscribe",
        "List-Post",
        // What lists wrote before, and still do in their own notices.
        "X-Mailman-Version",
        "X-List-Administrivia",
        "X-MLServer",
        "X-Mailing-List",
        "X-Listprocessor-Version",
    ];
    let is_ours = ["List-Post", "List-Owner", "Mailing-List", "X-BeenThere"]
        .iter()
        .any(|n| signs.field_names_us(n));
    let is_list = FIELDS.iter().any(|name| signs.parts.fields.has(name));
    let is_bulk = signs.field_is("Precedence", |word| matches!(word, "bulk" | "list" | "junk"));
    (is_list || is_bulk) && !is_ours
}
