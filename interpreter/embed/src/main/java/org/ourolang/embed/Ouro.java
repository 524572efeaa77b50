// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.Objects;
import java.util.function.Consumer;
import org.graalvm.polyglot.Engine;

/**
 * Shares compiled programs between sessions. One for a process, or one for each group of scripts that may know of each
 * other's timing, is enough. May be used by any number of threads.
 */
public final class Ouro implements AutoCloseable {
    private final Engine engine;

    private Ouro(Engine engine) {
        this.engine = engine;
    }

    /** An engine that prints no warnings. */
    public static Ouro create() {
        return new Ouro(Engine.newBuilder("ouro")
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build());
    }

    /** Sessions over an engine with settings of its own; closing this closes the engine. */
    public static Ouro over(Engine engine) {
        return new Ouro(Objects.requireNonNull(engine));
    }

    /** The engine underneath. */
    public Engine engine() {
        return engine;
    }

    /** A session that sees nothing of the host. */
    public Session session() {
        return session(options -> {});
    }

    /**
     * A session that may do what the options grant, and nothing else.
     *
     * @throws IllegalArgumentException if the options contradict each other
     */
    public Session session(Consumer<SessionOptions> configure) {
        SessionOptions options = new SessionOptions();
        configure.accept(options);
        return new Session(engine, options);
    }

    /** Ends all sessions, at once. */
    @Override
    public void close() {
        engine.close(true);
    }
}
