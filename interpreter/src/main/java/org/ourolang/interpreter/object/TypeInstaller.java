// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Fills the method tables of builtin classes; found by service loading at the first lookup on one of them. */
public interface TypeInstaller {
    /** Adds to {@code type} what this installer knows about it; does nothing for the others. */
    void install(OuroClass type, TypeBuilder builder);
}
