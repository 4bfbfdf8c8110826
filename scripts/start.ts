/** npm start: builds the site and serves it; prints the address. `PORT` chooses the port. */
import { preview } from "astro";
import { build } from "./build.ts";

await build();
const server = await preview({ root: ".", logLevel: "error", server: { port: Number(process.env.PORT ?? 4321) } });
console.log(`serving   http://localhost:${server.port}${process.env.BASE_PATH ?? "/"} · Ctrl+C ends it`);
