// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Places;
import org.ourolang.language.source.Span;

/** The root of a body: counts the depth, binds parameters, collects the traceback. */
public abstract class FunctionRootNode extends AnsweringRootNode implements Places {
    private final Code code;
    private final com.oracle.truffle.api.source.Source source;

    protected FunctionRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            Code code,
            com.oracle.truffle.api.source.Source source) {
        super(language, descriptor);
        this.code = code;
        this.source = source;
    }

    public final Code code() {
        return code;
    }

    /** Where a part of the body stands. */
    public final SourceSection section(Span span) {
        return section(span.start(), span.end());
    }

    final SourceSection section(int start, int end) {
        return source.createSection(start, end - start);
    }

    @Override
    public final Span spanAround(Node node) {
        return OuroNode.spanAround(node);
    }

    @Override
    public final String getName() {
        return code.name();
    }

    @Override
    public final String getQualifiedName() {
        return code.qualifiedName();
    }

    @Override
    @TruffleBoundary
    public final SourceSection getSourceSection() {
        Span span = code.definitionSpan();
        return span == null ? source.createUnavailableSection() : section(span);
    }

    /** What traces of the compiler show. */
    @Override
    public final String toString() {
        return code.qualifiedName();
    }

    @Override
    public final boolean isInternal() {
        return source.isInternal();
    }

    @Override
    public boolean isCloningAllowed() {
        return false;
    }

    /**
     * Counts one call in. The caller puts {@code depth} back whatever happens: counting down would wait for what the
     * body wrote last.
     *
     * @param depth of the calls around this one
     */
    protected static void enter(ExecutionState state, int depth) {
        state.depth = depth + 1;
        if (injectBranchProbability(SLOWPATH_PROBABILITY, depth >= state.recursionLimit)) {
            throw tooDeep();
        }
    }

    /** The frame that would be too deep is in no traceback. */
    @TruffleBoundary
    private static OuroError tooDeep() {
        OuroError error = Errors.recursionError();
        error.setRecorded(true);
        return error;
    }

    /**
     * Ends the frame for an error: its context is set, and the traceback grows by this frame.
     *
     * @param thrown as {@link Unwinding#errorOf} takes it
     */
    protected static final OuroError leave(Throwable thrown, OuroFunction function, ExecutionState state) {
        OuroError error = Unwinding.errorOf(thrown);
        error.settleContext(state.handled);
        error.record(function);
        error.setRecorded(false);
        Unwinding.keepLocals(error, function);
        return error;
    }
}
