//! Routes behind the layers and extractors: nobody reaches a handler who was not verified, whatever the request looks like.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::common::{self, builder, genauth, list, session, text, token};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::routing::{any, get, post};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use identity_verify::clerk::{
    Auth, Authenticator, M2mToken, Permission, RequireLayer, Reverification, Role, SessionCookies,
    SessionToken, TokenApi, TokenKind, Verifier,
};
use identity_verify::genauth::{self as gen_auth, AccessToken, MachineToken};
use identity_verify::{
    AuthLayer, Authenticate, Error, FetchError, FetchFuture, Forbidden, KeySet, OpaquePolicy,
    Reason,
};
use serde_json::{Value, json};
use tower_service::Service;

const KEY: &str = "pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA";

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    extensions: http::Extensions,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    fn reason(&self) -> Option<Reason> {
        self.extensions.get::<Error>().map(Error::reason)
    }
}

async fn send(app: &Router, request: Request<Body>) -> Answer {
    let response = app.clone().call(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    Answer {
        status: parts.status,
        headers: parts.headers,
        extensions: parts.extensions,
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

async fn get_with(app: &Router, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(app, request.body(Body::empty()).unwrap()).await
}

async fn bearer(app: &Router, path: &str, token: &str) -> Answer {
    get_with(app, path, &[("authorization", &format!("Bearer {token}"))]).await
}

fn sessions() -> Authenticator {
    Authenticator::new(builder().build().unwrap())
}

fn with_cookies() -> Authenticator {
    sessions().cookies(SessionCookies::new(KEY).unwrap())
}

fn valid() -> String {
    session(&json!({}))
}

/// A session in an organization.
fn member(role: &str) -> String {
    let organization = json!({"id": "org_1", "rol": role, "per": "create", "fpm": "1"});
    session(&json!({"o": organization, "fea": "o:invoices", "fva": [3, -1]}))
}

async fn who(session: SessionToken) -> String {
    session.user_id().to_owned()
}

async fn maybe(session: Option<SessionToken>) -> String {
    session.map_or("nobody".to_owned(), |session| session.user_id().to_owned())
}

#[tokio::test]
async fn a_route_is_reached_with_an_accepted_token_only() {
    let app = Router::new()
        .route("/", get(who))
        .layer(AuthLayer::new(sessions()));
    let accepted = bearer(&app, "/", &valid()).await;
    assert_eq!(
        (accepted.status, accepted.body.as_str()),
        (StatusCode::OK, "user_1")
    );

    let missing = get_with(&app, "/", &[]).await;
    assert_eq!(missing.status, StatusCode::UNAUTHORIZED);
    assert_eq!(missing.header("www-authenticate"), Some("Bearer"));
    assert_eq!(missing.reason(), Some(Reason::TokenMissing));
}

#[tokio::test]
async fn a_client_learns_nothing_of_why_it_was_refused() {
    let app = Router::new()
        .route("/", get(who))
        .layer(AuthLayer::new(sessions()));
    let mut answers = Vec::new();
    for (token, reason) in [
        (session(&json!({"exp": 1})), Reason::Expired),
        (token("m2m"), Reason::TypeMismatch),
        ("nonsense".to_owned(), Reason::TokenInvalid),
        (session(&json!({"sts": "pending"})), Reason::SessionPending),
        (format!("{}x", valid()), Reason::TokenInvalid),
    ] {
        let answer = bearer(&app, "/", &token).await;
        assert_eq!(answer.reason(), Some(reason), "for logs");
        answers.push(answer);
    }
    let first = &answers[0];
    assert_eq!(first.status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        first.header("www-authenticate"),
        Some(r#"Bearer error="invalid_token""#)
    );
    for answer in &answers {
        assert_eq!(
            (answer.status, &answer.headers, &answer.body),
            (first.status, &first.headers, &first.body)
        );
    }
}

/// `CVE-2026-41248` and its kind: a guard that matches paths, and a router that reads them otherwise.
#[tokio::test]
async fn attack_15_no_spelling_of_a_path_leads_around_the_layer() {
    let reached = Arc::new(AtomicUsize::new(0));
    let handler = {
        let reached = reached.clone();
        move || async move {
            reached.fetch_add(1, Ordering::SeqCst);
            "secret"
        }
    };
    let routes = || {
        Router::new()
            .route("/admin", any(handler.clone()))
            .route("/admin/users", any(handler.clone()))
            .route("/admin/{*rest}", any(handler.clone()))
    };
    let layer = AuthLayer::new(with_cookies());
    let public = || Router::new().route("/health", get(async || "well"));
    let inner = Router::new()
        .route("/users", any(handler.clone()))
        .route("/{*rest}", any(handler.clone()));
    let apps = [
        public().merge(routes().layer(layer.clone())),
        routes().layer(layer.clone()).merge(public()),
        routes().route_layer(layer.clone()).merge(public()),
        public().nest("/admin", inner.layer(layer.clone())),
        Router::new()
            .fallback(handler.clone())
            .layer(layer.clone())
            .merge(public()),
    ];
    let paths = [
        "/admin",
        "/admin/",
        "//admin",
        "/admin//users",
        "/admin%2Fusers",
        "/admin%2fusers",
        "/%61dmin/users",
        "/admin/%75sers",
        "/admin/users%2F",
        "/admin/users/..%2f",
        "/health/../admin/users",
        "/health/%2e%2e/admin",
        "/./admin/users",
        "/admin;x=1/users",
        "/admin/users;",
        "/ADMIN/USERS",
        "/admin/users%00",
        "/admin/%zz",
        "/admin/%",
        "/admin/%E0%A4%A",
        "/admin%5cusers",
        "/admin/users?_next=/health",
        "/admin/users#/health",
        "/health%2F..%2Fadmin/users",
        "/admin/%252e%252e/users",
        "/admin/users%20",
        "/admin/users/.json",
        "http://health/admin/users",
        "http://other.example//admin/users",
    ];
    let methods = [
        Method::GET,
        Method::POST,
        Method::HEAD,
        Method::OPTIONS,
        Method::from_bytes(b"PROPFIND").unwrap(),
    ];
    for app in &apps {
        assert_eq!(get_with(app, "/health", &[]).await.status, StatusCode::OK);
        for path in paths {
            for method in &methods {
                let plain = Request::builder().method(method).uri(path);
                let odd = Request::builder()
                    .method(method)
                    .uri(path)
                    .header("x-original-url", "/health")
                    .header("x-rewrite-url", "/health")
                    .header("x-forwarded-uri", "/health")
                    .header("x-middleware-subrequest", "middleware")
                    .header("x-http-method-override", "GET");
                for request in [plain, odd] {
                    let answer = send(app, request.body(Body::empty()).unwrap()).await;
                    assert!(
                        !answer.status.is_success(),
                        "{method} {path}: {}",
                        answer.status
                    );
                    assert!(!answer.body.contains("secret"), "{method} {path}");
                }
            }
        }
        assert_eq!(reached.load(Ordering::SeqCst), 0);
        assert_eq!(bearer(app, "/admin/users", &valid()).await.body, "secret");
        assert_eq!(
            reached.swap(0, Ordering::SeqCst),
            1,
            "with a token it is reached"
        );
    }
}

#[tokio::test]
async fn sessions_come_from_cookies_too_and_other_kinds_never() {
    let authenticator = with_cookies().accept([TokenKind::Session, TokenKind::M2m]);
    let app = Router::new()
        .route("/", get(async |auth: Auth| auth.subject().to_owned()))
        .layer(AuthLayer::new(authenticator));
    let suffixed = SessionCookies::new(KEY).unwrap().suffixed_name().to_owned();
    let with = async |cookie: String| get_with(&app, "/", &[("cookie", &cookie)]).await;

    assert_eq!(
        with(format!("a=b; __session={}", valid())).await.body,
        "user_1"
    );
    assert_eq!(with(format!("{suffixed}={}", valid())).await.body, "user_1");
    // One of another application or an old one is passed over, if another is accepted.
    let (old, other) = (session(&json!({"exp": 1})), token("m2m"));
    assert_eq!(
        with(format!("{suffixed}={old}; __session={}", valid()))
            .await
            .body,
        "user_1"
    );
    assert_eq!(
        with(format!("{suffixed}={old}; __session={other}"))
            .await
            .reason(),
        Some(Reason::Expired)
    );
    let many = format!("{}__session={}", "__session=x;".repeat(8), valid());
    assert_eq!(
        with(many).await.status,
        StatusCode::UNAUTHORIZED,
        "8 are tried"
    );

    assert_eq!(
        with(format!("__session={other}")).await.reason(),
        Some(Reason::TypeMismatch)
    );
    assert_eq!(
        bearer(&app, "/", &other).await.body,
        "mch_2FacadeMachineA000000000000"
    );
    // The header counts, if it has a token.
    let both = [
        ("authorization", "Bearer nonsense"),
        ("cookie", &format!("__session={}", valid())),
    ];
    assert_eq!(
        get_with(&app, "/", &both).await.status,
        StatusCode::UNAUTHORIZED
    );
    let basic = [
        ("authorization", "Basic dXNlcjpwYXNz"),
        ("cookie", &format!("__session={}", valid())),
    ];
    assert_eq!(get_with(&app, "/", &basic).await.body, "user_1");
    // Without sessions no cookie is looked at; without cookies none is either.
    let cookie = format!("__session={}", valid());
    for authenticator in [with_cookies().accept([TokenKind::M2m]), sessions()] {
        let app = Router::new()
            .route("/", get(async || "in"))
            .layer(AuthLayer::new(authenticator));
        let answer = get_with(&app, "/", &[("cookie", &cookie)]).await;
        assert_eq!(answer.reason(), Some(Reason::TokenMissing));
    }
}

#[tokio::test]
async fn two_authorization_headers_are_refused() {
    for layer in [
        AuthLayer::new(with_cookies()),
        AuthLayer::new(with_cookies()).optional(),
    ] {
        let app = Router::new().route("/", get(maybe)).layer(layer);
        let token = format!("Bearer {}", valid());
        let cookie = format!("__session={}", valid());
        let twice = [
            ("authorization", token.as_str()),
            ("authorization", &token),
            ("cookie", &cookie),
        ];
        let answer = get_with(&app, "/", &twice).await;
        assert_eq!(
            (answer.status, answer.reason()),
            (StatusCode::UNAUTHORIZED, Some(Reason::TokenInvalid))
        );
    }
}

#[tokio::test]
async fn only_the_absence_of_a_token_is_nobody() {
    let app = Router::new()
        .route("/maybe", get(maybe))
        .route("/who", get(who))
        .layer(
            AuthLayer::new(with_cookies().accept([TokenKind::Session, TokenKind::M2m])).optional(),
        );
    assert_eq!(get_with(&app, "/maybe", &[]).await.body, "nobody");
    assert_eq!(bearer(&app, "/maybe", &valid()).await.body, "user_1");
    let missing = get_with(&app, "/who", &[]).await;
    assert_eq!(missing.status, StatusCode::UNAUTHORIZED);
    assert_eq!(missing.header("www-authenticate"), Some("Bearer"));

    let old = session(&json!({"exp": 1}));
    assert_eq!(
        bearer(&app, "/maybe", &old).await.status,
        StatusCode::UNAUTHORIZED
    );
    let cookie = format!("__session={old}");
    assert_eq!(
        get_with(&app, "/maybe", &[("cookie", &cookie)])
            .await
            .status,
        StatusCode::UNAUTHORIZED
    );
    // A machine is not nobody, and no person either.
    for path in ["/maybe", "/who"] {
        assert_eq!(
            bearer(&app, path, &token("m2m")).await.status,
            StatusCode::FORBIDDEN
        );
    }
}

#[tokio::test]
async fn a_handler_names_the_kind_that_it_serves() {
    let app = Router::new()
        .route("/person", get(who))
        .route(
            "/machine",
            get(async |token: M2mToken| token.machine_id().to_owned()),
        )
        .layer(AuthLayer::new(
            sessions().accept([TokenKind::Session, TokenKind::M2m]),
        ));
    for (path, token, status) in [
        ("/person", valid(), 200),
        ("/person", token("m2m"), 403),
        ("/machine", token("m2m"), 200),
        ("/machine", valid(), 403),
        ("/machine", token("oauth"), 401),
    ] {
        let answer = bearer(&app, path, &token).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        if status == 403 {
            let challenge = r#"Bearer error="insufficient_scope""#;
            assert_eq!(answer.header("www-authenticate"), Some(challenge));
        }
    }
}

#[tokio::test]
async fn a_route_that_no_layer_protects_serves_nobody() {
    let app = Router::new()
        .route("/who", get(who))
        .route("/maybe", get(maybe))
        .route("/machine", get(async |_: M2mToken| "in"))
        .route("/token", get(async |_: AccessToken| "in"))
        .route("/maybe-token", get(async |_: Option<AccessToken>| "in"))
        .route(
            "/guarded",
            get(async || "in").route_layer(RequireLayer::new(Role("admin"))),
        );
    for path in [
        "/who",
        "/maybe",
        "/machine",
        "/token",
        "/maybe-token",
        "/guarded",
    ] {
        for answer in [
            get_with(&app, path, &[]).await,
            bearer(&app, path, &member("admin")).await,
        ] {
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
        }
    }
    // The other vendor's layer says nothing about this one's callers.
    let app = app.layer(
        AuthLayer::new(gen_auth::Authenticator::<AccessToken>::new(
            gen_auth_verifier(),
        ))
        .optional(),
    );
    assert_eq!(
        get_with(&app, "/who", &[]).await.status,
        StatusCode::INTERNAL_SERVER_ERROR
    );
    assert_eq!(
        get_with(&app, "/maybe-token", &[]).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_layer_further_in_counts() {
    let strict = Router::new()
        .route("/", get(maybe))
        .layer(AuthLayer::new(sessions()));
    let app = strict.layer(AuthLayer::new(sessions()).optional());
    assert_eq!(
        get_with(&app, "/", &[]).await.status,
        StatusCode::UNAUTHORIZED
    );

    // What an outer layer found is not what an inner one was asked for.
    let other = Authenticator::new(
        builder()
            .authorized_parties(["https://other.example"])
            .build()
            .unwrap(),
    );
    let inner = Router::new()
        .route("/", get(maybe))
        .layer(AuthLayer::new(other).optional());
    let app = inner.layer(AuthLayer::new(sessions()));
    assert_eq!(
        bearer(&app, "/", &valid()).await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_caller_without_the_permission_is_refused() {
    async fn create(auth: Auth) -> Result<StatusCode, Forbidden> {
        auth.require(Permission("org:invoices:create"))?;
        Ok(StatusCode::CREATED)
    }
    let layered = || post(async || StatusCode::CREATED);
    let app = Router::new()
        .route("/in-the-handler", post(create))
        .route("/by-a-layer", layered())
        .route_layer(RequireLayer::new(Permission("org:invoices:create")))
        .merge(Router::new().route("/handler-alone", post(create)))
        .layer(AuthLayer::new(
            sessions().accept([TokenKind::Session, TokenKind::M2m]),
        ));
    for path in ["/in-the-handler", "/by-a-layer", "/handler-alone"] {
        let post = async |token: &str| {
            let request = Request::post(path).header("authorization", format!("Bearer {token}"));
            send(&app, request.body(Body::empty()).unwrap()).await
        };
        assert_eq!(post(&member("admin")).await.status, StatusCode::CREATED);
        for token in [valid(), token("m2m")] {
            let answer = post(&token).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            assert!(!answer.body.contains("invoices"), "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_person_who_has_to_verify_again_gets_the_answer_that_the_browser_reacts_to() {
    async fn delete(session: SessionToken) -> Result<(), Forbidden> {
        session.require((Role("admin"), Reverification::STRICT, Reverification::LAX))
    }
    let app = Router::new()
        .route("/handler", get(delete))
        .route(
            "/layer",
            get(async || ()).route_layer(RequireLayer::new(Reverification::STRICT)),
        )
        .layer(AuthLayer::new(sessions()));
    let stale = |role: &str| session(&json!({"o": {"id": "org_1", "rol": role}, "fva": [30, -1]}));
    for path in ["/handler", "/layer"] {
        let answer = bearer(&app, path, &stale("admin")).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        let body: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(body, Reverification::STRICT.refusal());
        assert_eq!(
            bearer(&app, path, &member("admin")).await.status,
            StatusCode::OK
        );
    }
    // Verifying again would not make an administrator of a member.
    let answer = bearer(&app, "/handler", &stale("member")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.body.contains("reverification"), "{}", answer.body);
}

#[tokio::test]
async fn what_cannot_be_judged_is_503_with_the_time_to_try_again() {
    let down = |_: Request<Bytes>| async { Err::<Response<String>, _>(FetchError) };
    let verifier = Verifier::builder()
        .issuer(common::ISSUER)
        .fetch(down)
        .clock(common::Watch::default());
    let authenticator =
        Authenticator::new(verifier.build().unwrap()).cookies(SessionCookies::new(KEY).unwrap());
    let cookie = format!("__session=nonsense; __session={}", valid());
    for layer in [
        AuthLayer::new(authenticator.clone()),
        AuthLayer::new(authenticator).optional(),
    ] {
        let app = Router::new().route("/", get(maybe)).layer(layer);
        let answers = [
            bearer(&app, "/", &valid()).await,
            get_with(&app, "/", &[("cookie", &cookie)]).await,
        ];
        for answer in answers {
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
            assert_eq!(answer.header("retry-after"), Some("30"), "the cool-down");
            assert_eq!(answer.header("www-authenticate"), None);
            assert_eq!(answer.reason(), Some(Reason::KeysNotLoaded));
        }
    }
}

#[tokio::test]
async fn opaque_tokens_pass_the_layer_and_503_is_not_401() {
    #[derive(Clone)]
    struct Api(u16);
    impl TokenApi for Api {
        fn ask(&self, _: TokenKind, _: &str) -> FetchFuture {
            let body = json!({
                "object": "machine_to_machine_token", "id": "mt_1", "subject": "mch_1", "scopes": [],
                "revoked": false, "expired": false, "expiration": null,
            });
            let response = Response::builder()
                .status(self.0)
                .body(body.to_string().into());
            Box::pin(async move { Ok(response.unwrap()) })
        }
    }
    for (status, expected) in [(200, 200), (404, 401), (401, 503), (500, 503)] {
        let policy = OpaquePolicy::new().timeout(Duration::from_secs(1));
        let verifier = builder()
            .opaque_tokens(Api(status))
            .opaque_policy(policy)
            .build()
            .unwrap();
        let app = Router::new()
            .route(
                "/",
                get(async |token: M2mToken| token.machine_id().to_owned()),
            )
            .layer(AuthLayer::new(
                Authenticator::new(verifier).accept([TokenKind::M2m]),
            ));
        let answer = bearer(&app, "/", "mt_1").await;
        assert_eq!(answer.status.as_u16(), expected);
        assert_eq!(answer.header("retry-after").is_some(), expected == 503);
    }
}

fn gen_auth_verifier() -> gen_auth::Verifier {
    let vectors = genauth();
    let keys = KeySet::from_json(vectors["jwks"].to_string().as_bytes()).unwrap();
    let defaults = &vectors["defaults"];
    let now = vectors["now"].as_u64().unwrap();
    gen_auth::Verifier::builder(text(&defaults["issuer"]), text(&defaults["audience"]))
        .keys(keys)
        .clock(common::fixed(now))
        .build()
        .unwrap()
}

#[tokio::test]
async fn genauths_tokens_protect_routes_in_the_same_way() {
    let people = gen_auth::Authenticator::<AccessToken>::new(gen_auth_verifier());
    let app = Router::new()
        .route(
            "/",
            get(async |token: AccessToken| token.user_id().to_owned()),
        )
        .layer(AuthLayer::new(people));
    let vectors = genauth();
    let token = text(&list(&vectors, "tokens")[0]["token"]);
    assert_eq!(bearer(&app, "/", token).await.status, StatusCode::OK);
    assert_eq!(
        get_with(&app, "/", &[]).await.status,
        StatusCode::UNAUTHORIZED
    );
    let programs = gen_auth::Authenticator::<MachineToken>::new(gen_auth_verifier());
    let app = Router::new()
        .route("/", get(async |_: MachineToken| "in"))
        .layer(AuthLayer::new(programs));
    assert_eq!(
        bearer(&app, "/", token).await.reason(),
        Some(Reason::TypeMismatch)
    );
}

/// Without axum: any service of tower whose body can be made of bytes.
#[tokio::test]
async fn any_service_can_be_protected() {
    use tower_layer::Layer;

    #[derive(Clone)]
    struct Hello;
    impl Service<Request<()>> for Hello {
        type Response = Response<Bytes>;
        type Error = std::convert::Infallible;
        type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

        fn poll_ready(
            &mut self,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Self::Error>> {
            std::task::Poll::Ready(Ok(()))
        }

        fn call(&mut self, request: Request<()>) -> Self::Future {
            let caller = request
                .extensions()
                .get::<Auth>()
                .unwrap()
                .subject()
                .to_owned();
            std::future::ready(Ok(Response::new(caller.into())))
        }
    }
    let mut service = AuthLayer::new(sessions()).layer(Hello);
    let refused = service.call(Request::new(())).await.unwrap();
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    let request = Request::get("/")
        .header("authorization", format!("bearer {}", valid()))
        .body(())
        .unwrap();
    assert_eq!(service.call(request).await.unwrap().body(), "user_1");
    let nobody = sessions().authenticate(&HeaderMap::new()).await.unwrap();
    assert_eq!(nobody, None);
}
