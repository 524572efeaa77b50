// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.object.Code;

/** Runs the body of an ordinary function. */
final class PlainBodyRoot extends BodyRoot {
    private final PlainBody body;

    PlainBodyRoot(TruffleLanguage<?> language, Code code, PlainBody body) {
        super(language, code);
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        return answer(body instanceof CompiledPlainBody ? body.call(arguments) : call(arguments));
    }

    @TruffleBoundary
    private Object call(Object[] arguments) {
        return body.call(arguments);
    }
}
