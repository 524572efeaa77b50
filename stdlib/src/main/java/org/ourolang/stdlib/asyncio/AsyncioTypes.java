// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;

/** The library's builtin classes. */
final class AsyncioTypes {
    static final OuroClass FUTURE = OuroClass.builtin(
            "_asyncio", "Future", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(FutureMethods::install);
    static final OuroClass TASK = OuroClass.builtin("_asyncio", "Task", FUTURE, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(TaskMethods::install);
    static final OuroClass GATHERING_FUTURE = OuroClass.builtin(
            "asyncio.tasks", "_GatheringFuture", FUTURE, OuroClass.HAS_DICTIONARY | OuroClass.NOT_CALLABLE, true);
    static final OuroClass FUTURE_ITERATOR = OuroClass.builtin(
            "_asyncio", "FutureIter", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true)
            .setInstaller(FutureMethods::installIterator);
    static final OuroClass HANDLE =
            OuroClass.builtin("asyncio.events", "Handle", BuiltinTypes.OBJECT, OuroClass.WRITTEN, true)
                    .setInstaller(HandleMethods::install);
    static final OuroClass TIMER_HANDLE =
            OuroClass.builtin("asyncio.events", "TimerHandle", HANDLE, OuroClass.WRITTEN, true)
                    .setInstaller(HandleMethods::installTimer);
    static final OuroClass ABSTRACT_EVENT_LOOP = OuroClass.builtin(
            "asyncio.events", "AbstractEventLoop", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            false)
            .setInstaller(AbstractLoopMethods::install);
    static final OuroClass BASE_EVENT_LOOP = OuroClass.builtin(
            "asyncio.base_events", "BaseEventLoop", ABSTRACT_EVENT_LOOP, OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            true)
            .setInstaller(LoopMethods::install);
    static final OuroClass BASE_SELECTOR_EVENT_LOOP = OuroClass.builtin(
            "asyncio.selector_events",
            "BaseSelectorEventLoop",
            BASE_EVENT_LOOP,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            false);
    static final OuroClass UNIX_EVENT_LOOP = OuroClass.builtin(
            "asyncio.unix_events",
            "_UnixSelectorEventLoop",
            BASE_SELECTOR_EVENT_LOOP,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            false)
            .setInstaller(LoopMethods::installUnix);
    static final OuroClass RUNNER = OuroClass.builtin(
            "asyncio.runners", "Runner", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN, true)
            .setInstaller(RunnerMethods::install);
    static final OuroClass ABSTRACT_POLICY = OuroClass.builtin(
            "asyncio.events",
            "AbstractEventLoopPolicy",
            BuiltinTypes.OBJECT,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            false)
            .setInstaller(Policies::installAbstract);
    static final OuroClass POLICY_LOCAL = OuroClass.builtin(
            "asyncio.events", "BaseDefaultEventLoopPolicy._Local", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true)
            .setInstaller(Policies::installLocal);
    static final OuroClass DEFAULT_POLICY = OuroClass.builtin(
            "asyncio.unix_events",
            "_UnixDefaultEventLoopPolicy",
            ABSTRACT_POLICY,
            OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN,
            true)
            .setInstaller(Policies::install);
    /** What awaiting builtin waits awaits; scripts meet it only as {@code cr_await}. */
    static final OuroClass PAUSE = OuroClass.builtin(
            "_asyncio", "Pause", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true);

    private AsyncioTypes() {}
}
