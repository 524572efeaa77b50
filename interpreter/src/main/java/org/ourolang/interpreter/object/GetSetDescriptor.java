// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A computed attribute of a builtin class. */
public final class GetSetDescriptor implements Typed, TruffleObject {
    private final String name;
    private final OuroClass owner;
    private final Fn1 getter;
    private final Fn2 setter;
    private final Fn1 deleter;

    /**
     * @param setter null for read-only
     * @param deleter null when it cannot be deleted
     */
    public GetSetDescriptor(String name, OuroClass owner, Fn1 getter, Fn2 setter, Fn1 deleter) {
        this.name = name;
        this.owner = owner;
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.GETSET_DESCRIPTOR;
    }

    public String name() {
        return name;
    }

    public OuroClass owner() {
        return owner;
    }

    public Fn1 getter() {
        return getter;
    }

    public Fn2 setter() {
        return setter;
    }

    public Fn1 deleter() {
        return deleter;
    }
}
