//! Plain structs with the members of the facade's types: what a handwritten client would derive, without an answer to
//! anything that is missing or new.

use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
pub struct Scope {
    pub from_machine_id: String,
    pub to_machine_id: String,
    pub deleted: bool,
}

#[derive(Deserialize)]
pub struct Outcome {
    pub success: bool,
}

#[derive(Deserialize)]
pub struct User {
    pub id: String,
    pub object: String,
    pub username: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub image_url: Option<String>,
    pub profile_image_url: Option<String>,
    pub has_image: bool,
    pub primary_email_address_id: Option<String>,
    pub primary_phone_number_id: Option<String>,
    pub primary_web3_wallet_id: Option<String>,
    pub password_enabled: bool,
    pub two_factor_enabled: bool,
    pub totp_enabled: bool,
    pub backup_code_enabled: bool,
    pub email_addresses: Vec<EmailAddress>,
    pub phone_numbers: Vec<PhoneNumber>,
    pub web3_wallets: Vec<Value>,
    pub passkeys: Vec<Value>,
    pub external_accounts: Vec<Value>,
    pub saml_accounts: Vec<Value>,
    pub enterprise_accounts: Vec<Value>,
    pub password_last_updated_at: Option<i64>,
    pub public_metadata: Map<String, Value>,
    pub private_metadata: Option<Map<String, Value>>,
    pub unsafe_metadata: Option<Map<String, Value>>,
    pub external_id: Option<String>,
    pub last_sign_in_at: Option<i64>,
    pub banned: bool,
    pub locked: bool,
    pub lockout_expires_in_seconds: Option<i64>,
    pub verification_attempts_remaining: Option<i64>,
    pub created_at: i64,
    pub updated_at: i64,
    pub delete_self_enabled: bool,
    pub create_organization_enabled: bool,
    pub create_organizations_limit: Option<i64>,
    pub last_active_at: Option<i64>,
    pub mfa_enabled_at: Option<i64>,
    pub mfa_disabled_at: Option<i64>,
    pub legal_accepted_at: Option<i64>,
    pub bypass_client_trust: Option<bool>,
    pub deprovisioned: Option<bool>,
    pub organization_memberships: Option<Vec<Value>>,
    pub scim: Option<Value>,
}

#[derive(Deserialize)]
pub struct EmailAddress {
    pub id: Option<String>,
    pub object: String,
    pub email_address: String,
    pub reserved: bool,
    pub verification: Option<Verification>,
    pub linked_to: Vec<Link>,
    pub matches_sso_connection: Option<bool>,
    pub created_at: i64,
    pub updated_at: i64,
}

#[derive(Deserialize)]
pub struct PhoneNumber {
    pub id: Option<String>,
    pub object: String,
    pub phone_number: String,
    pub reserved_for_second_factor: Option<bool>,
    pub default_second_factor: Option<bool>,
    pub reserved: bool,
    pub verification: Option<Verification>,
    pub linked_to: Vec<Link>,
    pub backup_codes: Option<Vec<String>>,
    pub created_at: i64,
    pub updated_at: i64,
}

/// One shape for every kind, as a handwritten client has it.
#[derive(Deserialize)]
pub struct Verification {
    pub object: Option<String>,
    pub status: String,
    pub strategy: String,
    pub attempts: Option<i64>,
    pub expire_at: Option<i64>,
    pub channel: Option<String>,
    pub verified_at_client: Option<String>,
}

#[derive(Deserialize)]
pub struct Link {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: String,
}

#[derive(Deserialize)]
pub struct Users {
    #[serde(rename = "totalCount")]
    pub total: i64,
    pub list: Vec<Person>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    pub user_id: String,
    pub created_at: String,
    pub updated_at: String,
    pub status: String,
    pub work_status: String,
    pub external_id: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub phone_country_code: Option<String>,
    pub username: Option<String>,
    pub name: Option<String>,
    pub nickname: Option<String>,
    pub photo: Option<String>,
    pub logins_count: Option<i64>,
    pub last_login: Option<String>,
    pub last_login_app: Option<String>,
    pub last_ip: Option<String>,
    pub last_mfa_time: Option<String>,
    pub gender: String,
    pub email_verified: bool,
    pub phone_verified: bool,
    pub password_last_set_at: Option<String>,
    pub password_security_level: Option<i64>,
    pub birthdate: Option<String>,
    pub country: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub address: Option<String>,
    pub formatted: Option<String>,
    pub street_address: Option<String>,
    pub postal_code: Option<String>,
    pub company: Option<String>,
    pub browser: Option<String>,
    pub device: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub middle_name: Option<String>,
    pub preferred_username: Option<String>,
    pub profile: Option<String>,
    pub website: Option<String>,
    pub locale: Option<String>,
    pub zoneinfo: Option<String>,
    pub identity_number: Option<String>,
    pub reset_password_on_next_login: Option<bool>,
    pub register_source: Option<Vec<String>>,
    pub department_ids: Option<Vec<String>>,
    pub main_department_id: Option<String>,
    pub post_id_list: Option<Vec<String>>,
    pub identities: Option<Vec<Value>>,
    pub custom_data: Option<Value>,
    pub metadata_source: Option<Value>,
    pub signed_up: Option<String>,
    pub status_changed_at: Option<String>,
    pub tenant_id: Option<String>,
    pub user_source_id: Option<String>,
    pub user_source_type: Option<String>,
}
