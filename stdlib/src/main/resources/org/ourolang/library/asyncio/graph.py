# SPDX-License-Identifier: Apache-2.0
"""Who waits for whom: the call graph of tasks and futures, as Python 3.14 has it."""

import sys
from dataclasses import dataclass
from types import FrameType

from _asyncio import Future, Task, current_task, isfuture, _awaiters, _get_running_loop, _running_frames

__all__ = ('capture_call_graph', 'format_call_graph', 'print_call_graph', 'FrameCallGraphEntry', 'FutureCallGraph')


@dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    """A frame of a coroutine or function."""
    frame: FrameType


@dataclass(frozen=True, slots=True)
class FutureCallGraph:
    """A task or future, where it stands, and what waits for it."""
    future: Future
    call_stack: tuple[FrameCallGraphEntry, ...]
    awaited_by: tuple['FutureCallGraph', ...]


def _suspended_frames(coroutine):
    found = []
    while coroutine is not None:
        frame = getattr(coroutine, 'cr_frame', None) or getattr(coroutine, 'ag_frame', None)
        if frame is None:
            break
        found.append(frame)
        coroutine = getattr(coroutine, 'cr_await', None) or getattr(coroutine, 'ag_await', None)
    return found[::-1]


def _cut(frames, limit):
    if limit is None:
        return frames
    if limit < 0:
        return frames[limit:]
    return frames[:limit] if limit else []


def _graph(future, frames, limit):
    if frames is None:
        frames = _suspended_frames(future.get_coro()) if isinstance(future, Task) and not future.done() else []
    stack = tuple(map(FrameCallGraphEntry, _cut(frames, limit)))
    return FutureCallGraph(future, stack, tuple(_graph(each, None, limit) for each in _awaiters(future)))


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph of a future, or of the running task; None if none runs."""
    running = current_task() if _get_running_loop() is not None else None
    if future is None:
        if _get_running_loop() is None:
            raise RuntimeError('capture_call_graph() is called outside of a running event loop and no *future* to '
                               'introspect was provided')
        future = running
    if future is None:
        return None
    if not isfuture(future):
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
    return _graph(future, _running_frames()[max(depth - 1, 0):] if future is running else None, limit)


def _lines(graph, indent):
    future = graph.future
    margin = ' ' * (indent * 4)
    name = f'name={future.get_name()!r}, ' if isinstance(future, Task) else ''
    yield f'{margin}* {"Task" if name else "Future"}({name}id={id(future):#x})'
    margin += '  '
    if graph.call_stack:
        yield f'{margin}+ Call stack:'
    for entry in graph.call_stack:
        code = entry.frame.f_code
        prefix = 'async ' if code.co_flags & 0x380 else ''
        yield f'{margin}|   File {code.co_filename!r}, line {entry.frame.f_lineno}, in {prefix}{code.co_qualname}()'
    if graph.awaited_by:
        yield f'{margin}+ Awaited by:'
        for each in graph.awaited_by:
            yield from _lines(each, indent + 1)


def format_call_graph(future=None, /, *, depth=1, limit=None):
    """The graph as text."""
    graph = capture_call_graph(future, depth=depth, limit=limit)
    return '' if graph is None else '\n'.join(_lines(graph, 0))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    """Print the graph of a future, or of the running task."""
    print(format_call_graph(future, depth=depth, limit=limit), file=file or sys.stdout)
