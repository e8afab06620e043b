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
    "lists": lists,
    "a key that is not known": another_key,
}
