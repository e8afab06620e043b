"""Where a vendor's client and the vendor's document differ. Each entry is a call that goes wrong in the client, with what the
document says of it and which of the two is right. A run fails if a call goes wrong that is not here, and if one that is here
goes well: then the difference is gone. `tests/README.md` shows them as a table."""

from dataclasses import dataclass
from typing import Any, Callable

from clerk_backend_api.models import SDKError

from genauth_calls import ok


@dataclass
class Difference:
    name: str
    call: Callable[[Any], Any]
    goes_wrong: Callable[[Exception], bool]
    """Whether an error is the one that is meant."""
    document: str
    right: str


def create_api_key(clerk):
    clerk.api_keys.create_api_key(name="reports", subject=clerk.users.create(username="ada").id)


def delete_api_key(clerk):
    user = clerk.users.create(username="ada").id
    try:
        clerk.api_keys.create_api_key(name="reports", subject=user)
    except SDKError:
        pass
    key = clerk.api_keys.get_api_keys(subject=user).data[0]
    return clerk.api_keys.delete_api_key(api_key_id=key.id).deleted


def is_clerk_status(status):
    return lambda error: isinstance(error, SDKError) and error.raw_response.status_code == status


def is_status_code(status):
    """A refusal in the envelope, as `ok` reports it."""
    return lambda error: isinstance(error, AssertionError) and error.args[0]["statusCode"] == status


def says(kind, text):
    return lambda error: isinstance(error, kind) and text in str(error)


CLERK = [
    Difference(
        name="api_keys.create_api_key takes 201 only",
        call=create_api_key,
        goes_wrong=is_clerk_status(200),
        document="Backend API 2026-05-12, POST /api_keys: '200' is the only success under `responses`",
        right="the document; the emulator answers 200",
    ),
    Difference(
        name="a deleted API key says so in `DELETED`",
        call=delete_api_key,
        goes_wrong=says(AttributeError, "'deleted'"),
        document="Backend API 2026-05-12, DELETE /api_keys/{apiKeyID}: the member is `deleted`",
        right="the document; the client writes members of one value in capitals",
    ),
]

GENAUTH = [
    Difference(
        name="create_user takes no departments",
        call=lambda client: client.create_user(username="ada", department_ids=["sales"]),
        goes_wrong=says(TypeError, "'department_ids'"),
        document="V3 management, POST /api/v3/create-user: `departmentIds` is a member of the body",
        right="the document; create_users_batch takes them",
    ),
    Difference(
        name="get_user sends `withPost`",
        call=lambda client: ok(client.get_user("u1", with_post=True)),
        goes_wrong=is_status_code(400),
        document="V3 management, GET /api/v3/get-user: has no parameter `withPost`; the document of Authing has it",
        right="the document; the client is Authing's under another name",
    ),
    Difference(
        name="list_organizations has no operation",
        call=lambda client: ok(client.list_organizations()),
        goes_wrong=is_status_code(404),
        document="V3 management, 367 operations: none is under /api/v3/list-organizations; the document of Authing has it",
        right="the document; the client is Authing's under another name",
    ),
]

AUTHING = [
    Difference(
        name="list_organizations has no operation here",
        call=lambda client: ok(client.list_organizations()),
        goes_wrong=is_status_code(404),
        document="Authing V3 management, GET /api/v3/list-organizations is one of 496 operations",
        right="the client; the emulator has the 367 operations of GenAuth's document, which Authing's contains",
    ),
]
