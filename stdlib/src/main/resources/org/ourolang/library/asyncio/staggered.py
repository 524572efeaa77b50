# SPDX-License-Identifier: Apache-2.0
"""Attempts of which the first one to succeed counts; each begins some time after the one before, or when that fails."""
import asyncio
from contextlib import suppress

__all__ = ('staggered_race',)


class _Race:
    """The tasks of one race. Each first makes the task of the next attempt and then its own attempt."""

    def __init__(self, attempts, delay, loop):
        self.attempts = enumerate(attempts)
        self.delay = delay
        self.loop = loop
        self.tasks = []
        self.failures = []
        self.result = None
        self.winner = None

    def line_up(self, failure_before):
        self.tasks.append(self.loop.create_task(self.attempt(failure_before)))

    async def attempt(self, failure_before):
        if failure_before is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(failure_before.wait(), self.delay)
        number, begin = next(self.attempts, (None, None))
        if begin is None:
            return
        failure = asyncio.Event()
        self.line_up(failure)
        self.failures.append(None)
        try:
            result = await begin()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.failures[number] = error
            failure.set()
        else:
            assert self.winner is None
            self.result, self.winner = result, number
            self.cancel_all(but=number)

    def cancel_all(self, but=None):
        for number, task in enumerate(self.tasks):
            if number != but:
                task.cancel()

    async def finish(self):
        """Waits until nobody runs any more; more may have lined up while it waited."""
        ended = ()
        while len(ended) != len(self.tasks):
            ended, _ = await asyncio.wait(self.tasks)
            for task in ended:
                if not task.cancelled() and task.exception() is not None:
                    raise task.exception()


async def staggered_race(coro_fns, delay, *, loop=None):
    """What the first successful attempt returned, its index, and what each begun attempt raised, None for nothing."""
    race = _Race(coro_fns, delay, loop or asyncio.get_running_loop())
    race.line_up(None)
    try:
        await race.finish()
        return race.result, race.winner, race.failures
    finally:
        race.cancel_all()
