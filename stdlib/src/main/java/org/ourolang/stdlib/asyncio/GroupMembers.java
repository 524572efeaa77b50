// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;

/** The tasks of a group that are not done, in the order of their creation. */
final class GroupMembers extends Line<GroupMembers.Member> {
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

    private int size;

    int size() {
        return size;
    }

    Member add(TaskGroup group, Object task) {
        Member member = new Member(group, task);
        append(member);
        size++;
        return member;
    }

    void remove(Member member) {
        unlink(member);
        size--;
    }

    List<Object> tasks() {
        List<Object> tasks = new ArrayList<>(size);
        for (Member member = first(); member != null; member = member.next) {
            tasks.add(member.task);
        }
        return tasks;
    }

    @Override
    Member previous(Member member) {
        return member.previous;
    }

    @Override
    void setPrevious(Member member, Member previous) {
        member.previous = previous;
    }

    @Override
    Member next(Member member) {
        return member.next;
    }

    @Override
    void setNext(Member member, Member next) {
        member.next = next;
    }
}
