import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as runtime from "@prisma/schema-engine-wasm/schema_engine_bg";
import { runSql } from "./postgres-session.ts";

export type Engine = runtime.SchemaEngine;

export type OpenedEngine = {
  readonly engine: Engine;
  /** What PostgreSQL said to the script that failed last; the engine itself only says that a connector failed. */
  readonly scriptFailure: () => unknown;
  /** Frees the engine and closes its connections, and with them its lock on the migrations of this database. */
  readonly close: () => Promise<void>;
};

let isInstantiated = false;

/** Prisma Migrate's own engine as WebAssembly, connected to `url`; it needs no download and writes the usual table. */
export async function openSchemaEngine(url: string): Promise<OpenedEngine> {
  if (!isInstantiated) {
    await instantiate();
    isInstantiated = true;
  }
  const factory = new WholeScriptPg(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await runtime.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  const close = async () => {
    engine.free();
    await factory.closeAll();
  };
  return { engine, scriptFailure: () => factory.scriptFailure, close };
}

/**
 * The adapter cuts a script at every semicolon, also inside a function body, and runs the pieces one by one. Sent whole
 * over the simple protocol, PostgreSQL parses it itself and runs a migration entirely or not at all.
 */
class WholeScriptPg extends PrismaPg {
  readonly #url: string;
  readonly #opened: Awaited<ReturnType<PrismaPg["connect"]>>[] = [];
  scriptFailure: unknown = null;

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    adapter.executeScript = (script) => this.#runWhole(script);
    return adapter;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()));
  }

  async #runWhole(script: string): Promise<void> {
    try {
      await runSql(this.#url, (query) => query(script));
    } catch (error) {
      this.scriptFailure = error;
      throw error;
    }
  }
}

async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(new URL("schema_engine_bg.wasm", pathToFileURL(path.join(path.dirname(entry), "/"))));
  const { instance } = await WebAssembly.instantiate(bytes, {
    // The binding's functions are what the module imports; the compiler cannot know their names.
    "./schema_engine_bg.js": runtime as unknown as WebAssembly.ModuleImports,
  });
  runtime.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
}
