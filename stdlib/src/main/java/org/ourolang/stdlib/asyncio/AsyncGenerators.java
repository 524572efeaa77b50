// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AsyncGeneratorHooks;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Calls;

/** The asynchronous generators that were begun under a loop and may have to be closed by it. */
final class AsyncGenerators implements AsyncGeneratorHooks {
    private static final int FIRST_PURGE = 64;

    private final EventLoop loop;
    private List<WeakReference<AsyncGenerator>> begun = new ArrayList<>();
    private int purgeAt = FIRST_PURGE;

    AsyncGenerators(EventLoop loop) {
        this.loop = loop;
    }

    @Override
    public void firstIteration(AsyncGenerator generator) {
        if (begun.size() >= purgeAt) {
            purge();
        }
        begun.add(new WeakReference<>(generator));
    }

    @Override
    public void finalize(AsyncGenerator generator) {
        begun.removeIf(reference -> reference.get() == generator);
        if (loop.closed) {
            return;
        }
        Object closing = Calls.method(generator, "aclose");
        Fn1 create = coroutine -> {
            Loops.createTask(loop, coroutine, null, null);
            return None.NONE;
        };
        Object function = NativeFunctions.of("create_task(coro)", create);
        loop.addFromAnyThread(loop.newHandle(function, new Object[] {closing}, null));
    }

    boolean isEmpty() {
        purge();
        return begun.isEmpty();
    }

    /** Takes those that are still open, in the order of their first iteration. */
    OuroList take() {
        OuroList open = new OuroList();
        for (WeakReference<AsyncGenerator> reference : begun) {
            AsyncGenerator generator = reference.get();
            if (generator != null && !generator.isClosed()) {
                open.append(generator);
            }
        }
        begun = new ArrayList<>();
        return open;
    }

    private void purge() {
        begun.removeIf(reference -> {
            AsyncGenerator generator = reference.get();
            return generator == null || generator.isClosed();
        });
        purgeAt = Math.max(FIRST_PURGE, begun.size() * 2);
    }
}
