//! GenAuth's envelope. Success and failure both travel in it, with HTTP 200; `statusCode` inside says which it is, and
//! a failure has no `data`.

use serde_json::{Value, json};

use crate::contract::breach::Breach;
use crate::contract::envelope::Envelope;

const SUCCESS: &str = "success";

/// The envelope as the rest of the emulator sees it.
pub(crate) static ENVELOPE: Envelope = Envelope {
    status: "statusCode",
    data: "data",
    carriers: &["statusCode", "message", "apiCode", "requestId"],
    exempt: "x-response-not-enveloped",
    succeed,
    refuse,
};

/// A refusal of the emulator itself, without a request of its own.
fn refuse(status_code: u16, api_code: Option<u32>, message: &str) -> Value {
    let mut refusal = Refusal::new(status_code, message);
    refusal.api_code = api_code;
    refusal.envelope(&"0".repeat(32))
}

/// A refusal in GenAuth's terms.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status_code: u16,
    pub(crate) api_code: Option<u32>,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(status_code: u16, message: impl Into<String>) -> Self {
        Self {
            status_code,
            api_code: None,
            message: message.into(),
        }
    }

    pub(crate) fn with_api_code(mut self, api_code: u32) -> Self {
        self.api_code = Some(api_code);
        self
    }

    pub(crate) fn unauthenticated(message: &str) -> Self {
        Self::new(401, message)
    }

    /// Everything that a request breaks, in one message: the envelope holds only one.
    pub(crate) fn breaches(breaches: &[Breach]) -> Self {
        let sentences: Vec<String> = breaches.iter().map(Breach::sentence).collect();
        Self::new(400, sentences.join("; "))
    }

    pub(crate) fn envelope(self, request_id: &str) -> Value {
        let mut envelope = json!({
            "statusCode": self.status_code,
            "message": self.message,
            "requestId": request_id,
        });
        if let Some(code) = self.api_code {
            envelope["apiCode"] = json!(code);
        }
        envelope
    }
}

/// The envelope of a success. Where there is nothing to say, it has no data.
pub(crate) fn success(data: &Value, request_id: &str) -> Value {
    let mut envelope = json!({ "statusCode": 200, "message": SUCCESS, "requestId": request_id });
    if !data.is_null() {
        envelope["data"] = data.clone();
    }
    envelope
}

/// Makes an envelope that was sampled one of a success.
fn succeed(envelope: &mut Value, request_id: &str) {
    if let Some(members) = envelope.as_object_mut() {
        members.insert("statusCode".to_owned(), json!(200));
        members.insert("message".to_owned(), json!(SUCCESS));
        members.insert("requestId".to_owned(), json!(request_id));
        members.remove("apiCode");
    }
}
