// Tokens and webhooks, judged by the vendors' packages and by identity-verify: what one accepts or signs, the other accepts.
// identity-verify is asked through its example `judge`, from JUDGE if that names a binary and with cargo if not.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

import { verifyToken } from "@clerk/backend";
import { verifyWebhook } from "@clerk/backend/webhooks";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { Webhook as SvixWebhook } from "svix";

/** Of an endpoint for webhooks: 32 bytes. */
export const SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

const OTHER_SECRET = "whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

/** What identity-verify says: `accepted WHAT` or `refused REASON`. */
function judge(args, body = "") {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [program, first] = process.env.JUDGE
    ? [process.env.JUDGE, []]
    : ["cargo", ["run", "-q", "-p", "identity-verify", "--example", "judge", "--"]];
  const { stdout, stderr, error } = spawnSync(program, [...first, ...args], { cwd: root, input: body, encoding: "utf8" });
  assert.ok(!error && stdout, error?.message ?? stderr);
  return stdout.trim();
}

/** A server for webhooks on a free port; `next(fits)` waits for the first event that fits. */
export async function receiver() {
  const received = [];
  const waiting = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const webhook = { headers: request.headers, body: Buffer.concat(chunks).toString() };
    const { type, data } = JSON.parse(webhook.body);
    received.push({ ...webhook, type, data });
    waiting.splice(0).forEach((wake) => wake());
    response.writeHead(204).end();
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const next = async (fits) => {
    const deadline = AbortSignal.timeout(30_000);
    for (;;) {
      const found = received.find(fits);
      if (found) return found;
      await new Promise((wake, fail) => {
        waiting.push(wake);
        deadline.onabort = () => fail(new Error("no such webhook within 30 seconds"));
      });
    }
  };
  return { url: `http://127.0.0.1:${server.address().port}/webhooks`, next, close: () => server.close() };
}

/** The headers of a webhook under the names of the standard. */
const standard = (headers) =>
  Object.fromEntries(["id", "timestamp", "signature"].map((name) => [`webhook-${name}`, headers[`svix-${name}`]]));

/** A webhook whose body was changed on its way. */
const changed = (body) => body.replace("{", "{ ");

export const promises = {
  "one session token: @clerk/backend and identity-verify say the same": async ({ clerk, origin }) => {
    const user = await clerk.users.createUser({ username: "of-both" });
    const session = await clerk.sessions.createSession({ userId: user.id });
    const { jwt } = await clerk.sessions.getToken(session.id);
    const options = { secretKey: "sk_test_emulator", apiUrl: origin };
    const claims = await verifyToken(jwt, options);
    assert.equal(claims.sub, user.id);
    assert.equal(judge(["session", origin, jwt]), `accepted ${claims.sub}`);

    const [header, payload, signature] = jwt.split(".");
    const raised = Buffer.from(JSON.stringify({ ...claims, sub: "user_other" })).toString("base64url");
    const forged = [header, raised, signature].join(".");
    await assert.rejects(verifyToken(forged, options));
    assert.equal(judge(["session", origin, forged]), "refused token-invalid-signature");
    assert.notEqual(payload, raised);
  },

  "@clerk/backend: the organization and the permissions of a session token": async ({ clerk, origin }) => {
    const user = await clerk.users.createUser({ username: "of-acme" });
    const organization = await clerk.organizations.createOrganization({ name: "Packed", createdBy: user.id });
    const body = JSON.stringify({ user_id: user.id, active_organization_id: organization.id });
    const headers = { authorization: "Bearer sk_test_emulator", "content-type": "application/json" };
    const answer = await fetch(`${origin}/v1/sessions`, { method: "POST", headers, body });
    const { jwt } = await clerk.sessions.getToken((await answer.json()).id);
    const claims = await verifyToken(jwt, { secretKey: "sk_test_emulator", apiUrl: origin });
    assert.deepEqual([claims.v, claims.o.id, claims.o.rol], [2, organization.id, "admin"]);
  },

  "svix and standardwebhooks sign: identity-verify accepts": async () => {
    const body = JSON.stringify({ type: "user.created", data: { id: "user_1", name: "Zoë" } });
    const now = new Date();
    for (const Webhook of [SvixWebhook, StandardWebhook]) {
      const signature = new Webhook(SECRET).sign("msg_1", now, body);
      const timestamp = String(Math.floor(now.getTime() / 1000));
      const args = ["msg_1", timestamp, signature];
      assert.equal(judge(["webhook", SECRET, ...args], body), "accepted msg_1");
      assert.equal(judge(["webhook", SECRET, ...args], changed(body)), "refused signature-mismatch");
      assert.equal(judge(["webhook", OTHER_SECRET, ...args], body), "refused signature-mismatch");
    }
  },

  "the emulator sends a webhook: svix, standardwebhooks, @clerk/backend and identity-verify accept": async ({ clerk, hooks }) => {
    const user = await clerk.users.createUser({ username: "announced" });
    const { headers, body } = await hooks.next(({ type, data }) => type === "user.created" && data.id === user.id);
    assert.equal(new SvixWebhook(SECRET).verify(body, headers).data.id, user.id);
    assert.equal(new StandardWebhook(SECRET).verify(body, standard(headers)).data.id, user.id);
    const request = (body) => new Request("https://example.com/webhooks", { method: "POST", headers, body });
    const event = await verifyWebhook(request(body), { signingSecret: SECRET });
    assert.deepEqual([event.type, event.data.id], ["user.created", user.id]);
    const args = ["webhook", SECRET, headers["svix-id"], headers["svix-timestamp"], headers["svix-signature"]];
    assert.equal(judge(args, body), `accepted ${headers["svix-id"]}`);

    assert.throws(() => new SvixWebhook(SECRET).verify(changed(body), headers));
    assert.throws(() => new StandardWebhook(OTHER_SECRET).verify(body, standard(headers)));
    await assert.rejects(verifyWebhook(request(changed(body)), { signingSecret: SECRET }));
    assert.equal(judge(args, changed(body)), "refused signature-mismatch");
  },
};
