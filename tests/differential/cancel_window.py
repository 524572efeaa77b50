# SPDX-License-Identifier: Apache-2.0
"""Puts cancellations, time limits and second operations into the window between a wake-up and the step of who was woken.

    python cancel_window.py [one|two] [KIND]      a line for each case
    python cancel_window.py digest                one digest for each kind of waiting and number of events

Two tasks wait in each case; what they wait for comes in pass 2. One or two events come before, beside or after it. A case
tells what every task saw in which pass, and in which state everything is left. The output is the same wherever asyncio's
rules are kept.
"""

import asyncio
import hashlib
import sys

PASSES = 9
PHASES = ('0', '1', '2-', '2+', '3', '4')
EVENTS = ('cancel0', 'cancel1', 'message0', 'free', 'newcomer', 'limit0')


class Kind:
    """Something that tasks wait for."""

    def __init__(self):
        self.loop = asyncio.get_running_loop()
        self.setup()

    def setup(self):
        pass

    def state(self):
        return ''


class Holding(Kind):
    async def wait(self):
        await self.thing.acquire()
        await asyncio.sleep(0)
        self.thing.release()

    def free(self):
        try:
            self.thing.release()
        except (RuntimeError, ValueError) as error:
            return type(error).__name__

    def state(self):
        return f'{self.thing.locked()}'


class LockKind(Holding):
    def setup(self):
        self.thing = asyncio.Lock()
        self.thing.acquire().close()
        try:
            self.thing.acquire().send(None)
        except StopIteration:
            pass


class SemaphoreKind(Holding):
    def setup(self):
        self.thing = asyncio.Semaphore(0)

    def state(self):
        return f'{self.thing.locked()} {self.thing._value}'


class ManyPermits(SemaphoreKind):
    def free(self):
        self.thing.release()
        self.thing.release()


class EventKind(Kind):
    def setup(self):
        self.thing = asyncio.Event()

    def wait(self):
        return self.thing.wait()

    def free(self):
        self.thing.set()
        self.thing.clear()


class ConditionKind(Kind):
    held = 0

    def setup(self):
        self.thing = asyncio.Condition()
        self.flag = False

    async def wait(self):
        async with self.thing:
            return await self.thing.wait()

    def free(self):
        self.holder = asyncio.create_task(self.notify())

    async def notify(self):
        async with self.thing:
            self.flag = True
            self.thing.notify(1)
            for _ in range(self.held):
                await asyncio.sleep(0)

    def state(self):
        return f'{self.thing.locked()}'


class HeldCondition(ConditionKind):
    held = 2


class PredicateCondition(ConditionKind):
    async def wait(self):
        async with self.thing:
            return await self.thing.wait_for(lambda: self.flag)


class GetKind(Kind):
    make = asyncio.Queue
    number = 0

    def setup(self):
        self.thing = self.make()

    def wait(self):
        return self.thing.get()

    def free(self):
        self.number += 1
        self.thing.put_nowait(self.number)

    def state(self):
        return f'{self.thing.qsize()}'


class PriorityGet(GetKind):
    make = asyncio.PriorityQueue


class PutKind(Kind):
    def setup(self):
        self.thing = asyncio.Queue(1)
        self.thing.put_nowait(0)

    def wait(self):
        return self.thing.put(1)

    def free(self):
        try:
            return self.thing.get_nowait()
        except asyncio.QueueEmpty:
            return 'empty'

    def state(self):
        return f'{self.thing.qsize()}'


class JoinKind(Kind):
    def setup(self):
        self.thing = asyncio.Queue()
        self.thing.put_nowait(0)

    def wait(self):
        return self.thing.join()

    def free(self):
        try:
            self.thing.task_done()
        except ValueError:
            return 'too many'


class ShutdownKind(GetKind):
    def free(self):
        self.thing.shutdown()


class BarrierKind(Kind):
    def setup(self):
        self.thing = asyncio.Barrier(3)

    def wait(self):
        return self.thing.wait()

    def free(self):
        self.party = asyncio.create_task(self.thing.wait())
        self.party.add_done_callback(lambda party: party.cancelled() or party.exception())

    def state(self):
        return f'{self.thing.n_waiting} {self.thing.broken}'


class AbortedBarrier(BarrierKind):
    def free(self):
        self.party = asyncio.create_task(self.thing.abort())


class ResetBarrier(BarrierKind):
    def free(self):
        self.party = asyncio.create_task(self.thing.reset())


class FutureKind(Kind):
    def setup(self):
        self.thing = self.loop.create_future()

    async def wait(self):
        return await self.thing

    def free(self):
        if not self.thing.done():
            self.thing.set_result('result')

    def state(self):
        return self.thing._state


class FailingFuture(FutureKind):
    def free(self):
        if not self.thing.done():
            self.thing.set_exception(KeyError('failed'))


class ShieldKind(FutureKind):
    async def wait(self):
        return await asyncio.shield(self.thing)


class WaitForKind(FutureKind):
    async def wait(self):
        return await asyncio.wait_for(asyncio.shield(self.thing), 1000)


class GatherKind(FutureKind):
    async def wait(self):
        return await asyncio.gather(asyncio.shield(self.thing), asyncio.sleep(0, 'slept'))


class GatherAllKind(FailingFuture):
    async def wait(self):
        return await asyncio.gather(asyncio.shield(self.thing), asyncio.sleep(0, 'slept'), return_exceptions=True)


class WaitKind(FutureKind):
    async def wait(self):
        done, pending = await asyncio.wait([self.thing])
        return len(done), len(pending)


class AsCompletedKind(FutureKind):
    async def wait(self):
        return [await each for each in asyncio.as_completed([asyncio.shield(self.thing)])]


class GroupKind(FutureKind):
    async def wait(self):
        async with asyncio.TaskGroup() as group:
            child = group.create_task(self.child())
        return child.result()

    async def child(self):
        return await asyncio.shield(self.thing)


class FailingGroup(GroupKind):
    def free(self):
        if not self.thing.done():
            self.thing.set_exception(KeyError('failed'))


class LimitKind(FutureKind):
    async def wait(self):
        async with asyncio.timeout(1000):
            return await asyncio.shield(self.thing)


class TaskKind(Kind):
    def setup(self):
        self.gate = self.loop.create_future()
        self.thing = asyncio.create_task(self.work())

    async def work(self):
        return await self.gate

    async def wait(self):
        return await self.thing

    def free(self):
        if not self.gate.done():
            self.gate.set_result('result')

    def state(self):
        return self.thing._state


KINDS = {
    'lock': LockKind, 'semaphore': SemaphoreKind, 'permits': ManyPermits, 'event': EventKind,
    'condition': ConditionKind, 'held_condition': HeldCondition, 'predicate': PredicateCondition,
    'get': GetKind, 'priority_get': PriorityGet, 'put': PutKind, 'join': JoinKind, 'shutdown': ShutdownKind,
    'barrier': BarrierKind, 'abort': AbortedBarrier, 'reset': ResetBarrier, 'future': FutureKind,
    'failing_future': FailingFuture, 'shield': ShieldKind, 'wait_for': WaitForKind, 'gather': GatherKind,
    'gather_all': GatherAllKind, 'wait': WaitKind, 'as_completed': AsCompletedKind, 'group': GroupKind,
    'failing_group': FailingGroup, 'limit': LimitKind, 'task': TaskKind,
}


def shown(error):
    if isinstance(error, BaseExceptionGroup):
        return f'[{" ".join(map(shown, error.exceptions))}]'
    return f'{type(error).__name__}{"".join(map(str, error.args))}'


async def case(kind, events):
    thing = kind()
    told = []
    turn = 0
    limit = None

    async def waiter(number):
        nonlocal limit
        try:
            if number == 0:
                async with asyncio.timeout(None) as limit:
                    result = await thing.wait()
            else:
                result = await thing.wait()
        except BaseException as error:
            told.append(f'{turn}w{number}!{shown(error)}')
            raise
        told.append(f'{turn}w{number}={result}')

    tasks = [asyncio.create_task(waiter(0)), asyncio.create_task(waiter(1))]

    def do(event):
        if event == 'free':
            outcome = thing.free()
            if outcome is not None:
                told.append(f'{turn}free:{outcome}')
        elif event == 'newcomer':
            tasks.append(asyncio.create_task(waiter(len(tasks))))
        elif event == 'limit0':
            try:
                limit.reschedule(0)
            except (RuntimeError, AttributeError) as error:
                told.append(f'{turn}{shown(error)}')
        elif event == 'message0':
            told.append(f'{turn}{tasks[0].cancel("m")}')
        else:
            told.append(f'{turn}{tasks[int(event[-1])].cancel()}')

    plan = list(events)
    plan.insert(next((at for at, (phase, _) in enumerate(plan) if order(phase) > order('2-')), len(plan)), ('2', 'free'))
    plan = [(int(phase[0]), event) for phase, event in plan]
    while turn < PASSES:
        for when, event in plan:
            if when == turn:
                do(event)
        await asyncio.sleep(0)
        turn += 1
    told.append('| ' + ' '.join(
        'pending' if not task.done() else 'cancelled' if task.cancelled() else shown(task.exception()) if task.exception() else 'done'
        for task in tasks))
    text = f'{" ".join(told)} {[task.cancelling() for task in tasks]} {thing.state()}'
    for task in asyncio.all_tasks():
        if task is not asyncio.current_task():
            task.cancel()
    for _ in range(4):
        await asyncio.sleep(0)
    return text


def order(phase):
    """The moment at which everything else comes stands between 2- and 2+."""
    return PHASES.index(phase)


def cases(count):
    single = [(phase, event) for phase in PHASES for event in EVENTS]
    if count == 'one':
        return [[event] for event in single]
    return [[first, second] for first in single for second in single if order(first[0]) <= order(second[0])]


async def run(name, count, write):
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    for events in cases(count):
        text = ' '.join(f'{event}@{phase}' for phase, event in events)
        write(f'{name} {text}: {await case(KINDS[name], events)}')


def digest(name, count):
    total = hashlib.sha256()
    lines = 0

    def write(line):
        nonlocal lines
        lines += 1
        total.update(line.encode() + b'\n')

    asyncio.run(run(name, count, write))
    print(name, count, lines, total.hexdigest()[:16])


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else 'one'
    if mode == 'digest':
        for name in KINDS:
            digest(name, 'one')
            digest(name, 'two')
        return
    for name in sys.argv[2:] or KINDS:
        asyncio.run(run(name, mode, print))


if __name__ == '__main__':
    main()
