// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.ourolang.interpreter.context.OuroLanguage;

/** What hosts and tools know to come from Ouro. */
@ExportLibrary(InteropLibrary.class)
abstract class Owned implements TruffleObject {
    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return OuroLanguage.class;
    }

    /** What people see of it. */
    abstract String text(boolean allowSideEffects);

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return text(allowSideEffects);
    }
}
