import path from "node:path";
import { createTransport } from "nodemailer";
import { hasErrorCode } from "#lib/errors.ts";
import { type Finding, ill, well } from "./finding.ts";

const TIMEOUT_MS = 5_000;

/** Whether mails would leave: signs in at the configured server and sends nothing. */
export async function checkMail(smtpUrl: string | undefined, dataDir: string): Promise<Finding> {
  if (smtpUrl === undefined) {
    return well(
      "Mail",
      `kein Mailserver eingestellt (SMTP_URL); Mails werden zu Dateien in ${path.join(dataDir, "outbox")}`,
    );
  }
  const { hostname, port } = new URL(smtpUrl);
  const server = port === "" ? hostname : `${hostname}:${port}`;
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  try {
    await transport.verify();
    return well("Mail", `${server} nimmt die Anmeldung an`);
  } catch (error) {
    return explain(server, error);
  } finally {
    transport.close();
  }
}

/** The server's own words are left out: some repeat what was sent to them. */
function explain(server: string, error: unknown): Finding {
  if (hasErrorCode(error, "EAUTH")) {
    return ill("Mail", `${server} lehnt Benutzer oder Passwort ab`, "Prüfen Sie beides in SMTP_URL.");
  }
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return ill(
    "Mail",
    `${server} ist nicht erreichbar${code}`,
    "Prüfen Sie Rechner, Port und Verschlüsselung in SMTP_URL.",
  );
}
