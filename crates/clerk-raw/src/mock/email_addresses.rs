// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct CreateEmailAddressWhen(::httpmock::When);
impl CreateEmailAddressWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/email_addresses$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::email_addresses::CreateEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateEmailAddressThen(::httpmock::Then);
impl CreateEmailAddressThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteEmailAddressWhen(::httpmock::When);
impl DeleteEmailAddressWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn email_address_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/email_addresses/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteEmailAddressThen(::httpmock::Then);
impl DeleteEmailAddressThen {
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

pub struct GetEmailAddressWhen(::httpmock::When);
impl GetEmailAddressWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn email_address_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/email_addresses/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetEmailAddressThen(::httpmock::Then);
impl GetEmailAddressThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateEmailAddressWhen(::httpmock::When);
impl UpdateEmailAddressWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn email_address_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/email_addresses/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_addresses::UpdateEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateEmailAddressThen(::httpmock::Then);
impl UpdateEmailAddressThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct AttemptEmailAddressVerificationWhen(::httpmock::When);
impl AttemptEmailAddressVerificationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn email_address_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/email_addresses/{}/attempt_verification$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_addresses::AttemptEmailAddressVerificationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AttemptEmailAddressVerificationThen(::httpmock::Then);
impl AttemptEmailAddressVerificationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::email_addresses::AttemptEmailAddressVerificationResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct PrepareEmailAddressVerificationWhen(::httpmock::When);
impl PrepareEmailAddressVerificationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn email_address_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/email_addresses/{}/prepare_verification$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct PrepareEmailAddressVerificationThen(::httpmock::Then);
impl PrepareEmailAddressVerificationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::email_addresses::PrepareEmailAddressVerificationResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceUserEmailAddressWhen(::httpmock::When);
impl ReplaceUserEmailAddressWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/email_address$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/email_address$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::email_addresses::ReplaceUserEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceUserEmailAddressThen(::httpmock::Then);
impl ReplaceUserEmailAddressThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
