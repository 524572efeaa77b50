// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

/** Whether control returns to the event loop before an await completes with a value. */
public enum Verdict {
    /** On no path. */
    NEVER,
    /** On every path that completes with a value. */
    ALWAYS,
    /** It depends, or cannot be known from the text. */
    MAYBE
}
