// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;

/**
 * A root that answers values of any class.
 *
 * <p>Truffle's compiled callers believe that a target answers what it has always answered when it was interpreted, and
 * count on its compiled code to notice what is different. But code that was compiled before the target first answered, as
 * during a recursion or while another thread is inside, notices nothing. So such code must not answer.
 */
public abstract class AnsweringRootNode extends RootNode {
    @CompilationFinal
    private boolean answered;

    protected AnsweringRootNode(TruffleLanguage<?> language, FrameDescriptor descriptor) {
        super(language, descriptor);
    }

    /** What {@link #execute} must pass every value through that it answers. */
    protected final Object answer(Object value) {
        if (!answered && (CompilerDirectives.inInterpreter() || CompilerDirectives.inCompilationRoot())) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            answered = true;
        }
        return value;
    }
}
