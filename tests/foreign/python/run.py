"""The vendors' own Python clients, held against the emulator, as `run.mjs` holds those for Node. Needs Python 3.10 and
the packages of `requirements.txt`. A call that goes wrong fails the run, unless `differences.py` explains it."""

import sys
import traceback

import authing
import genauth
from clerk_backend_api import Clerk

import clerk_calls
import differences
import emulator
import genauth_calls

KEY = ("emulator-key-id", "emulator-key-secret")


def clerk(origin, run):
    with Clerk(bearer_auth="sk_test_emulator", server_url=f"{origin}/v1") as client:
        run(client)


def management(client, origin, run):
    run(client(*KEY, host=origin))


def differs(difference):
    """A step that goes well if the call goes wrong in the way that is explained."""

    def run(client):
        try:
            difference.call(client)
        except Exception as error:
            if difference.goes_wrong(error):
                print(f"differs {difference.document}. Right: {difference.right}")
                return
            raise
        raise AssertionError("the difference is gone: take it out of differences.py")

    return run


def steps(origin):
    for name, run in clerk_calls.ALL.items():
        yield f"clerk-backend-api: {name}", lambda run=run: clerk(origin, run)
    for difference in differences.CLERK:
        yield f"clerk-backend-api: {difference.name}", lambda run=differs(difference): clerk(origin, run)
    for brand, own in ((genauth, differences.GENAUTH), (authing, differences.AUTHING)):
        runs = list(genauth_calls.ALL.items()) + [(one.name, differs(one)) for one in own]
        client = brand.ManagementClient
        for name, run in runs:
            yield f"{brand.__name__}: {name}", lambda client=client, run=run: management(client, origin, run)


def main():
    failed = total = 0
    for index in range(len(list(steps("")))):
        # Each on an emulator of its own: two brands make the same users.
        child, origin = emulator.start()
        name, run = list(steps(origin))[index]
        total += 1
        try:
            run()
            print(f"ok      {name}")
        except Exception:
            failed += 1
            print(f"FAILED  {name}")
            traceback.print_exc()
        finally:
            child.kill()
            child.wait()
    known = sum(len(own) for own in (differences.CLERK, differences.GENAUTH, differences.AUTHING))
    print(f"{total - failed} of {total}; {known} are differences of a client and its document")
    return 1 if failed else 0


sys.exit(main())
