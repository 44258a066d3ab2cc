import { z } from "zod";
import { OperatorError } from "./errors.ts";

const port = z.coerce.number().int().min(1).max(65_535);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every variable that the software reads, with its default. The README's table follows this list. */
const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: postgresUrl.optional(),
  PORTAL_DATABASE_URL: postgresUrl.optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  DEMO: z.enum(["0", "1"]).optional(),
});

const expectations: Record<keyof typeof environmentSchema.shape, string> = {
  PORT: "eine ganze Zahl von 1 bis 65535",
  HOST: "eine Adresse, zum Beispiel 127.0.0.1",
  SITE_URL: "die öffentliche Adresse mit http:// oder https://",
  DATA_DIR: "ein Ordner, in den geschrieben werden darf",
  DATABASE_URL: "eine Adresse der Form postgresql://name:passwort@rechner:5432/datenbank",
  PORTAL_DATABASE_URL: "eine Adresse der Form postgresql://name:passwort@rechner:5432/datenbank",
  AUTH_SECRET: "mindestens 32 zufällige Zeichen",
  SMTP_URL: "eine Adresse der Form smtp://name:passwort@rechner:587",
  REDIS_URL: "eine Adresse der Form redis://rechner:6379",
  TRUST_PROXY: "die Zahl der vorgeschalteten Proxys, 0 bis 10",
  DEMO: "0 oder 1",
};

const secrets = new Set(["DATABASE_URL", "PORTAL_DATABASE_URL", "AUTH_SECRET", "SMTP_URL", "REDIS_URL"]);

export type Environment = Omit<z.infer<typeof environmentSchema>, "SITE_URL"> & {
  /** Public origin without a trailing slash. */
  readonly SITE_URL: string;
};

/**
 * Reads and checks the configuration.
 * @throws OperatorError naming the variable, its value (never a secret's) and what is expected
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw configurationError(parsed.error, given);
  const { data } = parsed;
  const origin = new URL(data.SITE_URL ?? `http://localhost:${data.PORT}`).origin;
  return { ...data, SITE_URL: origin };
}

function configurationError(error: z.ZodError, given: Record<string, string | undefined>): OperatorError {
  const name = String(error.issues[0]?.path[0] ?? "");
  const value = secrets.has(name) ? "(geheim)" : `„${given[name] ?? ""}“`;
  const expected = name in expectations ? expectations[name as keyof typeof expectations] : "ein anderer Wert";
  return new OperatorError(`Die Einstellung ${name} hat den Wert ${value}.`, `Erwartet wird ${expected}.`);
}
