//! JSON as a JavaScript service would write it again: a whole number has no fraction. A vendor that signs what it
//! parsed then signs the text that we sent.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};

/// Up to here every whole number is exact in 64-bit floating point.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// `value` as compact JSON.
pub(crate) fn write(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut text = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(
        &mut text,
        WholeNumbers,
    ))?;
    Ok(text)
}

struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: io::Write + ?Sized>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.fract() == 0.0 && value.abs() <= EXACT {
            #[allow(clippy::cast_possible_truncation)] // whole and within range
            return self.write_i64(writer, value as i64);
        }
        CompactFormatter.write_f64(writer, value)
    }
}
