// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contexts of one engine share the nodes of a program; threads that begin together must not see them half made. */
class SharedEngineTest {
    private static final int THREADS = 8;
    private static final Set<String> AREAS =
            Set.of("closures", "comprehensions", "coroutines", "functions", "generators");

    static Stream<ConformanceProgram> programs() {
        return ConformanceProgram.all().stream().filter(program -> AREAS.contains(program.area()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void threadsThatBeginAProgramTogetherEachRunItAsRecorded(ConformanceProgram program) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try (Engine engine = OuroRun.engine();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<OuroRun> run = () -> {
                together.await();
                return program.run(engine);
            };
            List<Callable<OuroRun>> all =
                    IntStream.range(0, THREADS).mapToObj(i -> run).toList();
            for (Future<OuroRun> done : threads.invokeAll(all)) {
                assertEquals(program.recording(), done.get());
            }
        }
    }
}
