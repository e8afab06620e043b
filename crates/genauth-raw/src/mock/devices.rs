// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List};

/// Which `POST /api/v3/add-device` a mock answers.
pub struct AddDeviceWhen(::httpmock::When);
impl AddDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/add-device$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-device` answers.
pub struct AddDeviceThen(::httpmock::Then);
impl AddDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::devices::TerminalInfoDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddDeviceWhen {
    /// Requires this `cookie` in the body.
    #[track_caller]
    pub fn cookie(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "cookie", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `deviceUniqueId` in the body.
    #[track_caller]
    pub fn device_unique_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "deviceUniqueId", value.into_input()))
    }

    /// Requires this `fde` in the body.
    #[track_caller]
    pub fn fde(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fde", value.into_input()))
    }

    /// Requires this `hks` in the body.
    #[track_caller]
    pub fn hks(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "hks", value.into_input()))
    }

    /// Requires this `hor` in the body.
    #[track_caller]
    pub fn hor(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "hor", value.into_input()))
    }

    /// Requires this `imei` in the body.
    #[track_caller]
    pub fn imei(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "imei", value.into_input()))
    }

    /// Requires this `language` in the body.
    #[track_caller]
    pub fn language(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "language", value.into_input()))
    }

    /// Requires this `meid` in the body.
    #[track_caller]
    pub fn meid(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "meid", value.into_input()))
    }

    /// Requires this `mod` in the body.
    #[track_caller]
    pub fn mod_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "mod", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `os` in the body.
    #[track_caller]
    pub fn os(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "os", value.into_input()))
    }

    /// Requires this `producer` in the body.
    #[track_caller]
    pub fn producer(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "producer", value.into_input()))
    }

    /// Requires this `sn` in the body.
    #[track_caller]
    pub fn sn(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sn", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::devices::CreateTerminalDtoType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `userAgent` in the body.
    #[track_caller]
    pub fn user_agent(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userAgent", value.into_input()))
    }

    /// Requires this `version` in the body.
    #[track_caller]
    pub fn version(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "version", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::CreateTerminalDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/create-device` a mock answers.
pub struct CreateDeviceWhen(::httpmock::When);
impl CreateDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-device$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-device` answers.
pub struct CreateDeviceThen(::httpmock::Then);
impl CreateDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::devices::TerminalInfoDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateDeviceWhen {
    /// Requires this `cookie` in the body.
    #[track_caller]
    pub fn cookie(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "cookie", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `deviceUniqueId` in the body.
    #[track_caller]
    pub fn device_unique_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "deviceUniqueId", value.into_input()))
    }

    /// Requires this `fde` in the body.
    #[track_caller]
    pub fn fde(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fde", value.into_input()))
    }

    /// Requires this `hks` in the body.
    #[track_caller]
    pub fn hks(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "hks", value.into_input()))
    }

    /// Requires this `hor` in the body.
    #[track_caller]
    pub fn hor(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "hor", value.into_input()))
    }

    /// Requires this `imei` in the body.
    #[track_caller]
    pub fn imei(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "imei", value.into_input()))
    }

    /// Requires this `language` in the body.
    #[track_caller]
    pub fn language(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "language", value.into_input()))
    }

    /// Requires this `meid` in the body.
    #[track_caller]
    pub fn meid(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "meid", value.into_input()))
    }

    /// Requires this `mod` in the body.
    #[track_caller]
    pub fn mod_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "mod", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `os` in the body.
    #[track_caller]
    pub fn os(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "os", value.into_input()))
    }

    /// Requires this `producer` in the body.
    #[track_caller]
    pub fn producer(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "producer", value.into_input()))
    }

    /// Requires this `sn` in the body.
    #[track_caller]
    pub fn sn(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sn", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::devices::CreateTerminalDtoType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `userAgent` in the body.
    #[track_caller]
    pub fn user_agent(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userAgent", value.into_input()))
    }

    /// Requires this `version` in the body.
    #[track_caller]
    pub fn version(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "version", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::CreateTerminalDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/delete-device-by-user` a mock answers.
pub struct DeleteDeviceWhen(::httpmock::When);
impl DeleteDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-device-by-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-device-by-user` answers.
pub struct DeleteDeviceThen(::httpmock::Then);
impl DeleteDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteDeviceWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/device-status` a mock answers.
pub struct GetDeviceStatusWhen(::httpmock::When);
impl GetDeviceStatusWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/device-status$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/device-status` answers.
pub struct GetDeviceStatusThen(::httpmock::Then);
impl GetDeviceStatusThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::devices::DeviceStatusResponseDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetDeviceStatusWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }
}

/// Which `POST /api/v3/disable-device-by-user` a mock answers.
pub struct DisableDeviceWhen(::httpmock::When);
impl DisableDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/disable-device-by-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/disable-device-by-user` answers.
pub struct DisableDeviceThen(::httpmock::Then);
impl DisableDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DisableDeviceWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::UpdateTerminalUserDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/enable-device-by-user` a mock answers.
pub struct EnableDeviceWhen(::httpmock::When);
impl EnableDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/enable-device-by-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/enable-device-by-user` answers.
pub struct EnableDeviceThen(::httpmock::Then);
impl EnableDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl EnableDeviceWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::UpdateTerminalUserDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/get-last-login-apps-by-device-ids` a mock answers.
pub struct FindLastLoginAppsByDeviceIdsV2When(::httpmock::When);
impl FindLastLoginAppsByDeviceIdsV2When {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-last-login-apps-by-device-ids$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-last-login-apps-by-device-ids` answers.
pub struct FindLastLoginAppsByDeviceIdsV2Then(::httpmock::Then);
impl FindLastLoginAppsByDeviceIdsV2Then {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl FindLastLoginAppsByDeviceIdsV2When {
    /// Requires this `deviceIds` in the body.
    #[track_caller]
    pub fn device_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "deviceIds", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::QueryTerminalAppsDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/get-last-login-apps-by-deviceIds` a mock answers.
pub struct FindLastLoginAppsByDeviceIdsWhen(::httpmock::When);
impl FindLastLoginAppsByDeviceIdsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/get-last-login-apps-by-deviceIds$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-last-login-apps-by-deviceIds` answers.
pub struct FindLastLoginAppsByDeviceIdsThen(::httpmock::Then);
impl FindLastLoginAppsByDeviceIdsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl FindLastLoginAppsByDeviceIdsWhen {
    /// Requires this `deviceIds` in the body.
    #[track_caller]
    pub fn device_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "deviceIds", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::devices::QueryTerminalAppsDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/suspend-device-by-user` a mock answers.
pub struct SuspendDeviceWhen(::httpmock::When);
impl SuspendDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/suspend-device-by-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/suspend-device-by-user` answers.
pub struct SuspendDeviceThen(::httpmock::Then);
impl SuspendDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl SuspendDeviceWhen {
    /// Requires this `endTime` in the body.
    #[track_caller]
    pub fn end_time(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "endTime", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::devices::DeviceStatusResponseDataDto {
    diff_time: "diffTime",
    status: "status",
});
identity_facade_core::sample!(
    crate::devices::DeviceStatusResponseDataDto,
    "{\"status\":\"activated\"}"
);
identity_facade_core::to_wire!(crate::devices::TerminalInfoDto {
    device_unique_id: "deviceUniqueId",
    id: "id",
});
identity_facade_core::sample!(
    crate::devices::TerminalInfoDto,
    "{\"deviceUniqueId\":\"deviceUniqueId\",\"id\":\"id\"}"
);
