// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.OuroClass;

/**
 * What the one class that a place of a program has met again and again says about an attribute. Compiled code compares the
 * class and its version, and takes the rest for constants. As for {@link SteadyValue}, only as long as one context runs the
 * program, and only until another class comes: what differs by class is found fastest in the classes themselves.
 */
public final class SteadyClass {
    private static final int ENOUGH = 16;

    private record Known(OuroClass type, Object version, ClassAttribute attribute) {
        boolean is(OuroClass other) {
            return other == type && other.version() == version;
        }
    }

    private final String name;
    private final int hash;

    @CompilationFinal
    private Known known;

    private OuroClass last;
    private int times;

    /** @param name the attribute's, interned */
    public SteadyClass(String name) {
        this.name = name;
        this.hash = name.hashCode();
    }

    /**
     * What the class says, as {@link OuroClass#find}. What is no longer known is forgotten by the interpreter: it does all
     * this again when compiled code is left.
     */
    public ClassAttribute find(OuroClass type, Node place) {
        Known expected = known;
        if (CompilerDirectives.inInterpreter()) {
            if (times < ENOUGH) {
                count(type, place);
            } else if (expected != null && !expected.is(type)) {
                known = null;
            }
            return type.find(name, hash);
        }
        if (expected == null || !OuroLanguage.get(place).isSingleContext()) {
            return type.find(name, hash);
        }
        if (injectBranchProbability(FASTPATH_PROBABILITY, expected.is(type))) {
            return expected.attribute;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return type.find(name, hash);
    }

    private void count(OuroClass type, Node place) {
        if (type != last) {
            times = last == null ? 0 : ENOUGH;
            last = type;
        } else if (++times == ENOUGH && OuroLanguage.get(place).isSingleContext()) {
            known = new Known(type, type.version(), type.find(name, hash));
        }
        if (times == ENOUGH) {
            last = null;
        }
    }
}
