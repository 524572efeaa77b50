// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.regex.CompiledPattern.Method;

/** What gives match after match to a script. */
final class Scanners {
    private static final int FLAGS = OuroClass.FINAL | OuroClass.NOT_CALLABLE;
    private static final OuroClass FINDER = OuroClass.builtin(
            "builtins", "callable_iterator", BuiltinTypes.OBJECT, FLAGS, true)
            .setInstaller(type -> {
                type.method("__iter__(self, /)", self -> self);
                type.method("__next__(self, /)", self -> {
                    Object match = ((Finder) self).next();
                    if (match == null) {
                        throw Errors.stopIteration(null);
                    }
                    return match;
                });
            });
    private static final OuroClass SCANNER = OuroClass.builtin(
            "_sre", "SRE_Scanner", BuiltinTypes.OBJECT, FLAGS, true)
            .setInstaller(type -> {
                type.method("match(self, /)", self -> ((Scanner) self).step(Method.MATCH));
                type.method("search(self, /)", self -> ((Scanner) self).step(Method.SEARCH));
                type.getter("pattern", self -> ((Scanner) self).pattern);
            });

    private Scanners() {}

    /** What {@code finditer} answers. */
    static final class Finder extends NativeIterator {
        private final Searching searching;

        Finder(Searching searching) {
            this.searching = searching;
        }

        @Override
        public OuroClass type() {
            return FINDER;
        }

        @Override
        public Object next() {
            return searching.step(Method.SEARCH);
        }
    }

    /** What {@code Pattern.scanner} answers. */
    static final class Scanner implements Typed, TruffleObject {
        private final PatternObject pattern;
        private final Searching searching;

        Scanner(PatternObject pattern, Searching searching) {
            this.pattern = pattern;
            this.searching = searching;
        }

        @Override
        public OuroClass type() {
            return SCANNER;
        }

        private Object step(Method method) {
            MatchObject match = searching.step(method);
            return match == null ? None.NONE : match;
        }
    }
}
