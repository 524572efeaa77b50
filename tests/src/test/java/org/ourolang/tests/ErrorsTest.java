// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every chunk of {@code tests/errors} fails on its marked line with CPython's words. */
class ErrorsTest {
    private static final Pending PENDING = Pending.read(ErrorChunk.ROOT.resolve("pending.txt"));

    @TestFactory
    Stream<DynamicContainer> chunksFailWhereAndHowTheySay() {
        Map<String, List<ErrorChunk>> files = ErrorChunk.all().stream()
                .collect(Collectors.groupingBy(ErrorChunk::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(), file.getValue().stream().map(ErrorsTest::test)));
    }

    @AfterAll
    static void reportFailures() {
        PENDING.report();
    }

    private static DynamicTest test(ErrorChunk chunk) {
        return DynamicTest.dynamicTest(
                chunk.name() + " " + chunk.message(), () -> PENDING.check(chunk.name(), () -> check(chunk)));
    }

    private static void check(ErrorChunk chunk) {
        OuroRun run = OuroRun.of(ErrorChunk.ROOT, "-c", chunk.code());
        assertEquals(chunk.expectedVerdict(), ErrorChunk.verdict(run), run.err());
    }
}
