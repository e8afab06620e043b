//! Questions about eight bytes at once, as one number.

/// The same byte eight times.
pub(crate) const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of the first byte that is less than `limit`, and perhaps of later ones; 0 if none is. The limit is at
/// most 128.
pub(crate) const fn below(word: u64, limit: u8) -> u64 {
    word.wrapping_sub(each(limit)) & !word & each(0x80)
}

/// The same of bytes that are `byte`.
pub(crate) const fn equal(word: u64, byte: u8) -> u64 {
    below(word ^ each(byte), 1)
}

#[cfg(test)]
mod tests {
    use crate::words::{below, equal};

    #[test]
    fn the_first_byte_is_found_beside_any_others() {
        for byte in 0..=u8::MAX {
            for other in [0, 0x1f, 0x20, b'"', b'\\', 0x7f, 0x80, 0xff] {
                for place in 0..8 {
                    let mut bytes = [b'a'; 8];
                    bytes[place] = byte;
                    for later in &mut bytes[place + 1..] {
                        *later = other;
                    }
                    let word = u64::from_le_bytes(bytes);
                    let first = |is: fn(u8) -> bool| bytes.iter().position(|byte| is(*byte));
                    let found = |bits: u64| (bits != 0).then(|| bits.trailing_zeros() as usize / 8);
                    assert_eq!(found(equal(word, b'"')), first(|byte| byte == b'"'));
                    assert_eq!(found(below(word, b' ')), first(|byte| byte < b' '));
                    assert_eq!(found(below(word, 128)), first(|byte| byte < 128));
                }
            }
        }
    }
}
