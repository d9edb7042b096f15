"""Keeps a page alive while a prompt waits for its user: tasks end, their triggers run, what they changed is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.application import get_app

from alrun.runtime.errors import ALError

if TYPE_CHECKING:
    from alrun.hosts.client import HostClient
    from alrun.runtime.page_view import PageView

_PERIOD = 0.1


def pump(current_page: Callable[[], PageView | None], client: HostClient) -> Callable[[], None]:
    """What to give a prompt as `pre_run`: from then on the page does its other work between two keys.

    The prompt's event loop runs on the page's own thread, where its triggers must run.
    """

    async def work() -> None:
        while True:
            await asyncio.sleep(_PERIOD)
            page = current_page()
            if page is None or not page.is_open or not client.board.tasks:
                continue
            try:
                page.wait(0)
                if page.is_open:
                    client.show_progress(page)
            except ALError as error:
                client.error(error)

    return lambda: _start(work)


def _start(work: Callable[[], object]) -> None:
    get_app().create_background_task(work())  # type: ignore[arg-type]


def task_line(client: HostClient) -> str | None:
    """The unfinished tasks in one line, for a toolbar; None if there are none."""
    shown = [
        f"#{task.task_id} {task.codeunit} {task.state} {task.elapsed / 1000:.1f} s" for task in client.board.unfinished
    ]
    return "   ".join(shown) or None
