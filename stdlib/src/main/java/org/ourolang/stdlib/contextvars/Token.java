// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/** What {@code ContextVar.set} answers: enough to undo it once. */
final class Token implements Typed, TruffleObject {
    final Context context;
    final ContextVariable variable;
    /** Null when the variable was not set before. */
    final Object oldValue;
    boolean used;

    Token(Context context, ContextVariable variable, Object oldValue) {
        this.context = context;
        this.variable = variable;
        this.oldValue = oldValue;
    }

    @Override
    public OuroClass type() {
        return ContextTypes.TOKEN;
    }
}
