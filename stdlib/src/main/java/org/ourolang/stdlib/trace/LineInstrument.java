// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.source.Source;
import java.util.Map;
import java.util.function.Predicate;
import org.ourolang.interpreter.coroutine.SuspensionTags;

/** Notes the line of every statement that runs, while somebody asks for it; otherwise it costs nothing. */
@TruffleInstrument.Registration(
        id = LineInstrument.ID,
        name = "Ouro current line",
        version = "0.1",
        services = LineInstrument.Lines.class)
public final class LineInstrument extends TruffleInstrument {
    static final String ID = "ouro-line";

    /** What the instrument offers. */
    interface Lines {
        /**
         * Keeps {@code current} up to date for the files that are shown, and puts their texts into {@code sources};
         * dispose of the answer to stop.
         */
        EventBinding<?> track(CurrentLine current, Map<String, String> sources, Predicate<String> isShown);
    }

    @Override
    protected void onCreate(Env env) {
        Instrumenter instrumenter = env.getInstrumenter();
        env.registerService((Lines) (current, sources, isShown) -> instrumenter.attachExecutionEventFactory(
                SourceSectionFilter.newBuilder()
                        .tagIs(
                                StandardTags.StatementTag.class,
                                SuspensionTags.AwaitTag.class,
                                SuspensionTags.YieldTag.class)
                        .sourceIs(source -> isShown.test(source.getName()))
                        .build(),
                context -> new Listener(current, sources, context)));
    }

    private static final class Listener extends ExecutionEventNode {
        private final CurrentLine current;
        private final String file;
        private final int line;

        Listener(CurrentLine current, Map<String, String> sources, EventContext context) {
            this.current = current;
            this.file = context.getInstrumentedSourceSection().getSource().getName();
            Source source = context.getInstrumentedSourceSection().getSource();
            sources.computeIfAbsent(file, key -> source.getCharacters().toString());
            this.line = context.getInstrumentedSourceSection().getStartLine();
        }

        @Override
        protected void onEnter(VirtualFrame frame) {
            current.enter(file, line);
        }

        @Override
        protected void onResume(VirtualFrame frame) {
            current.resume(file, line);
        }
    }
}
