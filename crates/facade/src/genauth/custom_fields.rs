//! Custom fields: the definitions of an administrator's own members, and their values.

use genauth_raw::custom_fields::{
    DeleteCustomFieldDto, DeleteCustomFieldsCall, GetCustomDataCall, GetCustomDataTargetType,
    GetCustomFieldsCall, GetCustomFieldsTargetType, GetUserBaseFieldsCall, ListCustomFieldsCall,
    ListCustomFieldsDataType, ListCustomFieldsTargetType, ListUserBaseFieldsCall,
    ListUserBaseFieldsDataType, ListUserBaseFieldsTargetType, SetCustomDataCall, SetCustomDataDto,
    SetCustomFieldDto, SetCustomFieldsCall, SetUserBaseFieldDto, SetUserBaseFieldsCall,
};
use genauth_raw::shared::TargetType;
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::custom_fields -> CustomFields,
    "genauth-custom-fields",
    "Custom fields of users, roles, groups and departments, and their values."
);

impl CustomFields {
    /// Lists custom field definitions page by page, filtered by data type, keyword and visibility.
    ///
    /// `GET /api/v3/list-custom-fields`. Idempotent. One request. Limits and errors:
    /// [`list_custom_fields`](genauth_raw::Client::list_custom_fields).
    #[doc(alias = "listCustFields")]
    pub fn list(
        &self,
        target_type: impl IntoInput<ListCustomFieldsTargetType>,
        data_type: impl IntoInput<ListCustomFieldsDataType>,
    ) -> ListCustomFieldsCall {
        self.client
            .raw()
            .list_custom_fields()
            .target_type(target_type)
            .data_type(data_type)
    }

    /// Returns all custom field definitions of one target type; not paginated.
    ///
    /// `GET /api/v3/get-custom-fields`. Idempotent. One request. Limits and errors:
    /// [`get_custom_fields`](genauth_raw::Client::get_custom_fields).
    #[doc(alias = "getCustomFields")]
    pub fn list_unpaged(
        &self,
        target_type: impl IntoInput<GetCustomFieldsTargetType>,
    ) -> GetCustomFieldsCall {
        self.client
            .raw()
            .get_custom_fields()
            .target_type(target_type)
    }

    /// Creates or updates up to 50 custom field definitions.
    ///
    /// `POST /api/v3/set-custom-fields`. One request. Limits and errors:
    /// [`set_custom_fields`](genauth_raw::Client::set_custom_fields).
    #[doc(alias = "setCustomFields")]
    pub fn set<M>(
        &self,
        list: impl IntoList<AtMost<SetCustomFieldDto, 50, 1>, M>,
    ) -> SetCustomFieldsCall {
        self.client.raw().set_custom_fields().list(list)
    }

    /// Deletes up to 50 custom field definitions by target type and key.
    ///
    /// `POST /api/v3/delete-custom-fields`. Idempotent. One request. Limits and errors:
    /// [`delete_custom_fields`](genauth_raw::Client::delete_custom_fields).
    #[doc(alias = "deleteCustomFields")]
    pub fn delete<M>(
        &self,
        tenant_id: impl IntoInput<String>,
        list: impl IntoList<AtMost<DeleteCustomFieldDto, 50, 1>, M>,
    ) -> DeleteCustomFieldsCall {
        self.client
            .raw()
            .delete_custom_fields()
            .tenant_id(tenant_id)
            .list(list)
    }

    /// Returns the custom field values of one user, role or group.
    ///
    /// `GET /api/v3/get-custom-data`. Idempotent. One request. Of a role, its namespace is set with `namespace`. Limits
    /// and errors: [`get_custom_data`](genauth_raw::Client::get_custom_data).
    #[doc(alias = "getCustomData")]
    pub fn get_values(
        &self,
        target_type: impl IntoInput<GetCustomDataTargetType>,
        target_identifier: impl IntoInput<String>,
    ) -> GetCustomDataCall {
        self.client
            .raw()
            .get_custom_data()
            .target_type(target_type)
            .target_identifier(target_identifier)
    }

    /// Sets up to 50 custom field values of one user, role, group or department.
    ///
    /// `POST /api/v3/set-custom-data`. One request. Of a role, its namespace is set with `namespace`. Limits and
    /// errors: [`set_custom_data`](genauth_raw::Client::set_custom_data).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::genauth_raw::custom_fields::SetCustomDataDto;
    ///
    /// # let ada = genauth.users().create().username("ada").await?.user_id;
    /// let floor = SetCustomDataDto::builder().key("floor").value("3");
    /// let fields = genauth.custom_fields();
    /// assert!(fields.set_values("USER", ada.as_str(), [floor]).await?.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setCustomData")]
    pub fn set_values<M>(
        &self,
        target_type: impl IntoInput<TargetType>,
        target_identifier: impl IntoInput<String>,
        list: impl IntoList<AtMost<SetCustomDataDto, 50, 1>, M>,
    ) -> SetCustomDataCall {
        self.client
            .raw()
            .set_custom_data()
            .target_type(target_type)
            .target_identifier(target_identifier)
            .list(list)
    }

    /// Lists built-in user field definitions page by page, filtered by data type, keyword and visibility.
    ///
    /// `GET /api/v3/list-user-base-fields`. Idempotent. One request. Limits and errors:
    /// [`list_user_base_fields`](genauth_raw::Client::list_user_base_fields).
    #[doc(alias = "listUserBaseFields")]
    pub fn list_user_base_fields(
        &self,
        target_type: impl IntoInput<ListUserBaseFieldsTargetType>,
        data_type: impl IntoInput<ListUserBaseFieldsDataType>,
    ) -> ListUserBaseFieldsCall {
        self.client
            .raw()
            .list_user_base_fields()
            .target_type(target_type)
            .data_type(data_type)
    }

    /// Returns all built-in user field definitions; not paginated.
    ///
    /// `GET /api/v3/get-user-base-fields`. Idempotent. One request. Limits and errors:
    /// [`get_user_base_fields`](genauth_raw::Client::get_user_base_fields).
    #[doc(alias = "getUserBaseFields")]
    pub fn list_user_base_fields_unpaged(&self) -> GetUserBaseFieldsCall {
        self.client.raw().get_user_base_fields()
    }

    /// Changes label, visibility and editability of up to 50 built-in user fields.
    ///
    /// `POST /api/v3/set-user-base-fields`. One request. Limits and errors:
    /// [`set_user_base_fields`](genauth_raw::Client::set_user_base_fields).
    #[doc(alias = "setUserBaseFields")]
    pub fn set_user_base_fields<M>(
        &self,
        list: impl IntoList<AtMost<SetUserBaseFieldDto, 50, 1>, M>,
    ) -> SetUserBaseFieldsCall {
        self.client.raw().set_user_base_fields().list(list)
    }
}
