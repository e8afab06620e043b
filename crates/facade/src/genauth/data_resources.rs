//! Data resources: trees, strings and lists of strings that data policies are about, and the extended fields of their
//! nodes.

use genauth_raw::data_permissions::{
    BatchCreateDnefCall, CheckDataResourceExistsCall, CreateDataResourceByArrayCall,
    CreateDataResourceByStringCall, CreateDataResourceByTreeCall, CreateDataResourceCall,
    CreateDnefCall, DataResourceTreeStructsInput, DataResourceType, DeleteDataResourceCall,
    DeleteDnefCall, ExtendFieldInput, GetDataResourceCall, ListDataResourcesCall, ListDnefCall,
    UpdateDataResourceCall, UpdateDnefCall,
};
use genauth_raw::patterns::KeyPattern;
use identity_facade_core::{AtMost, IntoInput, IntoList, List, Text};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::data_resources -> DataResources,
    "genauth-data-permissions",
    "Data resources and the extended fields of their nodes."
);

impl DataResources {
    /// Creates a data resource of any type: tree, string or array.
    ///
    /// `POST /api/v3/create-data-resource`. One request. Also required: `struct_` and `actions`. With the type in the
    /// name: [`create_tree`](Self::create_tree), [`create_string`](Self::create_string),
    /// [`create_array`](Self::create_array). Limits and errors:
    /// [`create_data_resource`](genauth_raw::Client::create_data_resource).
    #[doc(alias = "createDataResource")]
    pub fn create(
        &self,
        namespace_code: impl IntoInput<Text<0, 50>>,
        resource_code: impl IntoInput<Text<0, 50>>,
        resource_name: impl IntoInput<Text<0, 50>>,
        type_: impl IntoInput<DataResourceType>,
    ) -> CreateDataResourceCall {
        self.client
            .raw()
            .create_data_resource()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .resource_name(resource_name)
            .type_(type_)
    }

    /// Creates a data resource of type tree with up to 50 root nodes.
    ///
    /// `POST /api/v3/create-tree-data-resource`. One request. Also required: `actions`. Limits and errors:
    /// [`create_data_resource_by_tree`](genauth_raw::Client::create_data_resource_by_tree).
    #[doc(alias = "createDataResourceByTree")]
    pub fn create_tree<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<Text<0, 50>>,
        resource_name: impl IntoInput<Text<0, 50>>,
        nodes: impl IntoList<AtMost<DataResourceTreeStructsInput, 50, 1>, M>,
    ) -> CreateDataResourceByTreeCall {
        self.client
            .raw()
            .create_data_resource_by_tree()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .resource_name(resource_name)
            .struct_(nodes)
    }

    /// Creates a data resource of type string with one value.
    ///
    /// `POST /api/v3/create-string-data-resource`. One request. Also required: `actions`. Limits and errors:
    /// [`create_data_resource_by_string`](genauth_raw::Client::create_data_resource_by_string).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// genauth.permission_namespaces().create("files", "Files").await?;
    /// let resources = genauth.data_resources();
    /// resources.create_string("files", "plan", "Plan", "/plans/2026").actions(["read", "write"]).await?;
    /// assert_eq!(resources.list().namespace_codes(["files"]).await?.list.len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataResourceByString")]
    pub fn create_string(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<Text<0, 50>>,
        resource_name: impl IntoInput<Text<0, 50>>,
        value: impl IntoInput<Text<0, 200>>,
    ) -> CreateDataResourceByStringCall {
        self.client
            .raw()
            .create_data_resource_by_string()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .resource_name(resource_name)
            .struct_(value)
    }

    /// Creates a data resource of type array with up to 50 values.
    ///
    /// `POST /api/v3/create-array-data-resource`. One request. Also required: `actions`. Limits and errors:
    /// [`create_data_resource_by_array`](genauth_raw::Client::create_data_resource_by_array).
    #[doc(alias = "createDataResourceByArray")]
    pub fn create_array<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<Text<0, 50>>,
        resource_name: impl IntoInput<Text<0, 50>>,
        values: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> CreateDataResourceByArrayCall {
        self.client
            .raw()
            .create_data_resource_by_array()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .resource_name(resource_name)
            .struct_(values)
    }

    /// Returns one data resource with its actions and its structure.
    ///
    /// `GET /api/v3/get-data-resource`. Idempotent. One request. Limits and errors:
    /// [`get_data_resource`](genauth_raw::Client::get_data_resource).
    #[doc(alias = "getDataResource")]
    pub fn get(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
    ) -> GetDataResourceCall {
        self.client
            .raw()
            .get_data_resource()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
    }

    /// Lists data resources, optionally filtered by namespaces or a search text.
    ///
    /// `GET /api/v3/list-data-resources`. Idempotent. One request. Limits and errors:
    /// [`list_data_resources`](genauth_raw::Client::list_data_resources).
    #[doc(alias = "listDataResources")]
    pub fn list(&self) -> ListDataResourcesCall {
        self.client.raw().list_data_resources()
    }

    /// Updates name, description, actions or structure of one data resource.
    ///
    /// `POST /api/v3/update-data-resource`. One request. Limits and errors:
    /// [`update_data_resource`](genauth_raw::Client::update_data_resource).
    #[doc(alias = "updateDataResource")]
    pub fn update(
        &self,
        namespace_code: impl IntoInput<Text<0, 50>>,
        resource_code: impl IntoInput<Text<0, 50>>,
    ) -> UpdateDataResourceCall {
        self.client
            .raw()
            .update_data_resource()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
    }

    /// Deletes one data resource by namespace code and resource code.
    ///
    /// `POST /api/v3/delete-data-resource`. Idempotent. One request. Limits and errors:
    /// [`delete_data_resource`](genauth_raw::Client::delete_data_resource).
    #[doc(alias = "deleteDataResource")]
    pub fn delete(
        &self,
        namespace_code: impl IntoInput<Text<0, 50>>,
        resource_code: impl IntoInput<Text<0, 50>>,
    ) -> DeleteDataResourceCall {
        self.client
            .raw()
            .delete_data_resource()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
    }

    /// Checks whether a data resource code or name is still free in a permission namespace.
    ///
    /// `GET /api/v3/check-data-resource-exists`. Idempotent. One request. Set `resource_code` or `resource_name`:
    /// `isValid` of the answer is true if it is free. Limits and errors:
    /// [`check_data_resource_exists`](genauth_raw::Client::check_data_resource_exists).
    #[doc(alias = "checkDataResourceExists")]
    pub fn check_available(
        &self,
        namespace_code: impl IntoInput<String>,
    ) -> CheckDataResourceExistsCall {
        self.client
            .raw()
            .check_data_resource_exists()
            .namespace_code(namespace_code)
    }

    /// Creates one extended node field of a data resource.
    ///
    /// `POST /api/v3/create-dnef`. One request. Also required: `value_type`. Limits and errors:
    /// [`create_dnef`](genauth_raw::Client::create_dnef).
    #[doc(alias = "createDnef")]
    pub fn create_field(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
        key: impl IntoInput<Text<1, 64, KeyPattern>>,
        label: impl IntoInput<String>,
    ) -> CreateDnefCall {
        self.client
            .raw()
            .create_dnef()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .key(key)
            .label(label)
    }

    /// Creates several extended node fields of one data resource at once.
    ///
    /// `POST /api/v3/batch-create-dnef`. One request. Limits and errors:
    /// [`batch_create_dnef`](genauth_raw::Client::batch_create_dnef).
    #[doc(alias = "batchCreateDnef")]
    pub fn create_fields_batch<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
        field_list: impl IntoList<List<ExtendFieldInput>, M>,
    ) -> BatchCreateDnefCall {
        self.client
            .raw()
            .batch_create_dnef()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .field_list(field_list)
    }

    /// Lists the extended node fields of one data resource, from `startIndex` on.
    ///
    /// `GET /api/v3/list-dnef`. Idempotent. One request. Pagination is its own: `start_index` and `max_size`. Limits
    /// and errors: [`list_dnef`](genauth_raw::Client::list_dnef).
    #[doc(alias = "listDnef")]
    pub fn list_fields(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
    ) -> ListDnefCall {
        self.client
            .raw()
            .list_dnef()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
    }

    /// Updates label, description or options of one extended node field.
    ///
    /// `POST /api/v3/update-dnef`. One request. Limits and errors: [`update_dnef`](genauth_raw::Client::update_dnef).
    #[doc(alias = "updateDnef")]
    pub fn update_field(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
        key: impl IntoInput<Text<1, 64, KeyPattern>>,
    ) -> UpdateDnefCall {
        self.client
            .raw()
            .update_dnef()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .key(key)
    }

    /// Deletes one extended node field of a data resource by key.
    ///
    /// `POST /api/v3/delete-dnef`. Idempotent. One request. Limits and errors:
    /// [`delete_dnef`](genauth_raw::Client::delete_dnef).
    #[doc(alias = "deleteDnef")]
    pub fn delete_field(
        &self,
        namespace_code: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
        key: impl IntoInput<Text<1, 64, KeyPattern>>,
    ) -> DeleteDnefCall {
        self.client
            .raw()
            .delete_dnef()
            .namespace_code(namespace_code)
            .resource_code(resource_code)
            .key(key)
    }
}
