import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type KeywordKind, KIND_NAMES, keywordLabel } from "./keyword.ts";
import { broaderKinds, mayBeBroader } from "./keyword-broader.ts";

type LinkedKeyword = {
  readonly id: number;
  readonly kind: KeywordKind | null;
  readonly broaderId: number | null;
  readonly seeAlsoIds: readonly number[];
  readonly wikidataId: string | null;
  readonly gndId: string | null;
};

/**
 * Checks what a keyword says of others: nothing leads to itself or into a circle, kinds fit, numbers belong to one.
 * @throws CommandError "conflict" with the problem at its field
 */
export async function checkKeywordLinks(transaction: Transaction, keyword: LinkedKeyword): Promise<void> {
  await checkBroader(transaction, keyword);
  await checkNarrower(transaction, keyword);
  await checkSeeAlso(transaction, keyword);
  await refuseTakenNumber(transaction, keyword, "wikidataId");
  await refuseTakenNumber(transaction, keyword, "gndId");
}

async function checkBroader(transaction: Transaction, { id, kind, broaderId }: LinkedKeyword): Promise<void> {
  if (broaderId === null) return;
  const broader = await transaction.keyword.findUnique({
    where: { id: broaderId },
    select: { name: true, kind: true },
  });
  if (broader === null) throw refusal("broaderId", "Dieses Stichwort gibt es nicht mehr. Wählen Sie ein anderes.");
  const kinds = broaderKinds(kind).map((one) => KIND_NAMES[one]);
  if (kinds.length === 0) {
    const own = kind === null ? "Ein Stichwort ohne Art" : `Ein Stichwort der Art „${KIND_NAMES[kind]}“`;
    throw refusal("broaderId", `${own} hat kein übergeordnetes. Leeren Sie das Feld, oder ändern Sie die Art.`);
  }
  if (!mayBeBroader(broader.kind, kind)) {
    throw refusal("broaderId", `„${broader.name}“ kann hier nicht stehen. Erwartet wird: ${kinds.join(" oder ")}.`);
  }
  if (await leadsTo(transaction, broaderId, id)) {
    throw refusal("broaderId", `„${broader.name}“ liegt selbst darunter. Ein Kreis ist nicht möglich.`);
  }
}

/** Whether one comes to `target` by going up from `start`. */
export async function leadsTo(transaction: Transaction, start: number, target: number): Promise<boolean> {
  const rows = await transaction.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE above (id, broader_id) AS (
      SELECT id, broader_id FROM newsroom.keyword WHERE id = ${start}
      UNION SELECT keyword.id, keyword.broader_id FROM newsroom.keyword JOIN above ON keyword.id = above.broader_id
    ) SELECT id FROM above WHERE id = ${target}`;
  return rows.length > 0;
}

/** Whoever stands above others may not become of a kind that cannot. */
async function checkNarrower(transaction: Transaction, { id, kind }: LinkedKeyword): Promise<void> {
  const narrower = await transaction.keyword.findMany({
    where: { broaderId: id },
    select: { name: true, kind: true },
    orderBy: { name: "asc" },
  });
  const misfit = narrower.find((one) => !mayBeBroader(kind, one.kind));
  if (misfit === undefined) return;
  throw refusal("kind", `„${misfit.name}“ ist diesem Stichwort untergeordnet. Lösen Sie das zuerst dort.`);
}

async function checkSeeAlso(transaction: Transaction, { id, seeAlsoIds }: LinkedKeyword): Promise<void> {
  if (seeAlsoIds.includes(id)) throw refusal("seeAlsoIds", "Ein Stichwort verweist nicht auf sich selbst.");
  const known = await transaction.keyword.count({ where: { id: { in: [...seeAlsoIds] } } });
  if (known < seeAlsoIds.length) {
    throw refusal("seeAlsoIds", "Eines dieser Stichwörter gibt es nicht mehr. Nehmen Sie es aus der Liste.");
  }
}

async function refuseTakenNumber(
  transaction: Transaction,
  keyword: LinkedKeyword,
  field: "wikidataId" | "gndId",
): Promise<void> {
  const number = keyword[field];
  if (number === null) return;
  const holder = await transaction.keyword.findFirst({
    where: { [field]: number, id: { not: keyword.id } },
    select: { name: true, acronym: true },
  });
  if (holder === null) return;
  const label = keywordLabel(holder);
  throw refusal(
    field,
    `Diese Nummer steht schon bei „${label}“. Legen Sie die beiden zusammen, wenn sie dasselbe meinen.`,
  );
}

function refusal(field: string, message: string): CommandError {
  return new CommandError("conflict", message, [{ field, message }]);
}
