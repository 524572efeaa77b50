// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program of {@code tests/conformance} prints what CPython printed, to both streams, and ends with its status.
 *
 * <p>{@code -Douro.conformance=generators} runs the programs whose path contains the text.
 */
class ConformanceTest {
    private static final Pending PENDING = Pending.read(ConformanceProgram.ROOT.resolve("pending.txt"));

    @TestFactory
    Stream<DynamicContainer> programsPrintWhatPythonPrints() {
        String wanted = System.getProperty("ouro.conformance", "");
        Map<String, List<ConformanceProgram>> areas = ConformanceProgram.all().stream()
                .filter(program -> program.path().contains(wanted))
                .collect(Collectors.groupingBy(ConformanceProgram::area, LinkedHashMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> DynamicContainer.dynamicContainer(
                        area.getKey(), area.getValue().stream().map(ConformanceTest::test)));
    }

    @AfterAll
    static void reportFailures() {
        PENDING.report();
    }

    private static DynamicTest test(ConformanceProgram program) {
        return DynamicTest.dynamicTest(
                program.sentence(),
                program.file().toUri(),
                () -> PENDING.check(program.path(), () -> check(program)));
    }

    private static void check(ConformanceProgram program) {
        assertTrue(program.isRecorded(), "no recording; run tests/record");
        OuroRun expected = program.recording();
        OuroRun actual = program.run();
        assertAll(
                program.path(),
                () -> assertEquals(expected.out(), actual.out(), "standard output"),
                () -> assertEquals(expected.err(), actual.err(), "standard error"),
                () -> assertEquals(expected.status(), actual.status(), "exit status"));
    }
}
