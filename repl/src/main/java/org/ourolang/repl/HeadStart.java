// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.dsl.GeneratedBy;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.resolve.Options;
import org.ourolang.language.resolve.Scopes;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/**
 * What a start needs that needs no engine, done on another thread while Truffle makes the engine: the JDK's classes for
 * annotations, the listener for Ctrl-C, and the classes and tables that turn text into a resolved tree. It ends before any program is parsed, because two threads
 * that initialize the same classes may wait for each other for ever.
 */
final class HeadStart {
    /** In the order in which Truffle first reads one of each kind. */
    private static final List<Class<? extends Annotation>> ANNOTATIONS = List.of(
            TruffleBoundary.class,
            ExplodeLoop.class,
            ExportLibrary.class,
            GeneratedBy.class,
            TruffleLanguage.Registration.class,
            ProvidedTags.class,
            TruffleInstrument.Registration.class,
            CompilationFinal.class,
            Node.Child.class,
            Node.Children.class);

    private final Thread thread;

    private HeadStart(Thread thread) {
        this.thread = thread;
    }

    /** @param running what Ctrl-C interrupts from now on */
    static HeadStart begin(Supplier<Command> running) {
        return new HeadStart(Thread.ofPlatform().name("head start").daemon().start(() -> {
            prepareAnnotations();
            Interrupts.install(running);
            readSomething();
        }));
    }

    /** The JDK makes a class for each kind of annotation when it first reads one, which takes a millisecond or two. */
    private static void prepareAnnotations() {
        for (Class<? extends Annotation> type : ANNOTATIONS) {
            Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
    }

    private static void readSomething() {
        SourceText source = new SourceText("<head start>", "print(f'{1}', None)\n", false);
        Program program = Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT);
        Scopes.resolve(program, Options.MODULE);
    }

    /** Waits until all is ready. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
    }
}
