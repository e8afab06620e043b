// Control over HTTP, as a test in TypeScript uses it: the page on testing shows these lines. The program under test is
// Clerk's own client, which knows nothing of the emulator.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { type ClerkClient, createClerkClient } from "@clerk/backend";

import { start } from "./emulator.mjs";

let emulator: Awaited<ReturnType<typeof start>>;
let clerk: ClerkClient;

/** Asks control; a refusal is an error that says what is wrong. */
async function control(method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${emulator.origin}/_emulator${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors.map((error: any) => `${error.field}: ${error.message}`).join("; "));
  return answer;
}

before(async () => {
  emulator = await start();
  const info = await control("GET", "/info");
  clerk = createClerkClient({ secretKey: info.clerk.key, apiUrl: emulator.origin });
});
beforeEach(() => control("POST", "/reset"));
after(() => emulator.child.kill());

const scene = [
  { call: "POST /v1/machines", body: { name: "reports" }, as: "reports" },
  { call: "POST /v1/machines", body: { name: "ledger" }, as: "ledger" },
  { call: "POST /v1/machines/{reports.id}/scopes", body: { to_machine_id: "{ledger.id}" } },
];

test("a scene is there, and what was asked is on record", async () => {
  const { named } = await control("POST", "/scene", scene);
  await clerk.machines.deleteScope(named.reports.id, named.ledger.id);
  const { data } = await control("GET", "/requests?operation=DeleteMachineScope");
  assert.equal(data.length, 1);
  assert.equal(data[0].path, `/v1/machines/${named.reports.id}/scopes/${named.ledger.id}`);
  assert.equal(data[0].headers.authorization, "Bearer sk_test_emulator");
  assert.equal(data[0].answer.deleted, true);
  const { clerk: state } = await control("GET", "/state");
  assert.deepEqual(state.machine.map((machine: any) => machine.name), ["reports", "ledger"]);
});

test("a fault meets the next call, and not the one after it", async () => {
  const unavailable = { operation: "CreateMachine", times: 1, effect: { status: { code: 503 } } };
  await control("POST", "/faults", { faults: [unavailable] });
  await assert.rejects(clerk.machines.create({ name: "reports" }), { status: 503 });
  assert.equal((await clerk.machines.create({ name: "reports" })).name, "reports");
  const [fault] = (await control("GET", "/faults")).data;
  assert.deepEqual([fault.met, fault.left], [1, 0]);
});

test("a token expires when the clock is moved", async () => {
  const { named } = await control("POST", "/scene", scene);
  const { token } = await control("POST", "/tokens", { kind: "m2m", machine: named.reports.id, opaque: true });
  assert.equal((await clerk.m2m.verify({ token })).expired, false);
  await control("POST", "/clock/advance", { seconds: 3600 });
  assert.equal((await clerk.m2m.verify({ token })).expired, true);
});

test("a request is waited for that is sent later", async () => {
  const later = control("GET", "/requests/wait?operation=CreateMachine&refused=false");
  await clerk.machines.create({ name: "reports" });
  const { data } = await later;
  assert.deepEqual(data[0].json, { name: "reports" });
});

test("a reset brings back the start, with the same identifiers", async () => {
  const first = await clerk.machines.create({ name: "reports" });
  await control("PUT", "/clock", { now: "2030-01-01T00:00:00Z", frozen: true });
  await control("POST", "/reset");
  assert.deepEqual((await control("GET", "/requests")).data, []);
  assert.equal((await control("GET", "/clock")).frozen, false);
  assert.equal((await clerk.machines.list()).totalCount, 0);
  assert.equal((await clerk.machines.create({ name: "reports" })).id, first.id);
});

test("a refusal names the field and what is wrong with it", async () => {
  const misspelt = { faults: [{ operation: "CreateMachin" }] };
  await assert.rejects(control("POST", "/faults", misspelt), /body\.faults\[0\]: no operation is called `CreateMachin`/);
});
