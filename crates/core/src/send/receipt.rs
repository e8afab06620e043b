//! Answers that only say whether it was done: a plain `false` is a failure, whatever the status says. Everything else is a
//! success, also what is absent or unreadable, because what was asked for was carried out.

use crate::error::{CarriedOut, Error, ErrorKind};
use crate::members::members;
use crate::operation::Receipt;

/// The failure of an answer that says that it was not done: `false`, also as a string or as 0.
pub(super) fn refusal(receipt: Option<Receipt>, body: &[u8]) -> Option<Error> {
    let [said] = members(body, [receipt?.done?]);
    says_no(said?).then(|| Error::new(ErrorKind::NotDone).with_carried_out(CarriedOut::Unknown))
}

fn says_no(said: &[u8]) -> bool {
    let said = said.strip_prefix(b"\"").unwrap_or(said);
    let said = said.strip_suffix(b"\"").unwrap_or(said);
    said.eq_ignore_ascii_case(b"false") || said == b"0"
}
