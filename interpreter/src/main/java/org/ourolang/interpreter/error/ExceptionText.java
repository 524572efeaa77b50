// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;

/** A first, guest-code-free look at an exception for Java's own messages. */
final class ExceptionText {
    private ExceptionText() {}

    static String plainMessage(OuroException exception) {
        OuroTuple args = exception.args();
        return args.size() == 0 ? "" : ": " + args.get(0);
    }
}
