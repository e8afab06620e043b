//! Where quotes, backslashes and brackets stand among 64 bytes. Written as `map` and `fold` of arrays without branches, of
//! which a compiler makes one instruction for 16 bytes or more.

/// So many bytes are looked at at once.
pub(super) const BLOCK: usize = 64;

const fn is_quote(byte: u8) -> bool {
    byte == b'"'
}

const fn is_backslash(byte: u8) -> bool {
    byte == b'\\'
}

/// `[` and `]` differ from `{` and `}` in one bit.
#[allow(clippy::needless_bitwise_bool)] // a branch would keep the compiler from looking at several bytes at once
const fn is_bracket(byte: u8) -> bool {
    (byte | 0x20 == b'{') | (byte | 0x20 == b'}')
}

/// Of 64 bytes without brackets and backslashes, which are most: whether the number of their quotes is odd.
pub(super) fn only_quotes(text: &[u8]) -> Option<bool> {
    let block: &[u8; BLOCK] = text.first_chunk()?;
    let others = block.map(|byte| u8::from(is_backslash(byte) | is_bracket(byte)));
    if others.iter().fold(0, |found, other| found | other) != 0 {
        return None;
    }
    let quotes = block.map(|byte| u8::from(is_quote(byte)));
    Some(quotes.iter().fold(0, |odd, quote| odd ^ quote) != 0)
}

/// Bits of the first bytes of a text; bit 0 is the first byte.
pub(super) struct Marks {
    pub(super) quotes: u64,
    backslashes: u64,
    /// `{`, `}`, `[` and `]`.
    pub(super) brackets: u64,
    /// How many bytes count.
    pub(super) len: usize,
}

impl Marks {
    /// Of the first 64 bytes. A text that is shorter is followed by spaces.
    pub(super) fn of(text: &[u8]) -> Self {
        if let Some(block) = text.first_chunk() {
            return Self::of_block(block);
        }
        let mut block = [b' '; BLOCK];
        block[..text.len()].copy_from_slice(text);
        Self::of_block(&block)
    }

    fn of_block(block: &[u8; BLOCK]) -> Self {
        Self {
            quotes: bits(block, is_quote),
            backslashes: bits(block, is_backslash),
            brackets: bits(block, is_bracket),
            len: BLOCK,
        }
    }

    /// Those in front of the first backslash.
    pub(super) fn before_backslash(self) -> Self {
        if self.backslashes == 0 {
            return self;
        }
        let len = self.backslashes.trailing_zeros();
        let before = (1 << len) - 1;
        Self {
            quotes: self.quotes & before,
            backslashes: 0,
            brackets: self.brackets & before,
            len: len as usize,
        }
    }

    /// The bytes that lie in strings, with the quotes that begin them; `begun` is whether the first byte does.
    pub(super) fn in_strings(&self, begun: bool) -> u64 {
        // Each bit becomes the parity of the quotes up to it.
        let mut parity = self.quotes;
        for shift in [1, 2, 4, 8, 16, 32] {
            parity ^= parity << shift;
        }
        if begun { !parity } else { parity }
    }
}

/// A bit for each byte that `is` holds for.
fn bits(block: &[u8; BLOCK], is: impl Fn(u8) -> bool) -> u64 {
    /// Moves the lowest bit of each byte of a word into its highest byte, in their order.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let ones = block.map(|byte| u8::from(is(byte)));
    let (words, _) = ones.as_chunks();
    let mut bits = 0;
    for (index, word) in words.iter().enumerate() {
        bits |= (u64::from_le_bytes(*word).wrapping_mul(GATHER) >> 56) << (index * 8);
    }
    bits
}

#[cfg(test)]
mod tests {
    use crate::members::marks::{BLOCK, Marks};

    #[test]
    fn each_byte_has_its_bit_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            for place in 0..BLOCK {
                let mut block = [b'a'; BLOCK];
                block[place] = byte;
                let marks = Marks::of(&block);
                let bit = |is: bool| u64::from(is) << place;
                assert_eq!(marks.quotes, bit(byte == b'"'));
                assert_eq!(marks.backslashes, bit(byte == b'\\'));
                assert_eq!(marks.brackets, bit(b"{}[]".contains(&byte)));
                let short = Marks::of(&block[..place]);
                assert_eq!(short.quotes | short.backslashes | short.brackets, 0);
            }
        }
    }

    #[test]
    fn a_string_reaches_from_its_quote_to_the_byte_before_the_next_one() {
        let marks = Marks::of(br#"{"a":"","b"}"#);
        let (outside, inside) = (marks.in_strings(false), marks.in_strings(true));
        assert_eq!(outside, 0b0011_0010_0110);
        assert_eq!(outside, !inside);
    }
}
