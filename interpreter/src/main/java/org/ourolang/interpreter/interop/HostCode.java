// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.function.Function;

/**
 * Java code of the embedding layer that works inside a context. As an executable value it is entered, left, interrupted
 * and ended by the engine as guest code is.
 */
@ExportLibrary(InteropLibrary.class)
public final class HostCode implements TruffleObject {
    private final Function<Object[], Object> code;

    /** @param code receives and answers guest values; null for none */
    public HostCode(Function<Object[], Object> code) {
        this.code = code;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) {
        return Boundary.run(() -> Boundary.export(code.apply(Boundary.adoptAll(arguments))));
    }
}
