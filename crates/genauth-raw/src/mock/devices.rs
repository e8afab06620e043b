// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct AddDeviceWhen(::httpmock::When);
impl AddDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/add-device$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::CreateTerminalDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AddDeviceThen(::httpmock::Then);
impl AddDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::devices::TerminalInfoDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDeviceWhen(::httpmock::When);
impl CreateDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-device$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::CreateTerminalDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDeviceThen(::httpmock::Then);
impl CreateDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::devices::TerminalInfoDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteDeviceWhen(::httpmock::When);
impl DeleteDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-device-by-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::DeleteTerminalUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteDeviceThen(::httpmock::Then);
impl DeleteDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct GetDeviceStatusWhen(::httpmock::When);
impl GetDeviceStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/device-status$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::TerminalBaseDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetDeviceStatusThen(::httpmock::Then);
impl GetDeviceStatusThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::devices::DeviceStatusResponseDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DisableDeviceWhen(::httpmock::When);
impl DisableDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/disable-device-by-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::UpdateTerminalUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DisableDeviceThen(::httpmock::Then);
impl DisableDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct EnableDeviceWhen(::httpmock::When);
impl EnableDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/enable-device-by-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::UpdateTerminalUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct EnableDeviceThen(::httpmock::Then);
impl EnableDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct FindLastLoginAppsByDeviceIdsV2When(::httpmock::When);
impl FindLastLoginAppsByDeviceIdsV2When {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-last-login-apps-by-device-ids$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::QueryTerminalAppsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct FindLastLoginAppsByDeviceIdsV2Then(::httpmock::Then);
impl FindLastLoginAppsByDeviceIdsV2Then {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct FindLastLoginAppsByDeviceIdsWhen(::httpmock::When);
impl FindLastLoginAppsByDeviceIdsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/get-last-login-apps-by-deviceIds$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::QueryTerminalAppsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct FindLastLoginAppsByDeviceIdsThen(::httpmock::Then);
impl FindLastLoginAppsByDeviceIdsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct SuspendDeviceWhen(::httpmock::When);
impl SuspendDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/suspend-device-by-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::devices::SuspendTerminalUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SuspendDeviceThen(::httpmock::Then);
impl SuspendDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}
