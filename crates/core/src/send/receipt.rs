//! Answers that only say whether it was done: a plain `false` is a failure, whatever the status says. Everything else is a
//! success, also what is absent or unreadable, because what was asked for was carried out.

use crate::error::{CarriedOut, Error, ErrorKind};
use crate::members::JsonMembers;
use crate::operation::Receipt;

/// What a receipt says.
#[derive(Clone, Copy, Default)]
pub(crate) struct Said {
    /// That it was not done: `false`, also as a string or as 0.
    no: bool,
    /// Every member that a receipt has.
    pub(crate) everything: bool,
}

impl Said {
    /// Looks at an answer once. Of members with one name the last one counts.
    pub(super) fn by(receipt: &Receipt, body: &[u8]) -> Self {
        let mut no = false;
        // One bit for each member: paths have few parameters.
        let mut said = 0u64;
        let names = receipt.named.iter().map(|(name, _)| *name);
        let names = || names.clone().chain(receipt.done);
        for member in JsonMembers::of(body) {
            let Some(index) = names().position(|name| member.is(name)) else {
                continue;
            };
            if receipt.done.is_some() && index == receipt.named.len() {
                no = says_no(member.value());
            }
            let bit = 1u64 << index.min(63);
            said = if member.value() == b"null" {
                said & !bit
            } else {
                said | bit
            };
        }
        let everything = said.count_ones() as usize == names().count();
        Self { no, everything }
    }

    /// The failure of an answer that says that it was not done.
    pub(super) fn refusal(self) -> Option<Error> {
        let refusal = || Error::new(ErrorKind::NotDone).with_carried_out(CarriedOut::Unknown);
        self.no.then(refusal)
    }
}

fn says_no(said: &[u8]) -> bool {
    let said = said.strip_prefix(b"\"").unwrap_or(said);
    let said = said.strip_suffix(b"\"").unwrap_or(said);
    said.eq_ignore_ascii_case(b"false") || said == b"0"
}
