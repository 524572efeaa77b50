// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** Writes scopes compactly, for tests. */
final class ScopeText {
    private ScopeText() {}

    static Scopes resolve(String text, Options options) {
        Parser.Options parsing = new Parser.Options(options.topLevelAwait(), false);
        return Scopes.resolve(Parser.parse(new SourceText("test.py", text), Program.Kind.EXEC, parsing), options);
    }

    /** The scope whose code has this qualified name. */
    static Scope scope(Scopes scopes, String qualifiedName) {
        return find(scopes.module(), qualifiedName);
    }

    private static Scope find(Scope scope, String qualifiedName) {
        if (scope.qualifiedName().equals(qualifiedName)) {
            return scope;
        }
        for (Scope child : scope.children()) {
            Scope found = find(child, qualifiedName);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Such as {@code x local 0, y cell 1, z free 0}. */
    static String bindings(Scope scope, String... names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            texts.add(name + " " + text(scope.lookup(name)));
        }
        return String.join(", ", texts);
    }

    private static String text(Binding binding) {
        return switch (binding) {
            case Binding.Local b -> "local " + b.slot();
            case Binding.CellLocal b -> "cell " + b.slot();
            case Binding.Free b -> "free " + b.index();
            case Binding.Global b -> "global";
            case Binding.Namespace b -> "namespace";
            case Binding.NamespaceOrFree b -> "namespace or free " + b.index();
            case Binding.ClassDictionary b -> "class " + b.dictionary() + " or " + text(b.otherwise());
        };
    }

    /** What the closure captures from the parent, such as {@code x cell 0, y free 1}. */
    static String closure(Scope scope) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < scope.freeNames().size(); i++) {
            texts.add(scope.freeNames().get(i) + " " + text(scope.closureSources()[i]));
        }
        return String.join(", ", texts);
    }
}
