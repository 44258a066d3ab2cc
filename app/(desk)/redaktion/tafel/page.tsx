import type { Metadata } from "next";
import { boardPage, filterWords, readDeskFilter } from "#components/desk/board/board-address.ts";
import { BoardDesk } from "#components/desk/board/board-desk.tsx";
import { DeskFilterForm } from "#components/desk/board/desk-filter-form.tsx";
import { DeskPage } from "#components/desk/desk-page.tsx";
import { boardWords } from "#lib/messages/desk-planning.ts";
import { readBoard } from "#newsroom/articles/desk/board-queries.ts";
import { requireUser } from "../../../session.ts";
import { boardActions } from "./board-actions.ts";
import { readFilterChoices } from "./filter-choices.ts";

export const metadata: Metadata = { title: boardWords.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/tafel`: every piece on its way to readers, by steps, for everybody with an account. */
export default async function BoardPage({ searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const filter = readDeskFilter(await searchParams);
  const [board, choices] = await Promise.all([readBoard(user, filter), readFilterChoices()]);
  return (
    <DeskPage title={boardWords.title} intro={boardWords.intro} width="full">
      <DeskFilterForm filter={filter} page={boardPage} {...choices} />
      <BoardDesk
        board={board}
        user={{ kind: "user", id: user.id, name: user.name, role: user.role }}
        isFiltered={filterWords(filter).size > 0}
        now={new Date()}
        actions={boardActions}
      />
    </DeskPage>
  );
}
