// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;

/** A script awaits whatever has a method {@code then}, as the promises of other languages do. */
class PromiseTest {
    private static final Ouro OURO = Ouro.create();

    @AfterAll
    static void close() {
        OURO.close();
    }

    private static String awaited(Object promise) {
        return awaited(promise, "await promise");
    }

    private static String awaited(Object promise, String expression) {
        try (Context context =
                Context.newBuilder("ouro").engine(OURO.engine()).build()) {
            context.getBindings("ouro").putMember("promise", promise);
            context.eval("ouro", """
                    import asyncio
                    async def main():
                        try:
                            return repr(%s)
                        except Exception as error:
                            return f'{type(error).__name__}: {error}'
                    """.formatted(expression));
            return context.eval("ouro", "asyncio.run(main())").asString();
        }
    }

    private static ProxyObject promise(ProxyExecutable then) {
        return ProxyObject.fromMap(Map.of("then", then));
    }

    @Test
    void whatIsFulfilledAtOnceIsTheResult() {
        assertEquals("42", awaited(promise(arguments -> arguments[0].execute(42))));
        assertEquals("None", awaited(promise(arguments -> arguments[0].execute())));
    }

    @Test
    void anotherThreadMayAnswerThroughAConsumer() {
        assertEquals("'later'", awaited(promise(arguments -> {
            Consumer<Object> fulfilled = arguments[0].asProxyObject();
            return Thread.ofVirtual().start(() -> fulfilled.accept("later"));
        })));
        assertEquals("ForeignError: too late", awaited(promise(arguments -> {
            Consumer<Object> rejected = arguments[1].asProxyObject();
            return Thread.ofVirtual().start(() -> rejected.accept(new IllegalStateException("too late")));
        })));
    }

    /** A promise of a Java class. */
    public static class Ticket {
        @HostAccess.Export
        public void then(Consumer<Object> fulfilled, Consumer<Object> rejected) {
            Thread.ofPlatform().start(() -> fulfilled.accept("admitted"));
        }
    }

    @Test
    void aJavaClassMayHaveTheMethod() {
        assertEquals("'admitted'", awaited(new Ticket()));
    }

    @Test
    void whatIsRejectedIsRaised() {
        assertEquals("RuntimeError: the host failed: no", awaited(promise(arguments -> arguments[1].execute("no"))));
        assertEquals(
                "ValueError: own",
                awaited(promise(arguments -> arguments[1].execute(
                        Context.getCurrent().eval("ouro", "ValueError('own')")))));
    }

    @Test
    void theFirstAnswerCounts() {
        assertEquals("1", awaited(promise(arguments -> {
            arguments[0].execute(1);
            arguments[0].execute(2);
            return arguments[1].execute("no");
        })));
    }

    @Test
    void aThenThatFailsIsRaised() {
        assertEquals("ForeignError: broken", awaited(promise(arguments -> {
            throw new IllegalArgumentException("broken");
        })));
    }

    @Test
    void itCanBeCancelledAndWaitedForTogether() {
        assertEquals("TimeoutError: ", awaited(promise(arguments -> null), "await asyncio.wait_for(promise, 0.01)"));
        assertEquals(
                "[7, 7]",
                awaited(
                        promise(arguments -> arguments[0].execute(7)),
                        "[await promise, await asyncio.wait_for(promise, 1)]"));
    }

    @Test
    void aReadableThenIsNoPromise() {
        assertThrows(PolyglotException.class, () -> {
            try (Context context =
                    Context.newBuilder("ouro").engine(OURO.engine()).build()) {
                context.getBindings("ouro").putMember("promise", ProxyObject.fromMap(Map.of("then", 1)));
                context.eval("ouro", "import asyncio\nasync def main(): await promise\nasyncio.run(main())");
            }
        });
    }
}
