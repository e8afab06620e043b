//! Where a value ends: a string at its quote, an object or a list at its bracket. What lies inside is looked at a block at a
//! time, and byte by byte only where a string has an escape.

use super::marks::{BLOCK, Marks, only_quotes};
use crate::words::equal;

/// Behind the bracket that closes the object or list at the beginning of `text`.
pub(super) fn end_of_nested(text: &[u8]) -> Option<usize> {
    let mut open = Brackets::default();
    let mut in_string = false;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if let Some(odd) = only_quotes(rest) {
            in_string ^= odd;
            at += BLOCK;
            continue;
        }
        let marks = Marks::of(rest).before_backslash();
        let in_strings = marks.in_strings(in_string);
        let mut brackets = marks.brackets & !in_strings;
        while brackets != 0 {
            let place = at + brackets.trailing_zeros() as usize;
            match text[place] {
                byte @ (b'{' | b'[') => open.push(byte == b'{'),
                byte => open.pop(byte == b'}')?,
            }
            if open.depth == 0 {
                return Some(place + 1);
            }
            brackets &= brackets - 1;
        }
        in_string ^= marks.quotes.count_ones() % 2 == 1;
        at += marks.len;
        if marks.len == BLOCK {
            continue;
        }
        // A backslash is next, which means something in a string only.
        if in_string {
            at = end_of_string(text, at)?;
            in_string = false;
        } else {
            at += 1;
        }
    }
    None
}

/// Behind the quote that ends the string that `from` lies in.
pub(super) fn end_of_string(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += plain(text.get(at..)?);
        match text.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// How many bytes are surely neither a quote nor a backslash: up to the first of them, or to the last few of `text`.
fn plain(text: &[u8]) -> usize {
    let (words, _) = text.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let ends = equal(word, b'"') | equal(word, b'\\');
        if ends != 0 {
            return index * 8 + ends.trailing_zeros() as usize / 8;
        }
    }
    words.len() * 8
}

/// Which brackets are open: how many, and of the innermost ones whether each is an object's.
#[derive(Default)]
struct Brackets {
    objects: u128,
    depth: usize,
    /// Deeper than there are bits: then only the number counts.
    deep: bool,
}

impl Brackets {
    fn push(&mut self, object: bool) {
        self.objects = (self.objects << 1) | u128::from(object);
        self.depth += 1;
        self.deep |= self.depth > 128;
    }

    /// `None` if the bracket is of the other kind.
    fn pop(&mut self, object: bool) -> Option<()> {
        let fits = (self.objects & 1 == 1) == object;
        self.objects >>= 1;
        self.depth -= 1;
        (fits || self.deep).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use crate::members::ends::{Brackets, end_of_nested};

    /// The same, byte by byte.
    fn plainly(text: &[u8]) -> Option<usize> {
        let mut open = Brackets::default();
        let (mut in_string, mut at) = (false, 0);
        while at < text.len() {
            match text[at] {
                b'"' => in_string = !in_string,
                b'\\' if in_string => at += 1,
                byte @ (b'{' | b'[') if !in_string => open.push(byte == b'{'),
                byte @ (b'}' | b']') if !in_string => open.pop(byte == b'}')?,
                _ => {}
            }
            at += 1;
            if open.depth == 0 {
                return Some(at);
            }
        }
        None
    }

    /// Numbers that look random, from a seed.
    fn numbers(mut state: u64) -> impl FnMut(usize) -> usize {
        move |below| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        }
    }

    #[test]
    fn any_text_ends_where_it_ends_byte_by_byte() {
        // More or less dense: whole blocks without a mark, and blocks full of them.
        let alphabets: [&[u8]; 5] = [
            b"\"\\{}[]",
            b"\"\"\"\\{[ab ",
            b"\"\"\"\"{{[}]aaaaaaaaaaaaaaaa\x00\xff:,",
            b"\"\\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            b"\"{[}]aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ];
        let mut random = numbers(11);
        let mut ended = 0;
        for round in 0..40_000 {
            let alphabet = alphabets[round % alphabets.len()];
            let mut text = vec![if random(2) == 0 { b'{' } else { b'[' }];
            for _ in 0..random(400) {
                text.push(alphabet[random(alphabet.len())]);
            }
            assert_eq!(
                end_of_nested(&text),
                plainly(&text),
                "{}",
                text.escape_ascii()
            );
            ended += usize::from(plainly(&text).is_some());
        }
        assert!(ended > 1_000, "{ended}");
    }

    #[test]
    fn an_escape_means_the_same_wherever_a_block_ends() {
        for before in 0..140 {
            for escapes in 0..5 {
                let name = "a".repeat(before);
                let value = r"\".repeat(escapes);
                let text = format!(r#"[{{"{name}":"{value}"}}]","]}}"]"#);
                let text = text.as_bytes();
                assert_eq!(end_of_nested(text), plainly(text), "{before} {escapes}");
                for end in 0..text.len() {
                    assert_eq!(end_of_nested(&text[..end]), plainly(&text[..end]));
                }
            }
        }
    }

    #[test]
    fn brackets_close_their_own_kind_as_deep_as_is_known() {
        for depth in [1, 63, 64, 65, 127, 128, 129, 300] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(end_of_nested(text.as_bytes()), Some(2 * depth));
            let other = format!("{}}}{}", "[".repeat(depth), "]".repeat(depth - 1));
            let is_known = depth <= 128;
            assert_eq!(end_of_nested(other.as_bytes()).is_none(), is_known);
        }
    }
}
