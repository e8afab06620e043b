//! Data policies: statements that allow or deny actions on data resources, granted to subjects.

use genauth_raw::data_permissions::{
    AuthorizeDataPoliciesCall, CheckDataPolicyExistsCall, CreateDataPolicyCall,
    DataStatementPermissionDto, DeleteDataPolicyCall, GetDataPolicyCall, ListDataPolicesCall,
    ListDataPolicyTargetsCall, ListSimpleDataPolicesCall, RevokeDataPolicyCall, SubjectDto,
    UpdateDataPolicyCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, List, Text};

use super::ManagementClient;
use super::target::Target;
use crate::group::group;

group!(
    ManagementClient::data_policies -> DataPolicies,
    "genauth-data-permissions",
    "Data policies, and the subjects that they are granted to."
);

impl DataPolicies {
    /// Creates a data policy with up to 5 statements that allow or deny data resource actions.
    ///
    /// `POST /api/v3/create-data-policy`. One request. It takes effect when it is granted:
    /// [`authorize`](Self::authorize). Limits and errors:
    /// [`create_data_policy`](genauth_raw::Client::create_data_policy).
    #[doc(alias = "createDataPolicy")]
    pub fn create<M>(
        &self,
        policy_name: impl IntoInput<Text<0, 50>>,
        statement_list: impl IntoList<AtMost<DataStatementPermissionDto, 5, 1>, M>,
    ) -> CreateDataPolicyCall {
        self.client
            .raw()
            .create_data_policy()
            .policy_name(policy_name)
            .statement_list(statement_list)
    }

    /// Returns one data policy by ID: name, description and times.
    ///
    /// `GET /api/v3/get-data-policy`. Idempotent. One request. Its resources and subjects: [`list`](Self::list). Limits and
    /// errors: [`get_data_policy`](genauth_raw::Client::get_data_policy).
    #[doc(alias = "getDataPolicy")]
    pub fn get(&self, policy_id: impl IntoInput<String>) -> GetDataPolicyCall {
        self.client.raw().get_data_policy().policy_id(policy_id)
    }

    /// Lists data policies with their resources and authorized subjects.
    ///
    /// `GET /api/v3/list-data-policies`. Idempotent. One request. Limits and errors:
    /// [`list_data_polices`](genauth_raw::Client::list_data_polices).
    #[doc(alias = "listDataPolices")]
    pub fn list(&self) -> ListDataPolicesCall {
        self.client.raw().list_data_polices()
    }

    /// Lists data policies with ID, name and description only.
    ///
    /// `GET /api/v3/list-simple-data-policies`. Idempotent. One request. Limits and errors:
    /// [`list_simple_data_polices`](genauth_raw::Client::list_simple_data_polices).
    #[doc(alias = "listSimpleDataPolices")]
    pub fn list_simple(&self) -> ListSimpleDataPolicesCall {
        self.client.raw().list_simple_data_polices()
    }

    /// Updates name, description or statements of one data policy.
    ///
    /// `POST /api/v3/update-data-policy`. One request. It changes what every subject of the policy may do. Limits and
    /// errors: [`update_data_policy`](genauth_raw::Client::update_data_policy).
    #[doc(alias = "updateDataPolicy")]
    pub fn update(&self, policy_id: impl IntoInput<String>) -> UpdateDataPolicyCall {
        self.client.raw().update_data_policy().policy_id(policy_id)
    }

    /// Deletes one data policy by `policyId`.
    ///
    /// `POST /api/v3/delete-data-policy`. Idempotent. One request. Every subject loses what the policy gave. Limits and
    /// errors: [`delete_data_policy`](genauth_raw::Client::delete_data_policy).
    #[doc(alias = "deleteDataPolicy")]
    pub fn delete(&self, policy_id: impl IntoInput<String>) -> DeleteDataPolicyCall {
        self.client.raw().delete_data_policy().policy_id(policy_id)
    }

    /// Grants up to 50 data policies to users, organizations, groups or roles.
    ///
    /// `POST /api/v3/authorize-data-policies`. One request. Limits and errors:
    /// [`authorize_data_policies`](genauth_raw::Client::authorize_data_policies).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let ada = serde_json::json!({ "username": "ada" });
    /// # let ada = genauth.request("POST", "/api/v3/create-user").json(ada).await?;
    /// # let ada = ada["userId"].as_str().unwrap_or_default();
    /// use identity_facade::genauth::Target;
    /// use identity_facade::genauth_raw::data_permissions::DataStatementPermissionDto;
    ///
    /// genauth.permission_namespaces().create("files", "Files").await?;
    /// genauth.data_resources().create_string("files", "plan", "Plan", "/plans").actions(["read"]).await?;
    /// let readable = DataStatementPermissionDto::builder().effect("ALLOW").permissions(["files/plan/read"]);
    /// let policy = genauth.data_policies().create("readers", [readable]).await?;
    /// genauth.data_policies().authorize([&policy.policy_id], [Target::user(ada)]).await?;
    ///
    /// let checked = genauth.data_permissions().check("files", ada, "read", ["/plan"]).await?;
    /// assert!(checked.check_result_list[0].enabled);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorizeDataPolicies")]
    pub fn authorize<M, N>(
        &self,
        policy_ids: impl IntoList<AtMost<String, 50, 1>, M>,
        target_list: impl IntoList<List<SubjectDto>, N>,
    ) -> AuthorizeDataPoliciesCall {
        self.client
            .raw()
            .authorize_data_policies()
            .policy_ids(policy_ids)
            .target_list(target_list)
    }

    /// Removes one data policy from one subject; the policy itself remains.
    ///
    /// `POST /api/v3/revoke-data-policy`. Idempotent. One request. What other policies give to the subject stays.
    /// Limits and errors: [`revoke_data_policy`](genauth_raw::Client::revoke_data_policy).
    #[doc(alias = "revokeDataPolicy")]
    pub fn revoke(
        &self,
        policy_id: impl IntoInput<String>,
        target: Target,
    ) -> RevokeDataPolicyCall {
        self.client
            .raw()
            .revoke_data_policy()
            .policy_id(policy_id)
            .target_type(target.subject_type())
            .target_identifier(target.identifier)
    }

    /// Lists the subjects that one data policy is granted to.
    ///
    /// `GET /api/v3/list-data-policy-targets`. Idempotent. One request. Limits and errors:
    /// [`list_data_policy_targets`](genauth_raw::Client::list_data_policy_targets).
    #[doc(alias = "listDataPolicyTargets")]
    pub fn list_targets(&self, policy_id: impl IntoInput<String>) -> ListDataPolicyTargetsCall {
        self.client
            .raw()
            .list_data_policy_targets()
            .policy_id(policy_id)
    }

    /// Checks whether a data policy name is still free.
    ///
    /// `GET /api/v3/check-data-policy-exists`. Idempotent. One request. `isValid` of the answer is true if the name is
    /// free. Limits and errors: [`check_data_policy_exists`](genauth_raw::Client::check_data_policy_exists).
    #[doc(alias = "checkDataPolicyExists")]
    pub fn check_available(
        &self,
        policy_name: impl IntoInput<String>,
    ) -> CheckDataPolicyExistsCall {
        self.client
            .raw()
            .check_data_policy_exists()
            .policy_name(policy_name)
    }
}
