// The emulator's page, driven in Chromium as a person uses it: by what it shows, by its buttons and by keys.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach, test } from "node:test";

import type { Browser, Page, Request } from "playwright-core";

import { Emulator, SCENE, isLive, launch, open } from "./browser.ts";

let browser: Browser;
let emulator: Emulator;
let page: Page;
let wrong: string[];

before(async () => {
  [browser, emulator] = await Promise.all([launch(), Emulator.start()]);
});
beforeEach(async () => {
  await emulator.control("POST", "/reset");
  ({ page, wrong } = await open(browser, emulator));
});
afterEach(async () => {
  await page.context().close();
  assert.deepEqual(wrong, []);
});
after(async () => {
  await browser?.close();
  await emulator?.stop();
});

/** The row of the table with a text in it. */
/** A row by what any of its cells holds but the first: a time may look like a status. */
const row = (text: string) =>
  page.locator("#rows tr").filter({ has: page.locator(":not(:first-child)", { hasText: text }) });
const rows = async () => (await page.locator("#rows tr").allInnerTexts()).map((text) => text.replaceAll("\t", " "));
const button = (name: string) => page.getByRole("button", { name, exact: true });
const said = (text: string) => page.getByRole("status").getByText(text).waitFor();
/** How many objects of a kind the page counts. */
const counted = (kind: string, count: number) =>
  page.locator("#kinds li", { has: page.getByRole("button", { name: kind, exact: true }), hasText: new RegExp(`${kind}\\s*${count}$`) }).waitFor();

test("objects that a scene has made are counted, found by a text and opened", async () => {
  await emulator.control("POST", "/scene", SCENE);
  await counted("machine", 2);
  await counted("organization", 1);
  await button("machine").click();
  const dialog = page.getByRole("dialog", { name: "Clerk: machine" });
  await dialog.getByText("2 found").waitFor();
  assert.equal(await dialog.getByRole("list").getByRole("button").count(), 2);
  await dialog.getByLabel("Search").fill("REPORTS");
  await dialog.getByText("1 found").waitFor();
  await dialog.getByRole("button", { name: "reports" }).click();
  const shown = JSON.parse(await dialog.getByRole("region", { name: "Object" }).innerText());
  assert.equal(shown.name, "reports");
  assert.equal(shown.scopes.length, 1);
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "hidden" });
});

test("no secret is in the page, whatever is opened", async () => {
  const { named } = await emulator.control("POST", "/scene", SCENE);
  const session = await emulator.control("POST", "/tokens", { kind: "session", user: named.ada.id });
  const made = await emulator.clerk("POST", "/machines", { name: "billing" });
  await emulator.clerk("POST", "/m2m_tokens/verify", { token: named.token.token });
  await emulator.clerk("PATCH", `/users/${named.ada.id}`, { password: "another horse battery" });
  await emulator.clerk("GET", `/users?query=${session.token}`);
  const note = `the key of reports is ${named.reports.secret_key}, a token of ada ${session.token}`;
  await emulator.clerk("PATCH", `/users/${named.ada.id}/metadata`, { public_metadata: { note } });
  const form = new URLSearchParams({ token: "opaque-and-secret", client_secret: "of-the-client" });
  await fetch(`${emulator.origin}/oidc/token/revocation`, { method: "POST", body: form });
  const { clerk } = await emulator.control("GET", "/state");
  const secrets = [
    named.reports.secret_key, named.token.token, named.key.secret, named.sign_in.token, named.sign_in.url.split("/").at(-1),
    clerk.user[0][".password"].digest, session.token, made.answer.secret_key, "sk_test_emulator", "correct horse battery",
    "another horse battery", "a key of one's own", "opaque-and-secret", "of-the-client",
  ];
  secrets.forEach((secret) => assert.ok(secret?.length > 7, `${secret}`));
  const isHidden = async () => {
    const content = await page.content();
    secrets.forEach((secret) => assert.ok(!content.includes(secret), secret));
  };

  await row("revocation").waitFor();
  const seen = page.locator("#rows button");
  for (let at = 0; at < await seen.count(); at += 1) {
    await seen.nth(at).click();
    await isHidden();
  }
  assert.match(await page.locator("#detail").innerText(), /authorization: •+/);
  const kinds = page.locator("#kinds button");
  for (let at = 0; at < await kinds.count(); at += 1) {
    await kinds.nth(at).click();
    await page.getByText(/\d+ found/).waitFor();
    for (const object of await page.locator("#objects button").all()) {
      await object.click();
      await isHidden();
    }
    await page.keyboard.press("Escape");
  }
  // What is a name, though it is called a key or a code, is shown.
  await button("role").last().click();
  await page.locator("#objects button", { hasText: "auditor" }).waitFor();
});

test("a request appears while the page is open, with body, refusal and headers", async () => {
  assert.deepEqual(await rows(), []);
  await emulator.clerk("POST", "/machines", { name: "billing" });
  await emulator.clerk("POST", "/machines", { nam: "misspelt" });
  await row("nam: is not a known member").waitFor();
  const [refused, made] = await rows();
  assert.match(refused, /POST \/v1\/machines CreateMachine 422 .*nam: is not a known member/);
  assert.match(made, /POST \/v1\/machines CreateMachine 200/);
  await page.locator("#summary", { hasText: "2 · 1 refused" }).waitFor();
  await counted("machine", 1);

  await row("422").getByRole("button").click();
  const detail = page.getByRole("region", { name: "POST /v1/machines" });
  assert.deepEqual(JSON.parse(await detail.getByLabel("Body").innerText()), { nam: "misspelt" });
  assert.match(await detail.getByLabel("Answer").innerText(), /form_param_unknown|is not a known member/);
  assert.match(await detail.getByLabel("Headers").innerText(), /content-type: application\/json/);
  await button("Close").click();
  await detail.waitFor({ state: "hidden" });
  assert.equal((await emulator.control("GET", "/requests")).data.length, 2, "the page itself is not on record");
});

test("requests are filtered by text and by status", async () => {
  await emulator.clerk("POST", "/machines", { name: "billing" });
  await emulator.clerk("GET", "/machines/mch_nobody");
  await emulator.clerk("GET", "/users");
  await fetch(`${emulator.origin}/api/v3/list-users`, { headers: { authorization: "Bearer unknown" } });
  await row("list-users").waitFor();
  const left = async (count: number) => {
    await page.locator("#summary", { hasText: new RegExp(`^${count}( of 4)? ·`) }).waitFor();
    return (await rows()).join("\n");
  };
  await page.getByLabel("Filter").fill("BILLING");
  assert.match(await left(1), /CreateMachine/);
  await page.getByLabel("Filter").fill("");
  const status = page.locator("#requests").getByLabel("Status");
  await status.selectOption("refused");
  assert.match(await left(2), /200 \(401\)[^]*404/);
  await status.selectOption("2xx");
  await row("GetUserList").waitFor(); // the number is the same
  assert.match(await left(2), /GetUserList[^]*CreateMachine/);
  await page.getByLabel("Filter").fill("users");
  assert.match(await left(1), /GetUserList/);
});

test("a paused table stands still and catches up", async () => {
  await button("Pause").click();
  await emulator.clerk("GET", "/users");
  const pause = button("Pause (1 new)");
  await pause.waitFor();
  assert.deepEqual([await rows(), await pause.getAttribute("aria-pressed")], [[], "true"]);
  await pause.click();
  await row("GetUserList").waitFor();
  await button("Forget all").click();
  await said("Requests are forgotten.");
  await page.locator("#summary", { hasText: "none yet" }).waitFor();
  assert.deepEqual((await emulator.control("GET", "/requests")).data, []);
});

test("a fault that its button sets is seen in the next answer", async () => {
  await emulator.clerk("POST", "/machines", { name: "first" });
  await row("CreateMachine").getByRole("button").click();
  await button("Add a fault for this operation").click();
  assert.equal(await page.getByLabel("Operation").inputValue(), "CreateMachine");
  await page.getByLabel("Code").fill("418");
  await button("Add fault").click();
  await said("The fault is added.");
  assert.equal((await emulator.clerk("GET", "/machines")).status, 200);
  assert.equal((await emulator.clerk("POST", "/machines", { name: "second" })).status, 418);
  assert.equal((await emulator.clerk("POST", "/machines", { name: "second" })).status, 200);
  assert.match((await row("418").innerText()).replaceAll("\t", " "), /CreateMachine 418 status/);
  const listed = page.getByRole("table", { name: "Faults" }).getByRole("row", { name: "CreateMachine status 418 1 0" });
  await listed.waitFor();
  await listed.getByRole("button", { name: "Remove fault 1" }).click();
  await page.getByText("Nothing goes wrong.").waitFor();
});

test("every kind of fault that the page offers is taken, and a misspelt operation is refused in words", async () => {
  const kinds = await page.getByLabel("What goes wrong").locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const kind of kinds) {
    await page.getByLabel("What goes wrong").selectOption(kind);
    await button("Add fault").click();
    await page.locator("#faults tr", { hasText: kind }).waitFor();
  }
  const { data } = await emulator.control("GET", "/faults");
  const set = data.map(({ fault }: any) => (typeof fault.effect === "string" ? fault.effect : Object.keys(fault.effect)[0]));
  assert.deepEqual(set, kinds);
  await page.getByLabel("Operation").fill("CreateMachin");
  await button("Add fault").click();
  await said("no operation is called `CreateMachin`");
  // Chromium writes every answer of this kind to its console.
  assert.match(wrong.splice(0).join("\n"), /^Failed to load resource: .* 422 \(.*\)$/);
  await button("Remove all").click();
  await page.getByText("Nothing goes wrong.").waitFor();
  assert.deepEqual((await emulator.control("GET", "/faults")).data, []);
});

test("a reset is asked for, and empties the emulator", async () => {
  await emulator.control("POST", "/scene", SCENE);
  await emulator.clerk("GET", "/users");
  await counted("machine", 2);
  await button("Reset…").click();
  const dialog = page.getByRole("dialog", { name: "Reset the emulator?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "hidden" });
  assert.equal((await emulator.clerk("GET", "/machines")).answer.total_count, 2);
  await button("Reset…").click();
  await dialog.getByRole("button", { name: "Reset" }).click();
  await said("The emulator is as it was at the start.");
  await counted("machine", 0);
  assert.deepEqual(await rows(), []);
  assert.equal((await emulator.clerk("GET", "/machines")).answer.total_count, 0);
});

test("the clock is set, frozen, moved and let go", async () => {
  const now = async () => (await emulator.control("GET", "/clock")).now;
  const shows = (text: string) => page.locator("#now", { hasText: text }).waitFor();
  await button("Freeze").click();
  await said("The clock stands still.");
  await page.getByLabel("Set to, in UTC").fill("2030-01-31T12:00:00");
  await button("Set").click();
  await shows("2030-01-31 12:00:00 UTC");
  await page.getByText("frozen", { exact: true }).waitFor();
  await page.getByLabel("Move by").fill("-2");
  await page.getByLabel("Unit").selectOption("days");
  await button("Move").click();
  await shows("2030-01-29 12:00:00 UTC");
  assert.equal(await now(), "2030-01-29T12:00:00.000Z");
  await button("Freeze").click();
  await said("The clock runs.");
  assert.equal((await emulator.control("GET", "/clock")).frozen, false);
});

test("text that is HTML is shown and does not run", async () => {
  const hostile = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
  await emulator.clerk("POST", "/machines", { name: hostile });
  await emulator.clerk("POST", "/machines", { [hostile]: hostile });
  await fetch(`${emulator.origin}/v1/machines?name=${encodeURIComponent(hostile)}`, { headers: { "x-hostile": hostile, authorization: `Bearer ${hostile}` } });
  await row("GET").getByRole("button").click();
  await page.locator("#detail", { hasText: `x-hostile: ${hostile}` }).waitFor();
  await row("422").getByRole("button").click();
  await page.locator("#detail pre", { hasText: "onerror" }).first().waitFor();
  await counted("machine", 1);
  await button("machine").click();
  await page.locator("#objects button", { hasText: hostile }).click();
  await page.locator("#object", { hasText: "onerror" }).waitFor();
  assert.equal(await page.title(), "identity-emulator");
  assert.deepEqual(await page.evaluate(() => [document.images.length, document.scripts.length]), [0, 1]);
});

/** What has the focus: its id or its text, and whether one sees that. */
const focused = () => page.evaluate(() => {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const name = element === document.body ? "" : element.id || element.textContent!.trim();
  return { name, isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
});

/** Presses Tab until something has the focus. */
async function tabTo(name: string) {
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press("Tab");
    if ((await focused()).name === name) return;
  }
  assert.fail(`${name} is not reached by Tab`);
}

test("everything is reached by Tab, and one sees where one is", async () => {
  await emulator.control("POST", "/scene", SCENE);
  await emulator.control("POST", "/faults", { faults: [{ times: 1, operation: "GetUser" }] });
  await emulator.clerk("GET", "/users");
  await counted("machine", 2);
  await row("GetUserList").getByRole("button").click();
  const wanted = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, [tabindex='0']");
    return [...all].filter((element) => element.checkVisibility()).map((element) => element.id || element.textContent!.trim());
  });
  assert.ok(wanted.length > 30, `${wanted}`);
  const missing = new Set(wanted);
  for (let at = 0; at < 3 * wanted.length && missing.size > 0; at += 1) {
    await page.keyboard.press("Tab");
    const { name, isSeen } = await focused();
    assert.ok(isSeen || name === "", `the focus on ${name} is not seen`);
    missing.delete(name);
  }
  assert.deepEqual([...missing], []);
});

test("faults, objects and a reset are worked by keys alone", async () => {
  await emulator.control("POST", "/scene", SCENE);
  await counted("machine", 2);
  await tabTo("fault-operation");
  await page.keyboard.type("GetUserList");
  await page.keyboard.press("Enter");
  await page.locator("#faults tr", { hasText: "GetUserList" }).waitFor();
  assert.equal((await emulator.clerk("GET", "/users")).status, 503);
  await tabTo("clear-faults");
  await page.keyboard.press("Enter");
  await page.getByText("Nothing goes wrong.").waitFor();
  assert.equal((await focused()).name, "fault-operation", "the focus is not lost with its button");

  await row("503").waitFor();
  await emulator.clerk("GET", "/users");
  await row("200").waitFor();
  await page.locator("#filter").focus();
  await tabTo("GET /v1/users");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("#detail dd", { hasText: "503" }).first().waitFor();
  assert.equal((await focused()).name, "detail-title");
  await page.keyboard.press("Escape");
  await page.locator("#detail").waitFor({ state: "hidden" });
  assert.equal((await focused()).name, "GET /v1/users");

  await tabTo("machine");
  await page.keyboard.press("Enter");
  await page.getByText("2 found").waitFor();
  assert.equal((await focused()).name, "search");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#object", { hasText: "ledger" }).waitFor();
  await page.keyboard.press("Escape");
  assert.equal((await focused()).name, "machine", "the focus goes back");

  await tabTo("open-reset");
  await page.keyboard.press("Enter");
  assert.equal((await focused()).name, "Cancel");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await counted("machine", 0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the ${colorScheme} page, nor in its dialogs`, async () => {
    await emulator.control("POST", "/scene", SCENE);
    await page.emulateMedia({ colorScheme });
    await page.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    await page.reload();
    await isLive(page);
    await page.getByLabel("Operation").fill("GetUserList");
    await button("Add fault").click();
    await said("The fault is added.");
    await emulator.clerk("GET", "/users");
    await emulator.clerk("GET", "/users");
    await row("200").getByRole("button").click();
    const judge = async (where: string) => {
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as any).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
        return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html).join(" ")}`);
      });
      assert.deepEqual(violations, [], where);
    };
    await judge("page");
    await button("machine").click();
    await page.locator("#objects button").first().click();
    await judge("objects");
    await page.keyboard.press("Escape");
    await button("Reset…").click();
    await judge("reset");
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 360, height: 740 });
    await judge("phone");
    const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(needed <= given, `${needed} px are needed, ${given} are there`);
  });
}

test("a hidden page keeps no connection, and catches up", async () => {
  const turn = (isHidden: boolean) => page.evaluate((isHidden) => {
    Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, isHidden);
  const isStream = (request: Request) => request.url().includes("/requests/events");
  const closed = Promise.any([page.waitForEvent("requestfinished", isStream), page.waitForEvent("requestfailed", isStream)]);
  await turn(true);
  await closed;
  await emulator.clerk("GET", "/users");
  await turn(false);
  await row("GetUserList").waitFor();
});

test("a page goes on with the emulator that comes after its own", async () => {
  const first = await Emulator.start();
  const opened = await open(browser, first);
  try {
    page = opened.page;
    for (const name of ["one", "two", "three"]) await first.clerk("POST", "/machines", { name });
    await page.locator("#summary", { hasText: /^3 / }).waitFor();
    await first.stop();
    await page.locator("#connection", { hasText: "not connected" }).waitFor();
    const second = await Emulator.start("--listen", new URL(first.origin).host);
    try {
      await second.clerk("GET", "/users");
      await row("GetUserList").waitFor();
      assert.equal((await rows()).length, 1);
    } finally {
      await second.stop();
    }
  } finally {
    await opened.page.context().close();
  }
});
