# SPDX-License-Identifier: Apache-2.0
"""Makes random asyncio programs: the same seed always makes the same program.

    python async_programs.py SEED [COUNT]     prints the programs of COUNT seeds as one script

Every program logs what happens and in which pass of the loop. Even seeds make programs that never wait for the clock; odd
seeds make programs with sleeps and time limits, to be run on a virtual clock. Seeds from 9,000,000 on make programs that
also use eager tasks, races, movable time limits, contexts, exit stacks, steps of asynchronous generators, and exceptions
that are no Exception.
"""

import random
import sys

HEADER = '''\
import asyncio
import contextvars
import math
import sys
from asyncio import staggered
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

if sys.implementation.name == 'cpython':
    import asyncio.taskgroups
    import asyncio.tasks
    import gc
    gc.disable()

    class CreationOrder(dict):
        """A set that CPython iterates in the order in which things came, as Ouro always does."""

        def __init__(self, items=()):
            super().__init__(dict.fromkeys(items))

        def add(self, item):
            self[item] = None

        def discard(self, item):
            self.pop(item, None)

    asyncio.taskgroups.set = asyncio.tasks.set = CreationOrder

    class Loop(asyncio.SelectorEventLoop):
        """Its time passes only while nothing is ready; that is how Ouro's virtual clock goes, for all loops."""

        clock = 10 ** 12

        def __init__(self):
            self._last = 0.0
            super().__init__()
            self._poll, self._selector.select = self._selector.select, self._jump

        def _jump(self, timeout=None):
            if timeout:
                Loop.clock = max(Loop.clock, math.ceil((self._last + timeout) * 1e9))
            else:
                Loop.clock += 1000
            return self._poll(0)

        def time(self):
            now = Loop.clock / 1e9
            self._last = now if now > self._last else self._last + max(1e-12, 8 * math.ulp(self._last))
            return self._last
else:
    Loop = asyncio.new_event_loop

_lines = 0


def log(*words):
    global _lines
    _lines += 1
    if _lines <= 400:
        print(*words)


class Stop(BaseException):
    pass


def show(error):
    if error is None:
        return 'None'
    if isinstance(error, RecursionError):
        return 'RecursionError'
    if isinstance(error, BaseExceptionGroup):
        return f'{type(error).__name__}({error.message!r}, [{", ".join(show(e) for e in error.exceptions)}])'
    return repr(error)


def chain(error):
    words = []
    while error is not None and len(words) < 6:
        words.append(f'{show(error)}{"/" + show(error.__cause__) if error.__cause__ is not None else ""}')
        error = error.__context__
    return ' <- '.join(words)


'''


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.timed = seed % 2 == 1
        self.seed = seed
        self.lines = []
        self.labels = 0
        self.workers = self.random.randint(2, 5)
        self.coros = self.random.randint(2, 4)

    def label(self):
        self.labels += 1
        return self.labels

    def line(self, depth, text):
        self.lines.append('    ' * depth + text)

    def duration(self):
        """With a fraction, so that sums of durations do not fall together."""
        return f'{round(self.random.uniform(1, 60), 2)} * UNIT'

    # Statements. Each writes at least one line at the given depth.

    def block(self, depth, budget, inside):
        count = self.random.randint(1, 3)
        for _ in range(count):
            self.statement(depth, budget, inside)

    def statement(self, depth, budget, inside):
        choices = [self.pause, self.pause, self.note, self.event, self.future, self.cancel, self.fail, self.spawn,
                   self.queue_now, self.callback, self.variable, self.await_task, self.pause]
        if budget > 0:
            choices += [self.lock, self.lock, self.semaphore, self.condition, self.barrier, self.queue, self.gather,
                        self.wait, self.wait_for, self.timeout, self.group, self.group, self.shield, self.catch,
                        self.catch, self.cleanup, self.completed, self.generator, self.loop, self.uncancel]
        self.random.choice(choices + self.further(budget))(depth, budget - 1, inside)

    def further(self, budget):
        """Kinds of statements besides the usual ones."""
        return []

    def pause(self, depth, budget, inside):
        if self.timed and self.random.random() < 0.5:
            self.line(depth, f'await asyncio.sleep({self.duration()})')
        else:
            self.line(depth, 'await asyncio.sleep(0)')
        self.line(depth, f'say(me, {self.label()})')

    def note(self, depth, budget, inside):
        self.line(depth, f'say(me, {self.label()}, [t.done() for t in tasks])')

    def event(self, depth, budget, inside):
        name = f'events[{self.random.randint(0, 1)}]'
        kind = self.random.choice(['set', 'set', 'clear', 'wait', 'wait'])
        if kind == 'wait':
            self.line(depth, f'say(me, {self.label()}, await {name}.wait())')
        else:
            self.line(depth, f'{name}.{kind}()')

    def future(self, depth, budget, inside):
        name = f'futures[{self.random.randint(0, 2)}]'
        kind = self.random.choice(['result', 'exception', 'cancel', 'await', 'await', 'callback'])
        number = self.label()
        if kind == 'result':
            self.line(depth, f'if not {name}.done(): {name}.set_result({number})')
        elif kind == 'exception':
            self.line(depth, f'if not {name}.done(): {name}.set_exception(KeyError({number}))')
        elif kind == 'cancel':
            self.line(depth, f'say(me, {number}, {name}.cancel())')
        elif kind == 'callback':
            self.line(depth, f'{name}.add_done_callback(lambda f: say("callback", {number}, f.cancelled()))')
        else:
            self.line(depth, f'say(me, {number}, await {name})')

    def cancel(self, depth, budget, inside):
        message = self.random.choice(['', '', f"'m{self.label()}'"])
        self.line(depth, f'say(me, {self.label()}, tasks[{self.random.randrange(self.workers)} % len(tasks)]'
                         f'.cancel({message}))')

    def uncancel(self, depth, budget, inside):
        self.line(depth, f'say(me, {self.label()}, asyncio.current_task().cancelling())')
        if self.random.random() < 0.4:
            self.line(depth, f'say(me, {self.label()}, asyncio.current_task().uncancel())')

    def fail(self, depth, budget, inside):
        kind = self.random.choice(['ValueError', 'KeyError', 'asyncio.CancelledError', 'TimeoutError'])
        self.line(depth, f'if ticks[0] % {self.random.randint(2, 4)} == 0: raise {kind}({self.label()})')

    def coroutine(self):
        return f'helper{self.random.randrange(self.coros)}(f"{{me}}.{self.label()}")'

    def spawn(self, depth, budget, inside):
        self.line(depth, f'tasks.append(asyncio.create_task({self.coroutine()}))')

    def await_task(self, depth, budget, inside):
        self.line(depth, f'task = tasks[{self.random.randrange(6)} % len(tasks)]')
        self.line(depth, 'if not waits_for_us(task):')
        self.line(depth + 1, f'say(me, {self.label()}, await join(task))')

    def queue_now(self, depth, budget, inside):
        number = self.label()
        self.line(depth, 'try:')
        kind = self.random.choice(['put_nowait', 'put_nowait', 'get_nowait', 'task_done'])
        queue = f'queues[{self.random.randint(0, 2)}]'
        argument = f'{self.random.randint(0, 9)}' if kind == 'put_nowait' else ''
        self.line(depth + 1, f'say(me, {number}, {queue}.{kind}({argument}))')
        self.line(depth, 'except (asyncio.QueueEmpty, asyncio.QueueFull, asyncio.QueueShutDown, ValueError) as error:')
        self.line(depth + 1, f'say(me, {number}, show(error))')

    def callback(self, depth, budget, inside):
        number = self.label()
        target = f'(lambda: say("soon", {number}))'
        if self.random.random() < 0.3:
            target = f'tasks[{self.random.randrange(self.workers)} % len(tasks)].cancel'
        if self.timed and self.random.random() < 0.5:
            self.line(depth, f'asyncio.get_running_loop().call_later({self.duration()}, {target})')
        else:
            self.line(depth, f'asyncio.get_running_loop().call_soon({target})')

    def variable(self, depth, budget, inside):
        if self.random.random() < 0.5:
            self.line(depth, f'var.set({self.label()})')
        self.line(depth, f'say(me, {self.label()}, var.get())')

    def lock(self, depth, budget, inside):
        if 'lock' in inside:
            return self.pause(depth, budget, inside)
        self.line(depth, 'async with lock:')
        self.line(depth + 1, f'say(me, {self.label()}, lock.locked())')
        self.block(depth + 1, budget, inside | {'lock'})

    def semaphore(self, depth, budget, inside):
        if 'semaphore' in inside:
            return self.pause(depth, budget, inside)
        self.line(depth, 'async with semaphore:')
        self.line(depth + 1, f'say(me, {self.label()}, semaphore.locked())')
        self.block(depth + 1, budget, inside | {'semaphore'})

    def condition(self, depth, budget, inside):
        if 'condition' in inside:
            return self.pause(depth, budget, inside)
        self.line(depth, 'async with condition:')
        kind = self.random.choice(['wait', 'wait', 'notify', 'notify_all', 'wait_for'])
        if kind == 'wait_for':
            limit = self.random.randint(1, 20)
            self.line(depth + 1, f'say(me, {self.label()}, await condition.wait_for(lambda: ticks[0] > {limit}))')
        elif kind == 'wait':
            self.line(depth + 1, f'say(me, {self.label()}, await condition.wait())')
        elif kind == 'notify':
            self.line(depth + 1, f'condition.notify({self.random.randint(1, 2)})')
        else:
            self.line(depth + 1, 'condition.notify_all()')
        self.block(depth + 1, budget, inside | {'condition'})

    def barrier(self, depth, budget, inside):
        kind = self.random.choice(['wait', 'wait', 'wait', 'wait', 'reset', 'abort', 'with'])
        if kind == 'with':
            self.line(depth, 'async with barrier as position:')
            self.line(depth + 1, f'say(me, {self.label()}, position)')
        else:
            self.line(depth, f'say(me, {self.label()}, await barrier.{kind}(), barrier.n_waiting)')

    def queue(self, depth, budget, inside):
        queue = f'queues[{self.random.randint(0, 2)}]'
        kind = self.random.choice(['put', 'put', 'get', 'get', 'join', 'shutdown'])
        if kind == 'shutdown':
            if self.random.random() < 0.3:
                self.line(depth, f'{queue}.shutdown(immediate={self.random.random() < 0.5})')
            else:
                self.line(depth, f'say(me, {self.label()}, {queue}.qsize())')
        else:
            argument = f'{self.random.randint(0, 9)}' if kind == 'put' else ''
            self.line(depth, f'say(me, {self.label()}, await {queue}.{kind}({argument}))')

    def gather(self, depth, budget, inside):
        arguments = ', '.join(self.coroutine() for _ in range(self.random.randint(0, 3)))
        option = self.random.choice(['', '', 'return_exceptions=True'])
        both = ', '.join(part for part in (arguments, option) if part)
        self.line(depth, f'say(me, {self.label()}, await asyncio.gather({both}))')

    def wait(self, depth, budget, inside):
        count = self.random.randint(1, 3)
        mode = self.random.choice(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])
        number = self.label()
        limit = f', timeout={self.duration()}' if self.timed and self.random.random() < 0.4 else ''
        tasks = ', '.join(f'asyncio.create_task({self.coroutine()})' for _ in range(count))
        self.line(depth, f'some = [{tasks}]')
        self.line(depth, 'tasks.extend(some)')
        self.line(depth, f'done, pending = await asyncio.wait(some{limit}, return_when=asyncio.{mode})')
        self.line(depth, f'say(me, {number}, [t in done for t in some])')

    def wait_for(self, depth, budget, inside):
        limit = self.random.choice(['None', '0', '-1', '100'])
        if self.timed and self.random.random() < 0.7:
            limit = self.duration()
        target = self.coroutine()
        if self.random.random() < 0.3:
            target = self.random.choice(['events[0].wait()', 'queues[0].get()', 'futures[0]', 'lock.acquire()'])
        if target == 'lock.acquire()':
            if 'lock' in inside:
                target = 'events[0].wait()'
            else:
                self.line(depth, f'say(me, {self.label()}, await asyncio.wait_for({target}, {limit}))')
                self.line(depth, 'lock.release()')
                return
        self.line(depth, f'say(me, {self.label()}, await asyncio.wait_for({target}, {limit}))')

    def timeout(self, depth, budget, inside):
        limit = self.random.choice(['None', '0', '-1', '0', '100'])
        if self.timed and self.random.random() < 0.7:
            limit = self.duration()
        number = self.label()
        self.line(depth, f'async with asyncio.timeout({limit}) as limit{number}:')
        self.block(depth + 1, budget, inside)
        self.line(depth, f'say(me, {self.label()}, limit{number}.expired())')

    def group(self, depth, budget, inside):
        number = self.label()
        catching = self.random.random() < 0.6
        if catching:
            self.line(depth, 'try:')
            depth += 1
        self.line(depth, f'async with asyncio.TaskGroup() as group{number}:')
        for _ in range(self.random.randint(0, 3)):
            self.line(depth + 1, f'tasks.append(group{number}.create_task({self.coroutine()}))')
        self.block(depth + 1, budget, inside)
        if catching:
            depth -= 1
            self.line(depth, 'except* (ValueError, KeyError, TimeoutError) as error:')
            self.line(depth + 1, f'say(me, {self.label()}, chain(error))')

    def shield(self, depth, budget, inside):
        self.line(depth, f'task = asyncio.create_task({self.coroutine()})')
        self.line(depth, 'tasks.append(task)')
        self.line(depth, f'say(me, {self.label()}, await asyncio.shield(task))')

    def catch(self, depth, budget, inside):
        self.line(depth, 'try:')
        self.block(depth + 1, budget, inside)
        kind = self.random.choice(['Exception', 'BaseException', 'asyncio.CancelledError', 'asyncio.CancelledError'])
        self.line(depth, f'except {kind} as error:')
        self.line(depth + 1, f'say(me, {self.label()}, chain(error))')
        if self.random.random() < 0.4:
            self.block(depth + 1, budget - 1, inside)
        end = self.random.choice(['raise', 'raise', '', f'raise KeyError({self.label()})', f'return {self.label()}'])
        if end:
            self.line(depth + 1, end)

    def cleanup(self, depth, budget, inside):
        self.line(depth, 'try:')
        self.block(depth + 1, budget, inside)
        self.line(depth, 'finally:')
        self.line(depth + 1, f'say(me, {self.label()}, "finally")')
        self.block(depth + 1, budget - 1, inside)

    def completed(self, depth, budget, inside):
        number = self.label()
        count = self.random.randint(1, 3)
        limit = f', timeout={self.duration()}' if self.timed and self.random.random() < 0.4 else ''
        tasks = ', '.join(f'asyncio.create_task({self.coroutine()})' for _ in range(count))
        self.line(depth, f'some = [{tasks}]')
        self.line(depth, 'tasks.extend(some)')
        if self.random.random() < 0.5:
            self.line(depth, f'for each in asyncio.as_completed(some{limit}):')
            self.line(depth + 1, f'say(me, {number}, await each)')
        else:
            self.line(depth, f'async for each in asyncio.as_completed(some{limit}):')
            self.line(depth + 1, f'say(me, {number}, each.cancelled(), some.index(each))')

    def generator(self, depth, budget, inside):
        self.line(depth, f'async with aclosing(numbers(f"{{me}}.{self.label()}")) as stream:')
        self.line(depth + 1, 'async for each in stream:')
        self.line(depth + 2, f'say(me, {self.label()}, each)')
        self.block(depth + 2, 0, inside)

    def loop(self, depth, budget, inside):
        self.line(depth, f'for turn in range({self.random.randint(2, 3)}):')
        self.block(depth + 1, budget, inside)

    # The whole program.

    def program(self):
        self.line(0, f'async def program{self.seed}(UNIT):')
        self.line(1, 'ticks = [0]')
        self.line(1, 'tasks = []')
        self.line(1, 'lock = asyncio.Lock()')
        self.line(1, f'semaphore = asyncio.Semaphore({self.random.randint(1, 2)})')
        self.line(1, 'condition = asyncio.Condition()')
        self.line(1, f'barrier = asyncio.Barrier({self.random.randint(1, 3)})')
        self.line(1, 'events = [asyncio.Event() for _ in range(2)]')
        self.line(1, f'queues = [asyncio.Queue({self.random.randint(0, 2)}), asyncio.PriorityQueue(), '
                     f'asyncio.LifoQueue({self.random.randint(0, 2)})]')
        self.line(1, 'futures = [asyncio.get_running_loop().create_future() for _ in range(3)]')
        self.line(1, 'var = contextvars.ContextVar("var", default=0)')
        self.line(1, '')
        self.line(1, 'def say(*words):')
        self.line(2, 'log(*words)' if self.timed else 'log(ticks[0], *words)')
        self.line(1, '')
        self.circles()
        self.line(1, '')
        self.line(1, 'async def ticker():')
        self.line(2, 'while True:')
        self.line(3, 'await asyncio.sleep(0)')
        self.line(3, 'ticks[0] += 1')
        self.line(1, '')
        self.line(1, 'async def numbers(me):')
        self.line(2, 'try:')
        self.line(3, f'for number in range({self.random.randint(1, 3)}):')
        self.line(4, 'yield number')
        self.block(4, 0, frozenset())
        self.line(2, 'finally:')
        self.line(3, 'say(me, "closed")')
        self.line(3, 'await asyncio.sleep(0)')
        self.definitions()
        for number in range(self.coros):
            self.line(1, '')
            self.line(1, f'async def helper{number}(me):')
            self.line(2, 'enter()')
            self.line(2, 'if len(tasks) > 30 or me.count(".") > 3: return -1')
            for _ in range(self.random.randint(1, 3)):
                self.statement(2, 1, frozenset())
            self.line(2, f'return {self.label()}')
        for number in range(self.workers):
            self.line(1, '')
            self.line(1, f'async def worker{number}():')
            self.line(2, 'enter()')
            self.line(2, f'me = "w{number}"')
            for _ in range(self.random.randint(2, 5)):
                self.statement(2, 2, frozenset())
            self.line(2, f'return {self.label()}')
        self.finish()
        return '\n'.join(self.lines) + '\n'

    def definitions(self):
        """Functions besides the usual ones."""

    def circles(self):
        """Keeps tasks from waiting for each other in a circle: how deep its cancellation goes is CPython's stack's."""
        self.line(1, 'awaited = {}')
        self.line(1, 'maker = contextvars.ContextVar("maker", default=None)')
        self.line(1, '')
        self.line(1, 'def enter():')
        self.line(2, 'task = asyncio.current_task()')
        self.line(2, 'if maker.get() is not task:')
        self.line(3, 'awaited.setdefault(maker.get(), []).append(task)')
        self.line(3, 'maker.set(task)')
        self.line(1, '')
        self.line(1, 'def waits_for_us(task):')
        self.line(2, 'reached = [task]')
        self.line(2, 'for each in reached:')
        self.line(3, 'reached.extend(other for other in awaited.get(each, ()) if other not in reached)')
        self.line(2, 'return asyncio.current_task() in reached or len(tasks) > 20')
        self.line(1, '')
        self.line(1, 'async def join(task):')
        self.line(2, 'here = awaited.setdefault(asyncio.current_task(), [])')
        self.line(2, 'here.append(task)')
        self.line(2, 'try:')
        self.line(3, 'return await task')
        self.line(2, 'finally:')
        self.line(3, 'here.remove(task)')

    def finish(self):
        self.line(1, '')
        if not self.timed:
            self.line(1, 'counting = asyncio.create_task(ticker())')
        for number in range(self.workers):
            self.line(1, f'tasks.append(asyncio.create_task(worker{number}()))')
        if self.timed:
            self.line(1, 'await asyncio.wait(list(tasks), timeout=120 * UNIT)')
        else:
            self.line(1, 'while ticks[0] < 60 and not all(t.done() for t in tasks):')
            self.line(2, 'await asyncio.sleep(0)')
        self.line(1, 'for turn in range(4):')
        self.line(2, 'say("main", [t.done() for t in tasks])')
        self.line(2, 'for task in list(tasks):')
        self.line(3, 'task.cancel()')
        self.line(2, 'for _ in range(6):')
        self.line(3, 'await asyncio.sleep(0)')
        self.line(1, 'for number, task in enumerate(tasks):')
        self.line(2, 'if not task.done():')
        self.line(3, 'log("task", number, "pending", task.cancelling())')
        self.line(2, 'elif task.cancelled():')
        self.line(3, 'log("task", number, "cancelled", task.cancelling())')
        self.line(2, 'elif task.exception() is not None:')
        self.line(3, 'log("task", number, chain(task.exception()))')
        self.line(2, 'else:')
        self.line(3, 'log("task", number, task.result())')
        self.line(1, 'for future in futures:')
        self.line(2, 'if future.done() and not future.cancelled():')
        self.line(3, 'future.exception()')
        self.line(1, 'log(lock.locked(), semaphore._value, condition.locked(), [q.qsize() for q in queues])')
        if not self.timed:
            self.line(1, 'counting.cancel()')


class WideMaker(Maker):
    """Makes programs of more kinds of statements."""

    def further(self, budget):
        small = [self.eager, self.context, self.stop, self.outside, self.steps, self.step, self.several]
        large = [self.race, self.limit, self.limit, self.managed, self.stack, self.stack, self.guarded, self.steps]
        return small + large * 2 if budget > 0 else small

    def definitions(self):
        self.line(1, '')
        self.line(1, 'streams = []')
        self.line(1, '')
        self.line(1, '@asynccontextmanager')
        self.line(1, 'async def managed(me):')
        self.line(2, 'say(me, "enters")')
        self.pause(2, 0, frozenset())
        self.line(2, 'try:')
        self.line(3, f'yield {self.label()}')
        kind = self.random.choice(['KeyError', 'asyncio.CancelledError', 'Exception', 'BaseException'])
        self.line(2, f'except {kind} as error:')
        self.line(3, 'say(me, "sees", chain(error))')
        if self.random.random() < 0.7:
            self.line(3, 'raise')
        self.line(2, 'finally:')
        self.line(3, 'say(me, "leaves")')
        self.pause(3, 0, frozenset())

    def eager(self, depth, budget, inside):
        self.line(depth, f'tasks.append(asyncio.Task({self.coroutine()}, loop=asyncio.get_running_loop(), '
                         f'eager_start=True))')
        self.line(depth, f'say(me, {self.label()}, tasks[-1].done())')

    def context(self, depth, budget, inside):
        number = self.label()
        self.line(depth, f'context{number} = contextvars.copy_context()')
        self.line(depth, f'context{number}.run(var.set, {self.label()})')
        self.line(depth, f'tasks.append(asyncio.create_task({self.coroutine()}, context=context{number}))')
        self.line(depth, f'say(me, {self.label()}, var.get(), context{number}[var])')

    def stop(self, depth, budget, inside):
        self.line(depth, f'if ticks[0] % {self.random.randint(2, 5)} == 0: raise Stop({self.label()})')

    def outside(self, depth, budget, inside):
        message = self.random.choice(['', f"'m{self.label()}'"])
        self.line(depth, f'asyncio.get_running_loop().call_soon(asyncio.current_task().cancel, '
                         f'*[{message}])')

    def several(self, depth, budget, inside):
        """Waits for futures and tasks of others together."""
        kind = self.random.choice(['gather', 'wait', 'shield'])
        names = ', '.join(f'futures[{self.random.randint(0, 2)}]' for _ in range(self.random.randint(1, 3)))
        number = self.label()
        if kind == 'gather':
            option = self.random.choice(['', ', return_exceptions=True'])
            self.line(depth, f'say(me, {number}, await asyncio.gather({names}{option}))')
        elif kind == 'wait':
            self.line(depth, f'done, pending = await asyncio.wait([{names}], return_when=asyncio.FIRST_COMPLETED)')
            self.line(depth, f'say(me, {number}, [f in done for f in futures], len(pending))')
        else:
            self.line(depth, f'say(me, {number}, await asyncio.shield(asyncio.gather({names})))')

    def race(self, depth, budget, inside):
        runners = ', '.join(f'lambda: {self.coroutine()}' for _ in range(self.random.randint(1, 3)))
        delay = self.duration() if self.timed and self.random.random() < 0.6 else 'None'
        number = self.label()
        self.line(depth, f'won, index, failures = await staggered.staggered_race([{runners}], {delay})')
        self.line(depth, f'say(me, {number}, won, index, [show(each) for each in failures])')

    def limit(self, depth, budget, inside):
        number = self.label()
        now = 'asyncio.get_running_loop().time()'
        first = f'{now} + {self.duration()}' if self.timed else self.random.choice(['None', '0', f'{now} + 100'])
        self.line(depth, f'async with asyncio.timeout_at({first}) as limit{number}:')
        self.block(depth + 1, budget, inside)
        moved = f'{now} + {self.duration()}' if self.timed else self.random.choice(['None', '0', f'{now} - 1'])
        self.line(depth + 1, f'limit{number}.reschedule({moved})')
        self.block(depth + 1, budget, inside)
        self.line(depth, f'say(me, {self.label()}, limit{number}.expired())')

    def managed(self, depth, budget, inside):
        self.line(depth, f'async with managed(f"{{me}}.{self.label()}") as value:')
        self.line(depth + 1, f'say(me, {self.label()}, value)')
        self.block(depth + 1, budget, inside)

    def stack(self, depth, budget, inside):
        number = self.label()
        self.line(depth, f'async with AsyncExitStack() as stack{number}:')
        for _ in range(self.random.randint(1, 3)):
            kind = self.random.choice(['enter', 'enter', 'callback', 'later', 'moved'])
            if kind == 'enter':
                self.line(depth + 1, f'await stack{number}.enter_async_context(managed(f"{{me}}.{self.label()}"))')
            elif kind == 'callback':
                self.line(depth + 1, f'stack{number}.callback(say, me, {self.label()}, "called back")')
            elif kind == 'later':
                helper = f'helper{self.random.randrange(self.coros)}'
                self.line(depth + 1, f'stack{number}.push_async_callback({helper}, f"{{me}}.{self.label()}")')
            else:
                self.line(depth + 1, f'await stack{number}.pop_all().aclose()')
        self.block(depth + 1, budget, inside)

    def guarded(self, depth, budget, inside):
        """A group that is cancelled from outside, and a handler of everything."""
        number = self.label()
        self.line(depth, 'try:')
        self.line(depth + 1, f'async with asyncio.TaskGroup() as group{number}:')
        for _ in range(self.random.randint(1, 3)):
            self.line(depth + 2, f'tasks.append(group{number}.create_task({self.coroutine()}))')
        self.outside(depth + 2, 0, inside)
        self.block(depth + 2, budget, inside)
        self.line(depth, 'except BaseException as error:')
        self.line(depth + 1, f'say(me, {self.label()}, chain(error), asyncio.current_task().cancelling())')
        if self.random.random() < 0.5:
            self.line(depth + 1, f'say(me, {self.label()}, asyncio.current_task().uncancel())')

    def steps(self, depth, budget, inside):
        """Begins an asynchronous generator that others may step too."""
        self.line(depth, f'streams.append(numbers(f"{{me}}.{self.label()}"))')
        self.line(depth, f'say(me, {self.label()}, await anext(streams[-1], "none"))')
        if self.random.random() < 0.5:
            self.step(depth, budget, inside)

    def step(self, depth, budget, inside):
        number = self.label()
        kind = self.random.choice(['asend(None)', 'asend(7)', f'athrow(KeyError({number}))', 'athrow(Stop)', 'aclose()'])
        self.line(depth, 'if streams:')
        self.line(depth + 1, 'try:')
        self.line(depth + 2, f'say(me, {number}, await streams[{self.random.randint(0, 3)} % len(streams)].{kind})')
        self.line(depth + 1, 'except (StopAsyncIteration, RuntimeError) as error:')
        self.line(depth + 2, f'say(me, {number}, chain(error))')


def maker(seed):
    return (WideMaker if seed >= 9_000_000 else Maker)(seed)


def main():
    seed = int(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    step = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    print(HEADER)
    seeds = range(seed, seed + count * step, step)
    for each in seeds:
        print(maker(each).program())
        print()
    print('UNIT = 0.002')
    print(f'for program in ({", ".join(f"program{each}" for each in seeds)},):')
    print('    _lines = 0')
    print('    print("=====", program.__name__)')
    print('    loop = Loop()')
    print('    loop.set_exception_handler(lambda loop, context: None)')
    print('    asyncio.set_event_loop(loop)')
    print('    try:')
    print('        loop.run_until_complete(program(UNIT))')
    print('    except BaseException as error:')
    print('        print("ended by", chain(error))')
    print('    _lines = 1000')
    print('    asyncio.set_event_loop(None)')
    print('    loop.close()')


if __name__ == '__main__':
    main()
