// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Session;
import org.ourolang.embed.SessionException;

/** A session that is closed while a builtin works on much ends at once; the next one is healthy. */
@Isolated
class CancellationTest {
    private static final Duration WORK = Duration.ofMillis(150);
    /** What the thread may still compute after the session was closed; a busy machine may let it wait longer. */
    private static final long MOST_MILLIS = 250;
    /** Where the machine is virtual, a thread seems to compute while its host pauses it; not each time. */
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long STACK_BYTES = 512L << 20;
    private static final Ouro OURO = Ouro.create();
    private static final AtomicLong WORST = new AtomicLong();
    private static final AtomicLong WORST_WORK = new AtomicLong();

    /** Preparation, then a statement that would take far longer than anybody waits. */
    private record Work(String preparation, String work) {}

    private static final List<Work> TABLE = List.of(
            new Work("n = (1 << 250_000) - 12345", "while True: n * n"),
            new Work("n = (1 << 500_000) - 12345", "pow(n, n, n + 2)"),
            new Work("n = (1 << 500_000) - 12345", "while True: n // (n >> 9000)"),
            new Work("import sys\nsys.set_int_max_str_digits(0)\nn = (1 << 500_000) - 12345", "while True: str(n)"),
            new Work("import sys\nsys.set_int_max_str_digits(0)\ns = '7' * 140_000", "while True: int(s)"),
            new Work("import math", "while True: math.factorial(30_000)"),
            new Work("import math", "while True: math.comb(200_000, 100_000)"),
            new Work("import math", "while True: math.perm(200_000, 20_000)"),
            new Work("import math\nn = (1 << 500_000) - 12345", "while True: math.gcd(n, n // 3 + 1)"),
            new Work("import math\nn = (1 << 500_000) - 12345", "while True: math.isqrt(n)"),
            new Work("import math", "math.prod(range(1, 10 ** 8))"),
            new Work("import math", "math.fsum(range(10 ** 10))"),
            new Work("x = list(range(10 ** 6))[::-1]", "while True: sorted(x, key=lambda v: -v)"),
            new Work("x = [str(i) for i in range(200_000)]", "while True: x.sort(); x.reverse()"),
            new Work("", "sum(range(10 ** 12))"),
            new Work("", "max(range(10 ** 12))"),
            new Work("", "min(iter(range(10 ** 12)))"),
            new Work("", "any(0 for i in range(10 ** 12))"),
            new Work("", "all(1 for i in iter(int, 1))"),
            new Work("", "list(iter(int, 1))"),
            new Work("", "set(iter(int, 1))"),
            new Work("", "tuple(iter(int, 1))"),
            new Work("", "dict.fromkeys(range(10 ** 9))"),
            new Work("", "' '.join(str(i) for i in iter(int, 1))"),
            new Work("", "0.5 in range(10 ** 12)"),
            new Work("", "range(10 ** 12).index(0.5)"),
            new Work("", "range(10 ** 12).count(0.5)"),
            new Work("", "-1 in iter(range(10 ** 12))"),
            new Work("x = [0] * 10 ** 6", "while True: x.count(1)"),
            new Work("x = [0] * 10 ** 6", "while True: x * 10"),
            new Work("x = [0] * 10 ** 6", "while True: x[:] == x[1:]"),
            new Work("x = list(range(10 ** 6))", "while x: x.pop(0); x.insert(0, 1)"),
            new Work("s = 'a' * 5_000_000", "while True: s.replace('a', 'bc')"),
            new Work("s = 'a' * 5_000_000", "while True: s.count('ab')"),
            new Work("s = 'a' * 5_000_000", "while True: s.upper().swapcase()"),
            new Work("s = 'a ' * 2_000_000", "while True: s.split()"),
            new Work("s = 'ab' * 200_000", "while True: (s + 'c') in (s * 2 + 'x')"),
            new Work("s = 'a' * 5_000_000", "while True: s.encode('utf-8').decode('utf-8')"),
            new Work("", "while True: f'{1:>5000000}'"),
            new Work("", "while True: '%5000000d' % 3"),
            new Work("", "while True: format(1.5, '.1000000f')"),
            new Work("s = 'a' * 5_000_000", "while True: s.translate({97: 'b'})"),
            new Work("import re", "while True: re.match(r'(a+)+$', 'a' * 60 + 'b')"),
            new Work("import re", "while True: re.findall(r'(x+x+)+y', 'x' * 5000)"),
            new Work("import re", "while True: re.sub(r'(.*)(.*)(.*)(.*)(.*)z', '', 'a' * 3000)"),
            new Work("import zlib\nb = bytes(range(256)) * 40_000", "while True: zlib.compress(b, 9)"),
            new Work("import zlib\nb = zlib.compress(bytes(50_000_000))", "while True: zlib.decompress(b)"),
            new Work("import zlib\nb = bytes(50_000_000)", "while True: zlib.crc32(b)"),
            new Work("import hashlib\nb = bytes(50_000_000)", "while True: hashlib.sha512(b).hexdigest()"),
            new Work("import base64\nb = bytes(10_000_000)", "while True: base64.b64encode(b)"),
            new Work("import itertools", "list(itertools.product(range(50), repeat=9))"),
            new Work("import itertools", "sum(1 for _ in itertools.permutations(range(14)))"),
            new Work("import itertools", "list(itertools.combinations(range(100), 50))"),
            new Work("import itertools", "next(itertools.filterfalse(bool, itertools.repeat(1)))"),
            new Work("import itertools", "next(itertools.dropwhile(bool, itertools.count(1)))"),
            new Work("import itertools", "next(itertools.islice(itertools.count(), 10 ** 15, None))"),
            new Work("import collections, itertools", "collections.deque(itertools.count(), maxlen=0)"),
            new Work("import collections, itertools", "collections.Counter(itertools.cycle('ab'))"),
            new Work("import functools, itertools", "functools.reduce(lambda a, b: b, itertools.count())"),
            new Work("import json\nx = [list(range(1000))] * 2000", "while True: json.dumps(x)"),
            new Work("import json\nx = json.dumps([list(range(1000))] * 1000)", "while True: json.loads(x)"),
            new Work("import copy\nx = [[i] for i in range(300_000)]", "while True: copy.deepcopy(x)"),
            new Work("import decimal\ndecimal.getcontext().prec = 2_000\nd = decimal.Decimal(2)",
                    "while True: d.sqrt()"),
            new Work("import fractions", "sum(fractions.Fraction(1, i) for i in range(1, 10 ** 7))"),
            new Work("import statistics\nx = [i / 7 for i in range(100_000)]", "while True: statistics.stdev(x)"),
            new Work("import random\nx = list(range(10 ** 6))", "while True: random.shuffle(x)"),
            new Work("import random", "while True: random.sample(range(10 ** 9), 2 * 10 ** 6)"),
            new Work("import heapq\nx = list(range(10 ** 6))", "while True: heapq.nlargest(500_000, x)"),
            new Work("import difflib\na = ['x', 'y'] * 3000",
                    "while True: difflib.SequenceMatcher(None, a, a[::-1], False).ratio()"),
            new Work("import string, textwrap\ns = 'word ' * 200_000", "while True: textwrap.wrap(s)"),
            new Work("import struct\nb = bytes(8_000_000)", "while True: struct.unpack('>1000000q', b)"),
            new Work("b = bytes(50_000_000)", "while True: b.hex()"),
            new Work("b = bytearray(50_000_000)", "while True: b.find(b'xy')"),
            new Work("s = set(range(10 ** 6)); t = set(range(1, 10 ** 6))", "while True: s & t; s | t; s ^ t"),
            new Work("d = dict.fromkeys(range(10 ** 6))", "while True: {**d}; d == dict(d)"),
            new Work("s = '[' + ','.join(['x + 1'] * 20_000) + ']'", "while True: compile(s, 'x', 'eval')"),
            new Work("s = 'a = [' + '1, ' * 300_000 + ']'", "while True: compile(s, 'x', 'exec')"),
            new Work("s = 'def f(): pass\\n' * 20_000", "while True: exec(s)"),
            new Work("s = '[' + '1, ' * 300_000 + ']'", "while True: eval(s)"),
            new Work("x = [1]\nx = [list(x) for i in range(300_000)]", "while True: repr(x)"),
            new Work("x = tuple(range(10 ** 6))", "while True: hash(x)"),
            new Work("s = 'a' * 5_000_000", "while True: s + s"),
            new Work("x = range(10 ** 6)", "while True: list(zip(x, map(str, x), reversed(x)))"),
            new Work("import time", "time.sleep(10 ** 6)"),
            new Work("import asyncio", "asyncio.run(asyncio.sleep(10 ** 6))"),
            new Work("import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)", "asyncio.run(f())"),
            new Work("", "while True:\n    try:\n        raise ValueError\n    except BaseException: pass"),
            new Work("", "def f(n):\n    try:\n        if n: f(n - 1)\n    finally:\n        if n: f(n - 1)\nf(90)"),
            new Work("", "def f():\n    try: f()\n    finally: f()\nf()"),
            new Work("import sys\nsys.setrecursionlimit(10 ** 9)", "def f():\n    while True:\n        try: f()\n"
                    + "        except BaseException: pass\nf()"),
            new Work("class B:\n    def __eq__(self, other):\n        try: [self] == [other]\n"
                    + "        finally: sorted([B(), B()], key=lambda each: each == 1)", "B() == B()"),
            new Work("class A:\n    def __eq__(self, other): return False\n    __hash__ = lambda self: 1",
                    "{A() for i in range(10 ** 6)}"));

    @AfterAll
    static void report() {
        OURO.close();
        System.out.println("slowest end of a closed session: " + WORST.get() + " ms, computing "
                + WORST_WORK.get() + " ms");
    }

    @TestFactory
    Stream<DynamicTest> closingEndsLongWork() {
        return TABLE.stream().filter(row -> row.work().contains(System.getProperty("ouro.rows", "")))
                .map(row -> DynamicTest.dynamicTest(row.work(), () -> check(row)));
    }

    private static void check(Work row) throws Exception {
        long computed = computedAfterClose(row);
        for (int attempt = 1; attempt < ATTEMPTS && computed > MOST_MILLIS; attempt++) {
            computed = computedAfterClose(row);
        }
        WORST_WORK.accumulateAndGet(computed, Math::max);
        assertTrue(computed <= MOST_MILLIS, "went on for " + computed + " ms");
    }

    /** Milliseconds that the thread computed after its session was closed in the midst of the work. */
    private static long computedAfterClose(Work row) throws Exception {
        AtomicReference<String> outcome = new AtomicReference<>("did not end");
        AtomicLong used = new AtomicLong();
        CountDownLatch begun = new CountDownLatch(1);
        Session session = OURO.session();
        session.bind("begun", (Supplier<Object>) () -> {
            begun.countDown();
            return null;
        });
        Thread thread = new Thread(null, () -> {
            outcome.set(run(session, row));
            used.set(THREADS.getCurrentThreadCpuTime());
            begun.countDown();
        }, "long work", STACK_BYTES);
        thread.start();
        assertTrue(begun.await(60, TimeUnit.SECONDS), "was not prepared in time");
        thread.join(WORK);
        long before = THREADS.getThreadCpuTime(thread.threadId());
        long start = System.nanoTime();
        Thread.ofPlatform().daemon().start(session::close);
        boolean ended = thread.join(PATIENCE);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long computed = TimeUnit.NANOSECONDS.toMillis(used.get() - before);
        WORST.accumulateAndGet(took, Math::max);
        if (Boolean.getBoolean("ouro.showEnds")) {
            System.out.println(took + " ms, computing " + computed + " ms, " + outcome.get() + ": " + row.work());
        }
        assertTrue(ended, "did not end within " + PATIENCE);
        assertEquals("CLOSED", outcome.get());
        try (Session next = OURO.session()) {
            assertEquals(42L, next.eval("6 * 7"));
        }
        return computed;
    }

    private static String run(Session session, Work row) {
        try {
            session.eval(row.preparation() + "\nbegun()\n" + row.work());
            return "ended by itself";
        } catch (SessionException failure) {
            return failure.kind() == SessionException.Kind.CLOSED ? "CLOSED" : failure.getMessage();
        } catch (Throwable fault) {
            return "BUG " + fault;
        }
    }
}
