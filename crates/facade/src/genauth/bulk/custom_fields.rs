//! Bulk forms of custom fields.

use genauth_raw::custom_fields::{
    CustomFieldDto, DELETE_CUSTOM_FIELDS, DeleteCustomFieldDto, SET_CUSTOM_DATA, SET_CUSTOM_FIELDS,
    SET_USER_BASE_FIELDS, SetCustomDataDto, SetCustomFieldDto, SetUserBaseFieldDto,
};
use genauth_raw::shared::{IsSuccessDto, TargetType};
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::CustomFields;

bulk! { CustomFields:
    /// Creates or changes definitions of custom fields.
    ///
    /// `POST /api/v3/set-custom-fields`.
    set_all([fields: SetCustomFieldDto; 50]) => SET_CUSTOM_FIELDS, |client| client.set_custom_fields().list(fields) => Items<CustomFieldDto>;

    /// Deletes these definitions of custom fields.
    ///
    /// `POST /api/v3/delete-custom-fields`. Idempotent.
    delete_all(tenant_id: String, [fields: DeleteCustomFieldDto; 50]) => DELETE_CUSTOM_FIELDS, |client| client.delete_custom_fields().tenant_id(tenant_id).list(fields) => IsSuccessDto;

    /// Sets values of custom fields of one object.
    ///
    /// `POST /api/v3/set-custom-data`.
    set_values_all(target_type: TargetType, target_identifier: String, [values: SetCustomDataDto; 50]) => SET_CUSTOM_DATA, |client| client.set_custom_data().target_type(target_type).target_identifier(target_identifier).list(values) => IsSuccessDto;

    /// Changes the built-in fields of users.
    ///
    /// `POST /api/v3/set-user-base-fields`.
    set_user_base_fields_all([fields: SetUserBaseFieldDto; 50]) => SET_USER_BASE_FIELDS, |client| client.set_user_base_fields().list(fields) => Items<CustomFieldDto>;
}
