"""A page as a rich panel: notifications on top, groups of fields in two columns, tasks with their progress below."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from alrun.hosts.plain import error_lines

if TYPE_CHECKING:
    from alrun.hosts.task_board import ShownTask
    from alrun.runtime.errors import ALError
    from alrun.runtime.page_view import FieldView, GroupView, PageView

_NARROW = 76
"""Below this many columns the fields of a group stand under each other."""

_MARKS = {"completed": ("✓", "green"), "failed": ("✗", "red"), "cancelled": ("-", "dim"), "queued": ("…", "dim")}


def draw_page(
    page: PageView, changed: Collection[str], notifications: Sequence[str], tasks: Sequence[ShownTask], width: int
) -> RenderableType:
    """The page as a panel; the fields named in `changed` stand out."""
    parts: list[RenderableType] = [draw_notification(text) for text in notifications]
    if notifications:
        parts.append(Text())
    for group in page.layout:
        if group.fields:
            parts.append(_draw_group(group, changed, width))
    if tasks:
        parts.append(_draw_tasks(tasks))
    title = Text(page.caption, "bold")
    if page.record_text:
        title.append(f" · {page.record_text}", "not bold")
    return Panel(Group(*parts), title=title, title_align="left", border_style="cyan", padding=(1, 2, 0, 2))


def draw_notification(text: str) -> RenderableType:
    """A notification as a bar across the page."""
    return Padding(Text(f"ⓘ {text}"), (0, 1), style="black on bright_cyan")


def draw_error(error: ALError) -> RenderableType:
    """An error as a red panel, its AL call stack dimmed."""
    text, *stack = error_lines(error)
    body = Text(text)
    for line in stack:
        body.append(f"\n{line.strip()}", "dim")
    return Panel(body, title="Error", title_align="left", border_style="red")


def _draw_group(group: GroupView, changed: Collection[str], width: int) -> RenderableType:
    columns = 1 if width < _NARROW else 2
    grid = Table.grid(padding=(0, 2), expand=True)
    for _ in range(columns):
        grid.add_column(ratio=2, style="dim", overflow="fold")
        grid.add_column(ratio=3, overflow="fold")
    fields = group.fields
    height = -(-len(fields) // columns)
    # As in the web client: down the first column, then down the second.
    for row in range(height):
        cells: list[Text] = []
        for field in fields[row::height]:
            cells += _draw_field(field, field.name in changed)
        grid.add_row(*cells)
    if not group.caption:
        return Padding(grid, (0, 0, 1, 0))
    return Padding(Group(Text(group.caption, "bold"), Padding(grid, (0, 0, 0, 1))), (0, 0, 1, 0))


def _draw_field(field: FieldView, changed: bool) -> tuple[Text, Text]:
    if changed:
        return Text(field.caption), Text(f"● {field.text}", "bold yellow")
    return Text(field.caption), Text(field.text, "underline" if field.editable and field.text else "")


def _draw_tasks(tasks: Sequence[ShownTask]) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for task in tasks:
        grid.add_row(f"{task.task_id}", Text(task.codeunit), _draw_state(task), *_draw_time(task))
    return Padding(Group(Text("Background tasks", "bold"), Padding(grid, (0, 0, 0, 1))), (0, 0, 1, 0))


def _draw_state(task: ShownTask) -> RenderableType:
    if task.state == "running":
        return Spinner("dots", Text("running", "cyan"))
    mark, style = _MARKS.get(task.state, ("?", ""))
    return Text(f"{mark} {task.state}", style)


def _draw_time(task: ShownTask) -> tuple[RenderableType, RenderableType]:
    if task.state == "running":
        bar = ProgressBar(total=task.timeout or 1, completed=task.elapsed, width=24)
        return bar, Text(f"{_seconds(task.elapsed)} of at most {_seconds(task.timeout)}", "dim")
    if task.state == "queued":
        return Text(), Text()
    return Text(), Text(f"after {_seconds(task.elapsed)}", "dim")


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.1f} s"
