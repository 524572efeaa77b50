// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * An attribute of a builtin class that is computed, or one that the reference keeps in the object itself: a member, of
 * another class and refusing in other words.
 */
public final class GetSetDescriptor implements Typed, TruffleObject {
    private final String name;
    private final OuroClass owner;
    private final Fn1 getter;
    private final Fn2 setter;
    private final Fn1 deleter;
    private final boolean member;

    /**
     * @param setter null for read-only
     * @param deleter null when it cannot be deleted
     */
    public GetSetDescriptor(String name, OuroClass owner, Fn1 getter, Fn2 setter, Fn1 deleter) {
        this(name, owner, getter, setter, deleter, false);
    }

    private GetSetDescriptor(
            String name, OuroClass owner, Fn1 getter, Fn2 setter, Fn1 deleter, boolean member) {
        this.name = name;
        this.owner = owner;
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.member = member;
    }

    /** A member; null for setter and deleter makes it read-only. */
    static GetSetDescriptor member(String name, OuroClass owner, Fn1 getter, Fn2 setter, Fn1 deleter) {
        return new GetSetDescriptor(name, owner, getter, setter, deleter, true);
    }

    @Override
    public OuroClass type() {
        return member ? BuiltinTypes.MEMBER_DESCRIPTOR : BuiltinTypes.GETSET_DESCRIPTOR;
    }

    public boolean isMember() {
        return member;
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
