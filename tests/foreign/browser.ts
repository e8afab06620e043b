// The emulator's page in a Chromium of this machine: CHROMIUM names one, else the usual names are looked for. A page that
// asks another origin, breaks its policy or writes an error fails the test that opened it.

import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";

import { start } from "./emulator.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The program, or why there is none. */
function program(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error(`none of ${NAMES.join(", ")} is installed, and CHROMIUM names none`);
  return found;
}

/** Without a sandbox: root has none, and the only page that it opens is the emulator's own. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: program(), chromiumSandbox: false });

/** An emulator, asked by its control and as its clients ask. */
export class Emulator {
  private constructor(
    private child: Awaited<ReturnType<typeof start>>["child"],
    readonly origin: string,
  ) {}

  static async start(...options: string[]): Promise<Emulator> {
    const { child, origin } = await start(...options);
    return new Emulator(child, origin);
  }

  async control(method: string, path: string, body?: unknown): Promise<any> {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${this.origin}/_emulator${path}`, { method, headers, body: JSON.stringify(body) });
    const answer = await response.json();
    assert.ok(response.ok, JSON.stringify(answer));
    return answer;
  }

  /** A request to Clerk: its status and its answer. */
  async clerk(method: string, path: string, body?: unknown): Promise<{ status: number; answer: any }> {
    const headers = { authorization: "Bearer sk_test_emulator", "content-type": "application/json" };
    const response = await fetch(`${this.origin}/v1${path}`, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, answer: await response.json() };
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill();
    await ended;
  }
}

/** The page of an emulator, once it is told what happens. `wrong` gathers what it must not do. */
export async function open(browser: Browser, emulator: Emulator, options: BrowserContextOptions = {}): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== emulator.origin && protocol !== "data:") wrong.push(request.url());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`violation: ${event.violatedDirective}`));
  });
  await page.goto(emulator.origin);
  await isLive(page);
  return { page, wrong };
}

export const isLive = (page: Page): Promise<void> => page.locator("#connection", { hasText: /^live$/ }).waitFor();

/** Calls that leave something of both vendors behind. */
export const SCENE = [
  { call: "POST /v1/users", body: { username: "ada", email_address: ["ada@example.com"], password: "correct horse battery" }, as: "ada" },
  { call: "POST /v1/organizations", body: { name: "Acme", created_by: "{ada.id}" } },
  { call: "POST /v1/machines", body: { name: "reports" }, as: "reports" },
  { call: "POST /v1/machines", body: { name: "ledger" }, as: "ledger" },
  { call: "POST /v1/machines/{reports.id}/scopes", body: { to_machine_id: "{ledger.id}" } },
  { call: "POST /v1/m2m_tokens", body: {}, key: "{reports.secret_key}", as: "token" },
  { call: "POST /v1/api_keys", body: { name: "pipeline", subject: "{ada.id}" }, as: "key" },
  { call: "POST /v1/sign_in_tokens", body: { user_id: "{ada.id}" }, as: "sign_in" },
  { call: "POST /v1/jwt_templates", body: { name: "signed", claims: {}, custom_signing_key: true, signing_key: "a key of one's own", signing_algorithm: "HS256" } },
  { call: "POST /api/v3/create-user", body: { username: "grace", options: {} } },
  { call: "POST /api/v3/create-role", body: { code: "auditor", name: "Auditor" } },
];
