# SPDX-License-Identifier: Apache-2.0
# Work of each kind, often enough to be compiled: the ahead-of-time cache remembers what the compiler itself ran for it.
import asyncio
import math
import sys
import time
import train


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.log = []

    def move(self, amount):
        if self.balance + amount < 0:
            raise ValueError(self.owner)
        self.balance += amount
        self.log.append((amount, self.balance))
        return self

    def __lt__(self, other):
        return self.balance < other.balance

    def __mul__(self, factor):
        return Account(self.owner, self.balance * factor)

    @property
    def empty(self):
        return not self.balance


class Savings(Account):
    def move(self, amount, *, fee=0):
        return super().move(amount - fee)


def accounts(rounds):
    found = [Account("a", 10), Savings("b", 20)]
    refused = 0
    for i in range(rounds):
        for account in found:
            try:
                account.move((i * 7) % 11 - 6)
            except ValueError as error:
                refused += len(error.args)
            finally:
                refused += 0 if account.empty else 1
        if found[1] < found[0]:
            found.reverse()
    return refused, (found[0] * 3).balance


def ack(m, n):
    if m == 0:
        return n + 1
    return ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


def counter(step):
    count = 0

    def advance(by=step, *more, **named):
        nonlocal count
        count += by + len(more) + len(named)
        return count

    return advance


def closures(rounds):
    advance = counter(2)
    for i in range(rounds):
        advance()
        advance(i, 1, named=i)
    return advance(by=0)


def numbers(rounds):
    position, speed, points = 1.0, 0.0, [[0.5, 1.5, 2.5] for _ in range(4)]
    total = 0
    for i in range(rounds):
        speed -= position * 0.01
        position += speed * 0.01 if i & 1 else speed / 100
        for point in points:
            a, b, c = point
            point[0] = b * 0.9 + abs(c - a) ** 0.5
            point[1] -= point[0] * 1e-3
        total = (total * 31 + i // 3 - i % 5) & 0xFFFFFF
        while total > 1 << 20:
            total >>= 1
    return total, position, points, f"{math.hypot(position, speed):8.3f}"


def naturals(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def inner(depth):
    if depth:
        yield depth
        yield from inner(depth - 1)


def pairs(source):
    for value in source:
        if value % 3:
            yield value, value * value


def generators(rounds):
    total = sum(square for _, square in pairs(naturals(rounds)))
    for i in range(rounds // 20):
        total += sum(inner(6)) + next(naturals(2))
    return total, max(x + 1 for x in naturals(rounds) if x & 2)


def collections(rounds):
    counts, seen, words = {}, set(), "the quick brown fox jumps over the lazy dog".split()
    for i in range(rounds):
        word = words[i % len(words)]
        counts[word] = counts.get(word, 0) + 1
        seen.add((i % 7, word[:2]))
        if word in seen or word.upper().startswith("Q"):
            counts["q"] = f"{i:>5}|{word!r}"
    squares = [x * x for x in range(rounds) if x % 2]
    by_length = {word: len(word) for word in words}
    return len(seen), sorted(counts), sum(squares[1:-1]), sorted(words, key=lambda word: by_length[word]), "".join(words)


class Ticket:
    def __init__(self, lock):
        self.lock = lock

    async def __aenter__(self):
        await self.lock.acquire()
        return self

    async def __aexit__(self, kind, error, traceback):
        self.lock.release()
        return False


async def readings(count):
    for i in range(count):
        if i % 4 == 0:
            await asyncio.sleep(0)
        yield i


async def double(value):
    return value * 2


async def deep(depth):
    if depth:
        return 1 + await deep(depth - 1)
    await asyncio.sleep(0)
    return 0


async def consumer(queue, lock):
    total = 0
    while (value := await queue.get()) is not None:
        async with Ticket(lock):
            total += await double(value)
    return total


async def shop(rounds):
    queue, lock = asyncio.Queue(8), asyncio.Lock()
    reader = asyncio.create_task(consumer(queue, lock))
    async for value in readings(rounds):
        await queue.put(value)
    await queue.put(None)
    return await reader


async def waits(rounds):
    total = 0
    for _ in range(rounds // 20):
        total += sum(await asyncio.gather(*(deep(i) for i in range(5))))
        waiting = asyncio.create_task(asyncio.sleep(60))
        await asyncio.sleep(0)
        waiting.cancel()
        try:
            await waiting
        except asyncio.CancelledError:
            total += 1
    return total


class Tree:
    def __init__(self, branches):
        self.branches = branches
        self.gate = asyncio.Event()
        self.seats = asyncio.Semaphore(2)
        self.seen = {}

    async def leaf(self, number):
        async with self.seats:
            if number in self.seen:
                return self.seen[number]
            await asyncio.sleep(number % 2 * 0.001)
            self.seen[number] = number * 2
        await self.gate.wait()
        return number

    async def grow(self, depth):
        if not depth:
            return await self.leaf(self.branches)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.grow(depth - 1)) for _ in range(self.branches)]
        return sum(task.result() for task in tasks)


async def signal(future, value):
    await asyncio.sleep(0)
    future.set_result(value)


async def groups(rounds):
    total = 0
    for _ in range(rounds // 20):
        tree = Tree(3)
        asyncio.get_running_loop().call_soon(tree.gate.set)
        total += await tree.grow(2)
        future = asyncio.get_running_loop().create_future()
        signalling = asyncio.create_task(signal(future, total))
        total += await asyncio.wait_for(future, 60)
        await signalling
    return total


for _ in range(10):
    for work in accounts, closures, numbers, generators, collections:
        work(200)
    ack(2, 4)
    asyncio.run(shop(200))
    asyncio.run(waits(200))
    asyncio.run(groups(200))
