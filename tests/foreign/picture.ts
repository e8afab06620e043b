// Writes the picture of the page that the emulator's README shows: `npm run picture`.

import { fileURLToPath } from "node:url";

import { Emulator, SCENE, launch, open } from "./browser.ts";

const PATH = fileURLToPath(new URL("../../crates/emulator/status.png", import.meta.url));

const [browser, emulator] = await Promise.all([launch(), Emulator.start()]);
try {
  await emulator.control("PUT", "/clock", { now: "2026-01-31T12:00:00Z", frozen: true });
  await emulator.control("POST", "/scene", SCENE);
  const { page } = await open(browser, emulator, { viewport: { width: 1200, height: 800 } });
  const twice = { operation: "CreateMachine", times: 2, effect: { status: { code: 503 } } };
  await emulator.control("POST", "/faults", { faults: [twice] });
  await emulator.clerk("GET", "/users?limit=10");
  await fetch(`${emulator.origin}/api/v3/list-users`, { headers: { authorization: "Bearer expired" } });
  await emulator.clerk("GET", "/machines/mch_unknown");
  await emulator.clerk("POST", "/machines", { name: "billing" });
  await emulator.clerk("POST", "/organizations", { nam: "Acme" });
  await page.locator("#rows tr", { hasText: "422" }).getByRole("button").click();
  await page.locator("#faults tr", { hasText: /503\s*1\s*1/ }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: PATH });
} finally {
  await browser.close();
  await emulator.stop();
}
