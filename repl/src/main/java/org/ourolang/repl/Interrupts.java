// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/**
 * Ctrl-C. The JDK has no supported interface to signals; {@code sun.misc.Signal} is one that every JDK has, reached by
 * reflection because the compiler warns of it in a way that nothing can turn off.
 */
final class Interrupts {
    /** What a shell reports for a process that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    private Interrupts() {}

    /**
     * Interrupts the command at each SIGINT instead of ending the process, where the platform knows signals.
     *
     * @param running its answer is null before there is a command: then the process ends
     */
    static void install(Supplier<Command> running) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            Method handle = signal.getMethod("handle", signal, handler);
            handle.invoke(null, interrupt, Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, whenHandled(running)));
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("this JVM has no signals (module jdk.unsupported is missing)", absent);
        }
    }

    private static InvocationHandler whenHandled(Supplier<Command> running) {
        return (proxy, method, arguments) -> switch (method.getName()) {
            case "handle" -> {
                interrupt(running.get());
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> "interrupt handler";
        };
    }

    private static void interrupt(Command command) {
        if (command == null) {
            Runtime.getRuntime().halt(INTERRUPTED);
        } else {
            command.interrupt();
        }
    }
}
