// The vendors' own clients, held against the emulator: they know nothing of it, so what convinces them is no agreement
// between our client and our emulator. Needs Node 20 and the packages of package-lock.json; the emulator is started
// by emulator.mjs.

import assert from "node:assert/strict";
import { createRequire } from "node:module";

import { createClerkClient, verifyToken } from "@clerk/backend";

import { start } from "./emulator.mjs";
import { SECRET, promises, receiver } from "./verify.mjs";

// This one is published as CommonJS only.
const { ManagementClient } = createRequire(import.meta.url)("authing-node-sdk");

const steps = [];
const promise = (name, run) => steps.push({ name, run });

const refused = async (call) => {
  try {
    await call();
  } catch (error) {
    return error;
  }
  assert.fail("the call should have been refused");
};

promise("@clerk/backend: machines and scopes", async ({ clerk }) => {
  const from = await clerk.machines.create({ name: "reports" });
  const to = await clerk.machines.create({ name: "ledger", defaultTokenTtl: 60 });
  assert.equal((await clerk.machines.update({ machineId: from.id, name: "reporting" })).name, "reporting");
  const scope = await clerk.machines.createScope(from.id, to.id);
  assert.equal(scope.toMachineId, to.id);
  assert.deepEqual((await clerk.machines.get(from.id)).scopedMachines.map(({ id }) => id), [to.id]);
  assert.equal((await clerk.machines.list({ limit: 1 })).totalCount, 2);
  assert.equal((await clerk.machines.deleteScope(from.id, to.id)).deleted, true);
  const again = await refused(() => clerk.machines.deleteScope(from.id, to.id));
  assert.equal(again.status, 404);
  assert.equal(again.errors[0].code, "resource_not_found");
});

promise("@clerk/backend: M2M tokens", async ({ clerk }) => {
  const from = await clerk.machines.create({ name: "caller" });
  const to = await clerk.machines.create({ name: "callee" });
  await clerk.machines.createScope(from.id, to.id);
  const { secret } = await clerk.machines.getSecretKey(from.id);
  const token = await clerk.m2m.createToken({ machineSecretKey: secret, secondsUntilExpiration: 60 });
  const verified = await clerk.m2m.verify({ token: token.token });
  assert.equal(verified.subject, from.id);
  assert.deepEqual(verified.scopes, [to.id]);
  const revoked = await clerk.m2m.revokeToken({ m2mTokenId: token.id, revocationReason: "leaked" });
  assert.equal(revoked.revoked, true);
});

promise("@clerk/backend: users, bans and metadata", async ({ clerk }) => {
  const user = await clerk.users.createUser({ emailAddress: ["ada@example.com"], username: "ada" });
  assert.equal(user.primaryEmailAddress.emailAddress, "ada@example.com");
  const twice = await refused(() => clerk.users.createUser({ emailAddress: ["ada@example.com"] }));
  assert.equal(twice.errors[0].code, "form_identifier_exists");
  assert.equal((await clerk.users.updateUser(user.id, { firstName: "Ada" })).firstName, "Ada");
  assert.equal((await clerk.users.banUser(user.id)).banned, true);
  assert.equal((await clerk.users.unbanUser(user.id)).banned, false);
  await clerk.users.updateUserMetadata(user.id, { publicMetadata: { plan: "pro" } });
  const found = await clerk.users.getUserList({ emailAddress: ["ada@example.com"] });
  assert.equal(found.totalCount, 1);
  assert.deepEqual(found.data[0].publicMetadata, { plan: "pro" });
  await clerk.users.deleteUser(user.id);
  assert.equal((await refused(() => clerk.users.getUser(user.id))).status, 404);
});

promise("@clerk/backend: organizations and members", async ({ clerk }) => {
  const owner = await clerk.users.createUser({ username: "owner" });
  const guest = await clerk.users.createUser({ username: "guest" });
  const organization = await clerk.organizations.createOrganization({ name: "Acme", createdBy: owner.id });
  const own = { organizationId: organization.id };
  await clerk.organizations.createOrganizationMembership({ ...own, userId: guest.id, role: "org:member" });
  const members = await clerk.organizations.getOrganizationMembershipList({ ...own, limit: 10 });
  assert.deepEqual(members.data.map(({ role }) => role).sort(), ["org:admin", "org:member"]);
  const invitation = await clerk.organizations.createOrganizationInvitation({
    ...own,
    emailAddress: "eve@example.com",
    role: "org:member",
    inviterUserId: owner.id,
  });
  assert.equal(invitation.status, "pending");
  await clerk.organizations.deleteOrganizationMembership({ ...own, userId: guest.id });
  assert.equal((await clerk.organizations.getOrganizationMembershipList(own)).totalCount, 1);
  await clerk.organizations.deleteOrganization(organization.id);
});

promise("@clerk/backend: a session token, checked with the published key", async ({ clerk, origin }) => {
  const user = await clerk.users.createUser({ username: "signed-in" });
  const session = await clerk.sessions.createSession({ userId: user.id });
  const { jwt } = await clerk.sessions.getToken(session.id);
  const claims = await verifyToken(jwt, { secretKey: "sk_test_emulator", apiUrl: origin });
  assert.deepEqual([claims.sub, claims.sid], [user.id, session.id]);
  await clerk.sessions.revokeSession(session.id);
  assert.equal((await refused(() => clerk.sessions.getToken(session.id))).status, 404);
});

promise("@clerk/backend: lists that it asks for with their total", async ({ clerk, origin }) => {
  const user = await clerk.users.createUser({ username: "counted" });
  await clerk.sessions.createSession({ userId: user.id });
  await clerk.sessions.createSession({ userId: user.id });
  const sessions = await clerk.sessions.getSessionList({ userId: user.id, limit: 1 });
  assert.deepEqual(sessions.data.map(({ userId }) => userId), [user.id]);
  assert.equal(sessions.totalCount, 2);

  await clerk.allowlistIdentifiers.createAllowlistIdentifier({ identifier: "eve@example.com", notify: false });
  await clerk.invitations.createInvitation({ emailAddress: "eve@example.com" });
  await clerk.jwtTemplates.create({ name: "t", claims: {} });
  await clerk.redirectUrls.createRedirectUrl({ url: "https://example.com/back" });
  // No operation makes an account elsewhere, of which the token is.
  const scene = [{ given: "clerk external_account", body: { user_id: user.id, provider: "google" } }];
  const headers = { "content-type": "application/json" };
  const given = await fetch(`${origin}/_emulator/scene`, { method: "POST", headers, body: JSON.stringify(scene) });
  assert.equal(given.status, 200);
  const lists = {
    allowlist: await clerk.allowlistIdentifiers.getAllowlistIdentifierList(),
    clients: await clerk.clients.getClientList(),
    invitations: await clerk.invitations.getInvitationList(),
    jwtTemplates: await clerk.jwtTemplates.list(),
    redirectUrls: await clerk.redirectUrls.getRedirectUrlList(),
    tokens: await clerk.users.getUserOauthAccessToken(user.id, "google"),
  };
  for (const [name, { data, totalCount }] of Object.entries(lists)) {
    assert.deepEqual([data.length, totalCount], [1, 1], name);
  }
});

promise("@clerk/backend: a key that is not known", async ({ origin }) => {
  const stranger = createClerkClient({ secretKey: "sk_test_other", apiUrl: origin });
  assert.equal((await refused(() => stranger.users.getUserList())).status, 401);
});

promise("authing-node-sdk: application access, with its signatures", async ({ authing }) => {
  const appId = "6229ffaaaaaaaaaacade3e3d9";
  const user = { targetType: "USER", targetIdentifier: ["u1", "u2"] };
  const role = { targetType: "ROLE", namespaceCode: "billing", targetIdentifier: ["admin"] };
  const allowed = [user, role].map((item) => ({ ...item, effect: "ALLOW" }));
  const granted = await authing.authorizeApplicationAccess({ appId, list: allowed });
  assert.equal(granted.statusCode, 200, granted.message);
  const listed = await authing.listAuthApplication({ appId, page: 1, limit: 10 });
  assert.equal(listed.data.totalCount, 3);
  const revoked = await authing.revokeApplicationAccess({ appId, list: [user] });
  assert.deepEqual(revoked.data, { success: true });
  const left = await authing.listAuthApplication({ appId, page: 1, limit: 10 });
  assert.deepEqual(left.data.list.map(({ targetType }) => targetType), ["ROLE"]);
  // It checks no limit itself, and takes the refusal for an answer.
  const list = Array.from({ length: 11 }, () => user);
  assert.equal((await authing.revokeApplicationAccess({ appId, list })).statusCode, 400);
});

promise("authing-node-sdk: users, groups and roles, in queries and bodies", async ({ authing }) => {
  const { data: user } = await authing.createUser({ username: "ada", email: "ada@example.com" });
  assert.equal((await authing.getUser({ userId: user.userId })).data.username, "ada");
  const group = { code: "staff", name: "Staff", type: "STATIC", description: "" };
  assert.equal((await authing.createGroup(group)).statusCode, 200);
  await authing.addGroupMembers({ code: "staff", userIds: [user.userId] });
  assert.equal((await authing.listGroupMembers({ code: "staff", page: 1, limit: 10 })).data.totalCount, 1);
  await authing.createRole({ code: "admin", name: "Admin", namespace: "billing" });
  const target = { targetType: "USER", targetIdentifier: user.userId };
  await authing.assignRole({ code: "admin", namespace: "billing", targets: [target] });
  assert.equal((await authing.getUserRoles({ userId: user.userId })).data.totalCount, 1);
  await authing.deleteUsersBatch({ userIds: [user.userId] });
  assert.equal((await authing.getUser({ userId: user.userId })).statusCode, 404);
});

promise("authing-node-sdk: a secret that is not known", async ({ origin }) => {
  const stranger = new ManagementClient({ accessKeyId: "emulator-key-id", accessKeySecret: "guessed", host: origin });
  const answer = await stranger.listAuthApplication({ appId: "a", page: 1, limit: 10 });
  assert.deepEqual([answer.statusCode, answer.apiCode], [401, 1300]);
});

for (const [name, run] of Object.entries(promises)) promise(name, run);

const hooks = await receiver();
const { child, origin } = await start("--clerk-webhook", `${SECRET}@${hooks.url}`);
const clerk = createClerkClient({ secretKey: "sk_test_emulator", apiUrl: origin });
const authing = new ManagementClient({
  accessKeyId: "emulator-key-id",
  accessKeySecret: "emulator-key-secret",
  host: origin,
});
let failed = 0;
for (const { name, run } of steps) {
  try {
    await run({ clerk, authing, origin, hooks });
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack ?? error}`);
  }
}
child.kill();
hooks.close();
console.log(`${steps.length - failed} of ${steps.length}`);
process.exitCode = failed ? 1 : 0;
