//! Words as numbers: most words are told apart in one step.

/// So many bytes of a word are in its number.
const BYTES: usize = 16;

/// The first bytes of a word, the first one lowest; zeros where the word is shorter.
#[inline]
pub(super) fn first(word: &[u8]) -> u128 {
    // The middle of a word may be in both halves, and is the same there.
    let halves = |first: u64, last: u64, half: usize| {
        u128::from(first) | u128::from(last) << ((word.len() - half) * 8)
    };
    if let Some(bytes) = word.first_chunk::<BYTES>() {
        u128::from_le_bytes(*bytes)
    } else if let (Some(first), Some(last)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        halves(u64::from_le_bytes(*first), u64::from_le_bytes(*last), 8)
    } else if let (Some(first), Some(last)) = (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        halves(u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into(), 4)
    } else {
        word.iter().rev().fold(0, |number, byte| number << 8 | u128::from(*byte))
    }
}

/// The last bytes of a word, the last one highest; zeros where the word is shorter.
#[inline]
pub(super) fn last(word: &[u8]) -> u128 {
    match word.last_chunk::<BYTES>() {
        Some(bytes) => u128::from_le_bytes(*bytes),
        None if word.is_empty() => 0,
        None => first(word) << ((BYTES - word.len()) * 8),
    }
}

/// The bits of so many bytes at the start of a word.
pub(super) fn start(bytes: usize) -> u128 {
    u128::MAX >> (bytes.clamp(1, BYTES).abs_diff(BYTES) * 8)
}

/// The bits of so many bytes at the end of a word.
pub(super) fn end(bytes: usize) -> u128 {
    u128::MAX << (bytes.clamp(1, BYTES).abs_diff(BYTES) * 8)
}

/// Whether all of a word is in its number.
#[inline]
pub(super) fn is_whole(word: &[u8]) -> bool {
    word.len() <= BYTES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_holds_the_bytes_of_its_word() {
        let word = b"abcdefghijklmnopqrstuvwxyz";
        for length in 0..=word.len() {
            let (start, end) = (&word[..length], &word[word.len() - length..]);
            let held = length.min(BYTES);
            let bytes = first(start).to_le_bytes();
            assert_eq!((&bytes[..held], &bytes[held..]), (&start[..held], &[0; BYTES][held..]));
            let bytes = last(end).to_le_bytes();
            let (zeros, letters) = bytes.split_at(BYTES - held);
            assert_eq!((letters, zeros), (&end[length - held..], &[0; BYTES][held..]));
        }
    }

    #[test]
    fn bits_of_a_part_are_those_of_its_bytes() {
        assert_eq!(first(b"konto") & start(3), first(b"kon"));
        assert_eq!(last(b"konto") & end(2), last(b"to"));
        assert_eq!((start(16), end(16)), (u128::MAX, u128::MAX));
        assert_eq!((start(17), end(17)), (u128::MAX, u128::MAX));
    }
}
