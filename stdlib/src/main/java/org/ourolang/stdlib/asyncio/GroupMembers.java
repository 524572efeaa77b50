// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;

/** The tasks of a group that are not done, in the order of their creation. */
final class GroupMembers {
    /** One task; it leaves the group when it is done. */
    static final class Member implements Future.NativeCallback {
        private final TaskGroup group;
        private final Object task;
        private Member previous;
        private Member next;

        private Member(TaskGroup group, Object task) {
            this.group = group;
            this.task = task;
        }

        Object task() {
            return task;
        }

        @Override
        public void completed(Future future) {
            group.end(this);
        }

        @Override
        public Object awaiter() {
            return group.parent;
        }

        @Override
        public String text() {
            return "TaskGroup._on_task_done()";
        }
    }

    private Member first;
    private Member last;
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Member add(TaskGroup group, Object task) {
        Member member = new Member(group, task);
        member.previous = last;
        if (last == null) {
            first = member;
        } else {
            last.next = member;
        }
        last = member;
        size++;
        return member;
    }

    void remove(Member member) {
        Member before = member.previous;
        Member after = member.next;
        if (before == null) {
            first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.previous = before;
        }
        member.previous = null;
        member.next = null;
        size--;
    }

    List<Object> tasks() {
        List<Object> tasks = new ArrayList<>(size);
        for (Member member = first; member != null; member = member.next) {
            tasks.add(member.task);
        }
        return tasks;
    }
}
