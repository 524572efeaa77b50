// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.oracle.truffle.tck.tests.ErrorTypeTest;
import com.oracle.truffle.tck.tests.ExpressionTest;
import com.oracle.truffle.tck.tests.IdentityFunctionTest;
import com.oracle.truffle.tck.tests.InvalidSyntaxTest;
import com.oracle.truffle.tck.tests.ScriptTest;
import com.oracle.truffle.tck.tests.StatementTest;
import com.oracle.truffle.tck.tests.ValueTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;

/** Truffle's compatibility kit passes against the language. */
class CompatibilityKitTest {
    /** Here the value is the host's own null, of which the engine's newer version can do more than the kit knows. */
    private static final Set<String> OF_THE_KIT = Set.of("testValues[java-host::identity(ouro::None)]");

    private static final List<Class<?>> KIT = List.of(
            ErrorTypeTest.class,
            ExpressionTest.class,
            IdentityFunctionTest.class,
            InvalidSyntaxTest.class,
            ScriptTest.class,
            StatementTest.class,
            ValueTest.class);

    @Test
    void theCompatibilityKitPasses() {
        System.setProperty("tck.language", "ouro");
        System.setProperty("polyglot.engine.WarnInterpreterOnly", "false");
        Result result = JUnitCore.runClasses(KIT.toArray(Class<?>[]::new));
        Set<String> failed = new TreeSet<>();
        result.getFailures().forEach(failure -> failed.add(failure.getDescription().getMethodName()));
        failed.removeAll(OF_THE_KIT);
        assertTrue(
                result.getRunCount() > 1000,
                () -> "the kit found " + result.getRunCount() + " tests; " + result.getFailures());
        assertEquals(Set.of(), failed);
    }
}
