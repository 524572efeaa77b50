// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.protocol.Items;

/** Subscription that treats the end of a sequence as an answer. */
final class ItemByIndex {
    private ItemByIndex() {}

    /** {@code sequence[index]}, or null after IndexError or StopIteration. */
    static Object orNull(Object sequence, long index) {
        try {
            return Items.get(sequence, index);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.INDEX_ERROR) || error.is(ExceptionTypes.STOP_ITERATION)) {
                return null;
            }
            throw error;
        }
    }
}
