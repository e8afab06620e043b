// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct CreatePhoneNumberWhen(::httpmock::When);
impl CreatePhoneNumberWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/phone_numbers$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::phone_numbers::CreatePhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreatePhoneNumberThen(::httpmock::Then);
impl CreatePhoneNumberThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeletePhoneNumberWhen(::httpmock::When);
impl DeletePhoneNumberWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn phone_number_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/phone_numbers/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeletePhoneNumberThen(::httpmock::Then);
impl DeletePhoneNumberThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetPhoneNumberWhen(::httpmock::When);
impl GetPhoneNumberWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn phone_number_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/phone_numbers/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetPhoneNumberThen(::httpmock::Then);
impl GetPhoneNumberThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdatePhoneNumberWhen(::httpmock::When);
impl UpdatePhoneNumberWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn phone_number_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/phone_numbers/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::phone_numbers::UpdatePhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdatePhoneNumberThen(::httpmock::Then);
impl UpdatePhoneNumberThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct AttemptPhoneNumberVerificationWhen(::httpmock::When);
impl AttemptPhoneNumberVerificationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn phone_number_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/phone_numbers/{}/attempt_verification$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::phone_numbers::AttemptPhoneNumberVerificationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AttemptPhoneNumberVerificationThen(::httpmock::Then);
impl AttemptPhoneNumberVerificationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::phone_numbers::AttemptPhoneNumberVerificationResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct PreparePhoneNumberVerificationWhen(::httpmock::When);
impl PreparePhoneNumberVerificationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn phone_number_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/phone_numbers/{}/prepare_verification$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct PreparePhoneNumberVerificationThen(::httpmock::Then);
impl PreparePhoneNumberVerificationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::phone_numbers::PreparePhoneNumberVerificationResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceUserPhoneNumberWhen(::httpmock::When);
impl ReplaceUserPhoneNumberWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/phone_number$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/phone_number$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::phone_numbers::ReplaceUserPhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceUserPhoneNumberThen(::httpmock::Then);
impl ReplaceUserPhoneNumberThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
