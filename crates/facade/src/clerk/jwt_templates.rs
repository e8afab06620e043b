//! JWT templates: the claims of custom session tokens.

use clerk_raw::ids::TemplateId;
use clerk_raw::jwt_templates::{
    CreateJwtTemplateCall, DeleteJwtTemplateCall, GetJwtTemplateCall, ListJwtTemplatesCall,
    UpdateJwtTemplateCall,
};
use identity_facade_core::{IntoInput, JsonObject};

use super::Client;
use crate::group::group;

group!(Client::jwt_templates -> JwtTemplates, "clerk-jwt-templates", "JWT templates: claims of custom session tokens.");

impl JwtTemplates {
    /// Lists the JWT templates of the instance.
    ///
    /// `GET /v1/jwt_templates`. Idempotent. Limits and errors:
    /// [`list_jwt_templates`](clerk_raw::Client::list_jwt_templates).
    pub fn list(&self) -> ListJwtTemplatesCall {
        self.client.raw().list_jwt_templates()
    }

    /// Returns one JWT template with claims and lifetime.
    ///
    /// `GET /v1/jwt_templates/{template_id}`. Idempotent. Limits and errors:
    /// [`get_jwt_template`](clerk_raw::Client::get_jwt_template).
    pub fn get(&self, template_id: impl IntoInput<TemplateId>) -> GetJwtTemplateCall {
        self.client.raw().get_jwt_template(template_id)
    }

    /// Creates a JWT template: claims, lifetime and optional signing key of custom tokens.
    ///
    /// `POST /v1/jwt_templates`. `claims` is a JSON object: anything that implements `Serialize` as one. Limits and
    /// errors: [`create_jwt_template`](clerk_raw::Client::create_jwt_template).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use serde_json::json;
    ///
    /// let claims = json!({"aud": "reports", "email": "{{user.primary_email_address}}"});
    /// let template = clerk.jwt_templates().create("reports", claims).lifetime(60).await?;
    /// assert_eq!(clerk.jwt_templates().get(&template.id).await?.name, "reports");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl IntoInput<String>,
        claims: impl IntoInput<JsonObject>,
    ) -> CreateJwtTemplateCall {
        self.client
            .raw()
            .create_jwt_template()
            .name(name)
            .claims(claims)
    }

    /// Updates a JWT template; `name` and `claims` must be sent again.
    ///
    /// `PATCH /v1/jwt_templates/{template_id}`. `claims` replaces all claims. Tokens that were issued before keep
    /// theirs. Limits and errors: [`update_jwt_template`](clerk_raw::Client::update_jwt_template).
    pub fn update(
        &self,
        template_id: impl IntoInput<TemplateId>,
        name: impl IntoInput<String>,
        claims: impl IntoInput<JsonObject>,
    ) -> UpdateJwtTemplateCall {
        self.client
            .raw()
            .update_jwt_template(template_id)
            .name(name)
            .claims(claims)
    }

    /// Deletes a JWT template by its id.
    ///
    /// `DELETE /v1/jwt_templates/{template_id}`. Idempotent. Tokens that were issued before stay valid until they
    /// expire. Limits and errors: [`delete_jwt_template`](clerk_raw::Client::delete_jwt_template).
    pub fn delete(&self, template_id: impl IntoInput<TemplateId>) -> DeleteJwtTemplateCall {
        self.client.raw().delete_jwt_template(template_id)
    }
}
