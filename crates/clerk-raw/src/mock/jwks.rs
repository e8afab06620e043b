// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /jwks` a mock answers.
pub struct GetJwksWhen(::httpmock::When);
impl GetJwksWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/jwks$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /jwks` answers.
pub struct GetJwksThen(::httpmock::Then);
impl GetJwksThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::jwks::Jwks) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::jwks::Jwks { keys: "keys" });
identity_facade_core::sample!(crate::jwks::Jwks, "{}");
identity_facade_core::to_wire!(crate::jwks::JwksEcdsaPublicKey {
    alg: "alg",
    crv: "crv",
    kid: "kid",
    kty: "kty",
    use_: "use",
    x: "x",
    x5c: "x5c",
    x5t: "x5t",
    x5t_s256: "x5t#S256",
    x5u: "x5u",
    y: "y",
});
identity_facade_core::sample!(
    crate::jwks::JwksEcdsaPublicKey,
    "{\"alg\":\"alg\",\"crv\":\"crv\",\"kid\":\"kid\",\"kty\":\"kty\",\"use\":\"use\",\"x\":\"x\",\"y\":\"y\"}"
);
identity_facade_core::to_wire!(crate::jwks::JwksEd25519PublicKey {
    alg: "alg",
    crv: "crv",
    kid: "kid",
    kty: "kty",
    use_: "use",
    x: "x",
    x5c: "x5c",
    x5t: "x5t",
    x5t_s256: "x5t#S256",
    x5u: "x5u",
});
identity_facade_core::sample!(
    crate::jwks::JwksEd25519PublicKey,
    "{\"alg\":\"alg\",\"crv\":\"crv\",\"kid\":\"kid\",\"kty\":\"kty\",\"use\":\"use\",\"x\":\"x\"}"
);
identity_facade_core::to_wire!(
    enum crate ::jwks::JwksKeysItem { Ed25519, Ecdsa, Rsa, Symmetric, Unknown }
);
identity_facade_core::sample!(
    crate::jwks::JwksKeysItem,
    "{\"alg\":\"alg\",\"crv\":\"crv\",\"kid\":\"kid\",\"kty\":\"OKP\",\"use\":\"use\",\"x\":\"x\"}"
);
identity_facade_core::to_wire!(crate::jwks::JwksRsaPublicKey {
    alg: "alg",
    e: "e",
    kid: "kid",
    kty: "kty",
    n: "n",
    use_: "use",
    x5c: "x5c",
    x5t: "x5t",
    x5t_s256: "x5t#S256",
    x5u: "x5u",
});
identity_facade_core::sample!(
    crate::jwks::JwksRsaPublicKey,
    "{\"alg\":\"alg\",\"e\":\"e\",\"kid\":\"kid\",\"kty\":\"kty\",\"n\":\"n\",\"use\":\"use\"}"
);
identity_facade_core::to_wire!(crate::jwks::JwksSymmetricKey {
    alg: "alg",
    k: "k",
    kid: "kid",
    kty: "kty",
    use_: "use",
    x5c: "x5c",
    x5t: "x5t",
    x5t_s256: "x5t#S256",
    x5u: "x5u",
});
identity_facade_core::sample!(
    crate::jwks::JwksSymmetricKey,
    "{\"alg\":\"alg\",\"k\":\"secret\",\"kid\":\"kid\",\"kty\":\"kty\",\"use\":\"use\"}"
);
