//! The envelope around every answer. The HTTP status is 200 even for failures; the outcome is the `statusCode`
//! inside, so nothing is a success before the envelope says so.

use http::StatusCode;
use identity_facade_core::{
    Answer, CarriedOut, Detail, ErrorKind, Failure, Opened, Operation, token,
};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::api_code::ApiCode;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope<'a> {
    status_code: Value,
    #[serde(default)]
    message: Value,
    #[serde(default)]
    api_code: Value,
    #[serde(default)]
    request_id: Value,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

impl<'a> Envelope<'a> {
    /// `None` if the body is anything else. A list is, too: by itself serde would take its items for the members.
    fn read(body: &'a [u8]) -> Option<Self> {
        let is_object = body.trim_ascii_start().starts_with(b"{");
        serde_json::from_slice(body).ok().filter(|_| is_object)
    }

    /// `None` if it is no status at all.
    fn status(&self) -> Option<StatusCode> {
        let number = self
            .status_code
            .as_u64()
            .or_else(|| self.status_code.as_str()?.parse().ok())?;
        StatusCode::from_u16(u16::try_from(number).ok()?).ok()
    }

    fn failure(&self, status: StatusCode) -> Failure {
        let code = scalar(&self.api_code);
        let message = self.message.as_str().map(str::to_owned);
        let mut failure = Failure::from_status(status);
        if let Some(kind) = code.as_deref().and_then(kind_of_code) {
            failure.kind = kind;
        }
        failure.details = vec![Detail::new(code.clone(), message, None)];
        failure.code = code;
        failure.request_id = scalar(&self.request_id);
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
        Code::UserLocked => Some(ErrorKind::Locked),
        Code::BillingError => Some(ErrorKind::PaymentRequired),
        _ => None,
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => token(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

pub(super) fn judge(operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
    let Some(envelope) = Envelope::read(&answer.body) else {
        return without_envelope(operation, answer);
    };
    if !answer.status.is_success() {
        // The envelope may be wrong about the failure, but not about there being one.
        let inside = envelope.status().filter(|status| *status != StatusCode::OK);
        return Err(envelope.failure(inside.unwrap_or(answer.status)));
    }
    match envelope.status() {
        Some(StatusCode::OK) => {
            let whole = || answer.body.clone();
            let data = || {
                envelope
                    .data
                    .map(|data| answer.body.slice_ref(data.get().as_bytes()))
                    .unwrap_or_default()
            };
            let body = if operation.enveloped { data() } else { whole() };
            Ok(Opened {
                body,
                request_id: scalar(&envelope.request_id),
            })
        }
        Some(status) => Err(envelope.failure(status)),
        None => Err(unreadable(answer)),
    }
}

fn without_envelope(operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
    if !answer.status.is_success() {
        return Err(Failure::from_status(answer.status));
    }
    if !operation.enveloped || answer.body.trim_ascii().is_empty() {
        return Ok(Opened {
            body: answer.body.clone(),
            request_id: None,
        });
    }
    Err(unreadable(answer))
}

fn unreadable(answer: &Answer) -> Failure {
    let mut failure = Failure::new(ErrorKind::Decode);
    failure.status = Some(answer.status);
    failure.note = Some("there is no envelope that tells success from failure");
    failure.carried_out = Some(CarriedOut::Unknown);
    failure
}
