//! The envelope around every answer. The HTTP status is 200 even for failures; the outcome is the `statusCode`
//! inside, so nothing is a success before the envelope says so.

use http::StatusCode;
use identity_facade_core::{Answer, CarriedOut, Detail, ErrorKind, Failure, Opened, Operation};
use serde_json::Number;

use super::api_code::ApiCode;
use crate::json::{Member, is_json, outlined};

/// From so many bytes on, reading content twice costs more than it tells.
const LONG: usize = 4096;

/// The members that are read. What else there is costs no memory.
struct Envelope<'a> {
    status_code: Member<'a>,
    message: Member<'a>,
    api_code: Member<'a>,
    request_id: Member<'a>,
    data: Member<'a>,
}

impl<'a> Envelope<'a> {
    /// `None` if the body is anything else: no object, or one without a status.
    fn read(body: &'a [u8]) -> Option<Self> {
        let names = ["statusCode", "message", "apiCode", "requestId", "data"];
        let [status_code, message, api_code, request_id, data] = outlined(body, names)?;
        status_code.raw?;
        Some(Self {
            status_code,
            message,
            api_code,
            request_id,
            data,
        })
    }

    /// `None` if it is no status at all. One that is said twice is none: the two could differ.
    fn status(&self) -> Option<StatusCode> {
        if self.status_code.repeated || self.data.repeated {
            return None;
        }
        let number = match self.status_code.text() {
            Some(text) => text.parse().ok()?,
            None => self.status_code.number()?.parse().ok()?,
        };
        StatusCode::from_u16(number).ok()
    }

    /// Whether nothing in it is broken. A success with long content is not read for that: who reads the content finds out.
    fn is_sound(&self, operation: &Operation, answer: &Answer) -> bool {
        let has_content = operation.receipt.is_none()
            && answer.status.is_success()
            && self.status() == Some(StatusCode::OK);
        let length = self.data.raw.map_or(0, <[u8]>::len);
        (has_content && length >= LONG) || is_json(&answer.body)
    }

    fn failure(&self, status: StatusCode) -> Failure {
        let code = scalar(self.api_code);
        let mut failure = Failure::from_status(status);
        if let Some(kind) = code.as_deref().and_then(kind_of_code) {
            failure.kind = kind;
        }
        failure.details = vec![Detail::new(code.clone(), self.message.text(), None)];
        failure.code = code;
        failure.request_id = scalar(self.request_id);
        failure
    }
}

/// What the vendor's own codes say more exactly than the status that they come with.
fn kind_of_code(code: &str) -> Option<ErrorKind> {
    use ApiCode as Code;
    match code.parse().ok()? {
        Code::SignatureInvalid
        | Code::SignatureMethodMismatch
        | Code::SignatureVersionMismatch
        | Code::SignatureTimestampMalformed
        | Code::SignatureDateHeaderMissing
        | Code::SignatureTimestampSkew
        | Code::SignatureReplayed
        | Code::NotLoggedIn => Some(ErrorKind::Unauthorized),
        Code::UserNotFound | Code::ApplicationNotFound | Code::UserPoolNotFound => {
            Some(ErrorKind::NotFound)
        }
        Code::ApplicationDomainTaken | Code::UserPoolDomainTaken | Code::FaceAlreadyBound => {
            Some(ErrorKind::AlreadyExists)
        }
        Code::UserLocked => Some(ErrorKind::Locked),
        Code::BillingError => Some(ErrorKind::PaymentRequired),
        _ => None,
    }
}

/// A string that an error may contain, or a number.
fn scalar(member: Member<'_>) -> Option<String> {
    let number = || serde_json::from_str::<Number>(member.number()?).ok();
    member
        .token()
        .or_else(|| number().map(|number| number.to_string()))
}

pub(super) fn judge(operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
    match Envelope::read(&answer.body) {
        Some(envelope) if envelope.is_sound(operation, answer) => {
            opened(&envelope, operation, answer)
        }
        _ => without_envelope(operation, answer),
    }
}

/// What the envelope of an answer says.
fn opened(
    envelope: &Envelope<'_>,
    operation: &Operation,
    answer: &Answer,
) -> Result<Opened, Failure> {
    if !answer.status.is_success() {
        // The envelope may be wrong about the failure, but not about there being one.
        let inside = envelope.status().filter(|status| *status != StatusCode::OK);
        return Err(envelope.failure(inside.unwrap_or(answer.status)));
    }
    match envelope.status() {
        Some(StatusCode::OK) => {
            let data = || {
                let data = envelope.data.raw.filter(|data| *data != b"null")?;
                Some(answer.body.slice_ref(data))
            };
            let body = if operation.enveloped {
                data().unwrap_or_default()
            } else if operation.perhaps_enveloped {
                data().unwrap_or_else(|| answer.body.clone())
            } else {
                answer.body.clone()
            };
            Ok(Opened::new(body, scalar(envelope.request_id)))
        }
        Some(status) => Err(envelope.failure(status)),
        None => Err(unknown(answer, NO_ENVELOPE)),
    }
}

fn without_envelope(operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
    if !answer.status.is_success() {
        return Err(Failure::from_status(answer.status));
    }
    let is_empty = answer.body.trim_ascii().is_empty();
    let needs_none = [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT].contains(&answer.status);
    if !operation.enveloped || is_empty && needs_none {
        return Ok(Opened::new(answer.body.clone(), None));
    }
    Err(unknown(answer, if is_empty { EMPTY } else { NO_ENVELOPE }))
}

const NO_ENVELOPE: &str = "there is no envelope that tells success from failure";
const EMPTY: &str =
    "it is empty, so nothing tells success from failure: the request may have been carried out";

/// The one failure for an answer that does not say whether the request was carried out.
fn unknown(answer: &Answer, note: &'static str) -> Failure {
    let mut failure = Failure::new(ErrorKind::Decode);
    failure.status = Some(answer.status);
    failure.note = Some(note);
    failure.carried_out = Some(CarriedOut::Unknown);
    failure
}
