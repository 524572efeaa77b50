// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A guest object of Ouro's own; the Java types used as they are (such as Long and String) do not implement it. */
public interface Typed {
    OuroClass type();
}
