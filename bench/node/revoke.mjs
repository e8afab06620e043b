// Any number of identifiers lose an application by authing-node-sdk, 500 in a request, 8 requests at a time: what its users
// write themselves. Arguments: the server's URL, how many identifiers.

import { ManagementClient } from "authing-node-sdk";

const [url, count] = process.argv.slice(2);
const APP = "6229ffaxxxxxxxxcade3e3d9";
const [SUBJECTS, IDENTIFIERS, WORKERS] = [10, 50, 8];

const client = new ManagementClient({
  accessKeyId: "access-key-id",
  accessKeySecret: "access-key-secret",
  host: url,
});
const ids = Array.from({ length: Number(count) }, (_, n) => `6229ffaxxxxxxxx${String(n).padStart(9, "0")}`);

function* chunks(list, size) {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

const requests = chunks(ids, SUBJECTS * IDENTIFIERS);
async function work() {
  for (const part of requests) {
    const list = [...chunks(part, IDENTIFIERS)].map((targetIdentifier) => ({ targetType: "USER", targetIdentifier }));
    const answer = await client.revokeApplicationAccess({ appId: APP, list });
    if (answer.data?.success !== true) throw new Error(JSON.stringify(answer));
  }
}
await Promise.all(Array.from({ length: WORKERS }, work));
console.log(`peak ${process.resourceUsage().maxRSS} KiB`);
