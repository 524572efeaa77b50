// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/**
 * Members in the order in which they came, each of which leaves in constant time. The links are fields of the members, so
 * that a place in a line takes no memory of its own; a member stands in one line at a time.
 */
abstract class Line<E> {
    private E first;
    private E last;

    /** The one that came first, or null. */
    final E first() {
        return first;
    }

    final boolean isEmpty() {
        return first == null;
    }

    abstract E previous(E member);

    abstract void setPrevious(E member, E previous);

    /** The one that came after it, or null. */
    abstract E next(E member);

    abstract void setNext(E member, E next);

    final void append(E member) {
        setNext(member, null);
        setPrevious(member, last);
        if (last == null) {
            first = member;
        } else {
            setNext(last, member);
        }
        last = member;
    }

    /** Takes out a member of this line. */
    final void unlink(E member) {
        E before = previous(member);
        E after = next(member);
        if (before == null) {
            first = after;
        } else {
            setNext(before, after);
        }
        if (after == null) {
            last = before;
        } else {
            setPrevious(after, before);
        }
        setPrevious(member, null);
        setNext(member, null);
    }
}
