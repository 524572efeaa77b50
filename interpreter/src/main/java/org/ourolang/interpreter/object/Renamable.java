// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What scripts may give another {@code __name__} and {@code __qualname__}. */
public interface Renamable {
    String name();

    void setName(String name);

    String qualifiedName();

    void setQualifiedName(String qualifiedName);
}
