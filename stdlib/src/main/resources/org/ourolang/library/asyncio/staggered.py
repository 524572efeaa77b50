# SPDX-License-Identifier: Apache-2.0
"""Attempts that begin one after the other and of which the first to succeed wins."""

import asyncio

__all__ = ('staggered_race',)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Begin an attempt when the newest one has failed or has gone on for delay seconds; None is for ever.

    The answer is the winner's result, its number and what each begun attempt ended with, None for the winner. Without
    a winner the first two are None.
    """
    race = _Race(iter(coro_fns), delay, loop or asyncio.get_running_loop())
    try:
        while race.winner is None and race.goes_on():
            await race.wait()
        await race.stop()
    except asyncio.CancelledError:
        await race.stop()
        raise
    number = race.winner
    return None if number is None else race.attempts[number].result(), number, race.failures


class _Race:
    def __init__(self, makers, delay, loop):
        self.makers = makers
        self.delay = delay
        self.loop = loop
        self.attempts = []
        self.failures = []
        self.winner = None
        self.deadline = None

    def pending(self):
        return [attempt for attempt in self.attempts if not attempt.done()]

    def goes_on(self):
        """Begin the next attempt if it is time; answer whether anything is still to come."""
        newest = self.attempts[-1] if self.attempts else None
        late = self.deadline is not None and self.loop.time() >= self.deadline
        if newest is None or newest.done() or late:
            maker = next(self.makers, None)
            self.deadline = None
            if maker is not None:
                self.attempts.append(self.loop.create_task(maker()))
                self.failures.append(None)
                if self.delay is not None:
                    self.deadline = self.loop.time() + self.delay
        return bool(self.pending())

    async def wait(self):
        left = None if self.deadline is None else max(0, self.deadline - self.loop.time())
        await asyncio.wait(self.pending(), timeout=left, return_when=asyncio.FIRST_COMPLETED)
        self.collect()

    def collect(self):
        for number, attempt in enumerate(self.attempts):
            if not attempt.done() or self.failures[number] is not None or number == self.winner:
                continue
            error = asyncio.CancelledError() if attempt.cancelled() else attempt.exception()
            if error is None and self.winner is None:
                self.winner = number
            self.failures[number] = error

    async def stop(self):
        """End what has not ended by itself."""
        losers = self.pending()
        for attempt in losers:
            attempt.cancel()
        if losers:
            await asyncio.wait(losers)
        self.collect()
