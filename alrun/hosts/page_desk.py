"""The pages that code opens, and who works with them: a script, a person at a prompt, or nobody.

Whoever works with the page that the command opened works with those that code opens on top of it, too: a script goes on
with its next command in the page that is in front, and comes back when that is closed.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from alrun.runtime.errors import ALError
from alrun.runtime.offered_actions import OfferedAction

if TYPE_CHECKING:
    from alrun.hosts.answers import Answers
    from alrun.hosts.client import HostClient
    from alrun.hosts.page_script import PageCommand
    from alrun.runtime.page_view import PageView

_ERROR = "error"

Worker = Callable[["PageView"], bool]
"""Works with an open page until it is closed or there is nothing more to do; whether an error closed it."""


class PageDesk:
    """Opens pages in front of the user, the last one on top. `worker` is who works with them."""

    def __init__(self, client: HostClient, answers: Answers, prompts: bool = False) -> None:
        """With `prompts` a person at the terminal is asked for what no answer is left for."""
        self._client = client
        self._answers = answers
        self._prompts = prompts
        self._waiting: deque[PageView] = deque()
        self._commands: Iterator[PageCommand] = iter(())
        self._offers: dict[str, Sequence[OfferedAction]] = {}
        """What can be chosen now: the actions of notifications by key, under `_ERROR` those of the last error."""
        self.worker: Worker = self._answer
        self.failed = False
        """Whether a page that code had told to open did not open, or an error closed it."""

    def follow_script(self, commands: Sequence[PageCommand]) -> None:
        """Do the commands from now on, each in the page that is then in front."""
        self._commands = iter(commands)
        self.worker = self._follow

    def offer(self, key: str, actions: Sequence[OfferedAction]) -> None:
        """Let the user choose the actions of a notification, in place of those of one with the same key."""
        self._offers[key] = actions

    def offer_error(self, error: ALError) -> None:
        """Let the user choose the actions of an error that is shown, in place of those of the error before."""
        info = error.details
        self.take_back(_ERROR)
        if info is not None:
            self.offer(_ERROR, [OfferedAction(each.caption, partial(each.run, info)) for each in info.actions])

    def take_back(self, key: str) -> None:
        """Offer the actions of a notification no longer."""
        self._offers.pop(key, None)

    def choose(self, caption: str) -> None:
        """Choose an action that is offered; the notification or error is gone then. Raises ALError."""
        for key, actions in reversed(self._offers.items()):
            for action in actions:
                if action.caption.lower() == caption.lower():
                    del self._offers[key]
                    action.run()
                    return
        captions = [action.caption for actions in self._offers.values() for action in actions]
        raise ALError(
            f"No notification or error offers '{caption}'. There is: {', '.join(captions) or 'nothing'}.",
            "PageNoSuchAction",
        )

    def put(self, page: PageView) -> None:
        """A page to open when what the user does now is done."""
        self._waiting.append(page)

    def open_waiting(self) -> None:
        """Open the pages that have been put here, one after the other, and work with each until it is closed."""
        while self._waiting:
            page = self._waiting.popleft()
            try:
                self.work_with(page)
            except ALError as error:
                self.failed = True
                self._client.error(error)

    def finish(self) -> None:
        """Nothing runs any more and no page is open: open those that wait, then do what is left of the script."""
        self.open_waiting()
        for command in self._commands:
            try:
                if command.name != "choose":
                    raise ALError(f"No page is open for '{command.name}'.", "PageNotOpen")
                self.choose(command.arguments[0])
            except ALError as error:
                self.failed = True
                self._client.error(error)
            self.open_waiting()

    def work_with(self, page: PageView) -> None:
        """Open a page and work with it until it is closed; one that its worker leaves open is closed here.

        Raises ALError if it does not open.
        """
        # Pages that wait already wait on: they are opened when the code is done that waits for this one.
        waiting, self._waiting = self._waiting, deque()
        try:
            page.open()
            try:
                self.failed |= self.worker(page)
            finally:
                self.failed |= self.close(page)
        finally:
            self._waiting.extendleft(reversed(waiting))

    def close(self, page: PageView, answer: str = "") -> bool:
        """Close a page if it is still open, and open what waits then; whether an error closed it.

        Without an `answer` it gets its default.
        """
        failed = False
        if page.is_open:
            try:
                page.close(answer or page.default_answer)
            except ALError as error:
                self._client.error(error)
                failed = not page.is_open
        self.open_waiting()
        return failed

    def do(self, command: PageCommand, page: PageView) -> bool:
        """Do one command on a page, and open what it put here; whether an error closed the page."""
        from alrun.hosts.page_script import run_command

        try:
            run_command(page, command, self._client)
        except ALError as error:
            self._client.error(error)
            if not page.is_open:
                return True
        else:
            if page.is_open:
                self._client.show_progress(page)
        self.open_waiting()
        return False

    def _follow(self, page: PageView) -> bool:
        """A script works with the page."""
        self.open_waiting()
        while page.is_open:
            command = next(self._commands, None)
            if command is None:
                return False
            if self.do(command, page):
                return True
        return False

    def _answer(self, page: PageView) -> bool:
        """The answers of the run work with the page, else a person, else it is only shown."""
        if self._prompts and not self._answers.has_next and sys.stdin.isatty():
            from alrun.hosts.page_client.interactive import drive_page

            return drive_page(page, self._client)
        self.open_waiting()
        failed = self.look_at(page)
        while page.is_open and self._answers.has_next:
            command = self._answers.page_command()
            if command is None:
                break
            failed |= self.do(command, page)
        return failed

    def look_at(self, page: PageView) -> bool:
        """Wait for the page's tasks and show it; whether an error closed it."""
        try:
            self._client.await_tasks(page)
        except ALError as error:
            self._client.error(error)
            if not page.is_open:
                return True
        self.open_waiting()
        if page.is_open:
            self._client.show_page(page)
        return False
