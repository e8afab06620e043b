"""Calls of Clerk's own Python client."""

import httpx
from clerk_backend_api import Clerk, models
from clerk_backend_api.models import SDKError
from clerk_backend_api.security import authenticate_request, verify_token
from clerk_backend_api.security.types import AuthenticateRequestOptions, VerifyTokenOptions
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm


def refused(call, status, code):
    try:
        call()
    except (models.ClerkErrors, SDKError) as error:
        assert error.raw_response.status_code == status, error
        assert f'"{code}"' in error.body, error.body
        return
    raise AssertionError("the call should have been refused")


def machines(clerk):
    reports = clerk.machines.create(request={"name": "reports"})
    ledger = clerk.machines.create(request={"name": "ledger", "default_token_ttl": 60})
    assert clerk.machines.update(machine_id=reports.id, name="reporting").name == "reporting"
    scope = clerk.machines.create_scope(machine_id=reports.id, to_machine_id=ledger.id)
    assert (scope.from_machine_id, scope.to_machine_id) == (reports.id, ledger.id)
    assert [one.id for one in clerk.machines.get(machine_id=reports.id).scoped_machines] == [ledger.id]
    assert clerk.machines.list(limit=1, offset=0).total_count == 2
    gone = clerk.machines.delete_scope(machine_id=reports.id, other_machine_id=ledger.id)
    # It writes `DELETED` for a member that can have but one value.
    assert gone.DELETED is True and gone.to_machine_id == ledger.id
    refused(
        lambda: clerk.machines.delete_scope(machine_id=reports.id, other_machine_id=ledger.id),
        404,
        "resource_not_found",
    )
    assert clerk.machines.rotate_secret_key(machine_id=ledger.id, previous_token_ttl=0).secret.startswith("ak_")
    assert clerk.machines.delete(machine_id=ledger.id).DELETED is True


def tokens(clerk):
    caller = clerk.machines.create(request={"name": "caller"})
    callee = clerk.machines.create(request={"name": "callee", "scoped_machines": []})
    clerk.machines.create_scope(machine_id=caller.id, to_machine_id=callee.id)
    secret = clerk.machines.get_secret_key(machine_id=caller.id).secret
    server = clerk.sdk_configuration.server_url
    with Clerk(bearer_auth=secret, server_url=server) as machine:
        token = machine.m2m.create_token(seconds_until_expiration=60)
        assert machine.m2m.list_tokens(subject=caller.id, limit=10).total_count == 1
    with Clerk(bearer_auth=clerk.machines.get_secret_key(machine_id=callee.id).secret, server_url=server) as machine:
        verified = machine.m2m.verify_token(token=token.token)
        assert (verified.subject, verified.scopes) == (caller.id, [callee.id])
    assert clerk.m2m.revoke_token(m2m_token_id=token.id, revocation_reason="leaked").revoked is True


def users(clerk):
    ada = clerk.users.create(email_address=["ada@example.com"], username="ada", password="correct horse battery")
    refused(lambda: clerk.users.create(email_address=["ada@example.com"]), 422, "form_identifier_exists")
    assert clerk.users.verify_password(user_id=ada.id, password="correct horse battery").verified is True
    assert clerk.users.update(user_id=ada.id, first_name="Ada").first_name == "Ada"
    assert clerk.users.ban(user_id=ada.id).banned is True
    assert clerk.users.unban(user_id=ada.id).banned is False
    assert clerk.users.lock(user_id=ada.id).locked is True
    clerk.users.update_metadata(user_id=ada.id, public_metadata={"plan": "pro"})
    found = clerk.users.list(request={"email_address": ["ada@example.com"], "limit": 10})
    assert [user.public_metadata for user in found] == [{"plan": "pro"}]
    assert clerk.users.count(request={"query": "ada"}).total_count == 1
    address = clerk.email_addresses.create(request={"user_id": ada.id, "email_address": "countess@example.com"})
    assert clerk.email_addresses.update(email_address_id=address.id, verified=True).id == address.id
    clerk.email_addresses.delete(email_address_id=address.id)
    clerk.users.delete(user_id=ada.id)
    refused(lambda: clerk.users.get(user_id=ada.id), 404, "resource_not_found")


def organizations(clerk):
    owner = clerk.users.create(username="owner")
    guest = clerk.users.create(username="guest")
    acme = clerk.organizations.create(request={"name": "Acme", "created_by": owner.id})
    own = {"organization_id": acme.id}
    clerk.organization_memberships.create(**own, user_id=guest.id, role="org:member")
    members = clerk.organization_memberships.list(**own, limit=10)
    assert sorted(one.role for one in members.data) == ["org:admin", "org:member"]
    assert clerk.organization_memberships.update(**own, user_id=guest.id, role="org:admin").role == "org:admin"
    invited = {"email_address": "eve@example.com", "role": "org:member", "inviter_user_id": owner.id}
    invitation = clerk.organization_invitations.create(**own, **invited)
    assert clerk.organization_invitations.get(**own, invitation_id=invitation.id).status == "pending"
    assert clerk.organization_invitations.revoke(**own, invitation_id=invitation.id).status == "revoked"
    clerk.organizations.merge_metadata(**own, public_metadata={"tier": 1})
    assert clerk.organizations.get(organization_id=acme.id, include_members_count=True).members_count == 2
    clerk.organization_memberships.delete(**own, user_id=guest.id)
    assert clerk.organizations.delete(organization_id=acme.id).deleted is True


def sessions(clerk):
    user = clerk.users.create(username="signed-in")
    session = clerk.sessions.create(request={"user_id": user.id})
    assert clerk.sessions.create_token(session_id=session.id).jwt.count(".") == 2
    assert [one.id for one in clerk.sessions.list(user_id=user.id)] == [session.id]
    assert clerk.sessions.revoke(session_id=session.id).status == "revoked"


def session_tokens(clerk):
    """It unpacks the permissions by code of its own."""
    keys = ["org:invoices:create", "org:invoices:read", "org:reports:read"]
    permissions = [clerk.organization_permissions.create(name=key, key=key) for key in keys]
    granted = [one.id for one in permissions]
    clerk.organization_roles.create(name="Accountant", key="org:accountant", permissions=granted)
    ada = clerk.users.create(username="ada")
    acme = clerk.organizations.create(request={"name": "Acme"})
    own = {"organization_id": acme.id}
    clerk.organization_memberships.create(**own, user_id=ada.id, role="org:accountant")
    # Its model of the request has no active organization.
    server = clerk.sdk_configuration.server_url
    bearer = {"authorization": "Bearer sk_test_emulator"}
    body = {"user_id": ada.id, "active_organization_id": acme.id}
    session = httpx.post(f"{server}/sessions", json=body, headers=bearer).json()
    token = clerk.sessions.create_token(session_id=session["id"]).jwt

    options = VerifyTokenOptions(secret_key="sk_test_emulator", api_url=server.removesuffix("/v1"))
    assert verify_token(token, options)["sub"] == ada.id
    published = httpx.get(f"{server.removesuffix('/v1')}/.well-known/jwks.json").json()["keys"][0]
    key = RSAAlgorithm.from_jwk(published).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    request = httpx.Request("GET", "https://example.com", headers={"authorization": f"Bearer {token}"})
    state = authenticate_request(request, AuthenticateRequestOptions(jwt_key=key.decode()))
    assert state.is_signed_in, state
    assert state.payload["org_id"] == acme.id and state.payload["org_role"] == "accountant"
    assert sorted(state.payload["org_permissions"]) == keys, state.payload


def lists(clerk):
    entry = clerk.allowlist_identifiers.create(request={"identifier": "eve@example.com", "notify": False})
    assert [one.id for one in clerk.allowlist_identifiers.list(limit=10)] == [entry.id]
    clerk.allowlist_identifiers.delete(identifier_id=entry.id)
    invitation = clerk.invitations.create(request={"email_address": "eve@example.com"})
    assert clerk.invitations.revoke(invitation_id=invitation.id).status == "revoked"
    template = clerk.jwt_templates.create(request={"name": "t", "claims": {}})
    clerk.jwt_templates.delete(template_id=template.id)
    app = clerk.oauth_applications.create(request={"name": "app", "redirect_uris": ["https://example.com/back"]})
    assert clerk.oauth_applications.get(oauth_application_id=app.id).name == "app"


def given(clerk, kind, body):
    """Has the emulator take for given what no operation makes."""
    origin = clerk.sdk_configuration.server_url.removesuffix("/v1")
    scene = [{"given": f"clerk {kind}", "body": body, "as": "it"}]
    answer = httpx.post(f"{origin}/_emulator/scene", json=scene)
    assert answer.status_code == 200, answer.text
    return answer.json()["named"]["it"]


def second_factors(clerk):
    ada = clerk.users.create(username="ada", totp_secret="GEZDGNBVGY3TQOJQ", backup_codes=["one", "two"])
    assert (ada.totp_enabled, ada.backup_code_enabled, ada.two_factor_enabled) == (True, True, True)
    assert clerk.users.verify_totp(user_id=ada.id, code="one").code_type == "backup_code"
    clerk.users.delete_backup_codes(user_id=ada.id)
    clerk.users.delete_totp(user_id=ada.id)
    refused(lambda: clerk.users.verify_totp(user_id=ada.id, code="two"), 400, "totp_not_enabled")
    clerk.users.disable_mfa(user_id=ada.id)
    assert clerk.users.get(user_id=ada.id).two_factor_enabled is False


def accounts(clerk):
    ada = clerk.users.create(username="ada")
    google = {"user_id": ada.id, "provider": "google", "token": "ya29", "scopes": ["openid"]}
    account = given(clerk, "external_account", google)
    token = clerk.users.get_o_auth_access_token(user_id=ada.id, provider="oauth_google")[0]
    assert (token.token, token.scopes, token.external_account_id) == ("ya29", ["openid"], account["id"])
    assert [one.id for one in clerk.users.get(user_id=ada.id).external_accounts] == [account["id"]]
    clerk.users.delete_external_account(user_id=ada.id, external_account_id=account["id"])
    assert clerk.users.get_o_auth_access_token(user_id=ada.id, provider="oauth_google") == []
    passkey = given(clerk, "passkey", {"user_id": ada.id})
    clerk.users.delete_passkey(user_id=ada.id, passkey_identification_id=passkey["id"])
    device = given(clerk, "trusted_device", {"user_id": ada.id, "platform": "ios"})
    assert clerk.users.list_trusted_devices(user_id=ada.id).total_count == 1
    gone = clerk.users.revoke_trusted_device(user_id=ada.id, trusted_device_id=device["id"])
    assert gone.status == "revoked"


def what_lets_in(clerk):
    ada = clerk.users.create(username="ada")
    token = clerk.sign_in_tokens.create(request={"user_id": ada.id, "expires_in_seconds": 60})
    assert given(clerk, "sign_in", {"sign_in_token": token.token})["user_id"] == ada.id
    refused(lambda: clerk.sign_in_tokens.revoke(sign_in_token_id=token.id), 400, "sign_in_token_not_pending")
    actor = clerk.actor_tokens.create(request={"user_id": ada.id, "actor": {"sub": "user_2"}})
    assert clerk.actor_tokens.revoke(actor_token_id=actor.id).status == "revoked"
    entry = clerk.waitlist_entries.create(request={"email_address": "eve@example.com", "notify": False})
    assert clerk.waitlist_entries.invite(waitlist_entry_id=entry.id).status == "invited"
    assert clerk.waitlist_entries.list(limit=10).total_count == 1


def settings(clerk):
    restrictions = clerk.instance_settings.update_restrictions(request={"allowlist": True})
    assert (restrictions.allowlist, restrictions.blocklist) == (True, False)
    assert clerk.instance_settings.update(request={"allowed_origins": ["https://app.example.com"]}) is None
    assert clerk.instance_settings.get().allowed_origins == ["https://app.example.com"]
    changed = clerk.instance_settings.update_organization_settings(request={"max_allowed_memberships": 3})
    assert (changed.max_allowed_memberships, changed.creator_role) == (3, "org:admin")
    assert clerk.instance_settings.get_organization_settings() == changed
    clerk.instance_settings.update_communication(request={"blocked_country_codes": ["AQ"]})
    assert clerk.instance_settings.get_communication().blocked_country_codes == ["AQ"]
    clerk.instance_settings.update_o_auth_application_settings(request={"dynamic_oauth_client_registration": True})
    assert clerk.instance_settings.get_o_auth_application_settings().dynamic_oauth_client_registration is True
    assert clerk.instance_settings.update_instance_protect(request={"rules_enabled": True}).rules_enabled is True


def enterprises(clerk):
    saml = {"idp_metadata_url": "https://idp.example.com/metadata"}
    okta = {"name": "Okta", "provider": "saml_okta", "domains": ["acme.example.com"], "saml": saml}
    connection = clerk.enterprise_connections.create(request=okta)
    own = {"enterprise_connection_id": connection.id}
    assert clerk.enterprise_connections.update(**own, active=True).active is True
    assert clerk.enterprise_connections.list(active=True).total_count == 1
    role = clerk.organization_roles.create(name="Reader", key="org:reader")
    directory = clerk.scim_directories.create(
        request={**own, "provider": "okta", "group_role_mappings": [{"scim_group_id": "g1", "role_id": role.id}]}
    )
    which = {"scim_directory_id": directory.id}
    assert directory.api_key and clerk.scim_directories.get(**which).api_key is None
    mapping = clerk.scim_directories.create_group_role_mapping(**which, scim_group_id="g2", role_id=role.id)
    assert mapping.precedence == 2
    replaced = clerk.scim_directories.replace_group_role_mappings(**which, mappings=[])
    assert replaced.total_count == 0
    assert clerk.scim_directories.rotate_api_key(**which).api_key != directory.api_key
    clerk.scim_directories.delete(**which)
    clerk.enterprise_connections.delete(**own)
    older = {"name": "Acme", "provider": "saml_custom", "domain": "acme.example.com"}
    saml_connection = clerk.saml_connections.create(request=older)
    assert clerk.saml_connections.list(query="acme").total_count == 1
    clerk.saml_connections.delete(saml_connection_id=saml_connection.id)


def keys(clerk):
    """Created without the client: see `differences`."""
    ada = clerk.users.create(username="ada")
    server = clerk.sdk_configuration.server_url
    body = {"name": "reports", "subject": ada.id, "scopes": ["read"]}
    made = httpx.post(f"{server}/api_keys", json=body, headers={"authorization": "Bearer sk_test_emulator"}).json()
    assert clerk.api_keys.get_api_keys(subject=ada.id).total_count == 1
    assert clerk.api_keys.get_api_key(api_key_id=made["id"]).scopes == ["read"]
    assert clerk.api_keys.get_api_key_secret(api_key_id=made["id"]).secret == made["secret"]
    assert clerk.api_keys.verify_api_key(secret=made["secret"]).subject == ada.id
    assert clerk.api_keys.revoke_api_key(api_key_id=made["id"], revocation_reason="leaked").revoked is True
    assert clerk.api_keys.delete_api_key(api_key_id=made["id"]).DELETED is True


def roles(clerk):
    granted = clerk.organization_permissions.create(name="Read", key="org:reports:read")
    role = clerk.organization_roles.create(name="Reader", key="org:reader", permissions=[granted.id])
    assert clerk.organization_roles.get(organization_role_id=role.id).permissions[0].key == "org:reports:read"
    made = clerk.role_sets.create(
        name="Set", default_role_key="org:reader", creator_role_key="org:admin", roles=["org:reader", "org:admin"]
    )
    assert clerk.role_sets.get(role_set_key_or_id=made.id).name == "Set"
    acme = clerk.organizations.create(request={"name": "Acme"})
    own = {"organization_id": acme.id}
    domain = clerk.organization_domains.create(**own, name="acme.example.com", verified=True)
    assert clerk.organization_domains.list(**own).total_count == 1
    clerk.organization_domains.delete(**own, domain_id=domain.id)


def another_key(clerk):
    server = clerk.sdk_configuration.server_url
    with Clerk(bearer_auth="sk_test_other", server_url=server) as stranger:
        refused(lambda: stranger.users.count(), 401, "clerk_key_invalid")


ALL = {
    "machines and scopes": machines,
    "M2M tokens": tokens,
    "users, bans and metadata": users,
    "organizations and members": organizations,
    "sessions": sessions,
    "session tokens, with the permissions of a role": session_tokens,
    "second factors": second_factors,
    "accounts elsewhere, passkeys and devices": accounts,
    "sign-in tokens, actor tokens, the waitlist": what_lets_in,
    "settings and restrictions": settings,
    "enterprise connections and directories": enterprises,
    "API keys": keys,
    "permissions, role sets, domains": roles,
    "lists": lists,
    "a key that is not known": another_key,
}
