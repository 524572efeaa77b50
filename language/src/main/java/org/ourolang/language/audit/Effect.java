// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

/**
 * What an await does.
 *
 * @param may whether it can suspend
 * @param must whether it has suspended whenever it completes with a value
 */
record Effect(boolean may, boolean must, String reason) {
    static Effect never(String reason) {
        return new Effect(false, false, reason);
    }

    static Effect always(String reason) {
        return new Effect(true, true, reason);
    }

    static Effect maybe(String reason) {
        return new Effect(true, false, reason);
    }

    Verdict verdict() {
        if (!may) {
            return Verdict.NEVER;
        }
        return must ? Verdict.ALWAYS : Verdict.MAYBE;
    }
}
