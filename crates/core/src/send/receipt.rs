//! Answers that only say whether it was done: a plain `false` is a failure, whatever the status says. Everything else is a
//! success, also what is absent or unreadable, because what was asked for was carried out.

use crate::error::{CarriedOut, Error, ErrorKind};
use crate::members::members;
use crate::operation::Receipt;
use crate::repair::repaired;

/// The failure of an answer that says that it was not done: `false`, also as a string or as 0.
pub(super) fn refusal(receipt: Option<Receipt>, body: &[u8]) -> Option<Error> {
    let done = receipt?.done?;
    // Odd text beside it must not hide it.
    let no = says_no(body, done).or_else(|| says_no(&repaired(body)?, done))?;
    no.then(|| Error::new(ErrorKind::NotDone).with_carried_out(CarriedOut::Unknown))
}

fn says_no(body: &[u8], done: &str) -> Option<bool> {
    let [said] = members(body, [done]);
    let said = said?.get().trim_matches('"');
    Some(said.eq_ignore_ascii_case("false") || said == "0")
}
