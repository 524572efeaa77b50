// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

/** Where a name used in a scope lives. */
public sealed interface Binding {
    /** A local slot of the frame. */
    record Local(int slot) implements Binding {}

    /** A local slot of the frame that holds a cell. */
    record CellLocal(int slot) implements Binding {}

    /** The cell at {@code index} of the running function's closure. */
    record Free(int index) implements Binding {}

    /** Globals, then builtins. */
    record Global(String name) implements Binding {}

    /** The namespace of a class body or of executed code, then globals, then builtins. */
    record Namespace(String name) implements Binding {}

    /** The namespace of a class body, then the cell at {@code index} of its closure; writes go to the namespace. */
    record NamespaceOrFree(String name, int index) implements Binding {}

    /**
     * Read in a scope of type parameters or type aliases within a class body: the class's namespace, which is held by
     * the cell at {@code dictionary} of the closure, then {@code otherwise}.
     *
     * @param otherwise a {@link Free} or a {@link Global}
     */
    record ClassDictionary(String name, int dictionary, Binding otherwise) implements Binding {}
}
