//! Words as numbers: most words are told apart in one step.

use std::ops::Range;

/// So many bytes of a word are in its number.
const BYTES: usize = 16;
/// The bits of so many bytes at the start of a word.
#[expect(
    clippy::indexing_slicing,
    reason = "done while it is compiled: what is out of bounds does not compile"
)]
static STARTS: [u128; BYTES] = {
    let (mut starts, mut bytes) = ([0; BYTES], 1);
    while bytes < BYTES {
        starts[bytes] = starts[bytes - 1] << 8 | 0xff;
        bytes += 1;
    }
    starts
};

/// The first bytes of a word of a text, the first one lowest; zeros where the word is shorter.
#[inline]
pub(super) fn first(text: &[u8], word: &Range<usize>) -> u128 {
    let rest = text.get(word.start..).unwrap_or_default();
    if let Some(bytes) = rest.first_chunk() {
        return u128::from_le_bytes(*bytes) & start(word.end - word.start);
    }
    rest.iter().take(word.len()).rev().fold(0, |number, byte| number << 8 | u128::from(*byte))
}

/// The last bytes of a word of a text, the last one highest; zeros where the word is shorter.
#[inline]
pub(super) fn last(text: &[u8], word: &Range<usize>) -> u128 {
    let rest = text.get(..word.end).unwrap_or_default();
    if let Some(bytes) = rest.last_chunk() {
        return u128::from_le_bytes(*bytes) & end(word.end - word.start);
    }
    let bytes = rest.iter().rev().take(word.len()).rev();
    bytes.fold(0, |number, byte| number >> 8 | u128::from(*byte) << (u128::BITS - 8))
}

/// The bits of so many bytes at the start of a word.
#[inline]
pub(super) fn start(bytes: usize) -> u128 {
    STARTS.get(bytes).copied().unwrap_or(u128::MAX)
}

/// The bits of so many bytes at the end of a word.
pub(super) fn end(bytes: usize) -> u128 {
    !start(BYTES.saturating_sub(bytes))
}

/// Whether all of a word is in its number.
#[inline]
pub(super) fn is_whole(word: &Range<usize>) -> bool {
    word.end <= word.start + BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_holds_the_bytes_of_its_word() {
        let word = b"abcdefghijklmnopqrstuvwxyz";
        for length in 0..=word.len() {
            let held = length.min(BYTES);
            let zeros = &[0; BYTES][held..];
            for start in 0..=word.len() - length {
                let place = start..start + length;
                let letters = &word[place.clone()];
                let bytes = first(word, &place).to_le_bytes();
                assert_eq!((&bytes[..held], &bytes[held..]), (&letters[..held], zeros));
                let bytes = last(word, &place).to_le_bytes();
                let (before, last) = bytes.split_at(BYTES - held);
                assert_eq!((last, before), (&letters[length - held..], zeros));
            }
        }
    }

    #[test]
    fn bits_of_a_part_are_those_of_its_bytes() {
        assert_eq!(first(b"konto", &(0..5)) & start(3), first(b"kon", &(0..3)));
        assert_eq!(last(b"konto", &(0..5)) & end(2), last(b"to", &(0..2)));
        assert_eq!((start(16), end(16)), (u128::MAX, u128::MAX));
        assert_eq!((start(17), end(17)), (u128::MAX, u128::MAX));
    }
}
