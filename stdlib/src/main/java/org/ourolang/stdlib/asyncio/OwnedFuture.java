// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/** A future that a lock, queue or the like makes for a task that waits for it. */
final class OwnedFuture extends Future {
    /** What made it. */
    final Object owner;

    /** What it is waited for, in words for tools. */
    String purpose;

    private OwnedFuture(Object loop, Object owner) {
        super(loop);
        this.owner = owner;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    /** A future of the loop; loops of a script's own make it themselves and do not know the owner. */
    static Future of(Object loop, Object owner) {
        return loop instanceof EventLoop own && own.isPlain() ? new OwnedFuture(loop, owner) : Loops.createFuture(loop);
    }
}
