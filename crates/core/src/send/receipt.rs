//! Answers that only say whether it was done: a plain `false` is a failure, whatever the status says. Everything else is a
//! success, also what is absent or unreadable, because what was asked for was carried out.

use crate::error::{CarriedOut, Error, ErrorKind};
use crate::members::members;
use crate::operation::Receipt;

/// The failure of an answer that says that it was not done: `false`, also as a string or as 0.
pub(super) fn refusal(receipt: Option<Receipt>, body: &[u8]) -> Option<Error> {
    let [said] = members(body, [receipt?.done?]);
    let said = said?.get().trim_matches('"');
    let no = said.eq_ignore_ascii_case("false") || said == "0";
    no.then(|| Error::new(ErrorKind::NotDone).with_carried_out(CarriedOut::Unknown))
}
