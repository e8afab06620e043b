"""Where a vendor's client and the vendor's document differ. Each entry is a call that goes wrong in the client, with what the
document says of it and which of the two is right. A run fails if a call goes wrong that is not here, and if one that is here
goes well: then the difference is gone."""

from dataclasses import dataclass
from typing import Any, Callable

from clerk_backend_api.models import SDKError


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


def is_status(status):
    return lambda error: isinstance(error, SDKError) and error.raw_response.status_code == status


CLERK = [
    Difference(
        name="api_keys.create_api_key takes 201 only",
        call=create_api_key,
        goes_wrong=is_status(200),
        document="Backend API 2026-05-12, POST /api_keys: responses: '200' is the only success",
        right="the document; the emulator answers 200",
    ),
]
