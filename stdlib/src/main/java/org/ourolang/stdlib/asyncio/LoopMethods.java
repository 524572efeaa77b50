// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.stdlib.contextvars.Context;

/** The methods of the event loop. */
final class LoopMethods {
    private static final String[] UNSUPPORTED = {
            "create_connection", "create_server", "create_datagram_endpoint", "create_unix_connection",
            "create_unix_server", "connect_accepted_socket", "start_tls", "sendfile", "connect_read_pipe",
            "connect_write_pipe", "subprocess_shell", "subprocess_exec", "add_reader", "remove_reader", "add_writer",
            "remove_writer", "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall",
            "sock_sendto", "sock_connect", "sock_accept", "sock_sendfile", "getaddrinfo", "getnameinfo"
    };

    private LoopMethods() {}

    static void install(TypeBuilder type) {
        type.allocator(EventLoop::new);
        type.method("__init__(self)", (Object self) -> None.NONE);
        type.method("__repr__(self, /)", (Object self) -> repr((EventLoop) self));
        installRunning(type);
        installScheduling(type);
        installMaking(type);
        installErrors(type);
        installExecutor(type);
        installUnfinished(type);
        for (String name : UNSUPPORTED) {
            type.methodN(name + "(self, /, *args, **kwargs)", bound -> {
                throw Errors.unsupported("loop." + name + "()");
            });
        }
    }

    /** What the reference's plain loop leaves to the loops of an operating system. */
    static void installUnfinished(TypeBuilder type) {
        for (String name : new String[] {
                "_make_socket_transport", "_make_ssl_transport", "_make_datagram_transport",
                "_make_read_pipe_transport", "_make_write_pipe_transport", "_process_events", "_write_to_self"
        }) {
            type.methodN(name + "(self, /, *args, **kwargs)", bound -> {
                throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            });
        }
        type.methodN("_make_subprocess_transport(self, /, *args, **kwargs)", bound -> Calls.call(
                LazyNames.get("_make_subprocess_transport"), bound[0]));
    }

    /** What a script's own loop may call of them. */
    static void installUnix(TypeBuilder type) {
        type.method("__init__(self, selector=None)", (self, selector) -> {
            if (selector != None.NONE) {
                ((EventLoop) self).setAttribute("_selector", selector);
            }
            return None.NONE;
        });
        installClosing(type);
        type.method("_process_events(self, event_list)", (self, events) -> None.NONE);
        type.method("_write_to_self(self)", (Object self) -> {
            ((EventLoop) self).inbox.wake();
            return None.NONE;
        });
    }

    private static String repr(EventLoop loop) {
        return "<" + loop.type().name() + " running=" + text(loop.isRunning()) + " closed=" + text(loop.closed)
                + " debug=" + text(loop.isDebug()) + ">";
    }

    private static String text(boolean value) {
        return value ? "True" : "False";
    }

    private static void installRunning(TypeBuilder type) {
        type.method("run_forever(self)", (Object self) -> {
            ((EventLoop) self).runForever();
            return None.NONE;
        });
        type.method("run_until_complete(self, future)", (self, future) -> ((EventLoop) self).runUntilComplete(future));
        type.method("_run_once(self)", (Object self) -> {
            ((EventLoop) self).runOnce();
            return None.NONE;
        });
        type.method("_run_forever_setup(self)", (Object self) -> {
            ((EventLoop) self).beginRun();
            return None.NONE;
        });
        type.method("_run_forever_cleanup(self)", (Object self) -> {
            ((EventLoop) self).endRun();
            return None.NONE;
        });
        type.method("stop(self)", (Object self) -> {
            ((EventLoop) self).stopping = true;
            return None.NONE;
        });
        installClosing(type);
        type.method("is_running(self)", (Object self) -> ((EventLoop) self).isRunning());
        type.method("is_closed(self)", (Object self) -> ((EventLoop) self).closed);
        type.method("_check_closed(self)", (Object self) -> {
            ((EventLoop) self).checkClosed();
            return None.NONE;
        });
        type.method("get_debug(self)", (Object self) -> ((EventLoop) self).isDebug());
        type.method("set_debug(self, enabled)", (self, enabled) -> {
            ((EventLoop) self).setDebug(Truth.isTrue(enabled));
            return None.NONE;
        });
        type.property(
                "slow_callback_duration",
                self -> ((EventLoop) self).slowCallbackDuration,
                (self, value) -> {
                    ((EventLoop) self).slowCallbackDuration = value;
                    return None.NONE;
                },
                null);
        type.property(
                "_clock_resolution",
                self -> ((EventLoop) self).clockResolution,
                (self, seconds) -> {
                    ((EventLoop) self).clockResolution = Numbers.asDouble(seconds);
                    return None.NONE;
                },
                null);
        type.getter("_stopping", self -> ((EventLoop) self).stopping);
        type.getter("_closed", self -> ((EventLoop) self).closed);
        type.getter("_default_executor", self -> ((EventLoop) self).workers.guestDefault());
        type.getter("_debug", self -> ((EventLoop) self).isDebug());
        type.getter("_ready", self -> LoopViews.ready((EventLoop) self));
        type.getter("_scheduled", self -> LoopViews.scheduled((EventLoop) self));
        type.method(
                "shutdown_asyncgens(self)", (Object self) -> Calls.call(LazyNames.get("_shutdown_asyncgens"), self));
    }

    private static void installClosing(TypeBuilder type) {
        type.method("close(self)", (Object self) -> {
            ((EventLoop) self).close();
            return None.NONE;
        });
    }

    private static void installScheduling(TypeBuilder type) {
        type.method("time(self)", (Object self) -> ((EventLoop) self).clock.time());
        type.method("call_soon(self, callback, *args, context=None)", (self, callback, arguments,
                context) -> ((EventLoop) self).callSoon(callback, items(arguments), contextOf(context)));
        type.method("call_soon_threadsafe(self, callback, *args, context=None)", (self, callback, arguments,
                context) -> ((EventLoop) self).callSoonThreadsafe(callback, items(arguments), contextOf(context)));
        type.methodN("call_later(self, delay, callback, *args, context=None)", bound -> {
            EventLoop loop = (EventLoop) bound[0];
            if (bound[1] == None.NONE) {
                throw Errors.typeError("delay must not be None");
            }
            Object now = loop.isPlain() ? (Object) loop.time() : Calls.method(loop, "time");
            Object when = Numbers.binary(BinaryOperator.ADD, now, bound[1]);
            if (loop.isPlain()) {
                return loop.callAt(Numbers.asDouble(when), bound[2], items(bound[3]), contextOf(bound[4]));
            }
            return callAt(loop, when, bound);
        });
        type.methodN("call_at(self, when, callback, *args, context=None)", bound -> {
            if (bound[1] == None.NONE) {
                throw Errors.typeError("when cannot be None");
            }
            TimerHandle timer = ((EventLoop) bound[0])
                    .callAt(Numbers.asDouble(bound[1]), bound[2], items(bound[3]), contextOf(bound[4]));
            timer.givenWhen = bound[1] instanceof Double ? null : bound[1];
            return timer;
        });
        type.method("_add_callback(self, handle)", (self, handle) -> {
            Handle own = LoopViews.handle(handle, Handle.class);
            if (!own.cancelled) {
                ((EventLoop) self).ready.add(own);
            }
            return None.NONE;
        });
        type.getter("_timer_cancelled_count", self -> ((EventLoop) self).timers.cancelledCount());
        type.method("_timer_handle_cancelled(self, handle)", (self, handle) -> {
            if (handle instanceof TimerHandle timer) {
                ((EventLoop) self).timerCancelled(timer);
            }
            return None.NONE;
        });
    }

    private static Object callAt(EventLoop loop, Object when, Object[] bound) {
        Object[] extra = items(bound[3]);
        Object[] all = new Object[extra.length + 3];
        all[0] = when;
        all[1] = bound[2];
        System.arraycopy(extra, 0, all, 2, extra.length);
        all[all.length - 1] = bound[4];
        return Calls.call(Attributes.get(loop, "call_at"), all, new String[] {"context"});
    }

    private static void installMaking(TypeBuilder type) {
        type.method("create_future(self)", (Object self) -> new Future(self));
        type.method("create_task(self, coro, *, name=None, context=None)",
                (self, coroutine, name, context) -> ((EventLoop) self).createTask(coroutine, name, contextOf(context)));
        type.method("get_task_factory(self)", (Object self) -> ((EventLoop) self).taskFactory);
        type.method("set_task_factory(self, factory)", (self, factory) -> {
            if (factory != None.NONE && !Calls.isCallable(factory)) {
                throw Errors.typeError("task factory must be a callable or None");
            }
            ((EventLoop) self).taskFactory = factory;
            return None.NONE;
        });
    }

    private static void installErrors(TypeBuilder type) {
        type.method("get_exception_handler(self)", (Object self) -> ((EventLoop) self).exceptionHandler);
        type.method("set_exception_handler(self, handler)", (self, handler) -> {
            if (handler != None.NONE && !Calls.isCallable(handler)) {
                throw Errors.typeError(
                        "A callable object or None is expected, got %s", Representation.repr(handler));
            }
            ((EventLoop) self).exceptionHandler = handler;
            return None.NONE;
        });
        type.method("call_exception_handler(self, context)", (self, context) -> {
            Reports.handle((EventLoop) self, context);
            return None.NONE;
        });
        type.method("default_exception_handler(self, context)", (self, context) -> {
            Reports.writeDefault((EventLoop) self, context);
            return None.NONE;
        });
    }

    private static void installExecutor(TypeBuilder type) {
        type.methodN("add_signal_handler(self, sig, callback, *args)", bound -> {
            ((EventLoop) bound[0]).signals.add(bound[1], bound[2], items(bound[3]));
            return None.NONE;
        });
        type.method("remove_signal_handler(self, sig)", (self, signal) -> ((EventLoop) self).signals.remove(signal));
        type.method("run_in_executor(self, executor, func, *args)", (self, executor, function,
                arguments) -> ((EventLoop) self).workers.submit(executor, function, items(arguments)));
        type.method("set_default_executor(self, executor)", (self, executor) -> {
            ((EventLoop) self).workers.setDefault(executor);
            return None.NONE;
        });
        type.method("shutdown_default_executor(self, timeout=None)", (self, timeout) -> Calls.call(
                LazyNames.get("_shutdown_default_executor"), self, timeout));
    }

    private static Object[] items(Object tuple) {
        return ((OuroTuple) tuple).items;
    }

    /** Null, which means a copy of the current one, for None. */
    static Context contextOf(Object value) {
        return value == None.NONE ? null : FutureMethods.contextOf(value);
    }
}
