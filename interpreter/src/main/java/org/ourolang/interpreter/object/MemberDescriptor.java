// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** The descriptor of one {@code __slots__} entry; also the key under which instances keep its value. */
public final class MemberDescriptor implements Typed, TruffleObject {
    private final String name;
    private final OuroClass owner;

    public MemberDescriptor(String name, OuroClass owner) {
        this.name = name;
        this.owner = owner;
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.MEMBER_DESCRIPTOR;
    }

    public String name() {
        return name;
    }

    public OuroClass owner() {
        return owner;
    }
}
